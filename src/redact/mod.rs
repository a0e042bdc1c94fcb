//! What is secret, and how it is kept out of everything that a person or a log may see.
//!
//! A text is decoded once, with the place of each byte kept ([`units`](self)); each secret is searched in what comes out,
//! and what stood there is replaced. All of it is linear in the text: the text is a server's, and may be built to be slow.

mod mask;
mod named;
mod names;
mod search;
mod shown;
mod units;

use alloc::borrow::Cow;

use crate::param::schema::{At, Entries, Kind, Schema};
use crate::param::value::Value;
use crate::prelude::*;
use crate::text::{concat, contains_any};
use mask::Mask;
use search::{Haystack, Needle};

pub use shown::shown;

/// What stands where a secret stood.
pub const REDACTED: &str = "***";

/// Of a secret that breaks off at the end of a text, so many bytes are enough to know it by. A shorter secret is only
/// known where it stands alone: to replace every `1` of a message would destroy it.
const SHORTEST: usize = 4;

/// Whether the values of the parameter (or member) called `name` are secrets: passwords, login and session tokens,
/// one-time codes, tickets, seeds, keys, signatures. Of the catalogue's names each was decided by itself; any other is
/// secret if a word such as `password` or `token` is in it.
///
/// ```
/// use edgedesk::redact::is_secret;
///
/// assert!(is_secret("LoginToken") && is_secret("login_token") && is_secret("x-bce-security-token"));
/// assert!(!is_secret("ClientToken") && !is_secret("NextToken") && !is_secret("PasswordStrategy"));
/// ```
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let plain: String =
        name.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect();
    let plain = plain.as_str();
    names::SECRET.contains(&plain)
        || !names::OPEN.contains(&plain)
            && (contains_any(plain, &names::WORDS) || plain.ends_with("signature"))
}

/// The end of an access key's id, which is enough to tell keys apart: `***` and the last four characters.
///
/// ```
/// assert_eq!(edgedesk::redact::shortened("LTAI5tExampleAccessKeyId"), "***eyId");
/// assert_eq!(edgedesk::redact::shortened("short"), "***");
/// ```
#[must_use]
pub fn shortened(id: &str) -> String {
    concat(&[REDACTED, id.get(id.len() - shown_of(id)..).unwrap_or("")])
}

/// How many bytes of an access key's id may be seen: of a short one, four would be most of it.
fn shown_of(id: &str) -> usize {
    if id.len() < 12 { 0 } else { SHORTEST }
}

/// The secrets of a call.
#[derive(Clone, Default)]
pub struct Secrets<'v> {
    id: Option<&'v str>,
    values: Vec<&'v str>,
}

impl core::fmt::Debug for Secrets<'_> {
    /// Shows their number.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Secrets").field("values", &self.values.len()).finish_non_exhaustive()
    }
}

impl<'v> Secrets<'v> {
    /// Those of an access key: its id, of which the end may be seen, its secret and its token.
    #[must_use]
    pub fn new(id: Option<&'v str>, secret: Option<&'v str>, token: Option<&'v str>) -> Self {
        Self { id, values: secret.into_iter().chain(token).collect() }
    }

    /// Adds a text, such as the signature of the request.
    pub fn also(&mut self, secret: &'v str) {
        self.values.push(secret);
    }

    /// Adds those among parameters: what the schema marks as secret, and what is not in it and has the name of a secret.
    pub fn add(&mut self, schema: &Schema, members: &'v [(Cow<'_, str>, Value<'_>)]) {
        self.add_members(schema, schema.top(), members);
    }

    fn add_members(&mut self, schema: &Schema, entries: Entries, members: &'v [(Cow<'_, str>, Value<'_>)]) {
        for (name, value) in members {
            match schema.find(entries, name).and_then(|number| schema.entry(entries, number, false)) {
                Some((_, entry)) => self.add_value(schema, entry.secret, entry.kind, value),
                None => self.add_value(schema, is_secret(name), At::ANY, value),
            }
        }
    }

    fn add_value(&mut self, schema: &Schema, secret: bool, at: At, value: &'v Value<'_>) {
        let below = match schema.kind(at) {
            Kind::Json => return self.add_value(schema, secret, schema.inner(at), value),
            Kind::List | Kind::Map => schema.inner(at),
            _ => at,
        };
        match (schema.kind(at), value) {
            (_, Value::Text(text) | Value::Integer(text) | Value::Number(text)) if secret => self.also(text),
            (_, Value::List(items)) => {
                items.iter().for_each(|item| self.add_value(schema, secret, below, item))
            }
            (Kind::Object, Value::Object(members)) if !secret => {
                self.add_members(schema, schema.members(at), members);
            }
            (_, Value::Object(members)) => {
                // What is inside a secret is secret, whatever its own name.
                members
                    .iter()
                    .for_each(|(name, item)| self.add_value(schema, secret || is_secret(name), below, item));
            }
            _ => {}
        }
    }

    /// Takes the secrets out of `text`: those of the call and what [`named`] finds. A secret is known as it is and
    /// percent-encoded, escaped for JSON or HTML (any number of times, one in the other), in Base64 (both alphabets, also
    /// as a part of something larger) and in hexadecimal; and from its first four bytes on where the text ends within it.
    /// One of fewer than four bytes is known only where it stands alone, between marks or spaces.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        self.forms().redact(text)
    }

    /// What to search for, where there are several texts.
    pub(crate) fn forms(&self) -> Forms {
        let mut forms = Forms::default();
        let values = self.values.iter().map(|value| (*value, 0));
        for (secret, visible) in values.chain(self.id.map(|id| (id, shown_of(id)))) {
            let secret = secret.trim_ascii();
            if !secret.is_empty() {
                forms.decoded.extend(Needle::forms_of(secret, visible));
                forms.raw.push(Needle::new(secret.as_bytes(), visible));
            }
        }
        forms
    }
}

/// The forms of the secrets of a call.
#[derive(Default)]
pub(crate) struct Forms {
    decoded: Vec<Needle>,
    raw: Vec<Needle>,
}

impl Forms {
    /// As [`Secrets::redact`].
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut mask = Mask::new(text);
        let units = units::decoded(text);
        named::hide(&units, &mut mask);
        // As it is, too: what stands before a secret may make an escape of its first characters.
        if units.len() < text.len() {
            Haystack::new(units::raw(text)).hide(&self.raw, &mut mask);
        }
        Haystack::new(units).hide(&self.decoded, &mut mask);
        mask.applied()
    }
}

/// Takes out values that stand behind the name of a secret, in JSON, XML, a query, a header or words: those in an answer,
/// such as a new LoginToken, are nobody's to know beforehand. The text may be encoded, and may break off anywhere.
///
/// ```
/// assert_eq!(edgedesk::redact::named(r#"{"LoginToken":"v18"#), r#"{"LoginToken":"***"#);
/// assert_eq!(edgedesk::redact::named("?SessionId=1a&DesktopId=2"), "?SessionId=***&DesktopId=2");
/// ```
#[must_use]
pub fn named(text: &str) -> String {
    let mut mask = Mask::new(text);
    named::hide(&units::decoded(text), &mut mask);
    mask.applied()
}
