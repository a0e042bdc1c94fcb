//! Whether a call may be made again: the one rule, which the client keeps itself and tells its callers.

use super::{Effect, Policy, Throttled, Traits};
use crate::response::{Kind, Outcome};

/// Whether a call that failed may be made again. Later ones are stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Again {
    /// It does no harm.
    Now,
    /// Only after a look has shown that it was not executed.
    Looked,
    /// Not at all: no look excludes that it is executed later, and twice does harm.
    Never,
}

impl Again {
    /// The stable name, as the npm package has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Looked => "looked",
            Self::Never => "never",
        }
    }
}

/// Why an attempt that failed may have been executed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// The vendor throttled it, which the caller does not take for a refusal. Nothing is under way any more.
    Throttled,
    /// Its answer was lost, or says too little. It may still be under way.
    Lost,
}

impl Doubt {
    /// What an attempt leaves open; nothing of one that only reads.
    pub(super) fn of(
        policy: &Policy,
        traits: &Traits<'_>,
        kind: Kind,
        outcome: &Outcome<'_>,
    ) -> Option<Self> {
        if traits.effect == Effect::Read {
            None
        } else if outcome.may_have_executed(kind) {
            Some(Self::Lost)
        } else {
            (kind == Kind::Throttled && !policy.trusts_throttling(traits.effect)).then_some(Self::Throttled)
        }
    }

    /// Whether a call with this doubt may be made again by whoever has nothing but the error.
    pub(super) fn again(self, policy: &Policy, traits: &Traits<'_>) -> Again {
        match (self, traits.effect) {
            _ if traits.own_token => Again::Now,
            (Self::Throttled, _) if policy.throttled == Throttled::Safe && !traits.idempotent => Again::Never,
            (Self::Throttled, _) | (Self::Lost, Effect::Write) => Again::Looked,
            (Self::Lost, Effect::Once) => Again::Never,
            // On a refusal because of the state, that is looked at.
            (Self::Lost, Effect::Read | Effect::Settle) => Again::Now,
        }
    }
}
