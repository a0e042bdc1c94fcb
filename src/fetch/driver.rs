//! Sends the requests of a [`Call`](crate::Call), waits, and asks providers and signers.

use alloc::boxed::Box;
use alloc::string::String;
use std::cell::Cell;
use std::format;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use send_wrapper::SendWrapper;
use serde_json::Value as Json;

use super::event::{Event, EventKind};
use super::platform::{Sleep, monotonic, nonce, wall_clock, with_timeout};
use super::transport::exchange;
use crate::catalogue::{OperationFacts, OperationInput};
use crate::client::driver::Driver;
use crate::client::text::type_mismatch;
use crate::client::{Api, CallError, Client, ClientBuilder, Outgoing, Parameters, Step, ToSign, typed};
use crate::error::ConfigurationError;
use crate::retry::Clocks;
use crate::time::Timestamp;

type Signer = Rc<dyn Fn(ToSign) -> Pin<Box<dyn Future<Output = Result<String, String>>>>>;

type Observer = Rc<dyn Fn(&Event<'_>)>;

/// What sending needs beside the settings.
#[derive(Clone)]
pub(crate) struct SendContext(SendWrapper<Parts>);

#[derive(Clone, Default)]
struct Parts {
    calls: Rc<Cell<u32>>,
    clock: Option<Rc<dyn Fn() -> Timestamp>>,
    signer: Option<Signer>,
    observer: Option<Observer>,
}

impl Default for SendContext {
    fn default() -> Self {
        Self(SendWrapper::new(Parts::default()))
    }
}

impl<A: Api> ClientBuilder<A> {
    /// The clock. By default `Date.now`. It may be wrong: a client learns by how much.
    pub fn clock(mut self, now: impl Fn() -> Timestamp + 'static) -> Self {
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
        typed::<R>(self.send_json(OperationFacts::of::<R>(), parameters).await?)
    }

    /// Makes a call; returns the response as JSON.
    pub(super) async fn send_json(
        &self,
        facts: OperationFacts,
        parameters: Parameters,
    ) -> Result<Json, CallError> {
        let Parts { calls, observer, .. } = &*self.send_context.0;
        calls.set(calls.get().wrapping_add(1));
        let (number, started) = (calls.get(), monotonic());
        let mut driver = self.driver(self.settings.ongoing_call(facts, parameters)?);
        let result = self.drive(&mut driver, number).await;
        if let (Some(observe), Err(error)) = (observer, &result) {
            let kind = EventKind::Failed { error, duration: monotonic().saturating_sub(started) };
            observe(&Event { call: number, operation: facts.name, attempt: driver.attempts(), kind });
        }
        result
    }

    async fn drive(&self, driver: &mut Driver, number: u32) -> Result<Json, CallError> {
        loop {
            match driver.next(self.now()?, &nonce()) {
                Step::Send(request) => self.exchange(driver, &request, number).await,
                Step::Wait(wait) => {
                    if let (Some(observe), Some(error)) =
                        (&self.send_context.0.observer, &driver.last_error())
                    {
                        observe(&event(driver, number, EventKind::Retry { error, wait }));
                    }
                    Sleep::new(wait).await;
                }
                Step::Credentials { expired } => {
                    if expired {
                        self.source.expire(driver.used());
                    }
                    let now = self.now()?;
                    match self.source.get(driver.corrected(now), driver.remaining(now)).await {
                        Ok(credentials) => driver.credentials(credentials),
                        Err(words) => driver.refused(words),
                    }
                }
                Step::Sign(to_sign) => self.sign(driver, to_sign).await?,
                Step::Done(result) => return result,
            }
        }
    }

    async fn sign(&self, driver: &mut Driver, to_sign: ToSign) -> Result<(), CallError> {
        let Some(sign) = &self.send_context.0.signer else {
            let allowed = "a secret, or the client's signer";
            return Err(ConfigurationError::new("credentials", "a key without secret", allowed).into());
        };
        let limit = driver.remaining(self.now()?);
        match with_timeout(limit, sign(to_sign)).await {
            Some(Ok(signature)) => driver.signature(&signature),
            Some(Err(words)) => driver.refused(format!("the signer failed: {words}")),
            None => driver.refused(format!("the signer gave nothing within {:?}", limit.unwrap_or_default())),
        }
        Ok(())
    }

    async fn exchange(&self, driver: &mut Driver, request: &Outgoing, number: u32) {
        let observer = &self.send_context.0.observer;
        if let Some(observe) = observer {
            let (url, headers) = driver.shown(&request.request);
            let kind = EventKind::Request { method: request.method(), url: &url, headers: &headers };
            observe(&event(driver, number, kind));
        }
        let started = monotonic();
        match with_timeout(request.timeout, exchange(request)).await {
            Some(Ok(response)) => driver.response(response),
            Some(Err(words)) => driver.failed(&words),
            None => driver.timed_out(),
        }
        let received =
            observer.as_ref().and_then(|observe| Some((observe, driver.received(&request.request)?)));
        if let Some((observe, (status, request_id))) = received {
            let (duration, request_id) = (monotonic().saturating_sub(started), request_id.as_deref());
            observe(&event(driver, number, EventKind::Response { status, request_id, duration }));
        }
    }

    /// Both clocks.
    fn now(&self) -> Result<Clocks, ConfigurationError> {
        let wall = match &self.send_context.0.clock {
            Some(clock) => clock(),
            None => wall_clock()?,
        };
        Ok(Clocks::new(monotonic(), wall))
    }
}

/// An event of the operation that is called now.
fn event<'e>(driver: &Driver, call: u32, kind: EventKind<'e>) -> Event<'e> {
    Event { call, operation: driver.operation(), attempt: driver.attempts(), kind }
}
