//! Finds the reason for a signature mismatch. Alibaba's error message contains the strings that the gateway signed.

use alloc::string::String;
use alloc::vec::Vec;

use crate::redact::{REDACTED, is_secret};
use crate::text::{concat, split, split_once};
use edgedesk_encoding::sort::sorted_indices;

/// The reason for a signature mismatch.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Diagnosis {
    /// The signed strings are equal: the secret is wrong, or belongs to another access key id.
    Secret,
    /// The signed strings differ: an intermediary changed the request, or one side builds the string incorrectly.
    Request(Difference),
}

/// The first difference between the signed strings.
///
/// `Debug` shows only which values are present: they are not redacted.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// `method`, `path`, `parameter DesktopId.1`, `header x-acs-date`, `signed headers` or `body`.
    pub location: String,
    /// The value that this side signed; a secret is replaced.
    pub signed: Option<String>,
    /// The value that the server signed.
    pub received: Option<String>,
}

impl core::fmt::Debug for Difference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Difference")
            .field("signed", &self.signed.is_some())
            .field("received", &self.received.is_some())
            .finish_non_exhaustive()
    }
}

/// Compares the signed strings with those in the server's message. `None` if the message has none.
///
/// ```
/// use edgedesk::diagnosis::{Diagnosis, Difference, diagnose};
///
/// let [canonical, to_sign] = ["Action=StopDesktops", "POST&%2F&Action%3DStopDesktops"];
/// let message = "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&Action%3DStopDesktops";
/// let diagnosis = diagnose(canonical, to_sign, message);
/// assert_eq!(diagnosis, Some(Diagnosis::Secret));
/// assert!(diagnosis.unwrap().sentence().contains("the secret is wrong"));
///
/// let message = message.replace("Stop", "Start");
/// let Some(Diagnosis::Request(Difference { location, signed, received, .. })) = diagnose(canonical, to_sign, &message)
/// else {
///     panic!("the message has the server's string")
/// };
/// assert_eq!(location, "parameter Action");
/// assert_eq!((signed.as_deref(), received.as_deref()), (Some("StopDesktops"), Some("StartDesktops")));
/// ```
#[must_use]
pub fn diagnose(canonical_request: &str, string_to_sign: &str, message: &str) -> Option<Diagnosis> {
    let compared = if let Some((_, received)) = split_once(message, "server string to sign is:") {
        let received = received.trim_ascii();
        if received == string_to_sign {
            return Some(Diagnosis::Secret);
        }
        of_v1([string_to_sign, received])
    } else {
        let received = bracketed(message, "server CanonicalRequest is [")?;
        let hashed = bracketed(message, "server StringToSign is [");
        if canonical_request == received || hashed == Some(string_to_sign) {
            return Some(Diagnosis::Secret);
        }
        of_acs3([canonical_request, received])
    };
    // Equal names and values differ in their order, or in the structure of the string.
    let mismatch =
        compared.err().unwrap_or(Mismatch { label: "order", name: "", signed: None, received: None });
    Some(Diagnosis::Request(Difference {
        location: concat(&[mismatch.label, mismatch.name]),
        signed: mismatch.signed.map(Into::into),
        received: mismatch.received.map(Into::into),
    }))
}

/// The string between `label` and the next `]`. Brackets in a canonical request are percent-encoded.
fn bracketed<'m>(message: &'m str, label: &str) -> Option<&'m str> {
    let (_, rest) = split_once(message, label)?;
    split_once(rest, "]").map(|(text, _)| text)
}

/// The first difference, which ends the comparison.
struct Mismatch<'t> {
    label: &'static str,
    /// The name of the parameter or header; else empty.
    name: &'t str,
    signed: Option<&'t str>,
    received: Option<&'t str>,
}

/// Compares `METHOD&path&parameters`, which are percent-encoded, the parameters twice.
fn of_v1(mut rest: [&str; 2]) -> Result<(), Mismatch<'_>> {
    are_same("method", part(&mut rest, "&"))?;
    are_same("path", part(&mut rest, "&"))?;
    // The second encoding covers the "&" and "=" between parameters.
    are_same_pairs("parameter ", rest.map(|parameters| split(parameters, "%26")), "%3D")
}

/// Compares method, path, query, a line for each header, an empty line, signed headers, and the hash of the body.
fn of_acs3(mut rest: [&str; 2]) -> Result<(), Mismatch<'_>> {
    are_same("method", part(&mut rest, "\n"))?;
    are_same("path", part(&mut rest, "\n"))?;
    let queries = part(&mut rest, "\n");
    if are_same("query", queries).is_err() {
        let items = queries.map(|query| split(query.unwrap_or(""), "&"));
        return are_same_pairs("parameter ", items, "=");
    }
    are_same_pairs("header ", rest.map(headers), ":")?;
    for (label, back) in [("signed headers", 1), ("body", 0)] {
        are_same(label, rest.map(|text| split(text, "\n").into_iter().rev().nth(back)))?;
    }
    Ok(())
}

/// The lines before the first empty line.
fn headers(text: &str) -> Vec<&str> {
    let mut lines = split(text, "\n");
    let end = lines.iter().position(|line| line.is_empty());
    lines.truncate(end.unwrap_or(lines.len()));
    lines
}

/// Removes and returns the part before `mark` from both sides.
fn part<'t>(rest: &mut [&'t str; 2], mark: &str) -> [Option<&'t str>; 2] {
    rest.each_mut().map(|rest| {
        let (part, after) = split_once(rest, mark).unwrap_or((rest, ""));
        *rest = after;
        Some(part)
    })
}

fn are_same<'t>(label: &'static str, [signed, received]: [Option<&'t str>; 2]) -> Result<(), Mismatch<'t>> {
    if signed == received { Ok(()) } else { Err(Mismatch { label, name: "", signed, received }) }
}

/// Splits items into names and values, and sorts them.
fn pairs<'t>(items: &[&'t str], mark: &str) -> Vec<(&'t str, &'t str)> {
    let mut pairs = Vec::with_capacity(items.len());
    for item in items {
        pairs.push(split_once(item, mark).unwrap_or((item, "")));
    }
    let mut sorted = Vec::with_capacity(pairs.len());
    for index in sorted_indices(pairs.len(), &|a, b| pairs.get(a) < pairs.get(b)) {
        sorted.extend(pairs.get(index));
    }
    sorted
}

/// Finds the first name that one side lacks or has with another value. Both sides are sorted first, because the server's list
/// may be long and in any order.
fn are_same_pairs<'t>(
    label: &'static str,
    [signed, received]: [Vec<&'t str>; 2],
    mark: &str,
) -> Result<(), Mismatch<'t>> {
    let (signed, received) = (pairs(&signed, mark), pairs(&received, mark));
    let same = signed.iter().zip(&received).take_while(|(signed, received)| signed == received).count();
    let (mut signed, mut received) = (signed.get(same).copied(), received.get(same).copied());
    if let (Some((signed_name, _)), Some((received_name, _))) = (signed, received) {
        // The other side lacks the smaller name.
        if signed_name < received_name {
            received = None;
        } else if signed_name > received_name {
            signed = None;
        }
    }
    let Some((name, _)) = signed.or(received) else { return Ok(()) };
    let is_secret_name = split(name, ".").into_iter().any(is_secret);
    let value = |(_, value)| if is_secret_name { REDACTED } else { value };
    Err(Mismatch { label, name, signed: signed.map(value), received: received.map(value) })
}

impl Diagnosis {
    /// The reason as a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self::Request(Difference { location, signed, received }) = self else {
            return "The server signed the same text, so the secret is wrong or belongs to another access key id."
                .into();
        };
        let side = |value: &Option<String>| {
            value.as_deref().map_or("nothing".into(), |value| concat(&["\"", value, "\""]))
        };
        concat(&[
            "The request that the server saw is not the one that was signed. First difference: ",
            location,
            ", signed ",
            &side(signed),
            ", seen ",
            &side(received),
            ". Look for a proxy, a browser extension or a custom fetch that changes requests.",
        ])
    }
}
