//! Errors of calls.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::time::Duration;

use serde_json::Value as Json;

use super::OngoingCall;
use super::credentials::ResolvedCredentials;
use super::response::ParsedResponse;
use super::text::{bounded, excerpt, shorten};
use crate::diagnosis::Diagnosis;
use crate::error::Error;
use crate::request::SignedRequest;
use crate::response::{FailureKind, Outcome};
use crate::retry::{ClockSkew, Failure, FailureContext, FailureReport, Repeat, report};

/// The error of a call.
///
/// ```
/// use edgedesk::{Attempt, CallError, Credentials, EcdClient, Timestamp, ecd::RenewDesktops};
///
/// let ecd = EcdClient::new("cn-hangzhou", Credentials::new("id", "secret"));
/// let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000)?, "a8ed2f0c");
/// let request = ecd.prepare(&RenewDesktops::new(["ecd-7w78ozhjcwa3u"]).period(1), attempt)?;
///
/// // The connection was lost: the desktop may have been renewed and charged.
/// let error: CallError = request.failed("connection reset by peer");
/// assert_eq!(error.failure().map(|failure| (failure.ambiguous, failure.retryable)), Some((true, false)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `Debug` omits the messages of a provider of credentials and of a parser, which may quote secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CallError {
    /// The parameters or the client's settings are invalid; nothing was sent.
    Invalid(Error),
    /// A provider of credentials, or a signer, failed, with its message.
    Credentials(String),
    /// The call failed after all retries.
    Failed(Box<CallFailure>),
    /// The operation was executed, but its response does not fit the catalogue's type.
    #[non_exhaustive]
    Response {
        /// The operation's name.
        operation: &'static str,
        /// The mismatch.
        problem: String,
    },
}

/// A call that failed. Its strings are redacted.
///
/// ```
/// use edgedesk::{Attempt, BccClient, CallError, CallFailure, ClockSkew, Credentials, FailureKind, HttpResponse, Repeat};
/// use edgedesk::{Timestamp, bcc::GetInstance};
///
/// let bcc = BccClient::new("bj", Credentials::new("access-key-id", "secret-access-key"));
/// let attempt = Attempt::new("2026-01-04T03:04:05Z".parse()?, "a8ed2f0c");
/// let request = bcc.prepare(&GetInstance::new("i-YufwpQAe"), attempt)?;
/// let headers = [("date", "Fri, 02 Jan 2026 03:04:05 GMT")];
/// let body = r#"{"code":"RequestExpired","message":"Request has expired."}"#;
/// let Err(CallError::Failed(failure)) = request.read(HttpResponse::new(400, headers, body)) else { panic!() };
/// let CallFailure { kind, repeat, clock_skew, .. } = *failure;
/// assert_eq!((kind, repeat), (FailureKind::Clock, Repeat::Now));
/// let Some(ClockSkew { server, exceeds_limit: true, .. }) = clock_skew else { panic!("two days are too much") };
/// assert_eq!(server.to_string(), "2026-01-02T03:04:05Z");
/// # let _: Timestamp = server;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallFailure {
    /// The operation's name.
    pub operation: &'static str,
    /// What kind of failure it is.
    pub kind: FailureKind,
    /// The vendor's error code; empty without a response of the API.
    pub code: String,
    /// The vendor's text.
    pub message: String,
    /// The HTTP status, if there was a response; 0 for a redirect in a browser.
    pub status: Option<u16>,
    /// The vendor's request id. Quote it to the vendor's support.
    pub request_id: Option<String>,
    /// Whether making the call again can do harm.
    pub repeat: Repeat,
    /// Whether the same call may succeed later, and can be made again without harm.
    pub retryable: bool,
    /// Whether the operation may have been executed, by this attempt or an earlier one.
    pub ambiguous: bool,
    /// The attempts that were made.
    pub attempts: u32,
    /// How long the vendor asks to wait before another call.
    pub retry_after: Option<Duration>,
    /// Of [`FailureKind::Clock`], both times, if the response has the server's time.
    pub clock_skew: Option<ClockSkew>,
    /// What to do.
    pub advice: String,
    /// The vendor's page about the code; empty where there is no code.
    pub docs_url: String,
    /// Of a signature that does not match, why.
    pub diagnosis: Option<Diagnosis>,
    /// The platform's message, or the beginning of a response that is not of the API.
    pub detail: String,
}

impl CallError {
    /// The failure of a call that was sent.
    #[must_use]
    pub fn failure(&self) -> Option<&CallFailure> {
        if let Self::Failed(failure) = self { Some(failure) } else { None }
    }
}

impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => f.debug_tuple("Invalid").field(error).finish(),
            Self::Credentials(_) => f.write_str("Credentials"),
            Self::Failed(failure) => f.debug_tuple("Failed").field(failure).finish(),
            Self::Response { operation, .. } => {
                f.debug_struct("Response").field("operation", operation).finish_non_exhaustive()
            }
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Credentials(words) => write!(f, "the provider of credentials failed: {words}"),
            Self::Failed(failure) => failure.fmt(f),
            Self::Response { operation, problem } => {
                write!(f, "{operation} was executed, and its response does not fit its type: {problem}")
            }
        }
    }
}

impl fmt::Display for CallFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, code, message, advice, status, detail, .. } = self;
        match (status, code.as_str()) {
            (None, _) => write!(f, "{operation}: no complete response: {detail}. {advice}"),
            (Some(status), "") => {
                write!(f, "{operation}: the response (HTTP {status}) is not of the API. {advice}")
            }
            (Some(status), code) => write!(f, "{operation}: {code} (HTTP {status}): {message} {advice}"),
        }
    }
}

impl core::error::Error for CallError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => Some(error),
            Self::Failed(failure) => Some(&**failure),
            Self::Credentials(_) | Self::Response { .. } => None,
        }
    }
}

impl core::error::Error for CallFailure {}

impl<E: Into<Error>> From<E> for CallError {
    fn from(error: E) -> Self {
        Self::Invalid(error.into())
    }
}

/// The end of an attempt.
pub(crate) enum AttemptResult {
    Response(Box<ParsedResponse>),
    /// The platform's message.
    Failed(String),
    TimedOut,
}

/// The result of a call whose response was lost.
pub(crate) fn empty_object() -> Json {
    Json::Object(serde_json::Map::new())
}

impl AttemptResult {
    /// The JSON of a success.
    pub(crate) fn into_json(self) -> Json {
        let Self::Response(response) = self else { return empty_object() };
        response.json.unwrap_or_else(empty_object)
    }

    pub(crate) fn outcome(&self) -> Outcome<'_> {
        match self {
            Self::Response(response) => Outcome::Response(response.facts()),
            Self::Failed(words) => Outcome::Failed(bounded(words)),
            Self::TimedOut => Outcome::TimedOut,
        }
    }

    /// The error of a call that ends with this attempt.
    pub(crate) fn error(
        &self,
        failure: Failure,
        call: &OngoingCall,
        credentials: &ResolvedCredentials,
        request: &SignedRequest,
    ) -> CallError {
        let secrets = call.secrets(credentials, Some(request));
        let trace = &request.trace;
        let mut context = FailureContext { read_by: call.facts.read_by, ..FailureContext::default() };
        let (mut code, mut detail, mut page) = (String::new(), String::new(), None);
        let (mut status, mut request_id) = (None, None);
        match self {
            Self::Response(response) => {
                status = Some(response.status);
                request_id = response.request_id.as_deref().map(|id| excerpt(&secrets, id));
                if let Some(error) = &response.error {
                    code = excerpt(&secrets, &error.code);
                    context.error = Some((&code, &error.message));
                    context.permission = error.permission.as_deref();
                    context.signed = Some((&trace.canonical_request, &trace.string_to_sign));
                    page = error.recommend.as_deref().filter(|page| is_page(page));
                } else {
                    detail = excerpt(&secrets, &response.text);
                }
            }
            // The messages of some platforms contain the whole URL.
            Self::Failed(words) => {
                detail = excerpt(&secrets, words).split('?').next().unwrap_or("").trim().into();
            }
            Self::TimedOut => detail = "the time is up".into(),
        }
        let mut report = report(failure, (&call.operation).into(), &secrets.forms(), context);
        if let Some(page) = page {
            // The vendor's link is more specific than the derived one.
            report.docs_url = excerpt(&secrets, page);
        }
        for text in [&mut report.message, &mut report.advice] {
            shorten(text);
        }
        let operation = call.facts.name;
        let FailureReport { failure, message, docs_url, advice, diagnosis } = report;
        let Failure { kind, retryable, ambiguous, repeat, attempts, retry_after, clock_skew } = failure;
        let retry_after = retry_after.map(|millis| Duration::from_millis(millis.into()));
        CallError::Failed(Box::new(CallFailure {
            operation,
            kind,
            code,
            message,
            status,
            request_id,
            repeat,
            retryable,
            ambiguous,
            attempts,
            retry_after,
            clock_skew,
            advice,
            docs_url,
            diagnosis,
            detail,
        }))
    }
}

/// Whether a text is an https address.
fn is_page(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    !host.is_empty() && host.bytes().all(plain)
}
