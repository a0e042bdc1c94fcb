//! String helpers that avoid `core::fmt` and `str::pattern`, which would take more space in a module than all
//! signing schemes. `fmt` is used for `Debug` and `Display` only.

use crate::prelude::*;

/// Where `part` first stands. In the worst case it looks at the whole part for each byte of the text: a part of a
/// server's or caller's choice is no case for it.
pub fn find_str(text: &str, part: &str) -> Option<usize> {
    position(text.as_bytes(), part.as_bytes())
}

#[inline(never)]
fn position(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len().max(1)).position(|window| window == part)
}

/// Whether any of the parts between `|` stands in the text.
pub fn contains_any(text: &str, parts: &str) -> bool {
    any_part(parts, &|part| position(text.as_bytes(), part).is_some())
}

/// Whether the text begins with any of the parts between `|`.
pub fn starts_with_any(text: &str, parts: &str) -> bool {
    any_part(parts, &|part| text.as_bytes().starts_with(part))
}

/// Whether the text is one of the parts between `|`.
pub fn equals_any(text: &str, parts: &str) -> bool {
    any_part(parts, &|part| text.as_bytes() == part)
}

/// Lists are one text each: a pointer and a length for each part would weigh as much as the parts.
#[inline(never)]
fn any_part(parts: &str, is: &dyn Fn(&[u8]) -> bool) -> bool {
    parts.as_bytes().split(|byte| *byte == b'|').any(is)
}

/// Splits at an index; past the end, the second part is empty.
pub fn split_at_or_end(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// What stands before the first byte that is not `part` of it, and the rest. Never within a character, as long as the
/// bytes that are not ASCII are all in it or all not.
pub fn take_while_bytes(text: &str, part: impl Fn(&u8) -> bool) -> (&str, &str) {
    split_at_or_end(text, text.as_bytes().iter().take_while(|byte| part(byte)).count())
}

/// The parts before and after the first `mark`.
#[inline(never)]
pub fn split_once<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = find_str(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// The parts between marks; one more than there are marks.
pub fn split<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((part, behind)) = split_once(rest, mark) {
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// Whether a text is one of the parts between marks.
#[inline(never)]
pub fn list_contains(parts: &str, mark: u8, text: &str) -> bool {
    parts.as_bytes().split(|byte| *byte == mark).any(|part| part == text.as_bytes())
}

/// Length in UTF-16 code units.
#[inline(never)]
pub fn utf16_length(text: &[u8]) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.iter().map(|byte| usize::from(byte & 0xc0 != 0x80) + usize::from(*byte >= 0xf0)).sum()
}

/// Concatenates the parts.
pub fn concat(parts: &[&str]) -> String {
    join(parts, "")
}

/// The parts with `between` between them.
#[inline(never)]
pub fn join(parts: &[&str], between: &str) -> String {
    let mut out = String::with_capacity(parts.iter().map(|part| part.len() + between.len()).sum());
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push_str(between);
        }
        out.push_str(part);
    }
    out
}

/// A number in decimal digits.
pub fn format_i64(number: i64) -> String {
    let mut out = Vec::with_capacity(20);
    if number < 0 {
        out.push(b'-');
    }
    push_digits(&mut out, number.unsigned_abs());
    String::from_utf8(out).unwrap_or_default()
}

/// A count in decimal digits.
pub fn format_usize(number: usize) -> String {
    let mut out = Vec::with_capacity(10);
    push_digits(&mut out, number as u64);
    String::from_utf8(out).unwrap_or_default()
}

/// Appends a number in decimal digits.
#[inline(never)]
pub fn push_digits(out: &mut Vec<u8>, number: u64) {
    if number >= 10 {
        push_digits(out, number / 10);
    }
    out.push(b'0' + (number % 10) as u8);
}

/// The number that decimal digits stand for, with a sign if it is negative; `None` for everything else.
pub fn parse_integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let sign = if digits.len() < text.len() { -1 } else { 1 };
    digits.bytes().try_fold((!digits.is_empty()).then_some(0_i64)?, |number, digit| {
        number
            .checked_mul(10)?
            .checked_add(sign * i64::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?))
    })
}
