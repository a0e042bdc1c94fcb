//! Validation: accepted values, issues and sent parameters.

use edgedesk::Placement;
use edgedesk::error::{ConfigurationError, Problem, ValidationIssue};
use edgedesk::operation::Operation;
use edgedesk::request::{RequestBuilder, Value};
use wasm_bindgen_test::wasm_bindgen_test;

/// A request with the members of an object as parameters.
fn request(given: Value<'_>) -> RequestBuilder<'_> {
    let Value::Object(parameters) = given else { panic!("parameters are an object") };
    RequestBuilder::anonymous().parameters(parameters)
}

/// Checks the members of an object. Returns the names and values that are sent.
fn sent(schema: &str, given: Value<'_>) -> Result<Vec<(String, String)>, Vec<ValidationIssue>> {
    crate::sent::sent(schema, request(given))
}

/// The sentence of a call's only issue.
fn issue(schema: &str, given: Value<'_>) -> String {
    let issues = sent(schema, given).expect_err("the call is invalid");
    assert_eq!(issues.len(), 1, "{issues:?}");
    issues[0].sentence()
}

fn operation(schema: &str) -> Result<Operation, ConfigurationError> {
    Operation::rpc("Action", "2020-10-02", Placement::Query, schema)
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
    let passed = |given| crate::sent::sent("", request(given).passthrough());
    let new: Value<'_> = [("New", Value::from(vec![1_i64, 2])), ("Map", [("k y", "v")].into())].into();
    let expected = [("Map.k y", "v"), ("New.1", "1"), ("New.2", "2")];
    assert_eq!(passed(new).unwrap(), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));

    let odd: Value<'_> = [("F", Value::Unsendable("a function".into())), ("N", number("Infinity"))].into();
    assert_eq!(passed(odd).unwrap_err().len(), 2);
}

#[wasm_bindgen_test(unsupported = test)]
fn defaults_replace_missing_parameters_but_not_null() {
    let given: Value<'_> = [("A", Value::Null), ("B", "given".into())].into();
    let given = ["A", "B", "C", "D"]
        .into_iter()
        .fold(request(given), |request, name| request.default_parameter(name, "default"));
    let expected =
        [("B", "given"), ("C", "default")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(crate::sent::sent("A,B,C!", given).unwrap(), expected);
}

#[wasm_bindgen_test(unsupported = test)]
fn deeply_nested_values_are_refused_without_stack_overflow() {
    let mut value = Value::from("x");
    for _ in 0..128 {
        value = Value::List(vec![value]);
    }
    let sentence = issue("A:a", [("A", value)].into());
    assert!(sentence.contains("a value nested too deep, allowed is at most 32 levels"), "{sentence}");
    assert!(operation(&["A:", &"[]".repeat(1000), "s"].concat()).is_err());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_syntax_error_in_a_schema_names_its_byte() {
    for (schema, at) in
        [("A:", 2), ("A:q", 2), ("A:[1..s", 6), ("A:{B", 4), ("A:s(", 4), ("A,,B", 2), ("A:i(B", 5)]
    {
        let error = operation(schema).unwrap_err();
        assert_eq!(
            (error.setting, error.given),
            ("schema", format!("a text that departs from the grammar at byte {at}"))
        );
    }
    assert!(operation("").is_ok());
}
