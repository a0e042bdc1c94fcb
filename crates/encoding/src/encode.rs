//! Percent-encoding, hexadecimal and Base64, in the forms that both vendors' signatures require.

use alloc::string::String;
use alloc::vec::Vec;

use base64ct::{Base64, Encoding};

use crate::tape::Span;

/// The number of bytes that are classified at once.
const LANES: usize = 16;

/// Percent-encodes the UTF-8 bytes of `text`: all but `A-Z a-z 0-9 - _ . ~` become `%XX` with upper-case digits. A space is
/// `%20`, `*` is `%2A`.
///
/// ```
/// assert_eq!(edgedesk_encoding::encode::percent_encoded("ecd 1+*~中"), "ecd%201%2B%2A~%E4%B8%AD");
/// ```
#[must_use]
pub fn percent_encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if is_unreserved(byte) {
            out.push(char::from(byte));
        } else {
            out.extend([b'%', hex_digit(byte >> 4, b'A'), hex_digit(byte & 15, b'A')].map(char::from));
        }
    }
    out
}

/// Appends the percent-encoding of `text` to `out`.
#[inline(never)]
pub fn percent(out: &mut Vec<u8>, text: &[u8]) {
    QueryWriter::new(out, text.len() * 3).percent(text, Span { start: 0, end: text.len() });
}

/// Appends a query to a buffer. The maximum size is reserved first, so that no byte needs a capacity check.
pub struct QueryWriter<'b> {
    out: &'b mut Vec<u8>,
    at: usize,
    /// The last name and its encoding: the items of a list share one name.
    name: Option<(Span, Span)>,
}

impl core::fmt::Debug for QueryWriter<'_> {
    /// Shows the position only.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("QueryWriter").field("at", &self.at).finish_non_exhaustive()
    }
}

impl Drop for QueryWriter<'_> {
    /// Truncates the buffer to the bytes that were written.
    fn drop(&mut self) {
        self.out.truncate(self.at);
    }
}

impl<'b> QueryWriter<'b> {
    /// The maximum length of an item without its name and value: `&`, `.` with a number, `=`.
    pub const MAX_ITEM_OVERHEAD: usize = 23;

    /// Reserves `bound` bytes: three for each byte of a name or value, and [`MAX_ITEM_OVERHEAD`](Self::MAX_ITEM_OVERHEAD) for
    /// each item.
    pub fn new(out: &'b mut Vec<u8>, bound: usize) -> Self {
        let at = out.len();
        // A run is copied in whole chunks; the next write overwrites the excess of the last one.
        out.resize(at + bound + LANES, 0);
        Self { out, at, name: None }
    }

    /// Begins an item with its name, a part of `text`, followed by `number` unless that is 0.
    pub fn name(&mut self, text: &[u8], name: Span, number: usize) {
        if self.name.is_some() {
            self.byte(b'&');
        }
        let start = self.at;
        match self.name {
            Some((last, encoded)) if last == name => {
                self.out.copy_within(encoded.start..encoded.end, start);
                self.at += encoded.end - encoded.start;
            }
            _ => {
                self.percent(text, name);
                self.name = Some((name, Span { start, end: self.at }));
            }
        }
        if number > 0 {
            self.byte(b'.');
            self.digits(number);
        }
    }

    /// Ends an item with its value, a part of `text`.
    pub fn value(&mut self, text: &[u8], value: Span) {
        self.byte(b'=');
        self.percent(text, value);
    }

    #[inline(always)]
    fn byte(&mut self, byte: u8) {
        if let Some(to) = self.out.get_mut(self.at) {
            *to = byte;
        }
        self.at += 1;
    }

    fn digits(&mut self, number: usize) {
        if number >= 10 {
            self.digits(number / 10);
        }
        self.byte(b'0' + (number % 10) as u8);
    }

    #[inline(never)]
    fn percent(&mut self, text: &[u8], part: Span) {
        // Locals, because for the compiler a written byte could alias the buffer's fields.
        let (out, mut at) = (self.out.as_mut_slice(), self.at);
        let Span { start: mut from, end } = part;
        while from < end {
            let rest = text.get(from..).unwrap_or_default();
            // A chunk may extend past the part; `run` is limited to the part.
            let padded;
            let lanes = match rest.first_chunk::<LANES>() {
                Some(lanes) => lanes,
                None => {
                    padded = with_zeros(rest);
                    &padded
                }
            };
            let run = (unreserved(lanes).trailing_ones() as usize).min(end - from);
            if let Some(to) = out.get_mut(at..).and_then(|to| to.first_chunk_mut::<LANES>()) {
                *to = *lanes;
            }
            at += run;
            from += run;
            if run < LANES
                && from < end
                && let Some(byte) = lanes.get(run)
            {
                if let Some(to) = out.get_mut(at..).and_then(|to| to.first_chunk_mut::<3>()) {
                    *to = [b'%', hex_digit(byte >> 4, b'A'), hex_digit(byte & 15, b'A')];
                }
                at += 3;
                from += 1;
            }
        }
        self.at = at;
    }
}

/// Pads a short chunk with zeros.
fn with_zeros(bytes: &[u8]) -> [u8; LANES] {
    let mut lanes = [0; LANES];
    lanes.iter_mut().zip(bytes).for_each(|(lane, byte)| *lane = *byte);
    lanes
}

/// A bit mask of the unreserved bytes; the first byte is the lowest bit.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline(always)]
fn unreserved(bytes: &[u8; LANES]) -> u32 {
    use core::arch::wasm32::{i64x2, u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_splat, u8x16_sub, v128_or};
    // Two halves: the compiler loads single bytes one by one.
    let [a, b, c, d, e, f, g, h, rest @ ..] = *bytes;
    let lanes = i64x2(i64::from_le_bytes([a, b, c, d, e, f, g, h]), i64::from_le_bytes(rest));
    let within = |lanes, from, count| u8x16_lt(u8x16_sub(lanes, u8x16_splat(from)), u8x16_splat(count));
    let letters = within(v128_or(lanes, u8x16_splat(0x20)), b'a', 26);
    let digits = within(lanes, b'0', 10);
    let marks = v128_or(u8x16_eq(lanes, u8x16_splat(b'_')), u8x16_eq(lanes, u8x16_splat(b'~')));
    let marks = v128_or(within(lanes, b'-', 2), marks);
    u32::from(u8x16_bitmask(v128_or(letters, v128_or(digits, marks))))
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
fn unreserved(bytes: &[u8; LANES]) -> u32 {
    bytes.iter().rev().fold(0, |mask, byte| mask << 1 | u32::from(is_unreserved(*byte)))
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// The hexadecimal digit of a number below 16; `ten` is the digit for 10.
#[inline(always)]
fn hex_digit(number: u8, ten: u8) -> u8 {
    if number < 10 { b'0' + number } else { ten + (number - 10) }
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Appends lower-case hexadecimal.
#[inline(never)]
pub fn push_hex(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(hex(bytes).as_bytes());
}

/// Base64 with padding, standard alphabet.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

#[cfg(test)]
mod tests {
    use super::{base64, hex, percent, percent_encoded};
    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;

    /// Whether both functions encode `text` like a naive implementation.
    fn is_encoded(text: &str) -> bool {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
        let encoded =
            |byte: u8| if plain(byte) { char::from(byte).into() } else { alloc::format!("%{byte:02X}") };
        let expected: String = text.bytes().map(encoded).collect();
        let mut out = b"before ".to_vec();
        percent(&mut out, text.as_bytes());
        out == ["before ", &expected].concat().as_bytes() && percent_encoded(text) == expected
    }

    #[test]
    fn encodes_each_character_at_each_position() {
        for length in 0..70 {
            for position in 0..length {
                for c in "\0 -.+,/09:@AZ[`az{~\u{7f}é中😀_".chars() {
                    let mut text: Vec<char> = vec!['x'; length];
                    text[position] = c;
                    let text: String = text.into_iter().collect();
                    assert!(is_encoded(&text), "{text}");
                }
            }
        }
    }

    #[test]
    fn hexadecimal_and_base64_are_rfc_4648() {
        assert_eq!(hex(&[0, 0x9a, 0xff]), "009aff");
        let examples = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"];
        for (length, expected) in examples.into_iter().enumerate() {
            assert_eq!(base64(&b"foobar"[..length]), expected);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn any_text(text: String) {
            proptest::prop_assert!(is_encoded(&text), "{text}");
        }
    }
}
