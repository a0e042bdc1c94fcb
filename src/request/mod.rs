//! Validates, builds and signs requests. Each scheme has a file.

mod acs3;
mod bce;
mod output;
mod rpc;
mod settings;
mod workspace;

use crate::endpoint::{Endpoint, EndpointConfig};
use crate::error::{Error, ValidationError};
use crate::operation::{Operation, Protocol};
use crate::param::check::CallParameters;
use crate::param::issue::Issues;
use crate::param::walk::{Layout, Parameters, walk};
use crate::prelude::*;
use crate::sign::{Credentials, Key, SigningTrace};
use crate::time::Timestamp;
use edgedesk_encoding::tape::Writer;

pub(crate) use output::Output;
pub(crate) use workspace::{Template, Workspace};

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signing {
    /// ACS3-HMAC-SHA256: in headers; requires a CORS preflight in browsers.
    Acs3,
    /// V1, HMAC-SHA1: in parameters; needs no preflight.
    Rpc,
    /// The end-user API: the layout of V1 without key and signature. ClientId, SessionId and LoginToken identify the user.
    Anonymous,
    /// bce-auth-v1.
    Bce,
}

/// Input of one request: operation parameters, credentials, time and nonce.
///
/// `Debug` shows the scheme and the names of the parameters only.
#[derive(Clone)]
pub struct RequestInput<'a> {
    /// The scheme.
    pub signing: Signing,
    /// The key; required by all schemes except [`Signing::Anonymous`].
    pub credentials: Option<Credentials<'a>>,
    /// The time of the attempt.
    pub time: Timestamp,
    /// Unique per attempt: 128 random bits in hexadecimal, or a UUID. Unused by [`Signing::Bce`].
    pub nonce: &'a str,
    /// The region or address.
    pub endpoint: EndpointConfig<'a>,
    /// The operation's parameters.
    pub parameters: CallParameters<'a>,
    /// Options of the scheme.
    pub options: SigningOptions,
}

impl core::fmt::Debug for RequestInput<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RequestInput")
            .field("signing", &self.signing)
            .field("time", &self.time)
            .field("endpoint", &self.endpoint)
            .field("parameters", &self.parameters)
            .finish_non_exhaustive()
    }
}

/// Options of the signing schemes; the npm package chooses their defaults by runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningOptions {
    /// V1 and Anonymous: sends parameters in a form body instead of the query.
    pub form_body: bool,
    /// V1 and Anonymous: repeats action and version in `x-acs-*` headers.
    pub action_headers: bool,
    /// bce-auth-v1: how long a signature is valid, in seconds.
    pub expiry: u32,
}

impl Default for SigningOptions {
    fn default() -> Self {
        Self { form_body: false, action_headers: true, expiry: crate::defaults::EXPIRY }
    }
}

/// A signed request, and the intermediate strings of its signature.
///
/// `Debug` shows the method and the names of the headers only: the other strings contain tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedRequest {
    /// The HTTP method.
    pub method: String,
    /// The percent-encoded URL.
    pub url: String,
    /// The headers, in lower case. Without `host`, which is signed, but set by the transport.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Option<String>,
    /// Whether the request has a client token: the vendor executes requests with the same token once.
    pub idempotent: bool,
    /// The intermediate strings of the signature.
    pub trace: SigningTrace,
}

impl core::fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("SignedRequest")
            .field("method", &self.method)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

const FORM_TYPE: &str = "application/x-www-form-urlencoded";

/// The names of all headers that a request may have.
const HEADERS: [&str; 11] = [
    "accept",
    "authorization",
    "content-type",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-security-token",
    "x-acs-signature-nonce",
    "x-acs-version",
    "x-bce-date",
    "x-bce-security-token",
];

/// Validates, builds and signs a request.
///
/// ```
/// use edgedesk::operation::Operation;
/// use edgedesk::param::check::CallParameters;
/// use edgedesk::request::{RequestInput, SigningOptions, Signing, prepare};
/// use edgedesk::{endpoint::EndpointConfig, sign::{Credentials, Key}, time::Timestamp};
///
/// let stop = Operation::rpc("StopDesktops", "2020-09-30", false, "DesktopId!:[1..100]d,RegionId!")?;
/// let request = prepare(&stop, RequestInput {
///     signing: Signing::Acs3,
///     credentials: Some(Credentials { id: "id", key: Key::Secret("secret"), token: None }),
///     time: Timestamp::from_millis(1_767_323_045_000)?,
///     nonce: "0abcdef000000000000000000000003a",
///     endpoint: EndpointConfig { region: Some("cn-hangzhou"), ..EndpointConfig::default() },
///     parameters: CallParameters {
///         parameters: vec![
///             ("DesktopId".into(), vec!["ecd-7w78ozhjcwa3u"].into()),
///             ("RegionId".into(), "cn-hangzhou".into()),
///         ],
///         ..CallParameters::default()
///     },
///     options: SigningOptions::default(),
/// })?;
/// assert_eq!(request.method, "POST");
/// assert!(request.url.starts_with("https://ecd.cn-hangzhou.aliyuncs.com/?DesktopId.1=ecd-"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::Validation`] with all issues of the parameters, [`Error::Configuration`] for an invalid setting.
pub fn prepare(operation: &Operation, call: RequestInput<'_>) -> Result<SignedRequest, Error> {
    let RequestInput { signing, credentials, time, nonce, endpoint, parameters, options } = call;
    let scheme = Scheme::of(&operation.protocol, signing).ok_or_else(settings::other_vendor)?;
    if signing != Signing::Bce {
        settings::check_nonce(nonce)?;
    }
    let service = operation.protocol.service();
    let Endpoint { base, host } = endpoint.resolve(service.name, service.domain)?;
    let credentials = match signing {
        Signing::Anonymous => Credentials { id: "", key: Key::Secret(""), token: None },
        _ => settings::check_credentials(credentials)?,
    };
    let context = Context { number: 0, credentials, base: &base, host: &host, options };
    let mut writer = Writer::default();
    let parameters = parameters.written(&mut writer);
    let attempt = Attempt { date: &time.iso(), nonce, parameters };
    let mut workspace = Workspace::default();
    write(operation, scheme, &mut Template::default(), &context, attempt, &mut workspace).map_err(
        |issues| {
            let issues = issues.in_words(&operation.schema);
            ValidationError { operation: operation.name.clone(), issues }
        },
    )?;
    Ok(workspace.out.request())
}

/// Validated settings that many requests of a client share.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// Differs between the contexts that a template may be used with.
    pub(crate) number: u32,
    /// Empty for [`Signing::Anonymous`].
    pub(crate) credentials: Credentials<'a>,
    /// The base of the URL, without a trailing `/`.
    pub(crate) base: &'a str,
    /// The signed host.
    pub(crate) host: &'a str,
    pub(crate) options: SigningOptions,
}

/// The settings that differ between attempts.
#[derive(Clone, Copy)]
pub(crate) struct Attempt<'a> {
    /// `2026-01-02T03:04:05Z`.
    pub(crate) date: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) parameters: Parameters<'a>,
}

/// Validates the parameters, and writes a request to the workspace's output.
///
/// # Errors
/// The issues of the parameters.
pub(crate) fn write(
    operation: &Operation,
    scheme: Scheme<'_>,
    template: &mut Template,
    context: &Context<'_>,
    attempt: Attempt<'_>,
    workspace: &mut Workspace,
) -> Result<(), Issues> {
    let protocol_parameters = match scheme {
        Scheme::Rpc { version, signed } if PARAMETERS => {
            rpc::protocol_parameters(&operation.name, version, attempt, context, signed)
        }
        _ => Vec::new(),
    };
    let layout = match scheme {
        // Without a body, parameters go into the query.
        Scheme::Bce { method, .. } if BCE => {
            Layout::ByLocation { has_body: !matches!(method, "GET" | "HEAD") }
        }
        _ => Layout::Query(&protocol_parameters),
    };
    let Attempt { parameters, .. } = attempt;
    let parameters = Parameters { passthrough: parameters.passthrough || operation.open, ..parameters };
    let attempt = Attempt { parameters, ..attempt };
    walk(&operation.schema, parameters, layout, &mut workspace.sent)?;
    workspace.out.clear();
    workspace.out.text.reserve(RESERVED_LENGTH);
    match scheme {
        Scheme::Acs3 { version, form_body } if ACS3 => {
            acs3::write(&operation.name, version, form_body, context, attempt, template, workspace);
        }
        Scheme::Rpc { version, signed } if PARAMETERS => {
            rpc::write(operation, version, signed, context, attempt, template, workspace)?;
        }
        Scheme::Bce { method, path } if BCE => {
            bce::write(operation, method, path, context, attempt, template, workspace);
        }
        // `Scheme::of` returns only schemes of this build.
        _ => {}
    }
    Ok(())
}

// The schemes in this build. Each match tests these constants, so that the compiler removes the other schemes.
const ACS3: bool = cfg!(feature = "acs3");
const RPC: bool = cfg!(feature = "rpc");
const ANONYMOUS: bool = cfg!(feature = "anonymous");
const BCE: bool = cfg!(feature = "bce");
/// Whether this build has a scheme whose fields are parameters.
const PARAMETERS: bool = RPC || ANONYMOUS;
/// Whether this build has a scheme for Alibaba's operations.
pub(crate) const ALIBABA: bool = ACS3 || PARAMETERS;

/// A scheme with the fields of the operation's protocol that it uses.
#[derive(Clone, Copy)]
pub(crate) enum Scheme<'o> {
    Acs3 { version: &'o str, form_body: bool },
    Rpc { version: &'o str, signed: bool },
    Bce { method: &'o str, path: &'o str },
}

impl<'o> Scheme<'o> {
    /// `None` if the scheme is another vendor's or not in this build.
    pub(crate) fn of(protocol: &'o Protocol, signing: Signing) -> Option<Self> {
        match (protocol, signing) {
            (Protocol::Rpc { version, form }, Signing::Acs3) if ACS3 => {
                Some(Self::Acs3 { version, form_body: *form })
            }
            (Protocol::Rpc { version, .. }, Signing::Rpc) if RPC => Some(Self::Rpc { version, signed: true }),
            (Protocol::Rpc { version, .. }, Signing::Anonymous) if ANONYMOUS => {
                Some(Self::Rpc { version, signed: false })
            }
            (Protocol::Rest { method, path }, Signing::Bce) if BCE => Some(Self::Bce { method, path }),
            _ => None,
        }
    }
}

/// The reserved length of the output, in bytes: enough for most requests and the strings of their signatures.
const RESERVED_LENGTH: usize = 4096;
