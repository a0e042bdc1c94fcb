//! The driver for Rust front ends, in Node and in Chromium, with the emulator over HTTP. `npm test` starts the emulator.
//! Without it, run `scripts/test-emulator.ts` and set `EDGEDESK_EMULATOR` to its address.

#![cfg(all(feature = "fetch", target_arch = "wasm32"))]

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;

use edgedesk::diagnosis::Diagnosis;
use edgedesk::error::Error;
use edgedesk::fetch::{EventKind, js};
use edgedesk::{
    Api, BatchOutcome, BccClient, CallError, CallFailure, Client, ClientBuilder, Credentials,
    CredentialsSource, EcdClient, EcdSigning, FailureKind, Retry, Session, StatusWait, Timestamp, WaitError,
    WuyingClient, bcc, ecd, wuying,
};
use gloo_net::http::Request;
use js_sys::{Object, Reflect};
use serde_json::json;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

fn emulator() -> &'static str {
    let Some(emulator) = option_env!("EDGEDESK_EMULATOR") else {
        panic!("EDGEDESK_EMULATOR: the address that `node --import tsx scripts/test-emulator.ts` prints");
    };
    emulator
}

/// The seed's desktops: running, stopped, running.
const DESKTOPS: [&str; 3] = ["ecd-emulator00000001", "ecd-emulator00000002", "ecd-emulator00000003"];
const INSTANCE: &str = "i-EmuWeb01";
const SECRET: &str = "emulator/ecd+secret=";

async fn control(command: &str, body: &str) {
    let url = format!("{}/emulator/{command}", emulator());
    let response = Request::post(&url).body(body).unwrap().send().await.unwrap();
    assert_eq!(response.status(), 204);
}

/// Resets the emulator and sets the faults of the next requests.
async fn faults(kinds: &str) {
    control("reset", "").await;
    control("faults", kinds).await;
}

/// Sets the faults of the next requests, without a reset.
async fn faults_next(kinds: &str) {
    control("faults", kinds).await;
}

fn local<A: Api>(client: ClientBuilder<A>) -> Client<A> {
    let soon = Duration::from_millis(5);
    client
        .endpoint(emulator())
        .retry(Retry::default().base_delay(soon).throttled_base_delay(soon))
        .timeout(Duration::from_secs(1))
        .build()
}

fn admin_key() -> Credentials {
    Credentials::new("emulator-ecd-key", SECRET)
}

fn admin_of(credentials: impl Into<CredentialsSource<Credentials>>) -> EcdClient {
    local(EcdClient::builder("cn-hangzhou", credentials))
}

fn admin() -> EcdClient {
    admin_of(admin_key())
}

fn instance_key() -> Credentials {
    Credentials::new("emulator-bcc-key", "emulator/bcc+secret=key")
}

fn instances() -> BccClient {
    local(BccClient::builder("bj", instance_key()))
}

fn user() -> WuyingClient {
    let session = Session::new("cd45e873-650d-4d70-acb9-f996187a0001", "v1emulator+login/token==");
    local(WuyingClient::builder("cn-hangzhou", "f4a0dc8e-1702-4728-9a60-95b27a350001").session(session))
}

fn stop(id: &str) -> ecd::StopDesktops {
    ecd::StopDesktops::new([id])
}

fn list() -> ecd::DescribeDesktops {
    ecd::DescribeDesktops::new()
}

/// The failure of a call. Asserts that it shows no secret.
fn failed<T>(result: Result<T, CallError>) -> CallFailure {
    let Err(error) = result else { panic!("the call succeeded") };
    let shown = format!("{error} {error:?}");
    for secret in [SECRET, "emulator/bcc+secret=key", "v1emulator+login/token==", "emulator-ecd-key"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    match error {
        CallError::Failed(failed) => *failed,
        other => panic!("{other}"),
    }
}

#[wasm_bindgen_test]
async fn clients_of_all_three_apis_send_typed_requests() {
    faults("").await;
    for signing in [EcdSigning::Acs3, EcdSigning::Rpc] {
        let client = admin().to_builder().signing(signing).build();
        let response = client.send(&list().max_results(2)).await.unwrap();
        let desktops = response.desktops.unwrap();
        assert_eq!(desktops[0].desktop_id.as_deref(), Some(DESKTOPS[0]));
        assert!(response.next_token.is_some());
    }
    assert!(admin().send(&stop(DESKTOPS[0])).await.unwrap().request_id.is_some());

    instances().send(&bcc::StopInstance::new(INSTANCE)).await.unwrap();
    let status = instances().send(&bcc::GetInstance::new(INSTANCE)).await.unwrap().instance.unwrap().status;
    assert!(matches!(status.as_deref(), Some("Stopping" | "Stopped")));

    user().send(&wuying::StartDesktops::new([DESKTOPS[1]])).await.unwrap();
    // The operation has one region, which overrides the client's.
    let mine = user().send(&wuying::DescribeGlobalDesktops::new()).await.unwrap();
    assert_eq!(mine.desktops.unwrap().len(), 4);
}

#[wasm_bindgen_test]
async fn invalid_parameters_are_refused_before_sending() {
    let nothing = ecd::StopDesktops::new([""; 0]);
    let Err(CallError::Invalid(Error::Validation(error))) = admin().send(&nothing).await else { panic!() };
    assert_eq!(error.issues[0].parameter, "DesktopId");
    let odd = admin().to_builder().endpoint("not an address").build();
    assert!(matches!(odd.send(&stop("ecd-1")).await, Err(CallError::Invalid(Error::Configuration(_)))));
}

#[wasm_bindgen_test]
async fn transient_failures_are_repeated_but_ambiguous_writes_are_not() {
    faults("internal-error,throttle").await;
    admin().send(&list()).await.unwrap();

    faults("drop-midway").await;
    let lost = failed(admin().send(&stop(DESKTOPS[0])).await);
    assert!(lost.ambiguous && lost.attempts == 1);
    assert!(lost.advice.contains("DescribeDesktops"), "{}", lost.advice);

    // With a client token the vendor executes all attempts once.
    faults("drop-midway,html-502-after").await;
    user().send(&wuying::StopDesktops::new([DESKTOPS[0]])).await.unwrap();

    // The response is lost, the repetition is refused, and the status lookup shows the success. The connection is not
    // dropped before the response begins, because Chromium repeats such a request over a kept connection.
    faults("drop-midway").await;
    instances().send(&bcc::StopInstance::new(INSTANCE)).await.unwrap();

    faults("slow").await;
    let late = failed(admin().send(&stop(DESKTOPS[0])).await);
    assert_eq!((late.kind, late.status), (FailureKind::Network, None));

    faults("forbidden").await;
    let forbidden = failed(admin().send(&stop(DESKTOPS[0])).await);
    assert_eq!((forbidden.code.as_str(), forbidden.status), ("NoPermission", Some(403)));
    assert!(forbidden.advice.starts_with("Grant ecd:StopDesktops"));
    faults("").await;
}

fn wall_clock(skew: f64) -> Timestamp {
    Timestamp::from_millis((js_sys::Date::now() + skew) as i64).unwrap()
}

#[wasm_bindgen_test]
async fn a_clock_skew_of_a_day_is_corrected() {
    faults("").await;
    let client = admin().to_builder().clock(|| wall_clock(-86_400_000.0)).build();
    client.send(&stop(DESKTOPS[0])).await.unwrap();
    client.clone().send(&list()).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_wrong_secret_is_diagnosed() {
    faults("").await;
    let wrong = admin_of(Credentials::new("emulator-ecd-key", "wrong"));
    let error = failed(wrong.send(&stop(DESKTOPS[0])).await);
    assert_eq!((error.kind, error.diagnosis), (FailureKind::Signature, Some(Diagnosis::Secret)));
    assert!(error.docs_url.starts_with("https://api.aliyun.com/"));
}

#[wasm_bindgen_test]
async fn credentials_are_provided_and_renewed() {
    faults("expired-token").await;
    let asked = Rc::new(Cell::new(0));
    let source = CredentialsSource::provided({
        let asked = Rc::clone(&asked);
        move || {
            asked.set(asked.get() + 1);
            async { Ok(admin_key()) }
        }
    });
    let client = admin_of(source);
    client.send(&list()).await.unwrap();
    assert_eq!(asked.get(), 2);
    client.send(&list()).await.unwrap();
    assert_eq!(asked.get(), 2);

    let broken = admin_of(CredentialsSource::provided(|| async { Err("gateway down".into()) }));
    let Err(error) = broken.send(&list()).await else { panic!() };
    assert_eq!(error, CallError::Credentials("gateway down".into()));
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), value).unwrap();
    }
    object.into()
}

#[wasm_bindgen_test]
async fn credentials_parameters_and_responses_can_be_javascript_values() {
    faults("").await;
    let members =
        [("accessKeyId", "emulator-bcc-key".into()), ("secretAccessKey", "emulator/bcc+secret=key".into())];
    let credentials = js::credentials(object(&members)).unwrap();
    assert!(!format!("{credentials:?}").contains("secret"));
    let parameters = object(&[("instanceId", INSTANCE.into())]);
    let response = js::send::<bcc::GetInstance>(&local(BccClient::builder("bj", credentials)), parameters)
        .await
        .unwrap();
    let instance = Reflect::get(&response, &"instance".into()).unwrap();
    assert_eq!(Reflect::get(&instance, &"id".into()).unwrap(), INSTANCE);

    let ids = js_sys::Array::of1(&DESKTOPS[0].into());
    let found =
        js::send::<ecd::DescribeDesktops>(&admin(), object(&[("DesktopId", ids.into())])).await.unwrap();
    assert_eq!(Reflect::get(&found, &"TotalCount".into()).unwrap(), 1);

    let missing = js::credentials(object(&[("accessKeyId", "id".into())])).unwrap_err();
    assert!(missing.contains("accessKeySecret"), "{missing}");
}

#[wasm_bindgen_test]
async fn a_refused_connection_fails_and_a_dropped_future_ends_its_request() {
    let nowhere = admin().to_builder().endpoint("http://127.0.0.1:2").build();
    let error = failed(nowhere.send(&stop("ecd-1")).await);
    assert_eq!((error.kind, error.status), (FailureKind::Network, None));

    // Dropping the future ends the request.
    faults("slow").await;
    let client = admin();
    let input = list();
    let mut call = Box::pin(client.send(&input));
    let first =
        std::future::poll_fn(|context| std::task::Poll::Ready(call.as_mut().poll(context).is_ready()));
    assert!(!first.await);
    drop(call);
    faults("").await;
    client.send(&list()).await.unwrap();
}

/// Resets the emulator and sets its next responses.
async fn responses(canned: &[serde_json::Value]) {
    faults("").await;
    control("responses", &serde_json::to_string(canned).unwrap()).await;
}

fn in_browser() -> bool {
    Reflect::has(&js_sys::global(), &"location".into()).unwrap()
}

#[wasm_bindgen_test]
async fn only_a_response_of_the_api_is_a_success() {
    let client = admin().to_builder().max_response_size(1 << 20).build();
    let foreign = [
        json!({ "status": 200, "body": "" }),
        json!({ "status": 204 }),
        json!({ "status": 200, "body": "{}" }),
        json!({ "status": 200, "body": "[]" }),
        json!({ "status": 200, "body": "<html>Sign in</html>" }),
        json!({ "status": 200, "body": "{\"RequestId\":\"1\",\"x\":" }),
        json!({ "status": 200, "body": "[", "times": 100_000 }),
        json!({ "status": 200, "body": "{\"a\":", "times": 100_000 }),
        json!({ "status": 200, "body": " ", "times": 2_000_000, "gzip": true }),
        json!({ "status": 200, "body": " ", "times": 2_000_000 }),
    ];
    for response in foreign {
        responses(std::slice::from_ref(&response)).await;
        let error = failed(client.send(&stop(DESKTOPS[0])).await);
        assert_eq!((error.code.as_str(), error.kind), ("", FailureKind::Foreign), "{response}");
        assert!(error.ambiguous && error.attempts == 1, "{response}");
        assert!(error.detail.chars().count() <= 2000);
    }

    let code = json!({ "status": 200, "body": "{\"RequestId\":\"r-1\",\"Code\":\"InternalError\",\"Message\":\"m\"}" });
    responses(std::slice::from_ref(&code)).await;
    let error = failed(client.send(&stop(DESKTOPS[0])).await);
    assert_eq!((error.code.as_str(), error.request_id.as_deref()), ("InternalError", Some("r-1")));
    assert!(error.ambiguous);

    let lenient = client.to_builder().lenient().build();
    responses(&[code, json!({ "status": 200, "body": "{}" }), json!({ "status": 200, "body": "" })]).await;
    for _ in 0..3 {
        lenient.send(&stop(DESKTOPS[0])).await.unwrap();
    }
    responses(&[
        json!({ "status": 200, "body": "\u{feff}{\"RequestId\":\"r-1\",\"Code\":\"200\"}" }),
        json!({ "status": 200, "body": "", "headers": { "x-acs-request-id": "r-1" } }),
    ])
    .await;
    for _ in 0..2 {
        client.send(&stop(DESKTOPS[0])).await.unwrap();
    }

    // A browser hides the header.
    responses(&[json!({ "status": 200, "body": "" })]).await;
    let stop = bcc::StopInstance::new(INSTANCE);
    let once = instances().to_builder().retry(Retry::never()).build();
    assert_eq!(once.send(&stop).await.is_ok(), in_browser());
    faults("").await;
}

#[wasm_bindgen_test]
async fn a_redirect_is_not_followed() {
    let location = format!("{}/emulator/reset", emulator());
    responses(&[json!({ "status": 307, "headers": { "location": location } })]).await;
    let error = failed(admin().send(&stop(DESKTOPS[0])).await);
    assert_eq!((error.kind, error.ambiguous), (FailureKind::Foreign, false));
    assert_eq!(error.status, Some(if in_browser() { 0 } else { 307 }));
    faults("").await;
}

#[wasm_bindgen_test]
async fn vendor_errors_are_read_truncated_and_redacted() {
    let xml = "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>r-1</RequestId><Code>NoPermission</Code>\
        <Message>a &lt; b &amp;amp; c</Message></Error>";
    responses(&[json!({ "status": 403, "body": xml })]).await;
    let error = failed(admin().send(&stop(DESKTOPS[0])).await);
    assert_eq!((error.code.as_str(), error.request_id.as_deref()), ("NoPermission", Some("r-1")));
    assert_eq!(error.message, "a < b &amp; c");

    let long = format!("{}{SECRET}{}", "x".repeat(1990), "y".repeat(1 << 20));
    let body =
        json!({ "RequestId": format!("{SECRET}{long}"), "Code": format!("{SECRET}{long}"), "Message": long });
    responses(&[json!({ "status": 400, "body": body.to_string() }), json!({ "status": 400, "body": long })])
        .await;
    for _ in 0..2 {
        // `failed` also looks for the secret.
        let error = failed(admin().send(&stop(DESKTOPS[0])).await);
        let request_id = error.request_id.unwrap_or_default();
        for text in [&error.code, &error.message, &error.advice, &error.detail, &request_id] {
            assert!(text.chars().count() <= 2000);
            assert!(!text.contains("emulator/ecd"), "{text}");
        }
    }

    // The error of a response of another type does not quote it.
    let wrong = json!({ "RequestId": "r-1", "Desktops": SECRET });
    responses(&[json!({ "status": 200, "body": wrong.to_string() })]).await;
    let Err(error) = admin().send(&list()).await else { panic!() };
    assert!(matches!(error, CallError::Response { .. }));
    assert!(!error.to_string().contains(SECRET), "{error}");
    faults("").await;
}

#[wasm_bindgen_test]
async fn the_next_call_asks_a_provider_that_timed_out_again() {
    faults("").await;
    let asked = Rc::new(Cell::new(0));
    let source = CredentialsSource::provided({
        let asked = Rc::clone(&asked);
        move || {
            asked.set(asked.get() + 1);
            let hangs = asked.get() == 1;
            async move {
                if hangs {
                    std::future::pending::<()>().await;
                }
                Ok(admin_key())
            }
        }
    });
    let client = admin_of(source).to_builder().total_timeout(Duration::from_millis(200)).build();
    let Err(error) = client.send(&list()).await else { panic!() };
    assert!(matches!(error, CallError::Credentials(_)), "{error}");
    let client = client.to_builder().total_timeout(Duration::from_secs(5)).build();
    client.send(&list()).await.unwrap();
    assert_eq!(asked.get(), 2);
}

#[wasm_bindgen_test]
async fn a_provider_that_calls_its_own_client_fails() {
    faults("").await;
    let own: Rc<RefCell<Option<EcdClient>>> = Rc::default();
    let source = CredentialsSource::provided({
        let own = Rc::clone(&own);
        move || {
            let client = own.borrow().clone().unwrap();
            async move {
                client.send(&ecd::DescribeRegions::new()).await.map_err(|error| error.to_string())?;
                Ok(admin_key())
            }
        }
    });
    let client = admin_of(source);
    own.replace(Some(client.clone()));
    let Err(CallError::Credentials(words)) = client.send(&list()).await else { panic!() };
    assert!(words.contains("a client of its own"), "{words}");
}

#[wasm_bindgen_test]
async fn provider_errors_are_redacted() {
    let words = format!("LoginToken={SECRET}&x {}", "y".repeat(10_000));
    let broken = admin_of(CredentialsSource::provided(move || {
        let words = words.clone();
        async { Err(words) }
    }));
    let Err(CallError::Credentials(words)) = broken.send(&list()).await else { panic!() };
    assert!(words.starts_with("LoginToken=***&x") && words.len() <= 2000, "{words}");
}

#[wasm_bindgen_test]
async fn a_provider_that_fails_later_does_not_hide_an_ambiguous_attempt() {
    faults("drop-midway").await;
    let asked = Cell::new(0);
    let source = CredentialsSource::provided(move || {
        asked.set(asked.get() + 1);
        let first = asked.get() == 1;
        async move {
            if first { Ok(instance_key().expires_at(wall_clock(0.0))) } else { Err("gateway down".into()) }
        }
    });
    let client = local(BccClient::builder("bj", source));
    let stop = bcc::StopInstance::new(INSTANCE);
    assert!(failed(client.send(&stop).await).ambiguous);
    faults("").await;
}

#[wasm_bindgen_test]
async fn invalid_input_of_the_caller_is_an_error() {
    let itself = object(&[]);
    Reflect::set(&itself, &"itself".into(), &itself).unwrap();
    let error = js::send::<ecd::DescribeDesktops>(&admin(), itself).await.unwrap_err();
    assert!(matches!(error, CallError::Invalid(Error::Configuration(_))));

    let number = object(&[("accessKeyId", "id".into()), ("accessKeySecret", 12_345_678.into())]);
    let error = js::credentials(number).unwrap_err();
    assert!(!error.contains("12345678"), "{error}");

    let gap = ecd::StopDesktops::new(["a", ""]);
    let Err(CallError::Invalid(Error::Validation(error))) = admin().send(&gap).await else { panic!() };
    assert_eq!(error.issues[0].parameter, "DesktopId[1]");
}

#[wasm_bindgen_test]
async fn an_external_signer_replaces_the_secret() {
    faults("internal-error").await;
    let asked = Rc::new(Cell::new(0));
    let signing = |sign: fn(&str, &str) -> String| {
        let asked = Rc::clone(&asked);
        move |to_sign: edgedesk::ToSign| {
            asked.set(asked.get() + 1);
            async move { Ok(sign(&to_sign.string_to_sign, &to_sign.key_prefix)) }
        }
    };
    let signer = signing(|text, _| edgedesk::sign::acs3::signature(SECRET, text));
    let admin = admin_of(Credentials::without_secret("emulator-ecd-key")).to_builder();
    admin.signing(EcdSigning::Acs3).signer(signer).build().send(&list()).await.unwrap();
    assert_eq!(asked.get(), 2);

    let signer = signing(|text, prefix| {
        let key = edgedesk::sign::bce::signing_key("emulator/bcc+secret=key", prefix);
        edgedesk::sign::bce::signature(&key, text)
    });
    let instances =
        local(BccClient::builder("bj", Credentials::without_secret("emulator-bcc-key")).signer(signer));
    instances.send(&bcc::GetInstance::new(INSTANCE)).await.unwrap();

    let broken = admin_of(Credentials::without_secret("emulator-ecd-key")).to_builder();
    let broken = broken.signer(|_| async { Err(format!("no: AccessKeySecret={SECRET}")) }).build();
    let Err(CallError::Credentials(words)) = broken.send(&list()).await else { panic!() };
    assert_eq!(words, "the signer failed: no: AccessKeySecret=***");

    let hangs = admin_of(Credentials::without_secret("emulator-ecd-key")).to_builder();
    let hangs = hangs.signer(|_| std::future::pending()).total_timeout(Duration::from_millis(50)).build();
    let Err(CallError::Credentials(words)) = hangs.send(&list()).await else { panic!() };
    assert!(words.starts_with("the signer gave nothing within"), "{words}");
}

#[wasm_bindgen_test]
async fn events_of_all_attempts_are_observed_without_secrets() {
    faults("internal-error,forbidden").await;
    let seen: Rc<RefCell<Vec<String>>> = Rc::default();
    let observer = {
        let seen = Rc::clone(&seen);
        move |event: &edgedesk::fetch::Event<'_>| {
            let shown = format!("{event:?}");
            for secret in [SECRET, "emulator-ecd-key"] {
                assert!(!shown.contains(secret), "{shown}");
            }
            let what = match &event.kind {
                EventKind::Request { method, url, headers, .. } => {
                    assert!(headers.iter().any(|(name, _)| *name == "accept"));
                    format!("{method} {}", url.contains("DesktopId.1=ecd-emulator00000001"))
                }
                EventKind::Response { status, .. } => status.to_string(),
                EventKind::Retry { error, .. } => error.failure().unwrap().code.clone(),
                EventKind::Failed { error, .. } => format!("failed: {}", error.failure().unwrap().code),
                _ => "unknown".into(),
            };
            seen.borrow_mut().push(format!("{} {} {what}", event.operation, event.attempt));
        }
    };
    let client = admin().to_builder().signing(EcdSigning::Acs3).observer(observer).build();
    failed(client.send(&list().desktop_id([DESKTOPS[0]])).await);
    let expected =
        ["1 POST true", "1 500", "1 InternalError", "2 POST true", "2 403", "2 failed: NoPermission"];
    let expected: Vec<String> = expected.iter().map(|what| format!("DescribeDesktops {what}")).collect();
    assert_eq!(*seen.borrow(), expected);
    faults("").await;
}

#[wasm_bindgen_test]
async fn the_total_timeout_ends_the_call() {
    faults("slow,slow,slow").await;
    let client = admin()
        .to_builder()
        .timeout(Duration::from_secs(60))
        .total_timeout(Duration::from_millis(150))
        .build();
    let begun = js_sys::Date::now();
    let late = failed(client.send(&list()).await);
    assert_eq!((late.kind, late.attempts), (FailureKind::Network, 1));
    assert!(js_sys::Date::now() - begun < 1000.0);
    faults("").await;
}

#[wasm_bindgen_test]
async fn lists_are_read_page_by_page() {
    faults("").await;
    let mut pages = admin().paginate(list().max_results(2));
    assert_eq!(pages.next_page().await.unwrap().unwrap().len(), 2);
    faults("forbidden").await;
    failed(pages.next_page().await);
    let rest = pages.all().await.unwrap();
    assert_eq!(rest[0].desktop_id.as_deref(), Some(DESKTOPS[2]));
}

#[wasm_bindgen_test]
async fn desktops_and_instances_are_waited_for() {
    faults("").await;
    let soon = Duration::from_millis(20);
    user().send(&wuying::StartDesktops::new([DESKTOPS[1]])).await.unwrap();
    user().wait_for(StatusWait::new([DESKTOPS[1]], "Running").interval(soon)).await.unwrap();
    instances().send(&bcc::StopInstance::new(INSTANCE)).await.unwrap();
    faults_next("internal-error,internal-error,internal-error").await;
    instances().wait_for(StatusWait::new([INSTANCE], "Stopped").interval(soon)).await.unwrap();
    let unknown = admin().wait_for(StatusWait::new(["ecd-none"], "Running").interval(soon)).await;
    assert!(matches!(unknown, Err(WaitError::NotFound { .. })), "{unknown:?}");
    faults_next("forbidden").await;
    let refused = admin().wait_for(StatusWait::new([DESKTOPS[0]], "Running")).await;
    assert!(matches!(refused, Err(WaitError::Call(_))), "{refused:?}");
}

#[wasm_bindgen_test]
async fn a_bulk_call_has_an_outcome_for_each_id() {
    faults("").await;
    let ids = [DESKTOPS[0], "ecd-none", DESKTOPS[2]];
    let results = admin().send_batches(ids, |ids| ecd::StopDesktops::new(ids)).await;
    let is_done: Vec<bool> = results.iter().map(|result| result.outcome == BatchOutcome::Done).collect();
    assert_eq!(is_done, [true, false, true]);
    let BatchOutcome::Failed(CallError::Failed(failure)) = &results[1].outcome else { panic!("{results:?}") };
    assert_eq!(failure.kind, FailureKind::NotFound);
}

#[wasm_bindgen_test]
async fn options_of_a_call_are_a_client_of_the_same_state() {
    faults("internal-error").await;
    let once = admin().with_retry(Retry::never());
    assert_eq!(failed(once.send(&list()).await).attempts, 1);
    faults("slow").await;
    let late = failed(once.with_timeout(Duration::from_millis(50)).send(&list()).await);
    assert_eq!((late.kind, late.status), (FailureKind::Network, None));
    faults("slow").await;
    failed(once.with_total_timeout(Duration::from_millis(50)).send(&list()).await);
    faults("").await;
}
