//! What came back from an attempt, and what kind of failure it is. The transport reads; this judges.
//!
//! The vendors' codes: <https://help.aliyun.com/document_detail/434846.html>,
//! <https://cloud.baidu.com/doc/BCC/s/Ojwvyo6nc>. Codes that no page publishes fall to the class of their HTTP status.

use core::fmt;

use crate::encode::percent_encoded;
use crate::operation::Address;
use crate::prelude::*;
use crate::text::{concat, contains_any, whole};
use crate::time::Timestamp;

/// How an attempt ended.
///
/// `Debug` shows no text of the server or the platform, here and in what it is made of: nothing of it is redacted yet.
#[derive(Clone, Copy)]
pub enum Outcome<'a> {
    /// A complete answer came.
    Answered(Answer<'a>),
    /// The connection failed or broke off; the platform's words for it: `ECONNREFUSED`, `TypeError: Failed to fetch`.
    Failed(&'a str),
    /// The time for the attempt ran out.
    TimedOut,
}

/// An answer, as far as it matters to what happens next.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The HTTP status; 0 for a redirect in a browser, which hides it.
    pub status: u16,
    /// What its body is.
    pub body: Body<'a>,
    /// Headers about time.
    pub headers: Headers<'a>,
}

/// What the body of an answer is.
#[derive(Clone, Copy)]
pub enum Body<'a> {
    /// What the operation answers with.
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

/// Headers of an answer that speak of time; absent too where a browser hides them.
#[derive(Clone, Copy, Default)]
pub struct Headers<'a> {
    /// `Date`.
    pub date: Option<&'a str>,
    /// `Age`: the answer comes from a cache, and its date is old.
    pub age: Option<&'a str>,
    /// `Retry-After`: seconds or an HTTP date.
    pub retry_after: Option<&'a str>,
    /// `x-acs-retry-after`: milliseconds.
    pub acs_retry_after: Option<&'a str>,
}

impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(answer) => answer.fmt(f),
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

/// What kind of failure it is, which says what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Too many calls.
    Throttled,
    /// A temporary token that has run out.
    ExpiredCredentials,
    /// A key that the vendor does not accept.
    Credentials,
    /// A permission is missing.
    Forbidden,
    /// What the call is about does not exist.
    NotFound,
    /// The wrong state for the call, or another call is under way.
    Conflict,
    /// A quota is used up, or money is missing.
    Quota,
    /// A parameter that the vendor does not accept.
    Parameter,
    /// The signature does not match.
    Signature,
    /// The nonce was seen before: a copy of the request arrived earlier.
    Nonce,
    /// The clock of this machine is wrong.
    Clock,
    /// The vendor's side failed.
    Server,
    /// No answer, or not all of it.
    Network,
    /// An answer that is not of the API.
    Foreign,
    /// The caller ended the call.
    Aborted,
}

impl Kind {
    /// The stable name, as the npm package has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Throttled => "throttled",
            Self::ExpiredCredentials => "expired-credentials",
            Self::Credentials => "credentials",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::Conflict => "conflict",
            Self::Quota => "quota",
            Self::Parameter => "parameter",
            Self::Signature => "signature",
            Self::Nonce => "nonce",
            Self::Clock => "clock",
            Self::Server => "server",
            Self::Network => "network",
            Self::Foreign => "foreign",
            Self::Aborted => "aborted",
        }
    }
}

impl Outcome<'_> {
    /// The kind of the failure; `None` where there is none. `expired` are codes that the caller knows to mean expired
    /// credentials or an expired session: Baidu and the end-user API document none.
    #[must_use]
    pub fn kind(&self, expired: &[&str]) -> Option<Kind> {
        let Self::Answered(Answer { status, body, headers }) = self else { return Some(Kind::Network) };
        match body {
            Body::Result => None,
            Body::Error { code, .. } if expired.contains(code) => Some(Kind::ExpiredCredentials),
            Body::Error { code, .. } => Some(of_code(*status, code, headers)),
            Body::Foreign if is_throttling(*status, headers) => Some(Kind::Throttled),
            Body::Foreign if *status >= 500 => Some(Kind::Server),
            Body::Foreign => Some(Kind::Foreign),
        }
    }

    /// Whether the operation may have been executed although the attempt failed.
    #[must_use]
    pub fn may_have_executed(&self, kind: Kind) -> bool {
        match (self, kind) {
            (Self::Failed(words), _) => !never_connected(words),
            // A copy of these very bytes arrived before, and that one may have been executed.
            (_, Kind::Nonce | Kind::Server) | (Self::TimedOut, _) => true,
            // A redirect comes from something that stands before the API.
            (Self::Answered(answer), Kind::Foreign) => !answer.is_redirect(),
            _ => false,
        }
    }

    /// How long the server asks to be left alone, in milliseconds.
    #[must_use]
    pub fn retry_after(&self) -> Option<u32> {
        let Self::Answered(Answer { headers, .. }) = self else { return None };
        if let Some(millis) =
            headers.acs_retry_after.and_then(|text| whole(text.trim_ascii())?.try_into().ok())
        {
            return Some(millis);
        }
        let text = headers.retry_after?.trim_ascii();
        if let Some(seconds) = whole(text).and_then(|seconds| u32::try_from(seconds).ok()) {
            return Some(seconds.saturating_mul(1000));
        }
        // Against the server's own clock: ours may be wrong.
        let until = Timestamp::from_http(text)?.millis();
        let from = Timestamp::from_http(headers.date?)?.millis();
        Some(u32::try_from(until - from).unwrap_or(0))
    }
}

impl Answer<'_> {
    /// Whether it sends elsewhere; a browser hides where, and the status with it.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.status == 0 || (300..400).contains(&self.status)
    }
}

fn is_throttling(status: u16, headers: &Headers<'_>) -> bool {
    let asked = headers.acs_retry_after.is_some_and(|millis| !matches!(millis.trim_ascii(), "" | "0"));
    status == 429 || (status >= 400 && asked) || (status == 503 && headers.retry_after.is_some())
}

fn of_code(status: u16, code: &str, headers: &Headers<'_>) -> Kind {
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| code.starts_with(beginning));
    let contains = |parts: &[&str]| contains_any(code, parts);
    if contains(&["Throttling"]) || is_throttling(status, headers) {
        Kind::Throttled
    } else if begins(&["InvalidTimeStamp", "RequestExpired", "RequestTimeTooSkewed"]) {
        Kind::Clock
    } else if code == "SignatureNonceUsed" {
        Kind::Nonce
    } else if begins(&["SignatureDoesNotMatch", "IncompleteSignature", "InvalidHTTPAuthHeader"]) {
        Kind::Signature
    } else if code == "InvalidSecurityToken.Expired" {
        Kind::ExpiredCredentials
    } else if begins(&["InvalidAccessKeyId", "InvalidSecurityToken", "MissingSecurityToken"]) {
        Kind::Credentials
    } else if contains(&["Quota", "Order.", "RISK", "InsufficientCredit", "Balance", "OperationTooFrequent"])
    {
        Kind::Quota
    } else if contains(&["NotFound", "NotExist"]) {
        Kind::NotFound
    } else if status == 409
        // "Bcc." are those that forbid a stop because of how the instance is charged or built.
        || begins(&["Bcc.", "Instance.", "Incorrect", "IdempotentParameterMismatch", "OperationDenied"])
        || contains(&["Status", "Conflict", "InUse"])
    {
        Kind::Conflict
    } else if begins(&["Forbidden", "NoPermission", "AccessDenied", "OptInRequired", "QualifyNotPass"]) {
        Kind::Forbidden
    } else {
        match status {
            401 | 403 => Kind::Forbidden,
            404 => Kind::NotFound,
            500.. => Kind::Server,
            // With an HTTP status of success only the code tells.
            _ if begins(&["InternalError", "ServiceUnavailable"]) => Kind::Server,
            _ => Kind::Parameter,
        }
    }
}

/// Whether a transport says that no connection came about, and so nothing was sent. Browsers never say.
fn never_connected(words: &str) -> bool {
    const NEVER: [&str; 14] = [
        "ECONNREFUSED",
        "ENOTFOUND",
        "EAI_AGAIN",
        "EHOSTUNREACH",
        "ENETUNREACH",
        "UND_ERR_CONNECT_TIMEOUT",
        // Bun.
        "ConnectionRefused",
        // Deno.
        "Connection refused",
        "dns error",
        // A certificate is looked at before anything is sent.
        "CERT_",
        "_CERT",
        "UNABLE_TO_",
        "ERR_TLS",
        "invalid peer certificate",
    ];
    contains_any(words, &NEVER)
}

/// The vendor's page about a code.
#[must_use]
pub fn page(address: &Address, code: &str) -> String {
    match address {
        Address::Rpc { .. } => {
            concat(&["https://api.aliyun.com/troubleshoot?product=ecd&q=", &percent_encoded(code)])
        }
        Address::Rest { .. } => "https://cloud.baidu.com/doc/BCC/s/Ojwvyo6nc".into(),
    }
}
