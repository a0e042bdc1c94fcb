//! bce-auth-v1 of Baidu AI Cloud: HMAC-SHA256 with a key derived per instant.
//!
//! <https://cloud.baidu.com/doc/Reference/s/njwvz1yfu>

use core::fmt;

use crate::prelude::*;
use crate::text::{concat, format_i64, join};

use edgedesk_encoding::encode::percent;
use edgedesk_encoding::hash::hmac_sha256;
use edgedesk_encoding::sort::sorted_indices;
use edgedesk_encoding::tape::Span;

use super::{Pair, text};
use crate::time::Timestamp;

/// A canonical request and the list of headers that it covers.
///
/// `Debug` shows that list only.
#[derive(Clone, PartialEq, Eq)]
pub struct Canonical {
    /// The canonical request.
    pub request: String,
    /// Names of the signed headers, joined by `;`: sorted, as the documents want it.
    pub signed_headers: String,
}

impl fmt::Debug for Canonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canonical").field("signed_headers", &self.signed_headers).finish_non_exhaustive()
    }
}

/// A part of the query: a name and, unless it is an action key such as `stop`, a value.
pub type QueryItem<'a> = (alloc::borrow::Cow<'a, str>, Option<alloc::borrow::Cow<'a, str>>);

/// What begins the `Authorization` header and is what the signing key is derived from. `expiry` is the time that
/// the signature holds, in seconds from `time`.
#[must_use]
pub fn prefix(id: &str, time: Timestamp, expiry: u32) -> String {
    prefix_of(id, &time.iso(), &format_i64(expiry.into()))
}

pub(crate) fn prefix_of(id: &str, date: &str, expiry: &str) -> String {
    concat(&["bce-auth-v1/", id, "/", date, "/", expiry])
}

/// The signing key: HMAC-SHA256 of the prefix, used as its 64 hexadecimal characters.
#[must_use]
pub fn signing_key(secret: &str, prefix: &str) -> String {
    hmac_sha256(secret, prefix)
}

/// Method, path, canonical query and canonical headers, on a line each. `path` is percent-encoded already, with the
/// text that goes on the wire.
///
/// Of `headers`, those in `signed` are covered; with `None` the default set: `host`, `content-length`,
/// `content-type`, `content-md5` and all that begin with `x-bce-`. A list is the safer choice: browsers add
/// headers of the default set after the signature is made.
#[must_use]
pub fn canonical_request(
    method: &str,
    path: &str,
    query: &[QueryItem<'_>],
    headers: &[Pair<'_>],
    signed: Option<&[&str]>,
) -> Canonical {
    let (lines, signed_headers) = canonical_headers(headers, signed);
    let path = if path.is_empty() { "/" } else { path };
    Canonical { request: join(&[method, path, &canonical_query(query), &lines], "\n"), signed_headers }
}

/// Each `name=value` percent-encoded, an action key with an empty value, `authorization` left out, and the whole
/// items sorted: not their names, so that `a0=` comes before `a=`.
#[must_use]
pub fn canonical_query(query: &[QueryItem<'_>]) -> String {
    let mut items = Query::default();
    for (name, value) in query {
        items.push(name.as_bytes(), value.as_ref().map(|value| value.as_bytes()));
    }
    let mut out = Vec::new();
    items.push_canonical(&mut out);
    text(out)
}

/// A query, encoded: an action key has an empty value where it is signed, and goes on the wire without `=`.
#[derive(Default)]
pub(crate) struct Query {
    text: Vec<u8>,
    items: Vec<Item>,
}

#[derive(Clone, Copy)]
struct Item {
    span: Span,
    has_value: bool,
    is_signed: bool,
}

impl Query {
    /// Clears the items and keeps the capacity.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.items.clear();
    }

    /// Adds an item.
    pub(crate) fn push(&mut self, name: &[u8], value: Option<&[u8]>) {
        let start = self.text.len();
        percent(&mut self.text, name);
        self.text.push(b'=');
        percent(&mut self.text, value.unwrap_or_default());
        let span = Span { start, end: self.text.len() };
        let is_signed = !name.eq_ignore_ascii_case(b"authorization");
        self.items.push(Item { span, has_value: value.is_some(), is_signed });
    }

    /// Appends the query as it goes on the wire, with a question mark.
    pub(crate) fn push_wire(&self, out: &mut Vec<u8>) {
        let mut before = b'?';
        for Item { span: Span { start, end }, has_value, .. } in self.items.iter().copied() {
            out.push(core::mem::replace(&mut before, b'&'));
            let end = if has_value { end } else { end - 1 };
            out.extend_from_slice(self.text.get(start..end).unwrap_or_default());
        }
    }

    /// Appends the query as it is signed.
    pub(crate) fn push_canonical(&self, out: &mut Vec<u8>) {
        let item = |number: usize| {
            let Item { span, is_signed, .. } = self.items.get(number)?;
            self.text.get(span.start..span.end).filter(|_| *is_signed)
        };
        let mut before: &[u8] = b"";
        for number in sorted_indices(self.items.len(), &|a, b| item(a) < item(b)) {
            if let Some(item) = item(number) {
                out.extend_from_slice(core::mem::replace(&mut before, b"&"));
                out.extend_from_slice(item);
            }
        }
    }
}

/// The canonical headers and the names that they cover.
#[must_use]
pub fn canonical_headers(headers: &[Pair<'_>], signed: Option<&[&str]>) -> (String, String) {
    const DEFAULT: [&str; 4] = ["host", "content-length", "content-type", "content-md5"];
    let covers = |name: &str| match signed {
        Some(names) => names.iter().any(|signed| signed.eq_ignore_ascii_case(name)),
        None => DEFAULT.contains(&name) || name.starts_with("x-bce-"),
    };
    let (mut lines, mut names) = (Vec::new(), Vec::new());
    for (name, value) in headers {
        let name = name.to_ascii_lowercase();
        let value = value.trim_ascii();
        if covers(&name) && !value.is_empty() {
            let mut line = Vec::new();
            push_header(&mut line, &name, value);
            lines.push(text(line));
            names.push(name);
        }
    }
    (sorted(&lines, "\n"), sorted(&names, ";"))
}

/// Appends a header as it is signed.
pub(crate) fn push_header(out: &mut Vec<u8>, name: &str, value: &str) {
    percent(out, name.as_bytes());
    out.push(b':');
    percent(out, value.as_bytes());
}

fn sorted(texts: &[String], between: &str) -> String {
    let order = sorted_indices(texts.len(), &|a, b| texts.get(a) < texts.get(b));
    let texts: Vec<&str> =
        order.into_iter().filter_map(|number| texts.get(number)).map(|text| &**text).collect();
    join(&texts, between)
}

/// The string to sign is the canonical request itself; the stage stands here so that the three schemes read alike.
#[must_use]
pub fn string_to_sign(canonical_request: &str) -> String {
    canonical_request.into()
}

/// HMAC-SHA256 in hexadecimal with the derived key.
#[must_use]
pub fn signature(signing_key: &str, string_to_sign: &str) -> String {
    hmac_sha256(signing_key, string_to_sign)
}

/// The `Authorization` header.
#[must_use]
pub fn authorization(prefix: &str, signed_headers: &str, signature: &str) -> String {
    concat(&[prefix, "/", signed_headers, "/", signature])
}
