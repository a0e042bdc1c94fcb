//! Parameters: values as a caller gives them, checked against an operation's schema and written as they are sent.

pub mod check;
pub(crate) mod issue;
mod json;
mod parse;
pub mod schema;
mod values;
pub(crate) mod walk;
mod words;

pub use edgedesk_encoding::value;
