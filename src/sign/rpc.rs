//! Signature V1 of Alibaba's RPC style, HMAC-SHA1: `SignatureVersion=1.0` in requests, "V2" in newer documents. The only
//! signed scheme that needs no preflight in browsers.
//!
//! <https://help.aliyun.com/zh/sdk/product-overview/rpc-mechanism>
//!
//! ```
//! use edgedesk::sign::{Pair, rpc};
//!
//! let parameters: [Pair; 2] = [("DesktopId.1".into(), "ecd-1".into()), ("Action".into(), "StopDesktops".into())];
//! let canonical = rpc::canonical_request(&parameters);
//! assert_eq!(canonical, "Action=StopDesktops&DesktopId.1=ecd-1");
//! let to_sign = rpc::string_to_sign("GET", &canonical);
//! assert_eq!(to_sign, "GET&%2F&Action%3DStopDesktops%26DesktopId.1%3Decd-1");
//! let signature = rpc::signature("access-key-secret", &to_sign);
//! assert_eq!(signature.len(), 28);
//! ```

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::concat;

use edgedesk_encoding::encode::percent;
use edgedesk_encoding::hash::hmac_sha1;
use edgedesk_encoding::query::Pairs;

use super::{Pair, text};

/// All parameters of query and form except `Signature`: sorted by name, percent-encoded and joined. The same string is signed
/// and sent.
#[must_use]
pub fn canonical_request(parameters: &[Pair<'_>]) -> String {
    let mut pairs = Pairs::default();
    for (name, value) in parameters {
        let [name, value] = [name, value].map(|text| pairs.store(text.as_bytes()));
        pairs.push(name, value);
    }
    pairs.sort("");
    let mut out = Vec::new();
    pairs.write("", &mut out);
    text(out)
}

/// The method, the path `/` and the canonical request, each percent-encoded, the canonical request a second time.
#[must_use]
pub fn string_to_sign(method: &str, canonical_request: &str) -> String {
    let mut out = Vec::new();
    push_string_to_sign(&mut out, method, canonical_request.as_bytes());
    text(out)
}

/// Appends the string to sign.
pub(crate) fn push_string_to_sign(out: &mut Vec<u8>, method: &str, canonical_request: &[u8]) {
    out.extend_from_slice(method.as_bytes());
    out.extend_from_slice(b"&%2F&");
    percent(out, canonical_request);
}

/// HMAC-SHA1 in Base64; the key is the AccessKeySecret followed by `&`.
#[must_use]
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    let key = concat(&[secret, "&"]);
    hmac_sha1(&key, string_to_sign)
}
