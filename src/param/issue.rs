//! What the walk finds wrong: codes, positions in the schema, and what may be shown of what was given. The sentences are
//! made of these in `words.rs`.

use super::schema::{At, Entries, ParameterType};
use super::walk::Walk;
use crate::error::{Problem, quoted};
use crate::prelude::*;
use crate::text::{format_usize, utf16_length};
use edgedesk_encoding::tape::{Tag, Tape};

/// How many faults a call shows: a list of a million holes is not worth a million sentences.
const MAX_ISSUES: usize = 100;

/// How many characters of a path a fault shows, and of how long a name the nearest one is looked for.
const MAX_PATH: usize = 200;

/// The faults of a call, and where the walk is.
#[derive(Default)]
pub(crate) struct Issues {
    found: Vec<Issue>,
    /// Where the walk is, as a caller would write it: `Tag[0].Key`.
    path: String,
    /// Whether the value that is looked at is secret: no fault shows its content.
    in_secret: bool,
}

/// One fault.
pub(crate) struct Issue {
    /// Where.
    pub(crate) path: String,
    pub(crate) problem: Problem,
    pub(crate) received: Received,
    pub(crate) allowed: Allowed,
    /// For an unknown name: the name, and the entries that it may be meant for one of.
    pub(crate) unknown: Option<(String, Entries)>,
}

/// What was given.
pub(crate) struct Received {
    pub(crate) shape: Shape,
    /// What the shape shows of it: digits, a count, words.
    pub(crate) text: String,
}

/// What of a value is shown. The boundary hands out the number; `ts/boundary/validation-error.ts` has the words in the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Shape {
    Nothing,
    True,
    False,
    Boolean,
    /// A number, not which.
    SomeNumber,
    /// With its digits.
    Number,
    EmptyText,
    Text,
    /// A text in quotes.
    Quoted,
    /// A text, with the count of its characters.
    Characters,
    EmptyList,
    /// With the count of its items.
    List,
    Object,
    /// In words.
    Unsendable,
    /// A number in digits, which are not all.
    LostDigits,
    /// The same of a secret.
    SomeLostDigits,
    /// A value nested too deep.
    Deep,
}

/// What is allowed instead; numbered by [`Allowed::code`] for the boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// What the kind at a place of the schema says.
    Type(At),
    /// What a rule of an integer says, by its number.
    Rule(At, usize),
    /// Numbers that a double holds exactly.
    Exact,
    /// Values that are nested less deep.
    Depth,
    /// A parameter that the operation has.
    Known,
    /// One value.
    One,
    /// A segment of a path.
    Segment,
    /// Nothing: the scheme sets it.
    Nothing,
    /// An object with the operation's parameters.
    Parameters,
}

impl Allowed {
    /// The number, of which `ts/boundary/validation-error.ts` has the words in the same order, and where in the schema they are found.
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
    Closed,
    Token,
    LostDigits,
    Depth,
    Segment,
    Twice,
    Reserved,
    /// The rule that it breaks, by its number.
    Rule(usize),
    Unknown {
        name: &'n str,
        among: Entries,
    },
}

/// Where the walk was, to go back to.
pub(super) type PathMark = (usize, bool);

impl Issues {
    /// The fault of parameters that are no object.
    pub(crate) fn of_parameters(received: Received) -> Self {
        let (path, problem, allowed) = ("parameters".into(), Problem::Type, Allowed::Parameters);
        Self { found: vec![Issue { path, problem, received, allowed, unknown: None }], ..Self::default() }
    }

    /// What was found.
    pub(crate) fn found(&self) -> &[Issue] {
        &self.found
    }

    /// Whether there is a fault at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.found.iter().any(|fault| fault.path == path)
    }

    fn step(&mut self, parts: &[&str], secret: bool) -> PathMark {
        let back = (self.path.len(), self.in_secret);
        parts.iter().for_each(|part| self.path.push_str(part));
        self.in_secret |= secret;
        back
    }
}

impl Walk<'_, '_> {
    /// Goes one step down, to a member.
    #[inline]
    pub(super) fn enter(&mut self, name: &str, secret: bool) -> PathMark {
        let Some(issues) = &mut self.issues else { return (0, false) };
        let dot = if issues.path.is_empty() { "" } else { "." };
        issues.step(&[dot, name], secret)
    }

    /// Goes one step down, to an item.
    #[inline]
    pub(super) fn enter_item(&mut self, index: usize) -> PathMark {
        let Some(issues) = &mut self.issues else { return (0, false) };
        issues.step(&["[", &format_usize(index), "]"], false)
    }

    /// Goes back up.
    #[inline]
    pub(super) fn leave(&mut self, (length, in_secret): PathMark) {
        if let Some(issues) = &mut self.issues {
            issues.path.truncate(length);
            issues.in_secret = in_secret;
        }
    }

    /// Refuses a value. False, because nothing stands for it.
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
        // The path holds names as long as a caller makes them.
        let path = issues.path.chars().take(MAX_PATH).collect();
        if let Some(issues) = &mut self.issues {
            issues.found.push(Issue { path, problem, received, allowed, unknown });
        }
        false
    }

    fn issue(&self, reason: Reason<'_>, at: At, value: usize, secret: bool) -> (Problem, Received, Allowed) {
        let kind = Allowed::Type(at);
        let digits = || self.tape.text(value).into();
        match reason {
            Reason::Missing => (Problem::Missing, received(Shape::Nothing), kind),
            Reason::Type => {
                let is_empty_id =
                    self.schema.kind(at) == ParameterType::Id && self.tape.tag(value) == Tag::Text;
                let problem = if is_empty_id { Problem::Value } else { Problem::Type };
                (problem, self.described(value, secret), kind)
            }
            Reason::Count => (Problem::Count, self.described(value, false), kind),
            Reason::Closed => (Problem::Value, self.quoted(at, value, secret), kind),
            Reason::Token => {
                let text = format_usize(utf16_length(self.tape.text(value).as_bytes()));
                (Problem::Value, Received { shape: Shape::Characters, text }, kind)
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
            Reason::Twice => (Problem::Value, self.described(value, true), Allowed::One),
            Reason::Unknown { .. } => (Problem::Unknown, self.described(value, true), Allowed::Known),
        }
    }

    fn described(&self, value: usize, secret: bool) -> Received {
        described(self.tape, value, secret)
    }

    /// What a value that passed is sent as, without its content.
    fn sent(&self, at: At, value: usize) -> Received {
        match self.sent_as(at, value) {
            Tag::Text if self.sent_text(at, value) == Some("") => received(Shape::EmptyText),
            Tag::Text => received(Shape::Text),
            Tag::True | Tag::False => received(Shape::Boolean),
            Tag::Integer | Tag::Number => received(Shape::SomeNumber),
            _ => self.described(value, true),
        }
    }

    /// A text in quotes, or only that it is one where it may be a secret.
    fn quoted(&self, at: At, value: usize, secret: bool) -> Received {
        if secret {
            return received(Shape::Text);
        }
        Received { shape: Shape::Quoted, text: quoted(self.sent_text(at, value).unwrap_or_default()) }
    }
}

/// What a value is; of a secret not even which number or boolean: it may be a one-time code.
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
