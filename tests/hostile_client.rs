//! The scenarios of `tests/hostile/` through the client for Rust front ends, in Node and in Chromium. `npm test` starts
//! their server; by hand, see `tests/hostile/serve.ts`, and give its address in `EDGEDESK_HOSTILE`.

#![cfg(all(feature = "fetch", target_arch = "wasm32"))]

use edgedesk::call::Policy;
use edgedesk::catalogue::{Request as Typed, bcc, ecd, wuying};
use edgedesk::fetch::{CallError, Client, Credentials, Failed};
use gloo_net::http::Request;
use serde::Deserialize;
use wasm_bindgen_test::wasm_bindgen_test;

const SERVER: Option<&str> = option_env!("EDGEDESK_HOSTILE");

const SECRETS: [&str; 5] = [
    "hostileKey/With+Odd=Chars0123",
    "CAIShostile+sts/token==odd~*&x",
    "hostileBaidu/With+Odd=Chars01",
    "hostile-session-id-0001",
    "v1hostile+login/token==\"&<x>",
];

/// What a JavaScript value can hold and a Rust one cannot: half a surrogate pair, and a number beyond all floats. An answer
/// with it is none of the API here.
const OTHERWISE: [&str; 2] = ["lone surrogates", "integers beyond 2^53"];

/// One call of the server's list: what is called, where, and how it may end.
#[derive(Deserialize)]
struct Listed {
    name: String,
    probe: String,
    address: String,
    right: Vec<String>,
}

fn here(client: Client, endpoint: &str) -> Client {
    client.with(|options| {
        options.endpoint = Some(endpoint.into());
        options.policy =
            Policy { attempts: 2, base: 1, throttled_base: 1, timeout: 20_000, ..Policy::default() };
    })
}

/// How a call ends, in the words of the list; and everything that a person or a log may see of it.
async fn ending<R: Typed>(client: Client, request: R) -> (String, String) {
    let error = match client.send(request).await {
        // An answer of success whose members are not of their types is one of success all the same.
        Ok(_) | Err(CallError::Answer { .. }) => return ("ok".into(), String::new()),
        Err(error) => error,
    };
    let shown = format!("{error} {error:?}");
    // An address with a character that no path may have is refused before anything is sent.
    let CallError::Failed(failed) = error else { return ("refused".into(), shown) };
    let Failed { code, report, status, detail, .. } = &*failed;
    let class = match (status, code.as_str()) {
        (Some(_), "") => "ResponseError",
        (Some(_), _) => "ApiError",
        (None, _) if detail == "the time is up" => "TimeoutError",
        (None, _) => "NetworkError",
    };
    let ambiguous = if report.failure.ambiguous { "/ambiguous" } else { "" };
    (format!("{class}/{}{ambiguous}", report.failure.kind.name()), format!("{shown} {report:?} {detail}"))
}

async fn probe(probe: &str, endpoint: &str) -> (String, String) {
    let [secret, token, baidu_secret, session, login] = SECRETS;
    match probe {
        "admin paid" => {
            let key = Credentials::new("STS.hostile-key-id", secret, Some(token));
            let desktop_id = vec!["ecd-hostile000000001".into(), "ecd-hostile000000002".into()];
            let renew = ecd::RenewDesktops { desktop_id, period: Some(1), ..Default::default() };
            ending(here(Client::ecd("cn-hangzhou", key), endpoint), renew).await
        }
        "user write" => {
            let user = Client::wuying("cn-hangzhou", "hostile-client", Some((session, login)));
            let desktop_id = vec!["ecd-hostile000000001".into(), "ecd-hostile000000002".into()];
            ending(here(user, endpoint), wuying::StopDesktops { desktop_id, ..Default::default() }).await
        }
        _ => {
            let key = Credentials::new("hostile-baidu-key", baidu_secret, None);
            let instance_ids = vec!["i-Hostile01".to_owned().into(), "i-Hostile02".to_owned().into()];
            let list = bcc::ListInstanceByIds { instance_ids, ..Default::default() };
            ending(here(Client::bcc("bj", key), endpoint), list).await
        }
    }
}

#[wasm_bindgen_test]
async fn every_hostile_answer_ends_as_it_must() {
    let server =
        SERVER.expect("EDGEDESK_HOSTILE: the address that `node --import tsx tests/hostile/serve.ts` prints");
    let list = Request::get(&format!("{server}/all/calls/list")).send().await.unwrap();
    let calls: Vec<Listed> = serde_json::from_str(&list.text().await.unwrap()).unwrap();
    assert!(calls.len() > 100);
    let mut wrong = Vec::new();
    for Listed { name, probe: what, address, right } in calls {
        let (ended, shown) = probe(&what, &format!("{server}{address}")).await;
        let fits = right.contains(&ended) || right.first().is_some_and(|any| any == "any");
        if !fits && !OTHERWISE.contains(&name.as_str()) {
            wrong.push(format!("{name} / {what}: ended with {ended}, and must with {}", right.join(" or ")));
        }
        if let Some(secret) = SECRETS.iter().find(|secret| shown.contains(**secret)) {
            wrong.push(format!("{name} / {what}: shows {secret}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
