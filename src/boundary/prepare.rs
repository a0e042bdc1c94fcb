//! Converts messages into the request module's types.

use super::messages::{Attempt, Context};
use super::reader::{InputValue, Malformed};
use crate::param::walk::Parameters;
use crate::request::{self, Signing, SigningOptions};
use crate::sign::{Credentials, Key};

/// The scheme and the context of a message. An external signature replaces the secret.
pub(super) fn context_of<'t>(
    context: &Context<'t>,
    signature: InputValue<'t>,
    number: u32,
) -> Result<(Signing, request::Context<'t>), Malformed> {
    let signing = match context.signing().text() {
        Some("acs3") => Signing::Acs3,
        Some("rpc") => Signing::Rpc,
        Some("anonymous") => Signing::Anonymous,
        Some("bce") => Signing::Bce,
        _ => return Err(Malformed("an unknown scheme")),
    };
    let text = |item: InputValue<'t>| item.text().unwrap_or_default();
    let key = match (signature.text(), context.secret().text()) {
        (None, Some(secret)) => Key::Secret(secret),
        (signature, _) => Key::Signature(signature.unwrap_or_default()),
    };
    let credentials = Credentials { id: text(context.id()), key, token: context.token().text() };
    let expiry = context.expiry().number().unwrap_or_default();
    let options = SigningOptions {
        form_body: context.form_body().is_true(),
        action_headers: context.action_headers().is_true(),
        expiry,
    };
    let (base, host) = (text(context.base()), text(context.host()));
    Ok((signing, request::Context { number, credentials, base, host, options }))
}

/// The attempt of a message.
pub(super) fn attempt_of<'t>(attempt: &Attempt<'t>) -> request::Attempt<'t> {
    let parameters = attempt.parameters();
    request::Attempt {
        date: attempt.date().text().unwrap_or_default(),
        nonce: attempt.nonce().text().unwrap_or_default(),
        parameters: Parameters {
            tape: parameters.tape,
            given: parameters.index,
            defaults: attempt.defaults().index,
            passthrough: attempt.passthrough().is_true(),
        },
    }
}
