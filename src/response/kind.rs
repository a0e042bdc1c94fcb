//! Kinds of failures, and which kind a vendor's code is of.

use super::Headers;
use crate::operation::Identity;
use crate::text::{begins_any, contains_any, is_any, split, split_once};

/// What kind of failure it is, which says what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
    /// What the call is about does not exist.
    NotFound,
    /// What the call is about does not allow it as it is: its state, how it is paid, another call under way.
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
    pub(super) fn expired(identity: Identity) -> Self {
        match identity {
            Identity::AccessKey => Self::ExpiredCredentials,
            Identity::Session => Self::ExpiredSession,
        }
    }
}

/// The one documented code of an identity that has run out: STS.
pub(super) const EXPIRED: &str = "InvalidSecurityToken.Expired";

pub(super) fn is_throttling(status: u16, headers: &Headers<'_>) -> bool {
    let asked = headers.millis().is_some_and(|millis| millis > 0);
    status == 429 || (status >= 400 && asked) || (status == 503 && headers.retry_after.is_some())
}

pub(super) fn of_code(identity: Identity, status: u16, code: &str, headers: &Headers<'_>) -> Kind {
    let begins = |parts| begins_any(code, parts);
    let contains = |parts| contains_any(code, parts);
    if contains("Throttling") || is_throttling(status, headers) {
        Kind::Throttled
    } else if begins("InvalidTimeStamp|RequestExpired|RequestTimeTooSkewed") {
        Kind::Clock
    } else if code == "SignatureNonceUsed" {
        Kind::Nonce
    } else if begins("SignatureDoesNotMatch|IncompleteSignature|InvalidHTTPAuthHeader") {
        Kind::Signature
    } else if code == EXPIRED {
        Kind::expired(identity)
    } else if begins("InvalidAccessKeyId|InvalidSecurityToken|MissingSecurityToken") {
        Kind::Credentials
    } else if let (Identity::Session, Some(kind)) = (identity, of_login(code)) {
        kind
    } else if contains("Quota|Order.|RISK|InsufficientCredit|Balance|OperationTooFrequent") {
        Kind::Quota
    } else if contains("NotFound|NotExist") {
        Kind::NotFound
    } else if status == 409
        // "Bcc." are those that forbid a stop because of how the instance is charged or built.
        || begins("Bcc.|Instance.|Incorrect|IdempotentParameterMismatch|OperationDenied")
        || contains("Status|Conflict|InUse")
    {
        Kind::Conflict
    } else if begins("Forbidden|NoPermission|AccessDenied|OptInRequired|QualifyNotPass") {
        Kind::Forbidden
    } else {
        match status {
            401 | 403 => Kind::Forbidden,
            404 => Kind::NotFound,
            500.. => Kind::Server,
            // With an HTTP status of success only the code tells.
            _ if begins("InternalError|ServiceUnavailable") => Kind::Server,
            _ => Kind::Parameter,
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
fn of_login(code: &str) -> Option<Kind> {
    let says = |nouns, faults: &[&str]| split(nouns, "|").iter().any(|noun| is_wrong(code, noun, faults));
    if says("Password", &[WRONG]) {
        Some(Kind::WrongPassword)
    } else if says(CODES, &[WRONG, OVER]) {
        Some(Kind::WrongCode)
    } else {
        says(SESSIONS, &[WRONG, OVER]).then_some(Kind::ExpiredSession)
    }
}

/// Whether a code says of a thing that it is wrong and nothing else: `InvalidX`, `X.Incorrect`, `InvalidX.Mismatch`.
fn is_wrong(code: &str, noun: &str, faults: &[&str]) -> bool {
    let Some((before, behind)) = split_once(code, noun) else { return false };
    let behind = behind.strip_prefix(".").unwrap_or(behind);
    let says = |faults| is_any(behind, faults) || (behind.is_empty() && begins_any(before, faults));
    // What is to be set anew is a parameter that is refused, and no proof that failed.
    !contains_any(before, "Parameter|New|Missing") && faults.iter().any(|faults| says(faults))
}
