//! Calls without I/O: what a call does with each event. On every target.

use std::time::Duration;

use edgedesk::bcc::GetInstance;
use edgedesk::ecd::{DescribeDesktops, RenewDesktops, StopDesktops};
use edgedesk::error::Error;
use edgedesk::{
    BccClient, Call, CallError, CallFailure, Clocks, Credentials, CredentialsSource, EcdClient, EcdSigning,
    HttpResponse, OperationInput, Outgoing, Pages, Retry, Step, Timestamp,
};
use wasm_bindgen_test::wasm_bindgen_test;

const SECRET: &str = "secret/With+Odd=Chars";
const START: i64 = 1_767_323_045_000;
const REQUEST_ID: [(&str, &str); 1] = [("x-acs-request-id", "r-1")];

/// A clock that the test moves, and nonces that are counted.
struct Caller {
    passed: Duration,
    skew: i64,
    steps: u32,
}

impl Caller {
    fn new() -> Self {
        Self { passed: Duration::ZERO, skew: 0, steps: 0 }
    }

    fn now(&self) -> Clocks {
        let passed = i64::try_from(self.passed.as_millis()).unwrap();
        Clocks::new(self.passed, Timestamp::from_millis(START + passed + self.skew).unwrap())
    }

    fn next<R: OperationInput>(&mut self, call: &mut Call<R>) -> Step<R::Response> {
        self.steps += 1;
        call.next(self.now(), &format!("nonce-{}", self.steps))
    }

    fn sends<R: OperationInput>(&mut self, call: &mut Call<R>) -> Outgoing {
        let Step::Send(request) = self.next(call) else { panic!("no request") };
        request
    }

    fn waits<R: OperationInput>(&mut self, call: &mut Call<R>) -> Duration {
        let Step::Wait(duration) = self.next(call) else { panic!("no wait") };
        self.passed += duration;
        duration
    }

    fn ends<R: OperationInput>(&mut self, call: &mut Call<R>) -> Result<R::Response, CallError> {
        let Step::Done(result) = self.next(call) else { panic!("the call is not over") };
        result
    }
}

fn admin() -> EcdClient {
    let key = Credentials::new("access-key-id", SECRET);
    EcdClient::builder("cn-hangzhou", key).signing(EcdSigning::Acs3).build()
}

fn list() -> DescribeDesktops {
    DescribeDesktops::new()
}

fn header<'r>(request: &'r Outgoing, name: &str) -> Option<&'r str> {
    request.headers().find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn failure<T>(result: Result<T, CallError>) -> CallFailure {
    match result {
        Err(CallError::Failed(failure)) => *failure,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it succeeded"),
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_transient_failure_is_repeated_after_a_wait() {
    let mut caller = Caller::new();
    let mut call = admin().call(&list());
    let first = caller.sends(&mut call);
    assert_eq!((call.attempts(), first.timeout()), (1, Some(Duration::from_secs(30))));
    assert!(call.last_error().is_none());
    call.response(HttpResponse::new(500, REQUEST_ID, r#"{"Code":"InternalError","Message":"m"}"#));
    assert!(caller.waits(&mut call) <= Duration::from_millis(50));
    let Some(CallError::Failed(last)) = call.last_error() else { panic!() };
    assert_eq!(last.code, "InternalError");
    let second = caller.sends(&mut call);
    assert_ne!(header(&first, "x-acs-signature-nonce"), header(&second, "x-acs-signature-nonce"));
    call.response(HttpResponse::new(200, REQUEST_ID, r#"{"RequestId":"r-1","Desktops":[]}"#));
    assert_eq!(caller.ends(&mut call).unwrap().request_id.as_deref(), Some("r-1"));
    assert_eq!(call.attempts(), 2);
}

#[wasm_bindgen_test(unsupported = test)]
fn an_ambiguous_write_is_not_repeated() {
    let events: [fn(&mut Call<RenewDesktops>); 3] = [|call| call.failed("reset"), Call::timed_out, |_| {}];
    for event in events {
        let mut caller = Caller::new();
        let mut call = admin().call(&RenewDesktops::new(["ecd-1"]).period(1));
        caller.sends(&mut call);
        event(&mut call);
        let failure = failure(caller.ends(&mut call));
        assert_eq!((failure.ambiguous, failure.attempts), (true, 1));
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_skewed_clock_is_corrected_for_all_calls_of_a_client() {
    let mut caller = Caller::new();
    caller.skew = -86_400_000;
    let client = admin();
    let mut call = client.call(&list());
    assert_eq!(header(&caller.sends(&mut call), "x-acs-date"), Some("2026-01-01T03:04:05Z"));
    let headers = [("x-acs-request-id", "r-1"), ("date", "Fri, 02 Jan 2026 03:04:05 GMT")];
    let body = r#"{"Code":"InvalidTimeStamp.Expired","Message":"m"}"#;
    call.response(HttpResponse::new(400, headers, body));
    assert_eq!(caller.waits(&mut call), Duration::ZERO);
    assert_eq!(header(&caller.sends(&mut call), "x-acs-date"), Some("2026-01-02T03:04:05Z"));
    call.response(HttpResponse::new(200, REQUEST_ID, r#"{"RequestId":"r-1"}"#));
    caller.ends(&mut call).unwrap();

    let date = |client: &EcdClient| {
        let request = Caller { skew: -86_400_000, ..Caller::new() }.sends(&mut client.call(&list()));
        header(&request, "x-acs-date").unwrap().to_owned()
    };
    assert_eq!(date(&client.clone()), "2026-01-02T03:04:05Z");
    assert_eq!(date(&client.to_builder().build()), "2026-01-01T03:04:05Z");
}

#[wasm_bindgen_test(unsupported = test)]
fn the_retries_of_a_client_have_one_budget() {
    let client = admin();
    let mut caller = Caller::new();
    let repeats = |caller: &mut Caller| {
        let mut call = client.call(&list());
        caller.sends(&mut call);
        call.response(HttpResponse::new(500, REQUEST_ID, r#"{"Code":"InternalError","Message":"m"}"#));
        matches!(caller.next(&mut call), Step::Wait(_))
    };
    let repeated = (0..200).filter(|_| repeats(&mut caller)).count();
    assert_eq!(repeated, 100);
}

#[wasm_bindgen_test(unsupported = test)]
fn external_credentials_are_asked_for_and_renewed() {
    let mut caller = Caller::new();
    let builder = EcdClient::builder("cn-hangzhou", CredentialsSource::external());
    let client = builder.signing(EcdSigning::Acs3).build();
    let mut call = client.call(&list());
    assert!(matches!(caller.next(&mut call), Step::Credentials { expired: false, .. }));
    call.credentials(Credentials::new("STS.one", SECRET).token("token-1"));
    assert_eq!(header(&caller.sends(&mut call), "x-acs-security-token"), Some("token-1"));
    let body = r#"{"Code":"InvalidSecurityToken.Expired","Message":"m"}"#;
    call.response(HttpResponse::new(400, REQUEST_ID, body));
    caller.waits(&mut call);
    assert!(matches!(caller.next(&mut call), Step::Credentials { expired: true, .. }));
    call.credentials(Credentials::new("STS.two", SECRET).token("token-2"));
    assert_eq!(header(&caller.sends(&mut call), "x-acs-security-token"), Some("token-2"));

    let mut call = client.call(&list());
    caller.next(&mut call);
    call.refused("gateway down");
    assert_eq!(caller.ends(&mut call).err(), Some(CallError::Credentials("gateway down".into())));
    let mut call = client.call(&list());
    caller.next(&mut call);
    assert!(matches!(caller.ends(&mut call), Err(CallError::Credentials(_))));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_signer_signs_in_place_of_a_secret() {
    let mut caller = Caller::new();
    let key = Credentials::without_secret("access-key-id");
    let client = EcdClient::builder("cn-hangzhou", key).signing(EcdSigning::Acs3).build();
    let mut call = client.call(&list());
    let Step::Sign(to_sign) = caller.next(&mut call) else { panic!() };
    assert_eq!(to_sign.algorithm, "ACS3-HMAC-SHA256");
    assert_eq!(edgedesk::sign::acs3::string_to_sign(&to_sign.canonical_request), to_sign.string_to_sign);
    assert!(to_sign.canonical_request.contains(&format!("x-acs-date:{}", to_sign.time)));
    let names = (&*to_sign.access_key_id, to_sign.operation, &*to_sign.region);
    assert_eq!(names, ("access-key-id", "DescribeDesktops", "cn-hangzhou"));
    call.signature(&edgedesk::sign::acs3::signature(SECRET, &to_sign.string_to_sign));
    let signed = header(&caller.sends(&mut call), "authorization").unwrap().to_owned();
    let expected = Caller::new().sends(&mut admin().call(&list()));
    assert_eq!(Some(signed.as_str()), header(&expected, "authorization"));

    let mut call = client.call(&list());
    caller.next(&mut call);
    call.signature("");
    assert!(matches!(caller.ends(&mut call), Err(CallError::Credentials(_))));
}

#[wasm_bindgen_test(unsupported = test)]
fn the_whole_call_has_a_deadline() {
    let mut caller = Caller::new();
    let client = admin().to_builder().total_timeout(Duration::from_secs(10)).build();
    let mut call = client.call(&list());
    assert_eq!(caller.sends(&mut call).timeout(), Some(Duration::from_secs(10)));
    caller.passed = Duration::from_secs(4);
    assert_eq!(call.remaining(caller.now()), Some(Duration::from_secs(6)));
    caller.passed = Duration::from_secs(10);
    call.timed_out();
    assert_eq!(failure(caller.ends(&mut call)).attempts, 1);

    let endless = client.to_builder().total_timeout(Duration::ZERO).timeout(Duration::ZERO).build();
    let mut call = endless.call(&list());
    assert_eq!(caller.sends(&mut call).timeout(), None);
    assert_eq!(call.remaining(caller.now()), None);
}

#[wasm_bindgen_test(unsupported = test)]
fn an_invalid_input_ends_a_call_once() {
    let mut caller = Caller::new();
    let mut call = admin().call(&StopDesktops::new([""; 0]));
    let Err(CallError::Invalid(Error::Validation(_))) = caller.ends(&mut call) else { panic!() };
    let Err(CallError::Invalid(Error::Configuration(error))) = caller.ends(&mut call) else { panic!() };
    assert_eq!(error.setting, "call");
}

#[wasm_bindgen_test(unsupported = test)]
fn calls_show_no_secret() {
    let mut caller = Caller::new();
    let key = Credentials::without_secret("access-key-id").token("sts-token");
    let client = EcdClient::builder("cn-hangzhou", key).signing(EcdSigning::Rpc).build();
    let mut call = client.call(&StopDesktops::new(["ecd-1"]));
    let step = caller.next(&mut call);
    call.signature("c2lnbmF0dXJl");
    let sent = caller.next(&mut call);
    let shown = format!("{call:?} {step:?} {sent:?} {:?}", Pages::new(list().next_token("next-token")));
    for secret in ["access-key-id", "sts-token", "c2lnbmF0dXJl", "ecd-1", "next-token"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn calls_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Call<GetInstance>>();
}

#[wasm_bindgen_test(unsupported = test)]
fn a_response_beyond_the_limit_is_not_of_the_api() {
    let mut caller = Caller::new();
    let client = BccClient::new("bj", Credentials::new("id", SECRET));
    let client = client.to_builder().max_response_size(100).retry(Retry::never()).build();
    let mut call = client.call(&GetInstance::new("i-1"));
    assert_eq!(caller.sends(&mut call).max_response_size(), 100);
    call.response(HttpResponse::new(200, [], "").without_body());
    assert_eq!(failure(caller.ends(&mut call)).code, "");
}
