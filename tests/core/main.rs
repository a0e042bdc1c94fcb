//! The tests of the crate, in one binary: linking one is faster than linking one for each module. `cargo test --test core
//! retry::` runs a module.

mod advice;
mod allocator;
mod boundary;
mod catalogue;
mod check;
mod client;
mod debug;
mod diagnosis;
mod issues;
mod login;
mod operation;
mod redact;
mod retry;
mod settings;
mod time;
mod vectors;
