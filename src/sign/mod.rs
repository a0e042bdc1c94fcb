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

/// A name and its value, of a query, a form or a list of headers.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// What was signed and how it came out.
///
/// `Debug` shows lengths only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SigningTrace {
    /// The request in the scheme's canonical form.
    pub canonical_request: String,
    /// The text that the key was applied to.
    pub string_to_sign: String,
    /// The signature; empty where the scheme has none.
    pub signature: String,
    /// Of bce-auth-v1: the text that the signing key is derived from; else empty.
    pub signing_prefix: String,
}

impl fmt::Debug for SigningTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningTrace")
            .field("canonical_request", &self.canonical_request.len())
            .field("string_to_sign", &self.string_to_sign.len())
            .field("signature", &self.signature.len())
            .finish()
    }
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

/// Bytes that are text because they were made of texts.
pub(crate) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
