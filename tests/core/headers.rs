//! Additional headers, by the vectors that `tests/package/headers.test.ts` uses too.
#![cfg(all(feature = "catalogue", not(target_arch = "wasm32")))]

use core::time::Duration;

use edgedesk::bcc::ListInstances;
use edgedesk::ecd::{DescribeDesktops, StopDesktops};
use edgedesk::error::Error;
use edgedesk::wuying::DescribeRegions;
use edgedesk::{
    Api, Attempt, BccClient, CallError, Client, Clocks, Credentials, EcdClient, EcdSigning, HttpResponse,
    OperationInput, Retry, Step, Timestamp, WuyingClient,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    client: String,
    name: String,
    value: String,
    expected: String,
}

fn attempt() -> Attempt<'static> {
    Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1")
}

fn credentials() -> Credentials {
    Credentials::new("access-key-id", "secret-access-key")
}

fn admin(signing: EcdSigning) -> EcdClient {
    EcdClient::builder("cn-hangzhou", credentials()).signing(signing).build()
}

/// The headers of a request.
fn headers<A: Api, R: OperationInput<Api = A>>(
    client: &Client<A>,
    input: &R,
) -> Result<Vec<(String, String)>, Error> {
    let request = client.prepare(input, attempt())?;
    Ok(request.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

#[test]
fn headers_are_sent_or_refused_as_in_the_vectors() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../vectors/headers.json")).unwrap();
    assert_eq!(cases.len(), 38);
    for Case { client, name, value, expected } in &cases {
        let result = match client.as_str() {
            "acs3" => headers(&admin(EcdSigning::Acs3).with_header(name, value), &DescribeDesktops::new()),
            "rpc" => headers(&admin(EcdSigning::Rpc).with_header(name, value), &DescribeDesktops::new()),
            "bce" => {
                let bcc = BccClient::builder("bj", credentials()).header(name, value).build();
                headers(&bcc, &ListInstances::new())
            }
            _ => {
                let wuying = WuyingClient::new("cn-hangzhou", "client-id").with_header(name, value);
                headers(&wuying, &DescribeRegions::new())
            }
        };
        match result {
            Ok(headers) => {
                assert_eq!(expected, "sent", "{client} {name:?}");
                assert!(headers.contains(&(name.to_ascii_lowercase(), value.clone())), "{client} {name:?}");
            }
            Err(Error::Configuration(error)) => {
                assert_eq!((expected.as_str(), error.setting), ("refused", "headers"), "{client} {name:?}");
                assert!(!error.to_string().contains(value) || value == "1", "{error}");
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn headers_are_not_signed_and_those_of_a_copy_replace_them() {
    let plain = admin(EcdSigning::Acs3);
    let client = plain.with_header("X-Trace", "1").with_header("x-relay", "a");
    let input = StopDesktops::new(["ecd-1"]);
    let mut expected = headers(&plain, &input).unwrap();
    expected.extend([("x-trace".into(), "1".into()), ("x-relay".into(), "a".into())]);
    assert_eq!(headers(&client, &input).unwrap(), expected);

    let copy = client.with_header("x-relay", "b").without_header("X-TRACE");
    let changed = headers(&copy, &input).unwrap();
    assert!(changed.contains(&("x-relay".into(), "b".into())));
    assert!(changed.iter().all(|(name, value)| name != "x-trace" && value != "a"));
    assert_eq!(headers(&client, &input).unwrap(), expected);
}

#[test]
fn every_attempt_of_a_call_has_them_and_errors_do_not_repeat_their_tokens() {
    let client = admin(EcdSigning::Acs3).with_header("x-relay", "Bearer relay-token-0123456789");
    let mut call = client.call(&DescribeDesktops::new());
    let mut attempts = 0;
    let error = loop {
        let now =
            Clocks::new(Duration::from_secs(attempts), Timestamp::from_millis(1_767_323_045_000).unwrap());
        match call.next(now, "0abcdef000000000000000000000003a") {
            Step::Send(request) => {
                assert!(request.headers().any(|(name, _)| name == "x-relay"));
                assert!(!format!("{request:?}").contains("relay-token"));
                attempts += 1;
                let body = r#"{"Code":"Busy","Message":"the relay does not know relay-token-0123456789"}"#;
                call.response(HttpResponse::new(503, [("x-acs-request-id", "1")], body));
            }
            Step::Wait(_) => {}
            Step::Done(result) => break result.unwrap_err(),
            step => panic!("{step:?}"),
        }
    };
    assert_eq!(attempts, 3);
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("***") && !shown.contains("relay-token"), "{shown}");
}

#[test]
fn an_invalid_header_ends_a_call_before_it_is_sent() {
    let client = admin(EcdSigning::Acs3).with_header("host", "other").with_retry(Retry::never());
    let now = Clocks::new(Duration::ZERO, Timestamp::from_millis(1_767_323_045_000).unwrap());
    let step = client.call(&DescribeDesktops::new()).next(now, "n-1");
    let Step::Done(Err(CallError::Invalid(Error::Configuration(error)))) = step else { panic!("{step:?}") };
    assert_eq!(
        error.to_string(),
        "headers: given \"host\", allowed is the name of a header that the client does not set"
    );
}
