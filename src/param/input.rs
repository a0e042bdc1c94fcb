//! The parameters of a call, as a Rust caller passes them.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::walk::Parameters;
use edgedesk_encoding::tape::Writer;
use edgedesk_encoding::value::Value;

/// The parameters of one call.
#[derive(Clone, Default)]
pub(crate) struct CallParameters<'a> {
    /// The parameters of this call.
    pub(crate) parameters: Vec<(Cow<'a, str>, Value<'a>)>,
    /// Values for parameters that the operation has and the call omits, such as the client's `RegionId`. A `null` in
    /// `parameters` suppresses the default.
    pub(crate) defaults: Vec<(Cow<'a, str>, Value<'a>)>,
    /// Sends parameters that are not in the schema instead of refusing them.
    pub(crate) passthrough: bool,
}

impl CallParameters<'_> {
    /// Writes the parameters to a tape.
    pub(crate) fn written<'w>(&self, writer: &'w mut Writer) -> Parameters<'w> {
        let [explicit, defaults] = [&self.parameters, &self.defaults]
            .map(|members| writer.object(members.iter().map(|(name, value)| (&**name, value))));
        Parameters { tape: writer.tape(), explicit, defaults, passthrough: self.passthrough }
    }
}
