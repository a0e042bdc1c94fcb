//! What a failure means to whoever has to deal with it: texts without secrets. Both drivers make their errors of it.

use super::{Failure, advice};
use crate::diagnosis::{Diagnosis, Difference, diagnose};
use crate::operation::Operation;
use crate::prelude::*;
use crate::redact::Secrets;
use crate::response::page;

/// What is known of the attempt that failed.
#[derive(Clone, Copy, Default)]
pub struct Evidence<'a> {
    /// The vendor's code and text, where it answered with an error.
    pub error: Option<(&'a str, &'a str)>,
    /// The permission that the vendor says is missing.
    pub permission: Option<&'a str>,
    /// The operation that shows what the called one changes.
    pub reads: Option<&'a str>,
    /// Canonical request and string to sign of the attempt.
    pub signed: Option<(&'a str, &'a str)>,
}

impl core::fmt::Debug for Evidence<'_> {
    /// Shows the code only: the other texts are not redacted.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Evidence").field(&self.error.map(|(code, _)| code)).finish()
    }
}

/// A failure in words. No text of it holds a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The failure.
    pub failure: Failure,
    /// The vendor's text.
    pub message: String,
    /// The vendor's page about the code; empty where there is no code.
    pub page: String,
    /// What to do.
    pub advice: String,
    /// Of a signature that does not match, why.
    pub diagnosis: Option<Diagnosis>,
}

/// Puts a failure into words.
#[must_use]
pub fn report(
    failure: Failure,
    operation: &Operation,
    secrets: &Secrets<'_>,
    evidence: Evidence<'_>,
) -> Report {
    let (code, message) = evidence.error.unwrap_or_default();
    let diagnosis = match evidence.signed {
        Some((request, signed)) if !signed.is_empty() => diagnose(request, signed, message),
        _ => None,
    };
    let hint = match &diagnosis {
        Some(diagnosis) => diagnosis.sentence(),
        None => advice(&failure, operation, &evidence),
    };
    let redacted = |text: Option<String>| text.map(|text| secrets.redact(&text));
    Report {
        failure,
        message: secrets.redact(message),
        page: if code.is_empty() { String::new() } else { page(&operation.address, code) },
        advice: secrets.redact(&hint),
        diagnosis: diagnosis.map(|diagnosis| match diagnosis {
            Diagnosis::Secret => Diagnosis::Secret,
            Diagnosis::Request(Difference { place, ours, theirs }) => Diagnosis::Request(Difference {
                place: secrets.redact(&place),
                ours: redacted(ours),
                theirs: redacted(theirs),
            }),
        }),
    }
}
