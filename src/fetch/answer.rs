//! Reads answers: the forms of both vendors.

use std::borrow::Cow;

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use super::text::{cut, within_tag};
use crate::operation::Address;
use crate::response::Body;

/// The error in an answer.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct VendorError {
    pub(super) code: String,
    pub(super) message: String,
    /// The action that is not granted.
    pub(super) permission: Option<String>,
}

/// What an answer has to show to be a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// That it is JSON, or nothing.
    Form,
    /// That no error is in it.
    NoError,
    /// The same, and a request id: what a gateway in between says has none.
    RequestId,
}

impl Proof {
    /// Of an answer to a call: `strict` is the client's option, `hides` whether a browser hides headers.
    pub(super) fn of(address: &Address, strict: bool, hides: bool) -> Self {
        match address {
            _ if !strict => Self::Form,
            // Alibaba has it in the body as well.
            Address::Rest { .. } if hides => Self::NoError,
            _ => Self::RequestId,
        }
    }
}

/// What an attempt brought, before it is judged.
pub(super) struct Raw {
    pub(super) status: u16,
    /// `None` where it was too long to be read.
    pub(super) text: Option<String>,
    /// Date, Age, Retry-After, x-acs-retry-after.
    pub(super) times: [Option<String>; 4],
    /// From a header.
    pub(super) request_id: Option<String>,
    /// Whether a browser hides headers.
    pub(super) hides: bool,
}

/// A complete answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) text: String,
    /// Parsed, where it is an object; of an empty text, an empty one.
    pub(super) json: Option<Json>,
    /// Date, Age, Retry-After, x-acs-retry-after.
    pub(super) times: [Option<String>; 4],
    pub(super) request_id: Option<String>,
    pub(super) error: Option<VendorError>,
    is_result: bool,
}

impl Answer {
    pub(super) fn judged(raw: Raw, proof: Proof) -> Self {
        let Raw { status, text, times, request_id, .. } = raw;
        let is_whole = text.is_some();
        let text = text.unwrap_or_else(|| "(too long to be read)".into());
        // A successful stop of Baidu's has an empty body.
        let source = if is_blank(&text) { "{}" } else { &text };
        // Its depth is bounded by serde_json, to 128 levels.
        let json: Option<Json> = serde_json::from_str(source).ok().filter(Json::is_object);
        let is_success = (200..300).contains(&status);
        let (found, own_id) = match &json {
            Some(json) => (error_in(json), word(json, "RequestId", "requestId").map(Cow::into_owned)),
            None if is_whole => xml_error(&text),
            None => (None, None),
        };
        let request_id = own_id.or(request_id);
        let of_api = proof != Proof::RequestId || request_id.is_some();
        let error = match found {
            Some(_) if is_success && proof == Proof::Form => None,
            Some(error) if is_success && SUCCESSES.contains(&&*error.code) => None,
            found => found,
        };
        let is_result = is_success && json.is_some() && of_api && error.is_none();
        Self { status, text, json, times, request_id, error, is_result }
    }

    /// That of a call whose answer was lost and whose effect was seen.
    pub(super) fn inferred() -> Self {
        let json = Some(Json::Object(serde_json::Map::new()));
        let (times, text) = (Default::default(), String::new());
        Self { status: 200, text, json, times, request_id: None, error: None, is_result: true }
    }

    /// The text of a result as JSON.
    pub(super) fn source(&self) -> &str {
        if is_blank(&self.text) { "{}" } else { &self.text }
    }

    pub(super) fn body(&self) -> Body<'_> {
        match &self.error {
            Some(VendorError { code, message, .. }) => Body::Error { code, message },
            None if self.is_result => Body::Result,
            None => Body::Foreign,
        }
    }
}

/// What pop-core takes for success.
const SUCCESSES: [&str; 4] = ["200", "OK", "Success", "success"];

fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

/// Both vendors' spelling of a member.
fn member<'j>(json: &'j Json, upper: &str, lower: &str) -> Option<&'j Json> {
    json.get(upper).or_else(|| json.get(lower)).filter(|member| !member.is_null())
}

/// A member that is a text, or a number in digits.
fn word<'j>(json: &'j Json, upper: &str, lower: &str) -> Option<Cow<'j, str>> {
    let word: Cow<'_, str> = match member(json, upper, lower)? {
        Json::String(text) => text.into(),
        Json::Number(number) => number.to_string().into(),
        _ => return None,
    };
    Some(word).filter(|word| !word.is_empty())
}

fn error_in(json: &Json) -> Option<VendorError> {
    let code = cut(&word(json, "Code", "code")?).to_owned();
    let message = word(json, "Message", "message").map(|message| cut(&message).to_owned());
    let detail = member(json, "AccessDeniedDetail", "accessDeniedDetail");
    let permission = detail.and_then(|detail| Some(cut(detail.get("AuthAction")?.as_str()?).to_owned()));
    Some(VendorError { message: message.unwrap_or_else(|| code.clone()), code, permission })
}

/// The error and the request id in the XML form of Alibaba's gateway, which it uses where a request did not get as far as
/// naming a format.
fn xml_error(text: &str) -> (Option<VendorError>, Option<String>) {
    let text = cut(text).trim_ascii_start();
    let behind = text.strip_prefix("<?xml").and_then(|rest| rest.split_once('>'));
    let Some(error) = behind.map_or(text, |(_, rest)| rest.trim_ascii_start()).strip_prefix("<Error>") else {
        return (None, None);
    };
    let code = within_tag(error, "Code").filter(|code| !code.is_empty());
    let message = within_tag(error, "Message");
    let found = code.map(|code| VendorError {
        message: message.unwrap_or_else(|| code.clone()),
        code,
        permission: None,
    });
    (found, within_tag(error, "RequestId"))
}

/// JSON for JavaScript: an integer that a number cannot hold exactly becomes a `BigInt`.
pub(super) struct Exact<'j>(pub(super) &'j Json);

impl Serialize for Exact<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const SAFE: u64 = (1 << 53) - 1;

        match self.0 {
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(integer), _) if integer.unsigned_abs() > SAFE => {
                    serializer.serialize_i128(integer.into())
                }
                (None, Some(integer)) => serializer.serialize_u128(integer.into()),
                _ => number.serialize(serializer),
            },
            Json::Array(items) => serializer.collect_seq(items.iter().map(Exact)),
            Json::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, item)| (name, Exact(item))))
            }
            other => other.serialize(serializer),
        }
    }
}
