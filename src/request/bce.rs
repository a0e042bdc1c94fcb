use super::{Ready, Request, signed_headers, with_query};
use crate::encode::percent_encoded;
use crate::param::check::Parameter;
use crate::param::flatten::flatten;
use crate::param::json::{self, Nulls};
use crate::param::schema::Place;
use crate::param::value::Value;
use crate::prelude::*;
use crate::sign::{Credentials, Stages, bce};

const JSON_TYPE: &str = "application/json; charset=utf-8";

/// An explicit list: browsers add content-length and content-type, which the default set would cover.
const SIGNED: [&str; 3] = ["host", "x-bce-date", "x-bce-security-token"];

pub(super) fn request(
    call: Ready<'_>,
    credentials: Credentials<'_>,
    method: &str,
    template: &str,
    has_body: bool,
) -> Request {
    let (path, fixed_query) = template.split_once('?').unwrap_or((template, ""));
    let path = filled(path, &call.parameters);
    let mut query: Vec<bce::QueryItem<'_>> = fixed_query
        .split('&')
        .filter(|item| !item.is_empty())
        .map(|item| match item.split_once('=') {
            Some((name, value)) => (name.into(), Some(value.into())),
            None => (item.into(), None),
        })
        .collect();
    let mut members = Vec::new();
    for Parameter { name, place, value } in call.parameters {
        match place {
            Place::Path => {}
            // A method that has no body leaves the query.
            Place::Default if has_body => members.push((name, value)),
            Place::Default | Place::Query => {
                let mut pairs = Vec::new();
                flatten(&mut pairs, name, value);
                query.extend(pairs.into_iter().map(|(name, value)| (name, Some(value))));
            }
        }
    }
    let body = has_body.then(|| json::text(&Value::Object(members), Nulls::Drop));

    let mut headers = vec![("x-bce-date", call.time.iso())];
    if let Some(token) = credentials.token {
        headers.push(("x-bce-security-token", token.to_owned()));
    }
    let signed = signed_headers(&headers, &call.endpoint.host);
    let bce::Canonical { request, signed_headers } =
        bce::canonical_request(method, &path, &query, &signed, Some(&SIGNED));
    let prefix = bce::prefix(credentials.id, call.time, call.form.expiry);
    let string_to_sign = bce::string_to_sign(&request);
    let signature = credentials
        .key
        .signature(|secret| bce::signature(&bce::signing_key(secret, &prefix), &string_to_sign));

    headers.push(("authorization", bce::authorization(&prefix, &signed_headers, &signature)));
    if body.is_some() {
        headers.push(("content-type", JSON_TYPE.to_owned()));
    }
    Request {
        method: method.into(),
        url: with_query(&call.endpoint, &path, &wire_query(&query)),
        headers,
        body,
        idempotent: false,
        stages: Stages { canonical_request: request, string_to_sign, signature },
    }
}

/// Puts the path parameters in their places, each percent-encoded once: the same text is signed and sent.
fn filled(template: &str, parameters: &[Parameter<'_>]) -> String {
    let mut path = String::with_capacity(template.len() + 16);
    for (index, part) in template.split(['{', '}']).enumerate() {
        // Every second part stood between braces.
        if index % 2 == 0 {
            path.push_str(part);
        } else if let Some(Parameter { value: Value::Text(text) | Value::Integer(text), .. }) =
            parameters.iter().find(|parameter| parameter.name == part)
        {
            path.push_str(&percent_encoded(text));
        }
    }
    path
}

/// An action key goes without `=`, as in the vendor's documents.
fn wire_query(query: &[bce::QueryItem<'_>]) -> String {
    let items: Vec<String> = query
        .iter()
        .map(|(name, value)| {
            let mut item = percent_encoded(name);
            if let Some(value) = value {
                item.push('=');
                item.push_str(&percent_encoded(value));
            }
            item
        })
        .collect();
    items.join("&")
}
