//! Why a question is refused, as codes: `ts/boundary/words.ts` makes sentences of them, as `param::words` does for Rust.

use super::Status;
use super::read::Item;
use crate::error::ConfigurationError;
use crate::param::fault::{Faults, Finding, Given, Shape};
use crate::param::schema::Schema;
use crate::prelude::*;
use crate::request::{Output, Refusal};
use crate::text::join;

/// Why a question is refused.
pub(super) enum Refused {
    Parameters(Faults),
    /// The setting, what was given, what is allowed.
    Setting(&'static str, Given, &'static str),
}

impl Refused {
    /// Because of a value that is none of a setting's.
    pub(super) fn value(setting: &'static str, value: Item<'_>, allowed: &'static str) -> Self {
        Self::Setting(setting, value.described(), allowed)
    }

    /// Writes it: see [`Status`]. `schema` is that of the operation whose parameters are refused.
    pub(super) fn write(self, schema: Option<&Schema>, out: &mut Output) -> Status {
        out.clear();
        match self {
            Self::Parameters(faults) => {
                faults.found().iter().for_each(|finding| push(finding, schema, out));
                Status::Validation
            }
            Self::Setting(setting, Given { shape, text }, allowed) => {
                out.string(setting);
                out.number(shape as i64);
                out.strings(&[&text, allowed]);
                Status::Configuration
            }
        }
    }
}

impl From<ConfigurationError> for Refused {
    fn from(ConfigurationError { setting, given, allowed }: ConfigurationError) -> Self {
        // In words already.
        Self::Setting(setting, Given { shape: Shape::Quoted, text: given }, allowed)
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Parameters(faults) => Self::Parameters(faults),
            Refusal::Setting(error) => error.into(),
        }
    }
}

fn push(finding: &Finding, schema: Option<&Schema>, out: &mut Output) {
    let Finding { path, problem, given, allowed, unknown } = finding;
    let (code, at, rule) = allowed.code();
    out.string(path);
    out.number(*problem as i64);
    out.number(given.shape as i64);
    out.string(&given.text);
    out.number(code.into());
    out.string(at.zip(schema).map_or("", |(at, schema)| schema.text_of(at)));
    out.number(rule as i64);
    let (name, known) = match (unknown, schema) {
        (Some((name, among)), Some(schema)) => {
            let known: Vec<&str> = schema.entries(*among).map(|(_, entry)| schema.name(entry)).collect();
            (name.as_str(), join(&known, " "))
        }
        _ => Default::default(),
    };
    out.strings(&[name, &known]);
}
