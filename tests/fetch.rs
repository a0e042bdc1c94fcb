//! The driver for Rust front ends, in Node and in Chromium, against the emulator over HTTP. `npm test` starts it; by
//! hand, see `scripts/emulator.ts`, and give its address in `EDGEDESK_EMULATOR`.

#![cfg(all(feature = "fetch", target_arch = "wasm32"))]

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;

use edgedesk::call::Policy;
use edgedesk::catalogue::{bcc, ecd, wuying};
use edgedesk::diagnosis::Diagnosis;
use edgedesk::error::Error;
use edgedesk::fetch::{CallError, Client, Credentials, Failed, Source};
use edgedesk::request::Signing;
use edgedesk::response::Kind;
use gloo_net::http::Request;
use js_sys::{Object, Reflect};
use serde_json::json;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const EMULATOR: Option<&str> = option_env!("EDGEDESK_EMULATOR");

fn emulator() -> &'static str {
    EMULATOR.expect("EDGEDESK_EMULATOR: the address that `node --import tsx scripts/emulator.ts` prints")
}

/// The seed's desktops: running, stopped, running.
const DESKTOPS: [&str; 3] = ["ecd-emulator00000001", "ecd-emulator00000002", "ecd-emulator00000003"];
const INSTANCE: &str = "i-EmuWeb01";
const SECRET: &str = "emulator/ecd+secret=";

async fn tell(what: &str, body: &str) {
    let url = format!("{}/emulator/{what}", emulator());
    let response = Request::post(&url).body(body).unwrap().send().await.unwrap();
    assert_eq!(response.status(), 204);
}

/// The emulator as it begins, with these faults for the next requests.
async fn faults(kinds: &str) {
    tell("reset", "").await;
    tell("faults", kinds).await;
}

fn here(client: Client) -> Client {
    client.with(|options| {
        options.endpoint = Some(emulator().into());
        options.policy = Policy { base: 5, throttled_base: 5, timeout: 1000, ..Policy::default() };
    })
}

fn admin() -> Client {
    here(Client::ecd("cn-hangzhou", Credentials::new("emulator-ecd-key", SECRET, None)))
}

fn instances() -> Client {
    here(Client::bcc("bj", Credentials::new("emulator-bcc-key", "emulator/bcc+secret=key", None)))
}

fn user() -> Client {
    let session = ("cd45e873-650d-4d70-acb9-f996187a0001", "v1emulator+login/token==");
    here(Client::wuying("cn-hangzhou", "f4a0dc8e-1702-4728-9a60-95b27a350001", Some(session)))
}

fn stop(id: &str) -> ecd::StopDesktops {
    ecd::StopDesktops { desktop_id: vec![id.into()], ..Default::default() }
}

/// The failure, after a look that no text of it holds the secret.
fn failed<T>(result: Result<T, CallError>) -> Failed {
    let Err(error) = result else { panic!("it succeeded") };
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
async fn typed_requests_and_answers_of_all_three() {
    faults("").await;
    for signing in [Signing::Acs3, Signing::Rpc] {
        let client = admin().with(|options| options.signing = signing);
        let request = ecd::DescribeDesktops { max_results: Some(2), ..Default::default() };
        let answer = client.send(request).await.unwrap();
        let desktops = answer.desktops.unwrap();
        assert_eq!(desktops[0].desktop_id.as_deref(), Some(DESKTOPS[0]));
        assert!(answer.next_token.is_some());
    }
    assert!(admin().send(stop(DESKTOPS[0])).await.unwrap().request_id.is_some());

    let instance_id = INSTANCE.to_owned();
    instances()
        .send(bcc::StopInstance { instance_id: instance_id.clone(), ..Default::default() })
        .await
        .unwrap();
    let look = bcc::GetInstance { instance_id };
    let status = instances().send(look).await.unwrap().instance.unwrap().status;
    assert!(matches!(status.as_deref(), Some("Stopping" | "Stopped")));

    let start = wuying::StartDesktops { desktop_id: vec![DESKTOPS[1].into()], ..Default::default() };
    user().send(start).await.unwrap();
    // It lives in one region, whatever the client's.
    let mine = user().send(wuying::DescribeGlobalDesktops::default()).await.unwrap();
    assert_eq!(mine.desktops.unwrap().len(), 4);
}

#[wasm_bindgen_test]
async fn parameters_that_do_not_fit_are_refused_before_anything_is_sent() {
    let nothing = ecd::StopDesktops::default();
    let Err(CallError::Invalid(Error::Validation(error))) = admin().send(nothing).await else { panic!() };
    assert_eq!(error.faults[0].parameter, "DesktopId");
    let odd = admin().with(|options| options.endpoint = Some("not an address".into()));
    assert!(matches!(odd.send(stop("ecd-1")).await, Err(CallError::Invalid(Error::Configuration(_)))));
}

#[wasm_bindgen_test]
async fn what_passes_is_repeated_and_what_is_ambiguous_is_not() {
    faults("internal-error,throttle").await;
    admin().send(ecd::DescribeDesktops::default()).await.unwrap();

    faults("drop-midway").await;
    let lost = failed(admin().send(stop(DESKTOPS[0])).await);
    assert!(lost.report.failure.ambiguous && lost.report.failure.attempts == 1);
    assert!(lost.report.advice.contains("DescribeDesktops"), "{}", lost.report.advice);

    // A client token makes one execution of all attempts.
    faults("drop-midway,html-502-after").await;
    let token = wuying::StopDesktops { desktop_id: vec![DESKTOPS[0].into()], ..Default::default() };
    user().send(token).await.unwrap();

    // The answer is lost, the repetition refused, and the state tells. (Not dropped before the answer begins: Chromium
    // itself repeats a request whose kept-alive connection ends like that.)
    faults("drop-midway").await;
    instances().send(bcc::StopInstance { instance_id: INSTANCE.into(), ..Default::default() }).await.unwrap();

    faults("slow").await;
    let late = failed(admin().send(stop(DESKTOPS[0])).await);
    assert_eq!((late.report.failure.kind, late.status), (Kind::Network, None));

    faults("forbidden").await;
    let forbidden = failed(admin().send(stop(DESKTOPS[0])).await);
    assert_eq!((forbidden.code.as_str(), forbidden.status), ("NoPermission", Some(403)));
    assert!(forbidden.report.advice.starts_with("Grant ecd:StopDesktops"));
    faults("").await;
}

#[wasm_bindgen_test]
async fn a_clock_that_is_a_day_off_is_repaired() {
    faults("").await;
    let client = admin().with(|options| options.now = Some(Rc::new(|| js_sys::Date::now() - 86_400_000.0)));
    client.send(stop(DESKTOPS[0])).await.unwrap();
    client.clone().send(ecd::DescribeDesktops::default()).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_wrong_secret_is_diagnosed() {
    faults("").await;
    let wrong = here(Client::ecd("cn-hangzhou", Credentials::new("emulator-ecd-key", "wrong", None)));
    let error = failed(wrong.send(stop(DESKTOPS[0])).await);
    assert_eq!(
        (error.report.failure.kind, error.report.diagnosis),
        (Kind::Signature, Some(Diagnosis::Secret))
    );
    assert!(error.report.page.starts_with("https://api.aliyun.com/"));
}

#[wasm_bindgen_test]
async fn credentials_are_provided_and_renewed() {
    faults("expired-token").await;
    let asked = Rc::new(Cell::new(0));
    let source = Source::provided({
        let asked = Rc::clone(&asked);
        move || {
            asked.set(asked.get() + 1);
            async { Ok(Credentials::new("emulator-ecd-key", SECRET, None)) }
        }
    });
    let client = here(Client::ecd("cn-hangzhou", source));
    client.send(ecd::DescribeDesktops::default()).await.unwrap();
    assert_eq!(asked.get(), 2);
    client.send(ecd::DescribeDesktops::default()).await.unwrap();
    assert_eq!(asked.get(), 2);

    let broken = here(Client::ecd("cn-hangzhou", Source::provided(|| async { Err("gateway down".into()) })));
    let Err(error) = broken.send(ecd::DescribeDesktops::default()).await else { panic!() };
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
async fn javascript_values_are_taken_and_given() {
    faults("").await;
    let members =
        [("accessKeyId", "emulator-bcc-key".into()), ("secretAccessKey", "emulator/bcc+secret=key".into())];
    let credentials = Credentials::from_js(object(&members)).unwrap();
    assert!(!format!("{credentials:?}").contains("secret"));
    let parameters = object(&[("instanceId", INSTANCE.into())]);
    let answer = here(Client::bcc("bj", credentials)).send_js::<bcc::GetInstance>(parameters).await.unwrap();
    let instance = Reflect::get(&answer, &"instance".into()).unwrap();
    assert_eq!(Reflect::get(&instance, &"id".into()).unwrap(), INSTANCE);

    let ids = js_sys::Array::of1(&DESKTOPS[0].into());
    let found = admin().send_js::<ecd::DescribeDesktops>(object(&[("DesktopId", ids.into())])).await.unwrap();
    assert_eq!(Reflect::get(&found, &"TotalCount".into()).unwrap(), 1);

    let missing = Credentials::from_js(object(&[("accessKeyId", "id".into())])).unwrap_err();
    assert!(missing.contains("accessKeySecret"), "{missing}");
}

#[wasm_bindgen_test]
async fn no_connection_and_no_time() {
    let nowhere = admin().with(|options| options.endpoint = Some("http://127.0.0.1:2".into()));
    let error = failed(nowhere.send(stop("ecd-1")).await);
    assert_eq!((error.report.failure.kind, error.status), (Kind::Network, None));

    // The future is dropped, and the request with it.
    faults("slow").await;
    let client = admin();
    let mut call = Box::pin(client.send(ecd::DescribeDesktops::default()));
    let first =
        std::future::poll_fn(|context| std::task::Poll::Ready(call.as_mut().poll(context).is_ready()));
    assert!(!first.await);
    drop(call);
    faults("").await;
    client.send(ecd::DescribeDesktops::default()).await.unwrap();
}

/// The emulator with these answers, in JSON, for the next requests.
async fn answers(canned: &[serde_json::Value]) {
    faults("").await;
    tell("answers", &serde_json::to_string(canned).unwrap()).await;
}

fn in_browser() -> bool {
    Reflect::has(&js_sys::global(), &"location".into()).unwrap()
}

#[wasm_bindgen_test]
async fn only_what_the_vendor_answers_is_a_success() {
    let client = admin().with(|options| options.max_answer_size = 1 << 20);
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
    for answer in foreign {
        answers(std::slice::from_ref(&answer)).await;
        let error = failed(client.send(stop(DESKTOPS[0])).await);
        assert_eq!((error.code.as_str(), error.report.failure.kind), ("", Kind::Foreign), "{answer}");
        assert!(error.report.failure.ambiguous && error.report.failure.attempts == 1, "{answer}");
        assert!(error.detail.chars().count() <= 2000);
    }

    let code = json!({ "status": 200, "body": "{\"RequestId\":\"r-1\",\"Code\":\"InternalError\",\"Message\":\"m\"}" });
    answers(std::slice::from_ref(&code)).await;
    let error = failed(client.send(stop(DESKTOPS[0])).await);
    assert_eq!((error.code.as_str(), error.request_id.as_deref()), ("InternalError", Some("r-1")));
    assert!(error.report.failure.ambiguous);

    let lenient = client.clone().with(|options| options.strict = false);
    answers(&[code, json!({ "status": 200, "body": "{}" }), json!({ "status": 200, "body": "" })]).await;
    for _ in 0..3 {
        lenient.send(stop(DESKTOPS[0])).await.unwrap();
    }
    answers(&[
        json!({ "status": 200, "body": "\u{feff}{\"RequestId\":\"r-1\",\"Code\":\"200\"}" }),
        json!({ "status": 200, "body": "", "headers": { "x-acs-request-id": "r-1" } }),
    ])
    .await;
    for _ in 0..2 {
        client.send(stop(DESKTOPS[0])).await.unwrap();
    }

    // A browser hides the header.
    answers(&[json!({ "status": 200, "body": "" })]).await;
    let stop = bcc::StopInstance { instance_id: INSTANCE.into(), ..Default::default() };
    let once = instances().with(|options| options.policy.attempts = 1);
    assert_eq!(once.send(stop).await.is_ok(), in_browser());
    faults("").await;
}

#[wasm_bindgen_test]
async fn a_redirect_is_not_followed() {
    let location = format!("{}/emulator/reset", emulator());
    answers(&[json!({ "status": 307, "headers": { "location": location } })]).await;
    let error = failed(admin().send(stop(DESKTOPS[0])).await);
    assert_eq!((error.report.failure.kind, error.report.failure.ambiguous), (Kind::Foreign, false));
    assert_eq!(error.status, Some(if in_browser() { 0 } else { 307 }));
    faults("").await;
}

#[wasm_bindgen_test]
async fn errors_are_understood_shortened_and_redacted() {
    let xml = "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>r-1</RequestId><Code>NoPermission</Code>\
        <Message>a &lt; b &amp;amp; c</Message></Error>";
    answers(&[json!({ "status": 403, "body": xml })]).await;
    let error = failed(admin().send(stop(DESKTOPS[0])).await);
    assert_eq!((error.code.as_str(), error.request_id.as_deref()), ("NoPermission", Some("r-1")));
    assert_eq!(error.report.message, "a < b &amp; c");

    let long = format!("{}{SECRET}{}", "x".repeat(1990), "y".repeat(1 << 20));
    let body =
        json!({ "RequestId": format!("{SECRET}{long}"), "Code": format!("{SECRET}{long}"), "Message": long });
    answers(&[json!({ "status": 400, "body": body.to_string() }), json!({ "status": 400, "body": long })])
        .await;
    for _ in 0..2 {
        // It looks for the secret, too.
        let error = failed(admin().send(stop(DESKTOPS[0])).await);
        let request_id = error.request_id.unwrap_or_default();
        for text in [&error.code, &error.report.message, &error.report.advice, &error.detail, &request_id] {
            assert!(text.chars().count() <= 2000);
            assert!(!text.contains("emulator/ecd"), "{text}");
        }
    }

    // An answer of another type is described without its content.
    let wrong = json!({ "RequestId": "r-1", "Desktops": SECRET });
    answers(&[json!({ "status": 200, "body": wrong.to_string() })]).await;
    let Err(error) = admin().send(ecd::DescribeDesktops::default()).await else { panic!() };
    assert!(matches!(error, CallError::Answer { .. }));
    assert!(!error.to_string().contains(SECRET), "{error}");
    faults("").await;
}

#[wasm_bindgen_test]
async fn a_provider_that_hangs_is_asked_again_by_the_next_call() {
    faults("").await;
    let asked = Rc::new(Cell::new(0));
    let source = Source::provided({
        let asked = Rc::clone(&asked);
        move || {
            asked.set(asked.get() + 1);
            let hangs = asked.get() == 1;
            async move {
                if hangs {
                    std::future::pending::<()>().await;
                }
                Ok(Credentials::new("emulator-ecd-key", SECRET, None))
            }
        }
    });
    let client = here(Client::ecd("cn-hangzhou", source)).with(|options| options.policy.total = 200);
    let Err(error) = client.send(ecd::DescribeDesktops::default()).await else { panic!() };
    assert!(matches!(error, CallError::Credentials(_)), "{error}");
    let client = client.with(|options| options.policy.total = 5000);
    client.send(ecd::DescribeDesktops::default()).await.unwrap();
    assert_eq!(asked.get(), 2);
}

#[wasm_bindgen_test]
async fn a_provider_that_calls_its_own_client_is_told_so() {
    faults("").await;
    let own: Rc<RefCell<Option<Client>>> = Rc::default();
    let source = Source::provided({
        let own = Rc::clone(&own);
        move || {
            let client = own.borrow().clone().unwrap();
            async move {
                client.send(ecd::DescribeRegions::default()).await.map_err(|error| error.to_string())?;
                Ok(Credentials::new("emulator-ecd-key", SECRET, None))
            }
        }
    });
    let client = here(Client::ecd("cn-hangzhou", source));
    own.replace(Some(client.clone()));
    let Err(CallError::Credentials(words)) = client.send(ecd::DescribeDesktops::default()).await else {
        panic!()
    };
    assert!(words.contains("a client of its own"), "{words}");
}

#[wasm_bindgen_test]
async fn the_words_of_a_provider_hold_no_secret() {
    let words = format!("LoginToken={SECRET}&x {}", "y".repeat(10_000));
    let broken = here(Client::ecd(
        "cn-hangzhou",
        Source::provided(move || {
            let words = words.clone();
            async { Err(words) }
        }),
    ));
    let Err(CallError::Credentials(words)) = broken.send(ecd::DescribeDesktops::default()).await else {
        panic!()
    };
    assert!(words.starts_with("LoginToken=***&x") && words.len() <= 2000, "{words}");
}

#[wasm_bindgen_test]
async fn what_may_have_been_executed_is_told_though_the_provider_fails_then() {
    faults("drop-midway").await;
    let asked = Cell::new(0);
    let source = Source::provided(move || {
        asked.set(asked.get() + 1);
        let first = asked.get() == 1;
        async move {
            let key = Credentials::new("emulator-bcc-key", "emulator/bcc+secret=key", None);
            if first { Ok(key.expiring(js_sys::Date::now())) } else { Err("gateway down".into()) }
        }
    });
    let client = here(Client::bcc("bj", source));
    let stop = bcc::StopInstance { instance_id: INSTANCE.into(), ..Default::default() };
    assert!(failed(client.send(stop).await).report.failure.ambiguous);
    faults("").await;
}

#[wasm_bindgen_test]
async fn slips_of_the_caller_are_errors() {
    let client = admin().with(|options| options.now = Some(Rc::new(|| f64::NAN)));
    assert!(matches!(client.send(stop("ecd-1")).await, Err(CallError::Invalid(Error::Configuration(_)))));

    let itself = object(&[]);
    Reflect::set(&itself, &"itself".into(), &itself).unwrap();
    let error = admin().send_js::<ecd::DescribeDesktops>(itself).await.unwrap_err();
    assert!(matches!(error, CallError::Invalid(Error::Configuration(_))));

    let number = object(&[("accessKeyId", "id".into()), ("accessKeySecret", 12_345_678.into())]);
    let error = Credentials::from_js(number).unwrap_err();
    assert!(!error.contains("12345678"), "{error}");

    let gap = ecd::StopDesktops { desktop_id: vec!["a".into(), String::new()], ..Default::default() };
    let Err(CallError::Invalid(Error::Validation(error))) = admin().send(gap).await else { panic!() };
    assert_eq!(error.faults[0].parameter, "DesktopId[1]");
}
