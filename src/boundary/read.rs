//! Reads the encoding.

use crate::prelude::*;
use core::iter::repeat;

use crate::error::ConfigurationError;
use crate::param::schema::MAX_DEPTH;
use crate::param::value::Value;
use crate::text::{split, whole};

/// The input is not of the encoding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed(pub(super) &'static str);

pub(super) fn text<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

/// Text, or a number in digits.
pub(super) fn word<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    if let Value::Text(text) | Value::Number(text) = value { Some(text) } else { None }
}

pub(super) fn is_true(value: &Value<'_>) -> bool {
    *value == Value::Bool(true)
}

/// A setting that must be text or absent; anything else is its caller's error.
pub(super) fn setting<'v>(
    value: &'v Value<'_>,
    name: &'static str,
) -> Result<Option<&'v str>, ConfigurationError> {
    match value {
        Value::Null => Ok(None),
        Value::Text(text) => Ok(Some(text)),
        // Not described further: what was put there by mistake may be a secret.
        _ => Err(ConfigurationError::new(name, "something that is no string", "a string")),
    }
}

/// Numbers that were joined; `None` where there are none yet.
pub(super) fn numbers<const N: usize>(value: &Value<'_>) -> Result<Option<[i64; N]>, Malformed> {
    let Some(text) = text(value) else { return Ok(None) };
    let mut numbers = [0; N];
    for (number, text) in numbers.iter_mut().zip(split(text, " ").into_iter().chain(repeat(""))) {
        *number = whole(text).ok_or(Malformed("a state that was not given out"))?;
    }
    Ok(Some(numbers))
}

/// A whole number; settings have no use for others.
pub(super) fn number<T: TryFrom<i64>>(value: &Value<'_>) -> Option<T> {
    match value {
        Value::Number(digits) | Value::Integer(digits) => whole(digits)?.try_into().ok(),
        _ => None,
    }
}

pub(super) struct Reader<'a> {
    text: &'a str,
    /// The next byte.
    at: usize,
    /// Whether a unit is a byte everywhere in it, as in most inputs.
    is_ascii: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, is_ascii: text.is_ascii() }
    }

    pub(super) fn end(&self) -> Result<(), Malformed> {
        if self.peek().is_none() { Ok(()) } else { Err(Malformed("more values than expected")) }
    }

    pub(super) fn value(&mut self) -> Result<Value<'a>, Malformed> {
        self.value_at(0)
    }

    fn value_at(&mut self, depth: usize) -> Result<Value<'a>, Malformed> {
        // One level more than the check allows, so that it is the check that reports a value nested too deep.
        if depth > MAX_DEPTH + 2 {
            return Err(Malformed("values nested too deep"));
        }
        let letter = self.peek().ok_or(Malformed("the end in place of a value"))?;
        self.at += 1;
        Ok(match letter {
            b'z' => Value::Null,
            b't' => Value::Bool(true),
            b'f' => Value::Bool(false),
            b's' => Value::Text(self.counted()?.into()),
            b'n' => Value::Number(self.counted()?.into()),
            b'i' => Value::Integer(self.counted()?.into()),
            b'u' => Value::Unsendable(self.counted()?.into()),
            b'[' => {
                let mut items = Vec::new();
                while !self.ends(b']') {
                    items.push(self.value_at(depth + 1)?);
                }
                Value::List(items)
            }
            b'{' => {
                let mut members = Vec::new();
                while !self.ends(b'}') {
                    let name = self.counted()?;
                    members.push((name.into(), self.value_at(depth + 1)?));
                }
                Value::Object(members)
            }
            _ => return Err(Malformed("a letter that begins no value")),
        })
    }

    /// So many values, one behind the other.
    pub(super) fn values<const N: usize>(&mut self) -> Result<[Value<'a>; N], Malformed> {
        let mut values = [const { Value::Null }; N];
        for value in &mut values {
            *value = self.value()?;
        }
        Ok(values)
    }

    #[inline(always)]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Whether an array or object ends here; then behind it.
    fn ends(&mut self, mark: u8) -> bool {
        let ends = self.peek() == Some(mark);
        self.at += usize::from(ends);
        ends
    }

    fn counted(&mut self) -> Result<&'a str, Malformed> {
        let mut units = 0_usize;
        loop {
            let byte = self.peek();
            self.at += 1;
            match byte {
                Some(digit @ b'0'..=b'9') => {
                    units = units.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
                }
                Some(b':') => break,
                _ => return Err(Malformed("a length that is no number")),
            }
        }
        let start = self.at;
        self.at = if self.is_ascii { start.saturating_add(units) } else { self.behind(units) };
        self.text.get(start..self.at).ok_or(Malformed("a length beyond the input"))
    }

    /// The byte behind the next `units` UTF-16 code units; one that cannot be where the text ends before, or within a pair.
    #[cold]
    fn behind(&self, units: usize) -> usize {
        let mut left = units;
        let mut at = self.at;
        let mut chars = self.text.get(at..).unwrap_or_default().chars();
        while left > 0 {
            let Some(c) = chars.next().filter(|c| c.len_utf16() <= left) else { return usize::MAX };
            left -= c.len_utf16();
            at += c.len_utf8();
        }
        at
    }
}
