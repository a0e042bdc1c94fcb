//! The values of parameters, as a caller passes them.

use crate::text::format_i64;
use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

/// A value. Objects keep the order of their members.
///
/// `Debug` shows types, lengths and names of members, never a string or number, which may be a password.
#[derive(Clone, PartialEq)]
pub enum Value<'a> {
    /// Not sent. An item of an array keeps its number: `["a", null, "c"]` is sent as `.1` and `.3`.
    Null,
    /// Sent as `true` or `false`.
    Bool(bool),
    /// An exact integer of any size in decimal digits: a JavaScript `BigInt`, a Rust integer.
    Integer(Cow<'a, str>),
    /// A floating-point number, in the shortest decimal digits that read back as the same number.
    Number(Cow<'a, str>),
    /// A string, sent unchanged: neither trimmed nor normalised.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Value<'a>>),
    /// An object.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
    /// The description of a value that cannot be sent: a function, a `Date`, a string with a lone surrogate. Validation reports
    /// it with the other issues of the call.
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
