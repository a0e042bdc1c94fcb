//! Converts messages into the request module's types.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::messages::{Attempt, Context};
use super::reader::{InputValue, Malformed};
use crate::param::walk::Parameters;
use crate::request::{self, AttemptInput, Signing, SigningOptions};
use crate::sign::{Credentials, Key};

/// The context of calls, until the next one replaces it.
#[derive(Default)]
pub(super) struct CurrentContext {
    /// The number of the context; zero before the first.
    number: u32,
    /// `None` before the first context.
    signing: Option<Signing>,
    id: String,
    secret: Option<String>,
    token: Option<String>,
    base: String,
    host: String,
    options: SigningOptions,
}

impl CurrentContext {
    /// Replaces the context with that of a message.
    pub(super) fn replace(&mut self, context: &Context<'_>) -> Result<(), Malformed> {
        let signing = match context.signing().text() {
            Some("acs3") => Signing::Acs3,
            Some("rpc") => Signing::Rpc,
            Some("anonymous") => Signing::Anonymous,
            Some("bce") => Signing::Bce,
            _ => return Err(Malformed("an unknown scheme")),
        };
        let text = |item: InputValue<'_>| item.text().map(ToOwned::to_owned);
        *self = Self {
            number: self.number.wrapping_add(1),
            signing: Some(signing),
            id: text(context.id()).unwrap_or_default(),
            secret: text(context.secret()),
            token: text(context.token()),
            base: text(context.base()).unwrap_or_default(),
            host: text(context.host()).unwrap_or_default(),
            options: SigningOptions {
                form_body: context.form_body().is_true(),
                action_headers: context.action_headers().is_true(),
                expiry: context.expiry().number().unwrap_or_default(),
            },
        };
        Ok(())
    }

    /// The scheme and the context of an attempt. An external signature replaces the secret.
    pub(super) fn of_attempt<'c>(
        &'c self,
        attempt: &Attempt<'c>,
    ) -> Result<(Signing, request::Context<'c>), Malformed> {
        let signing = self.signing.ok_or(Malformed("an attempt before a context"))?;
        let key = match (attempt.signature().text(), &self.secret) {
            (Some(signature), _) => Key::Signature(signature),
            (None, Some(secret)) => Key::Secret(secret),
            (None, None) => Key::External,
        };
        let credentials = Credentials { id: &self.id, key, token: self.token.as_deref() };
        let Self { number, base, host, options, .. } = self;
        Ok((signing, request::Context { number: *number, credentials, base, host, options: *options }))
    }
}

/// Converts an attempt.
pub(super) fn attempt_of<'t>(attempt: &Attempt<'t>) -> AttemptInput<'t> {
    let parameters = attempt.parameters();
    AttemptInput {
        date: attempt.date().text().unwrap_or_default(),
        nonce: attempt.nonce().text().unwrap_or_default(),
        parameters: Parameters {
            tape: parameters.tape,
            explicit: parameters.index,
            defaults: attempt.defaults().index,
            passthrough: attempt.passthrough().is_true(),
        },
    }
}
