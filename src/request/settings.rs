//! Validates the settings of a call, so that the signed strings equal the sent ones. `ts/context.ts` validates the same for the
//! npm package, whose wasm modules omit this file. `tests/vectors/settings.json` tests both; only the names of the settings differ
//! between the languages.

use crate::error::ConfigurationError;
use crate::sign::{Credentials, Key};

const VISIBLE: &str = "a non-empty string of visible ASCII characters";

/// Validates credentials. An error names the setting.
pub(super) fn check_credentials<'a>(
    Credentials { id, key, token }: Credentials<'a>,
) -> Result<Credentials<'a>, ConfigurationError> {
    let token = token.map(str::trim_ascii);
    // These characters separate the fields of an Authorization header.
    if !is_visible_ascii(id) || id.contains([',', '=', '/']) {
        let allowed = "a non-empty string of visible ASCII characters without \",\", \"=\" and \"/\"";
        return Err(ConfigurationError::new("credentials.id", described(id), allowed));
    }
    match key {
        Key::Secret("") => {
            return Err(ConfigurationError::new("credentials.secret", described(""), "a non-empty string"));
        }
        // A signature is Base64 or hexadecimal.
        Key::Signature(text) if !is_visible_ascii(text) => {
            return Err(ConfigurationError::new("signature", described(text), "visible ASCII"));
        }
        _ => {}
    }
    if let Some(token) = token.filter(|token| !is_visible_ascii(token)) {
        return Err(ConfigurationError::new("credentials.token", described(token), VISIBLE));
    }
    Ok(Credentials { id, key, token })
}

/// Validates a nonce, which is sent in a header or a parameter.
pub(super) fn check_nonce(nonce: &str) -> Result<(), ConfigurationError> {
    if is_visible_ascii(nonce) {
        Ok(())
    } else {
        Err(ConfigurationError::new("nonce", described(nonce), VISIBLE))
    }
}

pub(super) fn other_vendor() -> ConfigurationError {
    ConfigurationError::new(
        "signing",
        "a scheme of another vendor than the operation's",
        "acs3, rpc or anonymous for Alibaba's operations, bce for Baidu's",
    )
}

/// Whether a string can be a header value, or a part of one.
fn is_visible_ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn described(text: &str) -> &'static str {
    if text.is_empty() { "an empty string" } else { "a string with other characters" }
}
