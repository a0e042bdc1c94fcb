//! The correction of the local clock.

use alloc::vec;

use super::simulation::{DAY, End, Fault, MINUTE, START, World, drive, run, traits};
use crate::response::{Body, FailureKind, Headers, Outcome, Response};
use crate::retry::{CallState, ClientState, Clocks, Effect, Failure, Policy, Step};
use crate::time::tests::http_date;
use wasm_bindgen_test::wasm_bindgen_test;

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
