//! Looking for one text in another. The standard library's search is faster for long ones, and larger than a signing
//! scheme: all of the crate's is done here.

use crate::prelude::*;

/// Where `part` first stands.
#[inline(never)]
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len().max(1)).position(|window| window == part.as_bytes())
}

/// Whether any of `parts` stands in the text.
pub(crate) fn contains_any(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| find(text, part).is_some())
}

/// What stands before and behind the first `mark`.
pub(crate) fn split_once<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// The parts between marks; one more than there are marks.
pub(crate) fn split<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((part, behind)) = split_once(rest, mark) {
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// The text with `instead` wherever `part` stood.
pub(crate) fn replaced(text: &str, part: &str, instead: &str) -> String {
    split(text, part).join(instead)
}
