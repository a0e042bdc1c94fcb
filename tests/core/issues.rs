//! Validation issues and their messages, by `tests/vectors/faults.json`, which `tests/package/words.test.ts` uses too. The
//! core of 0181a8e wrote the expectations.

use std::borrow::Cow;

use edgedesk::error::Error;
use edgedesk::operation::Operation;
use edgedesk::request::{RequestBuilder, Value};
use edgedesk::{Attempt, Placement, Timestamp};
use wasm_bindgen_test::wasm_bindgen_test;

type Members = Vec<(Cow<'static, str>, Value<'static>)>;

/// Reads the encoding that `edgedesk::boundary` specifies.
struct Reader {
    units: Vec<u16>,
    at: usize,
}

impl Reader {
    fn letter(&mut self) -> char {
        self.at += 1;
        char::from(u8::try_from(self.units[self.at - 1]).unwrap())
    }

    fn text(&mut self) -> Cow<'static, str> {
        let mut length = 0;
        while let Some(digit) = self.letter().to_digit(10) {
            length = length * 10 + digit as usize;
        }
        self.at += length;
        String::from_utf16(&self.units[self.at - length..self.at]).unwrap().into()
    }

    fn value(&mut self) -> Value<'static> {
        match self.letter() {
            't' => Value::Bool(true),
            'f' => Value::Bool(false),
            's' => Value::Text(self.text()),
            'n' => Value::Number(self.text()),
            'i' => Value::Integer(self.text()),
            'u' => Value::Unsendable(self.text()),
            '[' => {
                let mut items = Vec::new();
                while self.units[self.at] != u16::from(b']') {
                    items.push(self.value());
                }
                self.at += 1;
                Value::List(items)
            }
            '{' => Value::Object(self.members()),
            letter => {
                assert_eq!(letter, 'z');
                Value::Null
            }
        }
    }

    fn members(&mut self) -> Members {
        let mut members = Members::new();
        while self.units[self.at] != u16::from(b'}') {
            let name = self.text();
            members.push((name, self.value()));
        }
        self.at += 1;
        members
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn issues_match_the_shared_vectors() {
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../vectors/faults.json")).expect("the vectors are JSON");
    assert_eq!(cases.len(), 32);
    for case in cases {
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let units = case["parameters"].as_str().unwrap().encode_utf16().collect();
        let parameters = match (Reader { units, at: 0 }).value() {
            Value::Object(members) => members,
            Value::Null => Members::new(),
            // Only the boundary can receive these: Rust's types exclude them.
            _ => continue,
        };
        let schema = case["schema"].as_str().unwrap();
        let operation = Operation::rpc("Action", "2020-10-02", Placement::Query, schema).unwrap();
        let mut request = RequestBuilder::anonymous().parameters(parameters);
        if case["passthrough"] == true {
            request = request.passthrough();
        }
        let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1");
        let Err(Error::Validation(error)) = request.region("cn-hangzhou").prepare(&operation, attempt) else {
            panic!("no issue: {case}")
        };
        let issues = &error.issues;
        let actual: Vec<Vec<String>> = issues
            .iter()
            .map(|issue| {
                let nearest = issue.nearest.clone().unwrap_or_default();
                let problem = issue.problem.as_str().into();
                vec![issue.parameter.clone(), problem, issue.given.clone(), issue.allowed.clone(), nearest]
            })
            .collect();
        let names = ["parameter", "problem", "given", "allowed", "nearest"];
        let of = |issue: &serde_json::Value| names.iter().map(|name| text(&issue[*name])).collect();
        let expected: Vec<Vec<String>> = case["faults"].as_array().unwrap().iter().map(of).collect();
        assert_eq!(actual, expected, "{case}");
        assert_eq!(error.to_string(), text(&case["message"]));
    }
}
