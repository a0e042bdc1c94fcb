//! Parses a schema. It validates the whole string, so that later reads need no checks.

use alloc::vec::Vec;

use super::schema::{At, Entries, Entry, Location, MAX_DEPTH, Schema, SchemaError};
use crate::redact::is_secret;
use crate::text::{parse_integer, take_while_bytes};
use edgedesk_encoding::sort::sorted_indices;
use edgedesk_encoding::tape::Span;

pub(super) fn schema(text: &str) -> Result<Schema, SchemaError> {
    let mut parser =
        Parser { text, rest: text, entries: Vec::new(), by_name: Vec::new(), objects: Vec::new() };
    let top = parser.fields(0)?;
    if !parser.rest.is_empty() {
        return Err(parser.error());
    }
    let Parser { entries, by_name, objects, .. } = parser;
    Ok(Schema { text: text.into(), entries, by_name, objects, top })
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
    entries: Vec<Entry>,
    by_name: Vec<usize>,
    objects: Vec<(At, Entries)>,
}

impl<'a> Parser<'a> {
    fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    fn error(&self) -> SchemaError {
        SchemaError { at: self.at() }
    }

    fn eat(&mut self, mark: char) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, mark: char) -> Result<(), SchemaError> {
        if self.eat(mark) { Ok(()) } else { Err(self.error()) }
    }

    fn word(&mut self, allowed: impl Fn(u8) -> bool) -> &'a str {
        let (word, rest) = take_while_bytes(self.rest, |byte| allowed(*byte));
        self.rest = rest;
        word
    }

    fn some_word(&mut self, allowed: impl Fn(u8) -> bool) -> Result<&'a str, SchemaError> {
        match self.word(allowed) {
            "" => Err(self.error()),
            word => Ok(word),
        }
    }

    fn name(&mut self) -> Result<&'a str, SchemaError> {
        self.some_word(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-' | b'.'))
    }

    fn words(&mut self) -> Result<(), SchemaError> {
        loop {
            self.some_word(|c| !matches!(c, b'|' | b')' | b';'))?;
            if !self.eat('|') {
                return Ok(());
            }
        }
    }

    fn fields(&mut self, depth: usize) -> Result<Entries, SchemaError> {
        let mut fields = Vec::new();
        if depth > MAX_DEPTH {
            return Err(self.error());
        }
        if self.rest.is_empty() || self.rest.starts_with('}') {
            return Ok(self.store(&fields));
        }
        loop {
            let location = if self.eat('/') {
                Location::Path
            } else if self.eat('?') {
                Location::Query
            } else {
                Location::Default
            };
            let start = self.at();
            let name = self.name()?;
            let required = self.eat('!');
            let secret = self.eat('#') || is_secret(name);
            let has_type = self.eat(':');
            let at = At(self.at());
            let depends = has_type && self.rest.starts_with("i(");
            if has_type {
                self.parameter_type(depth)?;
            }
            let name = Span { start, end: start + name.len() };
            fields.push(Entry { name, at, required, secret, location, depends });
            if !self.eat(',') {
                return Ok(self.store(&fields));
            }
        }
    }

    /// Stores the fields of an object, and their order by name.
    fn store(&mut self, fields: &[Entry]) -> Entries {
        let entries = Entries { first: self.entries.len(), count: fields.len() };
        self.entries.extend_from_slice(fields);
        let text = self.text;
        let name = |index: usize| {
            let name = fields.get(index)?.name;
            text.get(name.start..name.end)
        };
        self.by_name.extend(sorted_indices(fields.len(), &|a, b| name(a) < name(b)));
        entries
    }

    fn parameter_type(&mut self, depth: usize) -> Result<(), SchemaError> {
        if depth > MAX_DEPTH {
            return Err(self.error());
        }
        let at = At(self.at());
        let mut marks = self.rest.chars();
        let mark = marks.next();
        let at_mark = core::mem::replace(&mut self.rest, marks.as_str());
        match mark {
            Some('s') if self.eat('(') => self.parenthesized(Self::words),
            Some('i') if self.eat('(') => self.parenthesized(Self::rules),
            Some('s' | 't' | 'd' | 'b' | 'i' | 'n' | 'a') => Ok(()),
            Some('j' | '*') => self.parameter_type(depth + 1),
            Some('{') => {
                let entries = self.fields(depth + 1)?;
                self.objects.push((at, entries));
                self.expect('}')
            }
            Some('[') => {
                self.limits()?;
                self.parameter_type(depth + 1)
            }
            _ => {
                self.rest = at_mark;
                Err(self.error())
            }
        }
    }

    fn parenthesized(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<(), SchemaError>,
    ) -> Result<(), SchemaError> {
        inner(self)?;
        self.expect(')')
    }

    fn rules(&mut self) -> Result<(), SchemaError> {
        self.name()?;
        self.expect(':')?;
        loop {
            self.name()?;
            self.expect('=')?;
            self.words()?;
            if !self.eat(';') {
                return Ok(());
            }
        }
    }

    fn limits(&mut self) -> Result<(), SchemaError> {
        if self.eat(']') {
            return Ok(());
        }
        self.count()?;
        self.expect('.')?;
        self.expect('.')?;
        self.count()?;
        self.expect(']')
    }

    fn count(&mut self) -> Result<(), SchemaError> {
        match self.word(|c| c.is_ascii_digit()) {
            "" => Ok(()),
            digits => match parse_integer(digits).map(usize::try_from) {
                Some(Ok(_)) => Ok(()),
                _ => Err(self.error()),
            },
        }
    }
}
