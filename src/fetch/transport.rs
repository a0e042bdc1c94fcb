//! One attempt.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use gloo_net::http::{Headers, Method, RequestBuilder, Response};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestRedirect, ResponseType,
};

use super::platform::in_browser;
use crate::client::{HttpResponse, Outgoing};

/// Aborts the fetch when its future is dropped or the response is too long.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn words(error: impl core::fmt::Display) -> String {
    error.to_string()
}

/// Sends the request and reads the response. Fails with the platform's words.
pub(super) async fn exchange(request: &Outgoing) -> Result<HttpResponse, String> {
    let abort = Abort(AbortController::new().map_err(|_| "there is no AbortController".to_owned())?);
    let signal = abort.0.signal();
    let headers = Headers::new();
    for (name, value) in request.headers() {
        headers.set(name, value);
    }
    let method = Method::from_bytes(request.method().as_bytes()).map_err(words)?;
    let mut builder = RequestBuilder::new(request.url())
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
    let ready = match request.body() {
        Some(body) => builder.body(JsValue::from_str(body)),
        None => builder.build(),
    };
    let response = ready.map_err(words)?.send().await.map_err(words)?;
    let body = body_of(&response, request.max_response_size()).await?;
    let headers: Vec<(String, String)> = response.headers().entries().collect();
    let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let hides_headers = in_browser() && response.type_() == ResponseType::Cors;
    let is_whole = body.is_some();
    let read = HttpResponse::new(response.status(), headers, body.unwrap_or_default());
    let read = read.hiding_headers(hides_headers);
    Ok(if is_whole { read } else { read.without_body() })
}

/// The body; `None` where it is longer. Counted as it comes: what a header says of its length is before it is
/// decompressed, and may be untrue.
async fn body_of(response: &Response, longest: usize) -> Result<Option<Vec<u8>>, String> {
    let Some(body) = response.body() else {
        // One that has no stream has nothing in it.
        return Ok(Some(Vec::new()));
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes: Vec<u8> = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(|error| error_message(&error))?;
        let of = |name: &str| js_sys::Reflect::get(&piece, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if of("done").is_truthy() {
            return Ok(Some(bytes));
        }
        let Ok(piece) = of("value").dyn_into::<js_sys::Uint8Array>() else {
            return Err("the body is no stream of bytes".into());
        };
        let started = bytes.len();
        let length = started.saturating_add(piece.length() as usize);
        if length > longest {
            return Ok(None);
        }
        bytes.resize(length, 0);
        piece.copy_to(bytes.split_at_mut(started).1);
    }
}

/// The message of what JavaScript threw.
fn error_message(error: &JsValue) -> String {
    let message = js_sys::Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    message.or_else(|| error.as_string()).unwrap_or_else(|| "the body could not be read".into())
}
