//! Decodes escapes of percent-encoding, JSON and HTML, nested to any depth.
use alloc::vec;
use alloc::vec::Vec;

/// A decoded byte.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    pub(super) byte: u8,
    /// The number of backslashes before it, which are not units.
    pub(super) slashes: u16,
    /// Its start in the text, including backslashes.
    pub(super) from: usize,
    /// Its start in the text, without backslashes.
    own: usize,
    /// Its end in the text.
    pub(super) to: usize,
}

impl Unit {
    /// The start of the last `escapes` backslashes before it, which escape it. The others belong to the unit before.
    pub(super) fn escaped_from(&self, escapes: u16) -> usize {
        let slashes = self.own - self.from;
        self.own - usize::from(escapes) * slashes.checked_div(self.slashes.into()).unwrap_or(0)
    }

    /// Its number of bytes in the text, which grows with the depth of the encoding.
    pub(super) fn width(&self) -> usize {
        self.to - self.own
    }
}

/// The bytes of the text, undecoded.
pub(super) fn raw(text: &str) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len());
    for (at, byte) in text.bytes().enumerate() {
        units.push(Unit { byte, slashes: 0, from: at, own: at, to: at + 1 });
    }
    units
}

/// The decoded bytes of the text. One pass undoes all escapes, because a decoded byte may complete an escape: `%2541` becomes
/// `%41` and then `A`.
pub(super) fn decoded(text: &str) -> Vec<Unit> {
    decode(text).units
}

/// The decoded bytes of the text, and whether it ends with a backslash.
pub(super) fn decoded_bytes(text: &str) -> (Vec<u8>, bool) {
    let Decoder { units, slashes, .. } = decode(text);
    let mut bytes = Vec::with_capacity(units.len());
    units.iter().for_each(|unit| bytes.push(unit.byte));
    (bytes, slashes > 0)
}

fn decode(text: &str) -> Decoder {
    let mut decoder = Decoder { units: Vec::with_capacity(text.len()), slashes: 0, slashes_from: 0 };
    for (at, byte) in text.bytes().enumerate() {
        decoder.push_byte(byte, at, at + 1);
    }
    decoder
}

/// The index of an escape that the end of the text truncates; the end, if there is none.
pub(super) fn truncated_escape(units: &[Unit]) -> usize {
    const LONGEST: usize = 10;

    let end = units.len();
    let first = end.saturating_sub(LONGEST);
    let begins = |(at, unit): &(usize, &Unit)| {
        let mut rest = units.iter().skip(at + 1).map(|unit| unit.byte);
        match unit.byte {
            b'%' => end - at < 3 && rest.all(|byte| byte.is_ascii_hexdigit()),
            b'u' => unit.slashes > 0 && end - at < 5 && rest.all(|byte| byte.is_ascii_hexdigit()),
            b'&' => rest.all(|byte| byte == b'#' || byte.is_ascii_alphanumeric()),
            _ => false,
        }
    };
    units.iter().enumerate().skip(first).find(begins).map_or(end, |(at, _)| at)
}

struct Decoder {
    units: Vec<Unit>,
    /// Backslashes before the next byte.
    slashes: u16,
    slashes_from: usize,
}

impl Decoder {
    /// Adds a byte, and decodes the escapes that it completes.
    fn push_byte(&mut self, byte: u8, own: usize, to: usize) {
        let mut next = Some((byte, own));
        while let Some((byte, own)) = next {
            if byte == b'\\' {
                if self.slashes == 0 {
                    self.slashes_from = own;
                }
                // The count matters only as zero or not, and modulo powers of two.
                self.slashes = self.slashes.checked_add(1).unwrap_or(2);
                return;
            }
            let slashes = core::mem::take(&mut self.slashes);
            let (byte, from) = if slashes == 0 { (byte, own) } else { (control(byte), self.slashes_from) };
            self.units.push(Unit { byte, slashes, from, own, to });
            next = self.undo_escape(byte, to);
        }
    }

    /// Removes an escape at the end of the units. Returns its byte and its start; a character outside of ASCII is added at
    /// once.
    fn undo_escape(&mut self, last: u8, to: usize) -> Option<(u8, usize)> {
        let (length, mut code) = match last {
            b';' => self.entity()?,
            _ if last.is_ascii_hexdigit() => self.escape(b'%', 2).or_else(|| self.escape(b'u', 4))?,
            _ => return None,
        };
        let mut first = self.remove_last(length)?;
        if let (0xdc00..0xe000, [.., high]) = (code, self.units.as_slice())
            && let Some(lead) = self.surrogate()
        {
            // The low surrogate of a pair.
            code = 0x1_0000 + ((lead - 0xd800) << 10) + (code - 0xdc00);
            (first.from, first.own) = (high.from, high.own);
            self.remove_last(3);
        }
        if let Ok(byte @ 0..0x80) = u8::try_from(code) {
            if first.byte == b'u' {
                // The backslashes belong to the escape.
                return Some((byte, first.from));
            }
            (self.slashes, self.slashes_from) = (first.slashes, first.from);
            return Some((byte, first.own));
        }
        let bytes = if first.byte == b'%' { vec![code as u8] } else { encoded(code) };
        for byte in bytes {
            self.units.push(Unit { byte, to, ..first });
        }
        None
    }

    /// The length and code of an escape of `mark` and `digits` hexadecimal digits at the end of the units.
    fn escape(&self, mark: u8, digits: usize) -> Option<(usize, u32)> {
        let at = self.units.len().checked_sub(digits + 1)?;
        let (first, digits) = self.units.get(at..)?.split_first()?;
        let is = first.byte == mark && (mark == b'%' || first.slashes > 0);
        Some((digits.len() + 1, hex(digits).filter(|_| is)?))
    }

    /// Removes the last `count` units. Returns the first of them.
    fn remove_last(&mut self, count: usize) -> Option<Unit> {
        let at = self.units.len().checked_sub(count)?;
        let first = self.units.get(at).copied();
        self.units.truncate(at);
        first
    }

    /// The high surrogate at the end of the units.
    fn surrogate(&self) -> Option<u32> {
        match self.units.as_slice() {
            [.., Unit { byte: 0xed, .. }, Unit { byte: b @ 0xa0..0xb0, .. }, Unit { byte: c, .. }] => {
                Some(0xd000 | (u32::from(*b) & 0x3f) << 6 | u32::from(*c) & 0x3f)
            }
            _ => None,
        }
    }

    /// The length and code of an HTML entity at the end of the units.
    fn entity(&self) -> Option<(usize, u32)> {
        const NAMES: [(&[u8], u8); 5] =
            [(b"amp", b'&'), (b"quot", b'"'), (b"apos", b'\''), (b"lt", b'<'), (b"gt", b'>')];

        let (_, units) = self.units.split_last()?;
        let start = units.iter().rev().take(9).position(|unit| unit.byte == b'&')?;
        let units = units.get(units.len() - start..)?;
        let code = match units {
            [Unit { byte: b'#', .. }, Unit { byte: b'x' | b'X', .. }, digits @ ..] => hex(digits)?,
            [Unit { byte: b'#', .. }, digits @ ..] => number(digits, 10)?,
            name => {
                let is = |(known, _): &&(&[u8], u8)| name.iter().map(|unit| &unit.byte).eq(known.iter());
                NAMES.iter().find(is)?.1.into()
            }
        };
        Some((units.len() + 2, code))
    }
}

fn hex(digits: &[Unit]) -> Option<u32> {
    number(digits, 16)
}

fn number(digits: &[Unit], base: u32) -> Option<u32> {
    // Digits with a backslash before them are not an escape's.
    let is_plain = !digits.is_empty() && digits.iter().all(|unit| unit.slashes == 0);
    digits.iter().try_fold(is_plain.then_some(0_u32)?, |number, unit| {
        number.checked_mul(base)?.checked_add(char::from(unit.byte).to_digit(base)?)
    })
}

/// The UTF-8 bytes of a code point, also of a lone surrogate.
fn encoded(code: u32) -> Vec<u8> {
    match char::from_u32(code) {
        Some(c) => c.encode_utf8(&mut [0; 4]).as_bytes().to_vec(),
        None => {
            vec![0xe0 | (code >> 12) as u8 & 15, 0x80 | (code >> 6) as u8 & 0x3f, 0x80 | code as u8 & 0x3f]
        }
    }
}

/// The character of a letter after a backslash.
fn control(byte: u8) -> u8 {
    match byte {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        other => other,
    }
}
