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

use crate::error::SchemaError;
use crate::prelude::*;
use crate::redact::is_secret;
use crate::text::{span, split, whole};

/// One parameter, or one member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The API's own name, case-sensitive.
    pub name: String,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Whether its value, with all members, is secret: by its mark, or by its name
    /// ([`is_secret`](crate::redact::is_secret)).
    pub secret: bool,
    /// Where it travels.
    pub place: Place,
    /// What it accepts.
    pub kind: Kind,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where the protocol puts parameters: the query (or form) of an RPC call, the JSON body of a REST call.
    Default,
    /// A segment of the path.
    Path,
    /// The query of a REST call.
    Query,
}

/// What a parameter accepts.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Text; with values, one of them.
    Text(Vec<String>),
    /// What names one thing: text of at least one character. In a list each item has to be one: a gap in it would be an
    /// id that its caller takes for sent.
    Id,
    /// 1 to 64 printable ASCII characters: the rule for idempotency tokens of both vendors.
    Token,
    /// `true` or `false`.
    Boolean,
    /// A whole number; perhaps of a set that another parameter decides.
    Integer(Option<ValuesBy>),
    /// Any number.
    Number,
    /// An array and the limits on its count.
    List {
        /// How many items, nulls not counted where they are allowed, it must have.
        min: usize,
        /// How many it may have.
        max: Option<usize>,
        /// What each accepts.
        item: Box<Kind>,
    },
    /// Named members.
    Object(Vec<Field>),
    /// Members with free names.
    Map(Box<Kind>),
    /// The same, sent as one JSON string.
    Json(Box<Kind>),
    /// Anything that has a form on the wire.
    Any,
}

/// The values of an integer, by the value of another parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct ValuesBy {
    /// The other parameter.
    pub other: String,
    /// Its values and what each allows; the first holds while it is left out.
    pub rules: Vec<(String, Vec<String>)>,
}

/// How deep arrays and objects may nest, in schemas and in values: deeper ones are refused, so that neither
/// can exhaust the stack.
pub const MAX_DEPTH: usize = 32;

/// Parses the compact text.
///
/// # Errors
/// When the text is not of the grammar above: the byte at which it departs.
pub fn parse(text: &str) -> Result<Vec<Field>, SchemaError> {
    let mut parser = Parser { text, rest: text };
    let fields = parser.fields(0)?;
    if parser.rest.is_empty() { Ok(fields) } else { Err(parser.error()) }
}

/// Whether a parameter may be seen, by its name as it is flattened (`BundleModels.1.Password`): it has to be one of
/// `fields`, and nothing on the way to it secret.
#[must_use]
pub(crate) fn is_open(fields: &[Field], name: &str) -> bool {
    is_secret_at(fields, name) == Some(false)
}

/// Whether a parameter is one of `fields` and secret, by its name as it is flattened.
#[must_use]
pub(crate) fn is_hidden(fields: &[Field], name: &str) -> bool {
    is_secret_at(fields, name) == Some(true)
}

/// Whether a parameter, or what it is a part of, is secret; `None` where there is none of that name.
fn is_secret_at(fields: &[Field], name: &str) -> Option<bool> {
    let (mut fields, mut kind) = (Some(fields), &Kind::Any);
    for step in split(name, ".") {
        let secret = match fields {
            Some(fields) => {
                let field = fields.iter().find(|field| field.name == step)?;
                kind = &field.kind;
                field.secret
            }
            None => match kind {
                Kind::List { item: below, .. } => {
                    kind = below;
                    false
                }
                // Free names: only they tell.
                Kind::Map(below) => {
                    kind = below;
                    is_secret(step)
                }
                Kind::Any => is_secret(step),
                _ => return None,
            },
        };
        if secret {
            return Some(true);
        }
        fields = if let Kind::Object(members) = kind { Some(members) } else { None };
    }
    Some(false)
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn error(&self) -> SchemaError {
        SchemaError { at: self.text.len() - self.rest.len() }
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

    fn expect(&mut self, mark: char) -> Result<(), SchemaError> {
        if self.eat(mark) { Ok(()) } else { Err(self.error()) }
    }

    fn word(&mut self, allowed: impl Fn(u8) -> bool) -> &'a str {
        let (word, rest) = span(self.rest, |byte| allowed(*byte));
        self.rest = rest;
        word
    }

    fn some_word(&mut self, allowed: impl Fn(u8) -> bool) -> Result<String, SchemaError> {
        match self.word(allowed) {
            "" => Err(self.error()),
            word => Ok(word.into()),
        }
    }

    fn name(&mut self) -> Result<String, SchemaError> {
        self.some_word(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-' | b'.'))
    }

    fn words(&mut self) -> Result<Vec<String>, SchemaError> {
        let mut words = Vec::new();
        loop {
            words.push(self.some_word(|c| !matches!(c, b'|' | b')' | b';'))?);
            if !self.eat('|') {
                return Ok(words);
            }
        }
    }

    fn fields(&mut self, depth: usize) -> Result<Vec<Field>, SchemaError> {
        let mut fields = Vec::new();
        if depth > MAX_DEPTH {
            return Err(self.error());
        }
        if self.rest.is_empty() || self.rest.starts_with('}') {
            return Ok(fields);
        }
        loop {
            let place = if self.eat('/') {
                Place::Path
            } else if self.eat('?') {
                Place::Query
            } else {
                Place::Default
            };
            let name = self.name()?;
            let required = self.eat('!');
            let secret = self.eat('#') || is_secret(&name);
            let kind = if self.eat(':') { self.kind(depth)? } else { Kind::Text(Vec::new()) };
            fields.push(Field { name, required, secret, place, kind });
            if !self.eat(',') {
                return Ok(fields);
            }
        }
    }

    fn kind(&mut self, depth: usize) -> Result<Kind, SchemaError> {
        if depth > MAX_DEPTH {
            return Err(self.error());
        }
        let mut marks = self.rest.chars();
        let mark = marks.next();
        let at_mark = core::mem::replace(&mut self.rest, marks.as_str());
        Ok(match mark {
            Some('s') => Kind::Text(if self.eat('(') { self.closed(Self::words)? } else { Vec::new() }),
            Some('t') => Kind::Token,
            Some('d') => Kind::Id,
            Some('b') => Kind::Boolean,
            Some('i') => {
                Kind::Integer(if self.eat('(') { Some(self.closed(Self::values_by)?) } else { None })
            }
            Some('n') => Kind::Number,
            Some('a') => Kind::Any,
            Some('j') => Kind::Json(Box::new(self.kind(depth + 1)?)),
            Some('*') => Kind::Map(Box::new(self.kind(depth + 1)?)),
            Some('{') => {
                let fields = self.fields(depth + 1)?;
                self.expect('}')?;
                Kind::Object(fields)
            }
            Some('[') => {
                let (min, max) = self.limits()?;
                Kind::List { min, max, item: Box::new(self.kind(depth + 1)?) }
            }
            _ => {
                self.rest = at_mark;
                return Err(self.error());
            }
        })
    }

    fn closed<T>(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<T, SchemaError>,
    ) -> Result<T, SchemaError> {
        let value = inner(self)?;
        self.expect(')')?;
        Ok(value)
    }

    fn values_by(&mut self) -> Result<ValuesBy, SchemaError> {
        let other = self.name()?;
        self.expect(':')?;
        let mut rules = Vec::new();
        loop {
            let value = self.name()?;
            self.expect('=')?;
            rules.push((value, self.words()?));
            if !self.eat(';') {
                return Ok(ValuesBy { other, rules });
            }
        }
    }

    fn limits(&mut self) -> Result<(usize, Option<usize>), SchemaError> {
        if self.eat(']') {
            return Ok((0, None));
        }
        let min = self.count()?.unwrap_or(0);
        self.expect('.')?;
        self.expect('.')?;
        let max = self.count()?;
        self.expect(']')?;
        Ok((min, max))
    }

    fn count(&mut self) -> Result<Option<usize>, SchemaError> {
        match self.word(|c| c.is_ascii_digit()) {
            "" => Ok(None),
            digits => whole(digits).and_then(|count| count.try_into().ok()).map(Some).ok_or(self.error()),
        }
    }
}
