//! Redacts the URL and the headers of a request for hooks and logs.

use alloc::string::String;

use super::schema::is_secret_at;
use super::{REDACTED, SecretForms, object_of, shortened};
use crate::operation::OperationRef;
use crate::text::{equals_any, split, split_once};

/// Protocol parameters that are not secret.
const PROTOCOL: &str = "Action|Format|SignatureMethod|SignatureNonce|SignatureVersion|Timestamp|Version";

/// Headers that are not secret.
const HEADERS: &str = "accept|content-type|host|user-agent|x-acs-action|x-acs-date|x-acs-signature-nonce|x-acs-version|x-bce-date";

/// The redacted URL and the redacted values of the headers. A parameter is shown if the operation's schema has it and does
/// not mark it as secret; a protocol parameter if it is not secret, and the end of the access key's id. A header is shown if
/// it is known not to be secret. Everything else is `***`, such as signatures, tokens and parameters outside of the schema.
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub(crate) fn shown(
    operation: &crate::operation::Operation,
    secrets: &super::Secrets<'_>,
    url: &str,
    headers: &[(&str, &str)],
) -> (String, alloc::vec::Vec<String>) {
    let forms = secrets.forms();
    let values = headers.iter().map(|(name, value)| header(&forms, name, value));
    (self::url(operation.into(), secrets.id, &forms, url), values.collect())
}

/// The redacted value of a header.
pub(crate) fn header(forms: &SecretForms, name: &str, value: &str) -> String {
    if equals_any(&name.to_ascii_lowercase(), HEADERS) { forms.redact(value) } else { REDACTED.into() }
}

/// A redacted URL. `id` is the access key's id.
pub(crate) fn url(operation: OperationRef<'_>, id: Option<&str>, forms: &SecretForms, url: &str) -> String {
    let (base, query) = split_once(url, "?").unwrap_or((url, ""));
    let mut out = forms.redact(base);
    if !query.is_empty() {
        let schema = object_of(operation.schema);
        let mut mark = '?';
        for item in split(query, "&") {
            out.push(mark);
            mark = '&';
            let Some((name, value)) = split_once(item, "=") else {
                out.push_str(&forms.redact(item));
                continue;
            };
            let of_protocol = match operation.path {
                None => equals_any(name, PROTOCOL),
                // The fixed query of an operation is as public as its path.
                Some(path) => {
                    split_once(path, "?").is_some_and(|(_, fixed)| split(fixed, "&").contains(&item))
                }
            };
            out.push_str(name);
            out.push('=');
            out.push_str(&match id {
                _ if of_protocol || is_secret_at(&schema, name) == Some(false) => forms.redact(value),
                Some(id) if name == "AccessKeyId" => shortened(id),
                _ => REDACTED.into(),
            });
        }
    }
    out
}
