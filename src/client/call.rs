//! Calls without I/O: attempts, backoff, renewal of credentials and status lookups, for any HTTP client.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use super::Api;
use super::driver::{Driver, finished};
use super::error::CallError;
use super::prepared::typed;
use super::response::HttpResponse;
use crate::catalogue::OperationInput;
use crate::request::{SignedRequest, request_accessors};
use crate::retry::Clocks;
use crate::time::Timestamp;

/// One call of an operation, from [`Client::call`](super::Client::call), without I/O: says what to do next, and takes what came
/// of it. It repeats attempts where that does no harm, waits in between, corrects the clock, and looks up what a lost response
/// has left open.
///
/// A loop drives it: [`Call::next`] takes the time and a nonce and returns a [`Step`]; the event of the step follows.
///
/// ```
/// use std::time::{Instant, SystemTime};
/// use edgedesk::{BccClient, Clocks, Credentials, HttpResponse, Step, bcc::StopInstance};
///
/// # fn exchange(request: &edgedesk::Outgoing) -> Result<HttpResponse, String> {
/// #     Ok(HttpResponse::new(200, [("x-bce-request-id", "946002ee")], ""))
/// # }
/// # fn unique() -> String { "0abcdef000000000000000000000003a".into() }
/// let bcc = BccClient::new("bj", Credentials::new("access-key-id", "secret-access-key"));
/// let started = Instant::now();
/// let mut call = bcc.call(&StopInstance::new("i-YufwpQAe"));
/// let response = loop {
///     let now = Clocks::new(started.elapsed(), SystemTime::now().try_into()?);
///     match call.next(now, &unique()) {
///         Step::Send(request) => match exchange(&request) {
///             Ok(response) => call.response(response),
///             Err(error) => call.failed(&error),
///         },
///         Step::Wait(duration) => std::thread::sleep(duration),
///         Step::Done(result) => break result?,
///         step => unreachable!("credentials with a secret need no {step:?}"),
///     }
/// };
/// println!("{:?}", response.request_id);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Dropping a call aborts it. A call with credentials that are kept elsewhere, and a key in an HSM:
///
/// ```
/// use core::time::Duration;
/// use edgedesk::{Clocks, Credentials, CredentialsSource, EcdClient, Outgoing, Step, Timestamp, ToSign, ecd::StopDesktops};
///
/// # fn hmac_sha256_by_hsm(_: &str) -> Option<String> { Some("1d0b".into()) }
/// let ecd = EcdClient::new("cn-hangzhou", CredentialsSource::external());
/// let mut call = ecd.call(&StopDesktops::new(["ecd-1"]));
/// let now = Clocks::new(Duration::ZERO, Timestamp::from_millis(1_767_323_045_000)?);
/// let request: Outgoing = loop {
///     match call.next(now, "0abcdef000000000000000000000003a") {
///         Step::Credentials { .. } => call.credentials(Credentials::without_secret("access-key-id")),
///         Step::Sign(ToSign { string_to_sign, .. }) => match hmac_sha256_by_hsm(&string_to_sign) {
///             Some(signature) => call.signature(&signature),
///             None => call.refused("the HSM is locked"),
///         },
///         Step::Send(request) => break request,
///         step => unreachable!("{step:?}"),
///     }
/// };
/// assert_eq!((call.operation(), call.attempts()), ("StopDesktops", 1));
/// assert_eq!((request.timeout(), request.max_response_size()), (Some(Duration::from_secs(30)), 4 << 20));
/// assert_eq!(call.remaining(now), Some(Duration::from_secs(120)));
///
/// call.timed_out();
/// assert!(matches!(call.next(now, "n-2"), Step::Done(Err(_))), "the write may have been executed");
/// assert_eq!(call.last_error().map(|error| error.failure().is_some()), Some(true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Call<R: OperationInput> {
    /// The error of an input that no call can be made of, until it was returned.
    driver: Result<Driver, Option<CallError>>,
    operation: PhantomData<fn() -> R>,
}

impl<R: OperationInput> fmt::Debug for Call<R> {
    /// Shows the operation and the attempts: parameters and credentials are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}

/// What a [`Call`] needs next.
#[non_exhaustive]
pub enum Step<T> {
    /// Send the request, then [`Call::response`], [`Call::failed`] or [`Call::timed_out`].
    Send(Outgoing),
    /// Let so much time pass.
    Wait(Duration),
    /// Get credentials, then [`Call::credentials`] or [`Call::refused`]. Only of a client with
    /// [`CredentialsSource::external`](super::CredentialsSource::external).
    #[non_exhaustive]
    Credentials {
        /// The vendor says that those of the last attempt have expired.
        expired: bool,
    },
    /// Sign, then [`Call::signature`] or [`Call::refused`]. Only with credentials
    /// [without a secret](super::Credentials::without_secret).
    Sign(ToSign),
    /// The call is over.
    Done(Result<T, CallError>),
}

impl<T> fmt::Debug for Step<T> {
    /// Shows no result: responses hold tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(request) => f.debug_tuple("Send").field(request).finish(),
            Self::Wait(duration) => f.debug_tuple("Wait").field(duration).finish(),
            Self::Credentials { expired } => f.debug_struct("Credentials").field("expired", expired).finish(),
            Self::Sign(to_sign) => f.debug_tuple("Sign").field(to_sign).finish(),
            Self::Done(_) => f.write_str("Done"),
        }
    }
}

/// A request to send.
///
/// `Debug` shows the method and the names of the headers: URL, values and body carry tokens.
#[derive(Clone, Debug)]
pub struct Outgoing {
    pub(crate) request: Arc<SignedRequest>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_response_size: usize,
}

impl Outgoing {
    request_accessors!(self => self.request);

    /// How long the attempt may take, response included; then [`Call::timed_out`]. `None` without a limit.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// How many bytes of a response to read, after decompression; of a longer one, give
    /// [`HttpResponse::without_body`].
    #[must_use]
    pub fn max_response_size(&self) -> usize {
        self.max_response_size
    }
}

/// Input of an external signer: what a signing service needs to decide, and to sign.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToSign {
    /// `ACS3-HMAC-SHA256`, `HMAC-SHA1` (V1) or `bce-auth-v1`.
    pub algorithm: &'static str,
    /// See [`Unsigned::string_to_sign`](crate::Unsigned::string_to_sign).
    pub string_to_sign: String,
    /// See [`Unsigned::key_prefix`](crate::Unsigned::key_prefix).
    pub key_prefix: String,
    /// The canonical request of the scheme. The string to sign of ACS3 has its SHA-256; the others contain it.
    pub canonical_request: String,
    /// The id of the access key.
    pub access_key_id: String,
    /// The operation's name.
    pub operation: &'static str,
    /// The region of the call.
    pub region: String,
    /// The signed date.
    pub time: Timestamp,
}

impl fmt::Debug for ToSign {
    /// Shows lengths: the text holds tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToSign").field("string_to_sign", &self.string_to_sign.len()).finish_non_exhaustive()
    }
}

impl<R: OperationInput> Call<R> {
    pub(super) fn new(driver: Result<Driver, CallError>) -> Self {
        Self { driver: driver.map_err(Some), operation: PhantomData }
    }

    /// The next step: at the beginning, after the event of a step, and after a wait. A step without its event counts as one
    /// that failed.
    ///
    /// The nonce is unique per attempt: a UUID, or 128 random bits in hexadecimal. The first is also the client token of a
    /// request that takes one and has none; the jitter of a backoff is made of the others.
    #[must_use]
    pub fn next(&mut self, now: Clocks, nonce: &str) -> Step<R::Response> {
        let step = match &mut self.driver {
            Ok(driver) => driver.next(now, nonce),
            Err(error) => Step::Done(Err(error.take().unwrap_or_else(|| finished().into()))),
        };
        match step {
            Step::Send(request) => Step::Send(request),
            Step::Wait(duration) => Step::Wait(duration),
            Step::Credentials { expired } => Step::Credentials { expired },
            Step::Sign(to_sign) => Step::Sign(to_sign),
            Step::Done(result) => Step::Done(result.and_then(typed::<R>)),
        }
    }

    /// The response to [`Step::Send`], of any status.
    pub fn response(&mut self, response: HttpResponse) {
        self.report(|driver| driver.response(response));
    }

    /// No response, or an incomplete one, to [`Step::Send`]; the HTTP client's words for it.
    pub fn failed(&mut self, words: &str) {
        self.report(|driver| driver.failed(words));
    }

    /// No response to [`Step::Send`] in time.
    pub fn timed_out(&mut self) {
        self.report(Driver::timed_out);
    }

    /// The credentials or the session for [`Step::Credentials`].
    pub fn credentials(&mut self, credentials: <R::Api as Api>::Credentials) {
        self.report(|driver| driver.credentials(credentials.into()));
    }

    /// The signature for [`Step::Sign`].
    pub fn signature(&mut self, signature: &str) {
        self.report(|driver| driver.signature(signature));
    }

    /// No credentials, or no signature; why.
    pub fn refused(&mut self, words: &str) {
        self.report(|driver| driver.refused(words.into()));
    }

    fn report(&mut self, event: impl FnOnce(&mut Driver)) {
        if let Ok(driver) = &mut self.driver {
            event(driver);
        }
    }

    /// The name of the operation that is called now: during a status lookup, that of the lookup.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.driver.as_ref().map_or(R::NAME, Driver::operation)
    }

    /// How many attempts were made of [`Call::operation`].
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.driver.as_ref().map_or(0, Driver::attempts)
    }

    /// The error that the call would end with now, for a log: after an attempt that failed, during [`Step::Wait`].
    #[must_use]
    pub fn last_error(&self) -> Option<CallError> {
        self.driver.as_ref().ok()?.last_error()
    }

    /// The time that the whole call has left, credentials and signatures included; `None` without a limit.
    #[must_use]
    pub fn remaining(&self, now: Clocks) -> Option<Duration> {
        self.driver.as_ref().ok()?.remaining(now)
    }
}
