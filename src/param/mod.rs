//! Validates the parameters of a call against the operation's schema, and writes them in the form that is sent.

pub(crate) mod input;
pub(crate) mod issue;
mod json;
mod parse;
pub(crate) mod schema;
mod values;
pub(crate) mod walk;
mod words;
