//! Feeds events of a call to the retry state machine.

use super::messages::{Event, ResponseFacts};
use super::reader::{InputValue, Malformed, numbers};
use super::recovery::{FailedCall, secrets_of};
use crate::diagnosis::{Diagnosis, Difference};
use crate::operation::OperationRef;
use crate::request::Output;
use crate::response::{Body, Headers, Outcome, Response};
use crate::retry::{
    CallState, ClientState, Clocks, Effect, FailureContext, FailureReport, OnThrottling, OperationTraits,
    Policy, Step, report,
};
use crate::service::CLIENT_TOKENS;
use crate::text::{format_i64, parse_integer};
use edgedesk_encoding::tape::Tag;

/// Advances the retry state machine of a call and writes its next step.
pub(super) fn advance(
    event: &Event<'_>,
    facts: &ResponseFacts<'_>,
    expired: &[&str],
    operation: OperationRef<'_>,
    call: &FailedCall<'_>,
    out: &mut Output,
) -> Result<(), Malformed> {
    let [monotonic, wall, random] = numbers(event.now.unwrap_or(""))?;
    let now = Clocks { monotonic, wall };
    let random = u32::try_from(random).map_err(|_| Malformed("a random number of more than 32 bits"))?;
    let policy = policy(event)?;
    let mut client = match event.client_state {
        Some(state) => ClientState::from_numbers(numbers(state)?),
        None => ClientState::default(),
    };
    let mut state = match event.call_state {
        Some(state) => CallState::from_numbers(numbers(state)?),
        None => CallState::begin(now),
    };
    let idempotent = event.idempotent.is_some();
    let traits = OperationTraits {
        effect: match event.effect {
            Some("read") => Effect::Read,
            Some("settle") => Effect::Settle,
            Some("once") => Effect::Once,
            _ => Effect::Write,
        },
        authentication: operation.authentication,
        idempotent,
        own_token: idempotent && sets_client_token(call),
        renewable: event.renewable.is_some(),
        expired,
    };
    let error = facts.code.map(|code| (code, facts.message.unwrap_or("")));
    let outcome = match event.event {
        Some("failed") => Some(Outcome::Failed(event.payload.unwrap_or(""))),
        Some("timeout") => Some(Outcome::TimedOut),
        Some("answer") => Some(Outcome::Response(Response {
            status: facts.status.and_then(|status| parse_integer(status)?.try_into().ok()).unwrap_or(0),
            body: match (facts.kind, error) {
                (Some("result"), _) => Body::Result,
                (Some("error"), Some((code, message))) => Body::Error { code, message },
                _ => Body::Foreign,
            },
            headers: Headers {
                date: facts.date,
                age: facts.age,
                retry_after: facts.retry_after,
                acs_retry_after: facts.acs_retry_after,
            },
        })),
        _ => None,
    };
    let step = match (outcome, event.event) {
        (Some(outcome), _) => state.ended(&mut client, (&policy, &traits), now, random, &outcome),
        (_, Some("ready")) => state.next(&client, &policy, now),
        (_, Some("looked-up")) => {
            state.looked_up(&mut client, event.payload.map(|reached| reached == "true"))
        }
        (_, Some("aborted")) => Step::Fail(state.aborted(&policy, &traits, event.payload.is_some())),
        _ => return Err(Malformed("an unknown event")),
    };
    let (name, numbers, failure) = match step {
        Step::Send { time, timeout } => ("send", [time, timeout.into()], None),
        Step::Wait { millis, renew, failure } => ("wait", [millis.into(), renew.into()], Some(failure)),
        Step::LookUp { failure } => ("look-up", [0, 0], Some(failure)),
        Step::Done { recovered } => ("done", [recovered.into(), 0], None),
        Step::Fail(failure) => ("fail", [0, 0], Some(failure)),
        Step::GiveUp => ("give-up", [0, 0], None),
    };
    out.string(name);
    for number in numbers {
        out.number(number);
    }
    join(&state.to_numbers(), out);
    // The default state is an empty string, with which the driver may start calls without the core.
    let history = client.to_numbers();
    join(if client == ClientState::default() { &[] } else { &history }, out);
    let Some(failure) = failure else { return Ok(()) };
    let context = FailureContext {
        error,
        permission: facts.permission,
        read_by: event.read_by,
        signed: facts.canonical_request.zip(facts.string_to_sign),
    };
    let mut secrets = secrets_of(call, operation.schema);
    if let Some(signature) = facts.signature {
        secrets.insert(signature);
    }
    let FailureReport { failure, message, docs_url, advice, diagnosis } =
        report(failure, operation, &secrets.forms(), context);
    out.string(failure.kind.as_str());
    out.flag(failure.retryable);
    out.flag(failure.ambiguous);
    out.string(failure.repeat.as_str());
    out.number(failure.attempts.into());
    match failure.retry_after {
        Some(millis) => out.number(millis.into()),
        None => out.string(""),
    }
    out.strings(&[&docs_url, &advice, &message]);
    match diagnosis {
        None => {}
        Some(Diagnosis::Secret) => out.string("secret"),
        Some(Diagnosis::Request(Difference { location, signed, received })) => {
            let [signed, received] = [signed, received].map(Option::unwrap_or_default);
            out.strings(&["request", &location, &signed, &received]);
        }
    }
    Ok(())
}

/// Whether the caller's parameters include a client token.
fn sets_client_token(call: &FailedCall<'_>) -> bool {
    let InputValue { tape, index } = call.attempt.parameters();
    tape.members(index)
        .any(|(name, value)| CLIENT_TOKENS.contains(&tape.part(name)) && tape.tag(value) != Tag::Null)
}

fn policy(event: &Event<'_>) -> Result<Policy, Malformed> {
    let limits = numbers(event.limits.unwrap_or(""))?;
    if limits.iter().any(|limit| u32::try_from(*limit).is_err()) {
        return Err(Malformed("a limit of more than 32 bits"));
    }
    let [max_attempts, base_delay, throttled_base_delay, max_delay, timeout, total_timeout, max_skew] =
        limits.map(|limit| limit as u32);
    let on_throttling = match event.throttled {
        Some("safe") => OnThrottling::Safe,
        Some("all") => OnThrottling::All,
        _ => OnThrottling::Unpaid,
    };
    Ok(Policy {
        max_attempts,
        base_delay,
        throttled_base_delay,
        max_delay,
        timeout,
        total_timeout,
        max_skew,
        on_throttling,
    })
}

/// Writes numbers, separated by spaces; the driver passes them back unchanged.
fn join(numbers: &[i64], out: &mut Output) {
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            out.put(b" ");
        }
        out.put(format_i64(*number).as_bytes());
    }
    out.end();
}
