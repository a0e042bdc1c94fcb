//! The retry state machine of one call: attempts, backoff, clock correction, idempotency. It has no clock,
//! randomness or network: a driver passes events in and performs the [`Step`] that it returns.
//!
//! ```text
//! begin ─▶ Send ─▶ (outcome) ─┬─▶ Done
//!            ▲                ├─▶ Wait ─▶ (time passes, credentials are renewed) ─▶ Send or GiveUp
//!            │                ├─▶ LookUp ─▶ (state is read) ─▶ Done or Fail
//!            └────────────────┴─▶ Fail
//! ```

mod advice;
mod client_state;
mod clock;
mod policy;
mod repeat;
mod report;
#[cfg(test)]
mod tests;

pub(crate) use client_state::ClientState;
pub use clock::ClockSkew;
pub(crate) use policy::Policy;
pub use policy::{Effect, OnThrottling};
pub use repeat::Repeat;
pub(crate) use report::report;
pub(crate) use report::{FailureContext, FailureReport};

use core::time::Duration;

use crate::operation::Authentication;
use crate::response::{FailureKind, Outcome};
use crate::time::Timestamp;
use repeat::Ambiguity;

/// Readings of both clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// Monotonic clock, for durations, in milliseconds.
    pub(crate) monotonic: i64,
    /// Local wall clock, for dates, in milliseconds since 1970. It may be wrong.
    pub(crate) wall: i64,
}

impl Clocks {
    /// The monotonic clock, as the time since any fixed instant, and the wall clock, which may be wrong: a client learns by how
    /// much.
    ///
    /// ```
    /// use std::time::{Instant, SystemTime};
    /// use edgedesk::Clocks;
    ///
    /// let started = Instant::now();
    /// let now = Clocks::new(started.elapsed(), SystemTime::now().try_into()?);
    /// # let _ = now;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(monotonic: Duration, wall: Timestamp) -> Self {
        let monotonic = i64::try_from(monotonic.as_millis()).unwrap_or(i64::MAX);
        Self { monotonic, wall: wall.millis() }
    }
}

/// Properties of a call that decide on retries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OperationTraits<'a> {
    /// The effect of a second execution.
    pub(crate) effect: Effect,
    /// How the caller authenticates.
    pub(crate) authentication: Authentication,
    /// Whether the call carries a client token: the vendor executes all its repetitions once.
    pub(crate) idempotent: bool,
    /// Whether the caller passed that token, and so can repeat the call with it. A token that the client generated
    /// covers the attempts of this call only.
    pub(crate) own_token: bool,
    /// Whether the credentials can be renewed.
    pub(crate) renewable: bool,
    /// Codes of expired credentials in addition to the documented ones.
    pub(crate) expired: &'a [&'a str],
}

/// What the driver has to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Date, sign and send an attempt; then [`CallState::ended`].
    Send {
        /// The time to sign with: the local clock, corrected.
        time: i64,
        /// The time limit of the attempt, in milliseconds; 0 for no limit.
        timeout: u32,
    },
    /// Wait, then [`CallState::next`].
    Wait {
        /// The duration, in milliseconds.
        millis: u32,
        /// Renew the credentials as well: the vendor reported them as expired.
        renew: bool,
        /// The failure of the last attempt.
        failure: Failure,
    },
    /// Look up whether the resource has reached, or is moving to, the requested state; then
    /// [`CallState::looked_up`].
    LookUp {
        /// The failure to return if it has not.
        failure: Failure,
    },
    /// The call succeeded.
    Done {
        /// The response was lost; a status lookup showed the success.
        recovered: bool,
    },
    /// The call failed.
    Fail(Failure),
    /// No time remains: the call fails with its last attempt's failure.
    GiveUp,
}

/// How a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The kind.
    pub(crate) kind: FailureKind,
    /// Whether the same call may succeed later, and repeating it does no harm: only if [`Failure::repeat`] is
    /// [`Repeat::Now`].
    pub(crate) retryable: bool,
    /// Whether this attempt or an earlier one may have been executed.
    pub(crate) ambiguous: bool,
    /// Whether the call may be repeated.
    pub(crate) repeat: Repeat,
    /// The attempts so far.
    pub(crate) attempts: u32,
    /// Retry-After, in milliseconds.
    pub(crate) retry_after: Option<u32>,
    /// Both clocks, for [`FailureKind::Clock`] if the response has the server's time.
    pub(crate) clock_skew: Option<ClockSkew>,
}

/// A call in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CallState {
    began: i64,
    attempts: u32,
    sent: Clocks,
    /// An attempt before this one may have been executed.
    doubtful: bool,
    /// The strictest rule of the attempts that may have been executed.
    repeat: Repeat,
    renewed: bool,
    repaired: bool,
    /// Candidate skew; committed after an attempt succeeds with it.
    trial: Option<i64>,
    /// Tokens that the last retry took.
    cost: i64,
}

impl CallState {
    /// A call that begins now. [`CallState::next`] returns its first step.
    #[must_use]
    pub(crate) fn begin(now: Clocks) -> Self {
        Self {
            began: now.monotonic,
            attempts: 0,
            sent: now,
            doubtful: false,
            repeat: Repeat::Now,
            renewed: false,
            repaired: false,
            trial: None,
            cost: 0,
        }
    }

    /// The step at the beginning, and after each [`Step::Wait`].
    pub(crate) fn next(&mut self, shared: &ClientState, policy: &Policy, now: Clocks) -> Step {
        let timeout = match self.left(policy, now) {
            None => policy.timeout,
            // An attempt that times out at once could make a write ambiguous.
            Some(0) => return Step::GiveUp,
            Some(left) if policy.timeout == 0 => left,
            Some(left) => left.min(policy.timeout),
        };
        self.attempts = self.attempts.saturating_add(1);
        self.sent = now;
        Step::Send { time: now.wall.saturating_add(self.skew(shared, policy)), timeout }
    }

    /// The step after an attempt has ended. `random` is uniform over its type.
    pub(crate) fn ended(
        &mut self,
        shared: &mut ClientState,
        (policy, traits): (&Policy, &OperationTraits<'_>),
        now: Clocks,
        random: u32,
        outcome: &Outcome<'_>,
    ) -> Step {
        let Some(kind) = outcome.kind(traits.authentication, traits.expired) else {
            shared.give_back(self.cost);
            if let Some(skew) = self.trial {
                shared.skew = skew;
            }
            return Step::Done { recovered: false };
        };
        if let Some(doubt) = Ambiguity::of(policy, traits, kind, outcome) {
            self.doubtful = true;
            self.repeat = self.repeat.max(doubt.repeat(policy, traits));
        }
        let found = if kind == FailureKind::Clock { self.found(shared, policy, now, outcome) } else { None };
        let transient = is_transient(kind, outcome);
        let failure = Failure {
            kind,
            retryable: self.repeat == Repeat::Now && transient,
            ambiguous: self.doubtful,
            repeat: self.repeat,
            attempts: self.attempts,
            retry_after: outcome.retry_after(),
            clock_skew: found.and_then(|found| clock_skew(found, policy, now)),
        };
        // An earlier attempt that was lost or throttled may have changed the state.
        if kind == FailureKind::Conflict && self.attempts > 1 && traits.effect == Effect::Settle {
            return Step::LookUp { failure };
        }
        // A call that may have been executed is repeated only if that does no harm.
        let harmless = self.repeat == Repeat::Now || traits.idempotent;
        if !harmless || self.attempts >= policy.max_attempts {
            return Step::Fail(failure);
        }
        let wait = |millis, renew| Step::Wait { millis, renew, failure };
        match kind {
            FailureKind::Clock if found.is_some_and(|found| self.repair(shared, policy, found)) => {
                wait(0, false)
            }
            // A name that only seems to say so costs one renewal and a repetition of a refused call.
            FailureKind::ExpiredCredentials | FailureKind::ExpiredSession
                if traits.renewable && !self.renewed =>
            {
                self.renewed = true;
                wait(0, true)
            }
            _ if transient => {
                let asked = failure.retry_after;
                let millis = policy.backoff(kind, self.attempts, random, asked);
                let fits = self.left(policy, now).is_none_or(|left| millis < left);
                if millis > policy.max_delay || !fits {
                    return Step::Fail(failure);
                }
                match shared.take(kind == FailureKind::Network) {
                    Some(cost) => {
                        self.cost = cost;
                        wait(millis, false)
                    }
                    None => Step::Fail(failure),
                }
            }
            _ => Step::Fail(failure),
        }
    }

    /// The step after a status lookup: whether the requested state is reached or imminent; `None` if the lookup failed.
    pub(crate) fn looked_up(&mut self, shared: &mut ClientState, reached: Option<bool>) -> Step {
        match reached {
            Some(true) => {
                shared.give_back(self.cost);
                Step::Done { recovered: true }
            }
            // Without a lookup result, the call stays ambiguous.
            reached => Step::Fail(Failure {
                kind: FailureKind::Conflict,
                retryable: false,
                ambiguous: reached.is_none(),
                repeat: self.repeat,
                attempts: self.attempts,
                retry_after: None,
                clock_skew: None,
            }),
        }
    }

    /// The failure after the caller ended the call, during an attempt (`sending`) or between two.
    #[must_use]
    pub(crate) fn aborted(&self, policy: &Policy, traits: &OperationTraits<'_>, sending: bool) -> Failure {
        let doubt = (sending && traits.effect != Effect::Read).then_some(Ambiguity::Lost);
        let repeat = doubt.map_or(self.repeat, |doubt| self.repeat.max(doubt.repeat(policy, traits)));
        Failure {
            kind: FailureKind::Aborted,
            retryable: repeat == Repeat::Now,
            ambiguous: self.doubtful || doubt.is_some(),
            repeat,
            attempts: self.attempts,
            retry_after: None,
            clock_skew: None,
        }
    }

    /// Remaining time of the call, in milliseconds; `None` without a limit.
    fn left(&self, policy: &Policy, now: Clocks) -> Option<u32> {
        let passed = now.monotonic.saturating_sub(self.began);
        let left = i64::from(policy.total_timeout).saturating_sub(passed).max(0);
        (policy.total_timeout > 0).then(|| u32::try_from(left).unwrap_or(policy.total_timeout))
    }

    /// Correction of the local clock. A skew beyond this call's limit is not applied.
    fn skew(&self, shared: &ClientState, policy: &Policy) -> i64 {
        let skew = self.trial.unwrap_or(shared.skew);
        if is_too_far(skew, policy) { 0 } else { skew }
    }

    /// The skew that a response shows.
    fn found(
        &self,
        shared: &ClientState,
        policy: &Policy,
        now: Clocks,
        outcome: &Outcome<'_>,
    ) -> Option<i64> {
        let Outcome::Response(response) = outcome else { return None };
        let signed = Timestamp::of_millis(self.sent.wall.saturating_add(self.skew(shared, policy)))?;
        clock::skew(response, self.sent, now, signed)
    }

    /// Sets the candidate skew, once; `false` if that was done before or the skew is too large. A skew of zero
    /// also justifies a new signature: the request may have been late, or the server briefly wrong.
    fn repair(&mut self, shared: &ClientState, policy: &Policy, found: i64) -> bool {
        if self.repaired || is_too_far(found, policy) {
            return false;
        }
        self.repaired = true;
        if found.saturating_sub(self.skew(shared, policy)).saturating_abs() > client_state::TOLERATED {
            self.trial = Some(if found.saturating_abs() > client_state::TOLERATED { found } else { 0 });
        }
        true
    }

    /// The state as numbers, for drivers that store it.
    #[must_use]
    pub(crate) fn to_numbers(self) -> [i64; 7] {
        let flags = [self.doubtful, self.renewed, self.repaired, self.trial.is_some()];
        let flags = flags.iter().rev().fold(self.repeat as i64, |sum, flag| sum * 2 + i64::from(*flag));
        let Clocks { monotonic, wall } = self.sent;
        [self.began, self.attempts.into(), monotonic, wall, flags, self.trial.unwrap_or(0), self.cost]
    }

    /// The state from [`CallState::to_numbers`].
    #[must_use]
    pub(crate) fn from_numbers([began, attempts, monotonic, wall, flags, trial, cost]: [i64; 7]) -> Self {
        let flag = |bit: u32| flags >> bit & 1 == 1;
        Self {
            began,
            attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
            sent: Clocks { monotonic, wall },
            doubtful: flag(0),
            repeat: match flags >> 4 {
                0 => Repeat::Now,
                1 => Repeat::AfterLookup,
                _ => Repeat::Never,
            },
            renewed: flag(1),
            repaired: flag(2),
            trial: flag(3).then_some(trial),
            cost,
        }
    }
}

/// Whether the same call may succeed shortly after.
fn is_transient(kind: FailureKind, outcome: &Outcome<'_>) -> bool {
    match kind {
        FailureKind::Throttled | FailureKind::Server | FailureKind::Network | FailureKind::Nonce => true,
        // A proxy's error page is transient; a redirect is not.
        FailureKind::Foreign => !matches!(outcome, Outcome::Response(response) if response.is_redirect()),
        _ => false,
    }
}

/// Whether a correction exceeds the caller's limit by more than the tolerance.
fn is_too_far(skew: i64, policy: &Policy) -> bool {
    skew.saturating_abs() > client_state::TOLERATED + i64::from(policy.max_skew)
}

/// Both clocks; `None` if one is outside of the range of [`Timestamp`].
fn clock_skew(skew: i64, policy: &Policy, now: Clocks) -> Option<ClockSkew> {
    let local = Timestamp::of_millis(now.wall)?;
    let server = Timestamp::of_millis(now.wall.saturating_add(skew))?;
    Some(ClockSkew { local, server, exceeds_limit: is_too_far(skew, policy) })
}
