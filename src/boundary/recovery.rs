//! Redaction and retries. These messages begin with the definition of the operation, which the module that prepared the
//! request has validated. Failures are rare, so the module for failures stores nothing between them.

use super::advance::advance;
use super::messages::{Attempt, Context, Definition, Event, ResponseFacts};
use super::reader::{Malformed, Reader};
use super::{Boundary, Status};
use crate::operation::{Authentication, OperationRef};
use crate::redact::{Secrets, header, url};
use crate::request::Output;

impl Boundary {
    /// Redacts the secrets of a call in strings. In: a `Definition`, a `Context` and an `Attempt` of `messages.rs`, a list of
    /// further secrets (the signature of the request), a list of strings. Out: the redacted strings.
    pub fn redact(&mut self, length: usize) {
        self.with_call(length, &|operation, call, reader, out| {
            let [further, strings] = reader.values()?;
            let mut secrets = secrets_of(call, operation.schema);
            further.texts()?.into_iter().for_each(|secret| secrets.insert(secret));
            let forms = secrets.forms();
            strings.texts()?.into_iter().for_each(|string| out.string(&forms.redact(string)));
            Ok(())
        });
    }

    /// Redacts a request for logs. In: a `Definition`, a `Context` and an `Attempt` of `messages.rs`, the URL, a list of names
    /// and values of headers. Out: the redacted URL and values. See [`shown`](crate::redact::shown).
    pub fn shown(&mut self, length: usize) {
        self.with_call(length, &|operation, call, reader, out| {
            let [request_url, headers] = reader.values()?;
            let request_url = request_url.text().ok_or(Malformed("a URL that is not a string"))?;
            let forms = secrets_of(call, operation.schema).forms();
            out.string(&url(operation, call.context.id().text(), &forms, request_url));
            for pair in headers.texts()?.chunks_exact(2) {
                if let [name, value] = pair {
                    out.string(&header(&forms, name, value));
                }
            }
            Ok(())
        });
    }

    /// Advances the retry state machine of a call.
    ///
    /// In: a `Definition`, a `Context`, an `Attempt`, an `Event` and a `ResponseFacts` of `messages.rs`, and a list of further
    /// codes of expired credentials. The context and the attempt may be null if no failure is reported; they are used for redaction.
    ///
    /// Out:
    ///
    /// - the step: `send`, `wait`, `look-up`, `done`, `fail` or `give-up`;
    /// - two numbers (send: time, timeout; wait: milliseconds, whether to renew the credentials; done: whether a lookup found
    ///   the success);
    /// - the state of the call and that of the client;
    /// - for a failure: kind, whether it is retryable, whether it is ambiguous, how to repeat the call (`now`, `after-lookup`,
    ///   `never`), attempts, Retry-After in milliseconds, the URL of the vendor's page, advice, and the redacted message;
    /// - the diagnosis of a signature: nothing, `secret`, or `request` with location, signed and received value.
    pub fn advance(&mut self, length: usize) {
        self.with_call(length, &|operation, call, reader, out| {
            let event = Event::read(reader)?;
            let facts = ResponseFacts::read(reader)?;
            let [expired] = reader.values()?;
            advance(&event, &facts, &expired.texts()?, operation, call, out)
        });
    }

    /// Reads an operation and a call, runs `act` on the rest and writes its reply.
    fn with_call(&mut self, length: usize, act: &CallHandler<'_>) {
        self.run(length, |_, _, workspace, tape| {
            let mut reader = Reader::new(tape);
            let definition = Definition::read(&mut reader)?;
            let call =
                FailedCall { context: Context::read(&mut reader)?, attempt: Attempt::read(&mut reader)? };
            act(operation_of(&definition), &call, &mut reader, &mut workspace.out)?;
            reader.end()?;
            Ok(Status::Done)
        });
    }
}

type CallHandler<'a> = dyn for<'t> Fn(OperationRef<'t>, &FailedCall<'t>, &mut Reader<'t>, &mut Output) -> Result<(), Malformed>
    + 'a;

/// A failed call.
pub(super) struct FailedCall<'t> {
    context: Context<'t>,
    pub(super) attempt: Attempt<'t>,
}

fn operation_of<'t>(definition: &Definition<'t>) -> OperationRef<'t> {
    OperationRef {
        name: definition.name().text().unwrap_or(""),
        authentication: Authentication::of(definition.version().text().unwrap_or("")),
        path: definition.path().text(),
        schema: definition.schema().text().unwrap_or(""),
    }
}

/// The secrets of a call: the credentials, the signature, and the secret defaults and parameters.
pub(super) fn secrets_of<'t>(call: &FailedCall<'t>, schema: &str) -> Secrets<'t> {
    let mut secrets =
        Secrets::new(call.context.id().text(), call.context.secret().text(), call.context.token().text());
    if let Some(signature) = call.attempt.signature().text() {
        secrets.insert(signature);
    }
    for members in [call.attempt.defaults(), call.attempt.parameters()] {
        secrets.add_read(schema, members.tape, members.index);
    }
    secrets
}
