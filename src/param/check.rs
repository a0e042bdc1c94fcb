//! Validates the parameters of a call without building a request.

use alloc::borrow::Cow;
use core::fmt;

use super::schema::Schema;
use super::value::Value;
use super::walk::{Layout, Parameters, WrittenParameters, walk};
use crate::error::ValidationIssue;
use crate::prelude::*;
use edgedesk_encoding::tape::Writer;

/// The parameters of one call.
///
/// `Debug` shows the names of the parameters only.
#[derive(Clone, Default)]
pub struct CallParameters<'a> {
    /// The parameters of this call.
    pub parameters: Vec<(Cow<'a, str>, Value<'a>)>,
    /// Values for parameters that the operation has and the call omits, such as the client's `RegionId`. A `null` in
    /// `parameters` suppresses the default.
    pub defaults: Vec<(Cow<'a, str>, Value<'a>)>,
    /// Sends parameters that are not in the schema instead of refusing them.
    pub passthrough: bool,
}

impl fmt::Debug for CallParameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |members: &[(Cow<'_, str>, _)]| -> Vec<String> {
            members.iter().map(|(name, _)| name.to_string()).collect()
        };
        f.debug_struct("CallParameters")
            .field("parameters", &names(&self.parameters))
            .field("defaults", &names(&self.defaults))
            .field("passthrough", &self.passthrough)
            .finish()
    }
}

impl CallParameters<'_> {
    /// Writes the parameters to a tape.
    pub(crate) fn written<'w>(&self, writer: &'w mut Writer) -> Parameters<'w> {
        let [explicit, defaults] = [&self.parameters, &self.defaults]
            .map(|members| writer.object(members.iter().map(|(name, value)| (&**name, value))));
        Parameters { tape: writer.tape(), explicit, defaults, passthrough: self.passthrough }
    }
}

/// Validates parameters against `schema`. Returns the names and values of a query, in the order of the schema. List items are
/// numbered from 1 and sorted by their numbers as strings (1, 10, 2); nulls are omitted.
///
/// ```
/// use edgedesk::param::{check::{CallParameters, check}, schema::Schema};
///
/// let schema = Schema::parse("DesktopId!:[1..100]s,OsUpdate:b")?;
/// let parameters = vec![("DesktopId".into(), vec![Some("a"), None, Some("c")].into())];
/// let sent = check(&schema, &CallParameters { parameters, ..CallParameters::default() });
/// let expected = [("DesktopId.1", "a"), ("DesktopId.3", "c")].map(|(name, value)| (name.into(), value.into()));
/// assert_eq!(sent, Ok(expected.into()));
/// # Ok::<(), edgedesk::error::SchemaError>(())
/// ```
///
/// # Errors
/// Up to 100 issues in the order of the schema; issues of unknown parameters come last.
pub fn check(
    schema: &Schema,
    parameters: &CallParameters<'_>,
) -> Result<Vec<(String, String)>, Vec<ValidationIssue>> {
    let mut writer = Writer::default();
    let parameters = parameters.written(&mut writer);
    let mut sent = WrittenParameters::default();
    walk(schema, parameters, Layout::ByLocation { has_body: false }, &mut sent)
        .map_err(|issues| issues.in_words(schema))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let input = parameters.tape.text;
    let path = sent.path.iter().map(|(name, value)| {
        let [name, value] = [*name, *value].map(|span| text(sent.pairs.bytes(input, span)));
        (name, value)
    });
    let query = sent.pairs.iter(input).map(|(name, value)| (text(&name), text(value)));
    Ok(path.chain(query).collect())
}
