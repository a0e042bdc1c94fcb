//! Sets up and prepares one request.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::settings::{check_credentials, check_nonce, other_vendor};
use super::{AttemptInput, Context, Scheme, SignedRequest, Signing, SigningOptions, Template, Value};
use super::{Workspace, write};
use crate::endpoint::{Endpoint, EndpointConfig};
use crate::error::{Error, ValidationError};
use crate::operation::{Operation, Placement};
use crate::param::input::CallParameters;
use crate::sign::{Credentials, Key};
use crate::time::Timestamp;
use edgedesk_encoding::tape::Writer;

/// The inputs that change with each attempt: the crate has neither a clock nor randomness.
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
    pub(crate) time: Timestamp,
    pub(crate) nonce: &'a str,
}

impl<'a> Attempt<'a> {
    /// An attempt at a time. The nonce is unique per attempt: a UUID, or 128 random bits in hexadecimal. A client also sends
    /// it as the client token of a request that takes one and has none. To repeat a call as one execution, set the request's
    /// client token.
    #[must_use]
    pub fn new(time: Timestamp, nonce: &'a str) -> Self {
        Self { time, nonce }
    }
}

/// A request of any [`Operation`]: its scheme, key, endpoint and parameters.
///
/// ```
/// use edgedesk::operation::Operation;
/// use edgedesk::request::RequestBuilder;
/// use edgedesk::{Attempt, Placement, Timestamp};
///
/// let schema = "DesktopId!:[1..100]d,RegionId!";
/// let stop = Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, schema)?;
/// let time = Timestamp::from_millis(1_767_323_045_000)?;
/// let request = RequestBuilder::acs3("access-key-id", "access-key-secret")
///     .region("cn-hangzhou")
///     .parameter("DesktopId", vec!["ecd-7w78ozhjcwa3u"])
///     .parameter("RegionId", "cn-hangzhou")
///     .prepare(&stop, Attempt::new(time, "0abcdef000000000000000000000003a"))?;
/// assert_eq!(request.method(), "POST");
/// assert!(request.url().starts_with("https://ecd.cn-hangzhou.aliyuncs.com/?DesktopId.1=ecd-"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The settings of the schemes, and parameters without a schema:
///
/// ```
/// use core::time::Duration;
/// use edgedesk::Placement;
/// use edgedesk::request::{RequestBuilder, Value};
///
/// let user = RequestBuilder::anonymous()
///     .placement(Placement::Form)
///     .without_action_headers()
///     .default_parameter("ClientId", "a-uuid")
///     .parameter("Tags", Value::from(vec![[("Key", "team")]]))
///     .passthrough();
/// let relayed = RequestBuilder::bce("access-key-id", "secret-access-key")
///     .endpoint("https://relay.example/bcc")
///     .host("bcc.bj.baidubce.com")
///     .token("session-token")
///     .expiry(Duration::from_secs(60));
/// # let _ = (user, relayed);
/// ```
#[must_use]
#[derive(Clone)]
pub struct RequestBuilder<'a> {
    pub(crate) signing: Signing,
    /// Empty for [`Signing::Anonymous`].
    pub(crate) credentials: Credentials<'a>,
    pub(crate) endpoint: EndpointConfig<'a>,
    pub(crate) parameters: CallParameters<'a>,
    pub(crate) options: SigningOptions,
}

impl fmt::Debug for RequestBuilder<'_> {
    /// Shows the scheme and the names of the parameters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.parameters.parameters.iter().map(|(name, _)| &**name).collect();
        f.debug_struct("RequestBuilder")
            .field("signing", &self.signing)
            .field("parameters", &names)
            .finish_non_exhaustive()
    }
}

impl<'a> RequestBuilder<'a> {
    fn new(signing: Signing, id: &'a str, key: Key<'a>) -> Self {
        Self {
            signing,
            credentials: Credentials { id, key, token: None },
            endpoint: EndpointConfig::default(),
            parameters: CallParameters::default(),
            options: SigningOptions::default(),
        }
    }

    /// A request to Alibaba with ACS3-HMAC-SHA256: AccessKeyId and AccessKeySecret.
    pub fn acs3(id: &'a str, secret: &'a str) -> Self {
        Self::new(Signing::Acs3, id, Key::Secret(secret))
    }

    /// A request to Alibaba with signature V1 (HMAC-SHA1): AccessKeyId and AccessKeySecret.
    pub fn rpc(id: &'a str, secret: &'a str) -> Self {
        Self::new(Signing::Rpc, id, Key::Secret(secret))
    }

    /// A request to Alibaba's end-user API, without a signature: the parameters ClientId, SessionId and LoginToken identify the
    /// user.
    pub fn anonymous() -> Self {
        Self::new(Signing::Anonymous, "", Key::External)
    }

    /// A request to Baidu with bce-auth-v1: AccessKeyId and SecretAccessKey.
    pub fn bce(id: &'a str, secret: &'a str) -> Self {
        Self::new(Signing::Bce, id, Key::Secret(secret))
    }

    /// The token of a temporary key (SecurityToken, Baidu: session token).
    pub fn token(mut self, token: &'a str) -> Self {
        self.credentials.token = Some(token);
        self
    }

    /// The region, whose host is the default address: `cn-hangzhou`, `bj`.
    pub fn region(mut self, region: &'a str) -> Self {
        self.endpoint.region = Some(region);
        self
    }

    /// The URL to send to: `https://gateway.example/ecd`, or a host for https.
    pub fn endpoint(mut self, endpoint: &'a str) -> Self {
        self.endpoint.endpoint = Some(endpoint);
        self
    }

    /// The signed host, if the endpoint is a relay that forwards to another host.
    pub fn host(mut self, host: &'a str) -> Self {
        self.endpoint.host = Some(host);
        self
    }

    /// A parameter of the operation. [`Value`] has conversions from Rust's types.
    pub fn parameter(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.parameters.parameters.push((name.into(), value.into()));
        self
    }

    /// More parameters, in any number.
    pub fn parameters<N: Into<Cow<'a, str>>, V: Into<Value<'a>>>(
        mut self,
        parameters: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let parameters = parameters.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.parameters.parameters.extend(parameters);
        self
    }

    /// The value of a parameter that is sent if the operation has this parameter and the request does not set it. A
    /// [`Value::Null`] in the request suppresses it.
    pub fn default_parameter(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.parameters.defaults.push((name.into(), value.into()));
        self
    }

    /// Sends parameters that are not in the schema instead of refusing them.
    pub fn passthrough(mut self) -> Self {
        self.parameters.passthrough = true;
        self
    }

    /// The placement of parameters for V1 and the end-user API. By default in the query.
    pub fn placement(mut self, placement: Placement) -> Self {
        self.options.form_body = placement == Placement::Form;
        self
    }

    /// For V1 and the end-user API: omits the headers `x-acs-action` and `x-acs-version`, which cost a preflight request in
    /// browsers.
    pub fn without_action_headers(mut self) -> Self {
        self.options.action_headers = false;
        self
    }

    /// The lifetime of a signature of bce-auth-v1. By default 30 minutes.
    pub fn expiry(mut self, expiry: Duration) -> Self {
        self.options.expiry = u32::try_from(expiry.as_secs()).unwrap_or(u32::MAX);
        self
    }

    /// Validates, builds and signs the request. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::Validation`] with all issues of the parameters, [`Error::Configuration`] for an invalid setting.
    pub fn prepare(&self, operation: &Operation, attempt: Attempt<'_>) -> Result<SignedRequest, Error> {
        let Self { signing, credentials, endpoint, parameters, options } = self;
        let Attempt { time, nonce } = attempt;
        let scheme = Scheme::of(&operation.protocol, *signing).ok_or_else(other_vendor)?;
        if *signing != Signing::Bce {
            check_nonce(nonce)?;
        }
        let service = operation.protocol.service();
        let Endpoint { base, host } = endpoint.resolve(service.name, service.domain)?;
        let credentials = match signing {
            Signing::Anonymous => *credentials,
            _ => check_credentials(*credentials)?,
        };
        let context = Context { number: 0, credentials, base: &base, host: &host, options: *options };
        let mut writer = Writer::default();
        let parameters = parameters.written(&mut writer);
        let attempt = AttemptInput { date: &time.iso(), nonce, parameters };
        let mut workspace = Workspace::default();
        write(operation, scheme, &mut Template::default(), &context, attempt, &mut workspace).map_err(
            |issues| {
                let issues = issues.in_words(&operation.schema);
                ValidationError { operation: operation.name.clone(), issues }
            },
        )?;
        Ok(workspace.out.request())
    }
}
