#![cfg_attr(feature = "catalogue", doc = include_str!("README.md"))]
#![cfg_attr(
    not(feature = "catalogue"),
    doc = "Checks, builds and signs requests to cloud desktops, without I/O."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// std's panics alone would be a sixth of the npm package's module.
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
#[cfg(feature = "std")]
extern crate std;

/// The boundary of the npm package's wasm modules. It follows that package, and is not covered by SemVer.
#[doc(hidden)]
pub mod boundary;
#[cfg(feature = "catalogue")]
mod catalogue;
#[cfg(feature = "catalogue")]
mod client;
mod defaults;
pub mod diagnosis;
mod endpoint;
pub mod error;
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub mod fetch;
#[cfg(feature = "catalogue")]
pub mod login;
pub mod operation;
mod param;
mod redact;
pub mod request;
mod response;
mod retry;
mod service;
pub mod sign;
mod time;

#[cfg(feature = "catalogue")]
pub use catalogue::pages::{PagedInput, Pages};
#[cfg(feature = "catalogue")]
pub use catalogue::{OperationInput, bcc, ecd, wuying};
#[cfg(feature = "catalogue")]
pub use client::{
    Api, BatchOutcome, BatchResult, Batches, Bcc, BccClient, Call, CallError, CallFailure, Client,
    ClientBuilder, Credentials, CredentialsSource, Ecd, EcdClient, EcdSigning, HttpResponse, Outgoing,
    Prepared, Retry, Session, StatusWait, Step, ToSign, Unsigned, WaitError, WaitStep, Wuying, WuyingClient,
};
use edgedesk_encoding::text;
pub use operation::Placement;
pub use request::Attempt;
pub use response::FailureKind;
pub use retry::{ClockSkew, Clocks, Effect, OnThrottling, Repeat};
pub use time::{ParseTimestampError, Timestamp};

/// The Rust of the repository's README.
#[cfg(all(doctest, feature = "std", feature = "catalogue"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// The guide of the repository.
#[cfg(all(doctest, feature = "std", feature = "catalogue"))]
#[doc = include_str!("../docs/guide/rust.md")]
struct Guide;
