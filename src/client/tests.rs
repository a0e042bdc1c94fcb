//! Tests with the vectors that this client and the npm package's driver share.

use serde_json::Value as Json;
use wasm_bindgen_test::wasm_bindgen_test;

use super::credentials::{Credentials, ResolvedCredentials};
use super::lease::Lease;
use super::lookup::{Instances, StatusLookup};
use super::response::{HttpResponse, ParsedResponse};
use crate::catalogue::{OperationInput, bcc, ecd, from_json, wuying};
use crate::prelude::*;
use crate::response::Body;
use crate::time::Timestamp;

fn cases(vectors: &str) -> Vec<Json> {
    let vectors: Json = serde_json::from_str(vectors).unwrap();
    let cases = vectors["cases"].as_array().unwrap().clone();
    assert!(cases.len() > 4);
    cases
}

#[wasm_bindgen_test(unsupported = test)]
fn responses_are_classified_as_in_the_npm_package() {
    for case in cases(include_str!("../../tests/vectors/responses.json")) {
        let operation = match case["api"].as_str().unwrap() {
            "ecd" => ecd::StopDesktops::operation(),
            "wuying" => wuying::StopDesktops::operation(),
            _ => bcc::StopInstance::operation(),
        };
        let headers = case["headers"].as_object().into_iter().flatten();
        let headers: Vec<(&str, &str)> =
            headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
        let status = case["status"].as_u64().unwrap().try_into().unwrap();
        let body = case["body"].as_str();
        let mut response = HttpResponse::new(status, headers, body.unwrap_or_default());
        if body.is_none() {
            response = response.without_body();
        }
        response = response.hiding_headers(case["hidesHeaders"] == true);
        let response = ParsedResponse::new(response, &operation.unwrap().protocol, case["strict"] != false);
        let kind = match response.facts().body {
            Body::Result => "result",
            Body::Error { .. } => "error",
            Body::Foreign => "foreign",
        };
        let error = response.error.clone().unwrap_or_default();
        let text = |name: &str| case[name].as_str().unwrap_or_default();
        let name = text("name");
        assert_eq!(kind, text("kind"), "{name}");
        assert_eq!(error.code, text("code"), "{name}");
        assert_eq!(response.request_id.as_deref(), case["requestId"].as_str(), "{name}");
        assert_eq!(error.permission.as_deref(), case["permission"].as_str(), "{name}");
        if let Some(message) = case["message"].as_str() {
            assert_eq!(error.message, message, "{name}");
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn credentials_are_renewed_as_in_the_npm_package() {
    for case in cases(include_str!("../../tests/vectors/renewal.json")) {
        let mut credentials = Credentials::new("id", "secret");
        if let Some(end) = case["expiration"].as_i64() {
            credentials = credentials.expires_at(Timestamp::from_millis(end).unwrap());
        }
        let credentials = ResolvedCredentials::AccessKey(credentials);
        let lease = Lease::new(credentials.clone(), case["asked"].as_i64().unwrap());
        assert_eq!(lease.credentials, credentials);
        let times = |name: &str| {
            let times = case[name].as_array().unwrap().clone();
            times.into_iter().map(|time| time.as_i64().unwrap())
        };
        let name = &case["name"];
        assert!(times("fresh").all(|time| lease.is_fresh(time) && lease.is_valid(time)), "{name}");
        assert!(times("early").all(|time| !lease.is_fresh(time) && lease.is_valid(time)), "{name}");
        assert!(times("ended").all(|time| !lease.is_fresh(time) && !lease.is_valid(time)), "{name}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn states_are_looked_up_as_in_the_npm_package() {
    for case in cases(include_str!("../../tests/vectors/lookup.json")) {
        let operation = match case["operation"].as_str().unwrap() {
            "StopInstance" => bcc::StopInstance::operation(),
            "StartInstance" => bcc::StartInstance::operation(),
            "BatchStopInstance" => bcc::BatchStopInstance::operation(),
            _ => bcc::BatchStartInstance::operation(),
        };
        let parameters = from_json(case["parameters"].clone());
        let lookup = StatusLookup::new(&operation.unwrap(), &parameters).unwrap();
        let found = case["found"].clone();
        let reached = match &lookup.instances {
            Instances::One(id) => {
                assert_eq!(case["read"], ["GET /v2/instance/", id].concat());
                lookup.is_reached_by(&serde_json::from_value(found).unwrap())
            }
            Instances::Many(ids) => {
                assert_eq!(case["read"], "POST /v2/instance/listByInstanceId");
                assert_eq!(case["parameters"]["instanceIds"], Json::from(ids.clone()));
                lookup.is_reached_by_all(&serde_json::from_value(found).unwrap())
            }
        };
        assert_eq!(case["reached"], reached, "{case}");
    }
}
