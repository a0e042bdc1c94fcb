//! Redaction and retries. These messages begin with the whole definition of the operation, which the module that
//! prepared the request has checked: failures are rare, and a module that handles them keeps nothing from one to
//! the next.

use super::advance::advance;
use super::messages::{Attempt, Context, Definition, Event, ResponseFacts};
use super::reader::{Malformed, Reader};
use super::{Boundary, Status};
use crate::operation::{Authentication, OperationRef};
use crate::redact::{Secrets, header, url};
use crate::request::Output;

impl Boundary {
    /// Takes the secrets of a call out of texts. In: a `Definition`, a `Context` and an `Attempt` of `messages.rs`, a list of further secrets
    /// (the request's own signature), a list of texts. Out: the texts.
    pub fn redact(&mut self, length: usize) {
        self.with_call(length, &|operation, call, reader, out| {
            let [also, given] = reader.values()?;
            let mut secrets = secrets_of(call, operation.schema);
            also.texts()?.into_iter().for_each(|secret| secrets.insert(secret));
            let forms = secrets.forms();
            given.texts()?.into_iter().for_each(|text| out.string(&forms.redact(text)));
            Ok(())
        });
    }

    /// What of a request a log may show. In: a `Definition`, a `Context` and an `Attempt` of `messages.rs`, the URL, a list of names and values
    /// of headers. Out: the URL, the values. See [`shown`](crate::redact::shown).
    pub fn shown(&mut self, length: usize) {
        self.with_call(length, &|operation, call, reader, out| {
            let [given, headers] = reader.values()?;
            let given = given.text().ok_or(Malformed("a URL that is no text"))?;
            let forms = secrets_of(call, operation.schema).forms();
            out.string(&url(operation, call.context.id().text(), &forms, given));
            for pair in headers.texts()?.chunks_exact(2) {
                if let [name, value] = pair {
                    out.string(&header(&forms, name, value));
                }
            }
            Ok(())
        });
    }

    /// Advances the retry state machine of a call. In: a `Definition`, a `Context`, an `Attempt`, an `Event` and
    /// a `ResponseFacts` of `messages.rs`, and a list of further codes of an expired identity. The call may be
    /// null if no failure is reported: it is only used to redact failures. Out: what to do (`send`, `wait`,
    /// `look-up`, `done`, `fail`, `give-up`), two numbers (send: time, timeout; wait: milliseconds, whether to
    /// renew the credentials; done: whether the success was looked up), the state of the call and that of its
    /// client, and for a failure: kind, whether it is retryable, whether it is ambiguous, whether it may be made
    /// again (`now`, `after-lookup`, `never`), attempts, the wait that the server asks for, the vendor's page, advice,
    /// the vendor's text without secrets, and the diagnosis of a signature: `secret`, `request` or nothing,
    /// place, ours, theirs.
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

/// A call that a failure is about.
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

/// The secrets of a call: the key behind the scheme, and what defaults and parameters hold.
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
