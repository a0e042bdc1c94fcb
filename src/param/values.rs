//! The walk over one value: what each kind accepts, and the form that it is sent in.

use super::issue::Reason;
use super::json;
use super::schema::{At, Entries, Kind, MAX_DEPTH};
use super::walk::{Sent, Sink, Walk};
use crate::prelude::*;
use crate::redact::is_secret;
use crate::text::{has_part, whole};
use edgedesk_wire::query::numbers;
use edgedesk_wire::tape::{Node, Span, Tag};

impl<'a> Walk<'a, '_> {
    /// Checks one value and writes it in the form that its kind is sent in. Whether something stands for it: not where it
    /// is null, or is itself at fault.
    pub(super) fn value(&mut self, at: At, value: usize, depth: usize, sink: Sink) -> bool {
        if depth > MAX_DEPTH {
            return self.fault(Reason::Depth, at, value);
        }
        let Node { tag, span } = self.tape.node(value);
        let kind = self.schema.kind(at);
        let text = if matches!(tag, Tag::List | Tag::Object) { "" } else { self.tape.part(span) };
        match (kind, tag) {
            (_, Tag::Null) => {
                if let Sink::Json { .. } = sink {
                    self.sent.body.extend_from_slice(b"null");
                }
                false
            }
            (Kind::Any, Tag::Text) => self.write(sink, true, span),
            (Kind::Id, Tag::Text) if !text.is_empty() => self.write(sink, true, span),
            (Kind::Text, Tag::Text | Tag::Integer) => self.closed(at, value, span, sink),
            (Kind::Text, Tag::True | Tag::False) => {
                let span = self.boolean(tag);
                self.closed(at, value, span, sink)
            }
            (Kind::Text, Tag::Number) if !is_integer(text) && is_finite(text) || is_exact(text) => {
                self.closed(at, value, span, sink)
            }
            (Kind::Token, Tag::Text) => {
                if (1..=64).contains(&text.len()) && text.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
                    return self.write(sink, true, span);
                }
                self.fault(Reason::Token, at, value)
            }
            (Kind::Boolean | Kind::Any, Tag::True | Tag::False) => {
                let span = self.boolean(tag);
                self.write(sink, false, span)
            }
            (Kind::Boolean, Tag::Text) if matches!(text, "true" | "false") => self.write(sink, false, span),
            (Kind::Integer, Tag::Integer | Tag::Text) if is_integer(text) => self.write(sink, false, span),
            (Kind::Integer, Tag::Number) if is_integer(text) => {
                if is_exact(text) {
                    return self.write(sink, false, span);
                }
                self.fault(Reason::LostDigits, at, value)
            }
            (Kind::Number | Kind::Any, Tag::Integer) => self.write(sink, false, span),
            (Kind::Number | Kind::Any, Tag::Number) if is_finite(text) => self.write(sink, false, span),
            (Kind::List, Tag::List) => self.list(at, value, depth, sink),
            (Kind::Any, Tag::List) => self.items(At::ANY, value, depth, sink),
            (Kind::Object, Tag::Object) => self.members(self.schema.members(at), value, depth + 1, sink),
            (Kind::Map | Kind::Any, Tag::Object) => self.free(self.schema.inner(at), value, depth, sink),
            (Kind::Json, _) => self.json(self.schema.inner(at), value, depth, sink),
            _ => self.fault(Reason::Kind, at, value),
        }
    }

    /// Writes a value: in JSON as a string if it is `quoted`, else as it is.
    #[inline(never)]
    fn write(&mut self, sink: Sink, quoted: bool, value: Span) -> bool {
        let Sent { pairs, path, body, .. } = &mut *self.sent;
        match sink {
            Sink::Pairs => pairs.push(self.name, value),
            Sink::Path => path.push((self.name, value)),
            Sink::Json { .. } => {
                let bytes = pairs.bytes(self.tape.text, value);
                if quoted { json::push_string(body, bytes) } else { body.extend_from_slice(bytes) }
            }
        }
        true
    }

    fn boolean(&mut self, tag: Tag) -> Span {
        self.sent.pairs.own(if tag == Tag::True { b"true" } else { b"false" })
    }

    /// A text, which may have to be one of a closed set.
    fn closed(&mut self, at: At, value: usize, span: Span, sink: Sink) -> bool {
        if let Some(values) = self.schema.values(at)
            && self.sent_text(at, value).is_none_or(|text| !has_part(values, b'|', text))
        {
            return self.fault(Reason::Closed, at, value);
        }
        self.write(sink, true, span)
    }

    fn json(&mut self, at: At, value: usize, depth: usize, sink: Sink) -> bool {
        let start = self.sent.body.len();
        let stands = self.value(at, value, depth, Sink::Json { nulls: true });
        let Sent { pairs, body, .. } = &mut *self.sent;
        let text = body.split_off(start);
        if !stands {
            return false;
        }
        if let Sink::Json { .. } = sink {
            json::push_string(body, &text);
            return true;
        }
        let text = pairs.own(&text);
        self.write(sink, true, text)
    }

    fn list(&mut self, at: At, list: usize, depth: usize, sink: Sink) -> bool {
        let inner = self.schema.inner(at);
        // A null among ids is a fault of its own.
        let counts_nulls = self.schema.kind(inner) == Kind::Id;
        let (mut all, mut given) = (0, 0);
        for item in self.tape.items(list) {
            all += 1;
            given += usize::from(counts_nulls || self.tape.tag(item) != Tag::Null);
        }
        let (min, max) = self.schema.limits(at);
        if given < min || max.is_some_and(|max| all > max) {
            return self.fault(Reason::Count, at, list);
        }
        self.items(inner, list, depth, sink)
    }

    fn items(&mut self, at: At, list: usize, depth: usize, sink: Sink) -> bool {
        let parent = self.name;
        let nodes = self.tape.nodes.get(list + 1..self.tape.next(list)).unwrap_or_default();
        let is_id = |node: &Node| node.tag == Tag::Text && node.span.start < node.span.end;
        let is_plain = |node: &Node| matches!(node.tag, Tag::Text | Tag::Null);
        // The common case: ids, or other texts.
        let are_texts = sink == Sink::Pairs
            && match self.schema.kind(at) {
                Kind::Id => nodes.iter().all(is_id),
                Kind::Text => self.schema.values(at).is_none() && nodes.iter().all(is_plain),
                _ => false,
            };
        match sink {
            _ if are_texts => self.sent.pairs.push_texts(parent, nodes),
            Sink::Pairs if self.faults.is_none() => {
                let items: Vec<usize> = self.tape.items(list).collect();
                for number in numbers(items.len()) {
                    if let Some(item) = items.get(number - 1) {
                        self.item(at, *item, number, parent, depth, sink);
                    }
                }
            }
            _ => {
                self.punctuate(sink, b"[");
                for (index, item) in self.tape.items(list).enumerate() {
                    self.item(at, item, index + 1, parent, depth, sink);
                }
                self.punctuate(sink, b"]");
            }
        }
        self.name = parent;
        true
    }

    fn item(&mut self, at: At, item: usize, number: usize, parent: Span, depth: usize, sink: Sink) {
        let node = self.tape.node(item);
        let is_json = matches!(sink, Sink::Json { .. });
        if is_json {
            json::separate(&mut self.sent.body);
        }
        let kind = self.schema.kind(at);
        if node.tag == Tag::Null && kind != Kind::Id {
            return self.punctuate(sink, b"null");
        }
        if sink == Sink::Pairs {
            self.name = self.sent.pairs.numbered(parent, number);
        }
        let back = self.enter_item(number - 1);
        // A text among texts is right however deep it is.
        let is_plain = match kind {
            Kind::Text => self.schema.values(at).is_none(),
            Kind::Id => node.span.start < node.span.end,
            _ => false,
        };
        if node.tag == Tag::Text && is_plain {
            self.write(sink, true, node.span);
        } else if node.tag == Tag::Null {
            self.fault(Reason::Kind, at, item);
        } else {
            self.value(at, item, depth + 1, sink);
        }
        self.leave(back);
    }

    /// The members of an object that the schema names.
    fn members(&mut self, entries: Entries, object: usize, depth: usize, sink: Sink) -> bool {
        let parent = self.name;
        let base = self.sent.slots.len();
        let has_others = self.fill_members(entries, base, object);
        let is_by_name = sink == Sink::Pairs && self.is_by_name;
        self.punctuate(sink, b"{");
        for number in 0..entries.count {
            if let Some((number, entry)) = self.schema.entry(entries, number, is_by_name) {
                self.field(entry, base + number, Some(parent), sink, depth);
            }
        }
        self.dependents(entries, base);
        if has_others {
            self.others(entries, base, object, Some(parent), sink, depth);
        }
        self.punctuate(sink, b"}");
        self.sent.slots.truncate(base);
        self.name = parent;
        true
    }

    /// The members of an object with free names.
    fn free(&mut self, at: At, object: usize, depth: usize, sink: Sink) -> bool {
        let parent = self.name;
        self.punctuate(sink, b"{");
        for (name, value) in self.tape.members(object) {
            let name = self.tape.part(name);
            let is_left_out = sink == Sink::Json { nulls: false } && self.tape.tag(value) == Tag::Null;
            if !is_left_out {
                self.begin(Some(parent), name, sink);
            }
            let back = self.enter(name, self.faults.is_some() && is_secret(name));
            if !is_left_out || depth == MAX_DEPTH {
                self.value(at, value, depth + 1, sink);
            }
            self.leave(back);
        }
        self.punctuate(sink, b"}");
        self.name = parent;
        true
    }

    fn punctuate(&mut self, sink: Sink, mark: &[u8]) {
        if let Sink::Json { .. } = sink {
            self.sent.body.extend_from_slice(mark);
        }
    }

    /// A value in the path must be a segment of its own: not empty, and not one that URL parsers fold away.
    pub(super) fn segment(&mut self, at: At, value: usize) {
        let is_wrong = match self.sent_as(at, value) {
            Tag::Text => self.sent_text(at, value).is_some_and(|text| matches!(text, "" | "." | "..")),
            Tag::Integer => false,
            _ => true,
        };
        if is_wrong {
            self.fault(Reason::Segment, at, value);
        }
    }

    /// What a value that passed is sent as.
    pub(super) fn sent_as(&self, at: At, value: usize) -> Tag {
        match self.schema.kind(at) {
            Kind::Text | Kind::Id | Kind::Token | Kind::Json => Tag::Text,
            Kind::Boolean => Tag::True,
            Kind::Integer => Tag::Integer,
            Kind::Number | Kind::List | Kind::Object | Kind::Map | Kind::Any => self.tape.tag(value),
        }
    }

    /// The text that a value is sent as, where it is a text. (What JSON it would make is left to the writer of JSON.)
    pub(super) fn sent_text(&self, at: At, value: usize) -> Option<&'a str> {
        if self.sent_as(at, value) != Tag::Text || self.schema.kind(at) == Kind::Json {
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
    // Leading zeros are no number in JSON, and on a query the server may or may not drop them.
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

/// Whether a floating-point number in digits is a whole one that it can hold exactly: up to 2^53 - 1.
fn is_exact(digits: &str) -> bool {
    is_integer(digits) && whole(digits).is_some_and(|n| n.unsigned_abs() < 1 << 53)
}

fn is_finite(digits: &str) -> bool {
    digits.starts_with(|c: char| c.is_ascii_digit() || c == '-') && digits != "-Infinity"
}
