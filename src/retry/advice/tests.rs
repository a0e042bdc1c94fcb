//! What a failure advises.

use wasm_bindgen_test::wasm_bindgen_test;

use super::advice;
use crate::operation::Operation;
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
    Operation::rpc(name, "2020-09-30", false, "").unwrap()
}

fn user(name: &str) -> Operation {
    Operation::rpc(name, "2020-10-02", false, "").unwrap()
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
        paid.starts_with("RenewDesktops may have been executed. Find out with DescribeDesktops, before"),
        "{paid}"
    );
    let throttled =
        advice(&doubtful(FailureKind::Throttled, Repeat::AfterLookup), &admin("RenewDesktops"), &reads);
    assert!(throttled.contains("throttled, and may have been executed"), "{throttled}");
    assert!(throttled.contains("only if that shows that it was not"), "{throttled}");
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
fn an_end_user_is_never_told_about_access_keys() {
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
fn a_gateway_of_ones_own_is_not_taken_for_the_vendors_permissions() {
    let of = |code| advice(&failure(FailureKind::Forbidden), &admin("X"), &evidence(code, None, None));
    for code in ["Unauthorized", "NeverHeardOf", "401"] {
        assert!(of(code).contains("gateway or proxy"), "{}", of(code));
    }
    for code in ["Forbidden.RAM", "NoPermission", "AccessDenied"] {
        assert!(of(code).starts_with("Grant the permission"), "{}", of(code));
    }
    assert!(of("QualifyNotPass").contains("verified"));
}

#[wasm_bindgen_test(unsupported = test)]
fn the_state_is_blamed_only_for_codes_of_state() {
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
        assert!(of(code).starts_with("Look at the state with DescribeDesktops"), "{code}: {}", of(code));
    }
    for code in
        ["IncorrectDesktopChargeType", "Bcc.PrePayCannotStopWithNoCharge", "Instance.ReleaseNotPrepay"]
    {
        assert!(of(code).starts_with("Look at how it is paid with DescribeDesktops"), "{code}: {}", of(code));
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
    for part in ["2025-01-02T03:04:05Z", "2026-01-02T03:04:05Z", "maximum skew", "Set this machine's clock"] {
        assert!(far.contains(part), "{far}");
    }
    assert!(!of(Some(ClockSkew { exceeds_limit: false, ..clock_skew })).contains("maximum skew"));
    assert!(of(None).contains("did not tell the time"));
}
