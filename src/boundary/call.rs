//! The values of a call.

use super::read::{is_true, number, setting, text};
use crate::endpoint::Target;
use crate::error::{ConfigurationError, Error, Fault, Problem, ValidationError};
use crate::operation::Operation;
use crate::param::check::Given;
use crate::param::value::Value;
use crate::prelude::*;
use crate::redact::Secrets;
use crate::request::{Call, Form, Signing};
use crate::sign::{Credentials, Key};
use crate::time::{MILLIS, Timestamp};

/// The values of a call after its handle: scheme, key id, secret, token, signature (of a secret that lives elsewhere:
/// empty at first), region, endpoint, host, form body, action headers, expiry in s, time in ms, nonce, passthrough,
/// defaults, parameters.
pub(super) type CallValues<'a> = [Value<'a>; 16];

/// The call that its values stand for. What a caller of the npm package can get wrong is an error here.
pub(super) fn call_of<'v>(values: &'v mut CallValues<'_>, operation: &Operation) -> Result<Call<'v>, Error> {
    let [scheme, id, secret, token, signature, region, endpoint, host, body, action_headers, rest @ ..] =
        values;
    let [expiry, time, nonce, passthrough, defaults, parameters] = rest;
    let signing = match text(scheme) {
        Some("acs3") => Signing::Acs3,
        Some("rpc") => Signing::Rpc,
        Some("anonymous") => Signing::Anonymous,
        Some("bce") => Signing::Bce,
        _ => {
            let allowed = "\"acs3\", \"rpc\", \"anonymous\" or \"bce\"";
            return Err(ConfigurationError::new("signing", scheme.describe(), allowed).into());
        }
    };
    let (secret_name, token_name) = match signing {
        Signing::Bce => ("secretAccessKey", "sessionToken"),
        _ => ("accessKeySecret", "securityToken"),
    };
    let expiry = number(expiry).filter(|s| (1..=86_400).contains(s)).ok_or_else(|| {
        ConfigurationError::new("expiry", expiry.describe(), "whole seconds from 1 to 86400")
    })?;
    let time = number(time).ok_or_else(|| ConfigurationError::new("now", time.describe(), MILLIS))?;
    let time = Timestamp::from_millis(time)?;
    let parameters = match core::mem::replace(parameters, Value::Null) {
        Value::Object(members) => members,
        Value::Null => Vec::new(),
        other => {
            let fault = Fault {
                parameter: "parameters".into(),
                problem: Problem::Type,
                given: other.describe().into_owned(),
                allowed: "an object with the operation's parameters".into(),
                nearest: None,
            };
            return Err(ValidationError { operation: operation.name.clone(), faults: vec![fault] }.into());
        }
    };
    let defaults = match core::mem::replace(defaults, Value::Null) {
        Value::Object(members) => members,
        _ => Vec::new(),
    };
    let key = match (setting(secret, secret_name)?, setting(signature, "sign")?) {
        (_, Some(signature)) => Some(Key::Signature(signature)),
        (secret, None) => secret.map(Key::Secret),
    };
    let credentials = match (setting(id, "accessKeyId")?, key, setting(token, token_name)?) {
        (None, None, _) => None,
        (id, key, token) => {
            Some(Credentials { id: id.unwrap_or(""), key: key.unwrap_or(Key::Secret("")), token })
        }
    };
    Ok(Call {
        signing,
        credentials,
        time,
        nonce: setting(nonce, "nonce")?.unwrap_or(""),
        target: Target {
            region: setting(region, "region")?,
            endpoint: setting(endpoint, "endpoint")?,
            host: setting(host, "host")?,
        },
        given: Given { parameters, defaults, passthrough: is_true(passthrough) },
        form: Form { body: is_true(body), action_headers: is_true(action_headers), expiry },
    })
}

/// The secrets in the values of a call: the key behind the scheme, and what the last two, defaults and parameters, hold.
pub(super) fn secrets_of<'v>(values: &'v CallValues<'_>, operation: &Operation) -> Secrets<'v> {
    let [_, id, secret, token, signature, .., defaults, parameters] = values;
    let mut secrets = Secrets::new(text(id), text(secret), text(token));
    if let Some(signature) = text(signature) {
        secrets.also(signature);
    }
    for members in [defaults, parameters] {
        if let Value::Object(members) = members {
            secrets.add(&operation.fields, members);
        }
    }
    secrets
}
