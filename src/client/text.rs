//! Texts of servers and of callers' own code, before an error shows them: no longer than a person reads, and without
//! what only their author may see.

use crate::prelude::*;
use crate::redact::Secrets;
use crate::text::concat;

/// How many characters of a text are looked at: the time that redaction takes grows with it.
const LOOKED_AT: usize = 65_536;
/// How many characters of a text an error shows.
const SHOWN: usize = 2000;

/// The part of a text that is looked at.
pub(crate) fn bounded(text: &str) -> &str {
    first_characters(text, LOOKED_AT)
}

/// A text as an error shows it. Redacted before it is cut: of a secret on the edge nothing is left.
pub(crate) fn excerpt(secrets: &Secrets<'_>, text: &str) -> String {
    first_characters(&secrets.redact(bounded(text)), SHOWN).into()
}

/// A text of the core's, redacted already, as an error shows it.
pub(crate) fn shorten(text: &mut String) {
    let end = first_characters(text, SHOWN).len();
    text.truncate(end);
}

fn first_characters(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(end, _)| text.split_at(end).0)
}

/// What serde says does not fit, without the value: it may be a token.
pub(crate) fn type_mismatch(error: &impl core::fmt::Display) -> String {
    let words = error.to_string();
    let from = |mark: &str| words.rfind(mark).map(|at| words.split_at(at).1.to_owned());
    from("expected ").or_else(|| from("missing field ")).unwrap_or_else(|| "a value of another type".into())
}

/// What stands in the first element of that name, without what escapes its characters.
pub(crate) fn within_tag(xml: &str, name: &str) -> Option<String> {
    let (_, from) = xml.split_once(&concat(&["<", name, ">"]))?;
    let (value, _) = from.split_once('<')?;
    let escaped = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let plain = escaped.iter().fold(value.to_owned(), |text, (escape, plain)| text.replace(escape, plain));
    Some(plain)
}
