//! What every request of [edgedesk](https://docs.rs/edgedesk) goes through, byte by byte: values, texts, encodings and
//! hashes. A crate of its own because it is compiled for speed, and all the rest for size: as a part of the rest it takes
//! a fifth longer to sign a request, and all the rest compiled like this would take a third more room.

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
#[doc(hidden)]
pub mod prelude;
pub mod query;
pub mod sort;
pub mod tape;
pub mod text;
pub mod value;
