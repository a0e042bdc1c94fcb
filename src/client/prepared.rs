//! Signed requests, and reading their responses.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use super::builder::Settings;
use super::credentials::ResolvedCredentials;
use super::error::{AttemptResult, CallError};
use super::response::{HttpResponse, ParsedResponse};
use super::text::type_mismatch;
use super::{Client, OngoingCall};
use crate::catalogue::OperationInput;
use crate::error::Error;
use crate::request::{Attempt, SignedRequest, Signing, request_accessors};
use crate::response::FailureKind;
use crate::retry::{CallState, ClientState, Clocks, Failure, Policy, Repeat, Step};
use crate::sign::{Key, bce};
use crate::time::Timestamp;

/// A signed request of the operation `R`, for any HTTP client to send.
///
/// ```
/// use edgedesk::{Attempt, BccClient, Credentials, HttpResponse, Prepared, Timestamp, bcc::GetInstance};
///
/// let bcc = BccClient::new("bj", Credentials::new("access-key-id", "secret-access-key"));
/// let attempt = Attempt::new(Timestamp::from_millis(1_430_123_029_000)?, "a8ed2f0c");
/// let request: Prepared<GetInstance> = bcc.prepare(&GetInstance::new("i-YufwpQAe"), attempt)?;
///
/// // The response that an HTTP client returns:
/// let headers = [("x-bce-request-id", "946002ee")];
/// let response = HttpResponse::new(200, headers, r#"{"instance":{"status":"Running"}}"#);
/// let instance = request.read(response)?.instance.unwrap_or_default();
/// assert_eq!(instance.status.as_deref(), Some("Running"));
///
/// let response = HttpResponse::new(404, headers, r#"{"code":"NoSuchObject","message":"not found"}"#);
/// let error = request.read(response).unwrap_err();
/// assert_eq!(error.failure().map(|failure| failure.code.as_str()), Some("NoSuchObject"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub struct Prepared<R> {
    settings: Arc<Settings>,
    call: OngoingCall,
    credentials: ResolvedCredentials,
    request: SignedRequest,
    time: Timestamp,
    operation: PhantomData<fn() -> R>,
}

impl<R> fmt::Debug for Prepared<R> {
    /// Shows the method and the names of the headers: URL, values and body contain tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

impl<R> Prepared<R> {
    pub(super) fn new(
        settings: Arc<Settings>,
        call: OngoingCall,
        credentials: ResolvedCredentials,
        request: SignedRequest,
        time: Timestamp,
    ) -> Self {
        Self { settings, call, credentials, request, time, operation: PhantomData }
    }

    request_accessors!(self => self.request);
}

impl<R: OperationInput> Prepared<R> {
    /// Reads the response to this request.
    ///
    /// # Errors
    /// [`CallError::Failed`] for an error of the vendor and for a response that is not of the API; [`CallError::Response`]
    /// for a success that does not fit the type.
    pub fn read(&self, response: HttpResponse) -> Result<R::Response, CallError> {
        let response = ParsedResponse::new(response, &self.call.operation.protocol, self.settings.strict);
        let result = AttemptResult::Response(Box::new(response));
        match self.failure(&result) {
            None => typed::<R>(result.into_json()),
            failure => Err(self.error(&result, failure)),
        }
    }

    /// The error for a failure of the HTTP client, with its message: whether the operation may have been executed, and whether
    /// to repeat it.
    #[must_use]
    pub fn failed(&self, words: &str) -> CallError {
        let result = AttemptResult::Failed(words.into());
        self.error(&result, self.failure(&result))
    }

    /// The error for a request without a response in time.
    #[must_use]
    pub fn timed_out(&self) -> CallError {
        self.error(&AttemptResult::TimedOut, self.failure(&AttemptResult::TimedOut))
    }

    /// `None` for a success.
    fn failure(&self, result: &AttemptResult) -> Option<Failure> {
        let wall = self.time.millis();
        let now = Clocks { monotonic: 0, wall };
        let policy = Policy { max_attempts: 1, ..self.settings.policy };
        let expired: Vec<&str> = self.settings.expired_codes.iter().map(String::as_str).collect();
        let traits = self.call.traits(&self.request, false, &expired);
        let mut shared = ClientState::default();
        let mut state = CallState::begin(now);
        state.next(&shared, &policy, now);
        match state.ended(&mut shared, (&policy, &traits), now, 0, &result.outcome()) {
            Step::Wait { failure, .. } | Step::LookUp { failure } | Step::Fail(failure) => Some(failure),
            Step::Send { .. } | Step::Done { .. } | Step::GiveUp => None,
        }
    }

    fn error(&self, result: &AttemptResult, failure: Option<Failure>) -> CallError {
        // Unreachable: attempts without a response always fail. Assumes execution.
        let failure = failure.unwrap_or(Failure {
            kind: FailureKind::Network,
            retryable: false,
            ambiguous: true,
            repeat: Repeat::Never,
            attempts: 1,
            retry_after: None,
            clock_skew: None,
        });
        result.error(failure, &self.call, &self.credentials, &self.request)
    }
}

/// Deserialises the JSON of a success.
pub(crate) fn typed<R: OperationInput>(json: serde_json::Value) -> Result<R::Response, CallError> {
    serde_json::from_value(json)
        .map_err(|error| CallError::Response { operation: R::NAME, problem: type_mismatch(&error) })
}

/// A request for an external signer, from [`Client::prepare_unsigned`]: an HSM, a gateway, or a key that cannot be exported.
///
/// ```
/// use edgedesk::{Attempt, Credentials, EcdClient, Timestamp, Unsigned, ecd::StopDesktops};
///
/// # fn hmac_sha256_by_hsm(_: &str) -> String { "1d0b".into() }
/// let ecd = EcdClient::new("cn-hangzhou", Credentials::without_secret("access-key-id"));
/// let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000)?, "n-1");
/// let unsigned: Unsigned<StopDesktops> = ecd.prepare_unsigned(&StopDesktops::new(["ecd-1"]), attempt)?;
/// let signature = hmac_sha256_by_hsm(unsigned.string_to_sign());
/// let request = unsigned.signed(&signature)?;
/// # let _ = request;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub struct Unsigned<R: OperationInput> {
    client: Client<R::Api>,
    call: OngoingCall,
    credentials: ResolvedCredentials,
    request: SignedRequest,
    time: Timestamp,
    nonce: String,
    operation: PhantomData<fn() -> R>,
}

impl<R: OperationInput> fmt::Debug for Unsigned<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsigned").field("operation", &R::NAME).finish_non_exhaustive()
    }
}

impl<R: OperationInput> Unsigned<R> {
    pub(super) fn new(
        client: Client<R::Api>,
        call: OngoingCall,
        credentials: ResolvedCredentials,
        request: SignedRequest,
        attempt: Attempt<'_>,
    ) -> Self {
        let Attempt { time, nonce } = attempt;
        Self { client, call, credentials, request, time, nonce: nonce.into(), operation: PhantomData }
    }

    /// The string to sign. ACS3: HMAC-SHA256 with the secret, in hexadecimal. V1: HMAC-SHA1 with the secret and `&`, in Base64.
    /// bce-auth-v1: HMAC-SHA256 with the signing key, in hexadecimal.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.request.trace.string_to_sign
    }

    /// The prefix of bce-auth-v1. The signing key is its HMAC-SHA256 with the secret, in hexadecimal. Empty for other schemes.
    #[must_use]
    pub fn key_prefix(&self) -> String {
        key_prefix(&self.client.settings, &self.credentials, self.time)
    }

    /// The request with its signature.
    ///
    /// # Errors
    /// If the signature is not visible ASCII.
    pub fn signed(self, signature: &str) -> Result<Prepared<R>, Error> {
        let Self { client, call, credentials, time, nonce, .. } = self;
        let attempt = Attempt { time, nonce: &nonce };
        let request = client.settings.request(&call, &credentials, attempt, Key::Signature(signature))?;
        Ok(Prepared::new(client.settings, call, credentials, request, time))
    }
}

/// The string from which the signing key of bce-auth-v1 is derived; empty for other schemes.
pub(crate) fn key_prefix(settings: &Settings, credentials: &ResolvedCredentials, time: Timestamp) -> String {
    match (settings.signing, credentials.key()) {
        (Signing::Bce, Some(key)) => {
            bce::prefix(&key.id, time, Duration::from_secs(settings.options.expiry.into()))
        }
        _ => String::new(),
    }
}
