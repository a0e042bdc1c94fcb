//! The vendors' signing schemes. Each has a file with the same three stages:
//!
//! | stage | [`acs3`] | [`rpc`] | [`bce`] |
//! |---|---|---|---|
//! | `canonical_request` | method, path, query, headers, body hash | all parameters, sorted | method, path, query, headers |
//! | `string_to_sign` | hash of the canonical request | method and the encoded canonical request | the canonical request itself |
//! | `signature` | HMAC-SHA256, hexadecimal | HMAC-SHA1, Base64 | HMAC-SHA256 with a derived key, hexadecimal |
//!
//! All stages are pure functions.

pub mod acs3;
pub mod bce;
pub mod rpc;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A name and a value of a query, a form or a list of headers.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// A canonical request and its signed headers, of [`acs3`] and [`bce`].
///
/// `Debug` shows the signed headers only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Canonical {
    /// The canonical request.
    pub request: String,
    /// The names of the signed headers, sorted and joined by `;`.
    pub signed_headers: String,
}

impl fmt::Debug for Canonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canonical").field("signed_headers", &self.signed_headers).finish_non_exhaustive()
    }
}

/// The intermediate strings of a signature, from [`SignedRequest::trace`](crate::request::SignedRequest::trace).
///
/// `Debug` shows lengths only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
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
pub(crate) struct Credentials<'a> {
    /// AccessKeyId.
    pub(crate) id: &'a str,
    pub(crate) key: Key<'a>,
    /// SecurityToken or session token of temporary credentials (STS).
    pub(crate) token: Option<&'a str>,
}

/// What signs a request.
#[derive(Clone, Copy)]
pub(crate) enum Key<'a> {
    /// AccessKeySecret or SecretAccessKey.
    Secret(&'a str),
    /// An external signer, which has not signed yet: the request has the string to sign, and no signature.
    External,
    /// The signature of an external signer.
    Signature(&'a str),
}

/// The string of bytes that are concatenated strings.
pub(crate) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
