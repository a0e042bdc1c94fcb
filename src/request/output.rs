//! The strings of a signed request, in one buffer and in this order:
//!
//! - URL, body, canonical request, string to sign, signature, and the prefix that an external signer derives its key from;
//! - flags: `b` (has a body), `t` (has a client token), `n` (the template is new);
//! - for a new template: the method, the number of varying headers, and the names and values of all headers, the varying ones
//!   first;
//! - for a known template: the values of the varying headers.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

use crate::sign::SigningTrace;
use crate::text::format_i64;
use edgedesk_encoding::tape::Span;

use super::{HEADERS, SignedRequest};

/// Strings, in buffers that are reused between calls.
#[derive(Default)]
pub(crate) struct Output {
    pub(crate) text: Vec<u8>,
    /// The end of each string.
    pub(crate) ends: Vec<usize>,
    /// Whether the output includes the constant parts of the template.
    pub(crate) is_new: bool,
}

impl Output {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.is_new = false;
    }

    /// The index of the next byte.
    pub(crate) fn at(&self) -> usize {
        self.text.len()
    }

    /// The bytes from `start` on.
    pub(crate) fn from(&self, start: usize) -> &[u8] {
        self.text.get(start..).unwrap_or_default()
    }

    /// Appends to the current string. Not inlined: a request has about forty calls.
    #[inline(never)]
    pub(crate) fn put(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    /// Ends the current string.
    #[inline(never)]
    pub(crate) fn end(&mut self) {
        self.ends.push(self.text.len());
    }

    /// Appends a string.
    #[inline(never)]
    pub(crate) fn string(&mut self, text: &str) {
        self.put(text.as_bytes());
        self.end();
    }

    /// Appends a range of the text to the current string.
    pub(crate) fn repeat(&mut self, span: Span) {
        self.text.extend_from_within(span.start..span.end);
    }

    /// Appends the flags and, for a new template, the method and the number of varying headers.
    pub(crate) fn flags(&mut self, has_body: bool, has_token: bool, method: &str, differing: &str) {
        self.put(if has_body { b"b" } else { b"" });
        self.put(if has_token { b"t" } else { b"" });
        if self.is_new {
            self.strings(&["n", method, differing]);
        } else {
            self.end();
        }
    }

    /// Appends a varying header; more of its value may follow.
    #[inline(never)]
    pub(crate) fn differing(&mut self, name: &str, value: &str) {
        if self.is_new {
            self.string(name);
        }
        self.put(value.as_bytes());
    }

    /// Appends a constant header of the template.
    #[inline(never)]
    pub(crate) fn constant(&mut self, name: &str, value: &str) {
        self.string(name);
        self.string(value);
    }

    /// Appends a flag.
    pub(crate) fn flag(&mut self, is: bool) {
        self.string(if is { "1" } else { "" });
    }

    /// Appends a number.
    pub(crate) fn number(&mut self, number: i64) {
        self.string(&format_i64(number));
    }

    /// Appends strings.
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

    /// The written request, whose template is new.
    pub(crate) fn request(&self) -> SignedRequest {
        let mut strings = self.parts().map(|part| core::str::from_utf8(part).unwrap_or_default());
        let mut next = || strings.next().unwrap_or_default();
        let [url, body] = [next(), next()];
        let [canonical_request, string_to_sign, signature, signing_prefix] =
            [next(), next(), next(), next()].map(ToOwned::to_owned);
        let [flags, method] = [next(), next()];
        // The number of varying headers.
        next();
        let mut headers = Vec::new();
        while let Some(name) = strings.next() {
            let known = HEADERS.iter().find(|known| **known == name);
            let value =
                |name: &&'static str| (Cow::Borrowed(*name), strings.next().unwrap_or_default().to_owned());
            headers.extend(known.map(value));
        }
        SignedRequest {
            method: method.into(),
            url: url.into(),
            headers,
            body: flags.contains('b').then(|| body.into()),
            idempotent: flags.contains('t'),
            trace: SigningTrace { canonical_request, string_to_sign, signature, signing_prefix },
        }
    }
}
