//! A tree of values as a caller gives them.

use crate::prelude::*;
use crate::text::format_i64;
use alloc::borrow::Cow;
use core::fmt;

/// One value. Objects keep the order in which their members were given.
///
/// `Debug` shows kinds, lengths and names of members, never what is sent: it may be a password.
#[derive(Clone, PartialEq)]
pub enum Value<'a> {
    /// Nothing: dropped from what is sent; inside an array it keeps its place (`["a", null, "c"]` is sent as `.1` and `.3`).
    Null,
    /// Sent as `true` or `false`.
    Bool(bool),
    /// An exact whole number of any size in decimal digits: a JavaScript `BigInt`, a Rust integer.
    Integer(Cow<'a, str>),
    /// A floating-point number, in the shortest decimal digits that read back as the same number.
    Number(Cow<'a, str>),
    /// Text, sent as it is: not trimmed, not normalised.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Value<'a>>),
    /// Named members.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
    /// Something that has no form on the wire (a function, a `Date`, text with a lone surrogate): what it was, in words.
    /// It is here so that the check can name it beside all other faults of the call.
    Unsendable(Cow<'a, str>),
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Bool(_) => f.write_str("Bool"),
            Self::Integer(_) => f.write_str("Integer"),
            Self::Number(_) => f.write_str("Number"),
            Self::Text(text) => f.debug_tuple("Text").field(&text.len()).finish(),
            Self::List(items) => f.debug_list().entries(items).finish(),
            Self::Object(members) => {
                f.debug_map().entries(members.iter().map(|(name, value)| (name, value))).finish()
            }
            Self::Unsendable(_) => f.write_str("Unsendable"),
        }
    }
}

impl<'a> Value<'a> {
    /// Whether nothing is sent for this value.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Self::Integer(format_i64(value).into())
    }
}

impl<'a, T: Into<Value<'a>>> From<Vec<T>> for Value<'a> {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<'a, T: Into<Value<'a>>, const N: usize> From<[(&'a str, T); N]> for Value<'a> {
    fn from(members: [(&'a str, T); N]) -> Self {
        Self::Object(members.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
