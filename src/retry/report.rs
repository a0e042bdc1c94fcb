//! Failure reports with redacted strings. Both drivers build their errors from them.

use alloc::string::String;

use super::Failure;
use super::advice::advised;
use crate::diagnosis::{Diagnosis, Difference, diagnose};
use crate::operation::OperationRef;
use crate::redact::{REDACTED, SecretForms, is_hidden};
use crate::response::docs_url_of;
use crate::text::split_once;

/// Facts about the failed attempt.
#[derive(Clone, Copy, Default)]
pub(crate) struct FailureContext<'a> {
    /// The vendor's code and message, if the response is an error.
    pub(crate) error: Option<(&'a str, &'a str)>,
    /// The missing permission, if the vendor names it.
    pub(crate) permission: Option<&'a str>,
    /// The operation that reads what the called one changes.
    pub(crate) read_by: Option<&'a str>,
    /// Canonical request and string to sign of the attempt.
    pub(crate) signed: Option<(&'a str, &'a str)>,
}

impl core::fmt::Debug for FailureContext<'_> {
    /// Shows which fields are set: the strings are not redacted.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("FailureContext")
            .field("error", &self.error.is_some())
            .field("permission", &self.permission.is_some())
            .field("read_by", &self.read_by)
            .field("signed", &self.signed.is_some())
            .finish()
    }
}

/// A failure with message and advice. All strings are redacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FailureReport {
    /// The failure.
    pub(crate) failure: Failure,
    /// The vendor's message.
    pub(crate) message: String,
    /// The vendor's page about the code; empty without a code.
    pub(crate) docs_url: String,
    /// Advice for the caller.
    pub(crate) advice: String,
    /// The reason of a signature mismatch.
    pub(crate) diagnosis: Option<Diagnosis>,
}

/// Makes the report of a failure.
pub(crate) fn report(
    failure: Failure,
    operation: OperationRef<'_>,
    forms: &SecretForms,
    context: FailureContext<'_>,
) -> FailureReport {
    let (code, message) = context.error.unwrap_or_default();
    let diagnosis = match context.signed {
        Some((request, signed)) if !signed.is_empty() => diagnose(request, signed, message),
        _ => None,
    };
    let diagnosis = diagnosis.map(|diagnosis| without_secrets(diagnosis, operation.schema, forms));
    let hint = match &diagnosis {
        Some(diagnosis) => diagnosis.sentence(),
        None => advised(&failure, operation, &context),
    };
    FailureReport {
        failure,
        message: forms.redact(message),
        docs_url: if code.is_empty() {
            String::new()
        } else {
            forms.redact(&docs_url_of(operation.service(), code))
        },
        advice: forms.redact(&hint),
        diagnosis,
    }
}

/// Redacts a diagnosis. The values of a secret parameter are hidden, also those that are not secrets of this call.
fn without_secrets(diagnosis: Diagnosis, schema: &str, forms: &SecretForms) -> Diagnosis {
    let Diagnosis::Request(Difference { location, signed, received }) = diagnosis else {
        return Diagnosis::Secret;
    };
    let hides = split_once(&location, "parameter ").is_some_and(|(_, name)| is_hidden(schema, name));
    let redacted =
        |text: Option<String>| text.map(|text| if hides { REDACTED.into() } else { forms.redact(&text) });
    let (signed, received) = (redacted(signed), redacted(received));
    Diagnosis::Request(Difference { location: forms.redact(&location), signed, received })
}
