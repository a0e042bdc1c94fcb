//! Advice on a failure, in one or two sentences.

#[cfg(test)]
mod tests;

use super::{ClockSkew, Failure, FailureContext, Repeat};
#[cfg(test)]
use crate::operation::Operation;
use crate::operation::{Authentication, OperationRef};
use crate::prelude::*;
use crate::response::FailureKind;
use crate::text::{concat, contains_any, format_i64, starts_with_any};

/// What to do about a failure of an operation.
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
        return look_first(failure, operation, context.read_by);
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
        FailureKind::ExpiredCredentials => {
            "Get new credentials. A provider in place of the credentials does that by itself."
        }
        FailureKind::ExpiredSession => {
            "Refresh the login token, or log in again. A provider in place of the session is asked for another where the \
             code is one of the caller's expired codes."
        }
        FailureKind::WrongPassword => {
            "Ask for user name and password again. Too many wrong ones may lock the user out."
        }
        FailureKind::WrongCode => {
            "Ask for the code that holds now: one that is old or was used before is refused, too."
        }
        FailureKind::Credentials | FailureKind::Signature if of_user => {
            "The end-user API knows neither keys nor signatures: check the endpoint, and what stands before it."
        }
        FailureKind::Credentials => "Check the access key id and, of temporary credentials, the token.",
        FailureKind::Forbidden if of_user => {
            "This user may not do that, the session does not hold, or something before the API has answered. Log in \
             again; if that does not help, ask whoever administers the desktops."
        }
        FailureKind::Forbidden => return forbidden(code, context.permission),
        FailureKind::NotFound => "Check the ids, and that the region is the one where they are.",
        FailureKind::Conflict => return conflict(code, context.read_by),
        FailureKind::Quota if of_user => {
            "Ask whoever administers the desktops to look at quota, balance and unpaid orders."
        }
        FailureKind::Quota => "Look at quota, balance and unpaid orders in the vendor's console.",
        FailureKind::Parameter => "Compare the parameters with the vendor's page of the operation.",
        FailureKind::Signature => {
            "Check the secret; if it is right, something changes the request on its way."
        }
        FailureKind::Nonce => "Call again: the request gets a new nonce.",
        FailureKind::Clock => return clock(failure.clock_skew),
        FailureKind::Server => "Try again later; the request id is what the vendor's support asks for.",
        FailureKind::Network => {
            "Check the connection, the endpoint and, in a browser, whether the server allows the page's origin."
        }
        FailureKind::Aborted => "Nothing has changed: call again when it is wanted.",
        FailureKind::Foreign => "Look at the answer: something between here and the API sent it.",
    };
    advice.into()
}

/// Advice on a call that may have been executed.
fn look_first(failure: &Failure, operation: OperationRef<'_>, reads: Option<&str>) -> String {
    let look = match (reads, operation.authentication) {
        (Some(reads), _) => concat(&["with ", reads]),
        (None, Authentication::AccessKey) => "in the vendor's console".into(),
        (None, Authentication::Session) => "with the vendor's own client".into(),
    };
    let what = match failure.kind {
        FailureKind::Throttled => " was throttled, and may have been executed all the same. Find out ",
        _ => " may have been executed. Find out ",
    };
    let then = match failure.repeat {
        Repeat::Now => "; calling it again with the same client token or for the same state does no harm.",
        Repeat::AfterLookup => "; call it again only if that shows that it was not executed.",
        Repeat::Never => ", before you call it again: a second call could act or charge twice.",
    };
    concat(&[operation.name, what, &look, then])
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
        "The vendor documents no such code for a permission: a gateway or proxy before the API may have answered. If it \
         was the API, grant the permission to the identity that the access key belongs to."
            .into()
    }
}

fn conflict(code: &str, reads: Option<&str>) -> String {
    let contains = |parts| contains_any(code, parts);
    let look = reads.map_or_else(String::new, |reads| concat(&[" with ", reads]));
    if code.starts_with("IdempotentParameterMismatch") {
        "The client token was used for a call with other parameters: give a new one.".into()
    } else if contains("Charge|PrePay|Prepay|PostPay|Postpay") {
        concat(&["Look at how it is paid", &look, ": the call does not fit that."])
    } else if contains("Status|State|InUse|Conflict|OperationForbidden|Creating") {
        concat(&["Look at the state", &look, ": the call does not fit it, or another is under way."])
    } else {
        "The call does not fit what it is about: the vendor's message says why.".into()
    }
}

fn clock(skew: Option<ClockSkew>) -> String {
    let cure = "Set this machine's clock, or give the client a right one";
    let Some(ClockSkew { local, server, exceeds_limit }) = skew else {
        return concat(&[cure, "; the answer did not tell the time."]);
    };
    let limit = if exceeds_limit { ", further apart than the client's maximum skew" } else { "" };
    concat(&[
        "This machine's clock says ",
        &local.iso(),
        ", the server's ",
        &server.iso(),
        limit,
        ". ",
        cure,
        ".",
    ])
}
