//! The strings of a signed request, in one buffer, in this order.
//!
//! URL, body, canonical request, string to sign, signature, the prefix that an external signer derives its key from, flags
//! (`b`: has a body, `t`: carries a client token, `n`: the template is new). Then, if the template is new, the method, how many headers differ from request to
//! request, and the names and values of the headers, those that differ first; else the values alone of those that differ.

use crate::prelude::*;
use crate::sign::SigningTrace;
use crate::text::format_i64;
use edgedesk_encoding::tape::Span;

use super::{HEADERS, SignedRequest};

/// The strings, in buffers that are kept from call to call.
#[derive(Default)]
pub(crate) struct Output {
    pub(crate) text: Vec<u8>,
    /// Where each string ends.
    pub(crate) ends: Vec<usize>,
    /// Whether the request tells what is the same for all of its template.
    pub(crate) is_new: bool,
}

impl Output {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.is_new = false;
    }

    /// Where the next byte goes.
    pub(crate) fn at(&self) -> usize {
        self.text.len()
    }

    /// What was written from a byte on.
    pub(crate) fn from(&self, start: usize) -> &[u8] {
        self.text.get(start..).unwrap_or_default()
    }

    /// Goes on with a string. Never inlined: a request has some forty of these.
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

    /// Adds the flags and, if the template is new, the method and how many headers differ.
    pub(crate) fn flags(&mut self, has_body: bool, has_token: bool, method: &str, differing: &str) {
        self.put(if has_body { b"b" } else { b"" });
        self.put(if has_token { b"t" } else { b"" });
        if self.is_new {
            self.strings(&["n", method, differing]);
        } else {
            self.end();
        }
    }

    /// Adds a header that differs from request to request; its value may go on.
    #[inline(never)]
    pub(crate) fn differing(&mut self, name: &str, value: &str) {
        if self.is_new {
            self.string(name);
        }
        self.put(value.as_bytes());
    }

    /// Adds a header that is the same for all requests of the template.
    #[inline(never)]
    pub(crate) fn constant(&mut self, name: &str, value: &str) {
        self.string(name);
        self.string(value);
    }

    /// Adds a flag.
    pub(crate) fn flag(&mut self, is: bool) {
        self.string(if is { "1" } else { "" });
    }

    /// Adds a number.
    pub(crate) fn number(&mut self, number: i64) {
        self.string(&format_i64(number));
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

    /// The request that was written, whose template is new.
    pub(crate) fn request(&self) -> SignedRequest {
        let mut strings = self.parts().map(|part| core::str::from_utf8(part).unwrap_or_default());
        let mut next = || strings.next().unwrap_or_default();
        let [url, body] = [next(), next()];
        let [canonical_request, string_to_sign, signature, signing_prefix] =
            [next(), next(), next(), next()].map(ToOwned::to_owned);
        let [flags, method] = [next(), next()];
        // How many differ.
        next();
        let mut headers = Vec::new();
        while let Some(name) = strings.next() {
            let known = HEADERS.iter().find(|known| **known == name);
            headers.extend(known.map(|name| (*name, strings.next().unwrap_or_default().to_owned())));
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
