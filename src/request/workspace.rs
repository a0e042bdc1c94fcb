//! What is kept from one request to the next: buffers, and what is the same for most.

use crate::endpoint::{Endpoint, Target};
use crate::error::ConfigurationError;
use crate::param::walk::Sent;
use crate::prelude::*;
use crate::sign::bce;
use crate::time::Timestamp;
use edgedesk_wire::hash::Hmac;
use edgedesk_wire::hash::Sha1;
use edgedesk_wire::hash::Sha256;
use edgedesk_wire::tape::Node;

use super::Output;

/// How many bytes of buffers are kept. A thousand times what most requests take; a single huge one must not hold its room
/// for good.
const MAX_ROOM: usize = 1 << 20;

/// Buffers, and what the last request was made with.
#[derive(Default)]
pub(crate) struct Workspace {
    /// The input as it is read.
    pub(crate) nodes: Vec<Node>,
    pub(crate) sent: Sent,
    pub(crate) out: Output,
    pub(super) date: Date,
    pub(super) address: ResolvedAddress,
    /// A text that is no part of the request.
    pub(super) scratch: Vec<u8>,
    pub(super) query: bce::Query,
    pub(super) sha256: Hmac<Sha256>,
    pub(super) sha1: Hmac<Sha1>,
}

impl Workspace {
    /// Gives the buffers back if they have grown beyond what is kept.
    pub(crate) fn give_back(&mut self) {
        let nodes = self.nodes.capacity() * size_of::<Node>();
        let room = nodes + self.sent.room() + self.out.room() + self.scratch.capacity() + self.query.room();
        if room > MAX_ROOM {
            *self = Self::default();
        }
    }
}

/// The text of a time: the same for all requests of a second.
#[derive(Default)]
pub(super) struct Date {
    time: Option<Timestamp>,
    pub(super) text: String,
}

impl Date {
    pub(super) fn set(&mut self, time: Timestamp) {
        if self.time != Some(time) {
            self.time = Some(time);
            self.text = time.iso();
        }
    }
}

/// The address that was resolved last.
#[derive(Default)]
pub(super) struct ResolvedAddress {
    /// What it was resolved from.
    from: Key,
    pub(super) base: String,
    pub(super) host: String,
}

impl ResolvedAddress {
    pub(super) fn resolve(
        &mut self,
        target: Target<'_>,
        service: &str,
        domain: &str,
    ) -> Result<(), ConfigurationError> {
        let Target { region, endpoint, host } = target;
        let from = [Some(service), region, endpoint, host];
        if !self.from.is(&from) {
            let Endpoint { base, host } = target.resolve(service, domain)?;
            *self = Self { from: Key::of(&from), base, host };
        }
        Ok(())
    }
}

/// Texts that something was made of, with a mark for each: one that is not there is not an empty one.
#[derive(Default)]
struct Key(Vec<u8>);

impl Key {
    fn of(texts: &[Option<&str>]) -> Self {
        let mut key = Vec::new();
        for text in texts {
            key.push(mark(*text));
            key.extend_from_slice(text.unwrap_or_default().as_bytes());
        }
        Self(key)
    }

    /// Whether it is of these texts. No text that was used has a mark in it.
    fn is(&self, texts: &[Option<&str>]) -> bool {
        let rest = texts.iter().try_fold(self.0.as_slice(), |rest, text| {
            rest.strip_prefix(&[mark(*text)])?.strip_prefix(text.unwrap_or_default().as_bytes())
        });
        !self.0.is_empty() && rest == Some(&[])
    }
}

fn mark(text: Option<&str>) -> u8 {
    u8::from(text.is_some())
}

/// The canonical headers of an operation, with holes for what differs from call to call.
#[derive(Default)]
pub(crate) struct Template {
    /// What else they are made of: the host and the token.
    from: Key,
    pub(super) text: Vec<u8>,
    /// Where the holes are, in the order of the text.
    pub(super) holes: Vec<usize>,
    /// The names of the headers.
    pub(super) names: Vec<u8>,
}

impl Template {
    /// Whether it is of this host and token; if not, it is empty from now on.
    pub(super) fn is_of(&mut self, host: &str, token: Option<&str>) -> bool {
        let from = [Some(host), token];
        let is_same = self.from.is(&from);
        if !is_same {
            *self = Self { from: Key::of(&from), ..Self::default() };
        }
        is_same
    }

    /// Appends the headers with `values` in the holes.
    pub(super) fn push(&self, out: &mut Output, values: &[&str]) {
        let mut start = 0;
        for (hole, value) in self.holes.iter().zip(values) {
            out.put(self.text.get(start..*hole).unwrap_or_default());
            out.put(value.as_bytes());
            start = *hole;
        }
        out.put(self.text.get(start..).unwrap_or_default());
    }
}
