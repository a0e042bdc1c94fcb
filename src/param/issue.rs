//! Validation issues as codes, positions in the schema and the displayable part of a value. `words.rs` makes sentences of them.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::schema::{At, Entries, ParameterType};
use super::walk::Walk;
use crate::error::{Problem, quoted};
use crate::text::{format_usize, utf16_length};
use edgedesk_encoding::tape::{Tag, Tape};

/// The maximum number of issues of a call: a list of a million nulls must not become a million sentences.
const MAX_ISSUES: usize = 100;

/// The maximum length of a displayed path in characters, and of an unknown name for which similar names are searched in bytes.
const MAX_PATH: usize = 200;

/// The issues of a call, and the position of the walk.
#[derive(Default)]
pub(crate) struct Issues {
    found: Vec<Issue>,
    /// The path of the current value: `Tag[0].Key`.
    path: String,
    /// Whether the current value is secret; no issue shows the content of a secret.
    in_secret: bool,
}

/// One issue.
pub(crate) struct Issue {
    /// The path of the value.
    pub(crate) path: String,
    pub(crate) problem: Problem,
    pub(crate) received: Received,
    pub(crate) allowed: Allowed,
    /// For an unknown name: the name, and the entries to suggest from.
    pub(crate) unknown: Option<(String, Entries)>,
}

/// The received value.
pub(crate) struct Received {
    pub(crate) shape: Shape,
    /// The displayed part: digits, a count, a description.
    pub(crate) text: String,
}

/// How a value is displayed. The boundary passes the discriminant; `ts/boundary/validation-error.ts` has the words in the same
/// order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Shape {
    Nothing,
    True,
    False,
    Boolean,
    /// A number without its digits.
    SomeNumber,
    /// A number with its digits.
    Number,
    EmptyText,
    Text,
    /// A string in quotes.
    Quoted,
    /// A string, with the count of its characters.
    Characters,
    EmptyList,
    /// A list, with the count of its items.
    List,
    Object,
    /// The description of a value that cannot be sent.
    Unsendable,
    /// A number that a double cannot hold exactly, with its digits.
    LostDigits,
    /// A secret number that a double cannot hold exactly.
    SomeLostDigits,
    /// A value that is nested too deep.
    Deep,
}

/// The allowed values; [`Allowed::code`] numbers them for the boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// The values of the type at a position of the schema.
    Type(At),
    /// The values of a rule of an integer, by its index.
    Rule(At, usize),
    /// Numbers that a double holds exactly.
    Exact,
    /// Values within the maximum depth.
    Depth,
    /// A parameter of the operation.
    Known,
    /// A single value.
    One,
    /// A path segment.
    Segment,
    /// No value: the signing scheme sets the parameter.
    Nothing,
    /// An object with the operation's parameters.
    Parameters,
}

impl Allowed {
    /// The code, the position in the schema and the index of the rule. `ts/boundary/validation-error.ts` has the words in the
    /// order of the codes.
    pub(crate) fn code(self) -> (u8, Option<At>, usize) {
        match self {
            Self::Type(at) => (0, Some(at), 0),
            Self::Rule(at, number) => (1, Some(at), number),
            Self::Exact => (2, None, 0),
            Self::Depth => (3, None, 0),
            Self::Known => (4, None, 0),
            Self::One => (5, None, 0),
            Self::Segment => (6, None, 0),
            Self::Nothing => (7, None, 0),
            Self::Parameters => (8, None, 0),
        }
    }
}

/// Why a value is refused.
#[derive(Clone, Copy)]
pub(super) enum Reason<'n> {
    Missing,
    Type,
    Count,
    Enumeration,
    Token,
    LostDigits,
    Depth,
    Segment,
    Duplicate,
    Reserved,
    /// The index of the violated rule.
    Rule(usize),
    Unknown {
        name: &'n str,
        among: Entries,
    },
}

/// A position of the walk to return to: the length of the path, and whether the value is secret.
pub(super) type PathMark = (usize, bool);

impl Issues {
    /// The issue of parameters that are not an object.
    pub(crate) fn of_parameters(received: Received) -> Self {
        let (path, problem, allowed) = ("parameters".into(), Problem::Type, Allowed::Parameters);
        Self { found: vec![Issue { path, problem, received, allowed, unknown: None }], ..Self::default() }
    }

    /// The issues.
    pub(crate) fn found(&self) -> &[Issue] {
        &self.found
    }

    /// Whether there is an issue at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.found.iter().any(|issue| issue.path == path)
    }

    fn step(&mut self, parts: &[&str], secret: bool) -> PathMark {
        let back = (self.path.len(), self.in_secret);
        parts.iter().for_each(|part| self.path.push_str(part));
        self.in_secret |= secret;
        back
    }
}

impl Walk<'_, '_> {
    /// Descends to a member.
    #[inline]
    pub(super) fn enter(&mut self, name: &str, secret: bool) -> PathMark {
        let Some(issues) = &mut self.issues else { return (0, false) };
        let dot = if issues.path.is_empty() { "" } else { "." };
        issues.step(&[dot, name], secret)
    }

    /// Descends to an item.
    #[inline]
    pub(super) fn enter_item(&mut self, index: usize) -> PathMark {
        let Some(issues) = &mut self.issues else { return (0, false) };
        issues.step(&["[", &format_usize(index), "]"], false)
    }

    /// Returns to the parent.
    #[inline]
    pub(super) fn leave(&mut self, (length, in_secret): PathMark) {
        if let Some(issues) = &mut self.issues {
            issues.path.truncate(length);
            issues.in_secret = in_secret;
        }
    }

    /// Records an issue. Returns false: the value is not written.
    #[cold]
    #[inline(never)]
    pub(super) fn reject(&mut self, reason: Reason<'_>, at: At, value: usize) -> bool {
        self.has_failed = true;
        let Some(issues) = &self.issues else { return false };
        if issues.found.len() == MAX_ISSUES {
            return false;
        }
        let (problem, received, allowed) = self.issue(reason, at, value, issues.in_secret);
        let unknown = match reason {
            Reason::Unknown { name, among } if name.len() <= MAX_PATH => Some((name.into(), among)),
            _ => None,
        };
        // The caller determines the length of the names.
        let path = issues.path.chars().take(MAX_PATH).collect();
        if let Some(issues) = &mut self.issues {
            issues.found.push(Issue { path, problem, received, allowed, unknown });
        }
        false
    }

    fn issue(&self, reason: Reason<'_>, at: At, value: usize, secret: bool) -> (Problem, Received, Allowed) {
        let allowed = Allowed::Type(at);
        let digits = || self.tape.text(value).into();
        match reason {
            Reason::Missing => (Problem::Missing, received(Shape::Nothing), allowed),
            Reason::Type => {
                let is_empty_id =
                    self.schema.type_at(at) == ParameterType::Id && self.tape.tag(value) == Tag::Text;
                let problem = if is_empty_id { Problem::Value } else { Problem::Type };
                (problem, self.described(value, secret), allowed)
            }
            Reason::Count => (Problem::Count, self.described(value, false), allowed),
            Reason::Enumeration => (Problem::Value, self.quoted(at, value, secret), allowed),
            Reason::Token => {
                let text = format_usize(utf16_length(self.tape.text(value).as_bytes()));
                (Problem::Value, Received { shape: Shape::Characters, text }, allowed)
            }
            Reason::LostDigits if secret => (Problem::Value, received(Shape::SomeLostDigits), Allowed::Exact),
            Reason::LostDigits => {
                (Problem::Value, Received { shape: Shape::LostDigits, text: digits() }, Allowed::Exact)
            }
            Reason::Depth => (Problem::Type, received(Shape::Deep), Allowed::Depth),
            Reason::Rule(number) => {
                let shape = if secret {
                    received(Shape::SomeNumber)
                } else {
                    Received { shape: Shape::Number, text: digits() }
                };
                (Problem::Value, shape, Allowed::Rule(at, number))
            }
            Reason::Segment if self.sent_as(at, value) == Tag::Text => {
                (Problem::Value, self.quoted(at, value, secret), Allowed::Segment)
            }
            Reason::Segment => (Problem::Type, self.sent(at, value), Allowed::Segment),
            Reason::Reserved => (Problem::Value, self.sent(at, value), Allowed::Nothing),
            Reason::Duplicate => (Problem::Value, self.described(value, true), Allowed::One),
            Reason::Unknown { .. } => (Problem::Unknown, self.described(value, true), Allowed::Known),
        }
    }

    fn described(&self, value: usize, secret: bool) -> Received {
        described(self.tape, value, secret)
    }

    /// Describes a valid value as the type that is sent, without its content.
    fn sent(&self, at: At, value: usize) -> Received {
        match self.sent_as(at, value) {
            Tag::Text if self.sent_text(at, value) == Some("") => received(Shape::EmptyText),
            Tag::Text => received(Shape::Text),
            Tag::True | Tag::False => received(Shape::Boolean),
            Tag::Integer | Tag::Number => received(Shape::SomeNumber),
            _ => self.described(value, true),
        }
    }

    /// Quotes a string, or hides its content if it may be a secret.
    fn quoted(&self, at: At, value: usize, secret: bool) -> Received {
        if secret {
            return received(Shape::Text);
        }
        Received { shape: Shape::Quoted, text: quoted(self.sent_text(at, value).unwrap_or_default()) }
    }
}

/// Describes a value. The digits of a secret number are hidden too: it may be a one-time code.
pub(crate) fn described(tape: Tape<'_>, value: usize, secret: bool) -> Received {
    let (shape, text) = match tape.tag(value) {
        Tag::Null | Tag::Name => (Shape::Nothing, String::new()),
        Tag::True | Tag::False if secret => (Shape::Boolean, String::new()),
        Tag::True => (Shape::True, String::new()),
        Tag::False => (Shape::False, String::new()),
        Tag::Number | Tag::Integer if secret => (Shape::SomeNumber, String::new()),
        Tag::Number | Tag::Integer => (Shape::Number, tape.text(value).into()),
        Tag::Text if tape.text(value).is_empty() => (Shape::EmptyText, String::new()),
        Tag::Text => (Shape::Text, String::new()),
        Tag::List if tape.count(value) == 0 => (Shape::EmptyList, String::new()),
        Tag::List => (Shape::List, format_usize(tape.count(value))),
        Tag::Object => (Shape::Object, String::new()),
        Tag::Unsendable => (Shape::Unsendable, tape.text(value).into()),
    };
    Received { shape, text }
}

fn received(shape: Shape) -> Received {
    Received { shape, text: String::new() }
}
