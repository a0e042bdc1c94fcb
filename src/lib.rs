#![doc = include_str!("../README.md")]
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

pub mod boundary;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod diagnosis;
pub mod encode;
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
