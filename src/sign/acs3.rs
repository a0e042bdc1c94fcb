//! ACS3-HMAC-SHA256, Alibaba's signature V3: everything in headers.
//!
//! <https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature>

use core::fmt;

use crate::prelude::*;
use crate::text::concat;

use edgedesk_wire::hash::{hmac_sha256, sha256};
use edgedesk_wire::pairs::sort;

use super::{Pair, lower_case};

/// The scheme's name, as it stands in the string to sign and in `Authorization`.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// A canonical request and the list of headers that it covers.
///
/// `Debug` shows that list only.
#[derive(Clone, PartialEq, Eq)]
pub struct Canonical {
    /// The canonical request.
    pub request: String,
    /// Names of the signed headers, joined by `;`.
    pub signed_headers: String,
}

impl fmt::Debug for Canonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canonical").field("signed_headers", &self.signed_headers).finish_non_exhaustive()
    }
}

/// Method, path, query, sorted headers, their names, and the hash of the body, on a line each. The query is a canonical
/// one, of [`rpc::canonical_request`](super::rpc::canonical_request), which goes on the wire as it is.
///
/// Header names are compared without case; of one that is given twice the values are sorted and joined by commas.
/// All headers that are handed in are signed: hand in `host`, `content-type` and those that begin with `x-acs-`,
/// which is all that a browser lets a script know.
#[must_use]
pub fn canonical_request(
    method: &str,
    path: &str,
    query: &str,
    headers: &[Pair<'_>],
    body_hash: &str,
) -> Canonical {
    let mut lines: Vec<Pair<'_>> =
        headers.iter().map(|(name, value)| (lower_case(name), value.trim_ascii().into())).collect();
    sort(&mut lines);

    let mut request = String::with_capacity(query.len() + 512);
    for part in [method, "\n", path, "\n", query] {
        request.push_str(part);
    }
    let mut signed_headers = String::new();
    let mut last = "";
    for (name, value) in &lines {
        if name == last {
            request.push(',');
        } else {
            request.push('\n');
            request.push_str(name);
            request.push(':');
            if !signed_headers.is_empty() {
                signed_headers.push(';');
            }
            signed_headers.push_str(name);
        }
        request.push_str(value);
        last = name;
    }
    // The block of headers ends with a line break of its own, hence two before the names.
    for part in ["\n\n", &signed_headers, "\n", body_hash] {
        request.push_str(part);
    }
    Canonical { request, signed_headers }
}

/// The scheme's name and the hash of the canonical request.
#[must_use]
pub fn string_to_sign(canonical_request: &str) -> String {
    concat(&[ALGORITHM, "\n", &body_hash(canonical_request.as_bytes())])
}

/// HMAC-SHA256 in hexadecimal; the key is the AccessKeySecret as it is.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    hmac_sha256(secret, string_to_sign)
}

/// The `Authorization` header.
#[must_use]
pub fn authorization(id: &str, signed_headers: &str, signature: &str) -> String {
    concat(&[ALGORITHM, " Credential=", id, ",SignedHeaders=", signed_headers, ",Signature=", signature])
}

/// SHA-256 of the exact bytes of the body in hexadecimal: `x-acs-content-sha256`.
#[must_use]
pub fn body_hash(body: &[u8]) -> String {
    sha256(body)
}
