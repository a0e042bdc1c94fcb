//! What an operation is on the wire, and what it accepts.

use crate::error::{ConfigurationError, SchemaError, quoted};
use crate::param::schema::{Location, Schema};
use crate::prelude::*;
use crate::service::{ALIBABA, BAIDU, Service};
use crate::text::{concat, format_usize, take_while_bytes};

/// An operation of one of the three APIs, ready to be called any number of times.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The API's name for it: `StopDesktops`, `StopInstance`.
    pub name: String,
    /// How it is addressed.
    pub protocol: Protocol,
    /// Its parameters.
    pub schema: Schema,
    /// Whether it takes others, too: one that is not catalogued sends what it is given.
    pub open: bool,
}

/// How an operation is addressed.
#[derive(Clone, Debug, PartialEq)]
pub enum Protocol {
    /// Alibaba's RPC style: everything goes to `/`, the action is a parameter or header.
    Rpc {
        /// The API version: `2020-09-30`.
        version: String,
        /// Whether the parameters travel in a form body instead of the query: five operations of the admin API.
        form: bool,
    },
    /// Baidu's REST style.
    Rest {
        /// The HTTP method.
        method: String,
        /// The path with its `{parameters}`, and after `?` what always stands in the query: `/v2/instance/{instanceId}?stop`.
        path: String,
    },
}

/// The version of Alibaba's end-user API.
const END_USER: &str = "2020-10-02";

/// How callers of an API authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authentication {
    /// An access key, which signs.
    AccessKey,
    /// A user's session: Alibaba's end-user API.
    Session,
}

impl Protocol {
    /// How callers of the API authenticate.
    #[must_use]
    pub fn authentication(&self) -> Authentication {
        match self {
            Self::Rpc { version, .. } => Authentication::of(version),
            Self::Rest { .. } => Authentication::AccessKey,
        }
    }
}

impl Authentication {
    /// How callers of a version of Alibaba's API authenticate.
    pub(crate) fn of(version: &str) -> Self {
        if version == END_USER { Self::Session } else { Self::AccessKey }
    }
}

/// The facts of an operation that the classification of failures needs.
#[derive(Clone, Copy)]
pub(crate) struct OperationRef<'o> {
    pub(crate) name: &'o str,
    pub(crate) authentication: Authentication,
    /// Of Baidu's REST style.
    pub(crate) path: Option<&'o str>,
    /// The text of the schema.
    pub(crate) schema: &'o str,
}

impl OperationRef<'_> {
    /// Whose operation it is.
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

/// The schema of an operation of Alibaba's that is not catalogued: what the client knows of region and identity.
const UNCATALOGUED: &str = "RegionId,ClientId,SessionId#,LoginToken#";

impl Operation {
    /// An operation in Alibaba's RPC style; `schema` is of the grammar of [`crate::param::schema`].
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
    /// When the name is none, or the schema not of the grammar.
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
    /// When the name, the method or the path is none that can be sent, the schema is not of the grammar, or the
    /// parameters of the path are not those that the schema puts there.
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

    /// An operation of Alibaba's that is not catalogued: sends what it is given, and what the client knows of region and
    /// identity.
    ///
    /// # Errors
    /// When the name is none.
    pub fn uncatalogued_rpc(name: &str, version: &str, form: bool) -> Result<Self, ConfigurationError> {
        Ok(Self { open: true, ..Self::rpc(name, version, form, UNCATALOGUED)? })
    }

    /// An operation of Baidu's that is not catalogued: sends what it is given, in the path where that has its name, else
    /// in the body, or in the query where the method has none.
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
    /// When the name, the method or the path is none that can be sent.
    pub fn uncatalogued_rest(name: &str, method: &str, path: &str) -> Result<Self, ConfigurationError> {
        let mut schema = String::new();
        for name in path_parameters(path)? {
            let before = if schema.is_empty() { "/" } else { ",/" };
            schema.push_str(&concat(&[before, name, "!:d"]));
        }
        Ok(Self { open: true, ..Self::rest(name, method, path, &schema)? })
    }

    /// Whether a REST call carries a JSON body: it does when the operation has a parameter that travels there, even
    /// if the call gives none (`{}`), as the vendor's examples do.
    #[must_use]
    pub fn has_body(&self) -> bool {
        self.schema.fields().any(|field| field.location == Location::Default)
    }
}

/// How long a name or a path may be; they are kept.
const LONGEST: usize = 1024;

fn checked_name(name: &str) -> Result<String, ConfigurationError> {
    if is_name(name) {
        return Ok(name.into());
    }
    let given = if name.is_empty() { "an empty string".into() } else { quoted(name) };
    Err(ConfigurationError::new("action", &given, "a name of letters and digits, as in \"StopDesktops\""))
}

fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (1..=LONGEST).contains(&name.len()) && name.bytes().all(plain)
}

fn parse_schema(schema: &str) -> Result<Schema, ConfigurationError> {
    Schema::parse(schema).map_err(|SchemaError { at }| {
        let given = concat(&["a text that departs from the grammar at byte ", &format_usize(at)]);
        ConfigurationError::new("schema", &given, "a text in the grammar of the core's param::schema")
    })
}

/// A method as it is: `fetch` makes capitals of some, after the signature, and sends others never.
fn checked_method(method: &str) -> Result<String, ConfigurationError> {
    const NEVER_SENT: [&str; 3] = ["CONNECT", "TRACE", "TRACK"];
    let is_token = (1..=32).contains(&method.len()) && method.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_token && !NEVER_SENT.contains(&method) {
        return Ok(method.into());
    }
    let allowed = "an HTTP method in capitals that fetch sends: GET, POST, PUT, DELETE, PATCH";
    Err(ConfigurationError::new("method", &quoted(method), allowed))
}

/// The names of the parameters in a path, each once. A path that URL parsers would change is refused: it is signed as
/// it stands, and what follows the host must not become part of it.
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
    let Some(segments) = segments.strip_prefix('/').filter(|_| query_fits && path.len() <= LONGEST) else {
        return Err(refused());
    };
    let mut names = Vec::new();
    let mut rest = Some(segments);
    while let Some(text) = rest {
        let (segment, behind) = take_while_bytes(text, |byte| *byte != b'/');
        rest = behind.strip_prefix('/');
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        match name {
            Some(name) if is_name(name) && !names.contains(&name) => names.push(name),
            // A slash at the end is plain too.
            None if segment.is_empty() && rest.is_none() => {}
            None if !matches!(segment, "" | "." | "..") && segment.bytes().all(plain) => {}
            _ => return Err(refused()),
        }
    }
    Ok(names)
}
