//! Percent-encoding, hexadecimal and Base64, as both vendors' signers want them.

use crate::prelude::*;
use base64ct::{Base64, Encoding};

/// The bytes that stay as they are.
#[expect(clippy::indexing_slicing, reason = "a panic here is one of the compiler")]
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut kept: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    while let [byte, rest @ ..] = kept {
        table[*byte as usize] = true;
        kept = rest;
    }
    table
};

/// The percent-encoding of `text`: the UTF-8 bytes, of which `A-Z a-z 0-9 - _ . ~` stay and all others become `%XX` with
/// upper-case digits. A space is `%20`, `*` is `%2A`.
///
/// ```
/// assert_eq!(edgedesk_wire::encode::percent_encoded("ecd 1+*~中"), "ecd%201%2B%2A~%E4%B8%AD");
/// ```
#[must_use]
pub fn percent_encoded(text: &str) -> String {
    let mut out = Ascii::with_capacity(text.len());
    out.percent(text);
    out.into_string()
}

/// Encoded text as it is written. In bytes, because a `String` makes sure of each character that it is given.
///
/// `Debug` shows the length only.
#[derive(Clone, Default)]
pub struct Ascii(Vec<u8>);

impl core::fmt::Debug for Ascii {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Ascii").field(&self.0.len()).finish()
    }
}

impl Ascii {
    /// Room for so many bytes.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    /// Appends the percent-encoding of a text, run by run: most names and values are a single one.
    pub fn percent(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        loop {
            let run = rest.iter().take_while(|byte| is_unreserved(**byte)).count();
            let (run, others) = rest.split_at_checked(run).unwrap_or_default();
            self.0.extend_from_slice(run);
            let Some((byte, others)) = others.split_first() else { return };
            self.push(b'%');
            self.push(hex_digit(byte >> 4));
            self.push(hex_digit(byte & 15));
            rest = others;
        }
    }

    /// Appends an ASCII character.
    pub fn push(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// Appends a text that is encoded already.
    pub fn push_str(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was written.
    #[must_use]
    pub fn into_string(self) -> String {
        String::from_utf8(self.0).unwrap_or_default()
    }
}

fn is_unreserved(byte: u8) -> bool {
    // `get` instead of an index: a byte is always in range, and the compiler drops the other arm.
    UNRESERVED.get(usize::from(byte)).copied().unwrap_or_default()
}

fn hex_digit(nibble: u8) -> u8 {
    b"0123456789ABCDEF".get(usize::from(nibble)).copied().unwrap_or_default()
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
