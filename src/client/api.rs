//! The three APIs as types, so that an operation of one does not compile with the client of another.

use core::fmt;

use super::credentials::{Credentials, ResolvedCredentials, Session};
use crate::request::Signing;

/// One of the three APIs: [`Ecd`], [`Wuying`] or [`Bcc`]. Sealed.
pub trait Api: sealed::Sealed {
    /// What identifies its callers: [`Credentials`] or a [`Session`].
    type Credentials: Into<ResolvedCredentials>;
}

pub(crate) mod sealed {
    use crate::request::Signing;

    pub trait Sealed: 'static {
        /// The client's name in messages.
        const CLIENT: &'static str;
        /// The default scheme.
        const SIGNING: Signing;
    }
}

macro_rules! api {
    ($(#[$doc:meta])* $name:ident, $client:literal, $credentials:ty, $signing:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub struct $name;

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl Api for $name {
            type Credentials = $credentials;
        }

        impl sealed::Sealed for $name {
            const CLIENT: &'static str = $client;
            const SIGNING: Signing = $signing;
        }
    };
}

api! {
    /// Alibaba's admin API of Elastic Desktop Service, version 2020-09-30: the operations of [`crate::ecd`].
    Ecd, "EcdClient", Credentials, Signing::Acs3
}
api! {
    /// Alibaba's end-user API (WUYING Workspace), version 2020-10-02: the operations of [`crate::wuying`].
    Wuying, "WuyingClient", Session, Signing::Anonymous
}
api! {
    /// Baidu BCC: the operations of [`crate::bcc`].
    Bcc, "BccClient", Credentials, Signing::Bce
}

/// How requests to Alibaba's admin API are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EcdSigning {
    /// ACS3-HMAC-SHA256, in headers, for which a browser sends a preflight request.
    Acs3,
    /// V1 (HMAC-SHA1), in parameters, without a preflight request.
    Rpc,
}

impl From<EcdSigning> for Signing {
    fn from(signing: EcdSigning) -> Self {
        match signing {
            EcdSigning::Acs3 => Self::Acs3,
            EcdSigning::Rpc => Self::Rpc,
        }
    }
}
