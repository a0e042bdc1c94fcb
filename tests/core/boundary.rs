//! The boundary to JavaScript: its encoding and replies, and that no input makes it panic.

use edgedesk::boundary::Boundary;
#[cfg(not(target_arch = "wasm32"))]
use edgedesk::{Placement, operation::Operation};
use wasm_bindgen_test::wasm_bindgen_test;

/// Reads a reply as the wrapper does: status and strings.
fn read(boundary: &Boundary) -> (u32, Vec<String>) {
    let [status, _, bytes, count, lengths @ ..] = boundary.words() else { panic!("a reply has four words") };
    assert_eq!(*bytes as usize, boundary.text().len());
    assert_eq!(*count as usize, lengths.len());
    let units: Vec<u16> = boundary.text().encode_utf16().collect();
    let mut rest = units.as_slice();
    let strings = lengths.iter().map(|length| {
        let (string, after) = rest.split_at(*length as usize);
        rest = after;
        String::from_utf16(string).expect("a length ends between characters")
    });
    (*status, strings.collect())
}

fn ask(boundary: &mut Boundary, act: fn(&mut Boundary, usize), text: &str) -> (u32, Vec<String>) {
    boundary.input(text.len())[..text.len()].copy_from_slice(text.as_bytes());
    act(boundary, text.len());
    read(boundary)
}

/// Encodes a string for the boundary.
fn s(text: &str) -> String {
    format!("s{}:{text}", text.encode_utf16().count())
}

/// The definition of an operation, which the module for failures takes in place of a handle.
fn definition() -> String {
    [
        s("StopDesktops"),
        s("2020-10-02"),
        "f".into(),
        "zz".into(),
        s("DesktopId!:[1..20]s,LoginToken"),
        "f".into(),
    ]
    .concat()
}

fn defined(boundary: &mut Boundary) -> String {
    handle(boundary, &definition())
}

fn handle(boundary: &mut Boundary, definition: &str) -> String {
    let (status, strings) = ask(boundary, Boundary::define, definition);
    assert_eq!(status, 0, "{strings:?}");
    format!("n{}:{}", strings[0].len(), strings[0])
}

/// The context of anonymous calls.
fn context() -> String {
    let host = "ecd.cn-hangzhou.aliyuncs.com";
    [s("anonymous"), "zzz".into(), s(&format!("https://{host}")), s(host), "ffn4:1800".into()].concat()
}

fn attempt(parameters: &str) -> String {
    ["z", &s("2026-01-02T03:04:05Z"), &s("n-1"), "f", "{}", parameters].concat()
}

/// An attempt in its context, which precedes events and texts.
fn call(handle: &str, parameters: &str) -> String {
    [handle, &context(), &attempt(parameters)].concat()
}

fn prepare(boundary: &mut Boundary, handle: &str, context: &str, attempt: &str) -> (u32, Vec<String>) {
    let (status, strings) = ask(boundary, Boundary::context, context);
    assert_eq!(status, 0, "{strings:?}");
    ask(boundary, Boundary::prepare, &[handle, attempt].concat())
}

#[wasm_bindgen_test(unsupported = test)]
fn a_request_is_prepared_with_any_characters() {
    let mut boundary = Boundary::default();
    let handle = defined(&mut boundary);
    let token = "中😀:é{}[]\u{0}s3:";
    let parameters = ["{9:DesktopId[", &s("ecd-1"), "]10:LoginToken", &s(token), "}"].concat();
    let (status, strings) = prepare(&mut boundary, &handle, &context(), &attempt(&parameters));
    assert_eq!(status, 0, "{strings:?}");
    // The first reply has the constant headers; later replies omit them.
    assert_eq!(strings[6..], ["n", "POST", "0", "accept", "application/json"]);
    let expected = [
        "https://ecd.cn-hangzhou.aliyuncs.com/?Action=StopDesktops&DesktopId.1=ecd-1&Format=JSON&LoginToken=",
        &edgedesk_encoding::encode::percent_encoded(token),
        "&SignatureNonce=n-1&Timestamp=2026-01-02T03%3A04%3A05Z&Version=2020-10-02",
    ];
    assert_eq!(strings[0], expected.concat());
    let (_, again) = prepare(&mut boundary, &handle, &context(), &attempt(&parameters));
    assert_eq!(again[6..], strings[6..], "a new context has a new template");
    let (_, again) = ask(&mut boundary, Boundary::prepare, &(handle.clone() + &attempt(&parameters)));
    assert_eq!((&again[..6], &again[6..]), (&strings[..6], &[String::new()][..]));
    assert_eq!(handle, defined(&mut boundary), "the same operation has the same handle");
}

#[wasm_bindgen_test(unsupported = test)]
fn secrets_of_a_call_are_redacted() {
    let mut boundary = Boundary::default();
    let parameters = ["{9:DesktopId[", &s("ecd-1"), "]10:LoginToken", &s("v1+/="), "}"].concat();
    let text = "token v1+/= or v1%2B%2F%3D or v1%252B%252F%253D of ecd-1";
    let input =
        call(&definition(), &parameters) + "[" + &s("s1gn4ture") + "][" + &s(text) + &s("by s1gn4ture") + "]";
    let (status, strings) = ask(&mut boundary, Boundary::redact, &input);
    assert_eq!(
        (status, strings),
        (0, vec!["token *** or *** or *** of ecd-1".to_owned(), "by ***".to_owned()])
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn secrets_of_a_request_for_hooks_are_redacted() {
    let mut boundary = Boundary::default();
    let definition = [
        s("Verify"),
        s("2020-10-02"),
        "f".into(),
        "zz".into(),
        s("Credential!,Kind,Commands:[]{Content#,Type},Free:a,RegionId,LoginToken"),
        "f".into(),
    ]
    .concat();
    let handle = handle(&mut boundary, &definition);
    let commands = ["[{7:Content", &s("c0ntent"), "4:Type", &s("bat"), "}]"].concat();
    let parameters = [
        "{10:Credential",
        &s("hunter2"),
        "4:Kind",
        &s("of hunter2"),
        "8:Commands",
        &commands,
        "4:Free{8:my_token",
        &s("t0ken"),
        "1:b",
        &s("c"),
        "}7:Foreign",
        &s("f0reign"),
        "}",
    ];
    let attempt = attempt(&parameters.concat()).replace("n-1f", "n-1t");
    let call = [&handle, &context(), &*attempt].concat();
    let (status, sent) = prepare(&mut boundary, &handle, &context(), &attempt);
    assert_eq!(status, 0, "{sent:?}");
    let call = call.replacen(&handle, &definition, 1);
    assert!(sent[0].contains("hunter2") && sent[0].contains("c0ntent") && sent[0].contains("f0reign"));
    let url = sent[0].clone() + "&AccessKeyId=LTAI5tExampleKeyId&SecurityToken=x&Signature=s1g";
    let headers =
        ["authorization", "s1g", "x-acs-date", "2026", "x-own", "own", "Accept", "hunter2"].map(s).concat();
    let (status, shown) =
        ask(&mut boundary, Boundary::shown, &[&call, &s(&url), "[", &headers, "]"].concat());
    assert_eq!(status, 0, "{shown:?}");
    assert_eq!(
        shown[0],
        "https://ecd.cn-hangzhou.aliyuncs.com/?Action=Verify&Commands.1.Content=***&Commands.1.Type=bat\
         &Credential=***&Foreign=***&Format=JSON&Free.b=c&Free.my_token=***&Kind=of%20***&SignatureNonce=n-1\
         &Timestamp=2026-01-02T03%3A04%3A05Z&Version=2020-10-02&AccessKeyId=***&SecurityToken=***&Signature=***"
    );
    assert_eq!(shown[1..], ["***", "2026", "***", "***"]);
    let keyed = call.replacen("zzz", &(s("LTAI5tExampleKeyId") + "zz"), 1);
    let (_, shown) = ask(&mut boundary, Boundary::shown, &[&keyed, &s(&url), "[]"].concat());
    assert!(shown[0].contains("&AccessKeyId=***eyId&"), "{}", shown[0]);
    let (status, _) = ask(&mut boundary, Boundary::shown, &[&call, "z[]"].concat());
    assert_eq!(status, 3);
}

#[wasm_bindgen_test(unsupported = test)]
fn the_signature_is_redacted_in_failures() {
    let mut boundary = Boundary::default();
    let handle = defined(&mut boundary);
    let (anonymous, key) = (s("anonymous") + "zzz", s("rpc") + &s("id") + &s("secret") + "z");
    let context = context().replacen(&anonymous, &key, 1);
    let attempt = attempt(&["{9:DesktopId[", &s("ecd-1"), "]}"].concat());
    let (status, sent) = prepare(&mut boundary, &handle, &context, &attempt);
    assert_eq!(status, 0, "{sent:?}");
    let [url, _, canonical_request, string_to_sign, signature, ..] = &sent[..] else { panic!("{sent:?}") };
    assert!(url.ends_with(&format!("&Signature={}", edgedesk_encoding::encode::percent_encoded(signature))));
    let refused = ["403", "error", "Forbidden", &format!("you sent {signature} here")].map(s).concat();
    let texts = [canonical_request, string_to_sign, signature].map(|text| s(text)).concat();
    let response = [&s("answer"), "z", &refused, "zzzzz", &texts, "[]"].concat();
    let signed = [definition(), context, attempt].concat();
    let (_, failed) = ask(&mut boundary, Boundary::advance, &(signed + &event("z", "z", &response)));
    assert!(failed.contains(&"you sent *** here".to_owned()), "{failed:?}");
}

#[wasm_bindgen_test(unsupported = test)]
fn issues_cross_as_codes() {
    let mut boundary = Boundary::default();
    let handle = defined(&mut boundary);
    let (status, strings) = prepare(&mut boundary, &handle, &context(), &attempt("{8:DesktopIz}"));
    assert_eq!(status, 1);
    // Problem, received value and type, as codes.
    assert_eq!(strings[..7], ["DesktopId", "0", "0", "", "0", "[1..20]s", "0"]);
    assert_eq!(strings.len(), 9);
    let (status, strings) = prepare(&mut boundary, &handle, &context(), &attempt("t"));
    assert_eq!((status, strings[0].as_str()), (1, "parameters"));
}

const LIMITS: &str = "3 50 1000 20000 30000 120000 86400000";
const NOW: &str = "100 1767323045000 7";

/// An event of `advance`, which follows a call: a read with the default policy.
fn event(client_state: &str, call_state: &str, what: &str) -> String {
    event_of(LIMITS, NOW, [client_state, call_state, what])
}

fn event_of(limits: &str, now: &str, [client_state, call_state, what]: [&str; 3]) -> String {
    let settings = [&s("read"), "ff", &s("DescribeDesktops"), &s(limits), &s("unpaid")].concat();
    [&settings, client_state, call_state, &s(now), what].concat()
}

/// An event without a response, and its payload.
fn happened(what: &str, payload: &str) -> String {
    [&s(what), payload, &"z".repeat(12), "[]"].concat()
}

/// A response, by its first fields.
fn responded(fields: &[&str]) -> String {
    [
        &s("answer"),
        "z",
        &fields.iter().map(|field| s(field)).collect::<String>(),
        &"z".repeat(12 - fields.len()),
        "[]",
    ]
    .concat()
}

#[wasm_bindgen_test(unsupported = test)]
fn call_state_survives_the_boundary() {
    let mut boundary = Boundary::default();
    let call = call(&definition(), &["{10:LoginToken", &s("v1+/="), "}"].concat());
    let mut advance = |event: String| ask(&mut boundary, Boundary::advance, &(call.clone() + &event));

    let (status, begun) = advance(event("z", "z", &happened("ready", "z")));
    assert_eq!((status, &begun[..3]), (0, &["send".into(), "1767323045000".into(), "30000".into()][..]));
    assert_eq!(begun[4], "", "a new client has no state");
    let (call_state, client_state) = (s(&begun[3]), "z".to_owned());
    let response = responded(&["503", "error", "ServiceUnavailable", "v1+/= later"]);
    let (_, waits) = advance(event(&client_state, &call_state, &response));
    assert_eq!((waits[0].as_str(), waits.len()), ("wait", 14));
    assert_eq!(waits[5..10], ["server", "1", "", "now", "1"]);
    assert_eq!(waits[13], "*** later");
    let (_, ends) = advance(event(&s(&waits[4]), &s(&waits[3]), &responded(&["200", "result"])));
    assert_eq!((ends[0].as_str(), ends.len()), ("done", 5));
    let (_, ended) = advance(event(&client_state, &call_state, &happened("aborted", "t")));
    assert_eq!(ended[5..10], ["aborted", "1", "", "now", "1"]);

    let (status, strings) = advance(event("z", "z", &happened("never", "z")));
    assert_eq!((status, strings.len()), (3, 1));
    let (status, strings) = advance(event("z", &s("1 2 x"), &happened("ready", "z")));
    assert_eq!((status, strings.len()), (3, 1));
    for (limits, now) in [
        ("3 NaN 1000 20000 30000 120000 86400000", NOW),
        ("3 50 1000 20000 30000 120000 -1", NOW),
        ("3 50 1000 20000 30000 120000 4294967296", NOW),
        ("3 50", NOW),
        (LIMITS, "100 1e+300 7"),
        (LIMITS, "100 1767323045000 4294967296"),
        (LIMITS, ""),
    ] {
        let (status, strings) = advance(event_of(limits, now, ["z", "z", &happened("ready", "z")]));
        assert_eq!((status, strings.len()), (3, 1), "{limits}, {now}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn malformed_input_is_reported() {
    let mut boundary = Boundary::default();
    let handle = defined(&mut boundary);
    let (status, _) = ask(&mut boundary, Boundary::prepare, &(handle.clone() + &attempt("{}")));
    assert_eq!(status, 3, "prepare needs a context");
    for context in [context().replace("anonymous", "anonymouz"), context() + "z"] {
        assert_eq!(ask(&mut boundary, Boundary::context, &context).0, 3, "{context}");
    }
    ask(&mut boundary, Boundary::context, &context());
    let whole = handle + &attempt("{}");
    let inputs = [
        "",
        "x",
        "s5:abc",
        "s1:😀",
        "s:",
        "[",
        "{3:a",
        "n1:9",
        &whole[..whole.len() - 1],
        &format!("{whole}z"),
    ];
    for input in inputs {
        let (status, strings) = ask(&mut boundary, Boundary::prepare, input);
        assert_eq!((status, strings.len()), (3, 1), "{input}");
    }
    boundary.prepare(usize::MAX);
    assert_eq!(read(&boundary).0, 3);
    let deep = "[".repeat(100_000);
    assert_eq!(ask(&mut boundary, Boundary::prepare, &deep).0, 3);
}

/// Native only: there proptest can store regressions, and the code is the same.
#[cfg(not(target_arch = "wasm32"))]
mod any_input {
    use super::*;
    use proptest::prelude::*;

    const ACTS: [fn(&mut Boundary, usize); 6] = [
        Boundary::define,
        Boundary::context,
        Boundary::prepare,
        Boundary::redact,
        Boundary::shown,
        Boundary::advance,
    ];

    /// Nearly valid messages, which are read further than random bytes.
    fn nearly() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            Just("z".to_owned()),
            Just("t".to_owned()),
            Just("[".to_owned()),
            Just("]".to_owned()),
            Just("{".to_owned()),
            Just("}".to_owned()),
            "[0-9]{1,3}:",
            any::<String>().prop_map(|text| s(&text)),
            "[nisu][0-9]{1,2}:[0-9a-z+.中😀-]{0,12}",
        ];
        prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
    }

    /// Numbers of any size, and limits.
    fn number() -> impl Strategy<Value = i64> {
        prop_oneof![
            any::<i64>(),
            -20..70_i64,
            prop::sample::select(vec![
                i64::MIN,
                i64::MAX,
                i64::MIN + 1,
                1 << 32,
                1_767_323_045_000,
                253_402_300_799_999
            ]),
        ]
    }

    proptest! {
        #[test]
        fn never_panics_on_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for act in ACTS {
                let mut boundary = Boundary::default();
                boundary.input(bytes.len())[..bytes.len()].copy_from_slice(&bytes);
                act(&mut boundary, bytes.len());
                prop_assert!(read(&boundary).0 <= 3);
            }
        }

        #[test]
        fn never_panics_on_nearly_valid_text(tail in nearly()) {
            let mut boundary = Boundary::default();
            let handle = defined(&mut boundary);
            for operation in [handle.clone(), definition(), s("X") + &tail] {
                let whole = call(&operation, "{}");
                let texts = [
                    tail.clone(),
                    call(&operation, &tail),
                    call(&operation, &format!("{{{tail}}}")),
                    whole.clone() + "[][" + &s(&tail) + "]",
                    whole + &event("z", "z", &tail),
                ];
                for (text, act) in texts.iter().flat_map(|text| ACTS.map(|act| (text, act))) {
                    prop_assert!(ask(&mut boundary, act, text).0 <= 3);
                }
            }
            for parameters in [format!("{{{tail}}}"), tail] {
                prop_assert!(prepare(&mut boundary, &handle, &context(), &attempt(&parameters)).0 <= 3);
            }
        }

        /// Tests are built with overflow checks.
        #[test]
        fn forged_states_and_clocks_do_not_overflow(
            call_state in prop::collection::vec(number(), 7),
            client_state in prop::collection::vec(number(), 2),
            clocks in prop::collection::vec(number(), 2),
            what in 0..6_usize,
        ) {
            let mut boundary = Boundary::default();
            let joined = |numbers: &[i64]| s(&numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" "));
            let refused = ["400", "error", "InvalidTimeStamp.Expired", "at 2026-01-02T03:04:05Z"];
            let date = s("Thu, 02 Jan 2026 03:04:05 GMT");
            let dated = [&s("answer"), "z", &refused.map(s).concat(), "z", &date, "zzzzzz[]"].concat();
            let what = [
                happened("ready", "z"),
                dated,
                responded(&refused),
                responded(&["200", "result"]),
                happened("failed", &s(" TypeError: fetch failed")),
                happened("aborted", "t"),
            ][what].clone();
            let now = format!("{} {} 7", clocks[0], clocks[1]);
            let event = event_of(LIMITS, &now, [&joined(&client_state), &joined(&call_state), &what]);
            let input = call(&definition(), "{}") + &event;
            let (status, strings) = ask(&mut boundary, Boundary::advance, &input);
            prop_assert_eq!(status, 0, "{:?}", strings);
        }

        #[test]
        fn any_schema_is_parsed_or_refused(schema in "[A-Za-z!:,\\[\\]{}()|;=0-9.?/*]{0,60}") {
            let _ = Operation::rpc("X", "v", Placement::Query, &schema);
        }

        #[test]
        fn any_string_is_sent_unchanged(texts in prop::collection::vec(any::<String>(), 1..20)) {
            let mut boundary = Boundary::default();
            let handle = defined(&mut boundary);
            let items: String = texts.iter().map(|text| s(text)).collect();
            let (status, strings) =
                prepare(&mut boundary, &handle, &context(), &attempt(&format!("{{9:DesktopId[{items}]}}")));
            prop_assert_eq!(status, 0, "{:?}", strings);
            for (index, text) in texts.iter().enumerate() {
                let pair = format!("DesktopId.{}={}", index + 1, edgedesk_encoding::encode::percent_encoded(text));
                prop_assert!(strings[0].split(['?', '&']).any(|item| item == pair));
            }
        }
    }
}
