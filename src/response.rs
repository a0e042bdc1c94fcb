//! Classifies responses and transport failures.
//!
//! The vendors' codes: <https://help.aliyun.com/document_detail/434846.html>,
//! <https://cloud.baidu.com/doc/BCC/s/Ojwvyo6nc>. Codes that no page publishes fall to the class of their HTTP status.

mod kind;
mod unsent;

use core::fmt;

pub use kind::FailureKind;

use crate::encode::percent_encoded;
use crate::operation::{Authentication, Protocol};
use crate::prelude::*;
use crate::service::Service;
use crate::text::{concat, equals_any, parse_integer};
use crate::time::Timestamp;
use kind::{EXPIRED, is_throttling, of_code};
use unsent::never_sent;

/// How an attempt ended.
///
/// `Debug` shows no text of the server or the platform, here and in what it is made of: nothing of it is redacted yet.
#[derive(Clone, Copy)]
pub enum Outcome<'a> {
    /// A complete response arrived.
    Response(Response<'a>),
    /// The connection failed or broke off; the platform's words for it, a code first where there is one:
    /// `ECONNREFUSED TypeError: fetch failed`, `TypeError: Failed to fetch`.
    Failed(&'a str),
    /// The time for the attempt ran out.
    TimedOut,
}

/// The parts of a response that decide on retries.
#[derive(Clone, Copy, Debug)]
pub struct Response<'a> {
    /// The HTTP status; 0 for a redirect in a browser, which hides it.
    pub status: u16,
    /// What its body is.
    pub body: Body<'a>,
    /// Headers about time.
    pub headers: Headers<'a>,
}

/// The kind of a response body.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// The operation's result.
    Result,
    /// An error in the vendor's form.
    Error {
        /// The vendor's code.
        code: &'a str,
        /// The vendor's text.
        message: &'a str,
    },
    /// Nothing that the API sends: a proxy's page, JSON that breaks off.
    Foreign,
}

/// Headers about time; absent too where a browser hides them.
#[derive(Clone, Copy, Default)]
pub struct Headers<'a> {
    /// `Date`.
    pub date: Option<&'a str>,
    /// `Age`: the response comes from a cache, and its date is stale.
    pub age: Option<&'a str>,
    /// `Retry-After`: seconds or an HTTP date.
    pub retry_after: Option<&'a str>,
    /// `x-acs-retry-after`: milliseconds.
    pub acs_retry_after: Option<&'a str>,
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
    /// The kind of the failure; `None` where there is none. `expired` are codes that the caller knows to mean expired
    /// credentials or an expired session: Baidu and the end-user API document none.
    #[must_use]
    pub fn kind(&self, authentication: Authentication, expired: &[&str]) -> Option<FailureKind> {
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

    /// Whether the vendor, or the caller by `expired`, says by a code that the identity has run out: that is known, and not
    /// guessed from a name.
    #[must_use]
    pub fn is_known_expiry(&self, expired: &[&str]) -> bool {
        let Self::Response(Response { body: Body::Error { code, .. }, .. }) = self else { return false };
        equals_any(code, EXPIRED) || expired.contains(code)
    }

    /// Whether the operation may have been executed although the attempt failed. Of a throttled call the caller's policy
    /// says that, unless its status is one of success.
    #[must_use]
    pub fn may_have_executed(&self, kind: FailureKind) -> bool {
        match (self, kind) {
            (Self::Failed(words), _) => !never_sent(words),
            (Self::TimedOut, _) => true,
            // An error with a success status is inconclusive.
            (Self::Response(Response { status: 200..300, .. }), _) => true,
            (_, FailureKind::Throttled) => false,
            _ if self.is_refused_by_gateway() => false,
            // A copy of these very bytes arrived before, and that one may have been executed.
            (_, FailureKind::Nonce | FailureKind::Server)
            | (Self::Response(Response { status: 500.., .. }), _) => true,
            // A redirect comes from something that stands before the API.
            (Self::Response(response), FailureKind::Foreign) => !response.is_redirect(),
            _ => false,
        }
    }

    /// Whether `edgedesk/gateway` refused the call, and so did not send it, with a status that leaves that open.
    #[must_use]
    pub fn is_refused_by_gateway(&self) -> bool {
        let Self::Response(Response { body: Body::Error { code, .. }, .. }) = self else { return false };
        equals_any(code, "Gateway.LimitReached|Gateway.Unavailable|Gateway.Failed")
    }

    /// Retry-After, in milliseconds. A longer wait than fits is the longest that does.
    #[must_use]
    pub fn retry_after(&self) -> Option<u32> {
        let Self::Response(Response { headers, .. }) = self else { return None };
        if let Some(millis) = headers.millis() {
            return Some(millis);
        }
        let text = headers.retry_after?.trim_ascii();
        if let Some(seconds) = amount(text) {
            return Some(seconds.saturating_mul(1000));
        }
        // Against the server's own clock: ours may be wrong.
        let until = Timestamp::from_http(text)?.millis();
        let from = Timestamp::from_http(headers.date?)?.millis();
        Some(u32::try_from(until.saturating_sub(from).max(0)).unwrap_or(u32::MAX))
    }
}

impl Response<'_> {
    /// Whether it is a redirect. Browsers hide its target and status.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.status == 0 || (300..400).contains(&self.status)
    }
}

impl Headers<'_> {
    /// `x-acs-retry-after`, where it is a number.
    fn millis(&self) -> Option<u32> {
        amount(self.acs_retry_after?.trim_ascii())
    }
}

/// The number that decimal digits stand for, or the largest there is; `None` for everything else.
fn amount(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| parse_integer(digits).and_then(|number| number.try_into().ok()).unwrap_or(u32::MAX))
}

/// The vendor's page about a code.
#[must_use]
pub fn docs_url(protocol: &Protocol, code: &str) -> String {
    docs_url_of(protocol.service(), code)
}

pub(crate) fn docs_url_of(service: &Service, code: &str) -> String {
    let code = if service.error_docs_url_takes_code { percent_encoded(code) } else { String::new() };
    concat(&[service.error_docs_url, &code])
}
