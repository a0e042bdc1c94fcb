//! What happened to a call, and what its life makes of it.

use super::messages::{Answered, Event};
use super::reader::{Item, Malformed, numbers};
use super::recovery::{Call, secrets_of};
use crate::diagnosis::{Diagnosis, Difference};
use crate::operation::OperationRef;
use crate::request::Output;
use crate::response::{Answer, Body, Headers, Outcome};
use crate::retry::{Effect, Evidence, Life, Now, Policy, Report, Shared, Step, Throttled, Traits, reported};
use crate::service::CLIENT_TOKENS;
use crate::text::{decimal, whole};
use edgedesk_wire::tape::Tag;

/// Goes on with the life of a call, and writes what is to be done.
pub(super) fn advance(
    event: &Event<'_>,
    answered: &Answered<'_>,
    expired: &[&str],
    operation: OperationRef<'_>,
    call: &Call<'_>,
    out: &mut Output,
) -> Result<(), Malformed> {
    let [monotonic, wall, random] = numbers(event.now.unwrap_or(""))?;
    let now = Now { monotonic, wall };
    let random = u32::try_from(random).map_err(|_| Malformed("a random number of more than 32 bits"))?;
    let policy = policy(event)?;
    let mut shared = match event.shared {
        Some(shared) => Shared::from_numbers(numbers(shared)?),
        None => Shared::default(),
    };
    let mut life = match event.life {
        Some(life) => Life::from_numbers(numbers(life)?),
        None => Life::begin(now),
    };
    let idempotent = event.idempotent.is_some();
    let traits = Traits {
        effect: match event.effect {
            Some("read") => Effect::Read,
            Some("settle") => Effect::Settle,
            Some("once") => Effect::Once,
            _ => Effect::Write,
        },
        identity: operation.identity,
        idempotent,
        own_token: idempotent && gives_token(call),
        renewable: event.renewable.is_some(),
        expired,
    };
    let error = answered.code.map(|code| (code, answered.message.unwrap_or("")));
    let outcome = match event.what {
        Some("failed") => Some(Outcome::Failed(event.about.unwrap_or(""))),
        Some("timeout") => Some(Outcome::TimedOut),
        Some("answer") => Some(Outcome::Answered(Answer {
            status: answered.status.and_then(|status| whole(status)?.try_into().ok()).unwrap_or(0),
            body: match (answered.form, error) {
                (Some("result"), _) => Body::Result,
                (Some("error"), Some((code, message))) => Body::Error { code, message },
                _ => Body::Foreign,
            },
            headers: Headers {
                date: answered.date,
                age: answered.age,
                retry_after: answered.retry_after,
                acs_retry_after: answered.acs_retry_after,
            },
        })),
        _ => None,
    };
    let step = match (outcome, event.what) {
        (Some(outcome), _) => life.ended(&mut shared, (&policy, &traits), now, random, &outcome),
        (_, Some("ready")) => life.next(&shared, &policy, now),
        (_, Some("looked-up")) => life.looked_up(&mut shared, event.about.map(|about| about == "true")),
        (_, Some("aborted")) => Step::Fail(life.aborted(&policy, &traits, event.about.is_some())),
        _ => return Err(Malformed("an event that is none")),
    };
    let (todo, numbers, failure) = match step {
        Step::Send { time, timeout } => ("send", [time, timeout.into()], None),
        Step::Wait { millis, renew, failure } => ("wait", [millis.into(), renew.into()], Some(failure)),
        Step::LookUp { failure } => ("look-up", [0, 0], Some(failure)),
        Step::Done { recovered } => ("done", [recovered.into(), 0], None),
        Step::Fail(failure) => ("fail", [0, 0], Some(failure)),
        Step::GiveUp => ("give-up", [0, 0], None),
    };
    out.string(todo);
    for number in numbers {
        out.number(number);
    }
    join(&life.to_numbers(), out);
    // A client without a history is one to which nothing has happened yet: its calls may begin without the core.
    let history = shared.to_numbers();
    join(if shared == Shared::default() { &[] } else { &history }, out);
    let Some(failure) = failure else { return Ok(()) };
    let evidence = Evidence {
        error,
        permission: answered.permission,
        reads: event.read_by,
        signed: answered.canonical_request.zip(answered.string_to_sign),
    };
    let mut secrets = secrets_of(call, operation.schema);
    if let Some(signature) = answered.signature {
        secrets.also(signature);
    }
    let Report { failure, message, page, advice, diagnosis } =
        reported(failure, operation, &secrets.forms(), evidence);
    out.string(failure.kind.name());
    out.flag(failure.retryable);
    out.flag(failure.ambiguous);
    out.string(failure.again.name());
    out.number(failure.attempts.into());
    match failure.retry_after {
        Some(millis) => out.number(millis.into()),
        None => out.string(""),
    }
    out.strings(&[&page, &advice, &message]);
    match diagnosis {
        None => {}
        Some(Diagnosis::Secret) => out.string("secret"),
        Some(Diagnosis::Request(Difference { place, ours, theirs })) => {
            let [ours, theirs] = [ours, theirs].map(Option::unwrap_or_default);
            out.strings(&["request", &place, &ours, &theirs]);
        }
    }
    Ok(())
}

/// Whether a client token is among the parameters that the caller gave.
fn gives_token(call: &Call<'_>) -> bool {
    let Item { tape, index } = call.attempt.parameters();
    tape.members(index)
        .any(|(name, value)| CLIENT_TOKENS.contains(&tape.part(name)) && tape.tag(value) != Tag::Null)
}

fn policy(event: &Event<'_>) -> Result<Policy, Malformed> {
    let limits = numbers(event.limits.unwrap_or(""))?;
    if limits.iter().any(|limit| u32::try_from(*limit).is_err()) {
        return Err(Malformed("a limit of more than 32 bits"));
    }
    let [attempts, base, throttled_base, cap, timeout, total, max_skew] = limits.map(|limit| limit as u32);
    let throttled = match event.throttled {
        Some("safe") => Throttled::Safe,
        Some("all") => Throttled::All,
        _ => Throttled::Unpaid,
    };
    Ok(Policy { attempts, base, throttled_base, cap, timeout, total, max_skew, throttled })
}

/// Writes numbers as a driver keeps them between two events: it passes them back as they are.
fn join(numbers: &[i64], out: &mut Output) {
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            out.put(b" ");
        }
        out.put(decimal(*number).as_bytes());
    }
    out.end();
}
