//! What the desk shows.

use edgedesk::Timestamp;
use edgedesk::diagnosis::{Diagnosis, diagnose};
use serde::Serialize;

use crate::compare::Comparison;

/// Why an input cannot be explained.
#[derive(Debug, Serialize)]
pub struct Problem {
    pub problem: String,
}

impl Problem {
    pub fn new(problem: &str) -> Self {
        Self { problem: problem.into() }
    }
}

/// A signature, step by step.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The scheme's name: `ACS3-HMAC-SHA256`, `HMAC-SHA1 (V1)` or `bce-auth-v1`.
    pub scheme: &'static str,
    pub access_key_id: String,
    /// The date of the request, as it was sent.
    pub date: String,
    /// Of ACS3 and V1, the canonical request and the string to sign; of bce-auth-v1, which signs the canonical request, that only.
    pub steps: Vec<Step>,
    /// What is wrong or unusual in the request.
    pub findings: Vec<String>,
    /// The signature of the request.
    pub sent: String,
    /// The signature of the steps with the visitor's secret.
    pub computed: Option<String>,
    /// The comparison with the string in the vendor's message.
    pub server: Option<Comparison>,
    /// The comparison with the string of the visitor's code.
    pub own: Option<Comparison>,
}

/// A string of the signature.
#[derive(Debug, Serialize)]
pub struct Step {
    pub name: &'static str,
    pub text: String,
}

/// The names of the two steps that can be compared.
pub const CANONICAL_REQUEST: &str = "canonical request";
pub const STRING_TO_SIGN: &str = "string to sign";

/// How far the clock of a request may be from the server's: Alibaba documents 15 minutes, a sister product of BCC 30.
const SKEW_MINUTES: i64 = 15;

impl Explanation {
    /// The text of a step; empty if the scheme lacks the step.
    fn step(&self, name: &str) -> &str {
        self.steps.iter().find(|step| step.name == name).map_or("", |step| &step.text)
    }

    /// Checks the date's form, and its distance from the visitor's clock.
    pub fn check_date(&mut self, now: Option<i64>) {
        let Ok(date) = self.date.parse::<Timestamp>() else {
            let found = format!("the date \"{}\" is not of the form 2026-01-02T03:04:05Z, in UTC", self.date);
            self.findings.push(found);
            return;
        };
        let Some(now) = now else { return };
        let minutes = (date.millis() - now) / 60_000;
        if minutes.abs() > SKEW_MINUTES {
            let side = if minutes < 0 { "behind" } else { "ahead of" };
            let distance = match minutes.abs() {
                minutes @ ..=120 => format!("{minutes} minutes"),
                minutes @ ..=2880 => format!("{} hours", minutes / 60),
                minutes => format!("{} days", minutes / 1440),
            };
            self.findings.push(format!(
                "the date is {distance} {side} this computer's clock; servers accept about {SKEW_MINUTES} minutes"
            ));
        }
    }

    /// Compares with the strings in the message of Alibaba's `SignatureDoesNotMatch`. Baidu's message has none.
    pub fn compare_with_server(&mut self, message: &str) {
        let canonical_request = self.step(CANONICAL_REQUEST);
        let string_to_sign = self.step(STRING_TO_SIGN);
        let Some(diagnosis) = diagnose(canonical_request, string_to_sign, message) else { return };
        let after = |label: &str| message.split_once(label).map(|(_, rest)| rest);
        let (step, expected, other) = match after("server string to sign is:") {
            Some(text) => (STRING_TO_SIGN, string_to_sign, text.trim()),
            None => {
                let text = after("server CanonicalRequest is [").and_then(|rest| rest.split(']').next());
                (CANONICAL_REQUEST, canonical_request, text.unwrap_or_default())
            }
        };
        let mut comparison = Comparison::new(step, expected, other);
        match diagnosis {
            Diagnosis::Request(difference) => comparison.location = difference.location,
            // The hashes of both canonical requests are equal.
            _ => comparison.is_equal = true,
        }
        self.server = Some(comparison);
    }

    /// Compares with the canonical request or the string to sign of the visitor's code: with the step that is more similar.
    pub fn compare_with_own(&mut self, own: &str) {
        let own = own.trim_matches(['\r', '\n']).replace("\r\n", "\n");
        if own.is_empty() {
            return;
        }
        let compared =
            self.steps.iter().filter(|step| [CANONICAL_REQUEST, STRING_TO_SIGN].contains(&step.name));
        self.own = compared
            .map(|step| Comparison::new(step.name, &step.text, &own))
            .max_by_key(|comparison| (comparison.is_equal, comparison.at));
    }
}
