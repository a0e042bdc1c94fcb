//! Parameters: a tree of values, checked against an operation's schema, then flattened into what goes on the wire.

pub mod check;
pub mod json;
pub mod schema;

pub use edgedesk_wire::{flatten, value};
