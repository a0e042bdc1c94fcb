//! The values of a call.

use super::read::Item;
use super::refusal::Refused;
use crate::endpoint::Target;
use crate::operation::Operation;
use crate::param::fault::Faults;
use crate::param::value::Value;
use crate::param::walk::Parameters;
use crate::prelude::*;
use crate::redact::Secrets;
use crate::request::{Form, Settings, Signing, names};
use crate::sign::{Credentials, Key};
use crate::time::{MILLIS, Timestamp};
use alloc::borrow::Cow;
use edgedesk_wire::tape::Tag;

/// The values of a call after its handle: scheme, key id, secret, token, signature (of a secret that lives elsewhere:
/// empty at first), region, endpoint, host, form body, action headers, expiry in s, time in ms, nonce, passthrough,
/// defaults, parameters.
pub(super) type CallValues<'t> = [Item<'t>; 16];

/// The call that its values stand for. What a caller of the npm package can get wrong is an error here.
pub(super) fn call_of<'t>(values: CallValues<'t>) -> Result<(Settings<'t>, Parameters<'t>), Refused> {
    let [scheme, id, secret, token, signature, region, endpoint, host, body, action_headers, rest @ ..] =
        values;
    let [expiry, time, nonce, passthrough, defaults, parameters] = rest;
    let signing = match scheme.text() {
        Some("acs3") => Signing::Acs3,
        Some("rpc") => Signing::Rpc,
        Some("anonymous") => Signing::Anonymous,
        Some("bce") => Signing::Bce,
        _ => {
            let allowed = "\"acs3\", \"rpc\", \"anonymous\" or \"bce\"";
            return Err(Refused::value("signing", scheme, allowed));
        }
    };
    let (secret_name, token_name) = names(signing);
    let seconds = expiry.number().filter(|seconds| (1..=86_400).contains(seconds));
    let expiry = seconds.ok_or_else(|| Refused::value("expiry", expiry, "whole seconds from 1 to 86400"))?;
    let time = time.number().ok_or_else(|| Refused::value("now", time, MILLIS))?;
    let time = Timestamp::from_millis(time)?;
    if !matches!(parameters.tag(), Tag::Object | Tag::Null) {
        return Err(Refused::Parameters(Faults::of_parameters(parameters.described())));
    }
    let key = match (secret.setting(secret_name)?, signature.setting("sign")?) {
        (_, Some(signature)) => Some(Key::Signature(signature)),
        (secret, None) => secret.map(Key::Secret),
    };
    let credentials = match (id.setting("accessKeyId")?, key, token.setting(token_name)?) {
        (None, None, _) => None,
        (id, key, token) => {
            Some(Credentials { id: id.unwrap_or(""), key: key.unwrap_or(Key::Secret("")), token })
        }
    };
    let settings = Settings {
        signing,
        credentials,
        time,
        nonce: nonce.setting("nonce")?.unwrap_or(""),
        target: Target {
            region: region.setting("region")?,
            endpoint: endpoint.setting("endpoint")?,
            host: host.setting("host")?,
        },
        form: Form { body: body.is_true(), action_headers: action_headers.is_true(), expiry },
    };
    let parameters = Parameters {
        tape: parameters.tape,
        given: parameters.index,
        defaults: defaults.index,
        passthrough: passthrough.is_true(),
    };
    Ok((settings, parameters))
}

/// What may hold secrets among the values of a call: defaults and parameters.
pub(super) type Members<'t> = [Vec<(Cow<'t, str>, Value<'t>)>; 2];

pub(super) fn members_of<'t>(values: CallValues<'t>) -> Members<'t> {
    let [.., defaults, parameters] = values;
    [defaults, parameters].map(Item::members)
}

/// The secrets in the values of a call: the key behind the scheme, and what defaults and parameters hold.
pub(super) fn secrets_of<'v>(
    values: CallValues<'v>,
    members: &'v Members<'_>,
    operation: &Operation,
) -> Secrets<'v> {
    let [_, id, secret, token, signature, ..] = values;
    let mut secrets = Secrets::new(id.text(), secret.text(), token.text());
    if let Some(signature) = signature.text() {
        secrets.also(signature);
    }
    members.iter().for_each(|members| secrets.add(&operation.schema, members));
    secrets
}
