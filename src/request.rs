//! From a call to what goes on the wire: check, flatten, sign.

use std::borrow::Cow;

use crate::encode::{percent, percent_encoded};
use crate::endpoint::{Endpoint, Target};
use crate::error::{ConfigurationError, Error, Fault, Problem, ValidationError};
use crate::operation::{Address, Operation};
use crate::param::check::{Given, Parameter, check};
use crate::param::flatten::flatten;
use crate::param::json;
use crate::param::schema::Place;
use crate::param::value::Value;
use crate::sign::{Credentials, Pair, Stages, acs3, bce, rpc};
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
#[derive(Clone, Debug)]
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
    /// What was signed.
    pub stages: Stages,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

const FORM_TYPE: &str = "application/x-www-form-urlencoded";
const JSON_TYPE: &str = "application/json; charset=utf-8";

/// Checks, builds and signs.
///
/// ```
/// use edgedesk::operation::Operation;
/// use edgedesk::param::check::Given;
/// use edgedesk::request::{Call, Form, Signing, prepare};
/// use edgedesk::{endpoint::Target, sign::Credentials, time::Timestamp};
///
/// let stop = Operation::rpc("StopDesktops", "2020-09-30", false, "DesktopId!:[1..100]s,RegionId!")?;
/// let request = prepare(&stop, Call {
///     signing: Signing::Acs3,
///     credentials: Some(Credentials { id: "id", secret: "secret", token: None }),
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
    let parameters = check(&operation.fields, given)
        .map_err(|faults| ValidationError { operation: operation.name.clone(), faults })?;
    match (&operation.address, signing) {
        (Address::Rpc { version, form: form_body }, Signing::Acs3) => {
            let credentials = usable(credentials, "accessKeySecret", "securityToken")?;
            let endpoint = target.resolve("ecd", "aliyuncs.com")?;
            let action = Action { name: &operation.name, version };
            Ok(acs3_request(action, *form_body, parameters, credentials, time, nonce, &endpoint))
        }
        (Address::Rpc { version, .. }, Signing::Rpc | Signing::Anonymous) => {
            let credentials = match signing {
                Signing::Rpc => Some(usable(credentials, "accessKeySecret", "securityToken")?),
                _ => None,
            };
            let endpoint = target.resolve("ecd", "aliyuncs.com")?;
            let action = Action { name: &operation.name, version };
            rpc_request(action, form, parameters, credentials, time, nonce, &endpoint)
        }
        (Address::Rest { method, path }, Signing::Bce) => {
            let credentials = usable(credentials, "secretAccessKey", "sessionToken")?;
            let endpoint = target.resolve("bcc", "baidubce.com")?;
            let body = operation.has_body() || parameters.iter().any(|p| p.place == Place::Default);
            Ok(bce_request(method, path, body, parameters, credentials, time, form.expiry, &endpoint))
        }
        _ => Err(ConfigurationError::new(
            "signing",
            "a scheme of another vendor than the operation's",
            "acs3, rpc or anonymous for Alibaba's operations, bce for Baidu's",
        )
        .into()),
    }
}

#[derive(Clone, Copy)]
struct Action<'a> {
    name: &'a str,
    version: &'a str,
}

fn flattened<'a>(parameters: Vec<Parameter<'a>>) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(parameters.len() + 10);
    for Parameter { name, value, .. } in parameters {
        flatten(&mut pairs, name, value);
    }
    pairs
}

fn with_query(endpoint: &Endpoint, path: &str, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    [&endpoint.base, path, mark, query].concat()
}

fn acs3_request(
    action: Action<'_>,
    form_body: bool,
    parameters: Vec<Parameter<'_>>,
    credentials: Credentials<'_>,
    time: Timestamp,
    nonce: &str,
    endpoint: &Endpoint,
) -> Request {
    let mut pairs = flattened(parameters);
    let body = form_body.then(|| rpc::canonical_request(&mut pairs));
    if body.is_some() {
        pairs.clear();
    }
    let hash = acs3::body_hash(body.as_deref().unwrap_or("").as_bytes());
    let mut headers = vec![
        ("x-acs-action", action.name.to_owned()),
        ("x-acs-content-sha256", hash.clone()),
        ("x-acs-date", time.iso()),
        ("x-acs-signature-nonce", nonce.to_owned()),
        ("x-acs-version", action.version.to_owned()),
    ];
    headers.extend(credentials.token.map(|token| ("x-acs-security-token", token.to_owned())));
    headers.extend(body.is_some().then(|| ("content-type", FORM_TYPE.to_owned())));

    let mut signed: Vec<Pair<'_>> =
        headers.iter().map(|(name, value)| ((*name).into(), value.as_str().into())).collect();
    signed.push(("host".into(), endpoint.host.as_str().into()));
    let acs3::Canonical { request, signed_headers } =
        acs3::canonical_request("POST", "/", &mut pairs, &signed, &hash);
    let string_to_sign = acs3::string_to_sign(&request);
    let signature = acs3::signature(credentials.secret, &string_to_sign);

    headers.push(("authorization", acs3::authorization(credentials.id, &signed_headers, &signature)));
    headers.push(("accept", "application/json".into()));
    Request {
        method: "POST".into(),
        url: with_query(endpoint, "/", &rpc::joined(&pairs)),
        headers,
        body,
        stages: Stages { canonical_request: request, string_to_sign, signature },
    }
}

/// Names that V1 and Anonymous use themselves. Only `passthrough` could bring one in.
const RESERVED: [&str; 12] = [
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

fn rpc_request(
    action: Action<'_>,
    form: Form,
    parameters: Vec<Parameter<'_>>,
    credentials: Option<Credentials<'_>>,
    time: Timestamp,
    nonce: &str,
    endpoint: &Endpoint,
) -> Result<Request, Error> {
    let faults: Vec<Fault> = parameters
        .iter()
        .filter(|parameter| RESERVED.contains(&&*parameter.name))
        .map(|parameter| Fault {
            parameter: parameter.name.to_string(),
            problem: Problem::Value,
            given: parameter.value.describe().into_owned(),
            allowed: "nothing: the signature sets it".into(),
            nearest: None,
        })
        .collect();
    if !faults.is_empty() {
        return Err(ValidationError { operation: action.name.into(), faults }.into());
    }

    let timestamp = time.iso();
    let mut pairs = flattened(parameters);
    pairs.extend([
        pair("Action", action.name),
        pair("Format", "JSON"),
        pair("SignatureNonce", nonce),
        pair("Timestamp", &timestamp),
        pair("Version", action.version),
    ]);
    if let Some(credentials) = credentials {
        pairs.extend([
            pair("AccessKeyId", credentials.id),
            pair("SignatureMethod", "HMAC-SHA1"),
            pair("SignatureVersion", "1.0"),
        ]);
        pairs.extend(credentials.token.map(|token| pair("SecurityToken", token)));
    }
    let canonical_request = rpc::canonical_request(&mut pairs);
    let mut wire = canonical_request.clone();
    let (string_to_sign, signature) = match credentials {
        Some(credentials) => {
            let string_to_sign = rpc::string_to_sign("POST", &canonical_request);
            let signature = rpc::signature(credentials.secret, &string_to_sign);
            wire.push_str("&Signature=");
            percent(&mut wire, &signature);
            (string_to_sign, signature)
        }
        None => Default::default(),
    };

    let mut headers = vec![("accept", "application/json".to_owned())];
    if form.action_headers {
        headers.push(("x-acs-action", action.name.into()));
        headers.push(("x-acs-version", action.version.into()));
    }
    let (url, body) = if form.body {
        headers.push(("content-type", FORM_TYPE.into()));
        (with_query(endpoint, "/", ""), Some(wire))
    } else {
        (with_query(endpoint, "/", &wire), None)
    };
    Ok(Request {
        method: "POST".into(),
        url,
        headers,
        body,
        stages: Stages { canonical_request, string_to_sign, signature },
    })
}

fn pair<'a>(name: &'static str, value: &'a str) -> Pair<'a> {
    (name.into(), value.into())
}

#[expect(clippy::too_many_arguments, reason = "the parts of one call, taken apart by its only caller")]
fn bce_request(
    method: &str,
    template: &str,
    has_body: bool,
    parameters: Vec<Parameter<'_>>,
    credentials: Credentials<'_>,
    time: Timestamp,
    expiry: u32,
    endpoint: &Endpoint,
) -> Request {
    let (path, fixed_query) = template.split_once('?').unwrap_or((template, ""));
    let path = filled(path, &parameters);
    let mut query: Vec<bce::QueryItem<'_>> = fixed_query
        .split('&')
        .filter(|item| !item.is_empty())
        .map(|item| match item.split_once('=') {
            Some((name, value)) => (name.into(), Some(value.into())),
            None => (item.into(), None),
        })
        .collect();
    let mut members = Vec::new();
    for Parameter { name, place, value } in parameters {
        match place {
            Place::Path => {}
            Place::Query => {
                let mut pairs = Vec::new();
                flatten(&mut pairs, name, value);
                query.extend(pairs.into_iter().map(|(name, value)| (name, Some(value))));
            }
            Place::Default => members.push((name, value)),
        }
    }
    let body = has_body.then(|| json::text(&without_nulls(Value::Object(members))));

    let mut headers = vec![("x-bce-date", time.iso())];
    headers.extend(credentials.token.map(|token| ("x-bce-security-token", token.to_owned())));
    let mut signed: Vec<Pair<'_>> =
        headers.iter().map(|(name, value)| ((*name).into(), value.as_str().into())).collect();
    signed.push(("host".into(), endpoint.host.as_str().into()));
    // An explicit list: browsers add content-length and content-type, which the default set would cover.
    const SIGNED: [&str; 3] = ["host", "x-bce-date", "x-bce-security-token"];
    let bce::Canonical { request, signed_headers } =
        bce::canonical_request(method, &path, &query, &signed, Some(&SIGNED));
    let prefix = bce::prefix(credentials.id, time, expiry);
    let string_to_sign = bce::string_to_sign(&request);
    let signature = bce::signature(&bce::signing_key(credentials.secret, &prefix), &string_to_sign);

    headers.push(("authorization", bce::authorization(&prefix, &signed_headers, &signature)));
    headers.extend(body.is_some().then(|| ("content-type", JSON_TYPE.to_owned())));
    Request {
        method: method.into(),
        url: with_query(endpoint, &path, &wire_query(&query)),
        headers,
        body,
        stages: Stages { canonical_request: request, string_to_sign, signature },
    }
}

/// Puts the path parameters in their places, each percent-encoded once: the same text is signed and sent.
fn filled(template: &str, parameters: &[Parameter<'_>]) -> String {
    let mut path = String::with_capacity(template.len() + 16);
    for (index, part) in template.split(['{', '}']).enumerate() {
        // Every second part stood between braces.
        if index % 2 == 0 {
            path.push_str(part);
        } else if let Some(Parameter { value: Value::Text(text), .. }) =
            parameters.iter().find(|parameter| parameter.name == part)
        {
            percent(&mut path, text);
        }
    }
    path
}

/// An action key goes without `=`, as in the vendor's documents.
fn wire_query(query: &[bce::QueryItem<'_>]) -> String {
    let items: Vec<String> = query
        .iter()
        .map(|(name, value)| {
            let mut item = percent_encoded(name);
            if let Some(value) = value {
                item.push('=');
                percent(&mut item, value);
            }
            item
        })
        .collect();
    items.join("&")
}

/// Unset members are left out of a REST body, at every level.
fn without_nulls(value: Value<'_>) -> Value<'_> {
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name, without_nulls(value)))
                .collect(),
        ),
        Value::List(items) => Value::List(items.into_iter().map(without_nulls).collect()),
        value => value,
    }
}

const VISIBLE: &str = "a non-empty string of visible ASCII characters";

/// The credentials, if a request can be signed with them. The vendors call the secret and the token differently, and
/// an error names what the caller wrote.
fn usable<'a>(
    credentials: Option<Credentials<'a>>,
    secret_name: &'static str,
    token_name: &'static str,
) -> Result<Credentials<'a>, ConfigurationError> {
    let Some(Credentials { id, secret, token }) = credentials else {
        let allowed = "an access key, with a token if it is temporary";
        return Err(ConfigurationError::new("credentials", "nothing", allowed));
    };
    let token = token.map(str::trim_ascii);
    if !is_visible_ascii(id) {
        return Err(ConfigurationError::new("accessKeyId", described(id), VISIBLE));
    }
    if secret.is_empty() {
        return Err(ConfigurationError::new(secret_name, described(secret), "a non-empty string"));
    }
    if let Some(token) = token.filter(|token| !is_visible_ascii(token)) {
        return Err(ConfigurationError::new(token_name, described(token), VISIBLE));
    }
    Ok(Credentials { id, secret, token })
}

/// These go into headers or into the parts of a header that other characters would end.
fn is_visible_ascii(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn described(text: &str) -> Cow<'static, str> {
    if text.is_empty() { "an empty string" } else { "a string with other characters" }.into()
}
