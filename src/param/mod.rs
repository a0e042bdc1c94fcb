//! Validates the parameters of a call against the operation's schema, and writes them in the form that is sent.

pub mod check;
pub(crate) mod issue;
mod json;
mod parse;
pub mod schema;
mod values;
pub(crate) mod walk;
mod words;

pub use edgedesk_encoding::value;
