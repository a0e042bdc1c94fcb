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

pub use client_state::ClientState;
pub use clock::ClockSkew;
pub use policy::{Effect, OnThrottling, Policy};
pub use repeat::Repeat;
pub(crate) use report::report;
pub use report::{FailureContext, FailureReport};

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
pub struct OperationTraits<'a> {
    /// What a repetition would do.
    pub effect: Effect,
    /// How the caller authenticates.
    pub authentication: Authentication,
    /// Whether the call carries a client token, which makes repetitions of it one.
    pub idempotent: bool,
    /// Whether that token is one that the caller gave, and can give again. A token that the client generated
    /// covers the attempts of this call only.
    pub own_token: bool,
    /// Whether the credentials can be renewed.
    pub renewable: bool,
    /// Codes that mean an expired identity beside the documented ones.
    pub expired: &'a [&'a str],
}

/// What the driver has to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Date, sign and send an attempt; then [`CallState::ended`].
    Send {
        /// The time to sign with: the local clock, corrected.
        time: i64,
        /// How long the attempt may take, in milliseconds; 0 for no limit.
        timeout: u32,
    },
    /// Wait, then [`CallState::next`].
    Wait {
        /// How long, in milliseconds.
        millis: u32,
        /// Get new credentials as well: the vendor says that these have expired.
        renew: bool,
        /// The failure that is the reason.
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
pub struct Failure {
    /// The kind.
    pub kind: FailureKind,
    /// Whether the same call may succeed later, and can be made again without harm: only where [`Failure::repeat`] is
    /// [`Repeat::Now`].
    pub retryable: bool,
    /// Whether this attempt or an earlier one may have been executed.
    pub ambiguous: bool,
    /// Whether making the call again can do harm.
    pub repeat: Repeat,
    /// The attempts so far.
    pub attempts: u32,
    /// Retry-After, in milliseconds.
    pub retry_after: Option<u32>,
    /// Of [`FailureKind::Clock`], both times, if the response has the server's time.
    pub clock_skew: Option<ClockSkew>,
}

/// One call under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallState {
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
    /// A call that begins now; [`CallState::next`] says what to do.
    #[must_use]
    pub fn begin(now: Clocks) -> Self {
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

    /// At the beginning and after each [`Step::Wait`].
    pub fn next(&mut self, shared: &ClientState, policy: &Policy, now: Clocks) -> Step {
        let timeout = match self.left(policy, now) {
            None => policy.timeout,
            // A write that times out at once would be ambiguous needlessly.
            Some(0) => return Step::GiveUp,
            Some(left) if policy.timeout == 0 => left,
            Some(left) => left.min(policy.timeout),
        };
        self.attempts = self.attempts.saturating_add(1);
        self.sent = now;
        Step::Send { time: now.wall.saturating_add(self.skew(shared, policy)), timeout }
    }

    /// When an attempt has ended. `random` is uniform over its type.
    pub fn ended(
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
        // An earlier attempt may have changed the state: one that was lost or throttled.
        if kind == FailureKind::Conflict && self.attempts > 1 && traits.effect == Effect::Settle {
            return Step::LookUp { failure };
        }
        // Possibly executed calls are only repeated where that does no harm.
        let harmless = self.repeat == Repeat::Now || traits.idempotent;
        if !harmless || self.attempts >= policy.max_attempts {
            return Step::Fail(failure);
        }
        let wait = |millis, renew| Step::Wait { millis, renew, failure };
        match kind {
            FailureKind::Clock if found.is_some_and(|found| self.repair(shared, policy, found)) => {
                wait(0, false)
            }
            FailureKind::ExpiredCredentials | FailureKind::ExpiredSession
                if traits.renewable && !self.renewed && outcome.is_known_expiry(traits.expired) =>
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

    /// When the state was read after [`Step::LookUp`]: whether it is there or coming, or `None` where that could not
    /// be read either.
    pub fn looked_up(&mut self, shared: &mut ClientState, settled: Option<bool>) -> Step {
        match settled {
            Some(true) => {
                shared.give_back(self.cost);
                Step::Done { recovered: true }
            }
            // Without a lookup result, the call stays ambiguous.
            settled => Step::Fail(Failure {
                kind: FailureKind::Conflict,
                retryable: false,
                ambiguous: settled.is_none(),
                repeat: self.repeat,
                attempts: self.attempts,
                retry_after: None,
                clock_skew: None,
            }),
        }
    }

    /// When the caller ends the call, while an attempt is under way (`sending`) or between two.
    #[must_use]
    pub fn aborted(&self, policy: &Policy, traits: &OperationTraits<'_>, sending: bool) -> Failure {
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

    /// The skew according to a response.
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
    pub fn to_numbers(self) -> [i64; 7] {
        let flags = [self.doubtful, self.renewed, self.repaired, self.trial.is_some()];
        let flags = flags.iter().rev().fold(self.repeat as i64, |sum, flag| sum * 2 + i64::from(*flag));
        let Clocks { monotonic, wall } = self.sent;
        [self.began, self.attempts.into(), monotonic, wall, flags, self.trial.unwrap_or(0), self.cost]
    }

    /// From what [`CallState::to_numbers`] gave.
    #[must_use]
    pub fn from_numbers([began, attempts, monotonic, wall, flags, trial, cost]: [i64; 7]) -> Self {
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

/// Whether the same call may succeed a moment later.
fn is_transient(kind: FailureKind, outcome: &Outcome<'_>) -> bool {
    match kind {
        FailureKind::Throttled | FailureKind::Server | FailureKind::Network | FailureKind::Nonce => true,
        // A proxy's error page is transient; a redirect is not.
        FailureKind::Foreign => !matches!(outcome, Outcome::Response(response) if response.is_redirect()),
        _ => false,
    }
}

/// Whether a repair of the clock would be larger than the caller allows, by more than is tolerated.
fn is_too_far(skew: i64, policy: &Policy) -> bool {
    skew.saturating_abs() > client_state::TOLERATED + i64::from(policy.max_skew)
}

/// Both clocks, where they are of a time that can be written.
fn clock_skew(skew: i64, policy: &Policy, now: Clocks) -> Option<ClockSkew> {
    let local = Timestamp::of_millis(now.wall)?;
    let server = Timestamp::of_millis(now.wall.saturating_add(skew))?;
    Some(ClockSkew { local, server, exceeds_limit: is_too_far(skew, policy) })
}
