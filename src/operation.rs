//! What an operation is on the wire, and what it accepts.

use crate::error::SchemaError;
use crate::param::schema::{self, Field, Place};
use crate::prelude::*;

/// An operation of one of the three APIs, ready to be called any number of times.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The API's name for it: `StopDesktops`, `StopInstance`.
    pub name: String,
    /// How it is addressed.
    pub address: Address,
    /// Its parameters.
    pub fields: Vec<Field>,
}

/// How an operation is addressed.
#[derive(Clone, Debug, PartialEq)]
pub enum Address {
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

/// What callers of an API are known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// An access key, which signs.
    AccessKey,
    /// A user's session: Alibaba's end-user API.
    Session,
}

impl Address {
    /// What callers of the API are known by.
    #[must_use]
    pub fn identity(&self) -> Identity {
        match self {
            Self::Rpc { version, .. } if version == END_USER => Identity::Session,
            _ => Identity::AccessKey,
        }
    }
}

impl Operation {
    /// An operation in Alibaba's RPC style; `schema` is of the grammar of [`crate::param::schema`].
    ///
    /// ```
    /// use edgedesk::operation::Operation;
    ///
    /// let stop = Operation::rpc("StopDesktops", "2020-09-30", false, "DesktopId!:[1..100]s,RegionId!")?;
    /// assert_eq!(stop.fields.len(), 2);
    /// # Ok::<(), edgedesk::error::SchemaError>(())
    /// ```
    ///
    /// # Errors
    /// When the schema is not of the grammar.
    pub fn rpc(name: &str, version: &str, form: bool, schema: &str) -> Result<Self, SchemaError> {
        Ok(Self {
            name: name.into(),
            address: Address::Rpc { version: version.into(), form },
            fields: schema::parse(schema)?,
        })
    }

    /// An operation in Baidu's REST style.
    ///
    /// # Errors
    /// When the schema is not of the grammar.
    pub fn rest(name: &str, method: &str, path: &str, schema: &str) -> Result<Self, SchemaError> {
        Ok(Self {
            name: name.into(),
            address: Address::Rest { method: method.into(), path: path.into() },
            fields: schema::parse(schema)?,
        })
    }

    /// Whether a REST call carries a JSON body: it does when the operation has a parameter that travels there, even
    /// if the call gives none (`{}`), as the vendor's examples do.
    #[must_use]
    pub fn has_body(&self) -> bool {
        self.fields.iter().any(|field| field.place == Place::Default)
    }
}
