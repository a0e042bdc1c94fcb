//! From a call to what goes on the wire: check, flatten, sign. One file per scheme.

use crate::prelude::*;
use crate::text::concat;
mod acs3;
mod bce;
mod rpc;

use alloc::borrow::Cow;

use crate::endpoint::{Endpoint, Target};
use crate::error::{ConfigurationError, Error, ValidationError};
use crate::operation::{Address, Operation};
use crate::param::check::{Given, Parameter, check};
use crate::param::flatten::flatten;
use crate::param::schema::Place;
use crate::sign::{Credentials, Key, Pair, Stages};
use crate::time::Timestamp;

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// ACS3-HMAC-SHA256: in headers, which a browser asks the gateway's leave for (preflight).
    Acs3,
    /// V1, HMAC-SHA1: in parameters, without a preflight.
    Rpc,
    /// The layout of V1 without key and signature: the end-user API, where ClientId, SessionId and LoginToken are
    /// the identity.
    Anonymous,
    /// bce-auth-v1.
    Bce,
}

/// One call, with everything that the core cannot know by itself.
///
/// `Debug` shows the scheme and the names of the parameters only.
#[derive(Clone)]
pub struct Call<'a> {
    /// The scheme.
    pub signing: Signing,
    /// The key; needed by all schemes but [`Signing::Anonymous`].
    pub credentials: Option<Credentials<'a>>,
    /// The time of the attempt.
    pub time: Timestamp,
    /// Unique per attempt: 128 random bits in hexadecimal, or a UUID. Unused by [`Signing::Bce`].
    pub nonce: &'a str,
    /// The address.
    pub target: Target<'a>,
    /// Parameters.
    pub given: Given<'a>,
    /// Details on which the vendors' own clients differ.
    pub form: Form,
}

impl core::fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Call")
            .field("signing", &self.signing)
            .field("time", &self.time)
            .field("target", &self.target)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}

/// Details on which the vendors' own clients differ, or that nobody could verify; the npm package sets them by where
/// it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// V1 and Anonymous: parameters in a form body instead of the query.
    pub body: bool,
    /// V1 and Anonymous: repeat action and version in `x-acs-*` headers.
    pub action_headers: bool,
    /// bce-auth-v1: how long a signature holds, in seconds.
    pub expiry: u32,
}

impl Default for Form {
    fn default() -> Self {
        Self { body: false, action_headers: true, expiry: 1800 }
    }
}

/// A request that is ready to be sent, and the texts that were signed.
///
/// `Debug` shows the method and the names of the headers only: URL, values and texts carry tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// The whole URL, percent-encoded.
    pub url: String,
    /// Headers to set, names in lower case. `host` is signed but not among them: the transport sets it.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Option<String>,
    /// Whether it carries a client token: repetitions with the same token are one execution.
    pub idempotent: bool,
    /// What was signed.
    pub stages: Stages,
}

impl core::fmt::Debug for Request {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

const FORM_TYPE: &str = "application/x-www-form-urlencoded";

/// Checks, builds and signs.
///
/// ```
/// use edgedesk::operation::Operation;
/// use edgedesk::param::check::Given;
/// use edgedesk::request::{Call, Form, Signing, prepare};
/// use edgedesk::{endpoint::Target, sign::{Credentials, Key}, time::Timestamp};
///
/// let stop = Operation::rpc("StopDesktops", "2020-09-30", false, "DesktopId!:[1..100]d,RegionId!")?;
/// let request = prepare(&stop, Call {
///     signing: Signing::Acs3,
///     credentials: Some(Credentials { id: "id", key: Key::Secret("secret"), token: None }),
///     time: Timestamp::from_millis(1_767_323_045_000)?,
///     nonce: "0abcdef000000000000000000000003a",
///     target: Target { region: Some("cn-hangzhou"), ..Target::default() },
///     given: Given {
///         parameters: vec![
///             ("DesktopId".into(), vec!["ecd-7w78ozhjcwa3u"].into()),
///             ("RegionId".into(), "cn-hangzhou".into()),
///         ],
///         ..Given::default()
///     },
///     form: Form::default(),
/// })?;
/// assert_eq!(request.method, "POST");
/// assert!(request.url.starts_with("https://ecd.cn-hangzhou.aliyuncs.com/?DesktopId.1=ecd-"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::Validation`] with all faults of the parameters, [`Error::Configuration`] for everything else.
pub fn prepare(operation: &Operation, call: Call<'_>) -> Result<Request, Error> {
    let Call { signing, credentials, time, nonce, target, given, form } = call;
    if signing != Signing::Bce && !is_visible_ascii(nonce) {
        return Err(ConfigurationError::new("nonce", described(nonce), VISIBLE).into());
    }
    let name = operation.name.as_str();
    let given = Given { passthrough: given.passthrough || operation.open, ..given };
    let parameters = check(&operation.fields, given)
        .map_err(|faults| ValidationError { operation: name.into(), faults })?;
    let endpoint = match operation.address {
        Address::Rpc { .. } => target.resolve("ecd", "aliyuncs.com")?,
        Address::Rest { .. } => target.resolve("bcc", "baidubce.com")?,
    };
    let alibaba = || usable(credentials, "accessKeySecret", "securityToken");
    let baidu = || usable(credentials, "secretAccessKey", "sessionToken");
    let idempotent = has_client_token(&operation.address, &parameters);
    let ready = Ready { name, parameters, time, nonce, endpoint, form };
    let request = match (&operation.address, signing) {
        (Address::Rpc { version, form }, Signing::Acs3) => acs3::request(ready, alibaba()?, version, *form),
        (Address::Rpc { version, .. }, Signing::Rpc) => rpc::request(ready, Some(alibaba()?), version)?,
        (Address::Rpc { version, .. }, Signing::Anonymous) => rpc::request(ready, None, version)?,
        (Address::Rest { method, path }, Signing::Bce) => {
            let gives_one = ready.parameters.iter().any(|p| p.place == Place::Default);
            let has_body = !matches!(&**method, "GET" | "HEAD") && (operation.has_body() || gives_one);
            bce::request(ready, baidu()?, method, path, has_body)
        }
        _ => {
            return Err(ConfigurationError::new(
                "signing",
                "a scheme of another vendor than the operation's",
                "acs3, rpc or anonymous for Alibaba's operations, bce for Baidu's",
            )
            .into());
        }
    };
    Ok(Request { idempotent, ..request })
}

/// In Baidu's bodies a client token would mean nothing: it is one of the query.
fn has_client_token(address: &Address, parameters: &[Parameter<'_>]) -> bool {
    parameters.iter().any(|Parameter { name, place, .. }| match address {
        Address::Rpc { .. } => name == "ClientToken",
        Address::Rest { .. } => name == "clientToken" && *place == Place::Query,
    })
}

/// A call whose parameters passed and whose address is known.
struct Ready<'a> {
    name: &'a str,
    parameters: Vec<Parameter<'a>>,
    time: Timestamp,
    nonce: &'a str,
    endpoint: Endpoint,
    form: Form,
}

fn flattened<'a>(parameters: Vec<Parameter<'a>>) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(parameters.len() + 10);
    for Parameter { name, value, .. } in parameters {
        flatten(&mut pairs, name, value);
    }
    pairs
}

/// The headers that the scheme sets, as it signs them: with the host.
fn signed_headers<'h>(headers: &'h [(&'static str, String)], host: &'h str) -> Vec<Pair<'h>> {
    let host = [("host".into(), host.into())];
    headers.iter().map(|(name, value)| ((*name).into(), value.as_str().into())).chain(host).collect()
}

fn with_query(endpoint: &Endpoint, path: &str, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    concat(&[&endpoint.base, path, mark, query])
}

const VISIBLE: &str = "a non-empty string of visible ASCII characters";

/// The credentials, if a request can be signed with them. The vendors call the secret and the token differently, and
/// an error names what the caller wrote.
fn usable<'a>(
    credentials: Option<Credentials<'a>>,
    secret_name: &'static str,
    token_name: &'static str,
) -> Result<Credentials<'a>, ConfigurationError> {
    let Some(Credentials { id, key, token }) = credentials else {
        let allowed = "an access key, with a token if it is temporary";
        return Err(ConfigurationError::new("credentials", "nothing", allowed));
    };
    let token = token.map(str::trim_ascii);
    // What divides the fields of an Authorization header would shift them.
    if !is_visible_ascii(id) || id.contains([',', '=', '/']) {
        let allowed = "a non-empty string of visible ASCII characters without \",\", \"=\" and \"/\"";
        return Err(ConfigurationError::new("accessKeyId", described(id), allowed));
    }
    match key {
        Key::Secret("") => {
            return Err(ConfigurationError::new(secret_name, described(""), "a non-empty string"));
        }
        // Base64 or hexadecimal; empty before there is one.
        Key::Signature(text) if !text.is_empty() && !is_visible_ascii(text) => {
            return Err(ConfigurationError::new(
                "sign",
                described(text),
                "a function that gives visible ASCII",
            ));
        }
        _ => {}
    }
    if let Some(token) = token.filter(|token| !is_visible_ascii(token)) {
        return Err(ConfigurationError::new(token_name, described(token), VISIBLE));
    }
    Ok(Credentials { id, key, token })
}

/// These go into headers or into the parts of a header that other characters would end.
fn is_visible_ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn described(text: &str) -> Cow<'static, str> {
    if text.is_empty() { "an empty string" } else { "a string with other characters" }.into()
}
