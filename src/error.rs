//! Every error of the crate.

use crate::prelude::*;
use crate::text::concat;
use core::fmt;

/// Why a request could not be prepared.
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
    /// The faults of the call, up to 100; never empty.
    pub issues: Vec<ValidationIssue>,
}

/// One fault of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationIssue {
    /// Where: `DesktopId`, `Tag[0].Key`.
    pub parameter: String,
    /// What is wrong with it.
    pub problem: Problem,
    /// What was given, in words; never the content of a secret.
    pub given: String,
    /// What is allowed, in words.
    pub allowed: String,
    /// For an unknown name, the known one that is probably meant.
    pub nearest: Option<String>,
}

/// What is wrong with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// Required and not given.
    Missing,
    /// The operation has no such parameter.
    Unknown,
    /// A value of another type than the parameter's.
    Type,
    /// Too few or too many items.
    Count,
    /// The right kind, but not an allowed value.
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

/// A setting that no request can be built with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigurationError {
    /// The setting's name: `region`, `endpoint`, `credentials.id`.
    pub setting: &'static str,
    /// What was given, in words; never the content of a secret.
    pub given: String,
    /// What is allowed, in words.
    pub allowed: &'static str,
}

impl ConfigurationError {
    #[cold]
    #[inline(never)]
    pub(crate) fn new(setting: &'static str, given: &str, allowed: &'static str) -> Self {
        Self { setting, given: given.into(), allowed }
    }
}

/// A schema text that is not of the grammar of [`crate::param::schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaError {
    /// Byte offset of the syntax error.
    pub at: usize,
}

impl ValidationIssue {
    /// The fault as one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { parameter, given, allowed, .. } = self;
        match (self.problem, &self.nearest) {
            (Problem::Missing, _) => concat(&[parameter, " is required: ", allowed]),
            (Problem::Unknown, Some(nearest)) => concat(&[
                parameter,
                " is unknown: did you mean ",
                nearest,
                "? (passthrough sends it as it is)",
            ]),
            (Problem::Unknown, None) => concat(&[parameter, " is unknown (passthrough sends it as it is)"]),
            _ => concat(&[parameter, ": given ", given, ", allowed is ", allowed]),
        }
    }
}

impl ValidationError {
    /// The faults in a line.
    pub(crate) fn message(&self) -> String {
        let mut out = self.operation.clone();
        let mut before = ": ";
        for fault in &self.issues {
            out.push_str(before);
            out.push_str(&fault.sentence());
            before = "; ";
        }
        out
    }
}

impl ConfigurationError {
    /// What is wrong, in a line.
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

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the schema departs from its grammar at byte {}", self.at)
    }
}

impl fmt::Display for Problem {
    /// As [`Problem::as_str`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for ValidationIssue {
    /// As [`ValidationIssue::sentence`].
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
impl core::error::Error for SchemaError {}

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

/// A value as an error shows it: in quotes, not too long, control characters replaced.
pub(crate) fn quoted(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut shown = String::from("\"");
    for c in text.chars().take(SHOWN) {
        shown.push(if c.is_control() { char::REPLACEMENT_CHARACTER } else { c });
    }
    shown.push_str(if text.chars().nth(SHOWN).is_some() { "…\"" } else { "\"" });
    shown
}
