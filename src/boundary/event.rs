//! What happened to a call, and what its life makes of it.

use crate::prelude::*;

use super::Status;
use super::messages::{Answered, Call, Event};
use super::read::{Item, Malformed, Reader};
use super::recovery::secrets_of;
use super::refusal::Refused;
use crate::call::{Effect, Evidence, Life, Now, Policy, Report, Shared, Step, Throttled, Traits, reported};
use crate::diagnosis::{Diagnosis, Difference};
use crate::operation::OperationRef;
use crate::request::Output;
use crate::response::{Answer, Body, Headers, Outcome};
use crate::text::{decimal, join, whole};
use crate::time::MILLIS;
use edgedesk_wire::tape::Tag;

/// The numbers of the policy, by their names in the npm package.
const NUMBERS: [&str; 7] = [
    "retry.attempts",
    "retry.base",
    "retry.throttledBase",
    "retry.cap",
    "timeout",
    "totalTimeout",
    "maxSkew",
];

/// The parameters that are client tokens.
const TOKENS: [&str; 2] = ["ClientToken", "clientToken"];

/// Goes on with the life of a call, and writes what is to be done.
pub(super) fn advance<'t>(
    event: &Event<'t>,
    operation: OperationRef<'_>,
    call: &Call<'t>,
    out: &mut Output,
) -> Result<Status, Malformed> {
    let (expired, about) = (event.expired_codes(), event.about());
    if expired.tag() != Tag::List {
        return Err(Malformed("codes that are no list"));
    }
    let expired: Vec<&str> = expired.items().filter_map(Item::word).collect();
    let mut shared = event.shared().numbers()?.map(Shared::from_numbers).unwrap_or_default();
    let life = event.life().numbers()?.map(Life::from_numbers);
    let random = event.random().number().ok_or(Malformed("a random number of more than 32 bits"))?;
    let (policy, now) = match settings(event) {
        Ok(settings) => settings,
        Err(refused) => return Ok(refused.write(None, out)),
    };
    let effect = match event.effect().text() {
        Some("read") => Effect::Read,
        Some("settle") => Effect::Settle,
        Some("once") => Effect::Once,
        _ => Effect::Write,
    };
    let idempotent = event.idempotent().is_true();
    let traits = Traits {
        effect,
        identity: operation.identity,
        idempotent,
        own_token: idempotent && gives_token(call),
        renewable: event.renewable().is_true(),
        expired: &expired,
    };
    let mut life = life.unwrap_or_else(|| Life::begin(now));
    let said = if about.tag() == Tag::List { Some(Answered::read(&mut Reader::of(about))?) } else { None };
    let part = |field: Option<Item<'t>>| field.and_then(Item::word);
    let (code, message) = (part(said.map(|said| said.code())), part(said.map(|said| said.message())));
    let message = message.unwrap_or("");
    let mut ended = |outcome: Outcome<'_>| life.ended(&mut shared, (&policy, &traits), now, random, &outcome);
    let step = match (event.what().text(), about.tag()) {
        (Some("ready"), _) => life.next(&shared, &policy, now),
        (Some("looked-up"), tag) => life.looked_up(&mut shared, (tag != Tag::Null).then(|| about.is_true())),
        (Some("aborted"), _) => Step::Fail(life.aborted(&policy, &traits, about.is_true())),
        (Some("failed"), Tag::Text) => ended(Outcome::Failed(about.text().unwrap_or_default())),
        (Some("timeout"), _) => ended(Outcome::TimedOut),
        (Some("answer"), Tag::List) => ended(Outcome::Answered(Answer {
            status: part(said.map(|said| said.status()))
                .and_then(|status| whole(status)?.try_into().ok())
                .unwrap_or(0),
            body: match (part(said.map(|said| said.form())), code) {
                (Some("result"), _) => Body::Result,
                (Some("error"), Some(code)) => Body::Error { code, message },
                _ => Body::Foreign,
            },
            headers: Headers {
                date: part(said.map(|said| said.date())),
                age: part(said.map(|said| said.age())),
                retry_after: part(said.map(|said| said.retry_after())),
                acs_retry_after: part(said.map(|said| said.acs_retry_after())),
            },
        })),
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
    out.string(&joined(&life.to_numbers()));
    // A client without a history is one to which nothing has happened yet: its calls may begin without the core.
    out.string(&if shared == Shared::default() { String::new() } else { joined(&shared.to_numbers()) });
    let Some(failure) = failure else { return Ok(Status::Done) };
    let evidence = Evidence {
        error: code.map(|code| (code, message)),
        permission: part(said.map(|said| said.permission())),
        reads: event.read_by().word(),
        signed: part(said.map(|said| said.canonical_request()))
            .zip(part(said.map(|said| said.string_to_sign()))),
    };
    let mut secrets = secrets_of(call, operation.schema);
    if let Some(signature) = part(said.map(|said| said.signature())) {
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
    Ok(Status::Done)
}

/// Whether a client token is among the parameters that the caller gave.
fn gives_token(call: &Call<'_>) -> bool {
    let Item { tape, index } = call.parameters();
    tape.members(index).any(|(name, value)| TOKENS.contains(&tape.part(name)) && tape.tag(value) != Tag::Null)
}

/// The policy and the clocks.
fn settings(event: &Event<'_>) -> Result<(Policy, Now), Refused> {
    let waits = [event.base(), event.throttled_base(), event.cap(), event.timeout(), event.total_timeout()];
    let [base, throttled_base, cap, timeout, total] = waits;
    let policy = [event.attempts(), base, throttled_base, cap, timeout, total, event.max_skew()];
    let mut numbers = [0; NUMBERS.len()];
    for ((slot, value), setting) in numbers.iter_mut().zip(policy).zip(NUMBERS) {
        *slot = value.number().ok_or_else(|| {
            let allowed = "a whole number from 0 to 4294967295, of milliseconds or attempts";
            Refused::value(setting, value, allowed)
        })?;
    }
    let [attempts, base, throttled_base, cap, timeout, total, max_skew] = numbers;
    let throttled = match event.throttled().text() {
        Some("safe") => Throttled::Safe,
        Some("unpaid") => Throttled::Unpaid,
        Some("all") => Throttled::All,
        _ => {
            let allowed = "\"safe\", \"unpaid\" or \"all\"";
            return Err(Refused::value("retry.throttled", event.throttled(), allowed));
        }
    };
    let wall = event.wall().number().ok_or_else(|| Refused::value("now", event.wall(), MILLIS))?;
    let now = Now { monotonic: event.monotonic().number().unwrap_or(0), wall };
    Ok((Policy { attempts, base, throttled_base, cap, timeout, total, max_skew, throttled }, now))
}

/// Numbers as a driver keeps them between two events: it passes them back as they are.
fn joined(numbers: &[i64]) -> String {
    let texts: Vec<String> = numbers.iter().copied().map(decimal).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    join(&texts, " ")
}
