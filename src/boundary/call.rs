//! A call, as its message has it.

use super::messages::Call;
use super::refusal::Refused;
use crate::endpoint::Target;
use crate::param::fault::Faults;
use crate::param::walk::Parameters;
use crate::request::{Form, Settings, Signing, names};
use crate::sign::{Credentials, Key};
use crate::time::{MILLIS, Timestamp};
use edgedesk_wire::tape::Tag;

/// The call that a message stands for. What a caller of the npm package can get wrong is an error here.
pub(super) fn call_of<'t>(call: &Call<'t>) -> Result<(Settings<'t>, Parameters<'t>), Refused> {
    let parameters = call.parameters();
    let signing = match call.signing().text() {
        Some("acs3") => Signing::Acs3,
        Some("rpc") => Signing::Rpc,
        Some("anonymous") => Signing::Anonymous,
        Some("bce") => Signing::Bce,
        _ => {
            let allowed = "\"acs3\", \"rpc\", \"anonymous\" or \"bce\"";
            return Err(Refused::value("signing", call.signing(), allowed));
        }
    };
    let (secret_name, token_name) = names(signing);
    let seconds = call.expiry().number().filter(|seconds| (1..=86_400).contains(seconds));
    let expiry =
        seconds.ok_or_else(|| Refused::value("expiry", call.expiry(), "whole seconds from 1 to 86400"))?;
    let time = call.time().number().ok_or_else(|| Refused::value("now", call.time(), MILLIS))?;
    let time = Timestamp::from_millis(time)?;
    if !matches!(parameters.tag(), Tag::Object | Tag::Null) {
        return Err(Refused::Parameters(Faults::of_parameters(parameters.described())));
    }
    let key = match (call.secret().setting(secret_name)?, call.signature().setting("sign")?) {
        (_, Some(signature)) => Some(Key::Signature(signature)),
        (secret, None) => secret.map(Key::Secret),
    };
    let credentials = match (call.id().setting("accessKeyId")?, key, call.token().setting(token_name)?) {
        (None, None, _) => None,
        (id, key, token) => {
            Some(Credentials { id: id.unwrap_or(""), key: key.unwrap_or(Key::Secret("")), token })
        }
    };
    let settings = Settings {
        signing,
        credentials,
        time,
        nonce: call.nonce().setting("nonce")?.unwrap_or(""),
        target: Target {
            region: call.region().setting("region")?,
            endpoint: call.endpoint().setting("endpoint")?,
            host: call.host().setting("host")?,
        },
        form: Form { body: call.form().is_true(), action_headers: call.action_headers().is_true(), expiry },
    };
    let parameters = Parameters {
        tape: parameters.tape,
        given: parameters.index,
        defaults: call.defaults().index,
        passthrough: call.passthrough().is_true(),
    };
    Ok((settings, parameters))
}
