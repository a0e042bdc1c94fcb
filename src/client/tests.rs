//! Tests with the vectors that this client and the npm package's driver share.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::format;
use std::time::Duration;

use serde_json::Value as Json;
use wasm_bindgen_test::wasm_bindgen_test;

use super::credentials::{Credentials, ResolvedCredentials};
use super::lease::Lease;
use super::response::{HttpResponse, ParsedResponse};
use super::{
    Bcc, BccClient, Call, CallError, Client, EcdClient, Outgoing, Retry, Session, Step, WuyingClient,
};
use crate::catalogue::{OperationInput, bcc, ecd, wuying};
use crate::response::Body;
use crate::retry::Clocks;
use crate::time::Timestamp;

fn cases(vectors: &str) -> Vec<Json> {
    let vectors: Json = serde_json::from_str(vectors).unwrap();
    let cases = vectors["cases"].as_array().unwrap().clone();
    assert!(cases.len() > 4);
    cases
}

/// How a call ends with a response: its kind, and the code of an error.
fn ending(api: &str, strict: bool, response: HttpResponse) -> (String, String) {
    fn end<R: OperationInput>(
        client: &Client<R::Api>,
        strict: bool,
        input: &R,
        response: HttpResponse,
    ) -> (String, String) {
        let mut builder = client.to_builder().retry(Retry::never());
        if !strict {
            builder = builder.lenient();
        }
        let mut call = builder.build().call(input);
        sent(&mut call, &mut 0);
        call.response(response);
        let Step::Done(result) = next(&mut call, 2) else { panic!("the call is not over") };
        match result {
            Ok(_) => ("result".into(), String::new()),
            Err(CallError::Failed(failure)) if failure.code.is_empty() => ("foreign".into(), String::new()),
            Err(CallError::Failed(failure)) => ("error".into(), failure.code),
            Err(error) => panic!("{error}"),
        }
    }

    let key = Credentials::new("id", "secret");
    match api {
        "ecd" => {
            end(&EcdClient::new("cn-hangzhou", key), strict, &ecd::StopDesktops::new(["ecd-1"]), response)
        }
        "wuying" => {
            let user = WuyingClient::new("cn-hangzhou", "client").with_session(Session::new("s", "t"));
            end(&user, strict, &wuying::StopDesktops::new(["ecd-1"]), response)
        }
        _ => end(&BccClient::new("bj", key), strict, &bcc::StopInstance::new("i-1"), response),
    }
}

/// How a case says that a call ends.
fn ends(case: &Json) -> (String, String) {
    let text = |name: &str| case[name].as_str().unwrap_or_default().to_owned();
    (text("kind"), text("code"))
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
        let strict = case["strict"] != false;
        assert_eq!(ending(case["api"].as_str().unwrap(), strict, response.clone()), ends(&case), "{case}");
        let response = ParsedResponse::new(response, &operation.unwrap().protocol, strict);
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

/// A time and a nonce for each step.
fn next<R: OperationInput>(call: &mut Call<R>, passed: u64) -> Step<R::Response> {
    let wall = Timestamp::from_millis(1_767_323_045_000).unwrap();
    call.next(Clocks::new(Duration::from_millis(passed), wall), &passed.to_string())
}

/// The request of the next step, after waits.
fn sent<R: OperationInput>(call: &mut Call<R>, passed: &mut u64) -> Outgoing {
    for _ in 0..2 {
        *passed += 1;
        match next(call, *passed) {
            Step::Send(request) => return request,
            Step::Wait(duration) => *passed += u64::try_from(duration.as_millis()).unwrap(),
            _ => panic!("neither a request nor a wait"),
        }
    }
    panic!("two waits");
}

/// Loses the response to a call, refuses its repetition, and answers the lookup.
fn looked_up<R: OperationInput<Api = Bcc>>(input: R, found: &Json) -> (String, Outgoing, bool) {
    let client = BccClient::new("bj", Credentials::new("id", "secret"));
    let (mut call, mut passed) = (client.call(&input), 0);
    let headers = [("x-bce-request-id", "r-1")];
    sent(&mut call, &mut passed);
    call.failed("connection reset");
    sent(&mut call, &mut passed);
    let refusal = r#"{"code":"Instance.OperationForbidden","message":"m"}"#;
    call.response(HttpResponse::new(409, headers, refusal));
    let request = sent(&mut call, &mut passed);
    let operation = call.operation();
    call.response(HttpResponse::new(200, headers, found.to_string()));
    let Step::Done(result) = next(&mut call, passed + 1) else { panic!("the call is not over") };
    (operation.into(), request, result.is_ok())
}

#[wasm_bindgen_test(unsupported = test)]
fn states_are_looked_up_as_in_the_npm_package() {
    for case in cases(include_str!("../../tests/vectors/lookup.json")) {
        let parameters = &case["parameters"];
        let id = || parameters["instanceId"].as_str().unwrap();
        let ids = || parameters["instanceIds"].as_array().unwrap().iter().map(|id| id.as_str().unwrap());
        let found = &case["found"];
        let (operation, request, reached) = match case["operation"].as_str().unwrap() {
            "StopInstance" => looked_up(bcc::StopInstance::new(id()), found),
            "StartInstance" => looked_up(bcc::StartInstance::new(id()), found),
            "BatchStopInstance" => looked_up(bcc::BatchStopInstance::new(ids()), found),
            _ => looked_up(bcc::BatchStartInstance::new(ids()), found),
        };
        let path = request.url().strip_prefix("https://bcc.bj.baidubce.com").unwrap();
        assert_eq!(case["read"], format!("{} {path}", request.method()), "{case}");
        if operation == "ListInstanceByIds" {
            let body: Json = serde_json::from_str(request.body().unwrap()).unwrap();
            assert_eq!(body["instanceIds"], parameters["instanceIds"]);
        }
        assert_eq!(case["reached"], reached, "{case}");
    }
}
