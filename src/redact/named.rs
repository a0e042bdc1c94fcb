//! Values behind the names of secrets.

use super::is_secret;
use super::mask::Mask;
use super::units::Unit;
use crate::prelude::*;
use crate::text::{contains_any, split};

/// Hides the values that stand behind names of secrets.
pub(super) fn hide(units: &[Unit], mask: &mut Mask<'_>) {
    let mut at = 0;
    while at < units.len() {
        let start = at;
        at = skip_while(units, at, &is_of_name);
        if at == start {
            at += 1;
            continue;
        }
        let name: String = units.iter().take(at).skip(start).map(|unit| char::from(unit.byte)).collect();
        // Of a flattened name, what is below a secret is secret.
        if split(&name, ".").into_iter().any(is_secret)
            && let Some((from, to)) = value(units, start, at, &name)
        {
            let end = end(units, from, to);
            // From what stands before it, so that backslashes before the first character go with it.
            mask.hide(
                from.checked_sub(1).and_then(|before| units.get(before)).map_or(0, |unit| unit.to),
                end,
            );
            at = to;
        }
    }
}

/// Where the units from `from` to `to` end in the text. Backslashes before the quote behind them are theirs, but for
/// those that escape it.
fn end(units: &[Unit], from: usize, to: usize) -> usize {
    let open = from.checked_sub(1).and_then(|before| units.get(before));
    match (open, units.get(to)) {
        (Some(open), Some(close)) if matches!(open.byte, b'"' | b'\'') && open.byte == close.byte => {
            close.escaped_from(open.slashes)
        }
        _ => to.checked_sub(1).and_then(|last| units.get(last)).map_or(0, |unit| unit.to),
    }
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The first place from `at` on that is not `of` it.
fn skip_while(units: &[Unit], at: usize, of: &dyn Fn(u8) -> bool) -> usize {
    at + units.iter().skip(at).take_while(|unit| of(unit.byte)).count()
}

fn byte(units: &[Unit], at: usize) -> u8 {
    units.get(at).map_or(0, |unit| unit.byte)
}

/// Where the value of the name from `start` to `end` begins and ends; `None` where there is none.
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
            // The value of such a header has several words.
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
    prefix.map(|unit| unit.byte).find(|byte| !is_of_name(*byte)) == Some(b'<')
}

/// The content of an XML element whose name ends at `end`.
fn element_content(units: &[Unit], end: usize, name: &str) -> Option<(usize, usize)> {
    let close = skip_while(units, end, &|byte| !matches!(byte, b'<' | b'>'));
    if byte(units, close) != b'>' || byte(units, close - 1) == b'/' {
        // In a tag that stands open or empty, attributes come.
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

/// The first place from `at` on that is one; else the end.
fn find_from(units: &[Unit], at: usize, is: &dyn Fn(usize) -> bool) -> usize {
    (at..units.len()).find(|at| is(*at)).unwrap_or(units.len())
}

/// Whether the closing tag from `at` on is that of the name, with a prefix or without.
fn ends_with_name(units: &[Unit], at: usize, name: &[u8]) -> bool {
    let colon = skip_while(units, at, &is_of_name);
    let at = if byte(units, colon) == b':' { colon + 1 } else { at };
    matches_at(units, at, name)
}

fn matches_at(units: &[Unit], at: usize, text: &[u8]) -> bool {
    let found = units.iter().skip(at).take(text.len()).map(|unit| &unit.byte);
    found.eq(text)
}

/// Where the string ends that the quote at `open` begins.
fn closing_quote(units: &[Unit], open: usize) -> usize {
    let Some(quote) = units.get(open) else { return open };
    let content = units.iter().skip(open + 1).take_while(|unit| !closes(quote, unit)).count();
    open + 1 + content
}

/// Whether `unit` ends the string that `quote` begins. In a text within a text the quotes are escaped, those within its
/// strings once more; and a backslash before an end is one of a pair, each of them escaped as often as the quotes are.
fn closes(quote: &Unit, unit: &Unit) -> bool {
    let escapes = u32::from(quote.slashes);
    unit.byte == quote.byte
        && unit.width() <= quote.width()
        && u32::from(unit.slashes) % (2 * escapes + 2) == escapes
}

/// Where the array or object ends that begins at `from`.
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
