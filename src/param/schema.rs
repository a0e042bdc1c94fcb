//! The parameters of an operation, in the compact grammar of [`crate::operation`].

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::parse;
use crate::text::{parse_integer, split, split_once};
use edgedesk_encoding::tape::Span;

pub(crate) use edgedesk_encoding::tape::MAX_DEPTH;

/// The parameters of an operation: a string in the grammar, which is read in place.
#[derive(Clone)]
pub(crate) struct Schema {
    pub(super) text: String,
    /// The fields of all objects, grouped by object.
    pub(super) entries: Vec<Entry>,
    /// The indices of the entries in their object, sorted by name, so that a call needs no sort.
    pub(super) by_name: Vec<usize>,
    /// The position of each object in the string, and its entries.
    pub(super) objects: Vec<(At, Entries)>,
    /// The entries of the parameters.
    pub(super) top: Entries,
}

/// A syntax error in a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SchemaError {
    /// Byte offset of the syntax error.
    pub(crate) at: usize,
}

/// The location of a parameter in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// The protocol's default: the query or form of an RPC call, the JSON body of a REST call.
    Default,
    /// A segment of the path.
    Path,
    /// The query of a REST call.
    Query,
}

/// The position of a type in the string. For a field without a type, the position after the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At(pub(super) usize);

impl At {
    /// The type of a value that is not in the schema.
    pub(crate) const ANY: Self = Self(usize::MAX);
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterType {
    /// A string, or an enumeration of strings: see [`Schema::values`].
    Text,
    /// The id of a resource: a string of at least one character. A list of ids has no nulls: an omitted id would be a resource
    /// that the caller believes to be part of the call.
    Id,
    /// 1 to 64 printable ASCII characters: both vendors' rule for client tokens.
    Token,
    /// `true` or `false`.
    Boolean,
    /// An integer; another parameter may restrict its values, see [`Schema::rules`].
    Integer,
    /// Any number.
    Number,
    /// An array; see [`Schema::limits`] and [`Schema::inner`].
    List,
    /// An object with fixed names; see [`Schema::members`].
    Object,
    /// An object with arbitrary names; see [`Schema::inner`].
    Map,
    /// A value of the type [`Schema::inner`], sent as one JSON string.
    Json,
    /// Any value that can be sent.
    Any,
}

/// A parsed field.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(super) name: Span,
    /// The position of the type.
    pub(crate) at: At,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    pub(crate) location: Location,
    /// Whether the field is an integer whose values depend on another field.
    pub(crate) depends: bool,
}

/// The entries of one object.
#[derive(Clone, Copy)]
pub(crate) struct Entries {
    pub(super) first: usize,
    pub(crate) count: usize,
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Schema").field(&self.text).finish()
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Schema {
    /// Parses a schema.
    ///
    /// # Errors
    /// Byte offset of the first syntax error.
    pub(crate) fn parse(text: &str) -> Result<Self, SchemaError> {
        parse::schema(text)
    }

    /// The string in the grammar.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The entries of the parameters.
    pub(crate) fn top(&self) -> Entries {
        self.top
    }

    /// The parameters, in the order of the schema.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Entry> {
        self.entries(self.top).map(|(_, entry)| entry)
    }

    /// The entries of an object with their indices, in the order of the schema.
    pub(crate) fn entries(&self, of: Entries) -> impl Iterator<Item = (usize, Entry)> {
        self.entries.get(of.first..of.first + of.count).unwrap_or_default().iter().copied().enumerate()
    }

    /// The entry at an index in the order of the schema or of the names, and its index in the order of the schema.
    #[inline(never)]
    pub(crate) fn entry(&self, of: Entries, number: usize, is_by_name: bool) -> Option<(usize, Entry)> {
        let number = if is_by_name { *self.by_name.get(of.first + number)? } else { number };
        Some((number, *self.entries.get(of.first + number)?))
    }

    /// The index of the entry with a name.
    #[inline(never)]
    pub(crate) fn find(&self, of: Entries, name: &str) -> Option<usize> {
        let by_name = self.by_name.get(of.first..of.first + of.count)?;
        let name_of =
            |number: &usize| self.entries.get(of.first + number).map_or("", |entry| self.name(*entry));
        let index = by_name.partition_point(|number| name_of(number) < name);
        by_name.get(index).copied().filter(|number| name_of(number) == name)
    }

    /// The name of an entry.
    #[inline(never)]
    pub(crate) fn name(&self, entry: Entry) -> &str {
        self.part(entry.name.start, entry.name.end)
    }

    /// The string between two byte offsets.
    fn part(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The string of the type at a position.
    pub(crate) fn text_of(&self, at: At) -> &str {
        if at == At::ANY {
            return "a";
        }
        let rest = self.text.get(at.0..).unwrap_or_default();
        let mut depth = 0_usize;
        let end = rest.bytes().position(|byte| match byte {
            b'(' | b'[' | b'{' => {
                depth += 1;
                false
            }
            b')' | b']' | b'}' if depth > 0 => {
                depth -= 1;
                false
            }
            b',' | b'}' => depth == 0,
            _ => false,
        });
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    /// The string from `start` to the first `end`.
    fn inside(&self, start: usize, end: u8) -> &str {
        let text = self.text.get(start..).unwrap_or_default();
        let length = text.bytes().position(|byte| byte == end).unwrap_or(text.len());
        self.part(start, start + length)
    }

    /// The type at a position.
    #[inline]
    pub(crate) fn type_at(&self, at: At) -> ParameterType {
        match self.text.as_bytes().get(at.0) {
            Some(b'd') => ParameterType::Id,
            Some(b't') => ParameterType::Token,
            Some(b'b') => ParameterType::Boolean,
            Some(b'i') => ParameterType::Integer,
            Some(b'n') => ParameterType::Number,
            Some(b'[') => ParameterType::List,
            Some(b'{') => ParameterType::Object,
            Some(b'*') => ParameterType::Map,
            Some(b'j') => ParameterType::Json,
            Some(b'a') => ParameterType::Any,
            None if at == At::ANY => ParameterType::Any,
            _ => ParameterType::Text,
        }
    }

    /// The type of the content of a list, a map or a JSON string.
    pub(crate) fn inner(&self, at: At) -> At {
        match self.type_at(at) {
            ParameterType::List => At(at.0 + self.inside(at.0, b']').len() + 1),
            ParameterType::Map | ParameterType::Json => At(at.0 + 1),
            _ => At::ANY,
        }
    }

    /// The minimum and maximum length of a list. The minimum does not count allowed nulls.
    pub(crate) fn limits(&self, list: At) -> (usize, Option<usize>) {
        let (min, max) = split_once(self.inside(list.0 + 1, b']'), "..").unwrap_or_default();
        let count = |digits| parse_integer(digits).and_then(|count| count.try_into().ok());
        (count(min).unwrap_or(0), count(max))
    }

    /// The values of an enumeration, separated by `|`; `None` for other strings.
    pub(crate) fn values(&self, text: At) -> Option<&str> {
        let rest = self.text.get(text.0..)?;
        rest.starts_with("s(").then(|| self.inside(text.0 + 2, b')'))
    }

    /// The parameter that an integer depends on, and the rules: a value of that parameter and the allowed integers, separated
    /// by `|`. The first rule applies if the parameter is omitted.
    pub(crate) fn rules(&self, integer: At) -> (&str, Vec<(&str, &str)>) {
        let (other, rules) = split_once(self.inside(integer.0 + 2, b')'), ":").unwrap_or_default();
        (other, split(rules, ";").into_iter().filter_map(|rule| split_once(rule, "=")).collect())
    }

    /// The members of an object.
    #[inline(never)]
    pub(crate) fn members(&self, object: At) -> Entries {
        let found = self.objects.iter().find(|(at, _)| *at == object);
        found.map_or(Entries { first: 0, count: 0 }, |(_, entries)| *entries)
    }
}
