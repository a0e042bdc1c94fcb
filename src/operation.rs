//! The operations: protocol and parameters.

use crate::error::{ConfigurationError, SchemaError, quoted};
use crate::param::schema::{Location, Schema};
use crate::prelude::*;
use crate::service::{ALIBABA, BAIDU, Service};
use crate::text::{concat, format_usize, take_while_bytes};

/// An operation of one of the three APIs.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name in the API: `StopDesktops`, `StopInstance`.
    pub name: String,
    /// The protocol.
    pub protocol: Protocol,
    /// The parameters.
    pub schema: Schema,
    /// Whether parameters that are not in the schema are sent: the schema of an uncatalogued operation is incomplete.
    pub open: bool,
}

/// The protocol of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Protocol {
    /// Alibaba's RPC style: the path is `/`, and the action is a parameter or header.
    Rpc {
        /// The API version: `2020-09-30`.
        version: String,
        /// Whether the parameters are sent in a form body instead of the query, as for five operations of the admin API.
        form: bool,
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
#[non_exhaustive]
pub enum Authentication {
    /// An access key, which signs requests.
    AccessKey,
    /// A user's session, in Alibaba's end-user API.
    Session,
}

impl Protocol {
    /// The authentication of the API.
    #[must_use]
    pub fn authentication(&self) -> Authentication {
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
    /// An operation in Alibaba's RPC style. [`crate::param::schema`] has the grammar of `schema`.
    ///
    /// ```
    /// use edgedesk::operation::Operation;
    ///
    /// let stop = Operation::rpc("StopDesktops", "2020-09-30", false, "DesktopId!:[1..100]d,RegionId!")?;
    /// assert_eq!(stop.schema.fields().count(), 2);
    /// # Ok::<(), edgedesk::error::ConfigurationError>(())
    /// ```
    ///
    /// # Errors
    /// The name or the schema is invalid.
    pub fn rpc(name: &str, version: &str, form: bool, schema: &str) -> Result<Self, ConfigurationError> {
        let protocol = Protocol::Rpc { version: version.into(), form };
        Ok(Self { name: checked_name(name)?, protocol, schema: parse_schema(schema)?, open: false })
    }

    /// An operation in Baidu's REST style.
    ///
    /// ```
    /// use edgedesk::operation::Operation;
    ///
    /// let stop = Operation::rest("StopInstance", "PUT", "/v2/instance/{instanceId}?stop", "/instanceId!:d")?;
    /// assert!(!stop.has_body());
    /// assert!(Operation::rest("StopInstance", "PUT", "//evil.example/", "").is_err());
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
            .map(|field| field.name)
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
    /// # Errors
    /// The name is invalid.
    pub fn uncatalogued_rpc(name: &str, version: &str, form: bool) -> Result<Self, ConfigurationError> {
        Ok(Self { open: true, ..Self::rpc(name, version, form, UNCATALOGUED)? })
    }

    /// An uncatalogued operation of Baidu. Sends the caller's parameters: those that the path names in the path, the others in
    /// the body, or in the query if the method has no body.
    ///
    /// ```
    /// use edgedesk::operation::Operation;
    ///
    /// let resume = Operation::uncatalogued_rest("ResumeInstance", "PUT", "/v2/instance/{instanceId}?resume")?;
    /// assert!(resume.open && resume.schema.fields().all(|field| field.required));
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
    #[must_use]
    pub fn has_body(&self) -> bool {
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
        ConfigurationError::new("schema", &given, "a text in the grammar of the core's param::schema")
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
