//! Why parameters are refused, as codes: `ts/boundary/words.ts` makes sentences of them, as `param::words` does for Rust.

use crate::param::issue::{Faults, Finding};
use crate::param::schema::Schema;
use crate::prelude::*;
use crate::request::Output;
use crate::text::join;

/// Writes the faults: see [`Status::Validation`](super::Status). `schema` is that of the operation whose parameters are refused.
pub(super) fn write_faults(faults: &Faults, schema: &Schema, out: &mut Output) {
    out.clear();
    faults.found().iter().for_each(|finding| push(finding, schema, out));
}

fn push(finding: &Finding, schema: &Schema, out: &mut Output) {
    let Finding { path, problem, given, allowed, unknown } = finding;
    let (code, at, rule) = allowed.code();
    out.string(path);
    out.number(*problem as i64);
    out.number(given.shape as i64);
    out.string(&given.text);
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
