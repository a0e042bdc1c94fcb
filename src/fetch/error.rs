//! Why a call did not succeed.

use std::fmt;

use crate::call::Report;
use crate::error::Error;

/// Why a call did not succeed.
///
/// `Debug` leaves out the words of a provider of credentials and of a parser: they may quote what they were given.
#[derive(Clone, PartialEq)]
pub enum CallError {
    /// The parameters or the client's settings do not fit; nothing was sent.
    Invalid(Error),
    /// A provider of credentials failed; its words.
    Credentials(String),
    /// The call failed. Retries are over.
    Failed(Box<Failed>),
    /// The call succeeded, and its answer is not of the type that the catalogue has for it. The operation was executed.
    Answer {
        /// The operation's name.
        operation: &'static str,
        /// What does not fit.
        problem: String,
    },
}

/// A call that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// The operation's name.
    pub operation: &'static str,
    /// The vendor's code; empty where no answer of the API came.
    pub code: String,
    /// The failure in words.
    pub report: Report,
    /// The HTTP status, where there was an answer; 0 for a redirect in a browser.
    pub status: Option<u16>,
    /// What the vendor's support asks for.
    pub request_id: Option<String>,
    /// What the platform said, or the beginning of an answer that is not of the API.
    pub detail: String,
}

impl fmt::Debug for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => f.debug_tuple("Invalid").field(error).finish(),
            Self::Credentials(_) => f.write_str("Credentials"),
            Self::Failed(failed) => f.debug_tuple("Failed").field(failed).finish(),
            Self::Answer { operation, .. } => {
                f.debug_struct("Answer").field("operation", operation).finish_non_exhaustive()
            }
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Credentials(words) => write!(f, "the provider of credentials failed: {words}"),
            Self::Failed(failed) => {
                let Failed { operation, code, report, status, detail, .. } = &**failed;
                match (status, code.as_str()) {
                    (None, _) => write!(f, "{operation}: no complete answer: {detail}. {}", report.advice),
                    (Some(status), "") => {
                        write!(
                            f,
                            "{operation}: the answer (HTTP {status}) is not of the API. {}",
                            report.advice
                        )
                    }
                    (Some(status), code) => {
                        write!(f, "{operation}: {code} (HTTP {status}): {} {}", report.message, report.advice)
                    }
                }
            }
            Self::Answer { operation, problem } => {
                write!(f, "{operation} was executed, and its answer does not fit its type: {problem}")
            }
        }
    }
}

impl std::error::Error for CallError {}

impl<E: Into<Error>> From<E> for CallError {
    fn from(error: E) -> Self {
        Self::Invalid(error.into())
    }
}
