//! One attempt.

use gloo_net::http::{Headers, Method, RequestBuilder, Response};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestRedirect, ResponseType,
};

use super::answer::{Answer, Raw};
use super::platform::{in_browser, within};
use crate::request::Request;

/// How an attempt ended.
pub(super) enum Ended {
    Answered(Answer),
    /// The platform's words.
    Failed(String),
    TimedOut,
}

/// Ends the fetch when the future that waits for it is dropped, and the reading of an answer that is too long.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Sends the request and reads up to `longest` bytes of the answer, within a time in milliseconds; 0 for no limit.
pub(super) async fn attempt(
    request: &Request,
    timeout: u32,
    longest: usize,
    judge: impl Fn(Raw) -> Answer,
) -> Ended {
    match within(timeout, exchange(request, longest)).await {
        Some(Ok(raw)) => Ended::Answered(judge(raw)),
        Some(Err(words)) => Ended::Failed(words),
        None => Ended::TimedOut,
    }
}

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}

async fn exchange(request: &Request, longest: usize) -> Result<Raw, String> {
    let abort = Abort(AbortController::new().map_err(|_| "there is no AbortController".to_owned())?);
    let signal = abort.0.signal();
    let headers = Headers::new();
    for (name, value) in &request.headers {
        headers.set(name, value);
    }
    let method = Method::from_bytes(request.method.as_bytes()).map_err(words)?;
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
    let response = ready.map_err(words)?.send().await.map_err(words)?;
    let text = text_of(&response, longest).await?;
    let headers = response.headers();
    Ok(Raw {
        status: response.status(),
        text,
        times: ["date", "age", "retry-after", "x-acs-retry-after"].map(|name| headers.get(name)),
        request_id: headers.get("x-acs-request-id").or_else(|| headers.get("x-bce-request-id")),
        hides: in_browser() && response.type_() == ResponseType::Cors,
    })
}

/// The body as text; `None` where it is longer. Counted as it comes: what a header says of its length is before it is
/// decompressed, and may be untrue.
async fn text_of(response: &Response, longest: usize) -> Result<Option<String>, String> {
    let Some(body) = response.body() else {
        // One that has no stream has nothing in it.
        return Ok(Some(String::new()));
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes: Vec<u8> = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(|error| spoken(&error))?;
        let of = |name: &str| js_sys::Reflect::get(&piece, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if of("done").is_truthy() {
            let text = String::from_utf8(bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
            return Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)));
        }
        let Ok(piece) = of("value").dyn_into::<js_sys::Uint8Array>() else {
            return Err("the body is no stream of bytes".into());
        };
        let begun = bytes.len();
        let length = begun.saturating_add(piece.length() as usize);
        if length > longest {
            return Ok(None);
        }
        bytes.resize(length, 0);
        piece.copy_to(bytes.split_at_mut(begun).1);
    }
}

/// The message of what JavaScript threw.
fn spoken(error: &JsValue) -> String {
    let message = js_sys::Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    message.or_else(|| error.as_string()).unwrap_or_else(|| "the body could not be read".into())
}
