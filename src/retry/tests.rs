//! The retry state machine with a simulated network and clock, with faults in any order.

use std::collections::HashSet;
use std::format;

use crate::operation::{Authentication, Operation};
use crate::param::check::CallParameters;
use crate::prelude::*;
use crate::request::{RequestInput, Signing, SigningOptions, prepare};
use crate::response::{Body, FailureKind, Headers, Outcome, Response};
use crate::retry::{
    CallState, ClientState, Clocks, Effect, Failure, FailureContext, OnThrottling, OperationTraits, Policy,
    Repeat, Step,
};
use crate::sign::{Credentials, Key};
use crate::{endpoint::EndpointConfig, time::Timestamp};
use wasm_bindgen_test::wasm_bindgen_test;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// 2026-01-02T03:04:05Z, the server's time at the start of a simulation.
const START: i64 = 1_767_323_045_000;

/// A fault of the network or the server in an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
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
struct World {
    /// The time since the start, in milliseconds.
    passed: i64,
    /// The skew of the client's clock, in milliseconds.
    skew: i64,
    faults: std::vec::IntoIter<Fault>,
    nonces: HashSet<String>,
    executed: u32,
    attempts: u32,
    renewals: u32,
    /// Whether a second execution is refused, like Baidu's start and stop.
    settles: bool,
    log: Vec<Fault>,
}

enum Got {
    Response { status: u16, error: Option<&'static str>, date: String, after: Option<String> },
    Page(u16),
    Failed(&'static str),
    TimedOut,
}

impl World {
    fn new(skew: i64, faults: Vec<Fault>) -> Self {
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

    fn now(&self) -> Clocks {
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
        let operation = Operation::rpc("StopDesktops", "2020-09-30", false, "DesktopId!:[1..100]s").unwrap();
        let signed = |nonce: &str| {
            let call = RequestInput {
                signing: Signing::Rpc,
                credentials: Some(Credentials { id: "id", key: Key::Secret("secret"), token: None }),
                time: Timestamp::from_millis(time).unwrap(),
                nonce,
                endpoint: EndpointConfig { region: Some("cn-hangzhou"), ..EndpointConfig::default() },
                parameters: CallParameters {
                    parameters: vec![("DesktopId".into(), vec!["ecd-1"].into())],
                    ..CallParameters::default()
                },
                options: SigningOptions::default(),
            };
            prepare(&operation, call).unwrap().trace
        };
        let (this, other) = (signed(nonce), signed("nonce-of-another-attempt"));
        assert_ne!(this.signature, other.signature, "each attempt has its own signature");
        let date = Timestamp::from_millis(time).unwrap().iso().replace(':', "%3A");
        assert!(this.canonical_request.contains(&date), "each attempt has its own date");
    }
}

fn http_date(millis: i64) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let iso = Timestamp::from_millis(millis).unwrap().iso();
    let month: usize = iso[5..7].parse().unwrap();
    // The day of the week is not checked.
    format!("Thu, {} {} {} {} GMT", &iso[8..10], MONTHS[month - 1], &iso[..4], &iso[11..19])
}

#[derive(Debug)]
enum End {
    Done { recovered: bool },
    Failed(Failure),
}

/// Performs the steps of the state machine, like the drivers.
fn drive(
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

fn traits(effect: Effect) -> OperationTraits<'static> {
    OperationTraits {
        effect,
        authentication: Authentication::AccessKey,
        idempotent: false,
        own_token: false,
        renewable: true,
        expired: &[],
    }
}

fn run(effect: Effect, skew: i64, faults: &[Fault]) -> (End, World) {
    let mut world = World::new(skew, faults.to_vec());
    let end =
        drive(&mut world, &mut ClientState::default(), &Policy::default(), &traits(effect), u32::MAX / 2);
    (end, world)
}

#[wasm_bindgen_test(unsupported = test)]
fn a_read_is_repeated_after_any_transient_failure() {
    for fault in
        [Fault::Refused, Fault::LostBefore, Fault::LostAfter, Fault::Late, Fault::Page { executed: true }]
    {
        let (end, world) = run(Effect::Read, 0, &[fault, fault]);
        assert!(matches!(end, End::Done { recovered: false }), "{fault:?}: {end:?}");
        assert_eq!(world.attempts, 3);
    }
    let (end, world) = run(Effect::Read, 0, &[Fault::LostAfter; 3]);
    assert!(
        matches!(end, End::Failed(Failure { ambiguous: false, retryable: true, attempts: 3, .. })),
        "{end:?}"
    );
    assert_eq!(world.attempts, 3);
}

#[wasm_bindgen_test(unsupported = test)]
fn an_ambiguous_write_is_not_repeated() {
    for effect in [Effect::Write, Effect::Once] {
        for fault in [Fault::LostBefore, Fault::LostAfter, Fault::Late, Fault::Error { executed: true }] {
            let (end, world) = run(effect, 0, &[fault]);
            assert!(
                matches!(end, End::Failed(Failure { ambiguous: true, retryable: false, attempts: 1, .. })),
                "{fault:?}: {end:?}"
            );
            assert_eq!(world.attempts, 1);
        }
        let (end, world) = run(effect, 0, &[Fault::Refused, Fault::Refused]);
        assert!(matches!(end, End::Done { .. }), "a refused connection executed nothing");
        assert_eq!(world.attempts, 3);
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn throttling_waits_for_retry_after() {
    let (end, world) = run(Effect::Write, 0, &[Fault::Throttled { after: Some(3000) }]);
    assert!(matches!(end, End::Done { .. }), "{end:?}");
    assert!((3000..5000).contains(&world.passed), "{}", world.passed);
    let (end, world) = run(Effect::Write, 0, &[Fault::Throttled { after: Some(60_000) }]);
    let asked = Some(60_000);
    assert!(
        matches!(end, End::Failed(Failure { kind: FailureKind::Throttled, retry_after, .. }) if retry_after == asked)
    );
    assert_eq!(world.attempts, 1, "a Retry-After beyond max_delay ends the call");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_clock_skew_of_up_to_a_day_is_corrected_once_for_the_client() {
    for skew in [-DAY, DAY, -16 * MINUTE] {
        let mut world = World::new(skew, vec![]);
        let mut shared = ClientState::default();
        let (policy, traits) = (Policy::default(), traits(Effect::Once));
        for attempts in [2, 3, 4] {
            let end = drive(&mut world, &mut shared, &policy, &traits, 7);
            assert!(matches!(end, End::Done { .. }), "{end:?}");
            assert_eq!(world.attempts, attempts);
        }
        assert!((shared.skew() + skew).abs() < 2000, "{}", shared.skew());
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_wrong_date_on_one_failure_does_not_break_later_calls() {
    let mut world = World::new(0, vec![Fault::WrongClock { off: 3 * DAY }]);
    let mut shared = ClientState::default();
    let (policy, traits) = (Policy::default(), traits(Effect::Write));
    let end = drive(&mut world, &mut shared, &policy, &traits, 7);
    assert!(matches!(end, End::Failed(Failure { kind: FailureKind::Clock, .. })), "{end:?}");
    assert_eq!(shared.skew(), 0);
    let end = drive(&mut world, &mut shared, &policy, &traits, 7);
    assert!(matches!(end, End::Done { .. }), "{end:?}");
    // The date of an unrelated error is ignored.
    let (_, world) = run(Effect::Read, 0, &[Fault::Refusal]);
    assert_eq!(world.attempts, 1);
}

#[wasm_bindgen_test(unsupported = test)]
fn stale_samples_of_the_time_are_ignored() {
    let sent = Clocks { monotonic: 0, wall: START };
    let date = http_date(START + DAY);
    let attempt = |headers: Headers<'_>, message: &str, took: i64| {
        let mut call = CallState::begin(sent);
        let mut shared = ClientState::default();
        let policy = Policy::default();
        call.next(&shared, &policy, sent);
        let code = "InvalidTimeStamp.Expired";
        let response = Response { status: 400, body: Body::Error { code, message }, headers };
        let now = Clocks { monotonic: took, wall: START + took };
        call.ended(&mut shared, (&policy, &traits(Effect::Read)), now, 0, &Outcome::Response(response))
    };
    let fresh = Headers { date: Some(&date), ..Headers::default() };
    assert!(matches!(attempt(fresh, "", 200), Step::Wait { millis: 0, .. }));
    assert!(matches!(attempt(Headers { age: Some("0"), ..fresh }, "", 200), Step::Wait { .. }));
    assert!(matches!(attempt(Headers { age: Some("90"), ..fresh }, "", 200), Step::Fail(_)), "from a cache");
    assert!(matches!(attempt(fresh, "", 11_000), Step::Fail(_)), "a long round trip");
    assert!(matches!(attempt(Headers::default(), "", 200), Step::Fail(_)), "no date at all");
    let named = "Expired. Yours: 2026-01-02T03:04:05Z, server: 2026-01-03T03:04:05Z.";
    assert!(matches!(attempt(Headers::default(), named, 200), Step::Wait { .. }), "from the body");
    for filling in ["x ", "文 ", "2026-01-02T03:04:05Z "] {
        let long = filling.repeat(8192) + named;
        let (undated, dated) = (attempt(Headers::default(), &long, 200), attempt(fresh, &long, 200));
        assert!(
            matches!(undated, Step::Fail(_)) && matches!(dated, Step::Wait { .. }),
            "beyond the searched part of the message"
        );
    }
    let own = "Expired: 2026-01-02T03:04:05Z";
    assert!(
        matches!(attempt(Headers::default(), own, 200), Step::Fail(_)),
        "the message has only the request's time"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn expired_credentials_are_renewed_once() {
    let (end, world) = run(Effect::Once, 0, &[Fault::ExpiredToken]);
    assert!(matches!(end, End::Done { .. }), "{end:?}");
    assert_eq!(world.renewals, 1);
    let (end, world) = run(Effect::Read, 0, &[Fault::ExpiredToken, Fault::ExpiredToken]);
    assert!(matches!(end, End::Failed(Failure { kind: FailureKind::ExpiredCredentials, .. })), "{end:?}");
    assert_eq!((world.renewals, world.attempts), (1, 2));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_stop_with_a_lost_response_is_recovered() {
    let settle = |faults: Vec<Fault>| {
        let mut world = World::new(0, faults);
        world.settles = true;
        let end = drive(
            &mut world,
            &mut ClientState::default(),
            &Policy::default(),
            &traits(Effect::Settle),
            1 << 31,
        );
        (end, world)
    };
    let (end, world) = settle(vec![Fault::LostAfter]);
    assert!(matches!(end, End::Done { recovered: true }), "{end:?}");
    assert_eq!(world.executed, 1);
    let (end, world) = settle(vec![Fault::LostBefore]);
    assert!(matches!(end, End::Done { recovered: false }), "{end:?}");
    assert_eq!(world.executed, 1);
    // A 409 on the first attempt is the caller's error.
    let mut world = World::new(0, vec![]);
    (world.settles, world.executed) = (true, 1);
    let end = drive(&mut world, &mut ClientState::default(), &Policy::default(), &traits(Effect::Settle), 0);
    assert!(
        matches!(end, End::Failed(Failure { kind: FailureKind::Conflict, ambiguous: false, .. })),
        "{end:?}"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn an_empty_retry_budget_ends_retries() {
    let mut shared = ClientState::default();
    let (policy, traits) = (Policy::default(), traits(Effect::Read));
    let failing = |shared: &mut ClientState| {
        let mut world = World::new(0, vec![Fault::LostAfter; 3]);
        drive(&mut world, shared, &policy, &traits, 0);
        world.attempts
    };
    let attempts: Vec<u32> = (0..40).map(|_| failing(&mut shared)).collect();
    assert_eq!(attempts[0], 3);
    assert_eq!(attempts[39], 1, "{attempts:?}");
    for _ in 0..20 {
        let mut world = World::new(0, vec![]);
        drive(&mut world, &mut shared, &policy, &traits, 0);
    }
    assert_eq!(failing(&mut shared), 3);
}

#[wasm_bindgen_test(unsupported = test)]
fn the_total_timeout_ends_retries() {
    let policy = Policy { total_timeout: 45_000, max_attempts: 10, ..Policy::default() };
    let mut world = World::new(0, vec![Fault::Late; 10]);
    let end = drive(&mut world, &mut ClientState::default(), &policy, &traits(Effect::Read), 0);
    assert!(matches!(end, End::Failed(Failure { kind: FailureKind::Network, .. })), "{end:?}");
    assert!(world.passed <= 45_000 + 100 * i64::from(world.attempts), "{}", world.passed);
    assert_eq!(world.attempts, 2);
}

#[wasm_bindgen_test(unsupported = test)]
fn error_codes_are_classified() {
    let kind = |status, code| {
        let body = Body::Error { code, message: "" };
        Outcome::Response(Response { status, body, headers: Headers::default() })
            .kind(Authentication::AccessKey, &["Custom.Expired"])
            .unwrap()
    };
    for (status, code, expected) in [
        (400, "Throttling.User", FailureKind::Throttled),
        (400, "Rejected.Throttling", FailureKind::Throttled),
        (429, "Whatever", FailureKind::Throttled),
        (400, "InvalidTimeStamp.Expired", FailureKind::Clock),
        (400, "RequestExpired", FailureKind::Clock),
        (403, "RequestTimeTooSkewed", FailureKind::Clock),
        (400, "SignatureNonceUsed", FailureKind::Nonce),
        (400, "SignatureDoesNotMatch", FailureKind::Signature),
        (404, "InvalidAccessKeyId.NotFound", FailureKind::Credentials),
        (403, "InvalidAccessKeyId", FailureKind::Credentials),
        (400, "InvalidSecurityToken.Expired", FailureKind::ExpiredCredentials),
        (400, "Custom.Expired", FailureKind::ExpiredCredentials),
        (400, "InvalidSecurityToken.Malformed", FailureKind::Credentials),
        (403, "Forbidden.RAM", FailureKind::Forbidden),
        (403, "NoPermission", FailureKind::Forbidden),
        (403, "AccessDenied", FailureKind::Forbidden),
        (403, "Forbidden.InstanceNotFound", FailureKind::NotFound),
        (404, "InvalidAction.NotFound", FailureKind::NotFound),
        (404, "InvalidInstanceId.NotFound", FailureKind::NotFound),
        (409, "Instance.StopInstanceOperationForbidden", FailureKind::Conflict),
        (403, "Bcc.PrePayCannotStopWithNoCharge", FailureKind::Conflict),
        (403, "Instance.DeletionProtection", FailureKind::Conflict),
        (403, "IdempotentParameterMismatch", FailureKind::Conflict),
        (400, "IncorrectDesktopStatus", FailureKind::Conflict),
        (403, "Order.Unpaid", FailureKind::Quota),
        (400, "RISK.RISK_CONTROL_REJECTION", FailureKind::Quota),
        (400, "InsufficientCreditException", FailureKind::Quota),
        (400, "MissingDesktopId", FailureKind::Parameter),
        (400, "MalformedJSON", FailureKind::Parameter),
        (500, "InternalError", FailureKind::Server),
        (503, "ServiceUnavailable", FailureKind::Server),
        (200, "InternalError", FailureKind::Server),
        (403, "NeverHeardOf", FailureKind::Forbidden),
        // Of the end-user API only.
        (403, "InvalidUserOrPassword", FailureKind::Forbidden),
        (403, "InvalidLoginToken", FailureKind::Forbidden),
    ] {
        assert_eq!(kind(status, code), expected, "{status} {code}");
    }
}

fn refusal(code: &str) -> Outcome<'_> {
    let body = Body::Error { code, message: "" };
    Outcome::Response(Response { status: 403, body, headers: Headers::default() })
}

#[wasm_bindgen_test(unsupported = test)]
fn login_error_codes_are_classified_for_sessions() {
    for (code, expected) in [
        ("InvalidUserOrPassword", FailureKind::WrongPassword),
        ("InvalidPassword", FailureKind::WrongPassword),
        ("PasswordIncorrect", FailureKind::WrongPassword),
        ("User.PasswordError", FailureKind::WrongPassword),
        ("InvalidOldPassword", FailureKind::WrongPassword),
        ("InvalidNewPassword", FailureKind::Forbidden),
        ("InvalidPassword.TooShort", FailureKind::Forbidden),
        ("InvalidParameter.Password", FailureKind::Forbidden),
        ("PasswordExpired", FailureKind::Forbidden),
        ("MissingPassword", FailureKind::Forbidden),
        ("InvalidAuthenticationCode", FailureKind::WrongCode),
        ("TokenCode.Expired", FailureKind::WrongCode),
        ("InvalidMfaCode", FailureKind::WrongCode),
        ("MissingAuthenticationCode", FailureKind::Forbidden),
        ("InvalidLoginToken", FailureKind::ExpiredSession),
        ("LoginTokenExpired", FailureKind::ExpiredSession),
        ("InvalidLoginToken.NotFound", FailureKind::ExpiredSession),
        ("InvalidSessionId", FailureKind::ExpiredSession),
        ("InvalidKeepAliveToken", FailureKind::ExpiredSession),
        ("MissingLoginToken", FailureKind::Forbidden),
        ("InvalidDesktopSession.NotFound", FailureKind::NotFound),
        ("Custom.Expired", FailureKind::ExpiredSession),
        ("InvalidSecurityToken.Expired", FailureKind::ExpiredSession),
        ("InvalidDesktopId.NotFound", FailureKind::NotFound),
    ] {
        assert_eq!(
            refusal(code).kind(Authentication::Session, &["Custom.Expired"]),
            Some(expected),
            "{code}"
        );
    }
    // A session is renewed for a listed code and for one whose name says so: the call was refused, not executed.
    let renews = |code: &str| {
        let now = Clocks { monotonic: 0, wall: START };
        let traits = OperationTraits {
            authentication: Authentication::Session,
            expired: &["Custom.Expired"],
            ..traits(Effect::Once)
        };
        let mut call = CallState::begin(now);
        call.next(&ClientState::default(), &Policy::default(), now);
        let step =
            call.ended(&mut ClientState::default(), (&Policy::default(), &traits), now, 0, &refusal(code));
        matches!(step, Step::Wait { renew: true, .. })
    };
    assert!(renews("Custom.Expired") && renews("InvalidSecurityToken.Expired"));
    assert!(renews("InvalidLoginToken") && renews("LoginTokenExpired"));
    assert!(!renews("MissingLoginToken") && !renews("InvalidAuthenticationCode"));
}

/// The number of attempts of a call, and its failure.
fn ended(policy: &Policy, traits: &OperationTraits<'_>, fault: Fault) -> (u32, Failure) {
    let mut world = World::new(0, vec![fault; 9]);
    match drive(&mut world, &mut ClientState::default(), policy, traits, 0) {
        End::Failed(failure) => (world.attempts, failure),
        End::Done { .. } => panic!("{fault:?} succeeded"),
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn on_throttling_decides_whether_throttled_calls_count_as_executed() {
    use {Effect::*, OnThrottling::*, Repeat::*};
    let fault = Fault::Throttled { after: None };
    // Effect; client token: present, the caller's; policy; expected attempts, ambiguity and repetition.
    for (effect, idempotent, own_token, throttled, attempts, ambiguous, repeat) in [
        (Read, false, false, Safe, 3, false, Now),
        (Write, false, false, Unpaid, 3, false, Now),
        (Write, false, false, Safe, 1, true, Never),
        (Settle, false, false, Unpaid, 3, false, Now),
        (Settle, false, false, Safe, 1, true, Never),
        (Once, false, false, All, 3, false, Now),
        (Once, false, false, Unpaid, 1, true, AfterLookup),
        (Once, false, false, Safe, 1, true, Never),
        (Write, true, false, Safe, 3, true, AfterLookup),
        (Once, true, false, Unpaid, 3, true, AfterLookup),
        (Once, true, true, Unpaid, 3, true, Now),
        (Once, true, true, Safe, 3, true, Now),
    ] {
        let policy = Policy { on_throttling: throttled, ..Policy::default() };
        let traits = OperationTraits { idempotent, own_token, ..traits(effect) };
        let (sent, failure) = ended(&policy, &traits, fault);
        let found = (sent, failure.ambiguous, failure.repeat, failure.retryable);
        assert_eq!(
            found,
            (attempts, ambiguous, repeat, repeat == Now),
            "{effect:?} {throttled:?} {idempotent}"
        );
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_lost_response_reports_whether_the_call_may_be_repeated() {
    use {Effect::*, Repeat::*};
    for (effect, idempotent, own_token, attempts, repeat) in [
        (Read, false, false, 3, Now),
        (Write, false, false, 1, AfterLookup),
        (Settle, false, false, 3, Now),
        (Once, false, false, 1, Never),
        // The next call gets another token, so that only the client can repeat this one.
        (Write, true, false, 3, AfterLookup),
        (Once, true, false, 3, Never),
        (Once, true, true, 3, Now),
    ] {
        let traits = OperationTraits { idempotent, own_token, ..traits(effect) };
        let (sent, failure) = ended(&Policy::default(), &traits, Fault::LostBefore);
        let found = (sent, failure.ambiguous, failure.repeat, failure.retryable);
        assert_eq!(found, (attempts, effect != Read, repeat, repeat == Now), "{effect:?} {idempotent}");
        let now = crate::retry::Clocks::default();
        let mut call = CallState::begin(now);
        call.next(&ClientState::default(), &Policy::default(), now);
        let aborted = call.aborted(&Policy::default(), &traits, true);
        let found = (aborted.ambiguous, aborted.repeat, aborted.retryable);
        assert_eq!(found, (effect != Read, repeat, repeat == Now), "aborted: {effect:?} {idempotent}");
        assert_eq!(call.aborted(&Policy::default(), &traits, false).repeat, Now, "between two attempts");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn an_error_with_status_200_is_ambiguous_and_not_repeated() {
    for code in [
        "InternalError",
        "InvalidTimeStamp.Expired",
        "InvalidSecurityToken.Expired",
        "Throttling.User",
        "Oops",
    ] {
        for throttled in [OnThrottling::All, OnThrottling::Unpaid] {
            let policy = Policy { on_throttling: throttled, ..Policy::default() };
            for (effect, repeat) in [(Effect::Once, Repeat::Never), (Effect::Write, Repeat::AfterLookup)] {
                let (sent, failure) =
                    ended(&policy, &traits(effect), Fault::Contradiction { code, executed: true });
                assert_eq!((sent, failure.ambiguous, failure.repeat), (1, true, repeat), "{code}");
                assert!(!failure.retryable);
            }
        }
        let traits = OperationTraits { idempotent: true, ..traits(Effect::Once) };
        let mut world = World::new(0, vec![Fault::Contradiction { code, executed: false }]);
        let end = drive(&mut world, &mut ClientState::default(), &Policy::default(), &traits, 0);
        let repaired = code != "Oops";
        assert_eq!(matches!(end, End::Done { .. }), repaired, "with a client token: {code}: {end:?}");
    }
    // Any error with status 500 is ambiguous, too.
    let body = Body::Error { code: "InvalidDesktopId.NotFound", message: "" };
    let response = Outcome::Response(Response { status: 500, body, headers: Headers::default() });
    assert!(response.may_have_executed(response.kind(Authentication::AccessKey, &[]).unwrap()));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_clock_skew_beyond_the_limit_is_not_corrected_and_both_times_are_reported() {
    for (skew, max_skew) in [(-400 * DAY, 86_400_000), (2 * DAY, 86_400_000), (-2 * 60 * MINUTE, 3_600_000)] {
        let mut world = World::new(skew, vec![]);
        let mut shared = ClientState::default();
        let policy = Policy { max_skew, ..Policy::default() };
        let end = drive(&mut world, &mut shared, &policy, &traits(Effect::Once), 7);
        let End::Failed(Failure {
            kind: FailureKind::Clock, ambiguous: false, clock_skew: Some(found), ..
        }) = end
        else {
            panic!("{end:?}")
        };
        assert_eq!((world.attempts, world.executed, shared.skew()), (1, 0, 0));
        assert!(found.exceeds_limit);
        assert!((found.local.millis() - (START + skew)).abs() < 2000, "{found:?}");
        assert!((found.server.millis() - START).abs() < 2000, "{found:?}");
        // A call with a larger limit corrects the skew; a call with a smaller one does not use that correction.
        let more = Policy { max_skew: u32::MAX, ..policy };
        let end = drive(&mut world, &mut shared, &more, &traits(Effect::Once), 7);
        assert_eq!(matches!(end, End::Done { .. }), skew.abs() <= u32::MAX.into(), "{end:?}");
        let end = drive(&mut world, &mut shared, &policy, &traits(Effect::Once), 7);
        assert!(matches!(end, End::Failed(Failure { kind: FailureKind::Clock, .. })), "{end:?}");
    }
    // A skew within the vendors' tolerance needs no correction: the request only gets a new date.
    let mut world = World::new(0, vec![Fault::WrongClock { off: 0 }]);
    let policy = Policy { max_skew: 0, ..Policy::default() };
    let end = drive(&mut world, &mut ClientState::default(), &policy, &traits(Effect::Write), 7);
    assert!(matches!(end, End::Done { .. }), "{end:?}");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_write_that_was_not_sent_is_not_ambiguous() {
    let doubtful = |words| Outcome::Failed(words).may_have_executed(FailureKind::Network);
    for words in [
        "connect ECONNREFUSED 127.0.0.1:1",
        "ECONNREFUSED TypeError: fetch failed: connect ECONNREFUSED 127.0.0.1:1",
        "ECONNREFUSED TypeError: fetch failed",
        "ETIMEDOUT TypeError: fetch failed: connect ETIMEDOUT 10.0.0.1:443",
        "ENOTFOUND TypeError: fetch failed: getaddrinfo ENOTFOUND nowhere.invalid",
        "UND_ERR_CONNECT_TIMEOUT TypeError: fetch failed: Connect Timeout Error",
        "CERT_HAS_EXPIRED TypeError: fetch failed: certificate has expired",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE TypeError: fetch failed: unable to verify the first certificate",
        "DEPTH_ZERO_SELF_SIGNED_CERT TypeError: fetch failed: self-signed certificate",
        " TypeError: fetch failed: bad port",
        "ERR_INVALID_URL TypeError: Failed to parse URL from https://[evil]/?…: Invalid URL",
        " TypeError: 'F O' is not a valid HTTP method.",
        " TypeError: Request with GET/HEAD method cannot have body.",
        " TypeError: Failed to execute 'fetch' on 'Window': Failed to parse URL from https://[evil]",
        " TypeError: Window.fetch: https://[evil] is not a valid URL.",
        " TypeError: Fetch API cannot load: https://[evil]",
        "ConnectionRefused Error: Unable to connect. Is the computer able to access the url?",
        " TypeError: error sending request for url (https://h/?… client error (Connect): tcp connect error: Connection refused (os error 111)",
        " TypeError: error sending request for url (https://h/): client error (Connect): dns error: failed to lookup",
    ] {
        assert!(!doubtful(words), "{words}");
    }
    for words in [
        "",
        " TypeError: Failed to fetch",
        " TypeError: NetworkError when attempting to fetch resource.",
        "ECONNRESET TypeError: fetch failed: read ECONNRESET",
        "UND_ERR_SOCKET TypeError: fetch failed: other side closed",
        // A connected host can become unreachable, and a server's alert may follow the request.
        "EHOSTUNREACH TypeError: fetch failed: read EHOSTUNREACH",
        "ENETUNREACH Error: write ENETUNREACH",
        "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED TypeError: fetch failed: tlsv13 alert certificate required",
        "ERR_TLS_RENEGOTIATION_DISABLED TypeError: fetch failed",
        // A caller's own fetch may quote a server's message.
        " Error: 502 Bad Gateway: connect ECONNREFUSED 10.0.0.1:80",
        " Error: upstream said ECONNREFUSED, dns error, bad port, Failed to parse URL from x",
        " Error: the server answers bad port: Failed to parse URL from https://h",
        " TypeError: Headers.append: \"x: bad port\" is an invalid header value.",
        "ERR_INVALID_URL TypeError: Invalid URL",
        "HPE_INVALID_HEADER_TOKEN TypeError: fetch failed: Response does not match the HTTP/1.1 protocol (Invalid header value char)",
        // The URL may contain such words.
        " TypeError: error sending request for url (https://h/v2/dns%20error/ECONNREFUSED): connection closed before message completed",
        " TypeError: error sending request for url (https://h/?Name=client+error+(Connect)): connection error: reset",
    ] {
        assert!(doubtful(words), "{words}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn retry_after_is_read_in_three_formats() {
    let asked = |headers: Headers<'_>| {
        Outcome::Response(Response { status: 503, body: Body::Foreign, headers }).retry_after()
    };
    let none = Headers::default();
    assert_eq!(asked(none), None);
    assert_eq!(asked(Headers { retry_after: Some("7"), ..none }), Some(7000));
    assert_eq!(asked(Headers { retry_after: Some("7"), acs_retry_after: Some("250"), ..none }), Some(250));
    let (date, until) = (http_date(START), http_date(START + 9000));
    assert_eq!(asked(Headers { retry_after: Some(&until), date: Some(&date), ..none }), Some(9000));
    assert_eq!(asked(Headers { retry_after: Some(&date), date: Some(&until), ..none }), Some(0));
    for text in ["soon", "-1", "1.5", "", "+7", "0x10", "７"] {
        assert_eq!(
            asked(Headers { retry_after: Some(text), acs_retry_after: Some(text), ..none }),
            None,
            "{text}"
        );
    }
    // A number that does not fit is the longest wait, not none.
    let far = http_date(START + 400 * DAY);
    let long = "9".repeat(40_000);
    for longest in [
        Headers { retry_after: Some(&far), date: Some(&date), ..none },
        Headers { retry_after: Some(&long), ..none },
        Headers { acs_retry_after: Some("4294967296"), ..none },
        Headers { retry_after: Some("4294968"), ..none },
    ] {
        assert_eq!(asked(longest), Some(u32::MAX), "{:?}", longest.retry_after.map(str::len));
    }
    let zeros = format!("{}7", "0".repeat(40_000));
    assert_eq!(asked(Headers { acs_retry_after: Some(&zeros), ..none }), Some(7));
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use super::*;
    use proptest::prelude::*;

    fn fault() -> impl Strategy<Value = Fault> {
        prop_oneof![
            Just(Fault::None),
            Just(Fault::None),
            Just(Fault::Refused),
            Just(Fault::LostBefore),
            Just(Fault::LostAfter),
            Just(Fault::Late),
            any::<bool>().prop_map(|executed| Fault::Error { executed }),
            any::<bool>().prop_map(|executed| Fault::Page { executed }),
            proptest::option::of(0..90_000_u32).prop_map(|after| Fault::Throttled { after }),
            Just(Fault::ExpiredToken),
            (-5 * DAY..5 * DAY).prop_map(|off| Fault::WrongClock { off }),
            Just(Fault::Refusal),
            (code(), any::<bool>()).prop_map(|(code, executed)| Fault::Contradiction { code, executed }),
        ]
    }

    fn code() -> impl Strategy<Value = &'static str> {
        proptest::sample::select(vec![
            "InternalError",
            "Throttling.User",
            "InvalidTimeStamp.Expired",
            "InvalidSecurityToken.Expired",
            "Instance.StopInstanceOperationForbidden",
            "Oops",
        ])
    }

    fn effect() -> impl Strategy<Value = Effect> {
        prop_oneof![Just(Effect::Read), Just(Effect::Write), Just(Effect::Settle), Just(Effect::Once)]
    }

    fn policy() -> impl Strategy<Value = Policy> {
        let throttled =
            prop_oneof![Just(OnThrottling::Safe), Just(OnThrottling::Unpaid), Just(OnThrottling::All)];
        (1..8_u32, 0..500_u32, 0..5000_u32, 0..30_000_u32, 200..60_000_u32, 0..200_000_u32, throttled)
            .prop_map(|(attempts, base, throttled_base, cap, timeout, total, throttled)| Policy {
                max_attempts: attempts,
                base_delay: base,
                throttled_base_delay: throttled_base,
                max_delay: cap,
                timeout,
                total_timeout: total,
                max_skew: 3 * 86_400_000,
                on_throttling: throttled,
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_sequence_of_failures_keeps_the_invariants(
            faults in proptest::collection::vec(fault(), 0..10),
            effect in effect(),
            tokens in 0..3_u8,
            policy in policy(),
            skew in prop_oneof![Just(0), -2 * DAY..2 * DAY],
            random: u32,
        ) {
            let mut world = World::new(skew, faults);
            world.settles = effect == Effect::Settle;
            let (idempotent, own_token) = (tokens > 0, tokens > 1);
            let traits = OperationTraits { idempotent, own_token, ..super::traits(effect) };
            let mut shared = ClientState::default();
            let end = drive(&mut world, &mut shared, &policy, &traits, random);

            prop_assert!(world.attempts <= policy.max_attempts, "no more attempts than allowed");
            prop_assert!(world.renewals <= 1, "credentials are renewed once");
            if policy.total_timeout > 0 {
                // Each attempt takes 100 ms here, also with a shorter limit.
                prop_assert!(world.passed <= i64::from(policy.total_timeout) + 100, "{} ms", world.passed);
            }
            let trusted = match policy.on_throttling {
                OnThrottling::All => true,
                OnThrottling::Unpaid => effect != Effect::Once,
                OnThrottling::Safe => false,
            };
            let doubtful = |fault: &Fault| match fault {
                Fault::Throttled { .. } => !trusted,
                Fault::None | Fault::Refused | Fault::ExpiredToken | Fault::WrongClock { .. } | Fault::Refusal => false,
                _ => true,
            };
            if matches!(effect, Effect::Write | Effect::Once) && !idempotent {
                let first = world.log.iter().position(doubtful);
                prop_assert!(first.is_none_or(|first| first + 1 == world.log.len()), "{:?}", world.log);
                prop_assert!(world.executed <= 1, "executed {} times", world.executed);
            }
            match end {
                End::Done { recovered } => {
                    prop_assert!(world.executed >= 1, "a call that is reported as done was executed");
                    prop_assert!(!recovered || effect == Effect::Settle);
                }
                End::Failed(failure) => {
                    let harm = effect != Effect::Read && world.executed > 0;
                    prop_assert!(!harm || failure.ambiguous, "an executed call is not reported as failed: {:?}", world.log);
                    prop_assert!(
                        !(failure.ambiguous && failure.repeat == Repeat::Now) || own_token || effect == Effect::Settle,
                        "a call that may have been executed is not repeated"
                    );
                    prop_assert!(!failure.retryable || failure.repeat == Repeat::Now);
                    let doubt = effect != Effect::Read && world.log.iter().any(doubtful);
                    let seen = effect == Effect::Settle && failure.kind == FailureKind::Conflict;
                    prop_assert!(failure.ambiguous == doubt || seen, "{:?} of {:?}", failure, world.log);
                    prop_assert_eq!(failure.attempts, world.attempts);
                }
            }
            // The next call succeeds with any state of the client.
            let mut world = World::new(skew, vec![]);
            let policy = Policy { total_timeout: 0, max_attempts: 2, max_skew: policy.max_skew, ..Policy::default() };
            let end = drive(&mut world, &mut shared, &policy, &traits, random);
            prop_assert!(matches!(end, End::Done { .. }), "{end:?}");
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn debug_shows_no_text_of_a_server() {
    const TEXT: &str = "hunter2";
    let headers =
        Headers { date: Some(TEXT), age: Some(TEXT), retry_after: Some(TEXT), acs_retry_after: Some(TEXT) };
    let outcome =
        Outcome::Response(Response { status: 400, body: Body::Error { code: TEXT, message: TEXT }, headers });
    let context = FailureContext {
        error: Some((TEXT, TEXT)),
        permission: Some(TEXT),
        read_by: None,
        signed: Some((TEXT, TEXT)),
    };
    let shown = format!("{outcome:?} {:?} {context:?}", Outcome::Failed(TEXT));
    assert!(!shown.contains(TEXT), "{shown}");
}
