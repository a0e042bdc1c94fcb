#![doc = include_str!("../README.md")]
// The npm package has no use for std; its panics alone would be a sixth of the module.
#![cfg_attr(not(feature = "catalogue"), no_std)]
#![forbid(unsafe_code)]
#![warn(missing_docs, missing_debug_implementations)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

extern crate alloc;

pub mod boundary;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod diagnosis;
pub mod endpoint;
pub mod error;
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub mod fetch;
pub mod operation;
pub mod param;
pub mod redact;
pub mod request;
pub mod response;
pub mod sign;
pub mod time;

pub use edgedesk_wire::encode;
use edgedesk_wire::{prelude, text};

/// Compiles the guide's examples.
#[cfg(doctest)]
#[doc = include_str!("../docs/guide/rust.md")]
struct Guide;
