//! The errors of requests that are not sent.
//!
//! ```
//! use edgedesk::error::{ConfigurationError, Error, Problem, ValidationError, ValidationIssue};
//! use edgedesk::operation::Operation;
//! use edgedesk::request::RequestBuilder;
//! use edgedesk::{Attempt, Placement, Timestamp};
//!
//! let stop = Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, "DesktopId!:[1..100]d")?;
//! let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000)?, "n-1");
//! let request = RequestBuilder::acs3("id", "secret").parameter("DesktopIds", "ecd-1");
//!
//! let Err(Error::Configuration(ConfigurationError { setting, .. })) = request.prepare(&stop, attempt) else {
//!     panic!("the region is missing")
//! };
//! assert_eq!(setting, "region");
//!
//! let Err(Error::Validation(ValidationError { issues, .. })) = request.region("cn-hangzhou").prepare(&stop, attempt)
//! else {
//!     panic!("the name is wrong")
//! };
//! let problems: Vec<Problem> = issues.iter().map(|issue: &ValidationIssue| issue.problem).collect();
//! assert_eq!(problems, [Problem::Missing, Problem::Unknown]);
//! assert!(issues[1].sentence().contains("did you mean DesktopId?"));
//! # Ok::<(), ConfigurationError>(())
//! ```

use crate::text::concat;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// The reason why a request could not be prepared.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// The parameters do not fit the operation.
    Validation(ValidationError),
    /// The client is not set up for the call: credentials, region, endpoint, clock.
    Configuration(ConfigurationError),
}

/// The parameters of a call do not fit the operation; nothing was sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// The operation's name.
    pub operation: String,
    /// Up to 100 issues; at least one.
    pub issues: Vec<ValidationIssue>,
}

/// One issue of a call's parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationIssue {
    /// The path of the parameter: `DesktopId`, `Tag[0].Key`.
    pub parameter: String,
    /// The kind of the issue.
    pub problem: Problem,
    /// A description of the received value, without the content of a secret.
    pub given: String,
    /// A description of the allowed values.
    pub allowed: String,
    /// For an unknown name, the most similar known name.
    pub nearest: Option<String>,
}

/// The kind of a validation issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A required parameter is not set.
    Missing,
    /// The operation has no such parameter.
    Unknown,
    /// The value has the wrong type.
    Type,
    /// The list has too few or too many items.
    Count,
    /// The type is right, but the value is not allowed.
    Value,
}

impl Problem {
    /// The stable name: `missing`, `unknown`, `type`, `count`, `value`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::Type => "type",
            Self::Count => "count",
            Self::Value => "value",
        }
    }
}

/// An invalid setting of the client or the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigurationError {
    /// The name of the setting: `region`, `endpoint`, `credentials.id`.
    pub setting: &'static str,
    /// A description of the received value, without the content of a secret.
    pub given: String,
    /// A description of the allowed values.
    pub allowed: &'static str,
}

impl ConfigurationError {
    #[cold]
    #[inline(never)]
    pub(crate) fn new(setting: &'static str, given: &str, allowed: &'static str) -> Self {
        Self { setting, given: given.into(), allowed }
    }
}

impl ValidationIssue {
    /// The issue as a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { parameter, given, allowed, .. } = self;
        match (self.problem, &self.nearest) {
            (Problem::Missing, _) => concat(&[parameter, " is required: ", allowed]),
            (Problem::Unknown, Some(nearest)) => concat(&[
                parameter,
                " is unknown: did you mean ",
                nearest,
                "? (passthrough sends it unchecked)",
            ]),
            (Problem::Unknown, None) => concat(&[parameter, " is unknown (passthrough sends it unchecked)"]),
            _ => concat(&[parameter, ": given ", given, ", allowed is ", allowed]),
        }
    }
}

impl ValidationError {
    /// The operation and its issues in one line.
    pub(crate) fn message(&self) -> String {
        let mut out = self.operation.clone();
        let mut separator = ": ";
        for issue in &self.issues {
            out.push_str(separator);
            out.push_str(&issue.sentence());
            separator = "; ";
        }
        out
    }
}

impl ConfigurationError {
    /// The setting, its value and the allowed values in one line.
    pub(crate) fn message(&self) -> String {
        concat(&[self.setting, ": given ", &self.given, ", allowed is ", self.allowed])
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl fmt::Display for Problem {
    /// Formats like [`Problem::as_str`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for ValidationIssue {
    /// Formats like [`ValidationIssue::sentence`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Validation(error) => error.fmt(f),
            Self::Configuration(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Validation(error) => Some(error),
            Self::Configuration(error) => Some(error),
        }
    }
}

impl core::error::Error for ValidationIssue {}
impl core::error::Error for ValidationError {}
impl core::error::Error for ConfigurationError {}

impl From<ValidationError> for Error {
    fn from(error: ValidationError) -> Self {
        Self::Validation(error)
    }
}

impl From<ConfigurationError> for Error {
    fn from(error: ConfigurationError) -> Self {
        Self::Configuration(error)
    }
}

/// Quotes a value for an error: truncated, with control characters replaced.
pub(crate) fn quoted(text: &str) -> String {
    const MAX_LENGTH: usize = 40;
    let mut shown = String::from("\"");
    for c in text.chars().take(MAX_LENGTH) {
        shown.push(if c.is_control() { char::REPLACEMENT_CHARACTER } else { c });
    }
    shown.push_str(if text.chars().nth(MAX_LENGTH).is_some() { "…\"" } else { "\"" });
    shown
}
