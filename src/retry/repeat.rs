//! Decides whether a call may be repeated; drivers and callers share this rule.

use core::fmt;

use super::{Effect, OnThrottling, OperationTraits, Policy};
use crate::response::{FailureKind, Outcome};

/// Whether a failed call may be repeated. Variants are ordered from lenient to strict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Repeat {
    /// Repeating does no harm.
    Now,
    /// Only after a status lookup has shown that the call was not executed.
    AfterLookup,
    /// Never: the call may still execute later, and a second execution does harm.
    Never,
}

impl Repeat {
    /// The stable name, which the npm package uses too.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::AfterLookup => "after-lookup",
            Self::Never => "never",
        }
    }
}

impl fmt::Display for Repeat {
    /// As [`Repeat::as_str`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a failed attempt may have been executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ambiguity {
    /// The vendor throttled it, and the policy does not trust that as a refusal.
    Throttled,
    /// Its response was lost or is inconclusive. The request may still be executing.
    Lost,
}

impl Ambiguity {
    /// The ambiguity of an attempt; reads have none.
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

    /// Whether a caller that only has the error may repeat the call.
    pub(super) fn repeat(self, policy: &Policy, traits: &OperationTraits<'_>) -> Repeat {
        match (self, traits.effect) {
            _ if traits.own_token => Repeat::Now,
            (Self::Throttled, _) if policy.on_throttling == OnThrottling::Safe && !traits.idempotent => {
                Repeat::Never
            }
            (Self::Throttled, _) | (Self::Lost, Effect::Write) => Repeat::AfterLookup,
            (Self::Lost, Effect::Once) => Repeat::Never,
            // A refusal because of the state triggers a lookup.
            (Self::Lost, Effect::Read | Effect::Settle) => Repeat::Now,
        }
    }
}
