//! Sources of credentials.

use core::fmt;
use core::marker::PhantomData;

use super::credentials::{Credentials, ResolvedCredentials, Session};
use super::driver::CredentialsMode;
use crate::error::ConfigurationError;

/// [`Credentials`] or a [`Session`]: fixed ones, external ones, or with the feature `fetch` those of a provider.
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

impl<T> CredentialsSource<T> {
    /// Credentials that are kept elsewhere: a [`Call`](crate::Call) asks for them by
    /// [`Step::Credentials`](crate::Step::Credentials), before each attempt.
    ///
    /// ```
    /// use edgedesk::{CredentialsSource, EcdClient};
    ///
    /// let ecd = EcdClient::new("cn-hangzhou", CredentialsSource::external());
    /// # let _ = ecd;
    /// ```
    #[must_use]
    pub fn external() -> Self {
        Self { inner: SourceKind::External, of: PhantomData }
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
    External,
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    Provided(crate::fetch::SharedProvider),
}

impl SourceKind {
    /// The credentials, where they are known without asking.
    pub(crate) fn fixed(&self) -> Result<ResolvedCredentials, ConfigurationError> {
        match self.mode() {
            CredentialsMode::Fixed(credentials) => Ok(credentials),
            CredentialsMode::Asked => Err(ConfigurationError::new(
                "credentials",
                "a provider",
                "fixed credentials, because prepare cannot wait for others: use a call",
            )),
        }
    }

    pub(crate) fn mode(&self) -> CredentialsMode {
        match self {
            Self::Fixed(credentials) => CredentialsMode::Fixed(credentials.clone()),
            Self::External => CredentialsMode::Asked,
            #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
            Self::Provided(_) => CredentialsMode::Asked,
        }
    }
}
