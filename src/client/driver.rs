//! Drives one call without I/O: performs the steps of the retry state machine that need none, and returns those that do.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;
use core::time::Duration;

use edgedesk_encoding::hash::sha256;
use serde_json::Value as Json;

use super::OngoingCall;
use super::builder::Settings;
use super::call::{Outgoing, Step, ToSign};
use super::credentials::ResolvedCredentials;
use super::error::{AttemptResult, CallError, empty_object};
use super::lookup::StatusLookup;
use super::prepared::key_prefix;
use super::response::{HttpResponse, ParsedResponse};
use super::state::SharedState;
use super::text::excerpt;
use crate::error::{ConfigurationError, Error};
use crate::request::{Attempt, SignedRequest};
use crate::retry::{self, CallState, Clocks, Failure};
use crate::sign::{Key, SigningTrace};
use crate::time::Timestamp;

/// How a call gets its credentials.
#[derive(Clone)]
pub(crate) enum CredentialsMode {
    Fixed(ResolvedCredentials),
    /// [`Step::Credentials`] asks for them before each attempt.
    Asked,
}

/// One call of any operation. The result is JSON.
pub(crate) struct Driver {
    settings: Arc<Settings>,
    shared: Arc<SharedState>,
    call: OngoingCall,
    mode: CredentialsMode,
    credentials: ResolvedCredentials,
    phase: Phase,
    event: Option<Event>,
    started: Clocks,
    state: CallState,
    attempts: u32,
    last: Option<FailedAttempt>,
}

/// What a call waits for.
enum Phase {
    Begin,
    Credentials,
    Signature(UnsignedAttempt),
    Response(Arc<SignedRequest>),
    Pause { renews: bool },
    Lookup(StatusLookup, Box<Driver>),
    Over,
}

/// What the driver of I/O reports.
enum Event {
    Credentials(ResolvedCredentials),
    Signature(String),
    /// The provider of credentials or the signer failed; its words.
    Refused(String),
    Attempt(AttemptResult),
}

/// An attempt that a signer has to sign.
struct UnsignedAttempt {
    time: Timestamp,
    nonce: String,
    timeout: u32,
}

struct FailedAttempt {
    credentials: ResolvedCredentials,
    request: Arc<SignedRequest>,
    result: AttemptResult,
    failure: Failure,
}

/// Why a call ends without a response.
enum StopReason {
    /// Its last attempt failed, or its time is over.
    Failed,
    /// The provider of credentials or the signer failed; its words.
    Refused(String),
    /// No request can be built.
    Invalid(Error),
}

impl Driver {
    pub(crate) fn new(
        settings: Arc<Settings>,
        shared: Arc<SharedState>,
        call: OngoingCall,
        mode: CredentialsMode,
    ) -> Self {
        let (started, credentials) = (Clocks::default(), ResolvedCredentials::Anonymous);
        Self {
            settings,
            shared,
            call,
            mode,
            credentials,
            phase: Phase::Begin,
            event: None,
            started,
            state: CallState::begin(started),
            attempts: 0,
            last: None,
        }
    }

    /// Takes the event of the last step, and returns the next.
    pub(crate) fn next(&mut self, now: Clocks, nonce: &str) -> Step<Json> {
        let event = self.event.take();
        let step = match (mem::replace(&mut self.phase, Phase::Over), event) {
            (Phase::Begin, _) => {
                self.started = now;
                self.state = CallState::begin(now);
                self.call.set_token(nonce);
                self.resolve(false, now, nonce)
            }
            (Phase::Credentials, Some(Event::Credentials(credentials))) => {
                self.credentials = credentials;
                self.attempt(now, nonce)
            }
            (Phase::Signature(unsigned), Some(Event::Signature(signature))) => {
                self.signed(&unsigned, &signature, now)
            }
            (Phase::Credentials | Phase::Signature(_), Some(Event::Refused(words))) => {
                Err(StopReason::Refused(words))
            }
            (Phase::Credentials, _) => Err(StopReason::Refused("no credentials were given".into())),
            (Phase::Signature(_), _) => Err(StopReason::Refused("no signature was given".into())),
            (Phase::Response(request), Some(Event::Attempt(result))) => {
                self.ended(request, result, now, nonce)
            }
            // The request may have been sent.
            (Phase::Response(request), _) => {
                self.ended(request, AttemptResult::Failed("no response was given".into()), now, nonce)
            }
            (Phase::Pause { renews }, _) => self.resolve(renews, now, nonce),
            (Phase::Lookup(lookup, driver), event) => self.look_up(lookup, driver, event, now, nonce),
            (Phase::Over, _) => Err(StopReason::Invalid(finished().into())),
        };
        step.unwrap_or_else(|stop| Step::Done(Err(self.error(stop))))
    }

    pub(crate) fn response(&mut self, response: HttpResponse) {
        let (protocol, strict) = (&self.call_now().operation.protocol, self.settings.strict);
        let response = ParsedResponse::new(response, protocol, strict);
        self.event = Some(Event::Attempt(AttemptResult::Response(Box::new(response))));
    }

    pub(crate) fn failed(&mut self, words: &str) {
        self.event = Some(Event::Attempt(AttemptResult::Failed(words.into())));
    }

    pub(crate) fn timed_out(&mut self) {
        self.event = Some(Event::Attempt(AttemptResult::TimedOut));
    }

    pub(crate) fn credentials(&mut self, credentials: ResolvedCredentials) {
        self.event = Some(Event::Credentials(credentials));
    }

    pub(crate) fn signature(&mut self, signature: &str) {
        let event = match signature {
            "" => Event::Refused("the signer did not give a signature".into()),
            _ => Event::Signature(signature.into()),
        };
        self.event = Some(event);
    }

    pub(crate) fn refused(&mut self, words: String) {
        self.event = Some(Event::Refused(words));
    }

    /// The name of the operation that is called now: during a status lookup, that of the lookup.
    pub(crate) fn operation(&self) -> &'static str {
        self.call_now().facts.name
    }

    /// How many attempts were made of [`Driver::operation`].
    pub(crate) fn attempts(&self) -> u32 {
        self.innermost().attempts
    }

    /// The error that the call would end with now, after an attempt that failed.
    pub(crate) fn last_error(&self) -> Option<CallError> {
        let driver = self.innermost();
        driver.last.as_ref().map(|last| last.error(&driver.call))
    }

    /// The time that the call has left; `None` without a limit.
    pub(crate) fn remaining(&self, now: Clocks) -> Option<Duration> {
        let millis = self.remaining_millis(now);
        (millis > 0).then(|| Duration::from_millis(millis.into()))
    }

    fn innermost(&self) -> &Self {
        if let Phase::Lookup(_, driver) = &self.phase { driver.innermost() } else { self }
    }

    fn call_now(&self) -> &OngoingCall {
        &self.innermost().call
    }

    /// In milliseconds, at least one; 0 for no limit.
    fn remaining_millis(&self, now: Clocks) -> u32 {
        let total = self.settings.policy.total_timeout;
        let passed = u32::try_from(now.monotonic.saturating_sub(self.started.monotonic)).unwrap_or(0);
        if total == 0 { 0 } else { total.saturating_sub(passed).max(1) }
    }

    fn resolve(&mut self, expired: bool, now: Clocks, nonce: &str) -> Result<Step<Json>, StopReason> {
        match &self.mode {
            CredentialsMode::Fixed(credentials) => {
                self.credentials = credentials.clone();
                self.attempt(now, nonce)
            }
            CredentialsMode::Asked => {
                self.phase = Phase::Credentials;
                Ok(Step::Credentials { expired })
            }
        }
    }

    fn attempt(&mut self, now: Clocks, nonce: &str) -> Result<Step<Json>, StopReason> {
        let step = self.state.next(&self.shared.load(), &self.settings.policy, now);
        let retry::Step::Send { time, timeout } = step else { return Err(StopReason::Failed) };
        let time = Timestamp::from_millis(time)?;
        let attempt = Attempt::new(time, nonce);
        self.attempts += 1;
        if self.credentials.key().is_none_or(|key| key.secret.is_some()) {
            let request =
                self.settings.request(&self.call, &self.credentials, attempt, self.credentials.secret())?;
            return Ok(self.send(request, timeout));
        }
        // Built twice: for the text to sign, and with the signature.
        let unsigned = self.settings.request(&self.call, &self.credentials, attempt, Key::External)?;
        let key_prefix = key_prefix(&self.settings, &self.credentials, time);
        self.phase = Phase::Signature(UnsignedAttempt { time, nonce: nonce.into(), timeout });
        let SigningTrace { string_to_sign, canonical_request, .. } = unsigned.trace;
        Ok(Step::Sign(ToSign {
            algorithm: self.settings.signing.algorithm(),
            string_to_sign,
            key_prefix,
            canonical_request,
            access_key_id: self.credentials.key().map(|key| key.id.clone()).unwrap_or_default(),
            operation: self.call.facts.name,
            region: self.call.region.clone(),
            time,
        }))
    }

    fn signed(
        &mut self,
        UnsignedAttempt { time, nonce, timeout }: &UnsignedAttempt,
        signature: &str,
        now: Clocks,
    ) -> Result<Step<Json>, StopReason> {
        let attempt = Attempt::new(*time, nonce);
        let request =
            self.settings.request(&self.call, &self.credentials, attempt, Key::Signature(signature))?;
        Ok(self.send(request, shorter(*timeout, self.remaining_millis(now))))
    }

    fn send(&mut self, request: SignedRequest, timeout: u32) -> Step<Json> {
        let request = Arc::new(request);
        self.phase = Phase::Response(Arc::clone(&request));
        let timeout = (timeout > 0).then(|| Duration::from_millis(timeout.into()));
        Step::Send(Outgoing { request, timeout, max_response_size: self.settings.max_response_size })
    }

    /// When an attempt has ended.
    fn ended(
        &mut self,
        request: Arc<SignedRequest>,
        result: AttemptResult,
        now: Clocks,
        nonce: &str,
    ) -> Result<Step<Json>, StopReason> {
        let policy = self.settings.policy;
        let expired: Vec<&str> = self.settings.expired_codes.iter().map(String::as_str).collect();
        let renewable = matches!(self.mode, CredentialsMode::Asked);
        let traits = self.call.traits(&request, renewable, &expired);
        let (state, random) = (&mut self.state, jitter(nonce));
        let step = self
            .shared
            .update(|shared| state.ended(shared, (&policy, &traits), now, random, &result.outcome()));
        let failure = match step {
            retry::Step::Done { .. } => return Ok(Step::Done(Ok(result.into_json()))),
            retry::Step::Wait { failure, .. }
            | retry::Step::LookUp { failure }
            | retry::Step::Fail(failure) => failure,
            retry::Step::Send { .. } | retry::Step::GiveUp => return Err(StopReason::Failed),
        };
        let credentials = self.credentials.clone();
        self.last = Some(FailedAttempt { credentials, request, result, failure });
        match step {
            retry::Step::Wait { millis, renew, .. } => {
                self.phase = Phase::Pause { renews: renew };
                Ok(Step::Wait(Duration::from_millis(millis.into())))
            }
            retry::Step::LookUp { .. } => self.begin_lookup(now, nonce),
            _ => Err(StopReason::Failed),
        }
    }

    /// Begins the status lookup: a call of its own, within the time of this one.
    fn begin_lookup(&mut self, now: Clocks, nonce: &str) -> Result<Step<Json>, StopReason> {
        let Some(settled) = self.call.facts.settled else { return self.looked_up(None) };
        let (lookup, facts, parameters) = StatusLookup::new(settled, &self.call.parameters)?;
        let mut settings = Settings::clone(&self.settings);
        settings.policy.total_timeout = self.remaining_millis(now);
        let call = settings.ongoing_call(facts, parameters)?;
        let driver = Self::new(Arc::new(settings), Arc::clone(&self.shared), call, self.mode.clone());
        self.look_up(lookup, Box::new(driver), None, now, nonce)
    }

    fn look_up(
        &mut self,
        lookup: StatusLookup,
        mut driver: Box<Self>,
        event: Option<Event>,
        now: Clocks,
        nonce: &str,
    ) -> Result<Step<Json>, StopReason> {
        driver.event = event;
        match driver.next(now, nonce) {
            Step::Done(found) => self.looked_up(found.ok().map(|found| lookup.is_reached_by(&found))),
            step => {
                self.phase = Phase::Lookup(lookup, driver);
                Ok(step)
            }
        }
    }

    fn looked_up(&mut self, reached: Option<bool>) -> Result<Step<Json>, StopReason> {
        let state = &mut self.state;
        match self.shared.update(|shared| state.looked_up(shared, reached)) {
            // The lost response is replaced by an empty object.
            retry::Step::Done { .. } => Ok(Step::Done(Ok(empty_object()))),
            step => {
                if let (retry::Step::Fail(failure), Some(last)) = (step, &mut self.last) {
                    last.failure = failure;
                }
                Err(StopReason::Failed)
            }
        }
    }

    fn error(&self, stop: StopReason) -> CallError {
        match (stop, &self.last) {
            (StopReason::Failed, Some(last)) => last.error(&self.call),
            // An earlier ambiguous failure takes precedence over errors before sending.
            (_, Some(last)) if last.failure.ambiguous => last.error(&self.call),
            (StopReason::Failed, None) => CallError::Credentials("it took all of the call's time".into()),
            (StopReason::Refused(words), _) => {
                CallError::Credentials(excerpt(&self.call.secrets(&self.credentials, None), &words))
            }
            (StopReason::Invalid(error), _) => CallError::Invalid(error),
        }
    }
}

impl<E: Into<Error>> From<E> for StopReason {
    fn from(error: E) -> Self {
        Self::Invalid(error.into())
    }
}

impl FailedAttempt {
    fn error(&self, call: &OngoingCall) -> CallError {
        self.result.error(self.failure, call, &self.credentials, &self.request)
    }
}

pub(super) fn finished() -> ConfigurationError {
    ConfigurationError::new("call", "another step after the last", "none after Step::Done")
}

/// The random number of a backoff. A nonce is unique, so that its hash is as good as random, and there is one source.
fn jitter(nonce: &str) -> u32 {
    let digits = sha256(nonce.as_bytes());
    digits.get(..8).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or(0)
}

/// The shorter of two limits in milliseconds; 0 is none.
fn shorter(one: u32, other: u32) -> u32 {
    match (one, other) {
        (0, limit) | (limit, 0) => limit,
        _ => one.min(other),
    }
}

/// What a driver's observer is told of an attempt, redacted.
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
impl Driver {
    /// The URL and the headers of a request.
    pub(crate) fn shown(&self, request: &SignedRequest) -> (String, Vec<(String, String)>) {
        let driver = self.innermost();
        let secrets = driver.call.secrets(&driver.credentials, Some(request));
        let given: Vec<(&str, &str)> =
            request.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let (url, values) = crate::redact::shown(&driver.call.operation, &secrets, &request.url, &given);
        (url, request.headers.iter().map(|(name, _)| name.clone().into_owned()).zip(values).collect())
    }

    /// The status and the request id of the response to a request.
    pub(crate) fn received(&self, request: &SignedRequest) -> Option<(u16, Option<String>)> {
        let Some(Event::Attempt(AttemptResult::Response(response))) = &self.event else { return None };
        let driver = self.innermost();
        let secrets = driver.call.secrets(&driver.credentials, Some(request));
        Some((response.status, response.request_id.as_deref().map(|id| excerpt(&secrets, id))))
    }

    /// The local clock, corrected, in milliseconds since 1970.
    pub(crate) fn corrected(&self, now: Clocks) -> i64 {
        now.wall.saturating_add(self.shared.load().skew())
    }

    /// The credentials of the last attempt.
    pub(crate) fn used(&self) -> &ResolvedCredentials {
        &self.innermost().credentials
    }
}
