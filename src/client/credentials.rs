//! Credentials: an access key, or a user's session.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::redact::shortened;
use crate::sign::Key;
use crate::time::Timestamp;

/// An access key of either vendor, with a token if it is a temporary one (STS).
///
/// ```
/// use edgedesk::{Credentials, Timestamp};
///
/// let lasting = Credentials::new("access-key-id", "access-key-secret");
/// let temporary = Credentials::new("STS.id", "secret").token("sts-token").expires_at(Timestamp::from_millis(1_767_323_045_000)?);
/// assert_eq!(format!("{lasting:?}"), r#"Credentials("***y-id")"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    pub(crate) id: String,
    /// `None` if an external signer has it.
    pub(crate) secret: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) expires_at: Option<Timestamp>,
}

impl Credentials {
    /// An access key: AccessKeyId and AccessKeySecret (Baidu: SecretAccessKey).
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { secret: Some(secret.into()), ..Self::without_secret(id) }
    }

    /// An access key whose secret an HSM or a gateway has: see [`Client::prepare_unsigned`](super::Client::prepare_unsigned).
    #[must_use]
    pub fn without_secret(id: impl Into<String>) -> Self {
        Self { id: id.into(), secret: None, token: None, expires_at: None }
    }

    /// The token of a temporary key (SecurityToken, Baidu: session token).
    #[must_use]
    pub fn token(self, token: impl Into<String>) -> Self {
        Self { token: Some(token.into()), ..self }
    }

    /// The expiry of a temporary key. A provider renews it five minutes before, or when a fifth of the lifetime remains.
    #[must_use]
    pub fn expires_at(self, end: Timestamp) -> Self {
        Self { expires_at: Some(end), ..self }
    }
}

impl fmt::Debug for Credentials {
    /// Shows the last four characters of the id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials").field(&shortened(&self.id)).finish()
    }
}

/// A logged-in user of the end-user API: fields of the responses of `GetLoginToken`.
///
/// ```
/// use edgedesk::Session;
///
/// let session = Session::new("session-id", "login-token");
/// assert_eq!(format!("{session:?}"), "Session { .. }");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    pub(crate) session_id: String,
    pub(crate) login_token: String,
    pub(crate) expires_at: Option<Timestamp>,
}

impl Session {
    /// The `SessionId` of the first response of `GetLoginToken` and the `LoginToken` of the last.
    #[must_use]
    pub fn new(session_id: impl Into<String>, login_token: impl Into<String>) -> Self {
        Self { session_id: session_id.into(), login_token: login_token.into(), expires_at: None }
    }

    /// The expiry of the login token, like [`Credentials::expires_at`].
    #[must_use]
    pub fn expires_at(self, end: Timestamp) -> Self {
        Self { expires_at: Some(end), ..self }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

/// The credentials of one attempt.
#[derive(Clone, PartialEq, Eq)]
pub enum ResolvedCredentials {
    /// A user without a session.
    Anonymous,
    AccessKey(Credentials),
    Session(Session),
}

impl fmt::Debug for ResolvedCredentials {
    /// Shows the variant.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anonymous => f.write_str("Anonymous"),
            Self::AccessKey(credentials) => credentials.fmt(f),
            Self::Session(session) => session.fmt(f),
        }
    }
}

impl ResolvedCredentials {
    pub(crate) fn key(&self) -> Option<&Credentials> {
        if let Self::AccessKey(credentials) = self { Some(credentials) } else { None }
    }

    /// The secret, which is empty without one: a request that needs it is refused.
    pub(crate) fn secret(&self) -> Key<'_> {
        Key::Secret(self.key().and_then(|key| key.secret.as_deref()).unwrap_or_default())
    }

    #[cfg(any(test, all(feature = "fetch", target_arch = "wasm32")))]
    pub(crate) fn expires_at(&self) -> Option<Timestamp> {
        match self {
            Self::Anonymous => None,
            Self::AccessKey(credentials) => credentials.expires_at,
            Self::Session(session) => session.expires_at,
        }
    }

    /// The parameters that identify a session.
    pub(crate) fn parameters(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Session(Session { session_id, login_token, .. }) => {
                vec![("SessionId", session_id.as_str()), ("LoginToken", login_token.as_str())]
            }
            _ => Vec::new(),
        }
    }
}

impl From<Credentials> for ResolvedCredentials {
    fn from(credentials: Credentials) -> Self {
        Self::AccessKey(credentials)
    }
}

impl From<Session> for ResolvedCredentials {
    fn from(session: Session) -> Self {
        Self::Session(session)
    }
}
