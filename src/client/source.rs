//! Sources of credentials.

use core::fmt;
use core::marker::PhantomData;

use super::credentials::{Credentials, ResolvedCredentials, Session};
use crate::error::ConfigurationError;

/// [`Credentials`] or a [`Session`]: fixed, or with the feature `fetch` from a provider.
///
/// ```
/// use edgedesk::{Credentials, EcdClient};
///
/// let ecd = EcdClient::new("cn-hangzhou", Credentials::new("id", "secret"));
/// # let _ = ecd;
/// ```
#[derive(Clone)]
pub struct CredentialsSource<T> {
    pub(crate) inner: SourceKind,
    pub(crate) of: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for CredentialsSource<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsSource").finish_non_exhaustive()
    }
}

impl From<Credentials> for CredentialsSource<Credentials> {
    fn from(credentials: Credentials) -> Self {
        Self { inner: SourceKind::Fixed(credentials.into()), of: PhantomData }
    }
}

impl From<Session> for CredentialsSource<Session> {
    fn from(session: Session) -> Self {
        Self { inner: SourceKind::Fixed(session.into()), of: PhantomData }
    }
}

/// A source of credentials of any kind.
#[derive(Clone)]
pub(crate) enum SourceKind {
    Fixed(ResolvedCredentials),
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    Provided(crate::fetch::SharedProvider),
}

impl SourceKind {
    /// The fixed credentials.
    pub(crate) fn fixed(&self) -> Result<ResolvedCredentials, ConfigurationError> {
        match self {
            Self::Fixed(credentials) => Ok(credentials.clone()),
            #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
            Self::Provided(_) => Err(ConfigurationError::new(
                "credentials",
                "a provider",
                "fixed credentials, because prepare cannot wait for a provider: use send",
            )),
        }
    }
}
