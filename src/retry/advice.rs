//! Advice on a failure, in one or two sentences.

#[cfg(test)]
mod tests;

use alloc::string::String;

use super::{ClockSkew, Failure, FailureContext, Repeat};
#[cfg(test)]
use crate::operation::Operation;
use crate::operation::{Authentication, OperationRef};
use crate::response::FailureKind;
use crate::text::{concat, contains_any, format_i64, starts_with_any};

/// Advice on a failure of an operation.
#[cfg(test)]
fn advice(failure: &Failure, operation: &Operation, context: &FailureContext<'_>) -> String {
    advised(failure, operation.into(), context)
}

pub(super) fn advised(
    failure: &Failure,
    operation: OperationRef<'_>,
    context: &FailureContext<'_>,
) -> String {
    let authentication = operation.authentication;
    if failure.ambiguous {
        return check_first(failure, operation, context.read_by);
    }
    let code = context.error.map_or("", |(code, _)| code);
    let of_user = authentication == Authentication::Session;
    let advice = match failure.kind {
        FailureKind::Throttled => match failure.retry_after {
            Some(millis) => {
                return concat(&["Call again in ", &format_i64(millis.into()), " ms, and less often."]);
            }
            None => "Call less often, or later.",
        },
        FailureKind::ExpiredCredentials => "Get new credentials, or pass a provider, which renews them.",
        FailureKind::ExpiredSession => {
            "Refresh the login token, or log in again. A session provider renews it if the client's expired codes include \
             this code."
        }
        FailureKind::WrongPassword => {
            "Ask for user name and password again. Repeated wrong passwords may lock the user out."
        }
        FailureKind::WrongCode => "Ask for the current code. An old or used code is refused.",
        FailureKind::Credentials | FailureKind::Signature if of_user => {
            "The end-user API uses sessions in place of signatures: check the endpoint, and any gateway in front of it."
        }
        FailureKind::Credentials => "Check the access key id and, of temporary credentials, the token.",
        FailureKind::Forbidden if of_user => {
            "The user lacks the permission, the session has ended, or a gateway in front of the API responded. Log in \
             again; if that does not help, ask the administrator of the desktops."
        }
        FailureKind::Forbidden => return forbidden(code, context.permission),
        FailureKind::NotFound => "Check the ids and their region.",
        FailureKind::Conflict => return conflict(code, context.read_by),
        FailureKind::Quota if of_user => {
            "Ask the administrator of the desktops to check quota, balance and unpaid orders."
        }
        FailureKind::Quota => "Check quota, balance and unpaid orders in the vendor's console.",
        FailureKind::Parameter => "Compare the parameters with the vendor's page of the operation.",
        FailureKind::Signature => "Check the secret. If it is right, a proxy or gateway changes the request.",
        FailureKind::Nonce => "Call again: the request gets a new nonce.",
        FailureKind::Clock => return clock(failure.clock_skew),
        FailureKind::Server => "Try again later. Quote the request id to the vendor's support.",
        FailureKind::Network => {
            "Check the connection, the endpoint and, in a browser, whether the server allows the page's origin."
        }
        FailureKind::Aborted => "The call had no effect. It can be made again.",
        FailureKind::Foreign => "Check the response: a proxy or gateway in front of the API sent it.",
    };
    advice.into()
}

/// Advice on a call that may have been executed.
fn check_first(failure: &Failure, operation: OperationRef<'_>, reads: Option<&str>) -> String {
    let how = match (reads, operation.authentication) {
        (Some(reads), _) => concat(&["with ", reads]),
        (None, Authentication::AccessKey) => "in the vendor's console".into(),
        (None, Authentication::Session) => "with the vendor's own client".into(),
    };
    let what = match failure.kind {
        FailureKind::Throttled => " was throttled, but may have been executed. Check ",
        _ => " may have been executed. Check ",
    };
    let then = match failure.repeat {
        Repeat::Now => ". Repeating it with the same client token or for the same state is safe.",
        Repeat::AfterLookup => ", and repeat it only if it was not executed.",
        Repeat::Never => " before you repeat it: a second execution could act or charge twice.",
    };
    concat(&[operation.name, what, &how, then])
}

fn forbidden(code: &str, permission: Option<&str>) -> String {
    let begins = |parts| starts_with_any(code, parts);
    if let Some(permission) = permission {
        concat(&["Grant ", permission, " to the identity that the access key belongs to."])
    } else if begins("OptInRequired|QualifyNotPass") {
        "Activate the service, or have the account verified, in the vendor's console.".into()
    } else if begins("Forbidden|NoPermission|AccessDenied") {
        "Grant the permission to the identity that the access key belongs to.".into()
    } else {
        "The vendor documents no such code for permissions: a proxy or gateway in front of the API may have sent it. If \
         the API sent it, grant the permission to the identity that the access key belongs to."
            .into()
    }
}

fn conflict(code: &str, reads: Option<&str>) -> String {
    let contains = |parts| contains_any(code, parts);
    let look = reads.map_or_else(String::new, |reads| concat(&[" with ", reads]));
    if code.starts_with("IdempotentParameterMismatch") {
        "The client token was used for a call with other parameters: pass a new one.".into()
    } else if contains("Charge|PrePay|Prepay|PostPay|Postpay") {
        concat(&["Check the charge type", &look, ": the operation does not allow it."])
    } else if contains("Status|State|InUse|Conflict|OperationForbidden|Creating") {
        concat(&["Check the state", &look, ": the operation does not allow it, or another is in progress."])
    } else {
        "The resource does not allow the operation: see the vendor's message.".into()
    }
}

fn clock(skew: Option<ClockSkew>) -> String {
    let fix = "Set the local clock, or give the client a correct one";
    let Some(ClockSkew { local, server, exceeds_limit }) = skew else {
        return concat(&[fix, ". The response has no usable time."]);
    };
    let limit = if exceeds_limit { ", a larger difference than the client's maximum skew" } else { "" };
    concat(&["The local clock is ", &local.iso(), ", the server's ", &server.iso(), limit, ". ", fix, "."])
}
