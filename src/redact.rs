//! What is secret, and how it is kept out of everything that a person or a log may see.

use std::borrow::Cow;

use crate::encode::percent_encoded;
use crate::param::value::Value;

/// What stands where a secret stood.
pub const REDACTED: &str = "***";

/// Shorter values are left alone: replacing every `1` of a message would destroy it and hide nothing.
const SHORTEST: usize = 4;

/// Whether the values of the parameter (or member) called `name` are secrets: passwords, login and session tokens,
/// one-time codes, tickets and seeds.
///
/// ```
/// use edgedesk::redact::is_secret;
///
/// assert!(is_secret("LoginToken") && is_secret("adminPass"));
/// assert!(!is_secret("ClientToken") && !is_secret("NextToken"));
/// ```
#[must_use]
pub fn is_secret(name: &str) -> bool {
    const SECRET: [&str; 11] = [
        "password",
        "adminpass",
        "logintoken",
        "sessiontoken",
        "securitytoken",
        "keepalivetoken",
        "sessionid",
        "tokencode",
        "authenticationcode",
        "secret",
        "ticket",
    ];
    let name = name.to_ascii_lowercase();
    SECRET.iter().any(|part| name.contains(part))
}

/// Collects the secret values of a tree.
pub fn secrets<'v>(out: &mut Vec<&'v str>, name: &str, value: &'v Value<'_>) {
    match value {
        Value::Text(text) | Value::Integer(text) | Value::Number(text) if is_secret(name) => out.push(text),
        Value::List(items) => items.iter().for_each(|item| secrets(out, name, item)),
        Value::Object(members) => {
            for (member, item) in members {
                // What is inside a secret is secret, whatever its own name.
                secrets(out, if is_secret(name) { name } else { member }, item);
            }
        }
        _ => {}
    }
}

/// Replaces each secret in `text`, as it is and percent-encoded once and twice: in those three forms a server's
/// message about a wrong signature repeats the request.
#[must_use]
pub fn redact<'t>(text: &'t str, secrets: &[&str]) -> Cow<'t, str> {
    let mut forms: Vec<String> = Vec::new();
    for secret in secrets.iter().map(|secret| secret.trim_ascii()).filter(|secret| secret.len() >= SHORTEST) {
        let once = percent_encoded(secret);
        forms.extend([percent_encoded(&once), once, secret.to_owned()]);
    }
    // Longest first, so that a secret that holds another leaves nothing of itself behind.
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.iter().fold(text.into(), |text: Cow<'t, str>, form| {
        if text.contains(form) { text.replace(form, REDACTED).into() } else { text }
    })
}
