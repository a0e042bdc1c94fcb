//! Redaction of secrets in errors, events and logs.
//!
//! A string is decoded once into bytes with their original positions ([`units`](self)). Each secret is searched in the
//! decoded bytes, and its original range is replaced. All steps are linear in the length of the string, because a server may
//! send one that is built to be slow.

mod mask;
mod named;
mod names;
#[cfg(feature = "catalogue")]
mod parameters;
mod schema;
mod search;
mod shown;
#[cfg(all(test, feature = "catalogue"))]
mod tests;
mod units;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{concat, contains_any, equals_any};
use edgedesk_encoding::tape::{Tag, Tape};
use mask::Mask;
use search::{Haystack, Needle};

#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub(crate) use shown::shown;
pub(crate) use shown::{header, url};

/// The replacement of a secret.
pub(crate) const REDACTED: &str = "***";

/// The length from which the beginning of a secret is replaced at the end of a truncated string. A shorter secret is replaced
/// only between marks or spaces: replacing every `1` of a message would destroy it.
const SHORTEST: usize = 4;

/// Whether the values of the parameter (or member) called `name` are secrets: passwords, login and session
/// tokens, one-time codes, tickets, seeds, keys, signatures. Names of the catalogue are listed; any other name is
/// secret if it contains a word such as `password` or `token`.
pub(crate) fn is_secret(name: &str) -> bool {
    let plain: String =
        name.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect();
    let plain = plain.as_str();
    equals_any(plain, names::SECRET)
        || !equals_any(plain, names::OPEN)
            && (contains_any(plain, names::WORDS) || plain.ends_with("signature"))
}

/// The redacted id of an access key: `***` and the last four characters, which distinguish keys.
pub(crate) fn shortened(id: &str) -> String {
    concat(&[REDACTED, id.get(id.len() - visible_suffix_length(id)..).unwrap_or("")])
}

/// The number of visible bytes of an access key's id; none of a short id.
fn visible_suffix_length(id: &str) -> usize {
    if id.len() < 12 { 0 } else { SHORTEST }
}

/// Whether the schema has a parameter of this flattened name and marks it as secret.
pub(crate) fn is_hidden(schema: &str, name: &str) -> bool {
    schema::is_secret_at(&object_of(schema), name) == Some(true)
}

/// The type of an object with the fields of a schema.
fn object_of(schema: &str) -> String {
    concat(&["{", schema])
}

/// The secrets of a call.
#[derive(Default)]
pub(crate) struct Secrets<'v> {
    id: Option<&'v str>,
    values: Vec<Cow<'v, str>>,
}

impl<'v> Secrets<'v> {
    /// The secrets of an access key: its id, whose end may be shown, its secret and its token.
    pub(crate) fn new(id: Option<&'v str>, secret: Option<&'v str>, token: Option<&'v str>) -> Self {
        let mut secrets = Self { id, values: Vec::new() };
        [secret, token].into_iter().flatten().for_each(|secret| secrets.insert(secret));
        secrets
    }

    /// Adds a secret, such as the signature of the request.
    pub(crate) fn insert(&mut self, secret: &'v str) {
        self.values.push(secret.into());
    }

    /// Adds the secret parameters of a tape: those that the schema marks, and those outside of the schema with the name of a
    /// secret. `schema` is the text of the schema.
    pub(crate) fn add_read(&mut self, schema: &str, tape: Tape<'v>, object: usize) {
        self.add_value(tape, object, &object_of(schema), false);
    }

    fn add_value(&mut self, tape: Tape<'v>, value: usize, kind: &str, secret: bool) {
        // The prefix of values that are sent as JSON strings.
        let kind = kind.trim_start_matches('j');
        match tape.tag(value) {
            Tag::Text | Tag::Integer | Tag::Number if secret => self.insert(tape.text(value)),
            Tag::List => {
                let kind = schema::item(kind);
                tape.items(value).for_each(|item| self.add_value(tape, item, kind, secret));
            }
            Tag::Object => {
                for (name, member) in tape.members(value) {
                    let (is_named, kind) = schema::member(kind, tape.part(name));
                    // Members of a secret are secret.
                    self.add_value(tape, member, kind, secret || is_named);
                }
            }
            _ => {}
        }
    }

    /// The prepared search, for several texts.
    pub(crate) fn forms(&self) -> SecretForms {
        let mut needles = Vec::new();
        let values = self.values.iter().map(|value| (&**value, 0));
        for (secret, visible) in values.chain(self.id.map(|id| (id, visible_suffix_length(id)))) {
            let secret = secret.trim_ascii();
            if !secret.is_empty() {
                Needle::add_forms(&mut needles, secret, visible);
            }
        }
        SecretForms(needles)
    }
}

/// The forms of the secrets of a call.
pub(crate) struct SecretForms(Vec<Needle>);

impl SecretForms {
    /// Replaces secrets in `text`: those of the call, and the values after the name of a secret, which find a secret that is
    /// first seen in a response, such as a new LoginToken. The text may be encoded and truncated. A secret is found plain,
    /// percent-encoded, escaped for JSON or HTML (nested to any depth), in Base64 (both alphabets, also within a longer value)
    /// and in hexadecimal; and from its first four bytes on if the text is truncated within it. A secret of fewer than four
    /// bytes is found only between marks or spaces.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut mask = Mask::new(text);
        let units = units::decoded(text);
        named::hide(&units, &mut mask);
        Haystack::new(&units).hide(&self.0, &mut mask);
        // Undecoded as well: characters before a secret may form an escape with its first characters.
        if units.len() < text.len() {
            Haystack::new(&units::raw(text)).hide(&self.0, &mut mask);
        }
        mask.applied()
    }
}
