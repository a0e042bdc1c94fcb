//! Signature V1 of Alibaba's RPC style, HMAC-SHA1: `SignatureVersion=1.0` on the wire, "V2" in newer documents.
//! The only scheme with which a browser page reaches the gateway without a preflight.
//!
//! <https://help.aliyun.com/zh/sdk/product-overview/rpc-mechanism>

use crate::prelude::*;
use crate::text::concat;

use edgedesk_wire::hash::hmac_sha1;
use edgedesk_wire::pairs::query;

use super::Pair;
use crate::encode::Ascii;

/// All parameters but `Signature`, of query and form alike: sorted by name, percent-encoded, joined. What the
/// signature covers and what goes on the wire.
#[must_use]
pub fn canonical_request(parameters: &mut Vec<Pair<'_>>) -> String {
    query(parameters)
}

/// The method that is really used, the path `/` and the canonical request, each percent-encoded (once more).
#[must_use]
pub fn string_to_sign(method: &str, canonical_request: &str) -> String {
    let mut out = Ascii::with_capacity(canonical_request.len() * 3 / 2 + 16);
    out.push_str(method);
    out.push_str("&%2F&");
    out.percent(canonical_request);
    out.into_string()
}

/// Base64 of HMAC-SHA1; the key is the AccessKeySecret and `&`.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    let key = concat(&[secret, "&"]);
    hmac_sha1(&key, string_to_sign)
}
