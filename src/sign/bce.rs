//! bce-auth-v1 of Baidu AI Cloud: HMAC-SHA256 with a key that is derived for each date.
//!
//! <https://cloud.baidu.com/doc/Reference/s/njwvz1yfu>
//!
//! ```
//! use core::time::Duration;
//! use edgedesk::Timestamp;
//! use edgedesk::sign::{Pair, bce};
//!
//! let time = Timestamp::from_millis(1_430_123_029_000)?;
//! let prefix = bce::prefix("access-key-id", time, Duration::from_secs(1800));
//! assert_eq!(prefix, "bce-auth-v1/access-key-id/2015-04-27T08:23:49Z/1800");
//! let key = bce::signing_key("secret-access-key", &prefix);
//!
//! let query: [bce::QueryItem; 2] = [("stop".into(), None), ("a".into(), Some("1".into()))];
//! assert_eq!(bce::canonical_query(&query), "a=1&stop=");
//! let headers: [Pair; 1] = [("Host".into(), "bcc.bj.baidubce.com".into())];
//! let (lines, _) = bce::canonical_headers(&headers, Some(&["host"]));
//! assert_eq!(lines, "host:bcc.bj.baidubce.com");
//! let canonical = bce::canonical_request("PUT", "/v2/instance/i-1", &query, &headers, Some(&["host"]));
//! assert!(canonical.request.ends_with(&lines));
//!
//! let signature = bce::signature(&key, &bce::string_to_sign(&canonical.request));
//! let header = bce::authorization(&prefix, &canonical.signed_headers, &signature);
//! assert_eq!(header, [&prefix, "/host/", &signature].concat());
//! # Ok::<(), edgedesk::error::ConfigurationError>(())
//! ```

use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use crate::text::{concat, format_i64, join};

use edgedesk_encoding::encode::percent;
use edgedesk_encoding::hash::hmac_sha256;
use edgedesk_encoding::sort::sorted_indices;
use edgedesk_encoding::tape::Span;

use super::{Canonical, Pair, text};
use crate::time::Timestamp;

/// An item of the query: a name and a value; an action key such as `stop` has no value.
pub type QueryItem<'a> = (alloc::borrow::Cow<'a, str>, Option<alloc::borrow::Cow<'a, str>>);

/// The prefix of the `Authorization` header, from which the signing key is derived. The signature is valid for
/// `lifetime` from `time`, in whole seconds.
#[must_use]
pub fn prefix(id: &str, time: Timestamp, lifetime: Duration) -> String {
    prefix_of(id, &time.iso(), &format_i64(lifetime.as_secs().try_into().unwrap_or(i64::MAX)))
}

pub(crate) fn prefix_of(id: &str, date: &str, expiry: &str) -> String {
    concat(&["bce-auth-v1/", id, "/", date, "/", expiry])
}

/// The signing key: HMAC-SHA256 of the prefix, used as its 64 hexadecimal characters.
#[must_use]
pub fn signing_key(secret: &str, prefix: &str) -> String {
    hmac_sha256(secret, prefix)
}

/// Method, path, canonical query and canonical headers, on a line each. `path` is the percent-encoded path that is sent.
///
/// The headers in `signed` are signed; `None` is the default set: `host`, `content-length`, `content-type`, `content-md5` and
/// all `x-bce-*`. Prefer a list: browsers add headers of the default set after signing.
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

/// The percent-encoded `name=value` items without `authorization`; an action key has an empty value. Sorting compares whole
/// items, not names, so `a0=` precedes `a=`.
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

/// An encoded query. An action key is signed with an empty value, and sent without `=`.
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

    /// Appends the query that is sent, with a question mark.
    pub(crate) fn push_wire(&self, out: &mut Vec<u8>) {
        let mut separator = b'?';
        for Item { span: Span { start, end }, has_value, .. } in self.items.iter().copied() {
            out.push(core::mem::replace(&mut separator, b'&'));
            let end = if has_value { end } else { end - 1 };
            out.extend_from_slice(self.text.get(start..end).unwrap_or_default());
        }
    }

    /// Appends the query that is signed.
    pub(crate) fn push_canonical(&self, out: &mut Vec<u8>) {
        let item = |index: usize| {
            let Item { span, is_signed, .. } = self.items.get(index)?;
            self.text.get(span.start..span.end).filter(|_| *is_signed)
        };
        let mut separator: &[u8] = b"";
        for index in sorted_indices(self.items.len(), &|a, b| item(a) < item(b)) {
            if let Some(item) = item(index) {
                out.extend_from_slice(core::mem::replace(&mut separator, b"&"));
                out.extend_from_slice(item);
            }
        }
    }
}

/// The canonical headers and the names of the signed headers.
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

/// Appends a canonical header.
pub(crate) fn push_header(out: &mut Vec<u8>, name: &str, value: &str) {
    percent(out, name.as_bytes());
    out.push(b':');
    percent(out, value.as_bytes());
}

fn sorted(texts: &[String], separator: &str) -> String {
    let order = sorted_indices(texts.len(), &|a, b| texts.get(a) < texts.get(b));
    let texts: Vec<&str> =
        order.into_iter().filter_map(|index| texts.get(index)).map(|text| &**text).collect();
    join(&texts, separator)
}

/// The canonical request; this stage exists so that all schemes have the same functions.
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
