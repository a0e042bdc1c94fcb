//! Which calls are repeated, how often, and what a failure says of them.

use alloc::vec;
use alloc::vec::Vec;

use super::simulation::{End, Fault, START, World, drive, ended, run, traits};
use crate::operation::Authentication;
use crate::response::{Body, FailureKind, Headers, Outcome, Response};
use crate::retry::{
    CallState, ClientState, Clocks, Effect, Failure, OnThrottling, OperationTraits, Policy, Repeat, Step,
};
use wasm_bindgen_test::wasm_bindgen_test;

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
fn expired_credentials_are_renewed_once() {
    let (end, world) = run(Effect::Once, 0, &[Fault::ExpiredToken]);
    assert!(matches!(end, End::Done { .. }), "{end:?}");
    assert_eq!(world.renewals, 1);
    let (end, world) = run(Effect::Read, 0, &[Fault::ExpiredToken, Fault::ExpiredToken]);
    assert!(matches!(end, End::Failed(Failure { kind: FailureKind::ExpiredCredentials, .. })), "{end:?}");
    assert_eq!((world.renewals, world.attempts), (1, 2));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_session_is_renewed_after_a_code_that_says_so() {
    let renews = |code: &str| {
        let now = Clocks { monotonic: 0, wall: START };
        let traits = OperationTraits {
            authentication: Authentication::Session,
            expired: &["Custom.Expired"],
            ..traits(Effect::Once)
        };
        let mut call = CallState::begin(now);
        call.next(&ClientState::default(), &Policy::default(), now);
        let body = Body::Error { code, message: "" };
        let refusal = Outcome::Response(Response { status: 403, body, headers: Headers::default() });
        let step = call.ended(&mut ClientState::default(), (&Policy::default(), &traits), now, 0, &refusal);
        matches!(step, Step::Wait { renew: true, .. })
    };
    assert!(renews("Custom.Expired") && renews("InvalidSecurityToken.Expired"));
    assert!(renews("Gateway.Unauthenticated"));
    assert!(renews("InvalidLoginToken") && renews("LoginTokenExpired"));
    assert!(!renews("MissingLoginToken") && !renews("InvalidAuthenticationCode"));
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
fn a_refusal_of_the_gateway_is_not_ambiguous() {
    let ended = |status, code| {
        let now = Clocks { monotonic: 0, wall: START };
        let policy = Policy { max_attempts: 1, ..Policy::default() };
        let mut call = CallState::begin(now);
        call.next(&ClientState::default(), &policy, now);
        let body = Body::Error { code, message: "" };
        let outcome = Outcome::Response(Response { status, body, headers: Headers::default() });
        match call.ended(&mut ClientState::default(), (&policy, &traits(Effect::Once)), now, 0, &outcome) {
            Step::Fail(failure) => (failure.ambiguous, failure.repeat),
            step => panic!("{step:?}"),
        }
    };
    for (status, code) in [
        (429, "Gateway.LimitReached"),
        (503, "Gateway.Unavailable"),
        (500, "Gateway.Failed"),
        (403, "Gateway.OperationNotAllowed"),
    ] {
        assert_eq!(ended(status, code), (false, Repeat::Now), "{code}");
    }
    for (status, code) in [
        (502, "Gateway.NoResponse"),
        (500, "Gateway.Unknown"),
        (429, "Throttling.User"),
        (200, "Gateway.Failed"),
    ] {
        assert!(ended(status, code).0, "{code}");
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
