//! Finds values by the names of secrets before them.

use alloc::string::String;

use super::is_secret;
use super::mask::Mask;
use super::units::Unit;
use crate::text::{contains_any, split};

/// Hides the values after names of secrets.
pub(super) fn hide(units: &[Unit], mask: &mut Mask<'_>) {
    let mut at = 0;
    while at < units.len() {
        let start = at;
        at = skip_while(units, at, &is_name_byte);
        if at == start {
            at += 1;
            continue;
        }
        let name: String = units.iter().take(at).skip(start).map(|unit| char::from(unit.byte)).collect();
        // In a flattened name, members of a secret are secret.
        if split(&name, ".").into_iter().any(is_secret)
            && let Some((from, to)) = value(units, start, at, &name)
        {
            let end = end(units, from, to);
            // From the end of the unit before the value, which includes backslashes before the value.
            mask.hide(
                from.checked_sub(1).and_then(|before| units.get(before)).map_or(0, |unit| unit.to),
                end,
            );
            at = to;
        }
    }
}

/// The end in the text of the units from `from` to `to`. Backslashes before the closing quote belong to the units, except
/// those that escape the quote.
fn end(units: &[Unit], from: usize, to: usize) -> usize {
    let open = from.checked_sub(1).and_then(|before| units.get(before));
    match (open, units.get(to)) {
        (Some(open), Some(close)) if matches!(open.byte, b'"' | b'\'') && open.byte == close.byte => {
            close.escaped_from(open.slashes)
        }
        _ => to.checked_sub(1).and_then(|last| units.get(last)).map_or(0, |unit| unit.to),
    }
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The first index from `at` on whose byte does not satisfy `skips`.
fn skip_while(units: &[Unit], at: usize, skips: &dyn Fn(u8) -> bool) -> usize {
    at + units.iter().skip(at).take_while(|unit| skips(unit.byte)).count()
}

fn byte(units: &[Unit], at: usize) -> u8 {
    units.get(at).map_or(0, |unit| unit.byte)
}

/// The range of the value of the name from `start` to `end`; `None` without a value.
fn value(units: &[Unit], start: usize, end: usize, name: &str) -> Option<(usize, usize)> {
    let before = byte(units, start.wrapping_sub(1));
    if before == b'<' || before == b':' && is_prefixed(units, start) {
        return element_content(units, end, name);
    }
    let is_quoted = matches!(before, b'"' | b'\'') && byte(units, end) == before;
    let is_space = |byte| matches!(byte, b' ' | b'\t') || is_quoted && matches!(byte, b'\n' | b'\r');
    let mark = skip_while(units, end + usize::from(is_quoted), &is_space);
    let width = units.get(mark).filter(|unit| matches!(unit.byte, b':' | b'='))?.width();
    let from = skip_while(units, mark, &|byte| matches!(byte, b':' | b'=' | b'>'));
    let from = skip_while(units, from, &is_space);
    let first = units.get(from)?;
    match first.byte {
        b'"' | b'\'' => Some((from + 1, closing_quote(units, from))),
        b'[' | b'{' => Some((from, closing_bracket(units, from))),
        _ => {
            // The values of these headers have several words.
            let is_line = contains_any(&name.to_ascii_lowercase(), "authorization|cookie");
            let ends = |unit: &Unit| {
                unit.width() <= width
                    && match unit.byte {
                        b' ' | b'\t' => !is_line,
                        b'\n' | b'\r' | b'"' | b'\'' | b'<' => true,
                        b'&' => !is_line,
                        b',' | b'}' | b']' => is_quoted,
                        _ => false,
                    }
            };
            let to = from + units.iter().skip(from).take_while(|unit| !ends(unit)).count();
            let words: [&[u8]; 3] = [b"null", b"true", b"false"];
            let is_nothing =
                words.iter().any(|word| to - from == word.len() && matches_at(units, from, word));
            (!is_nothing).then_some((from, to))
        }
    }
}

/// Whether the name is that of an XML element with a prefix.
fn is_prefixed(units: &[Unit], start: usize) -> bool {
    const LONGEST: usize = 32;

    let prefix = units.iter().take(start - 1).rev().take(LONGEST);
    prefix.map(|unit| unit.byte).find(|byte| !is_name_byte(*byte)) == Some(b'<')
}

/// The content of an XML element whose name ends at `end`.
fn element_content(units: &[Unit], end: usize, name: &str) -> Option<(usize, usize)> {
    let close = skip_while(units, end, &|byte| !matches!(byte, b'<' | b'>'));
    if byte(units, close) != b'>' || byte(units, close - 1) == b'/' {
        // The tag has attributes, is empty, or is truncated.
        return None;
    }
    let from = close + 1;
    const CDATA: &[u8] = b"<![CDATA[";
    if matches_at(units, from, CDATA) {
        let from = from + CDATA.len();
        return Some((from, find_from(units, from, &|at| matches_at(units, at, b"]]>"))));
    }
    let is_end = |at| matches_at(units, at, b"</") && ends_with_name(units, at + 2, name.as_bytes());
    Some((from, find_from(units, from, &is_end)))
}

/// The first index from `at` on that satisfies `is`; else the end.
fn find_from(units: &[Unit], at: usize, is: &dyn Fn(usize) -> bool) -> usize {
    (at..units.len()).find(|at| is(*at)).unwrap_or(units.len())
}

/// Whether the closing tag from `at` on is that of the name, with a prefix or without.
fn ends_with_name(units: &[Unit], at: usize, name: &[u8]) -> bool {
    let colon = skip_while(units, at, &is_name_byte);
    let at = if byte(units, colon) == b':' { colon + 1 } else { at };
    matches_at(units, at, name)
}

fn matches_at(units: &[Unit], at: usize, text: &[u8]) -> bool {
    let found = units.iter().skip(at).take(text.len()).map(|unit| &unit.byte);
    found.eq(text)
}

/// The index of the quote that closes the string with the opening quote at `open`.
fn closing_quote(units: &[Unit], open: usize) -> usize {
    let Some(quote) = units.get(open) else { return open };
    let content = units.iter().skip(open + 1).take_while(|unit| !closes(quote, unit)).count();
    open + 1 + content
}

/// Whether `unit` closes the string that `quote` opens. Quotes of nested JSON are escaped, those within its strings once
/// more; a literal backslash at the end of a string is a pair, each escaped as often as the quotes.
fn closes(quote: &Unit, unit: &Unit) -> bool {
    let escapes = u32::from(quote.slashes);
    unit.byte == quote.byte
        && unit.width() <= quote.width()
        && u32::from(unit.slashes) % (2 * escapes + 2) == escapes
}

/// The end of the array or object that begins at `from`.
fn closing_bracket(units: &[Unit], from: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = from;
    while let Some(unit) = units.get(at) {
        match unit.byte {
            b'"' => at = closing_quote(units, at),
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at.min(units.len())
}
