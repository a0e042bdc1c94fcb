//! What happened to a call, and what its life makes of it.

use crate::prelude::*;

use super::Status;
use super::call::{CallValues, members_of, secrets_of};
use super::read::{Item, Malformed};
use super::refusal::Refused;
use crate::call::{Effect, Evidence, Life, Now, Policy, Report, Shared, Step, Throttled, Traits, report};
use crate::diagnosis::{Diagnosis, Difference};
use crate::operation::Operation;
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

/// The values of an event after its call: effect (`read`, `settle`, `once`, anything else is a write), whether the
/// call carries a client token, whether the credentials can be renewed, the operation that reads what it changes (or
/// null), further codes of an expired identity; the policy: attempts, base, base after throttling, cap, timeout, total,
/// largest repair of the clock, what to repeat when throttled (`safe`, `unpaid`, `all`); the client's state and the call's (null at first);
/// the monotonic clock, this machine's time, a random number of 32 bits; and what happened, with its text or texts:
///
/// - `ready`, null: the call begins, or the wait is over;
/// - `failed`, the platform's words;
/// - `timeout`, null;
/// - `answer`, a list: status, `result`, `error` or `foreign`, code, message, permission that is missing, the headers
///   Date, Age, Retry-After, x-acs-retry-after, and of what was sent the canonical request, the string to sign and the
///   signature;
/// - `looked-up`, true, false or null;
/// - `aborted`, whether an attempt is under way: the caller ends the call.
type EventValues<'t> = [Item<'t>; 20];

/// Goes on with the life of a call, and writes what is to be done.
pub(super) fn advance(
    values: EventValues<'_>,
    operation: &Operation,
    call: CallValues<'_>,
    out: &mut Output,
) -> Result<Status, Malformed> {
    let [effect, idempotent, renewable, reads, expired, rest @ ..] = values;
    let [policy @ .., throttled, shared, life, monotonic, wall, random, what, about] = rest;
    if expired.tag() != Tag::List {
        return Err(Malformed("codes that are no list"));
    }
    let expired: Vec<&str> = expired.items().filter_map(Item::word).collect();
    let mut shared = shared.numbers()?.map(Shared::from_numbers).unwrap_or_default();
    let life = life.numbers()?.map(Life::from_numbers);
    let random = random.number().ok_or(Malformed("a random number of more than 32 bits"))?;
    let (policy, now) = match settings(policy, throttled, monotonic, wall) {
        Ok(settings) => settings,
        Err(refused) => return Ok(refused.write(None, out)),
    };
    let effect = match effect.text() {
        Some("read") => Effect::Read,
        Some("settle") => Effect::Settle,
        Some("once") => Effect::Once,
        _ => Effect::Write,
    };
    let idempotent = idempotent.is_true();
    let traits = Traits {
        effect,
        identity: operation.address.identity(),
        idempotent,
        own_token: idempotent && gives_token(call),
        renewable: renewable.is_true(),
        expired: &expired,
    };
    let mut life = life.unwrap_or_else(|| Life::begin(now));
    let parts: Vec<Item<'_>> = about.items().collect();
    let part = |index: usize| parts.get(index).copied().and_then(Item::word);
    let (code, message) = (part(2), part(3).unwrap_or(""));
    let mut ended = |outcome: Outcome<'_>| life.ended(&mut shared, (&policy, &traits), now, random, &outcome);
    let step = match (what.text(), about.tag()) {
        (Some("ready"), _) => life.next(&shared, &policy, now),
        (Some("looked-up"), tag) => life.looked_up(&mut shared, (tag != Tag::Null).then(|| about.is_true())),
        (Some("aborted"), _) => Step::Fail(life.aborted(&policy, &traits, about.is_true())),
        (Some("failed"), Tag::Text) => ended(Outcome::Failed(about.text().unwrap_or_default())),
        (Some("timeout"), _) => ended(Outcome::TimedOut),
        (Some("answer"), Tag::List) => ended(Outcome::Answered(Answer {
            status: part(0).and_then(|status| whole(status)?.try_into().ok()).unwrap_or(0),
            body: match (part(1), code) {
                (Some("result"), _) => Body::Result,
                (Some("error"), Some(code)) => Body::Error { code, message },
                _ => Body::Foreign,
            },
            headers: Headers { date: part(5), age: part(6), retry_after: part(7), acs_retry_after: part(8) },
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
        permission: part(4),
        reads: reads.word(),
        signed: part(9).zip(part(10)),
    };
    let members = members_of(call);
    let mut secrets = secrets_of(call, &members, operation);
    if let Some(signature) = part(11) {
        secrets.also(signature);
    }
    let Report { failure, message, page, advice, diagnosis } = report(failure, operation, &secrets, evidence);
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
fn gives_token(call: CallValues<'_>) -> bool {
    let [.., Item { tape, index }] = call;
    tape.members(index).any(|(name, value)| TOKENS.contains(&tape.part(name)) && tape.tag(value) != Tag::Null)
}

/// The policy and the clocks.
fn settings(
    policy: [Item<'_>; NUMBERS.len()],
    throttled: Item<'_>,
    monotonic: Item<'_>,
    wall: Item<'_>,
) -> Result<(Policy, Now), Refused> {
    let mut numbers = [0; NUMBERS.len()];
    for ((slot, value), setting) in numbers.iter_mut().zip(policy).zip(NUMBERS) {
        *slot = value.number().ok_or_else(|| {
            let allowed = "a whole number from 0 to 4294967295, of milliseconds or attempts";
            Refused::value(setting, value, allowed)
        })?;
    }
    let [attempts, base, throttled_base, cap, timeout, total, max_skew] = numbers;
    let throttled = match throttled.text() {
        Some("safe") => Throttled::Safe,
        Some("unpaid") => Throttled::Unpaid,
        Some("all") => Throttled::All,
        _ => {
            let allowed = "\"safe\", \"unpaid\" or \"all\"";
            return Err(Refused::value("retry.throttled", throttled, allowed));
        }
    };
    let wall = wall.number().ok_or_else(|| Refused::value("now", wall, MILLIS))?;
    let now = Now { monotonic: monotonic.number().unwrap_or(0), wall };
    Ok((Policy { attempts, base, throttled_base, cap, timeout, total, max_skew, throttled }, now))
}

/// Numbers as a driver keeps them between two events: it passes them back as they are.
fn joined(numbers: &[i64]) -> String {
    let texts: Vec<String> = numbers.iter().copied().map(decimal).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    join(&texts, " ")
}
