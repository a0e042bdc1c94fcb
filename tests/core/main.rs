//! The tests of the crate, in one binary: linking one is faster than linking one for each module. `cargo test --test core
//! client::` runs a module.

mod allocator;
mod boundary;
mod call;
mod catalogue;
mod check;
mod client;
mod debug;
mod diagnosis;
mod examples;
mod headers;
mod issues;
mod login;
mod login_emulator;
mod operation;
mod resources;
mod sent;
mod settings;
mod vectors;
