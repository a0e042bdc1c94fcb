//! Why a signature does not match: Alibaba's gateway repeats what it signed itself, and the first difference tells.

use crate::prelude::*;
use crate::redact::{REDACTED, is_secret};
use crate::text::{concat, split, split_once};
use edgedesk_wire::sort::order;

/// What the comparison of the two sides' texts tells.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Diagnosis {
    /// Both signed the same text, so the keys differ: the secret is wrong, or not of this access key id.
    Secret,
    /// The texts differ: something changed the request on its way, or one side builds it wrongly.
    Request(Difference),
}

/// The first place where the texts differ.
///
/// `Debug` shows which sides there are: the texts are as they were signed.
#[derive(Clone, PartialEq, Eq)]
pub struct Difference {
    /// `method`, `path`, `parameter DesktopId.1`, `header x-acs-date`, `signed headers` or `body`.
    pub place: String,
    /// What this side signed; of a secret only whether it is there.
    pub ours: Option<String>,
    /// What the server signed.
    pub theirs: Option<String>,
}

impl core::fmt::Debug for Difference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Difference")
            .field("ours", &self.ours.is_some())
            .field("theirs", &self.theirs.is_some())
            .finish_non_exhaustive()
    }
}

/// Compares what was signed with what the server says that it signed. `None` where its message does not say.
///
/// ```
/// use edgedesk::diagnosis::{Diagnosis, diagnose};
///
/// let to_sign = "POST&%2F&Action%3DStopDesktops";
/// let message = "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&Action%3DStopDesktops";
/// assert_eq!(diagnose("Action=StopDesktops", to_sign, message), Some(Diagnosis::Secret));
/// ```
#[must_use]
pub fn diagnose(canonical_request: &str, string_to_sign: &str, message: &str) -> Option<Diagnosis> {
    if let Some((_, theirs)) = split_once(message, "server string to sign is:") {
        return Some(of_v1(string_to_sign, theirs.trim_ascii()));
    }
    let theirs = bracketed(message, "server CanonicalRequest is [")?;
    let hashed = bracketed(message, "server StringToSign is [");
    if canonical_request == theirs || hashed == Some(string_to_sign) {
        return Some(Diagnosis::Secret);
    }
    Some(Diagnosis::Request(of_acs3(canonical_request, theirs)))
}

/// The text in brackets after `label`. A canonical request may hold brackets only encoded, and ends before the last.
fn bracketed<'m>(message: &'m str, label: &str) -> Option<&'m str> {
    let (_, rest) = split_once(message, label)?;
    split_once(rest, "]").map(|(text, _)| text)
}

/// `METHOD&path&parameters`, each percent-encoded, the parameters twice.
fn of_v1(ours: &str, theirs: &str) -> Diagnosis {
    if ours == theirs {
        return Diagnosis::Secret;
    }
    let mut rest = [ours, theirs];
    let found = part("method", &mut rest, "&")
        .or_else(|| part("path", &mut rest, "&"))
        // One level of encoding more than in a query: "&" and "=" between parameters are encoded once.
        .or_else(|| of_pairs("parameter ", rest.map(|parameters| split(parameters, "%26")), "%3D"));
    Diagnosis::Request(found.unwrap_or_else(elsewhere))
}

/// Method, path, query, a line per header, an empty line, signed headers, the body's hash.
fn of_acs3(ours: &str, theirs: &str) -> Difference {
    let mut rest = [ours, theirs];
    let found = part("method", &mut rest, "\n").or_else(|| part("path", &mut rest, "\n")).or_else(|| {
        let queries = rest;
        part("query", &mut rest, "\n")?;
        let items = queries.map(|text| split(split_once(text, "\n").map_or(text, |(query, _)| query), "&"));
        Some(of_pairs("parameter ", items, "=").unwrap_or_else(elsewhere))
    });
    if let Some(found) = found {
        return found;
    }
    let lines = rest.map(|rest| split(rest, "\n"));
    let headers =
        lines.each_ref().map(|lines| lines.iter().copied().take_while(|line| !line.is_empty()).collect());
    let last = |place, back| {
        let [ours, theirs] = lines.each_ref().map(|lines| lines.iter().rev().nth(back).copied());
        (ours != theirs).then(|| difference(place, ours, theirs))
    };
    of_pairs("header ", headers, ":")
        .or_else(|| last("signed headers", 1))
        .or_else(|| last("body", 0))
        .unwrap_or_else(elsewhere)
}

/// Takes the part before a mark away from both sides; the difference, where it is not the same.
fn part(place: &str, rest: &mut [&str; 2], mark: &str) -> Option<Difference> {
    let [ours, theirs] = rest.map(|text| split_once(text, mark).unwrap_or((text, "")));
    *rest = [ours.1, theirs.1];
    (ours.0 != theirs.0).then(|| difference(place, Some(ours.0), Some(theirs.0)))
}

/// Names and values, sorted.
fn pairs<'t>(items: &[&'t str], mark: &str) -> Vec<(&'t str, &'t str)> {
    let pair = |item: &&'t str| split_once(item, mark).unwrap_or((item, ""));
    let pairs: Vec<_> = items.iter().map(pair).collect();
    let order = order(pairs.len(), &|a, b| pairs.get(a) < pairs.get(b));
    order.into_iter().filter_map(|number| pairs.get(number).copied()).collect()
}

/// The first name that one side has not, or has with another value. Both sides are sorted by name: what a server says
/// may be long, and in any order.
fn of_pairs(label: &str, items: [Vec<&str>; 2], mark: &str) -> Option<Difference> {
    let [ours, theirs] = items.map(|items| pairs(&items, mark));
    let same = ours.iter().zip(&theirs).take_while(|(ours, theirs)| ours == theirs).count();
    let (ours, theirs) = match (ours.get(same), theirs.get(same)) {
        (None, None) => return None,
        // The smaller name is one that the other side has not.
        (Some(ours), Some(theirs)) if ours.0 < theirs.0 => (Some(ours), None),
        (Some(ours), Some(theirs)) if ours.0 > theirs.0 => (None, Some(theirs)),
        both => both,
    };
    let name = ours.or(theirs).map_or("", |(name, _)| name);
    let hides = split(name, ".").into_iter().any(is_secret);
    let value = |&(_, value)| if hides { REDACTED } else { value };
    Some(difference(&concat(&[label, name]), ours.map(value), theirs.map(value)))
}

fn difference(place: &str, ours: Option<&str>, theirs: Option<&str>) -> Difference {
    Difference { place: place.into(), ours: ours.map(Into::into), theirs: theirs.map(Into::into) }
}

/// The same names and values in another order, or a difference in the shape of the text.
fn elsewhere() -> Difference {
    difference("order", None, None)
}

impl Diagnosis {
    /// The finding as a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self::Request(Difference { place, ours, theirs }) = self else {
            return "The server signed the same text, so the secret is wrong or belongs to another access key id."
                .into();
        };
        let side = |value: &Option<String>| {
            value.as_deref().map_or("nothing".into(), |value| concat(&["\"", value, "\""]))
        };
        concat(&[
            "The request that the server saw is not the one that was signed. First difference: ",
            place,
            ", signed ",
            &side(ours),
            ", seen ",
            &side(theirs),
            ". Look for a proxy, an extension or a fetch of your own that changes requests.",
        ])
    }
}
