//! What is refused and in which words: `tests/vectors/faults.json`, whose parameters are in the encoding of the boundary,
//! for the TypeScript side to be held to as well. Its expectations were written by the core of 0181a8e.

use edgedesk::boundary::Boundary;
use wasm_bindgen_test::wasm_bindgen_test;

/// The status and the strings of an answer.
fn ask(boundary: &mut Boundary, act: fn(&mut Boundary, usize), input: &str) -> (u32, Vec<String>) {
    boundary.input(input.len())[..input.len()].copy_from_slice(input.as_bytes());
    act(boundary, input.len());
    let units: Vec<u16> = boundary.text().encode_utf16().collect();
    let mut rest = units.as_slice();
    let strings = boundary.words()[4..].iter().map(|length| {
        let (string, behind) = rest.split_at(*length as usize);
        rest = behind;
        String::from_utf16(string).unwrap()
    });
    (boundary.words()[0], strings.collect())
}

fn s(text: &str) -> String {
    format!("s{}:{text}", text.encode_utf16().count())
}

#[wasm_bindgen_test(unsupported = test)]
fn faults_are_told_in_these_words() {
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("vectors/faults.json")).expect("the vectors are JSON");
    assert_eq!(cases.len(), 32);
    for case in cases {
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let mut boundary = Boundary::default();
        let definition = [s("Action"), s("2020-10-02"), "fzz".into(), s(&text(&case["schema"]))];
        assert_eq!(ask(&mut boundary, Boundary::define, &definition.concat()).0, 0, "{case}");
        let input = [
            "n1:0",
            &s("anonymous"),
            "zzzz",
            &s("cn-hangzhou"),
            "zzftn4:1800n13:1767323045000",
            &s("n-1"),
            if case["passthrough"] == true { "t" } else { "f" },
            "{}",
            case["parameters"].as_str().unwrap(),
        ];
        let mut expected = vec![text(&case["message"])];
        for fault in case["faults"].as_array().unwrap() {
            let names = ["parameter", "problem", "given", "allowed", "nearest"];
            expected.extend(names.map(|name| text(&fault[name])));
        }
        assert_eq!(ask(&mut boundary, Boundary::prepare, &input.concat()), (1, expected), "{case}");
    }
}
