//! Checks what a caller gave against an operation's schema, and brings it into the form that is sent.
//! The faults of a call are found at once; nothing is sent while there is one.

use crate::prelude::*;
use crate::text::{concat, count, join, utf16_length, whole};
use alloc::borrow::Cow;
use core::fmt;

use super::json::{self, Nulls};
use super::schema::{Field, Kind, MAX_DEPTH, Place, ValuesBy};
use super::value::Value;
use crate::error::{Fault, Problem, quoted};
use crate::redact::is_secret;

/// A parameter that passed: integers in digits, JSON parameters as text.
///
/// `Debug` shows names and kinds only.
#[derive(Clone, PartialEq)]
pub struct Parameter<'a> {
    /// The API's name for it.
    pub name: Cow<'a, str>,
    /// Where it travels.
    pub place: Place,
    /// What is sent; never [`Value::Null`].
    pub value: Value<'a>,
}

/// What a caller hands over for one call.
///
/// `Debug` shows the names of the parameters only.
#[derive(Clone, Default)]
pub struct Given<'a> {
    /// The parameters of this call.
    pub parameters: Vec<(Cow<'a, str>, Value<'a>)>,
    /// Values for parameters that the call leaves out and the operation has, such as the client's `RegionId`.
    /// A parameter that the call gives as `null` stays out.
    pub defaults: Vec<(Cow<'a, str>, Value<'a>)>,
    /// Send parameters that the schema does not know instead of refusing them.
    pub passthrough: bool,
}

impl fmt::Debug for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, place, value } = self;
        f.debug_struct("Parameter").field("name", name).field("place", place).field("value", value).finish()
    }
}

impl fmt::Debug for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |members: &[(Cow<'_, str>, _)]| -> Vec<String> {
            members.iter().map(|(name, _)| name.to_string()).collect()
        };
        f.debug_struct("Given")
            .field("parameters", &names(&self.parameters))
            .field("defaults", &names(&self.defaults))
            .field("passthrough", &self.passthrough)
            .finish()
    }
}

/// Checks `given` against `fields`.
///
/// # Errors
/// The faults of the call, up to 100, in the order of the schema, those of unknown parameters last.
pub fn check<'a>(fields: &'a [Field], given: Given<'a>) -> Result<Vec<Parameter<'a>>, Vec<Fault>> {
    let mut check =
        Check { faults: Vec::new(), path: String::new(), in_secret: false, passthrough: given.passthrough };
    let mut members = given.parameters;
    for (name, value) in given.defaults {
        if !members.iter().any(|(member, _)| *member == name) && fields.iter().any(|field| field.name == name)
        {
            members.push((name, value));
        }
    }
    let parameters = check.members(fields, members, 0);
    if check.faults.is_empty() { Ok(parameters) } else { Err(check.faults) }
}

/// How many faults a call shows: a list of a million holes is not worth a million sentences.
const MAX_FAULTS: usize = 100;

/// How many characters of a path a fault shows.
const MAX_PATH: usize = 200;

struct Check {
    faults: Vec<Fault>,
    /// Where the walk is, as a caller would write it: `Tag[0].Key`.
    path: String,
    /// Whether the value that is looked at is secret: no fault shows its content.
    in_secret: bool,
    passthrough: bool,
}

impl Check {
    fn fault(&mut self, problem: Problem, given: Cow<'_, str>, allowed: String) {
        self.push(problem, given, allowed, None);
    }

    fn push(&mut self, problem: Problem, given: Cow<'_, str>, allowed: String, nearest: Option<String>) {
        if self.faults.len() < MAX_FAULTS {
            // The path holds names as long as a caller makes them.
            let parameter = self.path.chars().take(MAX_PATH).collect();
            self.faults.push(Fault { parameter, problem, given: given.into_owned(), allowed, nearest });
        }
    }

    /// Runs `inner` one step further down the path.
    fn at<T>(&mut self, step: &[&str], inner: impl FnOnce(&mut Self) -> T) -> T {
        let back = self.path.len();
        step.iter().for_each(|part| self.path.push_str(part));
        let result = inner(self);
        self.path.truncate(back);
        result
    }

    fn at_member<T>(&mut self, name: &str, secret: bool, inner: impl FnOnce(&mut Self) -> T) -> T {
        let dot = if self.path.is_empty() { "" } else { "." };
        let around = self.in_secret;
        self.in_secret |= secret;
        let result = self.at(&[dot, name], inner);
        self.in_secret = around;
        result
    }

    fn members<'a>(
        &mut self,
        fields: &'a [Field],
        mut given: Vec<(Cow<'a, str>, Value<'a>)>,
        depth: usize,
    ) -> Vec<Parameter<'a>> {
        let mut sent = Vec::with_capacity(given.len());
        for field in fields {
            let value = given
                .iter_mut()
                .find(|(name, _)| *name == field.name)
                .map_or(Value::Null, |(_, value)| core::mem::replace(value, Value::Null));
            let value = self.at_member(&field.name, field.secret, |check| {
                if value.is_null() {
                    if field.required {
                        check.fault(Problem::Missing, "nothing".into(), expected(&field.kind));
                    }
                    return Value::Null;
                }
                let value = check.value(&field.kind, value, depth);
                if field.place == Place::Path {
                    check.segment(&value);
                }
                value
            });
            if !value.is_null() {
                sent.push(Parameter { name: field.name.as_str().into(), place: field.place, value });
            }
        }
        for field in fields {
            if let Kind::Integer(Some(by)) = &field.kind {
                self.at_member(&field.name, field.secret, |check| check.dependent(&field.name, by, &sent));
            }
        }
        for (name, value) in given {
            if value.is_null() {
                continue;
            }
            let known = fields.iter().any(|field| field.name == name);
            if self.passthrough && !known {
                // What is unknown may be secret.
                let value = self.at_member(&name, true, |check| check.value(&Kind::Any, value, depth));
                sent.push(Parameter { name, place: Place::Default, value });
            } else {
                // A name that is known and still here was given twice: impossible from JavaScript, and
                // from Rust an ambiguity that nobody should resolve silently.
                let (problem, allowed, nearest) = if known {
                    (Problem::Value, "one value", None)
                } else {
                    let shown = self.faults.len() < MAX_FAULTS && name.len() <= MAX_PATH;
                    let nearest = if shown { nearest(&name, fields) } else { None };
                    (Problem::Unknown, "a parameter that the operation has", nearest)
                };
                // A misspelt name may have a secret behind it.
                let given = without_content(&value);
                self.at_member(&name, true, |check| check.push(problem, given, allowed.into(), nearest));
            }
        }
        sent
    }

    /// Brings one value into the form that its kind is sent in; faults leave [`Value::Null`] in its place.
    fn value<'a>(&mut self, kind: &'a Kind, value: Value<'a>, depth: usize) -> Value<'a> {
        if depth > MAX_DEPTH {
            self.fault(
                Problem::Type,
                "a value nested too deep".into(),
                concat(&["at most ", &count(MAX_DEPTH), " levels of arrays and objects"]),
            );
            return Value::Null;
        }
        match (kind, value) {
            (_, Value::Null) => Value::Null,
            (Kind::Id, Value::Text(text)) if !text.is_empty() => Value::Text(text),
            (Kind::Text(values), value) => match text_of(value) {
                Ok(text) => self.closed(values, text),
                Err(value) => self.wrong_type(kind, &value),
            },
            (Kind::Token, Value::Text(token)) => {
                if (1..=64).contains(&token.len()) && token.bytes().all(|b| (0x20..=0x7e).contains(&b)) {
                    return Value::Text(token);
                }
                let given = concat(&["a string of ", &count(utf16_length(&token)), " characters"]);
                self.fault(Problem::Value, given.into(), expected(kind));
                Value::Null
            }
            (Kind::Boolean, Value::Bool(value)) => Value::Bool(value),
            (Kind::Boolean, Value::Text(text)) if text == "true" => Value::Bool(true),
            (Kind::Boolean, Value::Text(text)) if text == "false" => Value::Bool(false),
            (Kind::Integer(_), Value::Integer(digits) | Value::Text(digits)) if is_integer(&digits) => {
                Value::Integer(digits)
            }
            (Kind::Integer(_), Value::Number(digits)) if is_integer(&digits) => {
                if is_exact(&digits) {
                    return Value::Integer(digits);
                }
                let which = if self.in_secret { "a number" } else { &concat(&["the number ", &digits]) };
                let given = concat(&[which, ", which has lost digits"]);
                self.fault(
                    Problem::Value,
                    given.into(),
                    "a number up to 2^53 - 1; beyond it a BigInt or a string of digits".into(),
                );
                Value::Null
            }
            (Kind::Number, Value::Integer(digits)) => Value::Integer(digits),
            (Kind::Number, Value::Number(digits)) if is_finite(&digits) => Value::Number(digits),
            (Kind::List { min, max, item }, Value::List(items)) => {
                // A null among ids is a fault of its own.
                let counts = |value: &&Value<'_>| !value.is_null() || **item == Kind::Id;
                let count = items.iter().filter(counts).count();
                if count < *min || max.is_some_and(|max| items.len() > max) {
                    let given = Value::List(items);
                    self.fault(Problem::Count, given.describe(), expected(kind));
                    return Value::Null;
                }
                self.items(item, items, depth)
            }
            (Kind::Object(fields), Value::Object(members)) => {
                let members = self.members(fields, members, depth + 1);
                Value::Object(members.into_iter().map(|member| (member.name, member.value)).collect())
            }
            (Kind::Map(kind), Value::Object(members)) => self.free_members(kind, members, depth),
            (Kind::Json(kind), value) => match self.value(kind, value, depth) {
                Value::Null => Value::Null,
                value => Value::Text(json::text(&value, Nulls::Stay).into()),
            },
            (Kind::Any, Value::List(items)) => self.items(&Kind::Any, items, depth),
            (Kind::Any, Value::Object(members)) => self.free_members(&Kind::Any, members, depth),
            (Kind::Any, Value::Number(digits)) if !is_finite(&digits) => {
                self.wrong_type(kind, &Value::Number(digits))
            }
            (Kind::Any, Value::Unsendable(what)) => self.wrong_type(kind, &Value::Unsendable(what)),
            (Kind::Any, value) => value,
            (_, value) => self.wrong_type(kind, &value),
        }
    }

    fn items<'a>(&mut self, kind: &'a Kind, items: Vec<Value<'a>>, depth: usize) -> Value<'a> {
        let items = items.into_iter().enumerate().map(|(index, item)| {
            match (kind, &item) {
                (Kind::Id, Value::Text(text)) if !text.is_empty() => item,
                (Kind::Id, Value::Null) => {
                    self.at(&["[", &count(index), "]"], |check| check.wrong_type(kind, &item))
                }
                // The common case, an array of strings, needs no words for where it is.
                (Kind::Text(values), Value::Text(_)) if values.is_empty() => item,
                (_, Value::Null) => item,
                _ => self.at(&["[", &count(index), "]"], |check| check.value(kind, item, depth + 1)),
            }
        });
        Value::List(items.collect())
    }

    fn free_members<'a>(
        &mut self,
        kind: &'a Kind,
        members: Vec<(Cow<'a, str>, Value<'a>)>,
        depth: usize,
    ) -> Value<'a> {
        let members = members.into_iter().map(|(name, value)| {
            let secret = is_secret(&name);
            let value = self.at_member(&name, secret, |check| check.value(kind, value, depth + 1));
            (name, value)
        });
        Value::Object(members.collect())
    }

    fn closed<'a>(&mut self, values: &'a [String], text: Cow<'a, str>) -> Value<'a> {
        if values.is_empty() || values.iter().any(|value| *value == text) {
            return Value::Text(text);
        }
        let given = self.quoted(&text);
        self.fault(Problem::Value, given.into(), one_of(values));
        Value::Null
    }

    fn wrong_type<'a>(&mut self, kind: &Kind, value: &Value<'a>) -> Value<'a> {
        let given = self.described(value);
        let problem =
            if let (Kind::Id, Value::Text(_)) = (kind, value) { Problem::Value } else { Problem::Type };
        self.fault(problem, given, expected(kind));
        Value::Null
    }

    /// Checks an integer whose values another parameter decides. Where that one is at fault itself, there is no
    /// telling which rule was meant: its own fault is enough.
    fn dependent(&mut self, name: &str, by: &ValuesBy, sent: &[Parameter<'_>]) {
        let value_of = |name: &str| {
            sent.iter().find(|parameter| parameter.name == name).map(|parameter| &parameter.value)
        };
        let rule = match value_of(&by.other) {
            Some(Value::Text(value)) => by.rules.iter().find(|(name, _)| name == value),
            Some(_) => None,
            None if self.faults.iter().any(|fault| fault.parameter == by.other) => None,
            None => by.rules.first(),
        };
        if let (Some((value, allowed)), Some(Value::Integer(number))) = (rule, value_of(name))
            && !allowed.iter().any(|allowed| allowed == number)
        {
            let value_given = Value::Integer(number.as_ref().into());
            let given = self.described(&value_given).into_owned();
            let allowed = concat(&[&one_of(allowed), " while ", &by.other, " is ", value]);
            self.fault(Problem::Value, given.into(), allowed);
        }
    }

    /// A value in the path must be a segment of its own: not empty, and not one that URL parsers fold away.
    fn segment(&mut self, value: &Value<'_>) {
        let (problem, given) = match value {
            Value::Text(text) if matches!(&**text, "" | "." | "..") => {
                (Problem::Value, self.quoted(text).into())
            }
            Value::Null | Value::Text(_) | Value::Integer(_) => return,
            value => (Problem::Type, without_content(value)),
        };
        self.fault(problem, given, "a non-empty string other than \".\" and \"..\"".into());
    }

    /// A value in words, those of a secret without its content.
    fn described<'a>(&self, value: &Value<'a>) -> Cow<'a, str> {
        if self.in_secret { without_content(value) } else { value.describe() }
    }

    /// A value in quotes, or only that it is a string where it may be a secret.
    fn quoted(&self, text: &str) -> String {
        if self.in_secret { "a string".into() } else { quoted(text) }
    }
}

/// What a value is in words, of a number not even which: it may be a one-time code.
pub(crate) fn without_content<'a>(value: &Value<'a>) -> Cow<'a, str> {
    match value {
        Value::Number(_) | Value::Integer(_) => "a number".into(),
        Value::Bool(_) => "a boolean".into(),
        value => value.describe(),
    }
}

/// The text that a scalar is sent as where the API wants text: numbers and booleans have only one.
fn text_of(value: Value<'_>) -> Result<Cow<'_, str>, Value<'_>> {
    match value {
        Value::Text(text) => Ok(text),
        Value::Bool(value) => Ok(if value { "true" } else { "false" }.into()),
        Value::Integer(digits) => Ok(digits),
        Value::Number(digits) if !is_integer(&digits) && is_finite(&digits) || is_exact(&digits) => {
            Ok(digits)
        }
        value => Err(value),
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    // Leading zeros are no number in JSON, and on a query the server may or may not drop them.
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

/// Whether a floating-point number in digits is a whole one that it can hold exactly: up to 2^53 - 1.
fn is_exact(digits: &str) -> bool {
    is_integer(digits) && whole(digits).is_some_and(|n| n.unsigned_abs() < 1 << 53)
}

fn is_finite(digits: &str) -> bool {
    digits.starts_with(|c: char| c.is_ascii_digit() || c == '-') && digits != "-Infinity"
}

fn one_of(values: &[String]) -> String {
    let mut values: Vec<&str> = values.iter().map(String::as_str).collect();
    let last = values.pop().unwrap_or_default();
    if values.is_empty() { last.into() } else { concat(&[&join(&values, ", "), " or ", last]) }
}

/// What a kind accepts, in words.
fn expected(kind: &Kind) -> String {
    match kind {
        Kind::Text(values) if values.is_empty() => "a string".into(),
        Kind::Text(values) => one_of(values),
        Kind::Id => "a string of at least one character".into(),
        Kind::Token => "a string of 1 to 64 printable ASCII characters".into(),
        Kind::Boolean => "true or false".into(),
        Kind::Integer(_) => "a whole number, a BigInt or a string of digits".into(),
        Kind::Number => "a finite number".into(),
        Kind::List { min, max, item } => {
            let (min, max) = (*min, max.map(count));
            let limits = match (min, &max) {
                (0, None) => String::new(),
                (min, None) => concat(&[" of at least ", &count(min)]),
                (0, Some(max)) => concat(&[" of at most ", max]),
                (min, Some(max)) => concat(&[" of ", &count(min), " to ", max]),
            };
            concat(&["an array", &limits, ", each ", &expected(item)])
        }
        Kind::Object(fields) => {
            let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            concat(&["an object with ", &join(&names, ", ")])
        }
        Kind::Map(_) => "an object".into(),
        Kind::Json(kind) => expected(kind),
        Kind::Any => "a string, number, boolean, array or plain object".into(),
    }
}

/// The known name that a misspelt one most probably means: the same but for case, or within a third of its length.
fn nearest(name: &str, fields: &[Field]) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    fields
        .iter()
        .map(|field| (distance(lower.as_bytes(), field.name.to_ascii_lowercase().as_bytes()), &field.name))
        .filter(|(distance, known)| distance * 3 <= known.len().max(3))
        .min()
        .map(|(_, known)| known.clone())
}

/// How many letters have to be put in, left out or changed to make one name of the other (Levenshtein). Written out
/// here because the crate for it needs std, which the npm package does without.
fn distance(a: &[u8], b: &[u8]) -> usize {
    // One row of the table: distances from the beginning of `a` so far to each beginning of `b`.
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (done, x) in a.iter().enumerate() {
        let mut left = done + 1;
        let mut diagonal = done;
        for (y, above) in b.iter().zip(row.iter_mut().skip(1)) {
            left = (diagonal + usize::from(x != y)).min(left + 1).min(*above + 1);
            diagonal = core::mem::replace(above, left);
        }
        if let Some(first) = row.first_mut() {
            *first = done + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
