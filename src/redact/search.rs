//! Finds secrets in decoded text.

use alloc::vec;
use alloc::vec::Vec;

use super::SHORTEST;
use super::mask::Mask;
use super::units::{Unit, decoded_bytes, truncated_escape};

/// One encoding of a secret.
pub(super) struct Needle {
    bytes: Vec<u8>,
    /// The number of bytes at its end that may be shown.
    visible: usize,
    /// Whether the character before it, and the character after it, contain bits of it.
    widened: (bool, bool),
    /// Whether backslashes after it belong to it: they are not units.
    ends_with_slash: bool,
}

impl Needle {
    fn new(bytes: &[u8], visible: usize) -> Self {
        let mut bytes = bytes.to_vec();
        bytes.iter_mut().for_each(|byte| *byte = folded(*byte));
        Self { bytes, visible, widened: (false, false), ends_with_slash: false }
    }

    /// Adds the encodings in which a secret is searched.
    pub(super) fn add_forms(forms: &mut Vec<Self>, secret: &str, visible: usize) {
        let (plain, ends_with_slash) = decoded_bytes(secret);
        let secret = secret.as_bytes();
        if plain != secret {
            forms.push(Self::new(secret, visible));
        }
        forms.push(Self { ends_with_slash, ..Self::new(&plain, visible) });
        if secret.len() < SHORTEST {
            return;
        }
        for (digits, bits, first) in BASES {
            let (mut bytes, mut bit) = (Vec::new(), first);
            while let Some(digit) = digit(secret, bit, bits, digits) {
                bytes.push(digit);
                bit += bits;
            }
            let remaining = (8 * secret.len() - first) % bits;
            forms.push(Self { widened: (first > 0, remaining > 0), ..Self::new(&bytes, 0) });
        }
    }

    /// For each prefix of the needle, the length of its longest proper prefix that is also its suffix (Knuth, Morris, Pratt).
    fn fallbacks(&self) -> Vec<usize> {
        let mut fallbacks = Vec::with_capacity(self.bytes.len());
        let mut length = 0;
        for (at, byte) in self.bytes.iter().enumerate() {
            if at > 0 {
                length = self.advanced(length, *byte, &fallbacks);
            }
            fallbacks.push(length);
        }
        fallbacks
    }

    /// The length of the matched prefix after `byte`, given the length before it.
    fn advanced(&self, mut length: usize, byte: u8, fallbacks: &[usize]) -> usize {
        loop {
            if self.bytes.get(length) == Some(&byte) {
                return length + 1;
            }
            let Some(shorter) = length.checked_sub(1).and_then(|last| fallbacks.get(last)) else { return 0 };
            length = *shorter;
        }
    }
}

/// Decoded text to search in.
pub(super) struct Haystack<'u> {
    units: &'u [Unit],
    /// The bytes of the units, [`folded`] like those of needles.
    bytes: Vec<u8>,
    /// The index of an escape that the end of the text truncates.
    truncated_escape: usize,
    /// A Bloom filter of all runs of four bytes, because most needles do not occur.
    grams: Vec<bool>,
}

impl<'u> Haystack<'u> {
    pub(super) fn new(units: &'u [Unit]) -> Self {
        let mut bytes = Vec::with_capacity(units.len());
        units.iter().for_each(|unit| bytes.push(folded(unit.byte)));
        let mut grams = vec![false; (units.len() * 8).next_power_of_two()];
        for window in bytes.windows(SHORTEST) {
            let gram = gram(window, grams.len());
            if let Some(gram) = grams.get_mut(gram) {
                *gram = true;
            }
        }
        Self { units, bytes, truncated_escape: truncated_escape(units), grams }
    }

    /// Hides all occurrences of the needles.
    pub(super) fn hide(&self, needles: &[Needle], mask: &mut Mask<'_>) {
        for needle in needles {
            let may_occur = match needle.bytes.get(..SHORTEST) {
                Some(first) => self.grams.get(gram(first, self.grams.len())) == Some(&true),
                // A secret of backslashes has no bytes after decoding: only the undecoded text has it.
                None => !needle.bytes.is_empty(),
            };
            if may_occur {
                self.hide_needle(needle, mask);
            }
        }
    }

    fn hide_needle(&self, needle: &Needle, mask: &mut Mask<'_>) {
        let fallbacks = needle.fallbacks();
        let mut length = 0;
        // The end of the last match, because matches may overlap.
        let mut done = 0;
        for (at, byte) in self.bytes.iter().enumerate() {
            if at == self.truncated_escape {
                self.hide_beginning(at, length, mask);
            }
            length = needle.advanced(length, *byte, &fallbacks);
            // A short secret counts only without a letter or a digit next to it.
            let is_alone =
                || !self.is_letter((at + 1).checked_sub(length + 1)) && !self.is_letter(Some(at + 1));
            if length == needle.bytes.len() && (length >= SHORTEST || is_alone()) {
                let (before, after) = needle.widened;
                let first = (at + 1 - length).saturating_sub(before.into()).max(done);
                let last = (at + usize::from(after)).saturating_sub(needle.visible);
                self.hide_units(needle, first, last, mask);
                done = last + 1;
            }
        }
        self.hide_beginning(self.units.len(), length, mask);
    }

    fn is_letter(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Hides the beginning of a secret, `length` units before `end`, to the end of a truncated text.
    fn hide_beginning(&self, end: usize, length: usize, mask: &mut Mask<'_>) {
        if let Some(first) = self.units.get(end - length).filter(|_| length >= SHORTEST) {
            mask.hide(first.from, mask.end());
        }
    }

    fn hide_units(&self, needle: &Needle, first: usize, last: usize, mask: &mut Mask<'_>) {
        let end = match self.units.get(last + 1) {
            Some(next) if needle.ends_with_slash => next.escaped_from(0),
            None if needle.ends_with_slash => mask.end(),
            _ => self.units.get(last).or(self.units.last()).map_or(0, |last| last.to),
        };
        mask.hide(self.units.get(first).map_or(end, |first| first.from), end);
    }
}

const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The digits of each encoding, the bits of a digit, and the first bit of the secret that begins a digit: in Base64, up to
/// two other bytes share a group of three with the secret.
const BASES: [(&[u8], usize, usize); 5] = [
    (b"0123456789ABCDEF", 4, 0),
    (b"0123456789abcdef", 4, 0),
    (BASE64, 6, 0),
    (BASE64, 6, 2),
    (BASE64, 6, 4),
];

/// The digit for `bits` bits from bit `first` on; `None` beyond the end.
fn digit(bytes: &[u8], first: usize, bits: usize, digits: &[u8]) -> Option<u8> {
    let (at, shift) = (first / 8, first % 8);
    let second = if shift + bits > 8 { *bytes.get(at + 1)? } else { 0 };
    let pair = u16::from_be_bytes([*bytes.get(at)?, second]);
    digits.get(usize::from(pair >> (16 - bits - shift)) & ((1 << bits) - 1)).copied()
}

/// Maps equivalent characters to one: a space and `+` in a query, and the characters that differ in the alphabets of Base64.
fn folded(byte: u8) -> u8 {
    match byte {
        b'+' | b'-' => b' ',
        b'_' => b'/',
        other => other,
    }
}

/// The index of four bytes in a table of `bits` entries, a power of two.
fn gram(bytes: &[u8], bits: usize) -> usize {
    let gram = bytes.iter().fold(0_u32, |gram, byte| gram << 8 | u32::from(*byte));
    (gram.wrapping_mul(0x9e37_79b1) >> 4) as usize & (bits - 1)
}
