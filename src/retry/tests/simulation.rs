//! A simulated network, server and clock.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use std::collections::HashSet;
use std::format;

use crate::operation::{Authentication, Operation, Placement};
use crate::request::{Attempt, RequestBuilder};
use crate::response::{Body, Headers, Outcome, Response};
use crate::retry::{CallState, ClientState, Clocks, Effect, Failure, OperationTraits, Policy, Step};
use crate::time::Timestamp;
use crate::time::tests::http_date;

pub(super) const MINUTE: i64 = 60_000;
pub(super) const DAY: i64 = 24 * 60 * MINUTE;
/// 2026-01-02T03:04:05Z, the server's time at the start of a simulation.
pub(super) const START: i64 = 1_767_323_045_000;

/// A fault of the network or the server in an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fault {
    None,
    /// The connection is refused.
    Refused,
    /// The request is lost without an error.
    LostBefore,
    /// The response is lost.
    LostAfter,
    /// The response arrives after the time limit of the attempt.
    Late,
    /// 500 before or after the operation was executed.
    Error {
        executed: bool,
    },
    /// A proxy's page with 502.
    Page {
        executed: bool,
    },
    /// Throttling with a Retry-After in milliseconds.
    Throttled {
        after: Option<u32>,
    },
    /// An expired token.
    ExpiredToken,
    /// The error for a wrong clock, with a date that is off by as many milliseconds.
    WrongClock {
        off: i64,
    },
    /// The error for an invalid parameter.
    Refusal,
    /// An error with status 200, before or after the operation was executed.
    Contradiction {
        code: &'static str,
        executed: bool,
    },
}

/// A simulated network and server, with a clock that the test advances.
pub(super) struct World {
    /// The time since the start, in milliseconds.
    pub(super) passed: i64,
    /// The skew of the client's clock, in milliseconds.
    skew: i64,
    faults: std::vec::IntoIter<Fault>,
    nonces: HashSet<String>,
    pub(super) executed: u32,
    pub(super) attempts: u32,
    pub(super) renewals: u32,
    /// Whether a second execution is refused, like Baidu's start and stop.
    pub(super) settles: bool,
    pub(super) log: Vec<Fault>,
}

pub(super) enum Got {
    Response { status: u16, error: Option<&'static str>, date: String, after: Option<String> },
    Page(u16),
    Failed(&'static str),
    TimedOut,
}

impl World {
    pub(super) fn new(skew: i64, faults: Vec<Fault>) -> Self {
        Self {
            passed: 0,
            skew,
            faults: faults.into_iter(),
            nonces: HashSet::new(),
            executed: 0,
            attempts: 0,
            renewals: 0,
            settles: false,
            log: Vec::new(),
        }
    }

    pub(super) fn now(&self) -> Clocks {
        // A monotonic clock may begin at any value.
        Clocks { monotonic: 777 + self.passed, wall: START + self.passed + self.skew }
    }

    /// Verifies the signature, then executes. Each attempt takes 100 ms, or its whole time limit.
    fn attempt(&mut self, time: i64, timeout: u32) -> Got {
        self.attempts += 1;
        let fault = self.faults.next().unwrap_or(Fault::None);
        self.log.push(fault);
        let nonce = format!("nonce-{}", self.attempts);
        self.verify_signature(time, &nonce);
        self.passed += 100;
        let date = |off: i64| http_date(START + self.passed + off);
        let refused =
            |status, error| Got::Response { status, error: Some(error), date: date(0), after: None };
        match fault {
            Fault::Refused => return Got::Failed("connect ECONNREFUSED 127.0.0.1:1"),
            Fault::LostBefore => return Got::Failed("TypeError: Failed to fetch"),
            Fault::Error { executed: false } => return refused(500, "InternalError"),
            Fault::Page { executed: false } => return Got::Page(502),
            Fault::Throttled { after } => {
                let after = after.map(|millis| millis.to_string());
                return Got::Response { status: 400, error: Some("Throttling.User"), date: date(0), after };
            }
            Fault::ExpiredToken => return refused(400, "InvalidSecurityToken.Expired"),
            Fault::WrongClock { off } => {
                let error = Some("InvalidTimeStamp.Expired");
                return Got::Response { status: 400, error, date: date(off), after: None };
            }
            Fault::Refusal => return refused(400, "InvalidParameter"),
            Fault::Contradiction { code, executed: false } => return refused(200, code),
            _ => {}
        }
        if (time - (START + self.passed)).abs() > 15 * MINUTE {
            // The request is refused before the fault happens.
            self.log.pop();
            self.log.push(Fault::None);
            return refused(400, "InvalidTimeStamp.Expired");
        }
        assert!(self.nonces.insert(nonce), "a nonce is used once");
        if self.settles && self.executed > 0 {
            return refused(409, "Instance.StopInstanceOperationForbidden");
        }
        self.executed += 1;
        match fault {
            Fault::LostAfter => Got::Failed("read ECONNRESET"),
            Fault::Late => {
                self.passed += i64::from(timeout);
                Got::TimedOut
            }
            Fault::Error { .. } => {
                Got::Response { status: 500, error: Some("InternalError"), date: date(0), after: None }
            }
            Fault::Page { .. } => Got::Page(502),
            Fault::Contradiction { code, .. } => {
                Got::Response { status: 200, error: Some(code), date: date(0), after: None }
            }
            _ => Got::Response { status: 200, error: None, date: date(0), after: None },
        }
    }

    /// Asserts that the signature has the date and the nonce of this attempt.
    fn verify_signature(&self, time: i64, nonce: &str) {
        let schema = "DesktopId!:[1..100]s";
        let operation = Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, schema).unwrap();
        let signed = |nonce: &str| {
            let attempt = Attempt::new(Timestamp::from_millis(time).unwrap(), nonce);
            let request = RequestBuilder::rpc("id", "secret").region("cn-hangzhou");
            request.parameter("DesktopId", vec!["ecd-1"]).prepare(&operation, attempt).unwrap().trace
        };
        let (this, other) = (signed(nonce), signed("nonce-of-another-attempt"));
        assert_ne!(this.signature, other.signature, "each attempt has its own signature");
        let date = Timestamp::from_millis(time).unwrap().iso().replace(':', "%3A");
        assert!(this.canonical_request.contains(&date), "each attempt has its own date");
    }
}

#[derive(Debug)]
pub(super) enum End {
    Done { recovered: bool },
    Failed(Failure),
}

/// Performs the steps of the state machine, like the drivers.
pub(super) fn drive(
    world: &mut World,
    shared: &mut ClientState,
    policy: &Policy,
    traits: &OperationTraits<'_>,
    random: u32,
) -> End {
    let mut call = CallState::begin(world.now());
    let mut last = None;
    let mut step = call.next(shared, policy, world.now());
    loop {
        // The drivers keep the states as numbers.
        call = CallState::from_numbers(call.to_numbers());
        *shared = ClientState::from_numbers(shared.to_numbers());
        step = match step {
            Step::Send { time, timeout } => {
                let got = world.attempt(time, if timeout == 0 { 600_000 } else { timeout });
                let outcome = match &got {
                    Got::Response { status, error, date, after } => Outcome::Response(Response {
                        status: *status,
                        body: error.map_or(Body::Result, |code| Body::Error { code, message: "no" }),
                        headers: Headers {
                            date: Some(date),
                            acs_retry_after: after.as_deref(),
                            ..Headers::default()
                        },
                    }),
                    Got::Page(status) => Outcome::Response(Response {
                        status: *status,
                        body: Body::Foreign,
                        headers: Headers::default(),
                    }),
                    Got::Failed(words) => Outcome::Failed(words),
                    Got::TimedOut => Outcome::TimedOut,
                };
                call.ended(shared, (policy, traits), world.now(), random, &outcome)
            }
            Step::Wait { millis, renew, failure } => {
                assert!(millis <= policy.max_delay);
                world.passed += i64::from(millis);
                world.renewals += u32::from(renew);
                last = Some(failure);
                call.next(shared, policy, world.now())
            }
            Step::LookUp { .. } => call.looked_up(shared, Some(world.executed > 0)),
            Step::Done { recovered } => return End::Done { recovered },
            Step::Fail(failure) => return End::Failed(failure),
            Step::GiveUp => return End::Failed(last.expect("an attempt failed before the call gave up")),
        };
    }
}

pub(super) fn traits(effect: Effect) -> OperationTraits<'static> {
    OperationTraits {
        effect,
        authentication: Authentication::AccessKey,
        idempotent: false,
        own_token: false,
        renewable: true,
        expired: &[],
    }
}

pub(super) fn run(effect: Effect, skew: i64, faults: &[Fault]) -> (End, World) {
    let mut world = World::new(skew, faults.to_vec());
    let end =
        drive(&mut world, &mut ClientState::default(), &Policy::default(), &traits(effect), u32::MAX / 2);
    (end, world)
}

/// The number of attempts of a call, and its failure.
pub(super) fn ended(policy: &Policy, traits: &OperationTraits<'_>, fault: Fault) -> (u32, Failure) {
    let mut world = World::new(0, vec![fault; 9]);
    match drive(&mut world, &mut ClientState::default(), policy, traits, 0) {
        End::Failed(failure) => (world.attempts, failure),
        End::Done { .. } => panic!("{fault:?} succeeded"),
    }
}
