use alloc::format;
use alloc::string::String;

use super::Timestamp;
use wasm_bindgen_test::wasm_bindgen_test;

/// An HTTP date.
pub(crate) fn http_date(millis: i64) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let iso = Timestamp::from_millis(millis).unwrap().iso();
    let month: usize = iso[5..7].parse().unwrap();
    // Parsers ignore the day of the week.
    format!("Thu, {} {} {} {} GMT", &iso[8..10], MONTHS[month - 1], &iso[..4], &iso[11..19])
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
fn a_time_of_a_million_digits_is_invalid() {
    let long = "9".repeat(1 << 20);
    assert_eq!(Timestamp::from_iso(&format!("2026-01-02T03:04:05.{long}Z")), None);
    assert_eq!(Timestamp::from_http(&format!("{long}, 06 Nov 1994 08:49:37 GMT")), None);
}

#[cfg(not(target_arch = "wasm32"))]
mod any_text {
    use super::*;
    use proptest::prelude::*;
    use std::string::String;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (Timestamp::from_iso(&text), Timestamp::from_http(&text));
        }

        #[test]
        fn a_parsed_time_is_formatted_as_it_was(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z") {
            if let Some(time) = Timestamp::from_iso(&text) {
                prop_assert_eq!(time.iso(), text);
            }
        }

        #[test]
        fn every_formatted_time_is_parsed(seconds in -62_167_219_200_i64..=253_402_300_799) {
            let time = Timestamp::from_millis(seconds * 1000).unwrap();
            prop_assert_eq!(Timestamp::from_iso(&time.iso()), Some(time));
        }

        #[test]
        fn a_parsed_http_date_has_the_day_of_the_text(text in "(Mon, )?[0-9+-]{1,3} (Jan|Feb|Xyz) [0-9]{2,5} [0-9:]{5,10} ?GMT") {
            if let Some(time) = Timestamp::from_http(&text) {
                let day = &time.iso()[8..10];
                prop_assert!(text.contains(day), "{} {}", text, day);
            }
        }
    }
}
