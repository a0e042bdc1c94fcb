//! Drives a call: performs the steps that the retry state machine of [`crate::retry`] returns.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::format;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::string::String;
use std::time::Duration;

use send_wrapper::SendWrapper;
use serde_json::Value as Json;

use super::event::{Event, EventKind};
use super::platform::{Sleep, nonce, now, random, with_timeout};
use super::transport::exchange;
use crate::catalogue::{OperationInput, bcc};
use crate::client::credentials::ResolvedCredentials;
use crate::client::error::{AttemptResult, empty_object};
use crate::client::lookup::{Instances, StatusLookup};
use crate::client::prepared::{key_prefix, traits, typed};
use crate::client::response::ParsedResponse;
use crate::client::text::{excerpt, type_mismatch};
use crate::client::{Api, Attempt, CallError, Client, ClientBuilder, OngoingCall, Parameters};
use crate::prelude::*;
use crate::redact;
use crate::request::SignedRequest;
use crate::retry::{CallState, ClientState, Clocks, Failure, Policy, Step};
use crate::time::Timestamp;

/// Input of an external signer.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToSign {
    /// See [`Unsigned::string_to_sign`](crate::Unsigned::string_to_sign).
    pub string_to_sign: String,
    /// See [`Unsigned::key_prefix`](crate::Unsigned::key_prefix).
    pub key_prefix: String,
}

impl fmt::Debug for ToSign {
    /// Shows lengths: the text holds tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToSign").field("string_to_sign", &self.string_to_sign.len()).finish_non_exhaustive()
    }
}

type Signer = Rc<dyn Fn(ToSign) -> Pin<Box<dyn Future<Output = Result<String, String>>>>>;

type Observer = Rc<dyn Fn(&Event<'_>)>;

/// State and hooks of sending.
#[derive(Clone)]
pub(crate) struct SendContext(SendWrapper<Parts>);

#[derive(Clone, Default)]
struct Parts {
    /// Retry budget and clock skew of the client.
    shared: Rc<RefCell<ClientState>>,
    calls: Rc<Cell<u32>>,
    clock: Option<Rc<dyn Fn() -> f64>>,
    signer: Option<Signer>,
    observer: Option<Observer>,
}

impl Default for SendContext {
    fn default() -> Self {
        Self(SendWrapper::new(Parts::default()))
    }
}

impl SendContext {
    /// A copy with fresh state.
    pub(crate) fn with_fresh_state(&self) -> Self {
        Self(SendWrapper::new(Parts { shared: Rc::default(), ..(*self.0).clone() }))
    }
}

impl<A: Api> ClientBuilder<A> {
    /// The clock, in milliseconds since 1970. By default `Date.now`. It may be wrong: a client learns by how much.
    pub fn clock(mut self, now: impl Fn() -> f64 + 'static) -> Self {
        self.send_context.0.clock = Some(Rc::new(now));
        self
    }

    /// Signs in place of a secret, of credentials [without one](crate::Credentials::without_secret).
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # fn example() {
    /// use edgedesk::{Credentials, EcdClient};
    ///
    /// let ecd = EcdClient::builder("cn-hangzhou", Credentials::without_secret("id"))
    ///     .signer(|to_sign| async move {
    ///         // Ask a gateway to sign `to_sign.string_to_sign`.
    ///         Ok("signature".to_owned())
    ///     })
    ///     .build();
    /// # let _ = ecd;
    /// # }
    /// ```
    pub fn signer<F>(mut self, sign: impl Fn(ToSign) -> F + 'static) -> Self
    where
        F: Future<Output = Result<String, String>> + 'static,
    {
        self.send_context.0.signer = Some(Rc::new(move |to_sign| Box::pin(sign(to_sign))));
        self
    }

    /// Receives events of the client's calls. It cannot change a call.
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # fn example() {
    /// use edgedesk::fetch::EventKind;
    /// use edgedesk::{Credentials, EcdClient};
    ///
    /// let ecd = EcdClient::builder("cn-hangzhou", Credentials::new("id", "secret"))
    ///     .observer(|event| {
    ///         if let EventKind::Retry { error, wait, .. } = &event.kind {
    ///             println!("{}: attempt {} failed: {error}; again in {wait:?}", event.operation, event.attempt);
    ///         }
    ///     })
    ///     .build();
    /// # let _ = ecd;
    /// # }
    /// ```
    pub fn observer(mut self, observe: impl Fn(&Event<'_>) + 'static) -> Self {
        self.send_context.0.observer = Some(Rc::new(observe));
        self
    }
}

impl<A: Api> Client<A> {
    /// Calls an operation. A call that fails for a transient reason is repeated where that does no harm. Dropping the
    /// future aborts the request.
    ///
    /// # Errors
    /// [`CallError`] says whether anything was sent, and may have been executed.
    pub async fn send<R: OperationInput<Api = A>>(&self, input: &R) -> Result<R::Response, CallError> {
        let parameters = crate::catalogue::parameters(input)
            .map_err(|error| CallError::Response { operation: R::NAME, problem: type_mismatch(&error) })?;
        let answer = self.send_json::<R>(parameters).await?;
        typed::<R>(answer)
    }

    /// Makes a call; returns the response as JSON.
    pub(super) async fn send_json<R: OperationInput<Api = A>>(
        &self,
        parameters: Parameters,
    ) -> Result<Json, CallError> {
        let started = self.now();
        let number = self.send_context.0.calls.get().wrapping_add(1);
        self.send_context.0.calls.set(number);
        let mut attempt = 0;
        let result = self.run::<R>(parameters, started, number, &mut attempt).await;
        if let (Some(observe), Err(error)) = (&self.send_context.0.observer, &result) {
            let kind = EventKind::Failed { error, duration: duration(started, self.now()) };
            observe(&Event { call: number, operation: R::NAME, attempt, kind });
        }
        result
    }

    async fn run<R: OperationInput<Api = A>>(
        &self,
        parameters: Parameters,
        started: Clocks,
        number: u32,
        attempt: &mut u32,
    ) -> Result<Json, CallError> {
        let call = self.call_with::<R>(parameters, &nonce())?;
        let mut ongoing = CallDriver::<A, R> {
            client: self,
            call: &call,
            number,
            started,
            attempt,
            credentials: ResolvedCredentials::Anonymous,
            last: None,
            operation: std::marker::PhantomData,
        };
        let stop = match ongoing.attempts().await {
            Ok(answer) => return Ok(answer),
            Err(stop) => stop,
        };
        let CallDriver { credentials, last, .. } = ongoing;
        Err(match (stop, last) {
            (StopReason::Failed, Some(last)) => last.error::<R>(&call),
            // An earlier ambiguous failure takes precedence over errors before sending.
            (_, Some(last)) if last.failure.ambiguous => last.error::<R>(&call),
            (StopReason::Failed, None) => CallError::Credentials("it took all of the call's time".into()),
            (StopReason::Provider(words), _) => {
                CallError::Credentials(excerpt(&call.secrets(&credentials, None), &words))
            }
            (StopReason::Refused(error), _) => error,
        })
    }

    /// A copy of the shared state, so that no borrow is held across an await.
    fn client_state(&self) -> ClientState {
        *self.send_context.0.shared.borrow()
    }

    fn now(&self) -> Clocks {
        now(self.send_context.0.clock.as_deref())
    }

    /// Remaining time of a call, in milliseconds, at least one; 0 for no limit.
    fn remaining(&self, started: Clocks) -> u32 {
        let Policy { total_timeout: total, .. } = self.settings.policy;
        let passed = u32::try_from(self.now().monotonic.saturating_sub(started.monotonic)).unwrap_or(0);
        if total == 0 { 0 } else { total.saturating_sub(passed).max(1) }
    }
}

fn duration(from: Clocks, to: Clocks) -> Duration {
    Duration::from_millis(u64::try_from(to.monotonic.saturating_sub(from.monotonic)).unwrap_or(0))
}

/// The shorter of two limits in milliseconds; 0 is none.
fn shorter(one: u32, other: u32) -> u32 {
    match (one, other) {
        (0, limit) | (limit, 0) => limit,
        _ => one.min(other),
    }
}

/// Why a call ends.
enum StopReason {
    /// Its last attempt failed.
    Failed,
    /// The provider of credentials or the signer failed; its words.
    Provider(String),
    /// No request can be built.
    Refused(CallError),
}

impl<E: Into<CallError>> From<E> for StopReason {
    fn from(error: E) -> Self {
        Self::Refused(error.into())
    }
}

/// An attempt that failed.
struct FailedAttempt {
    credentials: ResolvedCredentials,
    request: SignedRequest,
    result: AttemptResult,
    failure: Failure,
}

impl FailedAttempt {
    fn error<R: OperationInput>(&self, call: &OngoingCall) -> CallError {
        self.result.error::<R>(self.failure, call, &self.credentials, &self.request)
    }
}

/// A call under way.
struct CallDriver<'c, A: Api, R> {
    client: &'c Client<A>,
    call: &'c OngoingCall,
    number: u32,
    started: Clocks,
    attempt: &'c mut u32,
    credentials: ResolvedCredentials,
    /// The last attempt that failed.
    last: Option<FailedAttempt>,
    operation: std::marker::PhantomData<fn() -> R>,
}

impl<A: Api, R: OperationInput<Api = A>> CallDriver<'_, A, R> {
    async fn attempts(&mut self) -> Result<Json, StopReason> {
        let client = self.client;
        let policy = client.settings.policy;
        let expired: Vec<&str> = client.settings.expired_codes.iter().map(String::as_str).collect();
        let mut state = CallState::begin(self.started);
        self.resolve_credentials().await?;
        let mut step = self.next(&mut state);
        loop {
            match step {
                Step::Send { time, timeout } => {
                    *self.attempt += 1;
                    let request = self.request(time).await?;
                    let result =
                        self.exchange(&request, shorter(timeout, client.remaining(self.started))).await;
                    let traits = traits::<R>(self.call, &request, client.source.is_renewable(), &expired);
                    let now = client.now();
                    let mut shared = client.client_state();
                    step = state.ended(&mut shared, (&policy, &traits), now, random(), &result.outcome());
                    client.send_context.0.shared.replace(shared);
                    match step {
                        Step::Done { .. } => return Ok(result.into_json()),
                        Step::Wait { failure, .. } | Step::LookUp { failure } | Step::Fail(failure) => {
                            let credentials = self.credentials.clone();
                            self.last = Some(FailedAttempt { credentials, request, result, failure });
                        }
                        Step::Send { .. } | Step::GiveUp => {}
                    }
                }
                Step::Wait { millis, renew, .. } => {
                    if let (Some(observe), Some(last)) = (&client.send_context.0.observer, &self.last) {
                        let error = &last.error::<R>(self.call);
                        let wait = Duration::from_millis(millis.into());
                        observe(&self.event(EventKind::Retry { error, wait }));
                    }
                    Sleep::new(millis).await;
                    if renew {
                        client.source.expire(&self.credentials);
                    }
                    self.resolve_credentials().await?;
                    step = self.next(&mut state);
                }
                Step::LookUp { .. } => {
                    let reached =
                        with_timeout(client.remaining(self.started), self.look_up()).await.flatten();
                    let mut shared = client.client_state();
                    step = state.looked_up(&mut shared, reached);
                    client.send_context.0.shared.replace(shared);
                    if let (Step::Fail(failure), Some(last)) = (&step, &mut self.last) {
                        last.failure = *failure;
                    }
                }
                // After a status lookup: the lost response is replaced by an empty object.
                Step::Done { .. } => return Ok(empty_object()),
                Step::Fail(_) | Step::GiveUp => return Err(StopReason::Failed),
            }
        }
    }

    fn next(&self, state: &mut CallState) -> Step {
        // A caller's clock first: it may use the client.
        let now = self.client.now();
        state.next(&self.client.client_state(), &self.client.settings.policy, now)
    }

    async fn resolve_credentials(&mut self) -> Result<(), StopReason> {
        let client = self.client;
        let time = client.now().wall.saturating_add(client.client_state().skew());
        self.credentials =
            client.source.get(time, client.remaining(self.started)).await.map_err(StopReason::Provider)?;
        Ok(())
    }

    /// The request of an attempt. With a signer it is built twice: for the text to sign, and with the signature.
    async fn request(&self, time: i64) -> Result<SignedRequest, StopReason> {
        let (client, credentials) = (self.client, &self.credentials);
        let nonce = nonce();
        let time = Timestamp::from_millis(time)?;
        let attempt = Attempt::new(time, &nonce);
        let signer = client.send_context.0.signer.as_ref();
        let Some(sign) = signer.filter(|_| credentials.key().is_some_and(|key| key.secret.is_none())) else {
            return Ok(client.request(self.call, credentials, attempt, None)?);
        };
        let unsigned = client.request(self.call, credentials, attempt, Some(""))?;
        let key_prefix = key_prefix(&client.settings, credentials, time);
        let string_to_sign = unsigned.trace.string_to_sign;
        let limit = client.remaining(self.started);
        let signature = match with_timeout(limit, sign(ToSign { string_to_sign, key_prefix })).await {
            Some(Ok(signature)) if !signature.is_empty() => signature,
            Some(Ok(_)) => return Err(StopReason::Provider("the signer did not give a signature".into())),
            Some(Err(words)) => return Err(StopReason::Provider(format!("the signer failed: {words}"))),
            None => {
                return Err(StopReason::Provider(format!("the signer gave nothing within {limit} ms")));
            }
        };
        Ok(client.request(self.call, credentials, attempt, Some(&signature))?)
    }

    async fn exchange(&self, request: &SignedRequest, timeout: u32) -> AttemptResult {
        let client = self.client;
        let secrets = || self.call.secrets(&self.credentials, Some(request));
        if let Some(observe) = &client.send_context.0.observer {
            let names = || request.headers.iter().map(|(name, _)| *name);
            let given: Vec<(&str, &str)> =
                names().zip(request.headers.iter().map(|(_, value)| &**value)).collect();
            let (url, values) = redact::shown(&self.call.operation, &secrets(), &request.url, &given);
            let headers: Vec<(&'static str, String)> = names().zip(values).collect();
            let (method, url, headers) = (&*request.method, &*url, &*headers);
            observe(&self.event(EventKind::Request { method, url, headers }));
        }
        let started = client.now();
        let result = match with_timeout(timeout, exchange(request, client.settings.max_response_size)).await {
            Some(Ok(response)) => {
                let (protocol, strict) = (&self.call.operation.protocol, client.settings.strict);
                AttemptResult::Response(Box::new(ParsedResponse::new(response, protocol, strict)))
            }
            Some(Err(words)) => AttemptResult::Failed(words),
            None => AttemptResult::TimedOut,
        };
        if let (Some(observe), AttemptResult::Response(answer)) = (&client.send_context.0.observer, &result) {
            let duration = duration(started, client.now());
            let id = answer.request_id.as_deref().map(|id| excerpt(&secrets(), id));
            let (status, request_id) = (answer.status, id.as_deref());
            observe(&self.event(EventKind::Response { status, request_id, duration }));
        }
        result
    }

    fn event<'e>(&self, kind: EventKind<'e>) -> Event<'e> {
        Event { call: self.number, operation: R::NAME, attempt: *self.attempt, kind }
    }

    /// Whether the instances of a call have reached the wanted state; `None` where that could not be read.
    async fn look_up(&self) -> Option<bool> {
        let lookup = StatusLookup::new(&self.call.operation, &self.call.parameters)?;
        let client = self.client.for_lookup(self.client.remaining(self.started));
        // Boxed because it is a call within a call.
        match &lookup.instances {
            Instances::One(id) => {
                let look = bcc::GetInstance::new(id);
                let found: Pin<Box<dyn Future<Output = _>>> = Box::pin(client.send(&look));
                Some(lookup.is_reached_by(&found.await.ok()?))
            }
            Instances::Many(ids) => {
                let look = bcc::ListInstanceByIds::new(ids.iter().map(String::as_str));
                let found: Pin<Box<dyn Future<Output = _>>> = Box::pin(client.send(&look));
                Some(lookup.is_reached_by_all(&found.await.ok()?))
            }
        }
    }
}
