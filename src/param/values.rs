//! Validates and writes one value: the accepted values of each type, and the form that is sent.

use alloc::vec::Vec;

use super::issue::Reason;
use super::json;
use super::schema::{At, Entries, MAX_DEPTH, ParameterType};
use super::walk::{Destination, Walk, WrittenParameters};
use crate::redact::is_secret;
use crate::text::{list_contains, parse_integer};
use edgedesk_encoding::query::lexicographic_numbers;
use edgedesk_encoding::tape::{Node, Span, Tag};

impl<'a> Walk<'a, '_> {
    /// Validates a value and writes it in the form of its type. Returns whether the value was written: a null or invalid value
    /// is not.
    pub(super) fn value(&mut self, at: At, value: usize, depth: usize, destination: Destination) -> bool {
        if depth > MAX_DEPTH {
            return self.reject(Reason::Depth, at, value);
        }
        let Node { tag, span } = self.tape.node(value);
        let parameter_type = self.schema.type_at(at);
        let text = if matches!(tag, Tag::List | Tag::Object) { "" } else { self.tape.part(span) };
        match (parameter_type, tag) {
            (_, Tag::Null) => {
                if let Destination::Json { .. } = destination {
                    self.sent.body.extend_from_slice(b"null");
                }
                false
            }
            (ParameterType::Any, Tag::Text) => self.write(destination, true, span),
            (ParameterType::Id, Tag::Text) if !text.is_empty() => self.write(destination, true, span),
            (ParameterType::Text, Tag::Text | Tag::Integer) => self.enumerated(at, value, span, destination),
            (ParameterType::Text, Tag::True | Tag::False) => {
                let span = self.boolean(tag);
                self.enumerated(at, value, span, destination)
            }
            (ParameterType::Text, Tag::Number) if !is_integer(text) && is_finite(text) || is_exact(text) => {
                self.enumerated(at, value, span, destination)
            }
            (ParameterType::Token, Tag::Text) => {
                if (1..=64).contains(&text.len()) && text.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
                    return self.write(destination, true, span);
                }
                self.reject(Reason::Token, at, value)
            }
            (ParameterType::Boolean | ParameterType::Any, Tag::True | Tag::False) => {
                let span = self.boolean(tag);
                self.write(destination, false, span)
            }
            (ParameterType::Boolean, Tag::Text) if matches!(text, "true" | "false") => {
                self.write(destination, false, span)
            }
            (ParameterType::Integer, Tag::Integer | Tag::Text) if is_integer(text) => {
                self.write(destination, false, span)
            }
            (ParameterType::Integer, Tag::Number) if is_integer(text) => {
                if is_exact(text) {
                    return self.write(destination, false, span);
                }
                self.reject(Reason::LostDigits, at, value)
            }
            (ParameterType::Number | ParameterType::Any, Tag::Integer) => {
                self.write(destination, false, span)
            }
            (ParameterType::Number | ParameterType::Any, Tag::Number) if is_finite(text) => {
                self.write(destination, false, span)
            }
            (ParameterType::List, Tag::List) => self.list(at, value, depth, destination),
            (ParameterType::Any, Tag::List) => self.items(At::ANY, value, depth, destination),
            (ParameterType::Object, Tag::Object) => {
                self.members(self.schema.members(at), value, depth + 1, destination)
            }
            (ParameterType::Map | ParameterType::Any, Tag::Object) => {
                self.map_members(self.schema.inner(at), value, depth, destination)
            }
            (ParameterType::Json, _) => self.json(self.schema.inner(at), value, depth, destination),
            _ => self.reject(Reason::Type, at, value),
        }
    }

    /// Writes a value; in JSON, `quoted` makes it a string.
    #[inline(never)]
    fn write(&mut self, destination: Destination, quoted: bool, value: Span) -> bool {
        let WrittenParameters { pairs, path, body, .. } = &mut *self.sent;
        match destination {
            Destination::Pairs => pairs.push(self.name, value),
            Destination::Path => path.push((self.name, value)),
            Destination::Json { .. } => {
                let bytes = pairs.bytes(self.tape.text, value);
                if quoted { json::push_string(body, bytes) } else { body.extend_from_slice(bytes) }
            }
        }
        true
    }

    fn boolean(&mut self, tag: Tag) -> Span {
        self.sent.pairs.store(if tag == Tag::True { b"true" } else { b"false" })
    }

    /// Validates and writes a string, perhaps of an enumeration.
    fn enumerated(&mut self, at: At, value: usize, span: Span, destination: Destination) -> bool {
        if let Some(values) = self.schema.values(at)
            && self.sent_text(at, value).is_none_or(|text| !list_contains(values, b'|', text))
        {
            return self.reject(Reason::Enumeration, at, value);
        }
        self.write(destination, true, span)
    }

    fn json(&mut self, at: At, value: usize, depth: usize, destination: Destination) -> bool {
        let start = self.sent.body.len();
        let is_written = self.value(at, value, depth, Destination::Json { nulls: true });
        let WrittenParameters { pairs, body, .. } = &mut *self.sent;
        let text = body.split_off(start);
        if !is_written {
            return false;
        }
        if let Destination::Json { .. } = destination {
            json::push_string(body, &text);
            return true;
        }
        let text = pairs.store(&text);
        self.write(destination, true, text)
    }

    fn list(&mut self, at: At, list: usize, depth: usize, destination: Destination) -> bool {
        let inner = self.schema.inner(at);
        // A null in a list of ids counts as an item: `items` refuses it.
        let counts_nulls = self.schema.type_at(inner) == ParameterType::Id;
        let (mut length, mut present) = (0, 0);
        for item in self.tape.items(list) {
            length += 1;
            present += usize::from(counts_nulls || self.tape.tag(item) != Tag::Null);
        }
        let (min, max) = self.schema.limits(at);
        if present < min || max.is_some_and(|max| length > max) {
            return self.reject(Reason::Count, at, list);
        }
        self.items(inner, list, depth, destination)
    }

    fn items(&mut self, at: At, list: usize, depth: usize, destination: Destination) -> bool {
        let parent = self.name;
        let nodes = self.tape.nodes.get(list + 1..self.tape.next(list)).unwrap_or_default();
        let is_id = |node: &Node| node.tag == Tag::Text && node.span.start < node.span.end;
        let is_plain = |node: &Node| matches!(node.tag, Tag::Text | Tag::Null);
        // The fast path of the common case: a list of ids or other strings.
        let are_texts = destination == Destination::Pairs
            && match self.schema.type_at(at) {
                ParameterType::Id => nodes.iter().all(is_id),
                ParameterType::Text => self.schema.values(at).is_none() && nodes.iter().all(is_plain),
                _ => false,
            };
        match destination {
            _ if are_texts => self.sent.pairs.push_texts(parent, nodes),
            Destination::Pairs if self.issues.is_none() => {
                let items: Vec<usize> = self.tape.items(list).collect();
                for number in lexicographic_numbers(items.len()) {
                    if let Some(item) = items.get(number - 1) {
                        self.item(at, *item, number, parent, depth, destination);
                    }
                }
            }
            _ => {
                self.punctuate(destination, b"[");
                for (index, item) in self.tape.items(list).enumerate() {
                    self.item(at, item, index + 1, parent, depth, destination);
                }
                self.punctuate(destination, b"]");
            }
        }
        self.name = parent;
        true
    }

    fn item(
        &mut self,
        at: At,
        item: usize,
        number: usize,
        parent: Span,
        depth: usize,
        destination: Destination,
    ) {
        let node = self.tape.node(item);
        let is_json = matches!(destination, Destination::Json { .. });
        if is_json {
            json::separate(&mut self.sent.body);
        }
        let parameter_type = self.schema.type_at(at);
        if node.tag == Tag::Null && parameter_type != ParameterType::Id {
            return self.punctuate(destination, b"null");
        }
        if destination == Destination::Pairs {
            self.name = self.sent.pairs.item_name(parent, number);
        }
        let back = self.enter_item(number - 1);
        // A list's depth covers its strings: the depth check does not apply to them.
        let is_plain = match parameter_type {
            ParameterType::Text => self.schema.values(at).is_none(),
            ParameterType::Id => node.span.start < node.span.end,
            _ => false,
        };
        if node.tag == Tag::Text && is_plain {
            self.write(destination, true, node.span);
        } else if node.tag == Tag::Null {
            self.reject(Reason::Type, at, item);
        } else {
            self.value(at, item, depth + 1, destination);
        }
        self.leave(back);
    }

    /// Validates and writes an object with fixed names.
    fn members(&mut self, entries: Entries, object: usize, depth: usize, destination: Destination) -> bool {
        let parent = self.name;
        let base = self.sent.slots.len();
        let has_unknown = self.assign_member_slots(entries, base, object);
        let is_by_name = destination == Destination::Pairs && self.is_by_name;
        self.punctuate(destination, b"{");
        for number in 0..entries.count {
            if let Some((number, entry)) = self.schema.entry(entries, number, is_by_name) {
                self.field(entry, base + number, Some(parent), destination, depth);
            }
        }
        self.dependents(entries, base);
        if has_unknown {
            self.unknown_members(entries, base, object, Some(parent), destination, depth);
        }
        self.punctuate(destination, b"}");
        self.sent.slots.truncate(base);
        self.name = parent;
        true
    }

    /// Validates and writes an object with arbitrary names.
    fn map_members(&mut self, at: At, object: usize, depth: usize, destination: Destination) -> bool {
        let parent = self.name;
        self.punctuate(destination, b"{");
        for (name, value) in self.tape.members(object) {
            let name = self.tape.part(name);
            let is_omitted =
                destination == Destination::Json { nulls: false } && self.tape.tag(value) == Tag::Null;
            if !is_omitted {
                self.set_name(Some(parent), name, destination);
            }
            let back = self.enter(name, self.issues.is_some() && is_secret(name));
            if !is_omitted || depth == MAX_DEPTH {
                self.value(at, value, depth + 1, destination);
            }
            self.leave(back);
        }
        self.punctuate(destination, b"}");
        self.name = parent;
        true
    }

    fn punctuate(&mut self, destination: Destination, mark: &[u8]) {
        if let Destination::Json { .. } = destination {
            self.sent.body.extend_from_slice(mark);
        }
    }

    /// Validates a value in the path: a whole segment that URL parsers do not remove.
    pub(super) fn segment(&mut self, at: At, value: usize) {
        let is_wrong = match self.sent_as(at, value) {
            Tag::Text => self.sent_text(at, value).is_some_and(|text| matches!(text, "" | "." | "..")),
            Tag::Integer => false,
            _ => true,
        };
        if is_wrong {
            self.reject(Reason::Segment, at, value);
        }
    }

    /// The type that a valid value is sent as.
    pub(super) fn sent_as(&self, at: At, value: usize) -> Tag {
        match self.schema.type_at(at) {
            ParameterType::Text | ParameterType::Id | ParameterType::Token | ParameterType::Json => Tag::Text,
            ParameterType::Boolean => Tag::True,
            ParameterType::Integer => Tag::Integer,
            ParameterType::Number
            | ParameterType::List
            | ParameterType::Object
            | ParameterType::Map
            | ParameterType::Any => self.tape.tag(value),
        }
    }

    /// The string that a value is sent as; `None` if it is sent as another type or as JSON.
    pub(super) fn sent_text(&self, at: At, value: usize) -> Option<&'a str> {
        if self.sent_as(at, value) != Tag::Text || self.schema.type_at(at) == ParameterType::Json {
            return None;
        }
        Some(match self.tape.tag(value) {
            Tag::True => "true",
            Tag::False => "false",
            _ => self.tape.text(value),
        })
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    // JSON has no leading zeros, and in a query the server may or may not drop them.
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

/// Whether the digits are an integer that a double holds exactly: up to 2^53 - 1.
fn is_exact(digits: &str) -> bool {
    is_integer(digits) && parse_integer(digits).is_some_and(|n| n.unsigned_abs() < 1 << 53)
}

fn is_finite(digits: &str) -> bool {
    digits.starts_with(|c: char| c.is_ascii_digit() || c == '-') && digits != "-Infinity"
}
