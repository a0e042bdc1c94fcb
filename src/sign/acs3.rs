//! ACS3-HMAC-SHA256, Alibaba's signature V3, whose fields are headers.
//!
//! <https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature>
//!
//! ```
//! use edgedesk::sign::{Canonical, Pair, acs3, rpc};
//!
//! let parameters: [Pair; 2] = [("RegionId".into(), "cn-hangzhou".into()), ("DesktopId.1".into(), "ecd-1".into())];
//! let query = rpc::canonical_request(&parameters);
//! let hash = acs3::body_hash(b"");
//! let headers: [Pair; 2] =
//!     [("host".into(), "ecd.cn-hangzhou.aliyuncs.com".into()), ("x-acs-content-sha256".into(), hash.as_str().into())];
//! let canonical: Canonical = acs3::canonical_request("POST", "/", &query, &headers, &hash);
//! assert_eq!(canonical.signed_headers, "host;x-acs-content-sha256");
//!
//! let signature = acs3::signature("access-key-secret", &acs3::string_to_sign(&canonical.request));
//! let header = acs3::authorization("access-key-id", &canonical.signed_headers, &signature);
//! assert!(header.starts_with(acs3::ALGORITHM) && header.ends_with(&signature));
//! ```

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::concat;

use edgedesk_encoding::hash::{hmac_sha256, sha256};
use edgedesk_encoding::sort::sorted_indices;
use edgedesk_encoding::tape::Span;

use super::{Canonical, Pair, text};

/// The scheme's name in the string to sign and in `Authorization`.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// Method, path, query, sorted headers, their names, and the hash of the body, on a line each. The query is the canonical
/// one of [`rpc::canonical_request`](super::rpc::canonical_request), and is sent unchanged.
///
/// Header names are compared without case; the values of a repeated header are sorted and joined by commas. All of `headers`
/// are signed. Pass `host`, `content-type` and all `x-acs-*` headers: a script in a browser cannot read the others.
#[must_use]
pub fn canonical_request(
    method: &str,
    path: &str,
    query: &str,
    headers: &[Pair<'_>],
    body_hash: &str,
) -> Canonical {
    let headers: Vec<(String, &str)> =
        headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.trim_ascii())).collect();
    let order = sorted_indices(headers.len(), &|a, b| headers.get(a) < headers.get(b));
    let lines: Vec<(&str, &str)> = order
        .into_iter()
        .filter_map(|number| headers.get(number))
        .map(|(name, value)| (name.as_str(), *value))
        .collect();

    let mut request = Vec::with_capacity(query.len() + 512);
    for part in [method, "\n", path, "\n", query] {
        request.extend_from_slice(part.as_bytes());
    }
    let names = push_headers(&mut request, &lines);
    request.extend_from_slice(body_hash.as_bytes());
    let request = text(request);
    let signed_headers = request.get(names.start..names.end).unwrap_or_default().into();
    Canonical { request, signed_headers }
}

/// Appends the headers, which are sorted and in lower case, and their names. Returns the range of the names.
pub(crate) fn push_headers(out: &mut Vec<u8>, headers: &[(&str, &str)]) -> Span {
    let mut names = String::new();
    let mut last = "";
    for (name, value) in headers {
        if *name == last {
            out.push(b',');
        } else {
            let separator = if names.is_empty() { "" } else { ";" };
            names.push_str(separator);
            names.push_str(name);
            out.push(b'\n');
            out.extend_from_slice(name.as_bytes());
            out.push(b':');
        }
        out.extend_from_slice(value.as_bytes());
        last = name;
    }
    // The block of headers ends with a line break, so two precede the names.
    out.extend_from_slice(b"\n\n");
    let start = out.len();
    out.extend_from_slice(names.as_bytes());
    let end = out.len();
    out.push(b'\n');
    Span { start, end }
}

/// The scheme's name and the hash of the canonical request.
#[must_use]
pub fn string_to_sign(canonical_request: &str) -> String {
    concat(&[ALGORITHM, "\n", &sha256(canonical_request.as_bytes())])
}

/// HMAC-SHA256 in hexadecimal, with the AccessKeySecret as the key.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    hmac_sha256(secret, string_to_sign)
}

/// The `Authorization` header.
#[must_use]
pub fn authorization(id: &str, signed_headers: &str, signature: &str) -> String {
    let mut out = Vec::new();
    push_authorization(&mut out, id, signed_headers.as_bytes());
    out.extend_from_slice(signature.as_bytes());
    text(out)
}

/// Appends the `Authorization` header without its signature.
pub(crate) fn push_authorization(out: &mut Vec<u8>, id: &str, signed_headers: &[u8]) {
    let parts: [&[u8]; 6] = [
        ALGORITHM.as_bytes(),
        b" Credential=",
        id.as_bytes(),
        b",SignedHeaders=",
        signed_headers,
        b",Signature=",
    ];
    parts.iter().for_each(|part| out.extend_from_slice(part));
}

/// SHA-256 of the sent body in hexadecimal: `x-acs-content-sha256`.
#[must_use]
pub fn body_hash(body: &[u8]) -> String {
    sha256(body)
}
