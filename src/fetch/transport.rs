//! One attempt.

use gloo_net::http::{Headers, Method, RequestBuilder};
use wasm_bindgen::JsValue;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

use super::answer::Answer;
use super::platform::{in_browser, within};
use crate::request::Request;

/// How an attempt ended.
pub(super) enum Ended {
    Answered(Answer),
    /// The platform's words.
    Failed(String),
    TimedOut,
}

/// Ends the fetch when the future that waits for it is dropped.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Sends the request and reads the answer, within a time in milliseconds; 0 for no limit.
pub(super) async fn attempt(request: &Request, timeout: u32) -> Ended {
    let words = |error: &dyn std::fmt::Display| error.to_string();
    let exchange = async {
        let abort = Abort(AbortController::new().map_err(|_| "there is no AbortController".to_owned())?);
        let signal = abort.0.signal();
        let headers = Headers::new();
        for (name, value) in &request.headers {
            headers.set(name, value);
        }
        let method = Method::from_bytes(request.method.as_bytes()).map_err(|error| words(&error))?;
        let mut builder = RequestBuilder::new(&request.url)
            .method(method)
            .headers(headers)
            // Not followed: what was signed was signed for one address.
            .redirect(RequestRedirect::Manual)
            .abort_signal(Some(&signal));
        if in_browser() {
            builder = builder
                .credentials(RequestCredentials::Omit)
                .cache(RequestCache::NoStore)
                .referrer_policy(ReferrerPolicy::NoReferrer);
        }
        let ready = match &request.body {
            Some(body) => builder.body(JsValue::from_str(body)),
            None => builder.build(),
        };
        let sent = ready.map_err(|error| words(&error))?;
        let response = sent.send().await.map_err(|error| words(&error))?;
        let text = response.text().await.map_err(|error| words(&error))?;
        let headers = response.headers();
        let times = ["date", "age", "retry-after", "x-acs-retry-after"].map(|name| headers.get(name));
        let request_id = headers.get("x-acs-request-id").or_else(|| headers.get("x-bce-request-id"));
        Ok(Answer::new(response.status(), text, times, request_id))
    };
    match within(timeout, exchange).await {
        Some(Ok(answer)) => Ended::Answered(answer),
        Some(Err(words)) => Ended::Failed(words),
        None => Ended::TimedOut,
    }
}
