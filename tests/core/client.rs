//! The clients without I/O: preparing requests, reading responses, and the errors of failed attempts. On every target.
#![cfg(feature = "catalogue")]

use std::error::Error as _;
use std::time::Duration;

use edgedesk::bcc::{GetInstance, StopInstance};
use edgedesk::ecd::{DescribeDesktops, RenewDesktops, StopDesktops};
use edgedesk::error::Error;
use edgedesk::wuying::{self, GetLoginToken};
use edgedesk::{
    Attempt, BccClient, CallError, CallFailure, Client, ClientBuilder, Credentials, CredentialsSource, Ecd,
    EcdClient, EcdSigning, FailureKind, HttpResponse, Repeat, Session, Timestamp, WuyingClient,
};
use wasm_bindgen_test::wasm_bindgen_test;

const SECRET: &str = "secret/With+Odd=Chars";

fn attempt() -> Attempt<'static> {
    Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1")
}

/// With ACS3 in browsers as well, whose default is V1.
fn admin() -> EcdClient {
    admin_of(Credentials::new("access-key-id", SECRET))
}

fn admin_of(credentials: Credentials) -> EcdClient {
    EcdClient::builder("cn-hangzhou", credentials).signing(EcdSigning::Acs3).build()
}

fn instances() -> BccClient {
    BccClient::new("bj", Credentials::new("access-key-id", SECRET))
}

fn failure(error: CallError) -> CallFailure {
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET), "{shown}");
    match error {
        CallError::Failed(failure) => *failure,
        other => panic!("{other}"),
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn clients_and_sources_are_send_and_sync() {
    fn assert<T: Send + Sync + Clone>() {}
    assert::<EcdClient>();
    assert::<WuyingClient>();
    assert::<BccClient>();
    assert::<CredentialsSource<Credentials>>();
}

#[wasm_bindgen_test(unsupported = test)]
fn a_request_has_the_signature_of_its_api() {
    let header = |client: &EcdClient, name: &str| {
        let request = client.prepare(&StopDesktops::new(["ecd-1"]), attempt()).unwrap();
        request.headers().find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
    };
    assert!(
        header(&admin(), "authorization").unwrap().starts_with("ACS3-HMAC-SHA256 Credential=access-key-id,")
    );
    let v1 = admin().to_builder().signing(EcdSigning::Rpc).build();
    assert_eq!(header(&v1, "authorization"), None);
    let request = v1.prepare(&StopDesktops::new(["ecd-1"]), attempt()).unwrap();
    assert!(request.body().unwrap().contains("&Signature="));

    let request = instances().prepare(&StopInstance::new("i-1"), attempt()).unwrap();
    let authorization = request.headers().find(|(name, _)| *name == "authorization").unwrap().1;
    assert!(
        authorization.starts_with("bce-auth-v1/access-key-id/2026-01-02T03:04:05Z/1800/host;x-bce-date/")
    );

    let user = WuyingClient::new("cn-hangzhou", "client");
    let request = user.prepare(&GetLoginToken::new().client_id("other"), attempt()).unwrap();
    assert!(request.url().contains("ClientId=other") && !request.url().contains("Signature="));
}

#[wasm_bindgen_test(unsupported = test)]
fn settings_apply_to_the_request() {
    let relay = instances()
        .to_builder()
        .endpoint("https://gateway.example/bcc")
        .host("bcc.bj.baidubce.com")
        .expiry(Duration::from_secs(60))
        .build();
    let request = relay.prepare(&GetInstance::new("i-1"), attempt()).unwrap();
    assert_eq!(request.url(), "https://gateway.example/bcc/v2/instance/i-1");
    assert!(request.headers().any(|(_, value)| value.contains("/2026-01-02T03:04:05Z/60/")));

    let client = admin().to_builder().default_parameter("MaxResults", "7").build();
    let request = client.prepare(&DescribeDesktops::new(), attempt()).unwrap();
    assert!(request.url().contains("MaxResults=7"));

    let temporary = Credentials::new("STS.id", SECRET).token("sts-token");
    let request = admin_of(temporary).prepare(&DescribeDesktops::new(), attempt()).unwrap();
    assert!(request.headers().any(|(name, value)| (name, value) == ("x-acs-security-token", "sts-token")));

    let elsewhere = admin().to_builder().endpoint("not an address").build();
    let Err(Error::Configuration(error)) = elsewhere.prepare(&DescribeDesktops::new(), attempt()) else {
        panic!()
    };
    assert_eq!(error.setting, "endpoint");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_client_token_is_the_nonce_unless_the_input_has_one() {
    let user = WuyingClient::new("cn-hangzhou", "client").with_session(Session::new("s", "t"));
    let sends = |input: &wuying::StopDesktops, token: &str| {
        let request = user.prepare(input, attempt()).unwrap();
        request.url().split('&').any(|pair| pair == ["ClientToken=", token].concat())
    };
    assert!(sends(&wuying::StopDesktops::new(["ecd-1"]), "n-1"));
    assert!(sends(&wuying::StopDesktops::new(["ecd-1"]).client_token("mine"), "mine"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_request_with_an_external_signature_equals_one_with_the_secret() {
    let input = StopDesktops::new(["ecd-1"]);
    for signing in [EcdSigning::Acs3, EcdSigning::Rpc] {
        let whole = admin().to_builder().signing(signing).build();
        let outside = EcdClient::builder("cn-hangzhou", Credentials::without_secret("access-key-id"));
        let unsigned = outside.signing(signing).build().prepare_unsigned(&input, attempt()).unwrap();
        assert_eq!(unsigned.key_prefix(), "");
        let text = unsigned.string_to_sign();
        let signature = match signing {
            EcdSigning::Acs3 => edgedesk::sign::acs3::signature(SECRET, text),
            _ => edgedesk::sign::rpc::signature(SECRET, text),
        };
        let signed = unsigned.signed(&signature).unwrap();
        let expected = whole.prepare(&input, attempt()).unwrap();
        assert_eq!((signed.url(), signed.body()), (expected.url(), expected.body()));
        assert!(signed.headers().eq(expected.headers()));
    }
    let outside = EcdClient::new("cn-hangzhou", Credentials::without_secret("access-key-id"));
    let Err(Error::Configuration(error)) = outside.prepare(&input, attempt()) else { panic!() };
    assert_eq!(error.setting, "credentials.secret");
    assert!(outside.prepare_unsigned(&input, attempt()).unwrap().signed("no\nsignature").is_err());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_failure_reports_whether_the_call_may_be_repeated() {
    let read = instances().prepare(&GetInstance::new("i-1"), attempt()).unwrap();
    let write = admin().prepare(&RenewDesktops::new(["ecd-1"]).period(1), attempt()).unwrap();

    let lost = failure(read.failed("connection reset"));
    assert_eq!((lost.kind, lost.retryable, lost.ambiguous), (FailureKind::Network, true, false));
    let lost = failure(write.failed("connection reset"));
    assert_eq!((lost.repeat, lost.ambiguous), (Repeat::Never, true));
    assert!(lost.advice.contains("DescribeDesktops"), "{}", lost.advice);
    assert!(failure(write.timed_out()).ambiguous);
    assert!(failure(write.failed("ECONNREFUSED Error: connect ECONNREFUSED")).retryable);

    let headers = [("x-acs-request-id", "r-1"), ("Retry-After", "3")];
    let body = br#"{"Code":"Throttling.User","Message":"m"}"#;
    let throttled = failure(read.read(HttpResponse::new(429, headers, body)).err().unwrap());
    assert_eq!(throttled.retry_after, Some(Duration::from_secs(3)));
    assert_eq!((throttled.status, throttled.request_id.as_deref()), (Some(429), Some("r-1")));
}

#[wasm_bindgen_test(unsupported = test)]
fn errors_are_redacted_and_have_sources() {
    let request = admin().prepare(&DescribeDesktops::new(), attempt()).unwrap();
    let read = |status, body: String| {
        let headers = [("x-acs-request-id", "r-1")];
        request.read(HttpResponse::new(status, headers, body)).err().unwrap()
    };
    let recommend = "https://api.aliyun.com/troubleshoot?q=NoPermission&requestId=r-1";
    let body = format!(r#"{{"Code":"NoPermission","Message":"{SECRET}","Recommend":"{recommend}"}}"#);
    let error = read(403, body);
    assert!(error.source().is_some());
    let refused = failure(error);
    assert_eq!((refused.message.as_str(), refused.docs_url.as_str()), ("***", recommend));

    let foreign = failure(read(502, format!("<html>{SECRET}</html>")));
    assert_eq!((foreign.code.as_str(), foreign.kind), ("", FailureKind::Server));

    let misfit = read(200, format!(r#"{{"Desktops":"{SECRET}"}}"#));
    assert!(matches!(misfit, CallError::Response { .. }) && !misfit.to_string().contains(SECRET), "{misfit}");

    let invalid = CallError::from(admin().prepare(&StopDesktops::new([""]), attempt()).unwrap_err());
    assert!(invalid.source().unwrap().to_string().contains("DesktopId[0]"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_copy_of_a_client_may_have_another_region() {
    let elsewhere = admin().with_region("cn-shanghai");
    let request = elsewhere.prepare(&DescribeDesktops::new(), attempt()).unwrap();
    assert!(request.url().starts_with("https://ecd.cn-shanghai.aliyuncs.com/?"), "{}", request.url());
    assert!(request.url().contains("RegionId=cn-shanghai"));
}

#[wasm_bindgen_test(unsupported = test)]
fn debug_shows_no_secret() {
    let credentials = Credentials::new("access-key-id", SECRET).token("sts-token");
    let builder: ClientBuilder<Ecd> = EcdClient::builder("cn-hangzhou", credentials.clone())
        .endpoint("https://user:password@gateway.example")
        .default_parameter("LoginToken", "login-token");
    let client: Client<Ecd> = EcdClient::new("cn-hangzhou", credentials.clone());
    let request = client.prepare(&StopDesktops::new(["ecd-1"]), attempt()).unwrap();
    let unsigned = client.prepare_unsigned(&StopDesktops::new(["ecd-1"]), attempt()).unwrap();
    let session = Session::new("session-id", "login-token");
    let source = CredentialsSource::from(credentials.clone());
    let shown =
        format!("{credentials:?} {builder:?} {client:?} {request:?} {unsigned:?} {session:?} {source:?}");
    for secret in [SECRET, "access-key-id", "sts-token", "password", "login-token", "session-id", "ecd-1"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
