//! Validation: accepted values, issues and sent parameters.

use edgedesk::error::{Problem, ValidationIssue};
use edgedesk::param::check::{CallParameters, check};
use edgedesk::param::schema::{MAX_DEPTH, Schema};
use edgedesk::param::value::Value;
use wasm_bindgen_test::wasm_bindgen_test;

/// Checks the members of an object. Returns the names and values that are sent.
fn sent(schema: &str, given: Value<'_>) -> Result<Vec<(String, String)>, Vec<ValidationIssue>> {
    let Value::Object(parameters) = given else { panic!("parameters are an object") };
    let schema = Schema::parse(schema).expect("the schema is valid");
    check(&schema, &CallParameters { parameters, ..CallParameters::default() })
}

/// The sentence of a call's only issue.
fn issue(schema: &str, given: Value<'_>) -> String {
    let issues = sent(schema, given).expect_err("the call is invalid");
    assert_eq!(issues.len(), 1, "{issues:?}");
    issues[0].sentence()
}

fn number(digits: &str) -> Value<'_> {
    Value::Number(digits.into())
}

const STOP: &str = "DesktopId!:[1..3]s,OsUpdate:b,StoppedMode:s(StopCharging|KeepCharging),RegionId!";

#[wasm_bindgen_test(unsupported = test)]
fn all_issues_of_a_call_are_reported_at_once() {
    let given: Value<'_> =
        [("DesktopId", Value::List(vec![])), ("StoppedMode", "Keep".into()), ("Desktop", "x".into())].into();
    let issues = sent(STOP, given).unwrap_err();
    let found: Vec<(&str, Problem)> =
        issues.iter().map(|issue| (issue.parameter.as_str(), issue.problem)).collect();
    assert_eq!(
        found,
        [
            ("DesktopId", Problem::Count),
            ("StoppedMode", Problem::Value),
            ("RegionId", Problem::Missing),
            ("Desktop", Problem::Unknown),
        ]
    );
    assert_eq!(issues[3].nearest.as_deref(), Some("DesktopId"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_list_counts_nulls_only_between_items_and_keeps_indices() {
    let ids = |items: Vec<Value<'static>>| [("D", Value::List(items))].into();
    let refused = "D: given an array of 1, allowed is an array of 1 to 3, each a string";
    assert_eq!(issue("D:[1..3]s", ids(vec![Value::Null])), refused);
    assert_eq!(
        sent("D:[1..3]s", ids(vec!["a".into(), Value::Null, "c".into()])).unwrap(),
        [("D.1".to_owned(), "a".to_owned()), ("D.3".to_owned(), "c".to_owned())]
    );
    assert_eq!(
        issue("D:[1..3]s", ids(vec!["a".into(), "b".into(), "c".into(), "d".into()])),
        "D: given an array of 4, allowed is an array of 1 to 3, each a string"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_list_of_ids_has_no_gaps() {
    const IDS: &str = "D!:[1..4]d";
    let ids = |items: Vec<Value<'static>>| [("D", Value::List(items))].into();
    assert_eq!(sent(IDS, ids(vec!["a".into(), "中".into()])).unwrap().len(), 2);
    let found = |items| {
        let issues = sent(IDS, ids(items)).unwrap_err();
        issues.iter().map(|issue| (issue.problem, issue.sentence())).collect::<Vec<_>>()
    };
    let words = |at: &str, given: &str| {
        format!("D[{at}]: given {given}, allowed is a string of at least one character")
    };
    assert_eq!(
        found(vec!["a".into(), Value::Null, "".into(), number("5")]),
        [
            (Problem::Type, words("1", "nothing")),
            (Problem::Value, words("2", "an empty string")),
            (Problem::Type, words("3", "the number 5")),
        ]
    );
    assert_eq!(found(vec![Value::Null]), [(Problem::Type, words("0", "nothing"))]);
    assert_eq!(
        found(vec![])[0].1,
        "D: given an empty array, allowed is an array of 1 to 4, each a string of at least one character"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_call_reports_at_most_100_issues() {
    let nulls = Value::List(vec![Value::Null; 100_000]);
    assert_eq!(sent("D:[]d", [("D", nulls)].into()).unwrap_err().len(), 100);

    let long = "D".repeat(1 << 20);
    let unknown: Value<'_> = [(long.as_str(), 1), (&long, 2)].into();
    let issues = sent("D", unknown).unwrap_err();
    assert_eq!((issues[0].parameter.len(), issues[0].nearest.as_deref()), (200, None));
}

#[wasm_bindgen_test(unsupported = test)]
fn integers_are_exact_or_refused() {
    for digits in ["0", "-5", "9007199254740991"] {
        assert_eq!(sent("I:i", [("I", number(digits))].into()).unwrap()[0].1, digits);
    }
    for digits in ["9007199254740993", "12345678901234567890", "-9223372036854775808"] {
        for value in [Value::Integer(digits.into()), digits.into()] {
            assert_eq!(sent("I:i", [("I", value)].into()).unwrap()[0].1, digits);
        }
        let sentence = issue("I:i", [("I", number(digits))].into());
        assert!(sentence.ends_with("beyond it a BigInt or a string of digits"), "{sentence}");
    }
    for value in
        [number("1.5"), number("NaN"), number("1e+21"), "".into(), "1 ".into(), "01".into(), "-".into()]
    {
        let sentence = issue("I:i", [("I", value)].into());
        assert!(sentence.ends_with("a whole number, a BigInt or a string of digits"), "{sentence}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn an_integer_can_depend_on_another_parameter() {
    const RENEW: &str = "Period:i(Unit:Month=1|2|3|6;Year=1|2|3|4|5|6),Unit:s(Month|Year)";
    let renew = |period: i64, unit: Value<'static>| [("Period", period.into()), ("Unit", unit)].into();
    for (period, unit) in [(6, Value::Null), (6, "Month".into()), (5, "Year".into())] {
        assert!(sent(RENEW, renew(period, unit)).is_ok());
    }
    assert_eq!(
        issue(RENEW, renew(5, Value::Null)),
        "Period: given the number 5, allowed is 1, 2, 3 or 6 while Unit is Month"
    );
    assert_eq!(
        issue(RENEW, renew(7, "Year".into())),
        "Period: given the number 7, allowed is 1, 2, 3, 4, 5 or 6 while Unit is Year"
    );
    // With an invalid unit the rule is unknown.
    assert_eq!(issue(RENEW, renew(99, "Week".into())), "Unit: given \"Week\", allowed is Month or Year");
}

#[wasm_bindgen_test(unsupported = test)]
fn client_tokens_are_1_to_64_printable_ascii_characters() {
    let longest = "~".repeat(64);
    assert_eq!(sent("T:t", [("T", longest.as_str())].into()).unwrap()[0].1, longest);
    for token in ["", "é", "a\nb", &"a".repeat(65)] {
        let sentence = issue("T:t", [("T", token)].into());
        assert!(
            sentence.ends_with("allowed is a string of 1 to 64 printable ASCII characters"),
            "{sentence}"
        );
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn secrets_are_never_shown() {
    const LOGIN: &str = "Password:b,LoginToken:s(a|b),TokenCode:[1..2]s,Nested:{AdminPass:b}";
    let given: Value<'_> = [
        ("Password", number("12345678")),
        ("LoginToken", "hunter2".into()),
        ("TokenCode", number("87654321")),
        ("Nested", [("AdminPass", number("11223344"))].into()),
        ("Passwort", number("99887766")),
    ]
    .into();
    let issues = sent(LOGIN, given).unwrap_err();
    assert_eq!(issues.len(), 5);
    let all = format!("{issues:?}") + &issues.iter().map(ValidationIssue::sentence).collect::<String>();
    for secret in ["12345678", "hunter2", "87654321", "11223344", "99887766"] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn json_parameters_are_sent_as_compact_json() {
    let given: Value<'_> = [(
        "P",
        [
            ("Name", Value::from("中\"\\\n\u{1}")),
            ("Size", 40.into()),
            ("Off", Value::Null),
            ("On", true.into()),
        ],
    )]
    .into();
    assert_eq!(
        sent("P:j{Name,Size:i,Off,On:b}", given).unwrap(),
        [("P".to_owned(), r#"{"Name":"中\"\\\n\u0001","Size":40,"On":true}"#.to_owned())]
    );
    assert_eq!(sent("P:j{Name}", [("P", Value::Object(vec![]))].into()).unwrap()[0].1, "{}");
}

#[wasm_bindgen_test(unsupported = test)]
fn passthrough_sends_unknown_parameters_except_unsendable_values() {
    let none = Schema::parse("").unwrap();
    let parameters = vec![("New".into(), vec![1_i64, 2].into()), ("Map".into(), [("k y", "v")].into())];
    let passed =
        check(&none, &CallParameters { parameters, passthrough: true, ..CallParameters::default() }).unwrap();
    let expected = [("New.1", "1"), ("New.2", "2"), ("Map.k y", "v")];
    assert_eq!(passed, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));

    let parameters =
        vec![("F".into(), Value::Unsendable("a function".into())), ("N".into(), number("Infinity"))];
    let issues = check(&none, &CallParameters { parameters, passthrough: true, ..CallParameters::default() })
        .unwrap_err();
    assert_eq!(issues.len(), 2);
}

#[wasm_bindgen_test(unsupported = test)]
fn defaults_replace_missing_parameters_but_not_null() {
    let schema = Schema::parse("A,B,C!").unwrap();
    let given = CallParameters {
        parameters: vec![("A".into(), Value::Null), ("B".into(), "given".into())],
        defaults: ["A", "B", "C", "D"].map(|name| (name.into(), "default".into())).into(),
        passthrough: false,
    };
    let expected =
        [("B", "given"), ("C", "default")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(check(&schema, &given).unwrap(), expected);
}

#[wasm_bindgen_test(unsupported = test)]
fn deeply_nested_values_are_refused_without_stack_overflow() {
    let mut value = Value::from("x");
    for _ in 0..MAX_DEPTH * 4 {
        value = Value::List(vec![value]);
    }
    let sentence = issue("A:a", [("A", value)].into());
    assert!(sentence.contains("a value nested too deep, allowed is at most 32 levels"), "{sentence}");
    assert!(Schema::parse(&["A:", &"[]".repeat(1000), "s"].concat()).is_err());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_syntax_error_in_a_schema_names_its_byte() {
    for (schema, at) in
        [("A:", 2), ("A:q", 2), ("A:[1..s", 6), ("A:{B", 4), ("A:s(", 4), ("A,,B", 2), ("A:i(B", 5)]
    {
        assert_eq!(Schema::parse(schema).unwrap_err().at, at, "{schema}");
    }
    assert_eq!(Schema::parse("").unwrap().fields().count(), 0);
}

#[wasm_bindgen_test(unsupported = test)]
fn invalid_endpoints_are_refused() {
    use edgedesk::endpoint::EndpointConfig;
    let resolve = |endpoint| {
        EndpointConfig { endpoint: Some(endpoint), ..EndpointConfig::default() }.resolve("ecd", "x.com")
    };
    for (endpoint, base, host) in [
        ("bare.example", "https://bare.example", "bare.example"),
        ("https://X.example:443/a/b/", "https://x.example/a/b", "x.example"),
        ("http://127.0.0.1:80", "http://127.0.0.1", "127.0.0.1"),
        ("http://[::1]:8080/", "http://[::1]:8080", "[::1]:8080"),
    ] {
        let resolved = resolve(endpoint).unwrap();
        assert_eq!((resolved.base.as_str(), resolved.host.as_str()), (base, host), "{endpoint}");
    }
    for endpoint in
        ["", "ftp://x", "https://", "https://a b", "https://u:p@x", "https://x?y", "https://x:99999", "x#y"]
    {
        assert_eq!(resolve(endpoint).unwrap_err().setting, "endpoint", "{endpoint}");
    }
}
