//! What a failure tells: the diagnosis of a signature, the server's time, and that no secret is in it.

use std::borrow::Cow;

use edgedesk::diagnosis::{Diagnosis, Difference, diagnose};
use edgedesk::param::value::Value;
use edgedesk::redact::{Secrets, named};
use edgedesk::time::Timestamp;
use wasm_bindgen_test::wasm_bindgen_test;

const CANONICAL: &str = "POST\n/\nDesktopId.1=a&RegionId=cn-hangzhou\nhost:ecd.example\nx-acs-date:2026-01-02T03:04:05Z\nx-acs-security-token:secret-token\n\nhost;x-acs-date;x-acs-security-token\ne3b0";

fn acs3(ours: &str, theirs: &str) -> Option<Diagnosis> {
    let message = format!(
        "Specified signature is not matched with our calculation. server StringToSign is [ACS3-HMAC-SHA256\nother] server CanonicalRequest is [{theirs}]"
    );
    diagnose(ours, "ACS3-HMAC-SHA256\nours", &message)
}

fn found(location: &str, signed: Option<&str>, received: Option<&str>) -> Option<Diagnosis> {
    let text = |side: Option<&str>| side.map(str::to_owned);
    Some(Diagnosis::Request(Difference {
        location: location.into(),
        signed: text(signed),
        received: text(received),
    }))
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
        assert_eq!(acs3(CANONICAL, &changed), found(place, Some(ours), Some(theirs)), "{from} → {to}");
    }
    let without = CANONICAL.replace("&RegionId=cn-hangzhou", "");
    assert_eq!(acs3(CANONICAL, &without), found("parameter RegionId", Some("cn-hangzhou"), None));
    assert_eq!(acs3(&without, CANONICAL), found("parameter RegionId", None, Some("cn-hangzhou")));
    let swapped =
        CANONICAL.replace("DesktopId.1=a&RegionId=cn-hangzhou", "RegionId=cn-hangzhou&DesktopId.1=a");
    assert_eq!(acs3(CANONICAL, &swapped), found("order", None, None));
}

#[wasm_bindgen_test(unsupported = test)]
fn the_first_difference_of_v1_is_named() {
    let ours = "POST&%2F&Action%3DStop%26Name%3Da%252Fb%26SecurityToken%3Dx";
    let v1 = |theirs: &str| diagnose("", ours, &format!("no. server string to sign is:{theirs}"));
    assert_eq!(v1(ours), Some(Diagnosis::Secret));
    assert_eq!(v1(&ours.replace("POST", "GET")), found("method", Some("POST"), Some("GET")));
    assert_eq!(
        v1(&ours.replace("%252F", "%252B")),
        found("parameter Name", Some("a%252Fb"), Some("a%252Bb"))
    );
    assert_eq!(v1(&ours.replace("%3Dx", "%3Dy")), found("parameter SecurityToken", Some("***"), Some("***")));
    assert_eq!(v1(""), found("method", Some("POST"), Some("")));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_message_that_repeats_nothing_gives_no_diagnosis() {
    assert_eq!(diagnose("a", "b", "The request signature we calculated does not match."), None);
    assert_eq!(diagnose("a", "b", "server CanonicalRequest is [cut off"), None);
}

#[wasm_bindgen_test(unsupported = test)]
fn secrets_leave_in_every_form() {
    let mut secrets = Secrets::new(Some("LTAI5tExampleKeyId"), Some("a/secret+key"), Some("token=="));
    let parameters: Vec<(Cow<'_, str>, Value<'_>)> =
        vec![("Password".into(), "p@ss word".into()), ("DesktopId".into(), "ecd-1".into())];
    secrets.add_parameters(&edgedesk::param::schema::Schema::parse("").unwrap(), &parameters);
    let text = "LTAI5tExampleKeyId a/secret+key a%2Fsecret%2Bkey a%252Fsecret%252Bkey token%3D%3D p%40ss%20word p@ss word ecd-1";
    assert_eq!(secrets.redact(text), "***eyId *** *** *** *** *** *** ecd-1");
    assert!(!format!("{secrets:?}").contains("secret"));
}

#[wasm_bindgen_test(unsupported = test)]
fn unknown_secrets_are_redacted_by_field_name() {
    for (text, expected) in [
        (r#"{"LoginToken":"v1\"x","DesktopId":"a"}"#, r#"{"LoginToken":"***","DesktopId":"a"}"#),
        (r#"{ "SessionId" : "abc" }"#, r#"{ "SessionId" : "***" }"#),
        (r#"{"a":"{\"Secret\":\"abc\"}"}"#, r#"{"a":"{\"Secret\":\"***\"}"}"#),
        (r#"{"QrCodePng":"iVBOR"#, r#"{"QrCodePng":"***"#),
        (r#"{"LoginToken":null,"Ticket":7,"Ticket":""}"#, r#"{"LoginToken":null,"Ticket":***,"Ticket":""}"#),
        ("https://x/?Signature=abc%3D&SignatureMethod=HMAC", "https://x/?Signature=***&SignatureMethod=HMAC"),
        ("<LoginToken>abc</LoginToken><Code>x</Code>", "<LoginToken>***</LoginToken><Code>x</Code>"),
        ("The Password is wrong. LoginToken", "The Password is wrong. LoginToken"),
        ("中Password=文&x", "中Password=***&x"),
    ] {
        assert_eq!(named(text), expected);
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn dates_are_read_in_both_forms() {
    let http = |text| Timestamp::from_http(text).map(Timestamp::iso);
    assert_eq!(http("Sun, 06 Nov 1994 08:49:37 GMT").as_deref(), Some("1994-11-06T08:49:37Z"));
    assert_eq!(http("Thu, 29 Feb 2024 23:59:59 GMT").as_deref(), Some("2024-02-29T23:59:59Z"));
    for wrong in [
        "",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun, 06 Xyz 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 25:49:37 GMT",
        "Sun, 06 Nov 1994 08:49 GMT",
        "Sun, +6 Nov 1994 08:49:37 GMT",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 and more GMT",
        "Sun, 06 Nov 1994 08:49:37:00 GMT",
    ] {
        assert_eq!(http(wrong), None, "{wrong}");
    }
    let iso = |text| Timestamp::from_iso(text).map(Timestamp::millis);
    assert_eq!(iso("1970-01-02T00:00:01Z"), Some(86_401_000));
    assert_eq!(iso("2026-01-02T03:04:05.678Z"), Some(1_767_323_045_000));
    for wrong in [
        "2026-01-02",
        "2026-13-02T03:04:05Z",
        "2026-01-02T03:04:05",
        "x",
        "2026-01-02T03:04Z",
        "2026-02-29T00:00:00Z",
        "2026-01-02-03T03:04:05Z",
        "2026-01-02T03:04:05.x.9Z",
    ] {
        assert_eq!(iso(wrong), None, "{wrong}");
    }
    for day in (-719_000..800_000).step_by(997) {
        let time = Timestamp::from_millis(day * 86_400_000).ok();
        let again = time.and_then(|time| Timestamp::from_iso(&time.iso()));
        assert!(time.is_some() && time == again, "{day}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_time_as_long_as_an_answer_is_not_looked_at() {
    let long = "9".repeat(1 << 20);
    assert_eq!(Timestamp::from_iso(&format!("2026-01-02T03:04:05.{long}Z")), None);
    assert_eq!(Timestamp::from_http(&format!("{long}, 06 Nov 1994 08:49:37 GMT")), None);
}

#[cfg(not(target_arch = "wasm32"))]
mod times {
    use edgedesk::time::Timestamp;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_a_time_or_none(text in any::<String>()) {
            let _ = (Timestamp::from_iso(&text), Timestamp::from_http(&text));
        }

        #[test]
        fn what_is_read_is_what_was_written(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z") {
            if let Some(time) = Timestamp::from_iso(&text) {
                prop_assert_eq!(time.iso(), text);
            }
        }

        #[test]
        fn every_time_is_read_as_it_is_written(seconds in -62_167_219_200_i64..=253_402_300_799) {
            let time = Timestamp::from_millis(seconds * 1000).unwrap();
            prop_assert_eq!(Timestamp::from_iso(&time.iso()), Some(time));
        }

        #[test]
        fn nearly_dates_are_dates_or_none(text in "(Mon, )?[0-9+-]{1,3} (Jan|Feb|Xyz) [0-9]{2,5} [0-9:]{5,10} ?GMT") {
            if let Some(time) = Timestamp::from_http(&text) {
                let day = &time.iso()[8..10];
                prop_assert!(text.contains(day), "{} {}", text, day);
            }
        }
    }
}
