//! Classifies responses and transport failures.
//!
//! The vendors' codes: <https://help.aliyun.com/document_detail/434846.html>,
//! <https://cloud.baidu.com/doc/BCC/s/Ojwvyo6nc>. An undocumented code is classified by its HTTP status.

mod kind;
#[cfg(test)]
mod tests;
mod unsent;

use alloc::string::String;
use core::fmt;

pub use kind::FailureKind;

use crate::operation::Authentication;
use crate::service::Service;
use crate::text::{concat, equals_any, parse_integer};
use crate::time::Timestamp;
use edgedesk_encoding::encode::percent_encoded;
use kind::{is_throttling, of_code};
use unsent::never_sent;

/// The outcome of an attempt.
///
/// `Debug` of this type and its parts hides the strings of the server and the platform, which are not redacted.
#[derive(Clone, Copy)]
pub(crate) enum Outcome<'a> {
    /// A complete response arrived.
    Response(Response<'a>),
    /// The connection failed or closed; the platform's message, after its code if there is one:
    /// `ECONNREFUSED TypeError: fetch failed`, `TypeError: Failed to fetch`.
    Failed(&'a str),
    /// The attempt exceeded its time limit.
    TimedOut,
}

/// The parts of a response that retries depend on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Response<'a> {
    /// The HTTP status; 0 for a redirect in a browser, which hides the status.
    pub(crate) status: u16,
    /// The kind of the body.
    pub(crate) body: Body<'a>,
    /// Headers about time.
    pub(crate) headers: Headers<'a>,
}

/// The kind of a response body.
#[derive(Clone, Copy)]
pub(crate) enum Body<'a> {
    /// The operation's result.
    Result,
    /// An error in the vendor's form.
    Error {
        /// The vendor's code.
        code: &'a str,
        /// The vendor's text.
        message: &'a str,
    },
    /// Not a response of the API: a proxy's page, truncated JSON.
    Foreign,
}

/// Headers about time. A browser may hide them.
#[derive(Clone, Copy, Default)]
pub(crate) struct Headers<'a> {
    /// `Date`.
    pub(crate) date: Option<&'a str>,
    /// `Age`: the response comes from a cache, and its date is stale.
    pub(crate) age: Option<&'a str>,
    /// `Retry-After`: seconds or an HTTP date.
    pub(crate) retry_after: Option<&'a str>,
    /// `x-acs-retry-after`: milliseconds.
    pub(crate) acs_retry_after: Option<&'a str>,
}

impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(response) => response.fmt(f),
            Self::Failed(_) => f.write_str("Failed"),
            Self::TimedOut => f.write_str("TimedOut"),
        }
    }
}

impl fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Result => "Result",
            Self::Error { .. } => "Error",
            Self::Foreign => "Foreign",
        })
    }
}

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Headers")
            .field("date", &self.date.is_some())
            .field("age", &self.age.is_some())
            .field("retry_after", &self.retry_after.is_some())
            .field("acs_retry_after", &self.acs_retry_after.is_some())
            .finish()
    }
}

impl Outcome<'_> {
    /// The kind of the failure; `None` for a success. `expired` has further codes of expired credentials or an expired session,
    /// because Baidu and the end-user API document none.
    #[must_use]
    pub(crate) fn kind(&self, authentication: Authentication, expired: &[&str]) -> Option<FailureKind> {
        let Self::Response(Response { status, body, headers }) = self else {
            return Some(FailureKind::Network);
        };
        match body {
            Body::Result => None,
            Body::Error { code, .. } if expired.contains(code) => Some(FailureKind::expired(authentication)),
            Body::Error { code, .. } => Some(of_code(authentication, *status, code, headers)),
            Body::Foreign if is_throttling(*status, headers) => Some(FailureKind::Throttled),
            Body::Foreign if *status >= 500 => Some(FailureKind::Server),
            Body::Foreign => Some(FailureKind::Foreign),
        }
    }

    /// Whether the operation may have been executed although the attempt failed. For a throttled call without a success status,
    /// the retry policy decides instead.
    #[must_use]
    pub(crate) fn may_have_executed(&self, kind: FailureKind) -> bool {
        match (self, kind) {
            (Self::Failed(words), _) => !never_sent(words),
            (Self::TimedOut, _) => true,
            // An error with a success status is inconclusive.
            (Self::Response(Response { status: 200..300, .. }), _) => true,
            (_, FailureKind::Throttled) => false,
            _ if self.is_refused_by_gateway() => false,
            // A used nonce means that the server has received an identical request, and may have executed it.
            (_, FailureKind::Nonce | FailureKind::Server)
            | (Self::Response(Response { status: 500.., .. }), _) => true,
            // A redirect comes from an intermediary, not from the API.
            (Self::Response(response), FailureKind::Foreign) => !response.is_redirect(),
            _ => false,
        }
    }

    /// Whether `edgedesk/gateway` refused the call with a status that leaves open whether it was sent: it was not.
    #[must_use]
    pub(crate) fn is_refused_by_gateway(&self) -> bool {
        let Self::Response(Response { body: Body::Error { code, .. }, .. }) = self else { return false };
        equals_any(code, "Gateway.LimitReached|Gateway.Unavailable|Gateway.Failed")
    }

    /// Retry-After, in milliseconds, limited to `u32::MAX`.
    #[must_use]
    pub(crate) fn retry_after(&self) -> Option<u32> {
        let Self::Response(Response { headers, .. }) = self else { return None };
        if let Some(millis) = headers.millis() {
            return Some(millis);
        }
        let text = headers.retry_after?.trim_ascii();
        if let Some(seconds) = parse_saturating(text) {
            return Some(seconds.saturating_mul(1000));
        }
        // The server's clock, because the local clock may be wrong.
        let until = Timestamp::from_http(text)?.millis();
        let from = Timestamp::from_http(headers.date?)?.millis();
        Some(u32::try_from(until.saturating_sub(from).max(0)).unwrap_or(u32::MAX))
    }
}

impl Response<'_> {
    /// Whether it is a redirect. Browsers hide its target and status.
    #[must_use]
    pub(crate) fn is_redirect(&self) -> bool {
        self.status == 0 || (300..400).contains(&self.status)
    }
}

impl Headers<'_> {
    /// `x-acs-retry-after`, if it is a number.
    fn millis(&self) -> Option<u32> {
        parse_saturating(self.acs_retry_after?.trim_ascii())
    }
}

/// Parses decimal digits, limited to `u32::MAX`; `None` for any other string.
fn parse_saturating(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| parse_integer(digits).and_then(|number| number.try_into().ok()).unwrap_or(u32::MAX))
}

/// The URL of the vendor's page about an error code.
pub(crate) fn docs_url_of(service: &Service, code: &str) -> String {
    let code = if service.error_docs_url_takes_code { percent_encoded(code) } else { String::new() };
    concat(&[service.error_docs_url, &code])
}
