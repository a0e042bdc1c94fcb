//! The compact text in which an operation says what it accepts, and its parser.
//!
//! ```text
//! schema = [ field *( "," field ) ]
//! field  = [ place ] name [ "!" ] [ "#" ] [ ":" kind ]   "!": required. "#": secret. No kind: text.
//! place  = "/" (in the path) | "?" (in the query)     none: where the protocol puts parameters by default
//! kind   = "s" [ "(" value *( "|" value ) ")" ]       text, of a closed set of values; the first is the default
//!        | "t"                                        token: 1 to 64 printable ASCII characters
//!        | "d"                                        id: text of at least one character
//!        | "b" | "i" | "n" | "a"                      boolean, integer, number, anything
//!        | "i(" name ":" rule *( ";" rule ) ")"       integer whose values depend on another parameter
//!        | "[" [ min ] ".." [ max ] "]" kind          array with limits on its count
//!        | "[]" kind | "*" kind                       array, map with free keys
//!        | "{" schema "}"                             object
//!        | "j" kind                                   sent as one compact JSON string
//! rule   = value "=" number *( "|" number )            the first rule holds while the other parameter is left out
//! ```
//!
//! For example `DesktopId!:[1..100]s,StoppedMode:s(StopCharging|KeepCharging)`. The texts are generated from
//! `catalogue/`; only what the vendors' pages state as a limit is in them, all else the server decides.

use core::fmt;

use super::parse;
use crate::error::SchemaError;
use crate::prelude::*;
use crate::text::{parse_integer, split, split_once};
use edgedesk_encoding::tape::Span;

pub use edgedesk_encoding::tape::MAX_DEPTH;

/// What an operation accepts: a text in the grammar above, which is read where it stands.
///
/// ```
/// use edgedesk::param::schema::Schema;
///
/// let schema = Schema::parse("DesktopId!:[1..100]d,StoppedMode:s(StopCharging|KeepCharging)")?;
/// assert_eq!(schema.fields().map(|field| field.name).collect::<Vec<_>>(), ["DesktopId", "StoppedMode"]);
/// # Ok::<(), edgedesk::error::SchemaError>(())
/// ```
#[derive(Clone)]
pub struct Schema {
    pub(super) text: String,
    /// The fields of all objects, those of each object together.
    pub(super) entries: Vec<Entry>,
    /// The numbers of the entries, those of each object in the order of their names: nothing is sorted in a call.
    pub(super) by_name: Vec<usize>,
    /// Where in the text each object stands, and its entries.
    pub(super) objects: Vec<(At, Entries)>,
    /// The parameters.
    pub(super) top: Entries,
}

/// One parameter.
#[derive(Clone, Copy)]
pub struct Field<'s> {
    /// The API's own name, case-sensitive.
    pub name: &'s str,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Whether its value, with all members, is secret: by its mark, or by its name
    /// ([`is_secret`](crate::redact::is_secret)).
    pub secret: bool,
    /// Where it travels.
    pub location: Location,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// Where the protocol puts parameters: the query (or form) of an RPC call, the JSON body of a REST call.
    Default,
    /// A segment of the path.
    Path,
    /// The query of a REST call.
    Query,
}

/// Where in the text a kind stands; where a field names none, what follows its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At(pub(super) usize);

impl At {
    /// The kind of what no schema knows: anything.
    pub(crate) const ANY: Self = Self(usize::MAX);
}

/// What a value is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterType {
    /// Text; perhaps of a closed set, see [`Schema::values`].
    Text,
    /// What names one thing: text of at least one character. In a list each item has to be one: a gap in it would be an
    /// id that its caller takes for sent.
    Id,
    /// 1 to 64 printable ASCII characters: the rule for idempotency tokens of both vendors.
    Token,
    /// `true` or `false`.
    Boolean,
    /// A whole number; perhaps of a set that another parameter decides, see [`Schema::rules`].
    Integer,
    /// Any number.
    Number,
    /// An array; see [`Schema::limits`] and [`Schema::inner`].
    List,
    /// Named members; see [`Schema::members`].
    Object,
    /// Members with free names; see [`Schema::inner`].
    Map,
    /// What [`Schema::inner`] says, sent as one JSON string.
    Json,
    /// Anything that has a form on the wire.
    Any,
}

/// A field as it is kept.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(super) name: Span,
    pub(crate) kind: At,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    pub(crate) location: Location,
    /// Whether it is an integer whose values another field decides.
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

impl fmt::Debug for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Field").field(&self.name).finish()
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Schema {
    /// Parses the compact text.
    ///
    /// # Errors
    /// Byte offset of the first syntax error.
    pub fn parse(text: &str) -> Result<Self, SchemaError> {
        parse::schema(text)
    }

    /// The parameters, in the order of the text.
    pub fn fields(&self) -> impl Iterator<Item = Field<'_>> {
        self.entries(self.top).map(|(_, entry)| {
            let Entry { required, secret, location, .. } = entry;
            Field { name: self.name(entry), required, secret, location }
        })
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What the parameters are as entries.
    pub(crate) fn top(&self) -> Entries {
        self.top
    }

    /// Those of one object with their numbers in it, in the order of the text.
    pub(crate) fn entries(&self, of: Entries) -> impl Iterator<Item = (usize, Entry)> {
        self.entries.get(of.first..of.first + of.count).unwrap_or_default().iter().copied().enumerate()
    }

    /// The entry of a number, in the order of the text or of the names, and its number in the order of the text.
    #[inline(never)]
    pub(crate) fn entry(&self, of: Entries, number: usize, is_by_name: bool) -> Option<(usize, Entry)> {
        let number = if is_by_name { *self.by_name.get(of.first + number)? } else { number };
        Some((number, *self.entries.get(of.first + number)?))
    }

    /// The number of the entry of a name.
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

    /// What stands in the text between two bytes.
    fn part(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text of the kind at a place.
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

    /// What stands behind a mark of a kind up to the first `end`.
    fn inside(&self, start: usize, end: u8) -> &str {
        let text = self.text.get(start..).unwrap_or_default();
        let length = text.bytes().position(|byte| byte == end).unwrap_or(text.len());
        self.part(start, start + length)
    }

    /// What the kind at a place is.
    #[inline]
    pub(crate) fn kind(&self, at: At) -> ParameterType {
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

    /// The kind of what a list, a map or a JSON string holds.
    pub(crate) fn inner(&self, at: At) -> At {
        match self.kind(at) {
            ParameterType::List => At(at.0 + self.inside(at.0, b']').len() + 1),
            ParameterType::Map | ParameterType::Json => At(at.0 + 1),
            _ => At::ANY,
        }
    }

    /// How many items a list must have, nulls not counted where they are allowed, and how many it may have.
    pub(crate) fn limits(&self, list: At) -> (usize, Option<usize>) {
        let (min, max) = split_once(self.inside(list.0 + 1, b']'), "..").unwrap_or_default();
        let count = |digits| parse_integer(digits).and_then(|count| count.try_into().ok());
        (count(min).unwrap_or(0), count(max))
    }

    /// The set of values of a text with `|` between them, where it is closed.
    pub(crate) fn values(&self, text: At) -> Option<&str> {
        let rest = self.text.get(text.0..)?;
        rest.starts_with("s(").then(|| self.inside(text.0 + 2, b')'))
    }

    /// The parameter that decides on the values of an integer, and the rules: a value of the other and what it allows,
    /// with `|` between. The first holds while the other is left out.
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
