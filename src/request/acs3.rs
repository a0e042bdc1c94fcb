use super::{FORM_TYPE, Ready, Request, flattened, signed_headers, with_query};
use crate::prelude::*;
use crate::sign::{Credentials, Stages, acs3, rpc};

pub(super) fn request(
    call: Ready<'_>,
    credentials: Credentials<'_>,
    version: &str,
    form_body: bool,
) -> Request {
    let parameters = rpc::canonical_request(&mut flattened(call.parameters));
    let (query, body) = if form_body { (String::new(), Some(parameters)) } else { (parameters, None) };
    let hash = acs3::body_hash(body.as_deref().unwrap_or("").as_bytes());
    let mut headers = vec![
        ("x-acs-action", call.name.to_owned()),
        ("x-acs-content-sha256", hash.clone()),
        ("x-acs-date", call.time.iso()),
        ("x-acs-signature-nonce", call.nonce.to_owned()),
        ("x-acs-version", version.to_owned()),
    ];
    if let Some(token) = credentials.token {
        headers.push(("x-acs-security-token", token.to_owned()));
    }
    if body.is_some() {
        headers.push(("content-type", FORM_TYPE.to_owned()));
    }

    let signed = signed_headers(&headers, &call.endpoint.host);
    let acs3::Canonical { request, signed_headers } =
        acs3::canonical_request("POST", "/", &query, &signed, &hash);
    let string_to_sign = acs3::string_to_sign(&request);
    let signature = credentials.key.signature(|secret| acs3::signature(secret, &string_to_sign));

    headers.push(("authorization", acs3::authorization(credentials.id, &signed_headers, &signature)));
    headers.push(("accept", "application/json".into()));
    Request {
        method: "POST".into(),
        url: with_query(&call.endpoint, "/", &query),
        headers,
        body,
        idempotent: false,
        stages: Stages { canonical_request: request, string_to_sign, signature },
    }
}
