//! The vendors' signing schemes, one file each and the same three stages in each:
//!
//! | stage | [`acs3`] | [`rpc`] | [`bce`] |
//! |---|---|---|---|
//! | `canonical_request` | method, path, query, headers, body hash | all parameters, sorted | method, path, query, headers |
//! | `string_to_sign` | hash of the canonical request | method and the encoded canonical request | the canonical request itself |
//! | `signature` | HMAC-SHA256, hexadecimal | HMAC-SHA1, Base64 | HMAC-SHA256 with a derived key, hexadecimal |
//!
//! All are pure functions of what is handed in.

use crate::prelude::*;
pub mod acs3;
pub mod bce;
pub mod rpc;

use alloc::borrow::Cow;
use core::fmt;

use crate::redact::shortened;

use hmac::digest::Output;
use hmac::{EagerHash, Hmac, KeyInit, Mac};

/// Names and values of a query, a form or a list of headers.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// What was signed and how it came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stages {
    /// The request in the scheme's canonical form.
    pub canonical_request: String,
    /// The text that the key was applied to.
    pub string_to_sign: String,
    /// The signature; empty where the scheme has none.
    pub signature: String,
}

/// An access key, with a token when it is a temporary one.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    /// AccessKeyId.
    pub id: &'a str,
    /// What signs.
    pub key: Key<'a>,
    /// SecurityToken or session token of temporary credentials (STS).
    pub token: Option<&'a str>,
}

/// What signs.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// AccessKeySecret or SecretAccessKey.
    Secret(&'a str),
    /// A secret that lives elsewhere. The first time this is empty, and the request tells what is to be signed; the
    /// second time, with the same time and nonce, it is the signature of that.
    Signature(&'a str),
}

impl Key<'_> {
    /// The signature, made by `sign` where the secret is here.
    pub(crate) fn signature(self, sign: impl FnOnce(&str) -> String) -> String {
        match self {
            Key::Secret(secret) => sign(secret),
            Key::Signature(signature) => signature.into(),
        }
    }
}

impl fmt::Debug for Key<'_> {
    /// Shows which of the two it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Key::Secret(_) => "Secret(***)",
            Key::Signature(_) => "Signature(***)",
        })
    }
}

impl fmt::Debug for Credentials<'_> {
    /// Shows nothing but the last four characters of the id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials").field(&shortened(self.id)).finish()
    }
}

/// By name, then by value, each by code point. A merge sort that leaves what is in order alone, as most parameters are;
/// the standard library's is larger than a signing scheme.
fn sort(pairs: &mut Vec<Pair<'_>>) {
    if pairs.is_sorted() {
        return;
    }
    let mut behind = pairs.split_off(pairs.len() / 2);
    sort(pairs);
    sort(&mut behind);
    let mut behind = behind.into_iter().peekable();
    let mut merged = Vec::with_capacity(pairs.len() + behind.len());
    for pair in pairs.drain(..) {
        while let Some(smaller) = behind.next_if(|other| *other < pair) {
            merged.push(smaller);
        }
        merged.push(pair);
    }
    merged.extend(behind);
    *pairs = merged;
}

/// The name of a header as it is compared. Those of this crate need no copy for that.
fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        name.to_ascii_lowercase().into()
    } else {
        name.into()
    }
}

fn hmac<D: EagerHash>(key: &[u8], message: &[u8]) -> Output<Hmac<D>> {
    match Hmac::<D>::new_from_slice(key) {
        Ok(mac) => mac.chain_update(message).finalize().into_bytes(),
        Err(_) => unreachable!("HMAC takes keys of any length"),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{Pair, sort};
    use crate::prelude::*;

    proptest::proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(texts: Vec<(String, String)>) {
            let pairs = || texts.iter().map(|(name, value)| (name.into(), value.into())).collect::<Vec<Pair<'_>>>();
            let (mut ours, mut theirs) = (pairs(), pairs());
            sort(&mut ours);
            theirs.sort();
            proptest::prop_assert_eq!(ours, theirs);
        }
    }
}
