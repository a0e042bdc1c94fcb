//! Signature V1 of Alibaba's RPC style, HMAC-SHA1: `SignatureVersion=1.0` on the wire, "V2" in newer documents.
//! The only scheme with which a browser page reaches the gateway without a preflight.
//!
//! <https://help.aliyun.com/zh/sdk/product-overview/rpc-mechanism>

use crate::prelude::*;
use crate::text::concat;
use sha1::Sha1;

use super::{Pair, hmac, sort};
use crate::encode::{Ascii, base64};

/// All parameters but `Signature`, of query and form alike: sorted by name, percent-encoded, joined. What the
/// signature covers and what goes on the wire.
#[must_use]
pub fn canonical_request(parameters: &mut Vec<Pair<'_>>) -> String {
    sort(parameters);
    let mut out =
        Ascii::with_capacity(parameters.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push(b'&');
        }
        out.percent(name);
        out.push(b'=');
        out.percent(value);
    }
    out.into_string()
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
    base64(&hmac::<Sha1>(key.as_bytes(), string_to_sign.as_bytes()))
}
