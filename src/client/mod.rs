//! Clients of the three APIs. A client prepares requests and reads responses without I/O on every target; with the feature
//! `fetch` on wasm32 it also sends them.

mod api;
mod builder;
pub(crate) mod credentials;
pub(crate) mod error;
#[cfg(any(test, all(feature = "fetch", target_arch = "wasm32")))]
pub(crate) mod lease;
#[cfg(any(test, all(feature = "fetch", target_arch = "wasm32")))]
pub(crate) mod lookup;
pub(crate) mod prepared;
pub(crate) mod response;
pub(crate) mod source;
#[cfg(test)]
mod tests;
pub(crate) mod text;

use alloc::borrow::Cow;
use alloc::sync::Arc;
use core::fmt;
use core::marker::PhantomData;

pub use self::response::HttpResponse;
pub use api::{Api, Bcc, Ecd, EcdSigning, Placement, Wuying};
pub use builder::{ClientBuilder, Retry};
pub use credentials::{Credentials, Session};
pub use error::{CallError, CallFailure};
pub use prepared::{Prepared, Unsigned};
pub use source::CredentialsSource;

use crate::catalogue::{OperationInput, parameters};
use crate::endpoint::EndpointConfig;
use crate::error::{ConfigurationError, Error};
use crate::operation::Operation;
use crate::param::check::CallParameters;
use crate::param::value::Value;
use crate::prelude::*;
use crate::redact::Secrets;
use crate::request::{self, RequestInput};
use crate::service::CLIENT_TOKENS;
use crate::sign::{self, Key};
use crate::time::Timestamp;
use crate::wuying::GetLoginToken;
use builder::Settings;
use credentials::ResolvedCredentials;
use source::SourceKind;

/// A client of Alibaba's admin API of Elastic Desktop Service.
pub type EcdClient = Client<Ecd>;
/// A client of Alibaba's end-user API (WUYING Workspace).
pub type WuyingClient = Client<Wuying>;
/// A client of Baidu BCC.
pub type BccClient = Client<Bcc>;

/// A client of one of the three APIs: [`EcdClient`], [`WuyingClient`] or [`BccClient`]. Cheap to clone.
///
/// ```
/// use edgedesk::{Attempt, BccClient, Credentials, Timestamp, bcc::StopInstance};
///
/// let bcc = BccClient::new("bj", Credentials::new("access-key-id", "secret-access-key"));
/// let attempt = Attempt::new(Timestamp::from_millis(1_430_123_029_000)?, "a8ed2f0c");
/// let request = bcc.prepare(&StopInstance::new("i-YufwpQAe").force_stop(true), attempt)?;
/// assert_eq!(request.url(), "https://bcc.bj.baidubce.com/v2/instance/i-YufwpQAe?stop");
/// assert_eq!(request.body(), Some(r#"{"forceStop":true}"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// An operation of another API does not compile:
///
/// ```compile_fail,E0271
/// use edgedesk::{Attempt, BccClient, Credentials, Timestamp, ecd::StopDesktops};
///
/// let bcc = BccClient::new("bj", Credentials::new("access-key-id", "secret-access-key"));
/// let attempt = Attempt::new(Timestamp::from_millis(1_430_123_029_000)?, "a8ed2f0c");
/// bcc.prepare(&StopDesktops::new(["ecd-7w78ozhjcwa3u"]), attempt)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Client<A: Api> {
    pub(crate) settings: Arc<Settings>,
    pub(crate) source: SourceKind,
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) send_context: crate::fetch::SendContext,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            source: self.source.clone(),
            #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
            send_context: self.send_context.clone(),
            api: PhantomData,
        }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    /// Shows region, scheme and limits: an endpoint may contain a password, and defaults tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.debug(f.debug_struct(A::CLIENT))
    }
}

/// The inputs that change with each attempt: a client without I/O has neither a clock nor randomness.
///
/// ```
/// use edgedesk::{Attempt, Timestamp};
///
/// let now = Timestamp::try_from(std::time::SystemTime::now())?;
/// let attempt = Attempt::new(now, "0abcdef000000000000000000000003a");
/// # let _ = attempt;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt<'a> {
    time: Timestamp,
    nonce: &'a str,
}

impl<'a> Attempt<'a> {
    /// An attempt at a time. The nonce is unique per attempt: a UUID, or 128 random bits in hexadecimal. It is also the
    /// client token of a request that takes one and has none. To repeat a call as one execution, set the request's client
    /// token.
    #[must_use]
    pub fn new(time: Timestamp, nonce: &'a str) -> Self {
        Self { time, nonce }
    }
}

/// The parameters of a call, in the order of the type.
pub(crate) type Parameters = Vec<(Cow<'static, str>, Value<'static>)>;

impl EcdClient {
    /// A client with an access key.
    #[must_use]
    pub fn new(region: &str, credentials: impl Into<CredentialsSource<Credentials>>) -> Self {
        Self::builder(region, credentials).build()
    }

    /// The same with other settings.
    pub fn builder(
        region: &str,
        credentials: impl Into<CredentialsSource<Credentials>>,
    ) -> ClientBuilder<Ecd> {
        ClientBuilder::ecd(region, credentials.into())
    }
}

impl BccClient {
    /// A client with an access key.
    #[must_use]
    pub fn new(region: &str, credentials: impl Into<CredentialsSource<Credentials>>) -> Self {
        Self::builder(region, credentials).build()
    }

    /// The same with other settings.
    pub fn builder(
        region: &str,
        credentials: impl Into<CredentialsSource<Credentials>>,
    ) -> ClientBuilder<Bcc> {
        ClientBuilder::bcc(region, credentials.into())
    }
}

impl WuyingClient {
    /// A client without a session, which can log in. `client_id` is a UUID that an app makes once per installation.
    ///
    /// ```
    /// use edgedesk::{Session, WuyingClient};
    ///
    /// let wuying = WuyingClient::new("cn-hangzhou", "f4a0dc8e-1702-4728-9a60-95b27a350001");
    /// let wuying = wuying.with_session(Session::new("session-id", "login-token"));
    /// # let _ = wuying;
    /// ```
    #[must_use]
    pub fn new(region: &str, client_id: &str) -> Self {
        Self::builder(region, client_id).build()
    }

    /// The same with other settings.
    pub fn builder(region: &str, client_id: &str) -> ClientBuilder<Wuying> {
        ClientBuilder::wuying(region, client_id)
    }

    /// The same client with another session: after a login, or with a refreshed token.
    #[must_use]
    pub fn with_session(&self, session: impl Into<CredentialsSource<Session>>) -> Self {
        Self { source: session.into().inner, ..self.clone() }
    }
}

impl<A: Api> Client<A> {
    /// A builder with the settings of this client.
    pub fn to_builder(&self) -> ClientBuilder<A> {
        ClientBuilder::of(self)
    }

    /// Checks, builds and signs a request. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::Validation`] with all issues of the parameters, [`Error::Configuration`] for the client's settings.
    pub fn prepare<R: OperationInput<Api = A>>(
        &self,
        input: &R,
        attempt: Attempt<'_>,
    ) -> Result<Prepared<R>, Error> {
        let call = self.call(input, attempt.nonce)?;
        let credentials = self.source.fixed()?;
        let request = self.request(&call, &credentials, attempt, None)?;
        Ok(Prepared::new(Arc::clone(&self.settings), call, credentials, request, attempt.time))
    }

    /// Prepares a request for an external signer: builds it, and returns the string to sign.
    ///
    /// ```
    /// use edgedesk::{Attempt, BccClient, Credentials, Timestamp, bcc::StopInstance};
    ///
    /// let bcc = BccClient::new("bj", Credentials::without_secret("access-key-id"));
    /// let attempt = Attempt::new(Timestamp::from_millis(1_430_123_029_000)?, "a8ed2f0c");
    /// let unsigned = bcc.prepare_unsigned(&StopInstance::new("i-YufwpQAe"), attempt)?;
    /// assert_eq!(unsigned.key_prefix(), "bce-auth-v1/access-key-id/2015-04-27T08:23:49Z/1800");
    /// let signature = "1d0b"; // An HSM's: HMAC-SHA256 of unsigned.string_to_sign(), in hexadecimal.
    /// let request = unsigned.signed(signature)?;
    /// assert!(request.headers().any(|(name, value)| name == "authorization" && value.ends_with("/1d0b")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Client::prepare`].
    pub fn prepare_unsigned<R: OperationInput<Api = A>>(
        &self,
        input: &R,
        attempt: Attempt<'_>,
    ) -> Result<Unsigned<R>, Error> {
        let call = self.call(input, attempt.nonce)?;
        let credentials = self.source.fixed()?;
        let request = self.request(&call, &credentials, attempt, Some(""))?;
        Ok(Unsigned::new(self.clone(), call, credentials, request, attempt))
    }

    /// Begins a call. `token` is the client token of a call that has none.
    pub(crate) fn call<R: OperationInput>(&self, input: &R, token: &str) -> Result<OngoingCall, Error> {
        let parameters = parameters(input).map_err(|_| {
            ConfigurationError::new("parameters", "a value that has no JSON", "what serde_json can write")
        })?;
        self.call_with::<R>(parameters, token)
    }

    pub(crate) fn call_with<R: OperationInput>(
        &self,
        parameters: Parameters,
        token: &str,
    ) -> Result<OngoingCall, Error> {
        let operation = R::operation()?;
        let region = R::REGION.unwrap_or(&self.settings.region).to_owned();
        let own = self.settings.defaults.iter().map(|(name, value)| (name.clone(), value.clone()));
        let region_id = [(Cow::Borrowed("RegionId"), region.clone())];
        let tokens = CLIENT_TOKENS.map(|name| (Cow::Borrowed(name), token.to_owned()));
        let tokens = tokens.into_iter().filter(|(_, token)| R::MAKES_TOKEN && !token.is_empty());
        let defaults = own.chain(region_id).chain(tokens);
        let defaults = defaults.map(|(name, value)| (name, Value::Text(value.into()))).collect();
        Ok(OngoingCall { operation, region, defaults, parameters })
    }

    /// Builds the request of an attempt. `signature` replaces the computed one.
    pub(crate) fn request(
        &self,
        call: &OngoingCall,
        credentials: &ResolvedCredentials,
        Attempt { time, nonce }: Attempt<'_>,
        signature: Option<&str>,
    ) -> Result<request::SignedRequest, Error> {
        let Settings { endpoint, host, signing, options, .. } = &*self.settings;
        let signer = match (credentials.key(), signature) {
            (Some(Credentials { id, token, .. }), Some(signature)) => {
                Some(sign::Credentials { id, key: Key::Signature(signature), token: token.as_deref() })
            }
            (Some(Credentials { id, secret, token, .. }), None) => {
                let secret = secret.as_deref().unwrap_or_default();
                Some(sign::Credentials { id, key: Key::Secret(secret), token: token.as_deref() })
            }
            (None, _) => None,
        };
        // A login begins a session: it never sends the last one's id.
        let session =
            credentials.parameters().into_iter().filter(|_| call.operation.name != GetLoginToken::NAME);
        let session = session.map(|(name, value)| (name.into(), Value::Text(value.to_owned().into())));
        let defaults = call.defaults.iter().cloned().chain(session).collect();
        let parameters = CallParameters { parameters: call.parameters.clone(), defaults, passthrough: false };
        let config = EndpointConfig {
            region: Some(&call.region),
            endpoint: endpoint.as_deref(),
            host: host.as_deref(),
        };
        let input = RequestInput {
            signing: *signing,
            credentials: signer,
            time,
            nonce,
            endpoint: config,
            parameters,
            options: *options,
        };
        request::prepare(&call.operation, input)
    }
}

#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
impl<A: Api> Client<A> {
    /// The client for status lookups of Baidu's instances. `total` is the remaining time of the call in milliseconds.
    pub(crate) fn for_lookup(&self, total: u32) -> BccClient {
        let mut settings = self.settings.as_ref().clone();
        settings.policy.total_timeout = total;
        let (source, send_context) = (self.source.clone(), self.send_context.clone());
        Client { settings: Arc::new(settings), source, send_context, api: PhantomData }
    }
}

/// The inputs that all attempts of a call share.
#[derive(Clone)]
pub(crate) struct OngoingCall {
    pub(crate) operation: Operation,
    region: String,
    defaults: Parameters,
    pub(crate) parameters: Parameters,
}

impl OngoingCall {
    /// Whether the caller passed the client token, and so can repeat the call with it.
    pub(crate) fn has_own_token(&self) -> bool {
        self.parameters.iter().any(|(name, _)| CLIENT_TOKENS.contains(&&**name))
    }

    /// The secrets of a call, and the signature of a request, which stays valid until it expires.
    pub(crate) fn secrets<'s>(
        &'s self,
        credentials: &'s ResolvedCredentials,
        request: Option<&'s request::SignedRequest>,
    ) -> Secrets<'s> {
        let (id, secret, token) = match credentials.key() {
            Some(Credentials { id, secret, token, .. }) => (Some(&**id), secret.as_deref(), token.as_deref()),
            None => (None, None, None),
        };
        let mut secrets = Secrets::new(id, secret, token);
        for (_, value) in credentials.parameters() {
            secrets.insert(value);
        }
        secrets.add_parameters(&self.operation.schema, &self.defaults);
        secrets.add_parameters(&self.operation.schema, &self.parameters);
        if let Some(request) = request {
            secrets.insert(&request.trace.signature);
        }
        secrets
    }
}
