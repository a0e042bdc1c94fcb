//! `Debug` of types with parameters, keys, signed strings or server messages shows their shape and no secret.

use std::borrow::Cow;
use std::fmt::Debug;

use edgedesk::boundary::Boundary;
use edgedesk::diagnosis::diagnose;
use edgedesk::operation::Operation;
use edgedesk::request::{RequestBuilder, Value};
use edgedesk::sign::{acs3, bce};
use edgedesk::{Attempt, Placement, Timestamp};
use wasm_bindgen_test::wasm_bindgen_test;

/// Part of every value that is formatted below.
const SECRET: &str = "hunter2";

fn hides(value: &dyn Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(SECRET) && !text.is_empty(), "{text}");
    }
}

fn parameters() -> Vec<(Cow<'static, str>, Value<'static>)> {
    let inner = Value::Object(vec![("Name".into(), SECRET.into()), ("Number".into(), Value::Null)]);
    vec![
        ("Password".into(), SECRET.into()),
        ("List".into(), Value::List(vec![SECRET.into(), inner])),
        ("Odd".into(), Value::Unsendable(SECRET.into())),
    ]
}

#[wasm_bindgen_test(unsupported = test)]
fn no_debug_shows_a_secret() {
    hides(&Value::Object(parameters()));
    hides(&Value::from(vec![Value::Integer(SECRET.into()), Value::Number(SECRET.into())]));

    let operation = Operation::rpc("X", "v", Placement::Query, "Password!,List:a").unwrap();
    let builder = RequestBuilder::rpc(SECRET, SECRET)
        .token(SECRET)
        .endpoint("https://u:hunter2@h")
        .host(SECRET)
        .parameter("Password", SECRET)
        .default_parameter("List", vec![SECRET]);
    hides(&builder);
    let time = Timestamp::from_millis(0).unwrap();
    let request = builder.endpoint("https://h").prepare(&operation, Attempt::new(time, SECRET)).unwrap();
    assert!(request.url().contains(SECRET));
    hides(&request);
    hides(request.trace());
    hides(&acs3::canonical_request("GET", "/", SECRET, &[("x-acs-token".into(), SECRET.into())], SECRET));
    hides(&bce::canonical_request("GET", SECRET, &[], &[("x-bce-token".into(), SECRET.into())], None));

    let diagnosis = diagnose("", "POST&%2F&hunter2%3Da", "server string to sign is:POST&%2F&hunter2%3Db");
    hides(&diagnosis.expect("the message has the server's string"));
    let mut boundary = Boundary::default();
    boundary.input(SECRET.len())[..SECRET.len()].copy_from_slice(SECRET.as_bytes());
    boundary.prepare(SECRET.len());
    hides(&boundary);
}

#[wasm_bindgen_test(unsupported = test)]
fn debug_shows_the_shape() {
    let value = Value::Object(parameters());
    assert_eq!(
        format!("{value:?}"),
        r#"{"Password": Text(7), "List": [Text(7), {"Name": Text(7), "Number": Null}], "Odd": Unsendable}"#
    );
    let request = RequestBuilder::anonymous().parameter("Password", SECRET).parameter("List", SECRET);
    assert_eq!(
        format!("{request:?}"),
        r#"RequestBuilder { signing: Anonymous, parameters: ["Password", "List"], .. }"#
    );
}

/// Types with strings that derive `Debug`, because their strings are not secret: names, schemas and redacted strings.
#[cfg(not(target_arch = "wasm32"))]
const ALLOWED: [&str; 18] = [
    "BatchResult",
    "StatusWait",
    "WaitError",
    "Protocol",
    "Attempt",
    "CallFailure",
    "ConfigurationError",
    "Endpoint",
    "Error",
    "Event",
    "EventKind",
    "ValidationIssue",
    "Malformed",
    "Operation",
    "Refusal",
    "FailureReport",
    "OperationTraits",
    "ValidationError",
];

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn types_with_strings_do_not_derive_debug() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("crates/encoding/src"), root.join("crates/wasm/src")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("tests") || path.ends_with("tests.rs") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for (name, item) in deriving(&source) {
                seen += 1;
                let holds = ["Value<", "Cow<", "str", "String", "Vec<u8>", "Pair", "JsValue"];
                let suspicious = holds.iter().any(|text| item.contains(text));
                assert!(!suspicious || ALLOWED.contains(&name), "{}: {name} derives Debug", path.display());
            }
        }
    }
    assert!(seen > 20, "the scan finds types that derive Debug");
}

/// The names and bodies of a source's types that derive `Debug`.
#[cfg(not(target_arch = "wasm32"))]
fn deriving(source: &str) -> Vec<(&str, String)> {
    let derives = source
        .match_indices("#[derive(")
        .filter(|(at, _)| source[*at..].split(')').next().is_some_and(|list| list.contains("Debug")));
    derives
        .map(|(at, _)| {
            let rest = &source[at..];
            let item = rest.split_once("struct ").map_or(usize::MAX, |(before, _)| before.len());
            let item = item.min(rest.split_once("enum ").map_or(usize::MAX, |(before, _)| before.len()));
            let rest = rest[item..].split_once(' ').unwrap().1;
            let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            // Up to a brace at the beginning of a line, or the end of a tuple or a unit, without comments.
            let ends = ["\n}", ");", ";\n"].map(|end| rest.find(end).unwrap_or(rest.len()));
            let end = ends.into_iter().min().unwrap_or_default();
            let code = rest[..end].lines().filter(|line| !line.trim_start().starts_with("//"));
            (name, code.collect())
        })
        .collect()
}
