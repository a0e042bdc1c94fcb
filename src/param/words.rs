//! The messages of validation issues for Rust callers. The npm package has the same in `ts/boundary/validation-error.ts`;
//! `tests/vectors/faults.json` tests both.

use alloc::string::String;
use alloc::vec::Vec;

use super::issue::{Allowed, Issue, Issues, Received, Shape};
use super::schema::{At, Entries, MAX_DEPTH, ParameterType, Schema};
use crate::error::ValidationIssue;
use crate::text::{concat, format_usize, join, split};

impl Issues {
    /// The issues with their messages.
    pub(crate) fn in_words(&self, schema: &Schema) -> Vec<ValidationIssue> {
        self.found().iter().map(|issue| in_words(issue, schema)).collect()
    }
}

fn in_words(issue: &Issue, schema: &Schema) -> ValidationIssue {
    let Issue { path, problem, received: Received { shape, text }, allowed, unknown } = issue;
    ValidationIssue {
        parameter: path.clone(),
        problem: *problem,
        given: received(*shape, text),
        allowed: self::allowed(*allowed, schema),
        nearest: unknown.as_ref().and_then(|(name, among)| nearest(name, *among, schema)),
    }
}

fn received(shape: Shape, text: &str) -> String {
    match shape {
        Shape::Nothing => "nothing".into(),
        Shape::True => "true".into(),
        Shape::False => "false".into(),
        Shape::Boolean => "a boolean".into(),
        Shape::SomeNumber => "a number".into(),
        Shape::Number => concat(&["the number ", text]),
        Shape::EmptyText => "an empty string".into(),
        Shape::Text => "a string".into(),
        Shape::Quoted | Shape::Unsendable => text.into(),
        Shape::Characters => concat(&["a string of ", text, " characters"]),
        Shape::EmptyList => "an empty array".into(),
        Shape::List => concat(&["an array of ", text]),
        Shape::Object => "an object".into(),
        Shape::LostDigits => concat(&["the number ", text, ", which has lost digits"]),
        Shape::SomeLostDigits => "a number, which has lost digits".into(),
        Shape::Deep => "a value nested too deep".into(),
    }
}

fn allowed(allowed: Allowed, schema: &Schema) -> String {
    match allowed {
        Allowed::Type(at) => expected(at, schema),
        Allowed::Rule(at, number) => {
            let (other, rules) = schema.rules(at);
            let (of, values) = rules.get(number).copied().unwrap_or_default();
            concat(&[&one_of(values), " while ", other, " is ", of])
        }
        Allowed::Exact => "a number up to 2^53 - 1; beyond it a BigInt or a string of digits".into(),
        Allowed::Depth => concat(&["at most ", &format_usize(MAX_DEPTH), " levels of arrays and objects"]),
        Allowed::Known => "a parameter that the operation has".into(),
        Allowed::One => "one value".into(),
        Allowed::Segment => "a non-empty string other than \".\" and \"..\"".into(),
        Allowed::Nothing => "nothing: the signature sets it".into(),
        Allowed::Parameters => "an object with the operation's parameters".into(),
    }
}

/// The values that a type accepts.
fn expected(at: At, schema: &Schema) -> String {
    match schema.type_at(at) {
        ParameterType::Text => schema.values(at).map_or("a string".into(), one_of),
        ParameterType::Id => "a string of at least one character".into(),
        ParameterType::Token => "a string of 1 to 64 printable ASCII characters".into(),
        ParameterType::Boolean => "true or false".into(),
        ParameterType::Integer => "a whole number, a BigInt or a string of digits".into(),
        ParameterType::Number => "a finite number".into(),
        ParameterType::List => {
            let (min, max) = schema.limits(at);
            let limits = match (min, max.map(format_usize)) {
                (0, None) => String::new(),
                (min, None) => concat(&[" of at least ", &format_usize(min)]),
                (0, Some(max)) => concat(&[" of at most ", &max]),
                (min, Some(max)) => concat(&[" of ", &format_usize(min), " to ", &max]),
            };
            concat(&["an array", &limits, ", each ", &expected(schema.inner(at), schema)])
        }
        ParameterType::Object => {
            let entries = schema.entries(schema.members(at));
            let names: Vec<&str> = entries.map(|(_, entry)| schema.name(entry)).collect();
            concat(&["an object with ", &join(&names, ", ")])
        }
        ParameterType::Map => "an object".into(),
        ParameterType::Json => expected(schema.inner(at), schema),
        ParameterType::Any => "a string, number, boolean, array or plain object".into(),
    }
}

/// Formats values that `|` separates as `a, b or c`.
fn one_of(values: &str) -> String {
    let mut values = split(values, "|");
    let last = values.pop().unwrap_or_default();
    if values.is_empty() { last.into() } else { concat(&[&join(&values, ", "), " or ", last]) }
}

/// The most similar known name: equal except for case, or within an edit distance of a third of its length.
fn nearest(name: &str, among: Entries, schema: &Schema) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    schema
        .entries(among)
        .map(|(_, entry)| schema.name(entry))
        .map(|known| (distance(lower.as_bytes(), known.to_ascii_lowercase().as_bytes()), known))
        .filter(|(distance, known)| distance * 3 <= known.len().max(3))
        .min()
        .map(|(_, known)| known.into())
}

/// The Levenshtein distance of two names. The crates for it need std, which the npm package does not have.
fn distance(a: &[u8], b: &[u8]) -> usize {
    // One row of the table: the distances between a prefix of `a` and each prefix of `b`.
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
