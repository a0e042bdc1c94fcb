//! Values as a flat list of nodes, read from the boundary's encoding or written from [`Value`]s. A node borrows its
//! text, so that reading a call allocates only the list.

use alloc::string::String;
use alloc::vec::Vec;

use crate::value::Value;

/// The maximum nesting depth of arrays and objects, in schemas and in values. Deeper ones are refused, so that neither can
/// exhaust the stack.
pub const MAX_DEPTH: usize = 32;

/// A range of bytes in a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The index of the first byte.
    pub start: usize,
    /// The index after the last byte.
    pub end: usize,
}

/// The type of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// `null`.
    Null,
    /// `true`.
    True,
    /// `false`.
    False,
    /// A string.
    Text,
    /// The digits of a floating-point number.
    Number,
    /// The digits of an exact integer.
    Integer,
    /// The description of a value that cannot be sent.
    Unsendable,
    /// The items of an array follow.
    List,
    /// The members of an object follow, a name and a value each.
    Object,
    /// The name of a member; its value is the next node.
    Name,
}

/// A value, or the name before one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// The type.
    pub tag: Tag,
    /// The string. For a list or an object, `end` is the index of the node after its last one.
    pub span: Span,
}

impl Node {
    const NULL: Self = Self { tag: Tag::Null, span: Span { start: 0, end: 0 } };
}

/// A string is not valid in the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

/// Nodes and the string that their spans refer to. An index without a node has the tag [`Tag::Null`].
#[derive(Clone, Copy)]
pub struct Tape<'t> {
    /// The string that the spans refer to.
    pub text: &'t str,
    /// The nodes.
    pub nodes: &'t [Node],
}

impl core::fmt::Debug for Tape<'_> {
    /// Shows the number of nodes: the text holds secrets.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Tape").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}

impl<'t> Tape<'t> {
    /// The node at an index.
    #[inline(never)]
    #[must_use]
    pub fn node(self, index: usize) -> Node {
        self.nodes.get(index).copied().unwrap_or(Node::NULL)
    }

    /// The type of the node at an index.
    #[inline]
    #[must_use]
    pub fn tag(self, index: usize) -> Tag {
        self.node(index).tag
    }

    /// The string of a span.
    #[inline(never)]
    #[must_use]
    pub fn part(self, span: Span) -> &'t str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The string of a node that is neither a list nor an object.
    #[must_use]
    pub fn text(self, index: usize) -> &'t str {
        self.part(self.node(index).span)
    }

    /// The index of the node after a value and its content.
    #[inline(never)]
    #[must_use]
    pub fn next(self, index: usize) -> usize {
        let node = self.node(index);
        if matches!(node.tag, Tag::List | Tag::Object) { node.span.end } else { index + 1 }
    }

    /// The nodes of the items of a list; empty for other values.
    pub fn items(self, list: usize) -> impl Iterator<Item = usize> {
        let node = self.node(list);
        let end = if node.tag == Tag::List { node.span.end } else { 0 };
        let mut at = list + 1;
        core::iter::from_fn(move || {
            let item = at;
            (item < end).then(|| {
                at = self.next(item);
                item
            })
        })
    }

    /// The names of the members of an object and the nodes of their values; empty for other values.
    pub fn members(self, object: usize) -> impl Iterator<Item = (Span, usize)> {
        let node = self.node(object);
        let end = if node.tag == Tag::Object { node.span.end } else { 0 };
        let mut at = object + 1;
        core::iter::from_fn(move || {
            let (name, value) = (at, at + 1);
            (name < end).then(|| {
                at = self.next(value);
                (self.node(name).span, value)
            })
        })
    }

    /// The number of items of a list.
    #[must_use]
    pub fn count(self, list: usize) -> usize {
        self.items(list).count()
    }
}

/// Reads all values of a string in the encoding that `edgedesk::boundary` specifies, and replaces the content of `nodes`.
///
/// # Errors
/// The string is not valid in the encoding, or values nest more than two levels deeper than [`MAX_DEPTH`]. Validation
/// reports the path of values that are less deep.
pub fn read(text: &str, nodes: &mut Vec<Node>) -> Result<(), Malformed> {
    nodes.clear();
    let mut reader = Reader { text, at: 0, is_ascii: text.is_ascii() };
    // The span of an open list or object starts with the index of its parent.
    let (mut open, mut depth) = (usize::MAX, 0);
    let mut expects_name = false;
    while let Some(letter) = reader.letter() {
        let parent = nodes.get(open).copied().unwrap_or(Node::NULL);
        let closes = match parent.tag {
            Tag::List => letter == b']',
            Tag::Object => expects_name && letter == b'}',
            _ => false,
        };
        if closes {
            let end = nodes.len();
            if let Some(node) = nodes.get_mut(open) {
                node.span = Span { start: 0, end };
            }
            open = parent.span.start;
            depth -= 1;
            expects_name = nodes.get(open).is_some_and(|node| node.tag == Tag::Object);
            continue;
        }
        if expects_name {
            reader.at -= 1;
            nodes.push(Node { tag: Tag::Name, span: reader.length_prefixed()? });
            expects_name = false;
            continue;
        }
        if depth > MAX_DEPTH + 2 {
            return Err(Malformed("values nested too deep"));
        }
        let tag = match letter {
            b's' => Tag::Text,
            b'n' => Tag::Number,
            b'i' => Tag::Integer,
            b'u' => Tag::Unsendable,
            b'z' => Tag::Null,
            b't' => Tag::True,
            b'f' => Tag::False,
            b'[' => Tag::List,
            b'{' => Tag::Object,
            _ => return Err(Malformed("a letter that begins no value")),
        };
        expects_name = parent.tag == Tag::Object;
        let span = match tag {
            Tag::Text | Tag::Number | Tag::Integer | Tag::Unsendable => reader.length_prefixed()?,
            Tag::List | Tag::Object => {
                let parent = core::mem::replace(&mut open, nodes.len());
                depth += 1;
                expects_name = tag == Tag::Object;
                Span { start: parent, end: 0 }
            }
            _ => Span::default(),
        };
        nodes.push(Node { tag, span });
    }
    if depth == 0 { Ok(()) } else { Err(Malformed("the end in place of a value")) }
}

struct Reader<'a> {
    text: &'a str,
    /// The next byte.
    at: usize,
    /// Whether every UTF-16 code unit is one byte, as in most inputs.
    is_ascii: bool,
}

impl Reader<'_> {
    #[inline(always)]
    fn letter(&mut self) -> Option<u8> {
        let letter = self.text.as_bytes().get(self.at).copied();
        self.at += 1;
        letter
    }

    /// Reads a length and a string of that length.
    #[inline(always)]
    fn length_prefixed(&mut self) -> Result<Span, Malformed> {
        let mut units = 0_usize;
        loop {
            match self.letter() {
                Some(digit @ b'0'..=b'9') => {
                    units = units.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
                }
                Some(b':') => break,
                _ => return Err(Malformed("a length that is no number")),
            }
        }
        let start = self.at;
        self.at = if self.is_ascii { start.saturating_add(units) } else { self.end_of_units(units) };
        if self.at > self.text.len() {
            return Err(Malformed("a length beyond the input"));
        }
        Ok(Span { start, end: self.at })
    }

    /// The index after the next `units` UTF-16 code units; `usize::MAX` if the string is shorter, or the end splits a surrogate
    /// pair.
    #[cold]
    fn end_of_units(&self, units: usize) -> usize {
        let mut left = units;
        let mut at = self.at;
        let mut chars = self.text.get(at..).unwrap_or_default().chars();
        while left > 0 {
            let Some(c) = chars.next().filter(|c| c.len_utf16() <= left) else { return usize::MAX };
            left -= c.len_utf16();
            at += c.len_utf8();
        }
        at
    }
}

/// Writes a tape from the values of a Rust caller.
#[derive(Clone, Default)]
pub struct Writer {
    text: String,
    nodes: Vec<Node>,
}

impl core::fmt::Debug for Writer {
    /// Shows the number of nodes: the text holds secrets.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Writer").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}

impl Writer {
    /// The tape.
    #[must_use]
    pub fn tape(&self) -> Tape<'_> {
        Tape { text: &self.text, nodes: &self.nodes }
    }

    /// Appends an object with `members`. Returns its node.
    pub fn object<'v, 'a: 'v>(
        &mut self,
        members: impl IntoIterator<Item = (&'v str, &'v Value<'a>)>,
    ) -> usize {
        self.members(members, 0)
    }

    fn members<'v, 'a: 'v>(
        &mut self,
        members: impl IntoIterator<Item = (&'v str, &'v Value<'a>)>,
        depth: usize,
    ) -> usize {
        let object = self.node(Tag::Object, "");
        for (name, value) in members {
            self.node(Tag::Name, name);
            self.value(value, depth);
        }
        self.close(object);
        object
    }

    fn value(&mut self, value: &Value<'_>, depth: usize) {
        // Validation refuses the parent of deeper values, so they are omitted.
        let is_checked = depth <= MAX_DEPTH + 1;
        match value {
            Value::Null => self.node(Tag::Null, ""),
            Value::Bool(value) => self.node(if *value { Tag::True } else { Tag::False }, ""),
            Value::Integer(digits) => self.node(Tag::Integer, digits),
            Value::Number(digits) => self.node(Tag::Number, digits),
            Value::Text(text) => self.node(Tag::Text, text),
            Value::Unsendable(words) => self.node(Tag::Unsendable, words),
            Value::List(items) => {
                let list = self.node(Tag::List, "");
                items.iter().filter(|_| is_checked).for_each(|item| self.value(item, depth + 1));
                self.close(list)
            }
            Value::Object(members) => {
                let members = members.iter().filter(|_| is_checked).map(|(name, value)| (&**name, value));
                self.members(members, depth + 1)
            }
        };
    }

    fn node(&mut self, tag: Tag, text: &str) -> usize {
        let start = self.text.len();
        self.text.push_str(text);
        self.nodes.push(Node { tag, span: Span { start, end: self.text.len() } });
        self.nodes.len() - 1
    }

    fn close(&mut self, node: usize) -> usize {
        let end = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(node) {
            node.span = Span { start: 0, end };
        }
        node
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{MAX_DEPTH, Malformed, Node, Tag, Tape, Writer, read};
    use crate::value::Value;
    use alloc::vec;
    use alloc::vec::Vec;

    fn tags(nodes: &[Node]) -> Vec<Tag> {
        nodes.iter().map(|node| node.tag).collect()
    }

    #[test]
    fn reads_every_kind_of_value() {
        let text = "zts2:😀n3:1.5i2:-7u10:a function[]{1:é[fs0:]0:{}}";
        let mut nodes = Vec::new();
        read(text, &mut nodes).unwrap();
        use Tag::{False, Integer, List, Name, Null, Number, Object, Text, True, Unsendable};
        assert_eq!(
            tags(&nodes),
            [
                Null, True, Text, Number, Integer, Unsendable, List, Object, Name, List, False, Text, Name,
                Object
            ]
        );
        let tape = Tape { text, nodes: &nodes };
        assert_eq!([2, 3, 4, 5].map(|node| tape.text(node)), ["😀", "1.5", "-7", "a function"]);
        let members: Vec<_> = tape.members(7).map(|(name, value)| (tape.part(name), value)).collect();
        assert_eq!(members, [("é", 9), ("", 13)]);
        assert_eq!((tape.items(9).collect::<Vec<_>>(), tape.count(6)), (vec![10, 11], 0));
        assert_eq!((tape.next(7), tape.tag(99), tape.text(99)), (14, Tag::Null, ""));
    }

    #[test]
    fn refuses_invalid_encodings() {
        for text in [
            "x",
            "s5:abc",
            "s1:😀",
            "s:x",
            "s",
            "[",
            "]",
            "[}",
            "{3:a",
            "{1:a}",
            "{z}",
            "{1:a]",
            "{1:a1:b",
            "n99999999999999999999:1",
        ] {
            assert!(read(text, &mut Vec::new()).is_err(), "{text}");
        }
        let nested = |levels| "[".repeat(levels) + &"]".repeat(levels);
        assert_eq!(read(&nested(MAX_DEPTH + 3), &mut Vec::new()), Ok(()));
        assert_eq!(read(&nested(MAX_DEPTH + 4), &mut Vec::new()), Err(Malformed("values nested too deep")));
    }

    #[test]
    fn writes_the_tape_that_reading_gives() {
        let member =
            Value::Object(vec![("é".into(), Value::List(vec![Value::Bool(false), "".into(), Value::Null]))]);
        let values = [
            ("a", Value::Integer("-7".into())),
            ("b", member),
            ("c", Value::Unsendable("a function".into())),
        ];
        let mut writer = Writer::default();
        let object = writer.object(values.iter().map(|(name, value)| (*name, value)));
        let written = writer.tape();
        let text = "{1:ai2:-71:b{1:é[fs0:z]}1:cu10:a function}";
        let mut nodes = Vec::new();
        read(text, &mut nodes).unwrap();
        let tape = Tape { text, nodes: &nodes };
        assert_eq!((object, tags(written.nodes)), (0, tags(&nodes)));
        for (index, node) in nodes.iter().enumerate() {
            match node.tag {
                Tag::List | Tag::Object => assert_eq!(written.node(index).span.end, node.span.end),
                _ => assert_eq!(written.text(index), tape.text(index)),
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn never_panics(text in "[zt\\[\\]{}sn0-9:é😀]{0,40}") {
            let mut nodes = Vec::new();
            if read(&text, &mut nodes).is_ok() {
                let tape = Tape { text: &text, nodes: &nodes };
                let mut at = 0;
                while at < nodes.len() {
                    proptest::prop_assert!(tape.next(at) > at);
                    at = tape.next(at);
                }
                proptest::prop_assert_eq!(at, nodes.len());
            }
        }
    }
}
