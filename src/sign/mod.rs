//! The vendors' signing schemes. Each has a file with the same three stages:
//!
//! | stage | [`acs3`] | [`rpc`] | [`bce`] |
//! |---|---|---|---|
//! | `canonical_request` | method, path, query, headers, body hash | all parameters, sorted | method, path, query, headers |
//! | `string_to_sign` | hash of the canonical request | method and the encoded canonical request | the canonical request itself |
//! | `signature` | HMAC-SHA256, hexadecimal | HMAC-SHA1, Base64 | HMAC-SHA256 with a derived key, hexadecimal |
//!
//! All stages are pure functions.

use crate::prelude::*;
pub mod acs3;
pub mod bce;
pub mod rpc;

use alloc::borrow::Cow;
use core::fmt;

use crate::redact::shortened;

/// A name and a value of a query, a form or a list of headers.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The intermediate strings of a signature.
///
/// `Debug` shows lengths only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SigningTrace {
    /// The request in the scheme's canonical form.
    pub canonical_request: String,
    /// The string that the key signs.
    pub string_to_sign: String,
    /// The signature; empty for a scheme without one.
    pub signature: String,
    /// For bce-auth-v1, the string that the signing key is derived from; else empty.
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

/// An access key, with a token if it is temporary.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    /// AccessKeyId.
    pub id: &'a str,
    /// The secret, or the signature of an external signer.
    pub key: Key<'a>,
    /// SecurityToken or session token of temporary credentials (STS).
    pub token: Option<&'a str>,
}

/// The secret, or the signature of an external signer.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// AccessKeySecret or SecretAccessKey.
    Secret(&'a str),
    /// The signature of an external signer, which needs two rounds with the same time and nonce. In the first, the signature is
    /// empty, and the request has the string to sign. The second takes the signature.
    Signature(&'a str),
}

impl fmt::Debug for Key<'_> {
    /// Shows the variant only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Key::Secret(_) => "Secret(***)",
            Key::Signature(_) => "Signature(***)",
        })
    }
}

impl fmt::Debug for Credentials<'_> {
    /// Shows the last four characters of the id only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials").field(&shortened(self.id)).finish()
    }
}

/// The string of bytes that are concatenated strings.
pub(crate) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
