//! Redaction for the Rust clients, which have parameters as values instead of a tape.

use alloc::borrow::Cow;
use alloc::string::String;

use super::Secrets;
use crate::param::schema::Schema;
use edgedesk_encoding::tape::Writer;
use edgedesk_encoding::value::Value;

impl Secrets<'_> {
    /// As [`Secrets::add_read`].
    pub(crate) fn add_parameters(&mut self, schema: &Schema, members: &[(Cow<'_, str>, Value<'_>)]) {
        let mut writer = Writer::default();
        let object = writer.object(members.iter().map(|(name, value)| (&**name, value)));
        let mut found = Secrets::default();
        found.add_read(schema.text(), writer.tape(), object);
        self.values.extend(found.values.into_iter().map(|value| value.into_owned().into()));
    }

    /// As [`SecretForms::redact`](super::SecretForms::redact), for one text.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.forms().redact(text)
    }
}
