//! The operations of the three APIs as types: a request and an answer each, with the API's names behind snake_case ones.
//!
//! ```
//! use edgedesk::catalogue::{Request, ecd::StopDesktops, parameters};
//! use edgedesk::param::check::{Given, check};
//!
//! let stop = StopDesktops {
//!     desktop_id: vec!["ecd-7w78ozhjcwa3u".into()],
//!     region_id: Some("cn-hangzhou".into()),
//!     ..Default::default()
//! };
//! let operation = StopDesktops::operation()?;
//! let given = Given { parameters: parameters(&stop)?, ..Given::default() };
//! assert_eq!(check(&operation.schema, &given).map(|sent| sent.len()), Ok(2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod bcc;
pub mod ecd;
pub mod wuying;

use alloc::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::Effect;
use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::param::value::Value;

/// The parameters of an operation, as a type.
pub trait Request: Serialize {
    /// What the operation answers with.
    type Answer: DeserializeOwned;
    /// The API's name for the operation.
    const NAME: &'static str;
    /// How it is addressed.
    const ADDRESS: Address;
    /// What it accepts, in the grammar of [`crate::param::schema`].
    const SCHEMA: &'static str;
    /// What a repetition would do.
    const EFFECT: Effect;
    /// The operation that shows what this one changes, where the catalogue knows one.
    const READ_BY: Option<&'static str>;
    /// The one region that it lives in, whatever the client's.
    const REGION: Option<&'static str> = None;
    /// Whether a client makes a client token where the call has none. Not where the vendor's current pages name no such
    /// parameter: a repetition would rely on it.
    const MAKES_TOKEN: bool = true;

    /// The operation for [`crate::request::prepare`]. Parses the schema: keep it where it is called often.
    ///
    /// # Errors
    /// Never for the types of this module, whose schemas are parsed in a test.
    fn operation() -> Result<Operation, ConfigurationError> {
        match Self::ADDRESS {
            Address::Rpc { version, form } => Operation::rpc(Self::NAME, version, form, Self::SCHEMA),
            Address::Rest { method, path } => Operation::rest(Self::NAME, method, path, Self::SCHEMA),
        }
    }
}

/// How an operation is addressed, as a constant; see [`crate::operation::Address`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// Alibaba's RPC style.
    Rpc {
        /// The API version.
        version: &'static str,
        /// Whether the parameters travel in a form body.
        form: bool,
    },
    /// Baidu's REST style.
    Rest {
        /// The HTTP method.
        method: &'static str,
        /// The path, and after `?` what always stands in the query.
        path: &'static str,
    },
}

/// The parameters of a typed request, for [`crate::param::check::Given`].
///
/// # Errors
/// What serde says of a value that has no JSON. A number that is not finite is no such error: serde makes nothing of
/// it, and it is left out.
pub fn parameters<R: Request>(
    request: &R,
) -> Result<Vec<(Cow<'static, str>, Value<'static>)>, serde_json::Error> {
    Ok(from_json(serde_json::to_value(request)?))
}

/// The parameters in a JSON object, named as the vendor's page names them; nothing else has any.
#[must_use]
pub fn from_json(json: serde_json::Value) -> Vec<(Cow<'static, str>, Value<'static>)> {
    match value(json) {
        Value::Object(members) => members,
        _ => Vec::new(),
    }
}

fn value(json: serde_json::Value) -> Value<'static> {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(value),
        serde_json::Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
            // As JavaScript writes it: 1, where serde has 1.0, and no sign before zero.
            Some(double) => Value::Number((double + 0.0).to_string().into()),
            // What serde holds as an integer is one, of whatever size.
            None => Value::Integer(number.to_string().into()),
        },
        serde_json::Value::String(text) => Value::Text(text.into()),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(value).collect()),
        serde_json::Value::Object(members) => {
            // A `None` leaves the parameter out, so that a default can take its place.
            let given = members.into_iter().filter(|(_, item)| !item.is_null());
            Value::Object(given.map(|(name, item)| (name.into(), value(item))).collect())
        }
    }
}

/// A `Debug` that shows the type's name alone: requests and answers hold passwords and tokens.
macro_rules! opaque {
    ($name:ident) => {
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
use opaque;
