//! Finds secrets in a text that was decoded.

use super::SHORTEST;
use super::mask::Mask;
use super::units::{Unit, decoded_bytes, truncated_escape};
use crate::prelude::*;

/// A form of a secret.
pub(super) struct Needle {
    bytes: Vec<u8>,
    /// How many bytes at its end may be seen.
    visible: usize,
    /// Whether the character before it, and the one behind it, hold bits of it.
    widened: (bool, bool),
    /// Whether backslashes behind it are of it: no unit is.
    ends_with_slash: bool,
}

impl Needle {
    fn new(bytes: &[u8], visible: usize) -> Self {
        let mut bytes = bytes.to_vec();
        bytes.iter_mut().for_each(|byte| *byte = folded(*byte));
        Self { bytes, visible, widened: (false, false), ends_with_slash: false }
    }

    /// Adds the forms in which a secret is searched.
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
            let (mut bytes, mut place) = (Vec::new(), first);
            while let Some(digit) = digit(secret, place, bits, digits) {
                bytes.push(digit);
                place += bits;
            }
            let behind = (8 * secret.len() - first) % bits;
            forms.push(Self { widened: (first > 0, behind > 0), ..Self::new(&bytes, 0) });
        }
    }

    /// For each length of a beginning of the needle, the length of the longest shorter one that also ends it (Knuth,
    /// Morris, Pratt): how far a search falls back.
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

    /// How much of the needle stands before the place behind `byte`, when `length` of it stood before `byte`.
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

/// A text to search in.
pub(super) struct Haystack<'u> {
    units: &'u [Unit],
    /// Their bytes, as those of needles are.
    bytes: Vec<u8>,
    /// Where an escape begins that the end of the text breaks off.
    truncated_escape: usize,
    /// A bit for each hash of four bytes in a row: most needles are not there at all.
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

    /// Hides secrets wherever they stand.
    pub(super) fn hide(&self, needles: &[Needle], mask: &mut Mask<'_>) {
        for needle in needles {
            let may_stand = match needle.bytes.get(..SHORTEST) {
                Some(first) => self.grams.get(gram(first, self.grams.len())) == Some(&true),
                // Of a secret of backslashes nothing is left: the text as it is may have it.
                None => !needle.bytes.is_empty(),
            };
            if may_stand {
                self.hide_needle(needle, mask);
            }
        }
    }

    fn hide_needle(&self, needle: &Needle, mask: &mut Mask<'_>) {
        let fallbacks = needle.fallbacks();
        let mut length = 0;
        // Behind what is hidden already: matches may overlap.
        let mut done = 0;
        for (at, byte) in self.bytes.iter().enumerate() {
            if at == self.truncated_escape {
                self.hide_beginning(at, length, mask);
            }
            length = needle.advanced(length, *byte, &fallbacks);
            // A short one counts only where neither a letter nor a digit stands beside it.
            let is_alone =
                || !self.is_letter((at + 1).checked_sub(length + 1)) && !self.is_letter(Some(at + 1));
            if length == needle.bytes.len() && (length >= SHORTEST || is_alone()) {
                let (before, behind) = needle.widened;
                let first = (at + 1 - length).saturating_sub(before.into()).max(done);
                let last = (at + usize::from(behind)).saturating_sub(needle.visible);
                self.hide_units(needle, first, last, mask);
                done = last + 1;
            }
        }
        self.hide_beginning(self.units.len(), length, mask);
    }

    fn is_letter(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Hides the beginning of a secret, `length` units before `end`, up to where the text breaks off.
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

/// The digits that bytes are encoded in, how many bits each holds, and the first bit of a secret that begins one: in Base64,
/// up to two other bytes share a group of three with it.
const BASES: [(&[u8], usize, usize); 5] = [
    (b"0123456789ABCDEF", 4, 0),
    (b"0123456789abcdef", 4, 0),
    (BASE64, 6, 0),
    (BASE64, 6, 2),
    (BASE64, 6, 4),
];

/// The digit for so many bits from a place on; `None` where the bytes end before.
fn digit(bytes: &[u8], place: usize, bits: usize, digits: &[u8]) -> Option<u8> {
    let (at, shift) = (place / 8, place % 8);
    let second = if shift + bits > 8 { *bytes.get(at + 1)? } else { 0 };
    let pair = u16::from_be_bytes([*bytes.get(at)?, second]);
    digits.get(usize::from(pair >> (16 - bits - shift)) & ((1 << bits) - 1)).copied()
}

/// Marks that stand for the same: a space and `+` in a query, and the two that the alphabets of Base64 differ in.
fn folded(byte: u8) -> u8 {
    match byte {
        b'+' | b'-' => b' ',
        b'_' => b'/',
        other => other,
    }
}

/// The place of four bytes in a table of so many bits, a power of two.
fn gram(bytes: &[u8], bits: usize) -> usize {
    let gram = bytes.iter().fold(0_u32, |gram, byte| gram << 8 | u32::from(*byte));
    (gram.wrapping_mul(0x9e37_79b1) >> 4) as usize & (bits - 1)
}
