//! A request as it is written: strings one behind the other, in the order of `boundary::Boundary::prepare`.

use crate::prelude::*;
use crate::sign::Stages;
use crate::text::decimal;
use edgedesk_wire::tape::Span;

use super::{HEADERS, Request};

/// The strings, in buffers that are kept from call to call.
#[derive(Default)]
pub(crate) struct Output {
    pub(crate) text: Vec<u8>,
    /// Where each string ends.
    pub(crate) ends: Vec<usize>,
}

impl Output {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// How many bytes of memory are kept.
    pub(crate) fn room(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * size_of::<usize>()
    }

    /// Where the next byte goes.
    pub(crate) fn at(&self) -> usize {
        self.text.len()
    }

    /// Goes on with a string. Never inlined: a request has some sixty of these.
    #[inline(never)]
    pub(crate) fn put(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    /// Ends a string.
    #[inline(never)]
    pub(crate) fn end(&mut self) {
        self.ends.push(self.text.len());
    }

    /// Adds a string.
    #[inline(never)]
    pub(crate) fn string(&mut self, text: &str) {
        self.put(text.as_bytes());
        self.end();
    }

    /// Adds what stands in the text already.
    pub(crate) fn again(&mut self, span: Span) {
        self.text.extend_from_within(span.start..span.end);
    }

    /// Adds a header.
    #[inline(never)]
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        self.string(name);
        self.string(value);
    }

    /// Adds a flag.
    pub(crate) fn flag(&mut self, is: bool) {
        self.string(if is { "1" } else { "" });
    }

    /// Adds a number.
    pub(crate) fn number(&mut self, number: i64) {
        self.string(&decimal(number));
    }

    /// Adds strings.
    pub(crate) fn strings(&mut self, strings: &[&str]) {
        strings.iter().for_each(|string| self.string(string));
    }

    /// The strings.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &[u8]> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let part = self.text.get(start..*end).unwrap_or_default();
            start = *end;
            part
        })
    }

    /// The request that was written.
    pub(crate) fn request(&self) -> Request {
        let mut strings = self.parts().map(|part| core::str::from_utf8(part).unwrap_or_default());
        let mut next = || strings.next().unwrap_or_default();
        let [method, url, body] = [next(), next(), next()];
        let [has_body, idempotent] = [!next().is_empty(), !next().is_empty()];
        let [canonical_request, string_to_sign, signature] = [next(), next(), next()].map(ToOwned::to_owned);
        let mut headers = Vec::new();
        while let (Some(name), Some(value)) = (strings.next(), strings.next()) {
            let known = HEADERS.iter().find(|known| **known == name);
            headers.extend(known.map(|name| (*name, value.to_owned())));
        }
        Request {
            method: method.into(),
            url: url.into(),
            headers,
            body: has_body.then(|| body.into()),
            idempotent,
            stages: Stages { canonical_request, string_to_sign, signature },
        }
    }
}
