//! bce-auth-v1 of Baidu AI Cloud: HMAC-SHA256 with a key derived per instant.
//!
//! <https://cloud.baidu.com/doc/Reference/s/njwvz1yfu>

use core::fmt;

use crate::prelude::*;
use crate::text::{concat, decimal, join};

use edgedesk_wire::hash::hmac_sha256;
use edgedesk_wire::pairs::sort;

use super::Pair;
use crate::encode::percent_encoded;
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
    concat(&["bce-auth-v1/", id, "/", &time.iso(), "/", &decimal(expiry.into())])
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
    let items = query
        .iter()
        .filter(|(name, _)| !name.eq_ignore_ascii_case("authorization"))
        .map(|(name, value)| encoded_item(name, "=", value.as_deref().unwrap_or("")));
    sorted(items, "&")
}

fn sorted(items: impl Iterator<Item = String>, separator: &str) -> String {
    let mut items: Vec<Pair<'_>> = items.map(|item| (item.into(), "".into())).collect();
    sort(&mut items);
    let mut out = String::new();
    for (index, (item, _)) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(item);
    }
    out
}

fn encoded_item(name: &str, mark: &str, value: &str) -> String {
    concat(&[&percent_encoded(name), mark, &percent_encoded(value)])
}

/// The canonical headers and the names that they cover.
#[must_use]
pub fn canonical_headers(headers: &[Pair<'_>], signed: Option<&[&str]>) -> (String, String) {
    const DEFAULT: [&str; 4] = ["host", "content-length", "content-type", "content-md5"];
    let covers = |name: &str| match signed {
        Some(names) => names.iter().any(|signed| signed.eq_ignore_ascii_case(name)),
        None => DEFAULT.contains(&name) || name.starts_with("x-bce-"),
    };
    let mut lines = Vec::new();
    let mut names = Vec::new();
    for (name, value) in headers {
        let name = name.to_ascii_lowercase();
        let value = value.trim_ascii();
        if covers(&name) && !value.is_empty() {
            lines.push(encoded_item(&name, ":", value));
            names.push(name);
        }
    }
    (sorted(lines.into_iter(), "\n"), sorted(names.into_iter(), ";"))
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
