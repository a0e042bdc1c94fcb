//! Percent-encoding, hexadecimal and Base64, as both vendors' signers want them.

use crate::prelude::*;
use base64ct::{Base64, Encoding};

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends the percent-encoding of `text`: the UTF-8 bytes, of which `A-Z a-z 0-9 - _ . ~` stay and all
/// others become `%XX` with upper-case digits. A space is `%20`, `*` is `%2A`.
///
/// ```
/// let mut out = String::new();
/// edgedesk::encode::percent(&mut out, "ecd 1+*~中");
/// assert_eq!(out, "ecd%201%2B%2A~%E4%B8%AD");
/// ```
pub fn percent(out: &mut String, text: &str) {
    percent_keeping(out, text, |_| false);
}

/// The same, with `/` kept: for a whole path whose segments are known to hold no `/` of their own.
pub fn percent_path(out: &mut String, path: &str) {
    percent_keeping(out, path, |byte| byte == b'/');
}

fn percent_keeping(out: &mut String, text: &str, keep: impl Fn(u8) -> bool) {
    out.reserve(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') || keep(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(hex_digit(byte >> 4));
            out.push(hex_digit(byte & 15));
        }
    }
}

fn hex_digit(nibble: u8) -> char {
    // `get` instead of an index: a nibble is always in range, and the compiler drops the other arm.
    HEX.get(usize::from(nibble)).map_or('0', |digit| char::from(*digit))
}

/// The percent-encoding of `text` as a new string; see [`percent`].
#[must_use]
pub fn percent_encoded(text: &str) -> String {
    let mut out = String::new();
    percent(&mut out, text);
    out
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Base64 with padding, standard alphabet.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}
