//! Any sequence of faults keeps the invariants.

use alloc::vec;

use super::simulation::{self, DAY, End, Fault, World, drive};
use crate::response::FailureKind;
use crate::retry::{ClientState, Effect, OnThrottling, OperationTraits, Policy, Repeat};
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
    (1..8_u32, 0..500_u32, 0..5000_u32, 0..30_000_u32, 200..60_000_u32, 0..200_000_u32, throttled).prop_map(
        |(attempts, base, throttled_base, cap, timeout, total, throttled)| Policy {
            max_attempts: attempts,
            base_delay: base,
            throttled_base_delay: throttled_base,
            max_delay: cap,
            timeout,
            total_timeout: total,
            max_skew: 3 * 86_400_000,
            on_throttling: throttled,
        },
    )
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
        let traits = OperationTraits { idempotent, own_token, ..simulation::traits(effect) };
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
