//! Kinds of failures, and which kind a vendor's code is of.

use core::fmt;

use super::Headers;
use crate::operation::Authentication;
use crate::text::{contains_any, equals_any, split, split_once, starts_with_any};

/// What kind of failure it is, which says what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// Too many calls.
    Throttled,
    /// A temporary token that has run out.
    ExpiredCredentials,
    /// A user's session that has run out or is not known, of the end-user API. The vendor documents no code for it:
    /// one of the caller's, or of a name that says so (unverified).
    ExpiredSession,
    /// A wrong user name or password, of the end-user API. The vendor documents no code for it: one of a name that says
    /// so (unverified).
    WrongPassword,
    /// A wrong or old code of a second factor, of the end-user API. The vendor documents no code for it: one of a name
    /// that says so (unverified).
    WrongCode,
    /// A key that the vendor does not accept.
    Credentials,
    /// A permission is missing.
    Forbidden,
    /// The resource does not exist.
    NotFound,
    /// The resource refuses the call: its state, its billing, or a pending call.
    Conflict,
    /// A quota is used up, or the balance is too low.
    Quota,
    /// A parameter that the vendor does not accept.
    Parameter,
    /// The signature does not match.
    Signature,
    /// The nonce was seen before: a copy of the request arrived earlier.
    Nonce,
    /// The local clock is wrong.
    Clock,
    /// The vendor's server failed.
    Server,
    /// No response, or an incomplete one.
    Network,
    /// A response that is not of the API.
    Foreign,
    /// The caller ended the call.
    Aborted,
}

impl FailureKind {
    /// The stable name, as the npm package has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Throttled => "throttled",
            Self::ExpiredCredentials => "expired-credentials",
            Self::ExpiredSession => "expired-session",
            Self::WrongPassword => "wrong-password",
            Self::WrongCode => "wrong-code",
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

    /// What has run out where the identity has.
    pub(super) fn expired(authentication: Authentication) -> Self {
        match authentication {
            Authentication::AccessKey => Self::ExpiredCredentials,
            Authentication::Session => Self::ExpiredSession,
        }
    }
}

impl fmt::Display for FailureKind {
    /// As [`FailureKind::as_str`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The one documented code of an identity that has run out: STS.
const EXPIRED: &str = "InvalidSecurityToken.Expired";

pub(super) fn is_throttling(status: u16, headers: &Headers<'_>) -> bool {
    let asked = headers.millis().is_some_and(|millis| millis > 0);
    status == 429 || (status >= 400 && asked) || (status == 503 && headers.retry_after.is_some())
}

pub(super) fn of_code(
    authentication: Authentication,
    status: u16,
    code: &str,
    headers: &Headers<'_>,
) -> FailureKind {
    let begins = |parts| starts_with_any(code, parts);
    let contains = |parts| contains_any(code, parts);
    if contains("Throttling") || is_throttling(status, headers) {
        FailureKind::Throttled
    } else if begins("InvalidTimeStamp|RequestExpired|RequestTimeTooSkewed") {
        FailureKind::Clock
    } else if code == "SignatureNonceUsed" {
        FailureKind::Nonce
    } else if begins("SignatureDoesNotMatch|IncompleteSignature|InvalidHTTPAuthHeader") {
        FailureKind::Signature
    } else if code == EXPIRED {
        FailureKind::expired(authentication)
    } else if begins("InvalidAccessKeyId|InvalidSecurityToken|MissingSecurityToken") {
        FailureKind::Credentials
    } else if let (Authentication::Session, Some(kind)) = (authentication, of_login(code)) {
        kind
    } else if contains("Quota|Order.|RISK|InsufficientCredit|Balance|OperationTooFrequent") {
        FailureKind::Quota
    } else if contains("NotFound|NotExist") {
        FailureKind::NotFound
    } else if status == 409
        // "Bcc." are those that forbid a stop because of how the instance is charged or built.
        || begins("Bcc.|Instance.|Incorrect|IdempotentParameterMismatch|OperationDenied")
        || contains("Status|Conflict|InUse")
    {
        FailureKind::Conflict
    } else if begins("Forbidden|NoPermission|AccessDenied|OptInRequired|QualifyNotPass") {
        FailureKind::Forbidden
    } else {
        match status {
            401 | 403 => FailureKind::Forbidden,
            404 => FailureKind::NotFound,
            500.. => FailureKind::Server,
            // With an HTTP status of success only the code tells.
            _ if begins("InternalError|ServiceUnavailable") => FailureKind::Server,
            _ => FailureKind::Parameter,
        }
    }
}

/// How codes say that something is wrong.
const WRONG: &str = "Invalid|Incorrect|Wrong|Error|Mismatch|NotMatch";

/// How codes say that something has run out.
const OVER: &str = "Expired|Expire|NotFound|NotExist";

/// What those codes are about.
const CODES: &str = "AuthenticationCode|AuthCode|VerificationCode|VerifyCode|TokenCode|MfaCode|MFACode";
const SESSIONS: &str = "LoginToken|SessionToken|SessionId|KeepAliveToken|LoginSession";

/// Of the end-user API, none of whose codes of a login is documented. Only names that can hardly mean anything else:
/// `InvalidUserOrPassword`, `LoginTokenExpired`, but not `InvalidPassword.TooShort`.
fn of_login(code: &str) -> Option<FailureKind> {
    let says = |nouns, faults: &[&str]| split(nouns, "|").iter().any(|noun| is_wrong(code, noun, faults));
    if says("Password", &[WRONG]) {
        Some(FailureKind::WrongPassword)
    } else if says(CODES, &[WRONG, OVER]) {
        Some(FailureKind::WrongCode)
    } else {
        says(SESSIONS, &[WRONG, OVER]).then_some(FailureKind::ExpiredSession)
    }
}

/// Whether a code says of a thing that it is wrong and nothing else: `InvalidX`, `X.Incorrect`, `InvalidX.Mismatch`.
fn is_wrong(code: &str, noun: &str, faults: &[&str]) -> bool {
    let Some((before, behind)) = split_once(code, noun) else { return false };
    let behind = behind.strip_prefix(".").unwrap_or(behind);
    let says = |faults| equals_any(behind, faults) || (behind.is_empty() && starts_with_any(before, faults));
    // A refused new value is a parameter error, not a failed login.
    !contains_any(before, "Parameter|New|Missing") && faults.iter().any(|faults| says(faults))
}
