//! The diagnosis of signature mismatches.

use edgedesk::diagnosis::{Diagnosis, diagnose};
use wasm_bindgen_test::wasm_bindgen_test;

const CANONICAL: &str = "POST\n/\nDesktopId.1=a&RegionId=cn-hangzhou\nhost:ecd.example\nx-acs-date:2026-01-02T03:04:05Z\nx-acs-security-token:secret-token\n\nhost;x-acs-date;x-acs-security-token\ne3b0";

fn acs3(ours: &str, theirs: &str) -> Option<Diagnosis> {
    let message = format!(
        "Specified signature is not matched with our calculation. server StringToSign is [ACS3-HMAC-SHA256\nother] server CanonicalRequest is [{theirs}]"
    );
    diagnose(ours, "ACS3-HMAC-SHA256\nours", &message)
}

/// Asserts the first difference.
fn differs(diagnosis: Option<Diagnosis>, location: &str, signed: Option<&str>, received: Option<&str>) {
    let Some(Diagnosis::Request(found)) = diagnosis else { panic!("no difference at {location}") };
    let found = (&*found.location, found.signed.as_deref(), found.received.as_deref());
    assert_eq!(found, (location, signed, received));
}

#[wasm_bindgen_test(unsupported = test)]
fn the_first_difference_of_acs3_is_named() {
    assert_eq!(acs3(CANONICAL, CANONICAL), Some(Diagnosis::Secret));
    for (from, to, place, ours, theirs) in [
        ("POST", "GET", "method", "POST", "GET"),
        ("\n/\n", "\n/x\n", "path", "/", "/x"),
        ("Id.1=a", "Id.1=b", "parameter DesktopId.1", "a", "b"),
        ("host:ecd", "host:eds", "header host", "ecd.example", "eds.example"),
        ("secret-token", "other-token", "header x-acs-security-token", "***", "***"),
        ("\ne3b0", "\nffff", "body", "e3b0", "ffff"),
        (
            "\nhost;x-acs-date;",
            "\nhost;",
            "signed headers",
            "host;x-acs-date;x-acs-security-token",
            "host;x-acs-security-token",
        ),
    ] {
        let changed = CANONICAL.replacen(from, to, 1);
        differs(acs3(CANONICAL, &changed), place, Some(ours), Some(theirs));
    }
    let without = CANONICAL.replace("&RegionId=cn-hangzhou", "");
    differs(acs3(CANONICAL, &without), "parameter RegionId", Some("cn-hangzhou"), None);
    differs(acs3(&without, CANONICAL), "parameter RegionId", None, Some("cn-hangzhou"));
    let swapped =
        CANONICAL.replace("DesktopId.1=a&RegionId=cn-hangzhou", "RegionId=cn-hangzhou&DesktopId.1=a");
    differs(acs3(CANONICAL, &swapped), "order", None, None);
}

#[wasm_bindgen_test(unsupported = test)]
fn the_first_difference_of_v1_is_named() {
    let ours = "POST&%2F&Action%3DStop%26Name%3Da%252Fb%26SecurityToken%3Dx";
    let v1 = |theirs: &str| diagnose("", ours, &format!("no. server string to sign is:{theirs}"));
    assert_eq!(v1(ours), Some(Diagnosis::Secret));
    differs(v1(&ours.replace("POST", "GET")), "method", Some("POST"), Some("GET"));
    differs(v1(&ours.replace("%252F", "%252B")), "parameter Name", Some("a%252Fb"), Some("a%252Bb"));
    differs(v1(&ours.replace("%3Dx", "%3Dy")), "parameter SecurityToken", Some("***"), Some("***"));
    differs(v1(""), "method", Some("POST"), Some(""));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_message_without_the_servers_strings_has_no_diagnosis() {
    assert_eq!(diagnose("a", "b", "The request signature we calculated does not match."), None);
    assert_eq!(diagnose("a", "b", "server CanonicalRequest is [cut off"), None);
}
