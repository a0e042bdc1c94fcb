//! What to do about a failure, in a sentence or two.

use super::Failure;
use crate::prelude::*;
use crate::response::Kind;
use crate::text::{concat, decimal};

/// What to do about a failure.
///
/// `operation` is what was called, `reads` the operation that shows what it changes (where the catalogue knows one),
/// `permission` the action that the vendor says is not granted: `ecd:StopDesktops`.
#[must_use]
pub fn advice(failure: &Failure, operation: &str, reads: Option<&str>, permission: Option<&str>) -> String {
    if failure.ambiguous {
        let look = reads.map_or("in the vendor's console".into(), |reads| concat(&["with ", reads]));
        return concat(&[
            operation,
            " may have been executed. Find out ",
            &look,
            if failure.retryable {
                "; calling it again with the same client token or for the same state does no harm."
            } else {
                ", before you call it again: a second call could act or charge twice."
            },
        ]);
    }
    match failure.kind {
        Kind::Throttled => match failure.retry_after {
            Some(millis) => concat(&["Call again in ", &decimal(millis.into()), " ms, and less often."]),
            None => "Call less often, or later.".into(),
        },
        Kind::ExpiredCredentials => {
            "Get new credentials (or a new session). A provider in place of the credentials does that by itself.".into()
        }
        Kind::Credentials => "Check the access key id and, of temporary credentials, the token.".into(),
        Kind::Forbidden => match permission {
            Some(permission) => concat(&["Grant ", permission, " to the identity that the access key belongs to."]),
            None => "Grant the permission to the identity that the access key belongs to.".into(),
        },
        Kind::NotFound => "Check the ids, and that the region is the one where they are.".into(),
        Kind::Conflict => match reads {
            Some(reads) => concat(&["Look at the state with ", reads, ": the call does not fit it, or another is under way."]),
            None => "Look at the state: the call does not fit it, or another is under way.".into(),
        },
        Kind::Quota => "Look at quota, balance and unpaid orders in the vendor's console.".into(),
        Kind::Parameter => "Compare the parameters with the vendor's page of the operation.".into(),
        Kind::Signature => "Check the secret; if it is right, something changes the request on its way.".into(),
        Kind::Nonce => "Call again: the request gets a new nonce.".into(),
        Kind::Clock => {
            "Set this machine's clock, or give the client a right one as `now`; the answer did not tell the time.".into()
        }
        Kind::Server => "Try again later; the request id is what the vendor's support asks for.".into(),
        Kind::Network => {
            "Check the connection, the endpoint and, in a browser, whether the server allows the page's origin.".into()
        }
        Kind::Aborted => "Nothing has changed: call again when it is wanted.".into(),
        Kind::Foreign => "Look at the answer: something between here and the API sent it.".into(),
    }
}
