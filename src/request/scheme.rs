//! The signing schemes, and which of them this build has.

use crate::operation::{Placement, Protocol};

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// ACS3-HMAC-SHA256: in headers; requires a CORS preflight in browsers.
    Acs3,
    /// V1, HMAC-SHA1: in parameters; needs no preflight.
    Rpc,
    /// The end-user API: the layout of V1 without key and signature. ClientId, SessionId and LoginToken identify the user.
    Anonymous,
    /// bce-auth-v1.
    Bce,
}

#[cfg(feature = "catalogue")]
impl Signing {
    /// The name of the algorithm; empty for a scheme without a signature.
    pub(crate) fn algorithm(self) -> &'static str {
        match self {
            Self::Acs3 => crate::sign::acs3::ALGORITHM,
            Self::Rpc => "HMAC-SHA1",
            Self::Anonymous => "",
            Self::Bce => "bce-auth-v1",
        }
    }
}

/// Options of the signing schemes; the npm package chooses their defaults by runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SigningOptions {
    /// V1 and Anonymous: sends parameters in a form body instead of the query.
    pub(crate) form_body: bool,
    /// V1 and Anonymous: repeats action and version in `x-acs-*` headers.
    pub(crate) action_headers: bool,
    /// bce-auth-v1: how long a signature is valid, in seconds.
    pub(crate) expiry: u32,
}

impl Default for SigningOptions {
    fn default() -> Self {
        Self { form_body: false, action_headers: true, expiry: crate::defaults::EXPIRY }
    }
}

// The schemes in this build. Each match tests these constants, so that the compiler removes the other schemes.
pub(super) const ACS3: bool = cfg!(feature = "acs3");
pub(super) const RPC: bool = cfg!(feature = "rpc");
pub(super) const ANONYMOUS: bool = cfg!(feature = "anonymous");
pub(super) const BCE: bool = cfg!(feature = "bce");
/// Whether this build has a scheme whose fields are parameters.
pub(super) const PARAMETERS: bool = RPC || ANONYMOUS;
/// Whether this build has a scheme for Alibaba's operations.
pub(crate) const ALIBABA: bool = ACS3 || PARAMETERS;

/// A scheme with the fields of the operation's protocol that it uses.
#[derive(Clone, Copy)]
pub(crate) enum Scheme<'o> {
    Acs3 { version: &'o str, form_body: bool },
    Rpc { version: &'o str, signed: bool },
    Bce { method: &'o str, path: &'o str },
}

impl<'o> Scheme<'o> {
    /// `None` if the scheme is another vendor's or not in this build.
    pub(crate) fn of(protocol: &'o Protocol, signing: Signing) -> Option<Self> {
        match (protocol, signing) {
            (Protocol::Rpc { version, placement }, Signing::Acs3) if ACS3 => {
                Some(Self::Acs3 { version, form_body: *placement == Placement::Form })
            }
            (Protocol::Rpc { version, .. }, Signing::Rpc) if RPC => Some(Self::Rpc { version, signed: true }),
            (Protocol::Rpc { version, .. }, Signing::Anonymous) if ANONYMOUS => {
                Some(Self::Rpc { version, signed: false })
            }
            (Protocol::Rest { method, path }, Signing::Bce) if BCE => Some(Self::Bce { method, path }),
            _ => None,
        }
    }
}
