//! From a call to what goes on the wire: check, write, sign. One file per scheme.

mod acs3;
mod bce;
mod output;
mod rpc;
mod workspace;

use crate::endpoint::Target;
use crate::error::{ConfigurationError, Error, ValidationError};
use crate::operation::{Address, Operation};
use crate::param::check::Given;
use crate::param::fault::Faults;
use crate::param::walk::{Layout, Parameters, walk};
use crate::prelude::*;
use crate::sign::{Credentials, Key, Stages};
use crate::time::Timestamp;
use edgedesk_wire::tape::Writer;

pub(crate) use output::Output;
pub(crate) use workspace::{Template, Workspace};

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

/// The names of all headers that are set.
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
    let mut writer = Writer::default();
    let parameters = given.written(&mut writer);
    let settings = Settings { signing, credentials, time, nonce, target, form };
    let mut workspace = Workspace::default();
    write(operation, &mut Template::default(), settings, parameters, &mut workspace)
        .map_err(|refusal| refusal.in_words(operation))?;
    Ok(workspace.out.request())
}

/// A [`Call`] but for its parameters.
#[derive(Clone, Copy)]
pub(crate) struct Settings<'a> {
    pub(crate) signing: Signing,
    pub(crate) credentials: Option<Credentials<'a>>,
    pub(crate) time: Timestamp,
    pub(crate) nonce: &'a str,
    pub(crate) target: Target<'a>,
    pub(crate) form: Form,
}

/// Why a request is not written.
pub(crate) enum Refusal {
    Parameters(Faults),
    Setting(ConfigurationError),
}

impl From<ConfigurationError> for Refusal {
    fn from(error: ConfigurationError) -> Self {
        Self::Setting(error)
    }
}

impl Refusal {
    pub(crate) fn in_words(self, operation: &Operation) -> Error {
        match self {
            Self::Parameters(faults) => {
                let faults = faults.in_words(&operation.schema);
                ValidationError { operation: operation.name.clone(), faults }.into()
            }
            Self::Setting(error) => error.into(),
        }
    }
}

/// Writes a request into the workspace's output: the one way to one.
pub(crate) fn write(
    operation: &Operation,
    template: &mut Template,
    settings: Settings<'_>,
    parameters: Parameters<'_>,
    workspace: &mut Workspace,
) -> Result<(), Refusal> {
    let Settings { signing, credentials, time, nonce, target, form } = settings;
    if signing != Signing::Bce && !is_visible_ascii(nonce) {
        return Err(ConfigurationError::new("nonce", described(nonce), VISIBLE).into());
    }
    workspace.date.set(time);
    let way = Way::of(&operation.address, signing)?;
    let own = match way {
        Way::Rpc { version, signed } if PARAMETERS => {
            let date = &workspace.date.text;
            rpc::own(&operation.name, version, nonce, date, credentials.filter(|_| signed))
        }
        _ => Vec::new(),
    };
    let layout = match way {
        // A method that has no body leaves the query.
        Way::Bce { method, .. } if BCE => Layout::Places { has_body: !matches!(method, "GET" | "HEAD") },
        _ => Layout::Query(&own),
    };
    let parameters = Parameters { passthrough: parameters.passthrough || operation.open, ..parameters };
    walk(&operation.schema, parameters, layout, &mut workspace.sent).map_err(Refusal::Parameters)?;
    let (service, domain) = match way {
        Way::Bce { .. } if BCE => ("bcc", "baidubce.com"),
        _ => ("ecd", "aliyuncs.com"),
    };
    workspace.address.resolve(target, service, domain)?;
    workspace.out.clear();
    workspace.out.text.reserve(ROOM);
    let call = Ready { operation, parameters, nonce, form };
    match way {
        Way::Acs3 { version, form_body } if ACS3 => {
            acs3::write(call, usable(credentials, signing)?, version, form_body, template, workspace);
        }
        Way::Rpc { version, signed } if PARAMETERS => {
            let credentials = if signed { Some(usable(credentials, signing)?) } else { None };
            rpc::write(call, credentials, version, workspace)?;
        }
        Way::Bce { method, path } if BCE => {
            bce::write(call, usable(credentials, signing)?, method, path, template, workspace);
        }
        // `Way::of` gives none that this build lacks.
        _ => {}
    }
    Ok(())
}

// Which schemes this build has. Each match on them says so, because the compiler does not see it by itself.
const ACS3: bool = cfg!(feature = "acs3");
const RPC: bool = cfg!(feature = "rpc");
const ANONYMOUS: bool = cfg!(feature = "anonymous");
const BCE: bool = cfg!(feature = "bce");
/// Those that travel in parameters.
const PARAMETERS: bool = RPC || ANONYMOUS;
/// Whether it has any for the operations of either vendor.
pub(crate) const ALIBABA: bool = ACS3 || PARAMETERS;
pub(crate) const BAIDU: bool = BCE;

/// What a scheme makes of an operation's address.
#[derive(Clone, Copy)]
enum Way<'o> {
    Acs3 { version: &'o str, form_body: bool },
    Rpc { version: &'o str, signed: bool },
    Bce { method: &'o str, path: &'o str },
}

impl<'o> Way<'o> {
    fn of(address: &'o Address, signing: Signing) -> Result<Self, ConfigurationError> {
        match (address, signing) {
            (Address::Rpc { version, form }, Signing::Acs3) if ACS3 => {
                Ok(Self::Acs3 { version, form_body: *form })
            }
            (Address::Rpc { version, .. }, Signing::Rpc) if RPC => Ok(Self::Rpc { version, signed: true }),
            (Address::Rpc { version, .. }, Signing::Anonymous) if ANONYMOUS => {
                Ok(Self::Rpc { version, signed: false })
            }
            (Address::Rest { method, path }, Signing::Bce) if BCE => Ok(Self::Bce { method, path }),
            _ => Err(ConfigurationError::new(
                "signing",
                "a scheme of another vendor than the operation's",
                "acs3, rpc or anonymous for Alibaba's operations, bce for Baidu's",
            )),
        }
    }
}

/// As large as most requests with the texts that were signed.
const ROOM: usize = 4096;

/// A call whose parameters passed and whose address is known.
#[derive(Clone, Copy)]
struct Ready<'a> {
    operation: &'a Operation,
    parameters: Parameters<'a>,
    nonce: &'a str,
    form: Form,
}

const VISIBLE: &str = "a non-empty string of visible ASCII characters";

/// The credentials, if a request can be signed with them. An error names what the
/// caller wrote.
fn usable<'a>(
    credentials: Option<Credentials<'a>>,
    signing: Signing,
) -> Result<Credentials<'a>, ConfigurationError> {
    let Some(Credentials { id, key, token }) = credentials else {
        let allowed = "an access key, with a token if it is temporary";
        return Err(ConfigurationError::new("credentials", "nothing", allowed));
    };
    let (secret_name, token_name) = names(signing);
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

/// What the vendors call the secret and the token.
pub(crate) fn names(signing: Signing) -> (&'static str, &'static str) {
    match signing {
        Signing::Bce => ("secretAccessKey", "sessionToken"),
        _ => ("accessKeySecret", "securityToken"),
    }
}

/// These go into headers or into the parts of a header that other characters would end.
fn is_visible_ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn described(text: &str) -> &'static str {
    if text.is_empty() { "an empty string" } else { "a string with other characters" }
}
