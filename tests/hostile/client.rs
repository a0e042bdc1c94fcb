//! The scenarios of `tests/hostile/` with the client for Rust front ends, in Node. `npm test` starts their server. Without
//! it, run `tests/hostile/serve.ts` and set `EDGEDESK_HOSTILE` to its address.

#![cfg(all(feature = "fetch", target_arch = "wasm32"))]

use std::time::Duration;

use edgedesk::{
    Api, BccClient, CallError, CallFailure, Client, ClientBuilder, Credentials, EcdClient, OperationInput,
    Retry, Session, WuyingClient, bcc, ecd, wuying,
};
use gloo_net::http::Request;
use serde::Deserialize;
use wasm_bindgen_test::wasm_bindgen_test;

const SECRETS: [&str; 5] = [
    "hostileKey/With+Odd=Chars0123",
    "CAIShostile+sts/token==odd~*&x",
    "hostileBaidu/With+Odd=Chars01",
    "hostile-session-id-0001",
    "v1hostile+login/token==\"&<x>",
];

/// Scenarios with values that JavaScript can represent and Rust cannot: lone surrogates, and numbers beyond all floats. Rust
/// reads such a response as not of the API.
const JAVASCRIPT_ONLY: [&str; 2] = ["lone surrogates", "integers beyond 2^53"];

/// One call of the server's list: the probe, the address, and the allowed outcomes.
#[derive(Deserialize)]
struct Listed {
    name: String,
    probe: String,
    address: String,
    right: Vec<String>,
}

fn at<A: Api>(client: ClientBuilder<A>, endpoint: &str) -> Client<A> {
    let soon = Duration::from_millis(1);
    client
        .endpoint(endpoint)
        .retry(Retry::default().max_attempts(2).base_delay(soon).throttled_base_delay(soon))
        .timeout(Duration::from_secs(20))
        .build()
}

/// The outcome of a call, as the list names it, and all strings that users or logs may see.
async fn ending<R: OperationInput>(client: Client<R::Api>, input: R) -> (String, String) {
    let error = match client.send(&input).await {
        // A success with members of other types is a success.
        Ok(_) | Err(CallError::Response { .. }) => return ("ok".into(), String::new()),
        Err(error) => error,
    };
    let shown = format!("{error} {error:?}");
    // An invalid path is refused before sending.
    let CallError::Failed(failed) = error else { return ("refused".into(), shown) };
    let CallFailure { code, status, kind, ambiguous, detail, .. } = &*failed;
    let class = match (status, code.as_str()) {
        (Some(_), "") => "ResponseError",
        (Some(_), _) => "ApiError",
        (None, _) if detail == "the time is up" => "TimeoutError",
        (None, _) => "NetworkError",
    };
    let ambiguous = if *ambiguous { "/ambiguous" } else { "" };
    (format!("{class}/{}{ambiguous}", kind), format!("{shown} {failed:?} {detail}"))
}

async fn probe(probe: &str, endpoint: &str) -> (String, String) {
    let [secret, token, baidu_secret, session, login] = SECRETS;
    match probe {
        "admin paid" => {
            let key = Credentials::new("STS.hostile-key-id", secret).token(token);
            let renew = ecd::RenewDesktops::new(["ecd-hostile000000001", "ecd-hostile000000002"]).period(1);
            ending(at(EcdClient::builder("cn-hangzhou", key), endpoint), renew).await
        }
        "user write" => {
            let user =
                WuyingClient::builder("cn-hangzhou", "hostile-client").session(Session::new(session, login));
            let stop = wuying::StopDesktops::new(["ecd-hostile000000001", "ecd-hostile000000002"]);
            ending(at(user, endpoint), stop).await
        }
        _ => {
            let key = Credentials::new("hostile-baidu-key", baidu_secret);
            let list = bcc::ListInstanceByIds::new(["i-Hostile01", "i-Hostile02"]);
            ending(at(BccClient::builder("bj", key), endpoint), list).await
        }
    }
}

#[wasm_bindgen_test]
async fn every_hostile_response_has_an_allowed_outcome() {
    let Some(server) = option_env!("EDGEDESK_HOSTILE") else {
        panic!("EDGEDESK_HOSTILE: the address that `node --import tsx tests/hostile/serve.ts` prints");
    };
    let list = Request::get(&format!("{server}/all/calls/list")).send().await.unwrap();
    let calls: Vec<Listed> = serde_json::from_str(&list.text().await.unwrap()).unwrap();
    assert!(calls.len() > 100);
    let mut wrong = Vec::new();
    for Listed { name, probe: what, address, right } in calls {
        let (ended, shown) = probe(&what, &format!("{server}{address}")).await;
        let fits = right.contains(&ended) || right.first().is_some_and(|any| any == "any");
        if !fits && !JAVASCRIPT_ONLY.contains(&name.as_str()) {
            wrong.push(format!("{name} / {what}: given {ended}, allowed is {}", right.join(" or ")));
        }
        if let Some(secret) = SECRETS.iter().find(|secret| shown.contains(**secret)) {
            wrong.push(format!("{name} / {what}: shows {secret}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
