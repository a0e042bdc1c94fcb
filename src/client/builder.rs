//! Settings of a client.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;

use super::api::sealed::Sealed as _;
use super::credentials::ResolvedCredentials;
use super::headers::ExtraHeaders;
use super::{Api, Bcc, Client, Credentials, CredentialsSource, Ecd, EcdSigning, Session, SourceKind, Wuying};
use crate::defaults;
use crate::operation::Placement;
use crate::request::{Signing, SigningOptions};
use crate::retry::{OnThrottling, Policy};

/// The settings that all calls of a client share.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) region: String,
    pub(crate) endpoint: Option<String>,
    pub(crate) host: Option<String>,
    pub(crate) signing: Signing,
    pub(crate) options: SigningOptions,
    pub(crate) policy: Policy,
    pub(crate) expired_codes: Vec<String>,
    pub(crate) defaults: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: ExtraHeaders,
    pub(crate) strict: bool,
    pub(crate) max_response_size: usize,
}

/// The limits and delays of retries. The defaults are those of the npm package.
///
/// ```
/// use core::time::Duration;
/// use edgedesk::{OnThrottling, Retry};
///
/// let patient = Retry::default()
///     .max_attempts(5)
///     .base_delay(Duration::from_millis(200))
///     .throttled_base_delay(Duration::from_secs(2))
///     .max_delay(Duration::from_secs(60))
///     .on_throttling(OnThrottling::Safe);
/// let never = Retry::never();
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retry(Policy);

impl Retry {
    /// One attempt only.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// The largest number of attempts, including the first. By default 3.
    #[must_use]
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self(Policy { max_attempts: attempts, ..self.0 })
    }

    /// The upper bound of the first backoff. It doubles with each attempt. By default 50 ms.
    #[must_use]
    pub fn base_delay(self, delay: Duration) -> Self {
        Self(Policy { base_delay: millis(delay), ..self.0 })
    }

    /// The same after throttling. By default 1 s.
    #[must_use]
    pub fn throttled_base_delay(self, delay: Duration) -> Self {
        Self(Policy { throttled_base_delay: millis(delay), ..self.0 })
    }

    /// The longest backoff. A longer Retry-After ends the call. By default 20 s.
    #[must_use]
    pub fn max_delay(self, delay: Duration) -> Self {
        Self(Policy { max_delay: millis(delay), ..self.0 })
    }

    /// Which throttled calls count as not executed. By default [`OnThrottling::Unpaid`].
    #[must_use]
    pub fn on_throttling(self, on_throttling: OnThrottling) -> Self {
        Self(Policy { on_throttling, ..self.0 })
    }
}

/// Whole milliseconds, rounded up and saturating.
pub(super) fn millis(duration: Duration) -> u32 {
    u32::try_from(duration.as_nanos().div_ceil(1_000_000)).unwrap_or(u32::MAX)
}

/// Sets up a [`Client`].
///
/// ```
/// use core::time::Duration;
/// use edgedesk::{BccClient, ClientBuilder, Credentials, Ecd, EcdClient, EcdSigning, Placement, Retry};
///
/// let settings: ClientBuilder<Ecd> = EcdClient::builder("cn-hangzhou", Credentials::new("id", "secret"));
/// let ecd = settings
///     .endpoint("https://gateway.example/ecd")
///     .host("ecd.cn-hangzhou.aliyuncs.com")
///     .signing(EcdSigning::Rpc)
///     .placement(Placement::Form)
///     .retry(Retry::never())
///     .timeout(Duration::from_secs(10))
///     .total_timeout(Duration::from_secs(30))
///     .max_skew(Duration::from_secs(3600))
///     .expired_codes(["Gateway.KeyExpired"])
///     .default_parameter("ClientType", "HTML5")
///     .header("x-relay-token", "token")
///     .lenient()
///     .max_response_size(1 << 20)
///     .build();
/// let bcc = BccClient::builder("bj", Credentials::new("id", "secret"))
///     .expiry(Duration::from_secs(60))
///     .build();
/// # let _ = (ecd, bcc);
/// ```
#[must_use]
#[derive(Clone)]
pub struct ClientBuilder<A: Api> {
    pub(crate) settings: Settings,
    pub(crate) source: SourceKind,
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    pub(crate) send_context: crate::fetch::SendContext,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> fmt::Debug for ClientBuilder<A> {
    /// Shows region, scheme and limits: an endpoint may contain a password, and defaults tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.debug(f.debug_struct("ClientBuilder"))
    }
}

impl Settings {
    pub(super) fn set_retry(&mut self, retry: Retry) {
        let Policy { timeout, total_timeout, max_skew, .. } = self.policy;
        self.policy = Policy { timeout, total_timeout, max_skew, ..retry.0 };
    }

    pub(super) fn debug(&self, mut debug: fmt::DebugStruct<'_, '_>) -> fmt::Result {
        debug
            .field("region", &self.region)
            .field("endpoint", &self.endpoint.is_some())
            .field("host", &self.host.is_some())
            .field("signing", &self.signing)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

impl<A: Api> ClientBuilder<A> {
    fn new(region: &str, source: SourceKind, signing: Signing, form_body: bool) -> Self {
        let settings = Settings {
            region: region.into(),
            endpoint: None,
            host: None,
            signing,
            // In browsers a custom header costs a preflight request.
            options: SigningOptions { form_body, action_headers: !in_browser(), ..SigningOptions::default() },
            policy: Policy::default(),
            expired_codes: Vec::new(),
            defaults: Vec::new(),
            headers: ExtraHeaders::default(),
            strict: true,
            max_response_size: defaults::MAX_RESPONSE_SIZE,
        };
        Self {
            settings,
            source,
            #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
            send_context: crate::fetch::SendContext::default(),
            api: PhantomData,
        }
    }

    /// The settings of a client, without its clock skew and retry budget.
    pub(super) fn of(client: &Client<A>) -> Self {
        Self {
            settings: client.settings.as_ref().clone(),
            source: client.source.clone(),
            #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
            send_context: client.send_context.clone(),
            api: PhantomData,
        }
    }

    /// The URL to send to: `https://gateway.example/ecd`, or a host for https. By default the host of the region.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// The signed host, if the endpoint is a relay that forwards to another host.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.settings.host = Some(host.into());
        self
    }

    /// The limits and delays of retries.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.set_retry(retry);
        self
    }

    /// The time limit of an attempt. Zero is no limit. By default 30 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.policy.timeout = millis(timeout);
        self
    }

    /// The time limit of a call with all attempts, waits, credentials and signatures. Zero is no limit. By default 120 s.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.settings.policy.total_timeout = millis(timeout);
        self
    }

    /// The largest error of the local clock that is corrected. By default one day.
    pub fn max_skew(mut self, skew: Duration) -> Self {
        self.settings.policy.max_skew = millis(skew);
        self
    }

    /// Codes of expired credentials, or of an expired session, in addition to the documented ones.
    pub fn expired_codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.settings.expired_codes = codes.into_iter().map(Into::into).collect();
        self
    }

    /// The value of a parameter for calls without it, for operations that have this parameter.
    pub fn default_parameter(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.settings.defaults.retain(|(known, _)| *known != name);
        self.settings.defaults.push((name, value.into()));
        self
    }

    /// An additional header of each request, for a relay or a proxy, in place of an earlier one of the same name. It is not
    /// signed. Refused by the calls: `connection`, `content-*`, `date`, `host`, `transfer-encoding`, `user-agent`, `x-acs-*`,
    /// `x-bce-*`, and headers that the request has already, such as the `authorization` of its signature.
    ///
    /// A value is text without line breaks and characters beyond Latin-1. Errors and events do not show its words of eight or more
    /// characters. In browsers a header costs a preflight request.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        self.settings.headers.set(name.as_ref(), value.into());
        self
    }

    /// Accepts any 2xx response with a JSON object or an empty body as a success, like the vendors' older SDKs. By default a
    /// success must also have a request id and no error code.
    pub fn lenient(mut self) -> Self {
        self.settings.strict = false;
        self
    }

    /// The largest size of a response after decompression, in bytes. A longer response is not of the API. By default 4 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.settings.max_response_size = bytes;
        self
    }

    /// The client. Its calls report invalid settings.
    #[must_use]
    pub fn build(self) -> Client<A> {
        Client {
            settings: Arc::new(self.settings),
            shared: Arc::default(),
            source: self.source,
            #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
            send_context: self.send_context,
            api: PhantomData,
        }
    }
}

impl ClientBuilder<Ecd> {
    pub(super) fn ecd(region: &str, credentials: CredentialsSource<Credentials>) -> Self {
        let signing = if in_browser() { Signing::Rpc } else { Ecd::SIGNING };
        Self::new(region, credentials.inner, signing, true)
    }

    /// The signature scheme. By default ACS3, and in browsers V1, which needs no preflight request.
    pub fn signing(mut self, signing: EcdSigning) -> Self {
        self.settings.signing = signing.into();
        self
    }

    /// The placement of parameters of signature V1. By default in a form body.
    pub fn placement(self, placement: Placement) -> Self {
        self.placed(placement)
    }
}

impl ClientBuilder<Wuying> {
    pub(super) fn wuying(region: &str, client_id: &str) -> Self {
        Self::new(region, SourceKind::Fixed(ResolvedCredentials::Anonymous), Wuying::SIGNING, false)
            .default_parameter("ClientId", client_id)
            .default_parameter("ClientOS", defaults::CLIENT_OS)
            .default_parameter("ClientVersion", defaults::CLIENT_VERSION)
    }

    /// The user's session.
    pub fn session(mut self, session: impl Into<CredentialsSource<Session>>) -> Self {
        self.source = session.into().inner;
        self
    }

    /// The placement of parameters. By default in the query.
    pub fn placement(self, placement: Placement) -> Self {
        self.placed(placement)
    }
}

impl ClientBuilder<Bcc> {
    pub(super) fn bcc(region: &str, credentials: CredentialsSource<Credentials>) -> Self {
        Self::new(region, credentials.inner, Bcc::SIGNING, false)
    }

    /// How long a signature is valid. By default 30 minutes.
    pub fn expiry(mut self, expiry: Duration) -> Self {
        self.settings.options.expiry = u32::try_from(expiry.as_secs()).unwrap_or(u32::MAX);
        self
    }
}

impl<A: Api> ClientBuilder<A> {
    fn placed(mut self, placement: Placement) -> Self {
        self.settings.options.form_body = placement == Placement::Form;
        self
    }
}

fn in_browser() -> bool {
    #[cfg(all(feature = "fetch", target_arch = "wasm32"))]
    return crate::fetch::in_browser();
    #[cfg(not(all(feature = "fetch", target_arch = "wasm32")))]
    false
}
