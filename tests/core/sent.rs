//! The parameters that a request sends, in the order of their names.

use edgedesk::error::{Error, ValidationIssue};
use edgedesk::operation::Operation;
use edgedesk::request::RequestBuilder;
use edgedesk::{Attempt, Placement, Timestamp};

/// The parameters of the scheme.
const PROTOCOL: [&str; 5] = ["Action", "Format", "SignatureNonce", "Timestamp", "Version"];

/// Prepares a request of an operation with this schema. Returns the names and values that are sent.
pub(crate) fn sent(
    schema: &str,
    request: RequestBuilder<'_>,
) -> Result<Vec<(String, String)>, Vec<ValidationIssue>> {
    let operation = Operation::rpc("Action", "2020-10-02", Placement::Query, schema).unwrap();
    let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1");
    match request.region("cn-hangzhou").prepare(&operation, attempt) {
        Ok(request) => {
            let mut pairs = decoded(request.url().split_once('?').unwrap().1);
            pairs.retain(|(name, _)| !PROTOCOL.contains(&name.as_str()));
            Ok(pairs)
        }
        Err(Error::Validation(error)) => Err(error.issues),
        Err(error) => panic!("{error}"),
    }
}

/// The decoded pairs of a query or a form.
pub(crate) fn decoded(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                byte => byte,
            });
        }
        String::from_utf8(bytes).unwrap()
    };
    let items = query.split('&').filter(|item| !item.is_empty());
    items
        .map(|item| item.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}
