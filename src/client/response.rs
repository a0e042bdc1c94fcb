//! Reads the responses of both vendors. `tests/vectors/responses.json` tests that this driver and the npm package's classify
//! them alike.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use core::fmt;

use serde_json::Value as Json;

use super::text::{bounded, within_tag};
use crate::operation::Protocol;
use crate::response::{self, Body, Headers};

/// A response as an HTTP client received it.
///
/// ```
/// use edgedesk::HttpResponse;
///
/// let headers = [("X-Bce-Request-Id", "ed1aa2ae-6bb1-4a5c-9b6f-2f0f5c7f4a5e"), ("Server", "BWS")];
/// let response = HttpResponse::new(200, headers, r#"{"instance":{"id":"i-YufwpQAe"}}"#);
/// assert_eq!(format!("{response:?}"), "HttpResponse { status: 200, .. }");
/// let too_long = HttpResponse::new(200, headers, "").without_body();
/// # let _ = too_long;
/// ```
#[derive(Clone)]
pub struct HttpResponse {
    status: u16,
    /// `None` if it is too long.
    body: Option<String>,
    /// Date, Age, Retry-After, x-acs-retry-after.
    times: [Option<String>; 4],
    /// The request id in a header.
    request_id: Option<String>,
    /// Whether a browser hides headers.
    hides_headers: bool,
}

impl fmt::Debug for HttpResponse {
    /// Shows the status: a body may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The headers about time.
const TIMES: [&str; 4] = ["date", "age", "retry-after", "x-acs-retry-after"];
const REQUEST_IDS: [&str; 2] = ["x-acs-request-id", "x-bce-request-id"];

impl HttpResponse {
    /// A response from its status, its headers (names in any case; without values that are not text), and its whole
    /// decompressed body.
    pub fn new<'h>(
        status: u16,
        headers: impl IntoIterator<Item = (&'h str, &'h str)>,
        body: impl AsRef<[u8]>,
    ) -> Self {
        let mut times = [const { None }; 4];
        let mut ids = [const { None }; 2];
        for (name, value) in headers {
            let known = TIMES.iter().zip(&mut times).chain(REQUEST_IDS.iter().zip(&mut ids));
            for (_, place) in known.filter(|(known, _)| known.eq_ignore_ascii_case(name)) {
                *place = Some(value.to_owned());
            }
        }
        let body = String::from_utf8_lossy(body.as_ref());
        let body = body.strip_prefix('\u{feff}').unwrap_or(&body).to_owned();
        let request_id = ids.into_iter().flatten().find(|id| !id.is_empty());
        Self { status, body: Some(body), times, request_id, hides_headers: false }
    }

    /// The response with a body that is too long to be read: it is not of the API.
    #[must_use]
    pub fn without_body(self) -> Self {
        Self { body: None, ..self }
    }

    /// The response of a browser that hides headers.
    #[cfg(any(test, all(feature = "fetch", target_arch = "wasm32")))]
    pub(crate) fn hiding_headers(self, hides_headers: bool) -> Self {
        Self { hides_headers, ..self }
    }
}

/// The vendor's error in a response.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct VendorError {
    pub(crate) code: String,
    pub(crate) message: String,
    /// The missing permission.
    pub(crate) permission: Option<String>,
    /// Alibaba's page about this failure.
    pub(crate) recommend: Option<String>,
}

/// The proof that a response is a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proof {
    /// It is JSON, or empty.
    Json,
    /// It has no error code.
    NoError,
    /// It has no error code, and a request id, which responses of other gateways lack.
    RequestId,
}

impl Proof {
    /// The proof that a response needs. `strict` is the client's option; `hides` is whether a browser hides headers.
    fn new(protocol: &Protocol, strict: bool, hides: bool) -> Self {
        match protocol {
            _ if !strict => Self::Json,
            // Alibaba's body also has the request id.
            Protocol::Rest { .. } if hides => Self::NoError,
            _ => Self::RequestId,
        }
    }
}

/// A response that was read and classified.
pub(crate) struct ParsedResponse {
    pub(crate) status: u16,
    pub(crate) text: String,
    /// The parsed object; an empty object for an empty body.
    pub(crate) json: Option<Json>,
    times: [Option<String>; 4],
    pub(crate) request_id: Option<String>,
    pub(crate) error: Option<VendorError>,
    is_result: bool,
}

impl ParsedResponse {
    pub(crate) fn new(response: HttpResponse, protocol: &Protocol, strict: bool) -> Self {
        let HttpResponse { status, body, times, request_id, hides_headers } = response;
        let proof = Proof::new(protocol, strict, hides_headers);
        let is_whole = body.is_some();
        let text = body.unwrap_or_else(|| "(too long to be read)".into());
        // Baidu's successful stops have an empty body.
        let source = if text.trim_ascii().is_empty() { "{}" } else { &text };
        let json: Option<Json> = serde_json::from_str(source).ok();
        let json = json.filter(|json| json.is_object() && nests_within(json, MAX_DEPTH));
        let is_success = (200..300).contains(&status);
        let (found, own_id) = match &json {
            Some(json) => (error_in(json), word(json, "RequestId", "requestId").map(Cow::into_owned)),
            None if is_whole => xml_error(&text),
            None => (None, None),
        };
        let request_id = own_id.or(request_id);
        let of_api = proof != Proof::RequestId || request_id.is_some();
        let error = found.filter(|error| {
            let is_accepted =
                proof == Proof::Json && json.is_some() || says_success(&error.code, json.as_ref());
            !(is_success && is_accepted)
        });
        let is_result = is_success && json.is_some() && of_api && error.is_none();
        Self { status, text, json, times, request_id, error, is_result }
    }

    pub(crate) fn facts(&self) -> response::Response<'_> {
        let [date, age, retry_after, acs_retry_after] = self.times.each_ref().map(Option::as_deref);
        let headers = Headers { date, age, retry_after, acs_retry_after };
        response::Response { status: self.status, body: self.body(), headers }
    }

    fn body(&self) -> Body<'_> {
        match &self.error {
            Some(VendorError { code, message, .. }) => Body::Error { code, message },
            None if self.is_result => Body::Result,
            None => Body::Foreign,
        }
    }
}

/// Maximum nesting of a response; serde_json reads 128 levels.
const MAX_DEPTH: usize = 100;

/// Whether arrays and objects nest at most `levels` deep.
fn nests_within(json: &Json, levels: usize) -> bool {
    let below = |item| nests_within(item, levels.saturating_sub(1));
    match json {
        Json::Array(items) => levels > 0 && items.iter().all(below),
        Json::Object(members) => levels > 0 && members.values().all(below),
        _ => true,
    }
}

/// The codes that pop-core accepts as success.
const SUCCESSES: [&str; 4] = ["200", "OK", "Success", "success"];

/// Whether a code means success. Operations on cloud drives and templates also return a code with `Success: true`.
fn says_success(code: &str, json: Option<&Json>) -> bool {
    SUCCESSES.contains(&code) || json.and_then(|json| json.get("Success")) == Some(&Json::Bool(true))
}

/// A member in either vendor's spelling.
fn member<'j>(json: &'j Json, upper: &str, lower: &str) -> Option<&'j Json> {
    let given = |name| json.get(name).filter(|member| !member.is_null());
    given(upper).or_else(|| given(lower))
}

/// A member that is a string, or a number in JavaScript's format.
fn word<'j>(json: &'j Json, upper: &str, lower: &str) -> Option<Cow<'j, str>> {
    let word: Cow<'_, str> = match member(json, upper, lower)? {
        Json::String(text) => text.into(),
        Json::Number(number) => crate::catalogue::digits(number).into(),
        _ => return None,
    };
    Some(word).filter(|word| !word.is_empty())
}

fn error_in(json: &Json) -> Option<VendorError> {
    let code = bounded(&word(json, "Code", "code")?).to_owned();
    let message = word(json, "Message", "message").map(|message| bounded(&message).to_owned());
    let detail = member(json, "AccessDeniedDetail", "accessDeniedDetail");
    let permission = detail.and_then(|detail| Some(bounded(detail.get("AuthAction")?.as_str()?).to_owned()));
    let recommend = word(json, "Recommend", "recommend").map(|page| bounded(&page).to_owned());
    Some(VendorError { message: message.unwrap_or_else(|| code.clone()), code, permission, recommend })
}

/// The error and the request id of an XML error, which Alibaba's gateway sends before it has read the requested format.
fn xml_error(text: &str) -> (Option<VendorError>, Option<String>) {
    let text = bounded(text).trim_ascii_start();
    let behind = text.strip_prefix("<?xml").and_then(|rest| rest.split_once('>'));
    let Some(error) = behind.map_or(text, |(_, rest)| rest.trim_ascii_start()).strip_prefix("<Error>") else {
        return (None, None);
    };
    let within = |name| within_tag(error, name).filter(|text| !text.is_empty());
    let found = within("Code").map(|code| VendorError {
        message: within("Message").unwrap_or_else(|| code.clone()),
        code,
        permission: None,
        recommend: within("Recommend"),
    });
    let request_id = found.as_ref().and_then(|_| within("RequestId"));
    (found, request_id)
}
