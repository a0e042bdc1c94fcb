//! Advice on failures.

use wasm_bindgen_test::wasm_bindgen_test;

use super::advice;
use crate::operation::{Operation, Placement};
use crate::response::FailureKind;
use crate::retry::{ClockSkew, Failure, FailureContext, Repeat};
use crate::time::Timestamp;

fn failure(kind: FailureKind) -> Failure {
    let (repeat, attempts) = (Repeat::Now, 1);
    Failure {
        kind,
        ambiguous: false,
        retryable: false,
        repeat,
        attempts,
        retry_after: None,
        clock_skew: None,
    }
}

fn doubtful(kind: FailureKind, repeat: Repeat) -> Failure {
    Failure { ambiguous: true, repeat, ..failure(kind) }
}

fn admin(name: &str) -> Operation {
    Operation::rpc(name, "2020-09-30", Placement::Query, "").unwrap()
}

fn user(name: &str) -> Operation {
    Operation::rpc(name, "2020-10-02", Placement::Query, "").unwrap()
}

fn evidence<'e>(code: &'e str, reads: Option<&'e str>, permission: Option<&'e str>) -> FailureContext<'e> {
    FailureContext { error: Some((code, "")), permission, read_by: reads, signed: None }
}

const KINDS: [FailureKind; 18] = [
    FailureKind::Throttled,
    FailureKind::ExpiredCredentials,
    FailureKind::ExpiredSession,
    FailureKind::WrongPassword,
    FailureKind::WrongCode,
    FailureKind::Credentials,
    FailureKind::Forbidden,
    FailureKind::NotFound,
    FailureKind::Conflict,
    FailureKind::Quota,
    FailureKind::Parameter,
    FailureKind::Signature,
    FailureKind::Nonce,
    FailureKind::Clock,
    FailureKind::Server,
    FailureKind::Network,
    FailureKind::Foreign,
    FailureKind::Aborted,
];

#[wasm_bindgen_test(unsupported = test)]
fn advice_names_the_next_step() {
    let reads = evidence("", Some("DescribeDesktops"), None);
    let paid = advice(&doubtful(FailureKind::Network, Repeat::Never), &admin("RenewDesktops"), &reads);
    assert!(
        paid.starts_with("RenewDesktops may have been executed. Check with DescribeDesktops before"),
        "{paid}"
    );
    let throttled =
        advice(&doubtful(FailureKind::Throttled, Repeat::AfterLookup), &admin("RenewDesktops"), &reads);
    assert!(throttled.contains("throttled, but may have been executed"), "{throttled}");
    assert!(throttled.contains("repeat it only if it was not executed"), "{throttled}");
    let unknown = advice(
        &doubtful(FailureKind::Server, Repeat::AfterLookup),
        &admin("RunCommand"),
        &FailureContext::default(),
    );
    assert!(unknown.contains("in the vendor's console"), "{unknown}");
    let granted = evidence("NoPermission", None, Some("ecd:X"));
    assert!(advice(&failure(FailureKind::Forbidden), &admin("X"), &granted).starts_with("Grant ecd:X"));
    let asked = Failure { retry_after: Some(250), ..failure(FailureKind::Throttled) };
    assert!(advice(&asked, &admin("X"), &FailureContext::default()).contains("250 ms"));
    for kind in KINDS {
        for operation in [admin("X"), user("X")] {
            for repeat in [Repeat::Now, Repeat::AfterLookup, Repeat::Never] {
                for failure in [failure(kind), doubtful(kind, repeat)] {
                    let advice = advice(&failure, &operation, &FailureContext::default());
                    assert!(advice.ends_with('.') && advice.len() > 20, "{}: {advice}", kind);
                }
            }
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn advice_for_end_users_never_names_access_keys() {
    for kind in KINDS {
        for code in ["", "Forbidden", "NoPermission", "Unauthorized", "InvalidUserOrPassword"] {
            for evidence in [evidence(code, None, None), evidence(code, None, Some("ecd:X"))] {
                for failure in [failure(kind), doubtful(kind, Repeat::Never)] {
                    let advice = advice(&failure, &user("StopDesktops"), &evidence);
                    for word in ["access key", "ecd:X", "Grant", "console"] {
                        assert!(!advice.contains(word), "{}: {advice}", kind);
                    }
                }
            }
        }
    }
    let of = |kind| advice(&failure(kind), &user("GetLoginToken"), &FailureContext::default());
    assert!(of(FailureKind::WrongPassword).contains("password"));
    assert!(of(FailureKind::WrongCode).contains("code"));
    assert!(of(FailureKind::ExpiredSession).contains("log in again"));
}

#[wasm_bindgen_test(unsupported = test)]
fn advice_on_an_undocumented_permission_code_names_gateways() {
    let of = |code| advice(&failure(FailureKind::Forbidden), &admin("X"), &evidence(code, None, None));
    for code in ["Unauthorized", "NeverHeardOf", "401"] {
        assert!(of(code).contains("proxy or gateway"), "{}", of(code));
    }
    for code in ["Forbidden.RAM", "NoPermission", "AccessDenied"] {
        assert!(of(code).starts_with("Grant the permission"), "{}", of(code));
    }
    assert!(of("QualifyNotPass").contains("verified"));
}

#[wasm_bindgen_test(unsupported = test)]
fn advice_names_the_state_only_for_codes_about_states() {
    let of = |code| {
        advice(&failure(FailureKind::Conflict), &admin("X"), &evidence(code, Some("DescribeDesktops"), None))
    };
    for code in [
        "IncorrectDesktopStatus",
        "Instance.StopInstanceOperationForbidden",
        "Instance.StartInstanceWhenCreating",
        "InvalidPolicyGroup.Status",
        "EntityInUse",
    ] {
        assert!(of(code).starts_with("Check the state with DescribeDesktops"), "{code}: {}", of(code));
    }
    for code in
        ["IncorrectDesktopChargeType", "Bcc.PrePayCannotStopWithNoCharge", "Instance.ReleaseNotPrepay"]
    {
        assert!(of(code).starts_with("Check the charge type with DescribeDesktops"), "{code}: {}", of(code));
    }
    assert!(of("IdempotentParameterMismatch").contains("client token"));
    for code in ["IncorrectDirectoryType", "Instance.DeletionProtection", "OperationDenied"] {
        assert!(!of(code).contains("state"), "{code}: {}", of(code));
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn clock_advice_names_both_times() {
    let time = |text| Timestamp::from_iso(text).unwrap();
    let clock_skew = ClockSkew {
        local: time("2025-01-02T03:04:05Z"),
        server: time("2026-01-02T03:04:05Z"),
        exceeds_limit: true,
    };
    let of = |clock_skew| {
        let failure = Failure { clock_skew, ..failure(FailureKind::Clock) };
        advice(&failure, &admin("X"), &FailureContext::default())
    };
    let far = of(Some(clock_skew));
    for part in ["2025-01-02T03:04:05Z", "2026-01-02T03:04:05Z", "maximum skew", "Set the local clock"] {
        assert!(far.contains(part), "{far}");
    }
    assert!(!of(Some(ClockSkew { exceeds_limit: false, ..clock_skew })).contains("maximum skew"));
    assert!(of(None).contains("no usable time"));
}
