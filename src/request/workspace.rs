//! Buffers and templates that are reused between requests.

use alloc::vec::Vec;

use crate::param::walk::WrittenParameters;
use crate::sign::bce;
use edgedesk_encoding::hash::Hmac;
use edgedesk_encoding::hash::Sha1;
use edgedesk_encoding::hash::Sha256;
use edgedesk_encoding::tape::Node;

use super::{Context, Output};

/// Buffers and the cached key states of the last request.
#[derive(Default)]
pub(crate) struct Workspace {
    /// The nodes of the input.
    pub(crate) nodes: Vec<Node>,
    pub(crate) sent: WrittenParameters,
    pub(crate) out: Output,
    /// An intermediate string.
    pub(super) scratch: Vec<u8>,
    pub(super) query: bce::Query,
    pub(super) sha256: Hmac<Sha256>,
    pub(super) sha1: Hmac<Sha1>,
}

/// The constant parts of an operation's requests in one context.
#[derive(Default)]
pub(crate) struct Template {
    /// The number of the context, and whether the requests have a body.
    key: Option<(u32, bool)>,
    /// The canonical headers.
    pub(super) headers: Vec<u8>,
    /// The offsets of the varying values.
    pub(super) placeholders: Vec<usize>,
    /// The names of the signed headers.
    pub(super) signed: Vec<u8>,
}

impl Template {
    /// Whether the template must be rebuilt; clears it if so.
    pub(super) fn is_new(&mut self, context: &Context<'_>, has_body: bool) -> bool {
        let key = Some((context.number, has_body));
        let is_new = self.key != key;
        if is_new {
            *self = Self { key, ..Self::default() };
        }
        is_new
    }

    /// Appends the canonical headers with `values` at the placeholders.
    pub(super) fn fill(&self, out: &mut Output, values: &[&[u8]]) {
        let mut start = 0;
        for (placeholder, value) in self.placeholders.iter().zip(values) {
            out.put(self.headers.get(start..*placeholder).unwrap_or_default());
            out.put(value);
            start = *placeholder;
        }
        out.put(self.headers.get(start..).unwrap_or_default());
    }
}
