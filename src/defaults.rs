//! Defaults and limits. Generated from catalogue/defaults.json and the operations by scripts/catalogue.mjs; do not edit.

#![allow(dead_code, reason = "the features of the crate decide which are in use")]

use crate::retry::OnThrottling;

/// The maximum number of attempts of a call, including the first.
pub(crate) const MAX_ATTEMPTS: u32 = 3;

/// The upper bound of the first backoff, in milliseconds.
pub(crate) const BASE_DELAY: u32 = 50;

/// The upper bound of the first backoff after throttling, in milliseconds.
pub(crate) const THROTTLED_BASE_DELAY: u32 = 1000;

/// The maximum backoff, in milliseconds.
pub(crate) const MAX_DELAY: u32 = 20_000;

/// Which throttled calls count as not executed.
pub(crate) const ON_THROTTLING: OnThrottling = OnThrottling::Unpaid;

/// The timeout of an attempt, in milliseconds.
pub(crate) const TIMEOUT: u32 = 30_000;

/// The timeout of a call with its retries, in milliseconds.
pub(crate) const TOTAL_TIMEOUT: u32 = 120_000;

/// The maximum clock skew that is corrected, in milliseconds.
pub(crate) const MAX_SKEW: u32 = 86_400_000;

/// The maximum size of a response: in bytes, in the npm package's clients in characters.
pub(crate) const MAX_RESPONSE_SIZE: usize = 4_194_304;

/// How long a bce-auth-v1 signature is valid, in seconds.
pub(crate) const EXPIRY: u32 = 1800;

/// How long before their expiry credentials are renewed, in milliseconds; at most a fifth of their lifetime.
pub(crate) const RENEWAL_MARGIN: u32 = 300_000;

/// How long a LoginToken is assumed to be valid, in milliseconds.
pub(crate) const TOKEN_LIFETIME: u32 = 900_000;

/// The ClientOS of end-user calls.
pub(crate) const CLIENT_OS: &str = "Web";

/// The ClientVersion of end-user calls.
pub(crate) const CLIENT_VERSION: &str = "1.0.0";

/// The timeout of a wait for a status, in milliseconds.
pub(crate) const WAIT_TIMEOUT: u32 = 300_000;

/// The first polling interval of a wait, in milliseconds. It doubles with each lookup.
pub(crate) const WAIT_INTERVAL: u32 = 1000;

/// The longest polling interval, as a multiple of the first.
pub(crate) const MAX_INTERVAL_GROWTH: u32 = 10;

/// Lookups before a missing resource is an error: a new one may not be listed immediately.
pub(crate) const LOOKUPS_FOR_MISSING: u32 = 3;

/// Statuses that only another operation changes.
pub(crate) const TERMINAL_STATUSES: [&str; 4] = ["Deleted", "Expired", "Error", "Recycled"];

/// How many ids one call of a bulk call or a status lookup takes: the least that their operations take.
pub(crate) const ECD_BATCH_SIZE: u16 = 100;

/// How many ids one call of a bulk call or a status lookup takes: the least that their operations take.
pub(crate) const WUYING_BATCH_SIZE: u16 = 20;

/// How many ids one call of a bulk call or a status lookup takes: the least that their operations take.
pub(crate) const BCC_BATCH_SIZE: u16 = 100;
