//! Operations outside of the catalogue: protocol and parameters.
//!
//! The schema of the parameters is a string in a compact grammar:
//!
//! ```text
//! schema   = [ field *( "," field ) ]
//! field    = [ location ] name [ "!" ] [ "#" ] [ ":" type ]    "!": required. "#": secret. Default type: string.
//! location = "/" (path) | "?" (query)                   default: the protocol's location of parameters
//! type     = "s" [ "(" value *( "|" value ) ")" ]       string, or an enumeration of strings; the first is the default
//!          | "t"                                        token: 1 to 64 printable ASCII characters
//!          | "d"                                        id: string of at least one character
//!          | "b" | "i" | "n" | "a"                      boolean, integer, number, any value
//!          | "i(" name ":" rule *( ";" rule ) ")"       integer whose values depend on another parameter
//!          | "[" [ min ] ".." [ max ] "]" type          array with limits on its length
//!          | "[]" type | "*" type                       array, map with arbitrary keys
//!          | "{" schema "}"                             object
//!          | "j" type                                   sent as one compact JSON string
//! rule     = value "=" number *( "|" number )           the first rule applies if the other parameter is omitted
//! ```
//!
//! For example `DesktopId!:[1..100]d,StoppedMode:s(StopCharging|KeepCharging)`. The schemas of the catalogue have only the
//! limits that the vendors' pages document; the server validates the rest.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{ConfigurationError, quoted};
use crate::param::schema::{Location, Schema, SchemaError};
use crate::service::{ALIBABA, BAIDU, Service};
use crate::text::{concat, format_usize, take_while_bytes};

/// An operation of one of the three APIs.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name in the API: `StopDesktops`, `StopInstance`.
    pub(crate) name: String,
    pub(crate) protocol: Protocol,
    pub(crate) schema: Schema,
    /// Whether parameters that are not in the schema are sent: the schema of an uncatalogued operation is incomplete.
    pub(crate) open: bool,
}

/// Where the parameters of a request to Alibaba are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Placement {
    /// In the URL's query, like the official SDKs. Logs of proxies may contain tokens.
    Query,
    /// In a form body. Unverified for the end-user API.
    Form,
}

/// The protocol of an operation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Protocol {
    /// Alibaba's RPC style: the path is `/`, and the action is a parameter or header.
    Rpc {
        /// The API version: `2020-09-30`.
        version: String,
        /// The placement of the parameters that ACS3 signs: in a form for five operations of the admin API.
        placement: Placement,
    },
    /// Baidu's REST style.
    Rest {
        /// The HTTP method.
        method: String,
        /// The path with its `{parameters}`, and after `?` the constant query: `/v2/instance/{instanceId}?stop`.
        path: String,
    },
}

/// The version of Alibaba's end-user API.
const END_USER: &str = "2020-10-02";

/// The authentication of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authentication {
    /// An access key, which signs requests.
    AccessKey,
    /// A user's session, in Alibaba's end-user API.
    Session,
}

impl Protocol {
    /// The authentication of the API.
    pub(crate) fn authentication(&self) -> Authentication {
        match self {
            Self::Rpc { version, .. } => Authentication::of(version),
            Self::Rest { .. } => Authentication::AccessKey,
        }
    }
}

impl Authentication {
    /// The authentication of a version of Alibaba's API.
    pub(crate) fn of(version: &str) -> Self {
        if version == END_USER { Self::Session } else { Self::AccessKey }
    }
}

/// The facts of an operation that the classification of failures needs.
#[derive(Clone, Copy)]
pub(crate) struct OperationRef<'o> {
    pub(crate) name: &'o str,
    pub(crate) authentication: Authentication,
    /// The path, for Baidu's REST style.
    pub(crate) path: Option<&'o str>,
    /// The schema as a string.
    pub(crate) schema: &'o str,
}

impl OperationRef<'_> {
    /// The vendor's service.
    pub(crate) fn service(&self) -> &'static Service {
        if self.path.is_none() { &ALIBABA } else { &BAIDU }
    }
}

impl<'o> From<&'o Operation> for OperationRef<'o> {
    fn from(Operation { name, protocol, schema, .. }: &'o Operation) -> Self {
        let path = if let Protocol::Rest { path, .. } = protocol { Some(path.as_str()) } else { None };
        Self { name, authentication: protocol.authentication(), path, schema: schema.text() }
    }
}

/// The schema of an uncatalogued operation of Alibaba: the parameters that the client fills in.
const UNCATALOGUED: &str = "RegionId,ClientId,SessionId#,LoginToken#";

impl Operation {
    /// An operation in Alibaba's RPC style. The [module](self) has the grammar of `schema`. The placement is that of ACS3; V1
    /// and the end-user API have a setting of the client or the request.
    ///
    /// ```
    /// use edgedesk::Placement;
    /// use edgedesk::operation::Operation;
    ///
    /// let schema = "DesktopId!:[1..100]d,RegionId!";
    /// let stop = Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, schema)?;
    /// assert!(Operation::rpc("Stop Desktops", "2020-09-30", Placement::Query, schema).is_err());
    /// # let _ = stop;
    /// # Ok::<(), edgedesk::error::ConfigurationError>(())
    /// ```
    ///
    /// # Errors
    /// The name or the schema is invalid.
    pub fn rpc(
        name: &str,
        version: &str,
        placement: Placement,
        schema: &str,
    ) -> Result<Self, ConfigurationError> {
        let protocol = Protocol::Rpc { version: version.into(), placement };
        Ok(Self { name: checked_name(name)?, protocol, schema: parse_schema(schema)?, open: false })
    }

    /// An operation in Baidu's REST style.
    ///
    /// ```
    /// use edgedesk::operation::Operation;
    ///
    /// let stop = Operation::rest("StopInstance", "PUT", "/v2/instance/{instanceId}?stop", "/instanceId!:d")?;
    /// assert!(Operation::rest("StopInstance", "PUT", "//evil.example/", "").is_err());
    /// # let _ = stop;
    /// # Ok::<(), edgedesk::error::ConfigurationError>(())
    /// ```
    ///
    /// # Errors
    /// The name, the method, the path or the schema is invalid, or the schema has other path parameters than the path.
    pub fn rest(name: &str, method: &str, path: &str, schema: &str) -> Result<Self, ConfigurationError> {
        let names = path_parameters(path)?;
        let schema = parse_schema(schema)?;
        let of_path: Vec<&str> = schema
            .fields()
            .filter(|field| field.location == Location::Path)
            .map(|field| schema.name(field))
            .collect();
        if !names.iter().all(|name| of_path.contains(name)) || of_path.len() != names.len() {
            return Err(ConfigurationError::new(
                "schema",
                "other parameters of the path than the path has",
                "a field that begins with \"/\" for each {name} of the path",
            ));
        }
        let protocol = Protocol::Rest { method: checked_method(method)?, path: path.into() };
        Ok(Self { name: checked_name(name)?, protocol, schema, open: false })
    }

    /// An uncatalogued operation of Alibaba. Sends the caller's parameters, and region and session of the client.
    ///
    /// ```
    /// use edgedesk::Placement;
    /// use edgedesk::operation::Operation;
    ///
    /// let new = Operation::uncatalogued_rpc("SomethingNew", "2020-09-30", Placement::Query)?;
    /// # let _ = new;
    /// # Ok::<(), edgedesk::error::ConfigurationError>(())
    /// ```
    ///
    /// # Errors
    /// The name is invalid.
    pub fn uncatalogued_rpc(
        name: &str,
        version: &str,
        placement: Placement,
    ) -> Result<Self, ConfigurationError> {
        Ok(Self { open: true, ..Self::rpc(name, version, placement, UNCATALOGUED)? })
    }

    /// An uncatalogued operation of Baidu. Sends the caller's parameters: those that the path names in the path, the others in
    /// the body, or in the query if the method has no body.
    ///
    /// ```
    /// use edgedesk::operation::Operation;
    ///
    /// let resume = Operation::uncatalogued_rest("ResumeInstance", "PUT", "/v2/instance/{instanceId}?resume")?;
    /// # let _ = resume;
    /// # Ok::<(), edgedesk::error::ConfigurationError>(())
    /// ```
    ///
    /// # Errors
    /// The name, the method or the path is invalid.
    pub fn uncatalogued_rest(name: &str, method: &str, path: &str) -> Result<Self, ConfigurationError> {
        let mut schema = String::new();
        for name in path_parameters(path)? {
            let separator = if schema.is_empty() { "/" } else { ",/" };
            schema.push_str(&concat(&[separator, name, "!:d"]));
        }
        Ok(Self { open: true, ..Self::rest(name, method, path, &schema)? })
    }

    /// Whether a REST call has a JSON body: whether the operation has a body parameter. If the call sets none, the body is
    /// `{}`, like in the vendor's examples.
    pub(crate) fn has_body(&self) -> bool {
        self.schema.fields().any(|field| field.location == Location::Default)
    }
}

/// The maximum length of a name or a path, which the boundary stores.
const MAX_LENGTH: usize = 1024;

fn checked_name(name: &str) -> Result<String, ConfigurationError> {
    if is_name(name) {
        return Ok(name.into());
    }
    let given = if name.is_empty() { "an empty string".into() } else { quoted(name) };
    Err(ConfigurationError::new("action", &given, "a name of letters and digits, as in \"StopDesktops\""))
}

fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (1..=MAX_LENGTH).contains(&name.len()) && name.bytes().all(plain)
}

fn parse_schema(schema: &str) -> Result<Schema, ConfigurationError> {
    Schema::parse(schema).map_err(|SchemaError { at }| {
        let given = concat(&["a text that departs from the grammar at byte ", &format_usize(at)]);
        ConfigurationError::new("schema", &given, "a text in the grammar of edgedesk::operation")
    })
}

/// Validates a method. `fetch` changes the case of some methods after signing, and forbids others.
fn checked_method(method: &str) -> Result<String, ConfigurationError> {
    const FORBIDDEN: [&str; 3] = ["CONNECT", "TRACE", "TRACK"];
    let is_token = (1..=32).contains(&method.len()) && method.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_token && !FORBIDDEN.contains(&method) {
        return Ok(method.into());
    }
    let allowed = "an HTTP method in capitals that fetch sends: GET, POST, PUT, DELETE, PATCH";
    Err(ConfigurationError::new("method", &quoted(method), allowed))
}

/// The names of the path parameters, which must be distinct. A path that URL parsers would change is refused: it is signed
/// unchanged, and must not become part of the host.
fn path_parameters(path: &str) -> Result<Vec<&str>, ConfigurationError> {
    let refused = || {
        ConfigurationError::new(
            "path",
            &quoted(path),
            "a path of plain segments and {parameters} that begins with \"/\", as in \"/v2/instance/{instanceId}?stop\"",
        )
    };
    let (segments, query) = take_while_bytes(path, |byte| *byte != b'?');
    let of_query = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~=&".contains(&byte);
    let query_fits = query.strip_prefix('?').unwrap_or("").bytes().all(of_query);
    let Some(segments) = segments.strip_prefix('/').filter(|_| query_fits && path.len() <= MAX_LENGTH) else {
        return Err(refused());
    };
    let mut names = Vec::new();
    let mut rest = Some(segments);
    while let Some(text) = rest {
        let (segment, after) = take_while_bytes(text, |byte| *byte != b'/');
        rest = after.strip_prefix('/');
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        match name {
            Some(name) if is_name(name) && !names.contains(&name) => names.push(name),
            // A trailing slash is allowed.
            None if segment.is_empty() && rest.is_none() => {}
            None if !matches!(segment, "" | "." | "..") && segment.bytes().all(plain) => {}
            _ => return Err(refused()),
        }
    }
    Ok(names)
}
