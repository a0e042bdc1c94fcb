//! What a client reports while it works: enough for logs, metrics and traces, without secrets.

use std::string::String;
use std::time::Duration;

use crate::client::CallError;

/// Something that happened to a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Event<'e> {
    /// The same for all events of a call, another for each call.
    pub call: u32,
    /// The operation's name.
    pub operation: &'static str,
    /// Which attempt, from 1; 0 before the first.
    pub attempt: u32,
    /// What happened.
    pub kind: EventKind<'e>,
}

/// What happened to a call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EventKind<'e> {
    /// An attempt is sent.
    #[non_exhaustive]
    Request {
        /// The HTTP method.
        method: &'e str,
        /// The URL. Values that may be secret, and parameters that the catalogue does not know, are `***`.
        url: &'e str,
        /// Names and values of the headers; values that may be secret are `***`.
        headers: &'e [(String, String)],
    },
    /// A response arrived, success or error.
    #[non_exhaustive]
    Response {
        /// The HTTP status; 0 for a redirect in a browser.
        status: u16,
        /// The vendor's request id.
        request_id: Option<&'e str>,
        /// From sending until the body was read.
        duration: Duration,
    },
    /// An attempt failed, and there will be another.
    #[non_exhaustive]
    Retry {
        /// The error that the call would end with otherwise.
        error: &'e CallError,
        /// How long until the next attempt.
        wait: Duration,
    },
    /// A call failed.
    #[non_exhaustive]
    Failed {
        /// Why.
        error: &'e CallError,
        /// Of the whole call.
        duration: Duration,
    },
}
