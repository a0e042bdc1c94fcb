//! Finds secrets in a text that was decoded.

use super::SHORTEST;
use super::mask::Mask;
use super::units::{Unit, broken, decoded_bytes};
use crate::encode::hex;
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
    /// The secret as it is.
    pub(super) fn new(bytes: &[u8], visible: usize) -> Self {
        let bytes = bytes.iter().copied().map(folded).collect();
        Self { bytes, visible, widened: (false, false), ends_with_slash: false }
    }

    /// The forms in which a secret is searched in a text without escapes.
    pub(super) fn forms_of(secret: &str, visible: usize) -> Vec<Self> {
        let (plain, ends_with_slash) = decoded_bytes(secret);
        let mut forms = vec![Self { ends_with_slash, ..Self::new(&plain, visible) }];
        if secret.len() < SHORTEST {
            return forms;
        }
        let digits = hex(secret.as_bytes());
        forms.push(Self::new(digits.to_ascii_uppercase().as_bytes(), 0));
        forms.push(Self::new(digits.as_bytes(), 0));
        // Behind 0, 2 or 1 bytes that share a group of three with it.
        for first in [0, 2, 4] {
            let digits: Vec<u8> =
                (first..).step_by(6).map_while(|bit| base64_digit(secret.as_bytes(), bit)).collect();
            let behind = (8 * secret.len() - first) % 6;
            forms.push(Self { widened: (first > 0, behind > 0), ..Self::new(&digits, 0) });
        }
        forms
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
pub(super) struct Haystack {
    units: Vec<Unit>,
    /// Where an escape begins that the end of the text breaks off.
    broken: usize,
    /// A bit for each hash of four bytes in a row: most needles are not there at all.
    grams: Vec<bool>,
}

impl Haystack {
    pub(super) fn new(units: Vec<Unit>) -> Self {
        let mut grams = vec![false; (units.len() * 8).next_power_of_two()];
        for window in units.windows(SHORTEST) {
            if let Some(gram) = gram(window.iter().map(|unit| folded(unit.byte)), grams.len())
                && let Some(gram) = grams.get_mut(gram)
            {
                *gram = true;
            }
        }
        Self { broken: broken(&units), units, grams }
    }

    /// Hides secrets wherever they stand.
    pub(super) fn hide(&self, needles: &[Needle], mask: &mut Mask<'_>) {
        for needle in needles {
            match needle.bytes.get(..SHORTEST) {
                // Of a secret of backslashes nothing is left: the text as it is may have it.
                None if needle.bytes.is_empty() => {}
                None => self.hide_alone(needle, mask),
                Some(first) => {
                    let gram = gram(first.iter().copied(), self.grams.len());
                    if gram.and_then(|gram| self.grams.get(gram)) == Some(&true) {
                        self.hide_anywhere(needle, mask);
                    }
                }
            }
        }
    }

    fn hide_anywhere(&self, needle: &Needle, mask: &mut Mask<'_>) {
        let fallbacks = needle.fallbacks();
        let mut length = 0;
        // Behind what is hidden already: matches may overlap.
        let mut done = 0;
        for (at, unit) in self.units.iter().enumerate() {
            if at == self.broken {
                self.hide_beginning(at, length, mask);
            }
            length = needle.advanced(length, folded(unit.byte), &fallbacks);
            if length == needle.bytes.len() {
                let (before, behind) = needle.widened;
                let first = (at + 1 - length).saturating_sub(before.into()).max(done);
                let last = (at + usize::from(behind)).saturating_sub(needle.visible);
                self.hide_units(needle, first, last, mask);
                done = last + 1;
            }
        }
        self.hide_beginning(self.units.len(), length, mask);
    }

    /// Hides the beginning of a secret, `length` units before `end`, up to where the text breaks off.
    fn hide_beginning(&self, end: usize, length: usize, mask: &mut Mask<'_>) {
        if let Some(first) = self.units.get(end - length).filter(|_| length >= SHORTEST) {
            mask.hide(first.from, mask.end());
        }
    }

    /// Hides a short secret where neither a letter nor a digit stands beside it.
    fn hide_alone(&self, needle: &Needle, mask: &mut Mask<'_>) {
        let length = needle.bytes.len();
        let is_beside = |at: Option<usize>| {
            at.and_then(|at| self.units.get(at)).is_some_and(|unit| unit.byte.is_ascii_alphanumeric())
        };
        for (at, window) in self.units.windows(length).enumerate() {
            let is = window.iter().map(|unit| folded(unit.byte)).eq(needle.bytes.iter().copied());
            if is && !is_beside(at.checked_sub(1)) && !is_beside(Some(at + length)) {
                self.hide_units(needle, at, at + length - 1, mask);
            }
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

/// The digit of Base64 for six bits; `None` where the bytes end before.
fn base64_digit(bytes: &[u8], bit: usize) -> Option<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    let (at, shift) = (bit / 8, bit % 8);
    let second = if shift > 2 { *bytes.get(at + 1)? } else { 0 };
    let pair = u16::from_be_bytes([*bytes.get(at)?, second]);
    DIGITS.get(usize::from(pair >> (10 - shift)) % 64).copied()
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
fn gram(bytes: impl Iterator<Item = u8>, bits: usize) -> Option<usize> {
    let gram = bytes.fold(0_u32, |gram, byte| gram << 8 | u32::from(byte));
    (gram.wrapping_mul(0x9e37_79b1) as usize >> 4).checked_rem(bits)
}
