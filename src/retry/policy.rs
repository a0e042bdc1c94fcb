//! Limits and delays of retries.

use crate::defaults;
use crate::response::FailureKind;

/// The effect of executing an operation twice; a column of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// None: the operation reads.
    Read,
    /// The second execution may repeat the effect of the first.
    Write,
    /// The vendor refuses the second with 409, because the requested state is reached: Baidu's start and stop. They are
    /// repeated, and this refusal triggers a status lookup.
    Settle,
    /// The second execution does harm: it costs money, uses up a code or a login attempt, or reboots again.
    Once,
}

/// Which calls count as not executed when the vendor throttles them, and so are repeated. We assume (unverified)
/// that throttled calls are not executed. The other calls are repeated only with a client token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnThrottling {
    /// Reads only.
    Safe,
    /// All but [`Effect::Once`].
    Unpaid,
    /// All.
    All,
}

/// Limits of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    /// The largest number of attempts, including the first; 1 for no retry.
    pub(crate) max_attempts: u32,
    /// The upper bound of the first backoff, in milliseconds. It doubles with each attempt.
    pub(crate) base_delay: u32,
    /// The same after throttling.
    pub(crate) throttled_base_delay: u32,
    /// The longest wait, in milliseconds. A longer Retry-After ends the call.
    pub(crate) max_delay: u32,
    /// The time limit of an attempt, in milliseconds; 0 for no limit.
    pub(crate) timeout: u32,
    /// The time limit of the whole call, in milliseconds; 0 for no limit.
    pub(crate) total_timeout: u32,
    /// The largest correction of the local clock, in milliseconds, plus 4 minutes of tolerance. Otherwise a
    /// server could have requests signed for any time.
    pub(crate) max_skew: u32,
    /// Which calls count as not executed when throttled.
    pub(crate) on_throttling: OnThrottling,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            max_attempts: defaults::MAX_ATTEMPTS,
            base_delay: defaults::BASE_DELAY,
            throttled_base_delay: defaults::THROTTLED_BASE_DELAY,
            max_delay: defaults::MAX_DELAY,
            timeout: defaults::TIMEOUT,
            total_timeout: defaults::TOTAL_TIMEOUT,
            max_skew: defaults::MAX_SKEW,
            on_throttling: defaults::ON_THROTTLING,
        }
    }
}

impl Policy {
    /// Whether a call that the vendor throttled counts as not executed.
    pub(super) fn trusts_throttling(&self, effect: Effect) -> bool {
        match self.on_throttling {
            OnThrottling::All => true,
            OnThrottling::Unpaid => effect != Effect::Once,
            OnThrottling::Safe => effect == Effect::Read,
        }
    }

    /// Full jitter: uniform between zero and the exponential bound, so that clients which failed together do not
    /// retry together. `random` is uniform over its type. Retry-After is the lower bound.
    ///
    /// <https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/>
    pub(super) fn backoff(&self, kind: FailureKind, attempt: u32, random: u32, asked: Option<u32>) -> u32 {
        let base = if kind == FailureKind::Throttled { self.throttled_base_delay } else { self.base_delay };
        let doubled = 1_u64.checked_shl(attempt.saturating_sub(1)).unwrap_or(u64::MAX);
        let bound = u64::from(base).saturating_mul(doubled).min(u64::from(self.max_delay));
        let jitter = ((bound + 1) * u64::from(random)) >> 32;
        u32::try_from(jitter)
            .unwrap_or(self.max_delay)
            .saturating_add(asked.unwrap_or(0))
            .min(self.max_delay.max(asked.unwrap_or(0)))
    }
}
