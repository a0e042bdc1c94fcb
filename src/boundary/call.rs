//! The values of a call.

use super::read::{Malformed, Reader, number, text};
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

/// How many values a call has after its handle.
const CALL_VALUES: usize = 16;

/// All of them as they are.
pub(super) fn call_values<'a>(reader: &mut Reader<'a>) -> Result<Vec<Value<'a>>, Malformed> {
    let mut values = Vec::with_capacity(CALL_VALUES);
    for _ in 0..CALL_VALUES {
        values.push(reader.value()?);
    }
    Ok(values)
}

/// The values of a call after its handle: scheme, key id, secret, token, signature (of a secret that lives elsewhere:
/// empty at first), region, endpoint, host, form body, action headers, expiry in s, time in ms, nonce, passthrough,
/// defaults, parameters.
///
/// What a caller of the npm package can get wrong is a [`ConfigurationError`] or [`ValidationError`], not malformed.
pub(super) fn read_call<'a>(
    reader: &mut Reader<'a>,
    operation: &Operation,
) -> Result<Result<Call<'a>, Error>, Malformed> {
    let scheme = reader.value()?;
    let (secret_name, token_name) = match text(&scheme) {
        Some("bce") => ("secretAccessKey", "sessionToken"),
        _ => ("accessKeySecret", "securityToken"),
    };
    let id = reader.setting("accessKeyId")?;
    let secret = reader.setting(secret_name)?;
    let token = reader.setting(token_name)?;
    let signature = reader.setting("sign")?;
    let region = reader.setting("region")?;
    let endpoint = reader.setting("endpoint")?;
    let host = reader.setting("host")?;
    let body = reader.value()? == Value::Bool(true);
    let action_headers = reader.value()? == Value::Bool(true);
    let expiry = reader.value()?;
    let time = reader.value()?;
    let nonce = reader.setting("nonce")?;
    let passthrough = reader.value()? == Value::Bool(true);
    let defaults = reader.value()?;
    let parameters = reader.value()?;
    let build = || {
        let signing = match text(&scheme) {
            Some("acs3") => Signing::Acs3,
            Some("rpc") => Signing::Rpc,
            Some("anonymous") => Signing::Anonymous,
            Some("bce") => Signing::Bce,
            _ => {
                let allowed = "\"acs3\", \"rpc\", \"anonymous\" or \"bce\"";
                return Err(ConfigurationError::new("signing", scheme.describe(), allowed).into());
            }
        };
        let expiry = number(&expiry).filter(|s| (1..=86_400).contains(s)).ok_or_else(|| {
            ConfigurationError::new("expiry", expiry.describe(), "whole seconds from 1 to 86400")
        })?;
        let time = number(&time).ok_or_else(|| ConfigurationError::new("now", time.describe(), MILLIS))?;
        let time = Timestamp::from_millis(time)?;
        let parameters = match parameters {
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
        let defaults = if let Value::Object(members) = defaults { members } else { Vec::new() };
        let key = match (secret?, signature?) {
            (_, Some(signature)) => Some(Key::Signature(signature)),
            (secret, None) => secret.map(Key::Secret),
        };
        let credentials = match (id?, key, token?) {
            (None, None, _) => None,
            (id, key, token) => {
                Some(Credentials { id: id.unwrap_or(""), key: key.unwrap_or(Key::Secret("")), token })
            }
        };
        Ok(Call {
            signing,
            credentials,
            time,
            nonce: nonce?.unwrap_or(""),
            target: Target { region: region?, endpoint: endpoint?, host: host? },
            given: Given { parameters, defaults, passthrough },
            form: Form { body, action_headers, expiry },
        })
    };
    Ok(build())
}

/// The secrets in the values of a call: the key behind the scheme, and what the last two, defaults and parameters, hold.
pub(super) fn secrets_of<'v>(values: &'v [Value<'_>]) -> Secrets<'v> {
    let mut key = values.iter().skip(1).map(text);
    let mut next = || key.next().flatten();
    let mut secrets = Secrets::new(next(), next(), next());
    for tree in values.iter().skip(CALL_VALUES - 2) {
        secrets.add("", tree);
    }
    secrets
}
