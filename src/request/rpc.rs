use super::{FORM_TYPE, Ready, Request, flattened, with_query};
use crate::encode::percent_encoded;
use crate::error::{Fault, Problem, ValidationError};
use crate::param::check::without_content;
use crate::prelude::*;
use crate::sign::{Credentials, Stages, rpc};

/// Names that V1 and Anonymous use themselves. Only `passthrough` could bring one in.
const RESERVED: [&str; 12] = [
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

pub(super) fn request(
    call: Ready<'_>,
    credentials: Option<Credentials<'_>>,
    version: &str,
) -> Result<Request, ValidationError> {
    let faults: Vec<Fault> = call
        .parameters
        .iter()
        .filter(|parameter| RESERVED.contains(&&*parameter.name))
        .map(|parameter| Fault {
            parameter: parameter.name.to_string(),
            problem: Problem::Value,
            given: without_content(&parameter.value).into_owned(),
            allowed: "nothing: the signature sets it".into(),
            nearest: None,
        })
        .collect();
    if !faults.is_empty() {
        return Err(ValidationError { operation: call.name.into(), faults });
    }

    let timestamp = call.time.iso();
    let mut pairs = flattened(call.parameters);
    let mut own = vec![
        ("Action", call.name),
        ("Format", "JSON"),
        ("SignatureNonce", call.nonce),
        ("Timestamp", &timestamp),
        ("Version", version),
    ];
    if let Some(Credentials { id, token, .. }) = credentials {
        own.push(("AccessKeyId", id));
        own.push(("SignatureMethod", "HMAC-SHA1"));
        own.push(("SignatureVersion", "1.0"));
        if let Some(token) = token {
            own.push(("SecurityToken", token));
        }
    }
    pairs.extend(own.into_iter().map(|(name, value)| (name.into(), value.into())));
    let canonical_request = rpc::canonical_request(&mut pairs);
    let mut wire = canonical_request.clone();
    let (string_to_sign, signature) = match credentials {
        Some(credentials) => {
            let string_to_sign = rpc::string_to_sign("POST", &canonical_request);
            let signature = credentials.key.signature(|secret| rpc::signature(secret, &string_to_sign));
            wire.push_str("&Signature=");
            wire.push_str(&percent_encoded(&signature));
            (string_to_sign, signature)
        }
        None => Default::default(),
    };

    let mut headers = vec![("accept", "application/json".to_owned())];
    if call.form.action_headers {
        headers.push(("x-acs-action", call.name.into()));
        headers.push(("x-acs-version", version.into()));
    }
    let (url, body) = if call.form.body {
        headers.push(("content-type", FORM_TYPE.into()));
        (with_query(&call.endpoint, "/", ""), Some(wire))
    } else {
        (with_query(&call.endpoint, "/", &wire), None)
    };
    Ok(Request {
        method: "POST".into(),
        url,
        headers,
        body,
        idempotent: false,
        stages: Stages { canonical_request, string_to_sign, signature },
    })
}
