//! Whether a call may be made again: the one rule, which the client keeps itself and tells its callers.

use super::{Effect, OnThrottling, OperationTraits, Policy};
use crate::response::{FailureKind, Outcome};

/// Whether a call that failed may be made again. Later ones are stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Repeat {
    /// It does no harm.
    Now,
    /// Only after a look has shown that it was not executed.
    AfterLookup,
    /// Not at all: no look excludes that it is executed later, and twice does harm.
    Never,
}

impl Repeat {
    /// The stable name, as the npm package has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::AfterLookup => "after-lookup",
            Self::Never => "never",
        }
    }
}

/// Why an attempt that failed may have been executed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ambiguity {
    /// The vendor throttled it, which the caller does not take for a refusal. Nothing is under way any more.
    Throttled,
    /// Its answer was lost, or says too little. It may still be under way.
    Lost,
}

impl Ambiguity {
    /// What an attempt leaves open; nothing of one that only reads.
    pub(super) fn of(
        policy: &Policy,
        traits: &OperationTraits<'_>,
        kind: FailureKind,
        outcome: &Outcome<'_>,
    ) -> Option<Self> {
        if traits.effect == Effect::Read {
            None
        } else if outcome.may_have_executed(kind) {
            Some(Self::Lost)
        } else {
            (kind == FailureKind::Throttled && !policy.trusts_throttling(traits.effect))
                .then_some(Self::Throttled)
        }
    }

    /// Whether a call with this doubt may be made again by whoever has nothing but the error.
    pub(super) fn repeat(self, policy: &Policy, traits: &OperationTraits<'_>) -> Repeat {
        match (self, traits.effect) {
            _ if traits.own_token => Repeat::Now,
            (Self::Throttled, _) if policy.on_throttling == OnThrottling::Safe && !traits.idempotent => {
                Repeat::Never
            }
            (Self::Throttled, _) | (Self::Lost, Effect::Write) => Repeat::AfterLookup,
            (Self::Lost, Effect::Once) => Repeat::Never,
            // On a refusal because of the state, that is looked at.
            (Self::Lost, Effect::Read | Effect::Settle) => Repeat::Now,
        }
    }
}
