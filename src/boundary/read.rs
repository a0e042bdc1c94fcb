//! Reads the encoding.

use crate::prelude::*;
use alloc::borrow::Cow;
use core::iter::repeat;

use crate::error::ConfigurationError;
use crate::param::schema::MAX_DEPTH;
use crate::param::value::Value;
use crate::text::{cut, split, whole};

/// The input is not of the encoding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed(pub(super) &'static str);

pub(super) fn text<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

pub(super) fn into_text(value: Value<'_>) -> Option<Cow<'_, str>> {
    match value {
        Value::Text(text) | Value::Number(text) => Some(text),
        _ => None,
    }
}

/// A whole number; settings have no use for others.
pub(super) fn number<T: TryFrom<i64>>(value: &Value<'_>) -> Option<T> {
    match value {
        Value::Number(digits) | Value::Integer(digits) => whole(digits)?.try_into().ok(),
        _ => None,
    }
}

pub(super) struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() { Ok(()) } else { Err(Malformed("more values than expected")) }
    }

    pub(super) fn value(&mut self) -> Result<Value<'a>, Malformed> {
        self.value_at(0)
    }

    fn value_at(&mut self, depth: usize) -> Result<Value<'a>, Malformed> {
        // One level more than the check allows, so that it is the check that reports a value nested too deep.
        if depth > MAX_DEPTH + 2 {
            return Err(Malformed("values nested too deep"));
        }
        let letter = self.letter().ok_or(Malformed("the end in place of a value"))?;
        Ok(match letter {
            'z' => Value::Null,
            't' => Value::Bool(true),
            'f' => Value::Bool(false),
            's' => Value::Text(self.counted()?.into()),
            'n' => Value::Number(self.counted()?.into()),
            'i' => Value::Integer(self.counted()?.into()),
            'u' => Value::Unsendable(self.counted()?.into()),
            '[' => {
                let mut items = Vec::new();
                while !self.eat(']') {
                    items.push(self.value_at(depth + 1)?);
                }
                Value::List(items)
            }
            '{' => {
                let mut members = Vec::new();
                while !self.eat('}') {
                    let name = self.counted()?;
                    members.push((name.into(), self.value_at(depth + 1)?));
                }
                Value::Object(members)
            }
            _ => return Err(Malformed("a letter that begins no value")),
        })
    }

    /// A setting that must be text or absent; anything else is its caller's error.
    pub(super) fn setting(
        &mut self,
        name: &'static str,
    ) -> Result<Result<Option<&'a str>, ConfigurationError>, Malformed> {
        Ok(match self.value()? {
            Value::Null => Ok(None),
            Value::Text(Cow::Borrowed(text)) => Ok(Some(text)),
            // Not described further: what was put there by mistake may be a secret.
            _ => Err(ConfigurationError::new(name, "something that is no string", "a string")),
        })
    }

    /// Numbers that were [`joined`]; `None` where there are none yet.
    pub(super) fn numbers<const N: usize>(&mut self) -> Result<Option<[i64; N]>, Malformed> {
        let value = self.value()?;
        let Some(text) = text(&value) else { return Ok(None) };
        let mut numbers = [0; N];
        for (number, text) in numbers.iter_mut().zip(split(text, " ").into_iter().chain(repeat(""))) {
            *number = whole(text).ok_or(Malformed("a state that was not given out"))?;
        }
        Ok(Some(numbers))
    }

    fn letter(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let letter = chars.next();
        self.rest = chars.as_str();
        letter
    }

    fn eat(&mut self, mark: char) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn counted(&mut self) -> Result<&'a str, Malformed> {
        let mut units = 0_usize;
        let mut digits = self.rest.bytes();
        loop {
            match digits.next() {
                Some(digit @ b'0'..=b'9') => {
                    units = units.saturating_mul(10).saturating_add(usize::from(digit - b'0'));
                }
                Some(b':') => break,
                _ => return Err(Malformed("a length that is no number")),
            }
        }
        let (_, rest) = cut(self.rest, self.rest.len() - digits.len());
        let bytes = bytes_of(rest, units).ok_or(Malformed("a length beyond the input"))?;
        let text;
        (text, self.rest) = cut(rest, bytes);
        Ok(text)
    }
}

/// The bytes that the first `units` UTF-16 code units of a text take; `None` where it ends before, or within a pair.
fn bytes_of(text: &str, units: usize) -> Option<usize> {
    if text.as_bytes().get(..units).is_some_and(<[u8]>::is_ascii) {
        return Some(units);
    }
    let mut left = units;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(c.len_utf16())?;
    }
    (left == 0).then_some(text.len())
}
