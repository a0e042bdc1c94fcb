//! Compares two strings of a signature.

use serde::Serialize;

/// Two texts, and where they begin to differ.
#[derive(Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// What is compared: `canonical request` or `string to sign`.
    pub step: &'static str,
    pub is_equal: bool,
    /// The part that differs first, such as `parameter DesktopId.1`; empty if unknown.
    pub location: String,
    /// The string that follows from the request.
    pub expected: String,
    /// The server's, or the visitor's.
    pub other: String,
    /// The number of characters (code points) before the first difference.
    pub at: usize,
}

impl Comparison {
    pub fn new(step: &'static str, expected: &str, other: &str) -> Self {
        let at = expected.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        Self {
            step,
            is_equal: expected == other,
            location: String::new(),
            expected: expected.into(),
            other: other.into(),
            at,
        }
    }
}
