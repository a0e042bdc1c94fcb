//! Encodes validation issues as codes. `ts/boundary/validation-error.ts` has their messages; `param::words` has them for Rust.

use alloc::vec::Vec;

use crate::param::issue::{Issue, Issues};
use crate::param::schema::Schema;
use crate::request::Output;
use crate::text::join;

/// Writes the issues of an operation with `schema`: see [`Status::Validation`](super::Status).
pub(super) fn write_issues(issues: &Issues, schema: &Schema, out: &mut Output) {
    out.clear();
    issues.found().iter().for_each(|issue| push(issue, schema, out));
}

fn push(issue: &Issue, schema: &Schema, out: &mut Output) {
    let Issue { path, problem, received, allowed, unknown } = issue;
    let (code, at, rule) = allowed.code();
    out.string(path);
    out.number(*problem as i64);
    out.number(received.shape as i64);
    out.string(&received.text);
    out.number(code.into());
    out.string(at.map_or("", |at| schema.text_of(at)));
    out.number(rule as i64);
    let (name, known) = match unknown {
        Some((name, among)) => {
            let known: Vec<&str> = schema.entries(*among).map(|(_, entry)| schema.name(entry)).collect();
            (name.as_str(), join(&known, " "))
        }
        None => Default::default(),
    };
    out.strings(&[name, &known]);
}
