//! Percent-encoding as servers decode it.

use std::borrow::Cow;

/// A name and a value, with the text that was sent.
pub struct Item {
    pub name: String,
    /// `None` without an equals sign.
    pub value: Option<String>,
    pub raw: String,
}

/// Decodes the items of a query or a form.
pub fn items(text: &str) -> Vec<Item> {
    text.split('&')
        .filter(|raw| !raw.is_empty())
        .map(|raw| {
            let (name, value) = match raw.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (raw, None),
            };
            Item { name: decoded(name), value: value.map(decoded), raw: raw.into() }
        })
        .collect()
}

/// Decodes percent-encoding and `+`. A percent sign without two hexadecimal digits stands for itself.
pub fn decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'+', _) => out.push(b' '),
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                out.push(digit(*high) << 4 | digit(*low));
                rest = after;
            }
            _ => out.push(*first),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn digit(byte: u8) -> u8 {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or_default()
}

/// The pairs that the signing functions take.
pub fn pairs(items: &[Item]) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    items
        .iter()
        .map(|item| (Cow::from(item.name.as_str()), Cow::from(item.value.as_deref().unwrap_or_default())))
        .collect()
}
