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
    percent_keeping(out, text, false);
}

/// The same, with `/` kept: for a whole path whose segments are known to hold no `/` of their own.
pub fn percent_path(out: &mut String, path: &str) {
    percent_keeping(out, path, true);
}

/// Copies what stays run by run: most names and values are a single one.
fn percent_keeping(out: &mut String, text: &str, slash: bool) {
    out.reserve(text.len());
    let mut rest = text;
    loop {
        let run = rest.bytes().position(|byte| !(is_unreserved(byte) || slash && byte == b'/'));
        let Some((run, others)) = run.and_then(|run| rest.split_at_checked(run)) else {
            return out.push_str(rest);
        };
        out.push_str(run);
        let mut others = others.chars();
        // All bytes of one character: only behind it can a text be split.
        for byte in others.next().unwrap_or_default().encode_utf8(&mut [0; 4]).bytes() {
            let escape = [b'%', hex_digit(byte >> 4), hex_digit(byte & 15)];
            out.push_str(core::str::from_utf8(&escape).unwrap_or_default());
        }
        rest = others.as_str();
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
}

fn hex_digit(nibble: u8) -> u8 {
    // `get` instead of an index: a nibble is always in range, and the compiler drops the other arm.
    HEX.get(usize::from(nibble)).copied().unwrap_or_default()
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
