//! Reads answers: the forms of both vendors.

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::response::Body;

/// A complete answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) text: String,
    /// Parsed, where it is an object.
    pub(super) json: Option<Json>,
    /// Date, Age, Retry-After, x-acs-retry-after.
    pub(super) times: [Option<String>; 4],
    /// From a header, which a browser may hide.
    pub(super) request_id: Option<String>,
}

impl Answer {
    pub(super) fn new(
        status: u16,
        text: String,
        times: [Option<String>; 4],
        request_id: Option<String>,
    ) -> Self {
        // A successful stop of Baidu's has an empty body.
        let source = if text.trim_ascii().is_empty() { "{}" } else { &text };
        let json = serde_json::from_str(source).ok().filter(Json::is_object);
        Self { status, text, json, times, request_id }
    }

    /// Both vendors' spelling of a member.
    fn member(&self, upper: &str, lower: &str) -> Option<&Json> {
        let json = self.json.as_ref()?;
        json.get(upper).or_else(|| json.get(lower))
    }

    fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Code and message of an error.
    pub(super) fn error(&self) -> Option<(&str, &str)> {
        let code = self.member("Code", "code").and_then(Json::as_str).filter(|_| !self.is_success())?;
        Some((code, self.member("Message", "message").and_then(Json::as_str).unwrap_or(code)))
    }

    pub(super) fn permission(&self) -> Option<&str> {
        self.member("AccessDeniedDetail", "accessDeniedDetail")?.get("AuthAction")?.as_str()
    }

    pub(super) fn request_id(&self) -> Option<String> {
        let own = self.member("RequestId", "requestId").and_then(Json::as_str).map(str::to_owned);
        own.or_else(|| self.request_id.clone())
    }

    pub(super) fn body(&self) -> Body<'_> {
        match self.error() {
            Some((code, message)) => Body::Error { code, message },
            None if self.is_success() && self.json.is_some() => Body::Result,
            None => Body::Foreign,
        }
    }
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
