//! Clients of the three APIs. A client prepares requests and reads responses without I/O on every target; with the feature
//! `fetch` on wasm32 it also sends them.

mod api;
pub(crate) mod batches;
mod builder;
mod call;
pub(crate) mod credentials;
pub(crate) mod driver;
pub(crate) mod error;
mod headers;
#[cfg(any(test, all(feature = "fetch", target_arch = "wasm32")))]
pub(crate) mod lease;
pub(crate) mod lookup;
mod prepared;
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub(crate) mod resources;
pub(crate) mod response;
pub(crate) mod source;
mod state;
#[cfg(test)]
mod tests;
pub(crate) mod text;
pub(crate) mod wait;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

pub use self::response::HttpResponse;
pub use api::{Api, Bcc, Ecd, EcdSigning, Wuying};
pub use batches::{BatchOutcome, BatchResult, Batches};
pub use builder::{ClientBuilder, Retry};
pub use call::{Call, Outgoing, Step, ToSign};
pub use credentials::{Credentials, Session};
pub use error::{CallError, CallFailure};
#[cfg(all(feature = "fetch", target_arch = "wasm32"))]
pub(crate) use prepared::typed;
pub use prepared::{Prepared, Unsigned};
pub use source::CredentialsSource;
pub use wait::{StatusWait, WaitError, WaitStep};

use crate::catalogue::{OperationFacts, OperationInput, parameters};
use crate::endpoint::EndpointConfig;
use crate::error::{ConfigurationError, Error};
use crate::operation::Operation;
use crate::param::input::CallParameters;
use crate::redact::Secrets;
use crate::request::{Attempt, RequestBuilder, SignedRequest, Value};
use crate::retry::OperationTraits;
use crate::service::CLIENT_TOKENS;
use crate::sign::{self, Key};
use crate::wuying::GetLoginToken;
use builder::{Settings, millis};
use credentials::ResolvedCredentials;
use driver::Driver;
use headers::ExtraHeaders;
use source::SourceKind;
use state::SharedState;

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
    pub(crate) shared: Arc<SharedState>,
    pub(crate) source: SourceKind,
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) send_context: crate::fetch::SendContext,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            shared: Arc::clone(&self.shared),
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
    /// A builder with the settings of this client. The new client begins with a clock and a retry budget of its own:
    ///
    /// ```
    /// use edgedesk::{BccClient, Credentials};
    ///
    /// let bcc = BccClient::new("bj", Credentials::new("id", "secret"));
    /// let relayed = bcc.to_builder().endpoint("https://relay.example/bcc").build();
    /// # let _ = relayed;
    /// ```
    pub fn to_builder(&self) -> ClientBuilder<A> {
        ClientBuilder::of(self)
    }

    /// The same client with another region, for some of its calls. It shares what was learned of clock and retries, as the
    /// other copies do:
    ///
    /// ```
    /// use core::time::Duration;
    /// use edgedesk::{Credentials, EcdClient, Retry};
    ///
    /// let ecd = EcdClient::new("cn-hangzhou", Credentials::new("id", "secret"));
    /// let in_shanghai = ecd.with_region("cn-shanghai");
    /// let impatient = ecd.with_total_timeout(Duration::from_secs(5)).with_retry(Retry::never());
    /// let quick = ecd.with_timeout(Duration::from_secs(1));
    /// # let _ = (in_shanghai, impatient, quick);
    /// ```
    #[must_use]
    pub fn with_region(&self, region: &str) -> Self {
        self.with(|settings| settings.region = region.into())
    }

    /// The same client with other retries: see [`ClientBuilder::retry`].
    #[must_use]
    pub fn with_retry(&self, retry: Retry) -> Self {
        self.with(|settings| settings.set_retry(retry))
    }

    /// The same client with another limit of an attempt: see [`ClientBuilder::timeout`].
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(|settings| settings.policy.timeout = millis(timeout))
    }

    /// The same client with another deadline of a call: see [`ClientBuilder::total_timeout`].
    #[must_use]
    pub fn with_total_timeout(&self, timeout: Duration) -> Self {
        self.with(|settings| settings.policy.total_timeout = millis(timeout))
    }

    /// The same client with an additional header, in place of one of the same name: see [`ClientBuilder::header`].
    ///
    /// ```
    /// use edgedesk::{Attempt, Credentials, EcdClient, Timestamp, ecd::DescribeDesktops};
    ///
    /// let builder = EcdClient::builder("cn-hangzhou", Credentials::new("id", "secret"));
    /// let relayed = builder.endpoint("https://relay.example").header("X-Relay-Token", "token-of-relay").build();
    /// let traced = relayed.with_header("x-trace", "7").without_header("x-relay-token");
    /// let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000)?, "n-1");
    /// let request = traced.prepare(&DescribeDesktops::new(), attempt)?;
    /// assert!(request.headers().any(|header| header == ("x-trace", "7")));
    /// assert!(!request.headers().any(|(name, _)| name == "x-relay-token"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_header(&self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.with(|settings| settings.headers.set(name.as_ref(), value.into()))
    }

    /// The same client without one of its additional headers.
    #[must_use]
    pub fn without_header(&self, name: impl AsRef<str>) -> Self {
        self.with(|settings| settings.headers.remove(name.as_ref()))
    }

    fn with(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::clone(&self.settings);
        change(&mut settings);
        Self { settings: Arc::new(settings), ..self.clone() }
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
        let mut call = self.settings.ongoing_call_of(input)?;
        call.set_token(attempt.nonce);
        let credentials = self.source.fixed()?;
        let request = self.settings.request(&call, &credentials, attempt, credentials.secret())?;
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
        let mut call = self.settings.ongoing_call_of(input)?;
        call.set_token(attempt.nonce);
        let credentials = self.source.fixed()?;
        let request = self.settings.request(&call, &credentials, attempt, Key::External)?;
        Ok(Unsigned::new(self.clone(), call, credentials, request, attempt))
    }

    /// A call with its retries, for any HTTP client to send. Nothing is sent.
    #[must_use]
    pub fn call<R: OperationInput<Api = A>>(&self, input: &R) -> Call<R> {
        let driver = self.settings.ongoing_call_of(input).map(|call| self.driver(call));
        Call::new(driver.map_err(CallError::Invalid))
    }

    pub(crate) fn driver(&self, call: OngoingCall) -> Driver {
        Driver::new(Arc::clone(&self.settings), Arc::clone(&self.shared), call, self.source.mode())
    }
}

impl Settings {
    fn ongoing_call_of<R: OperationInput>(&self, input: &R) -> Result<OngoingCall, Error> {
        let parameters = parameters(input).map_err(|_| {
            ConfigurationError::new("parameters", "a value that has no JSON", "what serde_json can write")
        })?;
        Ok(self.ongoing_call(OperationFacts::of::<R>(), parameters)?)
    }

    pub(crate) fn ongoing_call(
        &self,
        facts: OperationFacts,
        parameters: Parameters,
    ) -> Result<OngoingCall, ConfigurationError> {
        let operation = (facts.operation)()?;
        self.headers.check()?;
        let region = facts.region.unwrap_or(&self.region).to_owned();
        let own = self.defaults.iter().map(|(name, value)| (name.clone(), value.clone()));
        let defaults = own.chain([(Cow::Borrowed("RegionId"), region.clone())]);
        let defaults = defaults.map(|(name, value)| (name, Value::Text(value.into()))).collect();
        let headers = self.headers.clone();
        Ok(OngoingCall { facts, operation, region, defaults, parameters, headers })
    }

    /// Builds the request of an attempt, signed by `key`.
    pub(crate) fn request(
        &self,
        call: &OngoingCall,
        credentials: &ResolvedCredentials,
        attempt: Attempt<'_>,
        key: Key<'_>,
    ) -> Result<SignedRequest, Error> {
        let Self { endpoint, host, signing, options, .. } = self;
        let (id, token) =
            credentials.key().map_or(("", None), |Credentials { id, token, .. }| (&**id, token.as_deref()));
        // A login begins a session: it never sends the last one's id.
        let session =
            credentials.parameters().into_iter().filter(|_| call.operation.name != GetLoginToken::NAME);
        let session = session.map(|(name, value)| (name.into(), Value::Text(value.to_owned().into())));
        let defaults = call.defaults.iter().cloned().chain(session).collect();
        let parameters = CallParameters { parameters: call.parameters.clone(), defaults, passthrough: false };
        let builder = RequestBuilder {
            signing: *signing,
            credentials: sign::Credentials { id, key, token },
            endpoint: EndpointConfig {
                region: Some(&call.region),
                endpoint: endpoint.as_deref(),
                host: host.as_deref(),
            },
            parameters,
            options: *options,
        };
        let mut request = builder.prepare(&call.operation, attempt)?;
        call.headers.add_to(&mut request)?;
        Ok(request)
    }
}

/// The inputs that all attempts of a call share.
#[derive(Clone)]
pub(crate) struct OngoingCall {
    pub(crate) facts: OperationFacts,
    pub(crate) operation: Operation,
    pub(crate) region: String,
    defaults: Parameters,
    pub(crate) parameters: Parameters,
    headers: ExtraHeaders,
}

impl OngoingCall {
    /// The client token, if the operation has one and the call none.
    fn set_token(&mut self, token: &str) {
        if self.facts.makes_token && !token.is_empty() {
            let token = |name| (Cow::Borrowed(name), Value::Text(token.to_owned().into()));
            self.defaults.extend(CLIENT_TOKENS.map(token));
        }
    }

    /// What the retry state machine has to know of the call.
    fn traits<'a>(
        &self,
        request: &SignedRequest,
        renewable: bool,
        expired: &'a [&'a str],
    ) -> OperationTraits<'a> {
        // A token that the caller gave can be given again.
        let has_own_token = self.parameters.iter().any(|(name, _)| CLIENT_TOKENS.contains(&&**name));
        OperationTraits {
            effect: self.facts.effect,
            authentication: self.operation.protocol.authentication(),
            idempotent: request.idempotent,
            own_token: request.idempotent && has_own_token,
            renewable,
            expired,
        }
    }

    /// The secrets of a call, and the signature of a request, which stays valid until it expires.
    pub(crate) fn secrets<'s>(
        &'s self,
        credentials: &'s ResolvedCredentials,
        request: Option<&'s SignedRequest>,
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
        for token in self.headers.tokens() {
            secrets.insert(token);
        }
        if let Some(request) = request {
            secrets.insert(&request.trace.signature);
        }
        secrets
    }
}
