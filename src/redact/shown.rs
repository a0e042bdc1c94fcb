//! A request as a log may show it.

use super::{Forms, REDACTED, Secrets, shortened};
use crate::operation::{Address, Operation};
use crate::prelude::*;
use crate::text::{concat, join, split, split_once};

/// What the protocol adds to the parameters and nobody has to hide.
const PROTOCOL: [&str; 7] =
    ["Action", "Format", "SignatureMethod", "SignatureNonce", "SignatureVersion", "Timestamp", "Version"];

/// Headers that say nothing which the operation's name, the clock and the client's settings do not.
const HEADERS: [&str; 9] = [
    "accept",
    "content-type",
    "host",
    "user-agent",
    "x-acs-action",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
    "x-bce-date",
];

/// The URL and the values of the headers as a log may show them. A parameter is shown if it is in the operation's schema
/// and not secret; of the protocol's own only those that are in no way secret, and the end of the access key's id. Of
/// headers, the values of those that are known to be harmless are shown. Everything else is `***`, signatures, tokens and
/// parameters that the schema does not know first of all.
#[must_use]
pub fn shown(
    operation: &Operation,
    secrets: &Secrets<'_>,
    url: &str,
    headers: &[(&str, &str)],
) -> (String, Vec<String>) {
    let (base, query) = split_once(url, "?").unwrap_or((url, ""));
    let forms = secrets.forms();
    let mut out = forms.redact(base);
    if !query.is_empty() {
        let items: Vec<String> =
            split(query, "&").into_iter().map(|item| query_item(operation, secrets, &forms, item)).collect();
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        out.push('?');
        out.push_str(&join(&items, "&"));
    }
    let values = headers.iter().map(|(name, value)| {
        let is_harmless = HEADERS.iter().any(|known| known.eq_ignore_ascii_case(name));
        if is_harmless { forms.redact(value) } else { REDACTED.into() }
    });
    (out, values.collect())
}

fn query_item(operation: &Operation, secrets: &Secrets<'_>, forms: &Forms, item: &str) -> String {
    let Some((name, value)) = split_once(item, "=") else { return forms.redact(item) };
    let of_protocol = match &operation.address {
        Address::Rpc { .. } => PROTOCOL.contains(&name),
        // What always stands in the query of an operation is as public as its path.
        Address::Rest { path, .. } => {
            split_once(path, "?").is_some_and(|(_, fixed)| split(fixed, "&").contains(&item))
        }
    };
    let value = if of_protocol || operation.schema.is_open(name) {
        forms.redact(value)
    } else if name == "AccessKeyId" {
        secrets.id.map_or(REDACTED.into(), shortened)
    } else {
        REDACTED.into()
    };
    concat(&[name, "=", &value])
}
