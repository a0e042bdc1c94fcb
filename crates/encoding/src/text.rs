//! String helpers that avoid `core::fmt` and `str::pattern`, which would be larger in a module than all signing schemes. Only
//! `Debug` and `Display` use `fmt`.
use alloc::string::String;
use alloc::vec::Vec;

/// The index of the first occurrence of `part`. The worst case takes the product of both lengths, so `part` must not come
/// from a server or caller.
pub fn find_str(text: &str, part: &str) -> Option<usize> {
    position(text.as_bytes(), part.as_bytes())
}

#[inline(never)]
fn position(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len().max(1)).position(|window| window == part)
}

/// Whether the string contains any of the parts, which `|` separates.
pub fn contains_any(text: &str, parts: &str) -> bool {
    any_part(parts, &|part| position(text.as_bytes(), part).is_some())
}

/// Whether the string starts with any of the parts, which `|` separates.
pub fn starts_with_any(text: &str, parts: &str) -> bool {
    any_part(parts, &|part| text.as_bytes().starts_with(part))
}

/// Whether the string equals any of the parts, which `|` separates.
pub fn equals_any(text: &str, parts: &str) -> bool {
    any_part(parts, &|part| text.as_bytes() == part)
}

/// A list is one string: a pointer and a length for each part would take as much space as the parts.
#[inline(never)]
fn any_part(parts: &str, is: &dyn Fn(&[u8]) -> bool) -> bool {
    parts.as_bytes().split(|byte| *byte == b'|').any(is)
}

/// Splits a string at an index; the second part is empty past the end.
pub fn split_at_or_end(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// Splits a string before the first byte that `is_part` rejects. `is_part` must accept either all non-ASCII bytes or none, so
/// that no character is split.
pub fn take_while_bytes(text: &str, is_part: impl Fn(&u8) -> bool) -> (&str, &str) {
    split_at_or_end(text, text.as_bytes().iter().take_while(|byte| is_part(byte)).count())
}

/// Splits a string at the first `mark`.
#[inline(never)]
pub fn split_once<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = find_str(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// Splits a string at each `mark`.
pub fn split<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((part, after)) = split_once(rest, mark) {
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// Whether `text` equals any of the parts, which `mark` separates.
#[inline(never)]
pub fn list_contains(parts: &str, mark: u8, text: &str) -> bool {
    parts.as_bytes().split(|byte| *byte == mark).any(|part| part == text.as_bytes())
}

/// The length of UTF-8 bytes in UTF-16 code units.
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

/// Joins the parts with `between`.
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

/// Formats a number in decimal digits.
pub fn format_i64(number: i64) -> String {
    let mut out = Vec::with_capacity(20);
    if number < 0 {
        out.push(b'-');
    }
    push_digits(&mut out, number.unsigned_abs());
    String::from_utf8(out).unwrap_or_default()
}

/// Formats a count in decimal digits.
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

/// Parses decimal digits, with `-` before a negative number; `None` for any other string.
pub fn parse_integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let sign = if digits.len() < text.len() { -1 } else { 1 };
    digits.bytes().try_fold((!digits.is_empty()).then_some(0_i64)?, |number, digit| {
        number
            .checked_mul(10)?
            .checked_add(sign * i64::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?))
    })
}
