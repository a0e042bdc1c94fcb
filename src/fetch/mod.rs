//! A client that sends, for front ends in Rust: typed requests and answers, over the `fetch` of the page, the worker or
//! Node. Like the npm package's driver it does what [`crate::call`] says, and decides nothing.
//!
//! ```no_run
//! # #[cfg(target_arch = "wasm32")]
//! # async fn stop() -> Result<(), edgedesk::fetch::CallError> {
//! use edgedesk::catalogue::ecd::{DescribeDesktops, StopDesktops};
//! use edgedesk::fetch::{Client, Credentials};
//!
//! let ecd = Client::ecd("cn-hangzhou", Credentials::new("access-key-id", "access-key-secret", None));
//! let answer = ecd.send(DescribeDesktops { max_results: Some(100), ..Default::default() }).await?;
//! let ids = answer.desktops.into_iter().flatten().filter_map(|desktop| desktop.desktop_id).collect();
//! ecd.send(StopDesktops { desktop_id: ids, ..Default::default() }).await?;
//! # Ok(())
//! # }
//! ```

mod answer;
mod client;
mod credentials;
mod error;
mod platform;
mod text;
mod transport;

pub use client::{Client, Options};
pub use credentials::{Credentials, Source};
pub use error::{CallError, Failed};
