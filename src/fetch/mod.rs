//! Sending over the `fetch` of the page, the worker or Node: [`Client::send`](crate::Client::send), providers of credentials
//! ([`CredentialsSource::provided`](crate::CredentialsSource)), external signers and events.
//!
//! ```no_run
//! # #[cfg(target_arch = "wasm32")]
//! # async fn stop() -> Result<(), edgedesk::CallError> {
//! use edgedesk::ecd::{DescribeDesktops, StopDesktops};
//! use edgedesk::{Credentials, EcdClient};
//!
//! let ecd = EcdClient::new("cn-hangzhou", Credentials::new("STS.id", "secret").token("token"));
//! let answer = ecd.send(&DescribeDesktops::new().max_results(100)).await?;
//! let running = answer.desktops.into_iter().flatten().filter(|d| d.desktop_status.as_deref() == Some("Running"));
//! let ids: Vec<String> = running.filter_map(|desktop| desktop.desktop_id).collect();
//! for ids in ids.chunks(100) {
//!     ecd.send(&StopDesktops::new(ids)).await?;
//! }
//! # Ok(())
//! # }
//! ```

mod driver;
mod event;
pub mod js;
mod platform;
mod provider;
mod resources;
mod transport;

pub use event::{Event, EventKind};
pub use resources::Paginator;

pub(crate) use driver::SendContext;
pub(crate) use platform::in_browser;
pub(crate) use provider::SharedProvider;
