//! Additional headers of requests, which the client neither sets nor signs itself. `ts/headers.ts` has those of the npm package;
//! `tests/vectors/headers.json` tests both.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigurationError;
use crate::request::SignedRequest;

/// The headers of the transport.
const TRANSPORT: [&str; 5] = ["connection", "date", "host", "transfer-encoding", "user-agent"];

/// The prefixes of headers of other options, and of those that the vendors require to be signed.
const PREFIXES: [&str; 3] = ["content-", "x-acs-", "x-bce-"];

/// The length of a word from which it may be a token, as in `Bearer …`, in characters.
const MIN_TOKEN_LENGTH: usize = 8;

/// Additional headers, by name in lower case.
#[derive(Clone, Default)]
pub(crate) struct ExtraHeaders(Vec<(String, String)>);

impl ExtraHeaders {
    /// Sets a header, in place of one of the same name.
    pub(super) fn set(&mut self, name: &str, value: String) {
        self.remove(name);
        self.0.push((name.to_ascii_lowercase(), value));
    }

    /// Removes a header.
    pub(super) fn remove(&mut self, name: &str) {
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
    }

    /// Fails where a name is not one of a header, or reserved, or a value cannot be sent.
    pub(super) fn check(&self) -> Result<(), ConfigurationError> {
        for (name, value) in &self.0 {
            if !is_name(name) || is_reserved(name) {
                return Err(refused(name));
            }
            if !value.chars().all(is_value) {
                let allowed = "strings without line breaks and characters beyond Latin-1";
                return Err(ConfigurationError::new("headers", "a string with other characters", allowed));
            }
        }
        Ok(())
    }

    /// Adds the headers to a request. Fails where it has one of them, such as the `authorization` of its signature.
    pub(super) fn add_to(&self, request: &mut SignedRequest) -> Result<(), ConfigurationError> {
        for (name, value) in &self.0 {
            if request.headers.iter().any(|(known, _)| known == name) {
                return Err(refused(name));
            }
            request.headers.push((Cow::Owned(name.clone()), value.clone()));
        }
        Ok(())
    }

    /// The words of the values that may be tokens.
    pub(super) fn tokens(&self) -> impl Iterator<Item = &str> {
        let words = self.0.iter().flat_map(|(_, value)| value.split_whitespace());
        words.filter(|word| word.chars().count() >= MIN_TOKEN_LENGTH)
    }
}

/// Whether it is a token of RFC 9110.
fn is_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+.^_`|~-".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

fn is_reserved(name: &str) -> bool {
    TRANSPORT.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Whether `fetch` sends the character unchanged.
fn is_value(character: char) -> bool {
    matches!(character, '\t' | '\u{20}'..='\u{7e}' | '\u{80}'..='\u{ff}')
}

fn refused(name: &str) -> ConfigurationError {
    let shown: String = name.chars().take(60).collect();
    let allowed = "the name of a header that the client does not set";
    ConfigurationError::new("headers", &format!("{shown:?}"), allowed)
}
