//! Lifetime of credentials from a provider.

use super::credentials::ResolvedCredentials;
use crate::defaults::RENEWAL_MARGIN;

/// Credentials from a provider. Times are in milliseconds since 1970.
#[derive(Clone)]
pub(crate) struct Lease {
    pub(crate) credentials: ResolvedCredentials,
    renew_at: i64,
    ends_at: i64,
}

impl Lease {
    /// Credentials that were requested at `asked_at`.
    pub(crate) fn new(credentials: ResolvedCredentials, asked_at: i64) -> Self {
        let ends_at = credentials.expires_at().map_or(i64::MAX, |end| end.millis());
        let lifetime = ends_at.saturating_sub(asked_at).max(0);
        Self {
            credentials,
            renew_at: ends_at.saturating_sub(i64::from(RENEWAL_MARGIN).min(lifetime / 5)),
            ends_at,
        }
    }

    /// Whether the credentials need no renewal.
    pub(crate) fn is_fresh(&self, now: i64) -> bool {
        self.ends_at == i64::MAX || now < self.renew_at
    }

    /// Whether the credentials are still valid if renewal fails.
    pub(crate) fn is_valid(&self, now: i64) -> bool {
        self.ends_at == i64::MAX || now < self.ends_at
    }
}
