//! State that the calls of a client share: retry budget and clock skew.

/// Capacity of the retry token bucket; lost responses cost more than fast failures.
const CAPACITY: i64 = 500;
const RETRY: i64 = 5;
const RETRY_AFTER_LOSS: i64 = 10;

/// Skews up to this, in milliseconds, are not corrected: the vendors allow 15 minutes or more.
pub(super) const TOLERATED: i64 = 4 * 60_000;

/// State that all calls of a client use, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ClientState {
    /// The remaining tokens. During an outage every call fails; without a shared limit, retries would multiply the
    /// load.
    pub(super) tokens: i64,
    /// Correction of the local clock, in milliseconds.
    pub(super) skew: i64,
}

impl Default for ClientState {
    fn default() -> Self {
        Self { tokens: CAPACITY, skew: 0 }
    }
}

impl ClientState {
    /// Correction of the local clock, in milliseconds, learned from responses.
    #[cfg(any(test, all(feature = "fetch", target_arch = "wasm32")))]
    pub(crate) fn skew(&self) -> i64 {
        self.skew
    }

    /// Takes the tokens of a retry. Returns their number, or `None` if too few remain.
    pub(super) fn take(&mut self, after_loss: bool) -> Option<i64> {
        let cost = if after_loss { RETRY_AFTER_LOSS } else { RETRY };
        (self.tokens >= cost).then(|| {
            self.tokens -= cost;
            cost
        })
    }

    /// Returns tokens after a success: those of its last retry, or one without retries.
    pub(super) fn give_back(&mut self, cost: i64) {
        self.tokens = self.tokens.saturating_add(cost.max(1)).min(CAPACITY);
    }

    /// The state as two numbers, for drivers that store it.
    #[must_use]
    pub(crate) fn to_numbers(self) -> [i64; 2] {
        [self.tokens, self.skew]
    }

    /// The state from [`ClientState::to_numbers`].
    #[must_use]
    pub(crate) fn from_numbers([tokens, skew]: [i64; 2]) -> Self {
        Self { tokens: tokens.clamp(0, CAPACITY), skew }
    }
}
