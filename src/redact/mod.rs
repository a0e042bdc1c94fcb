//! What is secret, and how it is kept out of everything that a person or a log may see.

use crate::encode::percent_encoded;
use crate::param::value::Value;
use crate::prelude::*;
use crate::text::{concat, contains_any, find, replaced, span};

/// What stands where a secret stood.
pub const REDACTED: &str = "***";

/// Shorter values are left alone: replacing every `1` of a message would destroy it and hide nothing.
const SHORTEST: usize = 4;

/// Whether the values of the parameter (or member) called `name` are secrets: passwords, login and session tokens,
/// one-time codes, tickets, seeds and keys.
///
/// ```
/// use edgedesk::redact::is_secret;
///
/// assert!(is_secret("LoginToken") && is_secret("adminPass"));
/// assert!(!is_secret("ClientToken") && !is_secret("NextToken"));
/// ```
#[must_use]
pub fn is_secret(name: &str) -> bool {
    const SECRET: [&str; 14] = [
        "password",
        "adminpass",
        "logintoken",
        "sessiontoken",
        "securitytoken",
        "keepalivetoken",
        "bearertoken",
        "sessionid",
        "tokencode",
        "authenticationcode",
        "secret",
        "ticket",
        "privatekey",
        // The picture of a seed.
        "qrcodepng",
    ];
    let name = name.to_ascii_lowercase();
    contains_any(&name, &SECRET)
}

/// The end of an access key's id, which is enough to tell keys apart: `***` and the last four characters.
///
/// ```
/// assert_eq!(edgedesk::redact::shortened("LTAI5tExampleAccessKeyId"), "***eyId");
/// assert_eq!(edgedesk::redact::shortened("short"), "***");
/// ```
#[must_use]
pub fn shortened(id: &str) -> String {
    // Of a short id, four characters would be most of it.
    let tail = if id.len() < 12 { "" } else { id.get(id.len() - SHORTEST..).unwrap_or("") };
    concat(&[REDACTED, tail])
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

    /// Adds those in a tree of parameters.
    pub fn add(&mut self, name: &str, value: &'v Value<'_>) {
        match value {
            Value::Text(text) | Value::Integer(text) | Value::Number(text) if is_secret(name) => {
                self.values.push(text);
            }
            Value::List(items) => items.iter().for_each(|item| self.add(name, item)),
            Value::Object(members) => {
                for (member, item) in members {
                    // What is inside a secret is secret, whatever its own name.
                    self.add(if is_secret(name) { name } else { member }, item);
                }
            }
            _ => {}
        }
    }

    /// Takes the secrets out of `text`: those of the call, as they are and percent-encoded once and twice (in those
    /// three forms a server's message about a wrong signature repeats the request), and what [`named`] finds.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        let mut forms: Vec<(String, String)> = Vec::new();
        let ids = self.id.map(|id| (id, shortened(id)));
        for (secret, instead) in self.values.iter().map(|secret| (*secret, REDACTED.to_owned())).chain(ids) {
            let secret = secret.trim_ascii();
            if secret.len() >= SHORTEST {
                let once = percent_encoded(secret);
                for form in [percent_encoded(&once), once, secret.to_owned()] {
                    // Longest first, so that a secret that holds another leaves nothing of itself behind.
                    let at = forms.iter().take_while(|(known, _)| known.len() >= form.len()).count();
                    forms.insert(at, (form, instead.clone()));
                }
            }
        }
        let known = forms.iter().fold(text.to_owned(), |text, (form, instead)| {
            if find(&text, form).is_some() { replaced(&text, form, instead) } else { text }
        });
        named(&known)
    }
}

/// Takes out values that stand behind the name of a secret, in JSON, XML or a query: those in an answer, such as a new
/// LoginToken, are nobody's to know beforehand. The text may break off anywhere.
///
/// ```
/// assert_eq!(edgedesk::redact::named(r#"{"LoginToken":"v18"#), r#"{"LoginToken":"***"#);
/// assert_eq!(edgedesk::redact::named("?SessionId=1a&DesktopId=2"), "?SessionId=***&DesktopId=2");
/// ```
#[must_use]
pub fn named(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let (before, from_name) = span(rest, |byte| !byte.is_ascii_alphabetic());
        if from_name.is_empty() {
            break;
        }
        let (name, after) = span(from_name, u8::is_ascii_alphanumeric);
        out.push_str(before);
        out.push_str(name);
        rest = after;
        if !(is_secret(name) || name == "Signature") {
            continue;
        }
        let Some((mark, end)) = value_after(after) else { continue };
        out.push_str(after.get(..mark).unwrap_or(""));
        if end > mark {
            out.push_str(REDACTED);
        }
        rest = after.get(end..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

/// Where the value after a name begins and ends; `None` where there is none.
fn value_after(after: &str) -> Option<(usize, usize)> {
    let until = |mark: usize, ends: &[char]| {
        let value = after.get(mark..)?;
        Some((mark, mark + value.find(ends).unwrap_or(value.len())))
    };
    if after.starts_with('=') {
        return until(1, &['&', ' ', '"', '\'', '\n', '#']);
    }
    if after.starts_with('>') {
        return until(1, &['<']);
    }
    // In a text within a text the quotes are escaped, those within its strings once more.
    let rest = after.trim_start_matches('\\').strip_prefix('"')?.trim_start().strip_prefix(':')?.trim_start();
    let value = rest.trim_start_matches('\\');
    let escapes = rest.len() - value.len();
    let value = value.strip_prefix('"')?;
    let mark = after.len() - value.len();
    let mut end = value.len();
    for (quote, _) in value.match_indices('"') {
        let before = value.get(..quote).unwrap_or("");
        let content = before.trim_end_matches('\\');
        if before.len() - content.len() <= escapes {
            end = content.len();
            break;
        }
    }
    Some((mark, mark + end))
}
