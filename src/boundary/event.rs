//! What happened to a call, and what its life makes of it.

use crate::prelude::*;
use alloc::borrow::Cow;

use super::Out;
use super::read::{Malformed, Reader, into_text, number, text};
use crate::call::{Effect, Evidence, Life, Now, Policy, Report, Shared, Step, Throttled, Traits, report};
use crate::diagnosis::{Diagnosis, Difference};
use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::param::value::Value;
use crate::redact::Secrets;
use crate::response::{Answer, Body, Headers, Outcome};
use crate::text::{decimal, join, whole};
use crate::time::MILLIS;

/// What happened to a call, and all that its life needs to know.
pub(super) struct Event<'a> {
    effect: Effect,
    idempotent: bool,
    renewable: bool,
    reads: Option<Cow<'a, str>>,
    expired: Vec<Cow<'a, str>>,
    policy: Policy,
    shared: Shared,
    life: Option<Life>,
    now: Now,
    random: u32,
    what: What<'a>,
}

enum What<'a> {
    Ready,
    Failed(Cow<'a, str>),
    TimedOut,
    Answered(Vec<Option<Cow<'a, str>>>),
    LookedUp(Option<bool>),
    Aborted { sending: bool },
}

/// The values of an event after its call: effect (`read`, `settle`, `once`, anything else is a write), whether the
/// call carries a client token, whether the credentials can be renewed, the operation that reads what it changes (or
/// null), further codes of expired credentials; the policy: attempts, base, base after throttling, cap, timeout,
/// total, what to repeat when throttled (`safe`, `unpaid`, `all`); the client's state and the call's (null at first);
/// the monotonic clock, this machine's time, a random number of 32 bits; and what happened, with its text or texts:
///
/// - `ready`, null: the call begins, or the wait is over;
/// - `failed`, the platform's words;
/// - `timeout`, null;
/// - `answer`, a list: status, `result`, `error` or `foreign`, code, message, permission that is missing, the headers
///   Date, Age, Retry-After, x-acs-retry-after, and of what was sent the canonical request and the string to sign;
/// - `looked-up`, true, false or null;
/// - `aborted`, whether an attempt is under way: the caller ends the call.
pub(super) fn read_event<'a>(
    reader: &mut Reader<'a>,
) -> Result<Result<Event<'a>, ConfigurationError>, Malformed> {
    let effect = match text(&reader.value()?) {
        Some("read") => Effect::Read,
        Some("settle") => Effect::Settle,
        Some("once") => Effect::Once,
        _ => Effect::Write,
    };
    let idempotent = reader.value()? == Value::Bool(true);
    let renewable = reader.value()? == Value::Bool(true);
    let reads = into_text(reader.value()?);
    let Value::List(expired) = reader.value()? else { return Err(Malformed("codes that are no list")) };
    let expired = expired.into_iter().filter_map(into_text).collect();
    let policy = read_policy(reader)?;
    let shared = reader.numbers()?.map(Shared::from_numbers);
    let life = reader.numbers()?.map(Life::from_numbers);
    let (monotonic, wall) = (reader.value()?, reader.value()?);
    let random = number(&reader.value()?).ok_or(Malformed("a random number of more than 32 bits"))?;
    let what = match (text(&reader.value()?), reader.value()?) {
        (Some("ready"), _) => What::Ready,
        (Some("failed"), Value::Text(words)) => What::Failed(words),
        (Some("timeout"), _) => What::TimedOut,
        (Some("answer"), Value::List(parts)) => What::Answered(parts.into_iter().map(into_text).collect()),
        (Some("looked-up"), Value::Null) => What::LookedUp(None),
        (Some("looked-up"), found) => What::LookedUp(Some(found == Value::Bool(true))),
        (Some("aborted"), sending) => What::Aborted { sending: sending == Value::Bool(true) },
        _ => return Err(Malformed("an event that is none")),
    };
    let build = || {
        let monotonic = number(&monotonic).unwrap_or(0);
        let wall = number(&wall).ok_or_else(|| ConfigurationError::new("now", wall.describe(), MILLIS))?;
        let (policy, now) = (policy?, Now { monotonic, wall });
        let shared = shared.unwrap_or_default();
        Ok(Event { effect, idempotent, renewable, reads, expired, policy, shared, life, now, random, what })
    };
    Ok(build())
}

fn read_policy(reader: &mut Reader<'_>) -> Result<Result<Policy, ConfigurationError>, Malformed> {
    /// Their names in the npm package.
    const NUMBERS: [&str; 6] =
        ["retry.attempts", "retry.base", "retry.throttledBase", "retry.cap", "timeout", "totalTimeout"];
    let mut numbers = [0; NUMBERS.len()];
    let mut wrong = None;
    for (slot, setting) in numbers.iter_mut().zip(NUMBERS) {
        let value = reader.value()?;
        match number(&value) {
            Some(number) => *slot = number,
            None => {
                let allowed = "a whole number from 0 to 4294967295, of milliseconds or attempts";
                wrong = wrong.or(Some(ConfigurationError::new(setting, value.describe(), allowed)));
            }
        }
    }
    let throttled = reader.value()?;
    let [attempts, base, throttled_base, cap, timeout, total] = numbers;
    let throttled = match text(&throttled) {
        Some("safe") => Throttled::Safe,
        Some("unpaid") => Throttled::Unpaid,
        Some("all") => Throttled::All,
        _ => {
            let allowed = "\"safe\", \"unpaid\" or \"all\"";
            let error = ConfigurationError::new("retry.throttled", throttled.describe(), allowed);
            return Ok(Err(wrong.unwrap_or(error)));
        }
    };
    Ok(wrong.map_or(Ok(Policy { attempts, base, throttled_base, cap, timeout, total, throttled }), Err))
}

impl Event<'_> {
    pub(super) fn advance(self, operation: &Operation, secrets: &Secrets<'_>, out: &mut Out) {
        let Self { mut shared, policy, now, .. } = self;
        let expired: Vec<&str> = self.expired.iter().map(|code| &**code).collect();
        let traits = Traits {
            effect: self.effect,
            idempotent: self.idempotent,
            renewable: self.renewable,
            expired: &expired,
        };
        let mut life = self.life.unwrap_or_else(|| Life::begin(now));
        let parts = match &self.what {
            What::Answered(parts) => parts.as_slice(),
            _ => &[],
        };
        let part = |index: usize| parts.get(index).and_then(Option::as_deref);
        let (code, message) = (part(2), part(3).unwrap_or(""));
        let outcome = match &self.what {
            What::Ready | What::LookedUp(_) | What::Aborted { .. } => None,
            What::Failed(words) => Some(Outcome::Failed(words)),
            What::TimedOut => Some(Outcome::TimedOut),
            What::Answered(_) => Some(Outcome::Answered(Answer {
                status: part(0).and_then(|status| whole(status)?.try_into().ok()).unwrap_or(0),
                body: match (part(1), code) {
                    (Some("result"), _) => Body::Result,
                    (Some("error"), Some(code)) => Body::Error { code, message },
                    _ => Body::Foreign,
                },
                headers: Headers {
                    date: part(5),
                    age: part(6),
                    retry_after: part(7),
                    acs_retry_after: part(8),
                },
            })),
        };
        let step = match (&outcome, &self.what) {
            (Some(outcome), _) => life.ended(&mut shared, (&policy, &traits), now, self.random, outcome),
            (None, What::LookedUp(settled)) => life.looked_up(&mut shared, *settled),
            (None, What::Aborted { sending }) => Step::Fail(life.aborted(&traits, *sending)),
            (None, _) => life.next(&shared, &policy, now),
        };
        let (word, numbers, failure) = match step {
            Step::Send { time, timeout } => ("send", [time, timeout.into()], None),
            Step::Wait { millis, renew, failure } => ("wait", [millis.into(), renew.into()], Some(failure)),
            Step::LookUp { failure } => ("look-up", [0, 0], Some(failure)),
            Step::Done { recovered } => ("done", [recovered.into(), 0], None),
            Step::Fail(failure) => ("fail", [0, 0], Some(failure)),
            Step::GiveUp => ("give-up", [0, 0], None),
        };
        out.push(word);
        for number in numbers {
            out.number(number);
        }
        out.push(&joined(&life.to_numbers()));
        out.push(&joined(&shared.to_numbers()));
        let Some(failure) = failure else { return };
        let evidence = Evidence {
            error: code.map(|code| (code, message)),
            permission: part(4),
            reads: self.reads.as_deref(),
            signed: part(9).zip(part(10)),
        };
        let Report { failure, message, page, advice, diagnosis } =
            report(failure, operation, secrets, evidence);
        out.push(failure.kind.name());
        out.flag(failure.retryable);
        out.flag(failure.ambiguous);
        out.number(failure.attempts.into());
        match failure.retry_after {
            Some(millis) => out.number(millis.into()),
            None => out.push(""),
        }
        out.strings(&[&page, &advice, &message]);
        match diagnosis {
            None => {}
            Some(Diagnosis::Secret) => out.push("secret"),
            Some(Diagnosis::Request(Difference { place, ours, theirs })) => {
                let [ours, theirs] = [ours, theirs].map(Option::unwrap_or_default);
                out.strings(&["request", &place, &ours, &theirs]);
            }
        }
    }
}

/// Numbers as a driver keeps them between two events: it passes them back as they are.
fn joined(numbers: &[i64]) -> String {
    let texts: Vec<String> = numbers.iter().copied().map(decimal).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    join(&texts, " ")
}
