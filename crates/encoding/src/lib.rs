//! Encodings and hashes of the requests of [edgedesk](https://docs.rs/edgedesk): percent-encoding, query strings, a tape of
//! values, SHA-1, SHA-256 and HMAC.
//!
//! The crate is separate because its functions run for each byte of a request: it is compiled for speed, and the rest of
//! edgedesk for size.

#![no_std]
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

pub mod encode;
pub mod hash;
pub mod query;
pub mod sort;
pub mod tape;
pub mod text;
pub mod value;
