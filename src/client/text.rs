//! Truncates and redacts strings of servers and of callers' code before an error shows them.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};

use crate::redact::Secrets;
use crate::text::concat;

/// The number of characters of a string that are processed: the time of redaction grows with it.
const PROCESSED: usize = 65_536;
/// The number of characters of a string that an error shows.
const SHOWN: usize = 2000;

/// The part of a string that is processed.
pub(crate) fn bounded(text: &str) -> &str {
    first_characters(text, PROCESSED)
}

/// A string as an error shows it. It is redacted before it is truncated, so that no part of a secret remains.
pub(crate) fn excerpt(secrets: &Secrets<'_>, text: &str) -> String {
    first_characters(&secrets.redact(bounded(text)), SHOWN).into()
}

/// Truncates a redacted string.
pub(crate) fn shorten(text: &mut String) {
    let end = first_characters(text, SHOWN).len();
    text.truncate(end);
}

fn first_characters(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| text.split_at(end).0)
}

/// The mismatch that serde reports, without the value, which may be a token.
pub(crate) fn type_mismatch(error: &impl core::fmt::Display) -> String {
    let words = error.to_string();
    let from = |mark: &str| words.rfind(mark).map(|at| words.split_at(at).1.to_owned());
    from("expected ").or_else(|| from("missing field ")).unwrap_or_else(|| "a value of another type".into())
}

/// The content of the first element of a name, unescaped.
pub(crate) fn within_tag(xml: &str, name: &str) -> Option<String> {
    let (_, from) = xml.split_once(&concat(&["<", name, ">"]))?;
    let (value, _) = from.split_once('<')?;
    let escaped = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let plain = escaped.iter().fold(value.to_owned(), |text, (escape, plain)| text.replace(escape, plain));
    Some(plain)
}
