//! The operations of the three APIs as types of their parameters and responses.

mod generated;
pub(crate) mod pages;
#[cfg(test)]
mod tests;

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::Api;
pub(crate) use crate::client::lookup::Settled;
use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::request::Value;
use crate::retry::Effect;

/// The operations of [`EcdClient`](crate::EcdClient).
///
/// ```
/// use edgedesk::ecd::{Bundle, Desktop, DesktopSession, DescribeDesktopsResponse, Image, OfficeSite};
///
/// fn running(response: &DescribeDesktopsResponse) -> impl Iterator<Item = &Desktop> {
///     let desktops = response.desktops.iter().flatten();
///     desktops.filter(|desktop| desktop.desktop_status.as_deref() == Some("Running"))
/// }
/// assert_eq!(running(&DescribeDesktopsResponse::default()).count(), 0);
///
/// /// The choices for a new desktop, from other lists.
/// struct Choices(Vec<Bundle>, Vec<Image>, Vec<OfficeSite>, Vec<DesktopSession>);
/// # let _: fn(Vec<Bundle>, Vec<Image>, Vec<OfficeSite>, Vec<DesktopSession>) -> Choices = Choices;
/// ```
pub mod ecd {
    pub use super::generated::ecd::*;

    /// A desktop in the response of [`DescribeDesktops`].
    pub type Desktop = DescribeDesktopsResponseDesktops;
    /// An office network in the response of [`DescribeOfficeSites`].
    pub type OfficeSite = DescribeOfficeSitesResponseOfficeSites;
    /// A template of desktops in the response of [`DescribeBundles`].
    pub type Bundle = DescribeBundlesResponseBundles;
    /// An image in the response of [`DescribeImages`].
    pub type Image = DescribeImagesResponseImages;
    /// A session in the response of [`DescribeDesktopSessions`].
    pub type DesktopSession = DescribeDesktopSessionsResponseSessions;
}

/// The operations of [`WuyingClient`](crate::WuyingClient).
///
/// ```
/// use edgedesk::wuying::{DescribeGlobalDesktops, DescribeGlobalDesktopsResponse, Desktop};
///
/// let list = DescribeGlobalDesktops::new();
/// let first = |response: DescribeGlobalDesktopsResponse| -> Option<Desktop> { response.desktops?.pop() };
/// # let _ = (list, first);
/// ```
pub mod wuying {
    pub use super::generated::wuying::*;

    /// A desktop in the response of [`DescribeGlobalDesktops`].
    pub type Desktop = DescribeGlobalDesktopsResponseDesktops;
}

/// The operations of [`BccClient`](crate::BccClient).
///
/// ```
/// use edgedesk::bcc::{GetInstance, GetInstanceResponse, Instance};
///
/// let get = GetInstance::new("i-YufwpQAe");
/// let instance = |response: GetInstanceResponse| -> Option<Instance> { Some(*response.instance?) };
/// # let _ = (get, instance);
/// ```
pub mod bcc {
    pub use super::generated::bcc::*;

    /// An instance in the responses of [`GetInstance`] and [`ListInstances`].
    pub type Instance = InstanceModel;
}

/// The input of an operation. The catalogue has a type for each of its operations.
///
/// ```
/// use edgedesk::ecd::StopDesktops;
///
/// let stop = StopDesktops::new(["ecd-7w78ozhjcwa3u"]).stopped_mode("StopCharging");
/// assert_eq!(stop.desktop_id, ["ecd-7w78ozhjcwa3u"]);
/// ```
///
/// For an operation that is newer than the catalogue, implement this trait:
///
/// ```
/// use edgedesk::operation::Operation;
/// use edgedesk::{Attempt, Bcc, BccClient, Credentials, Effect, OperationInput, Timestamp};
/// use edgedesk::error::ConfigurationError;
///
/// #[derive(serde::Serialize)]
/// #[serde(rename_all = "camelCase")]
/// struct ResumeInstance {
///     instance_id: String,
/// }
///
/// impl OperationInput for ResumeInstance {
///     type Api = Bcc;
///     type Response = serde_json::Value;
///     const NAME: &'static str = "ResumeInstance";
///     const EFFECT: Effect = Effect::Write;
///
///     fn operation() -> Result<Operation, ConfigurationError> {
///         Operation::uncatalogued_rest(Self::NAME, "PUT", "/v2/instance/{instanceId}?resume")
///     }
/// }
///
/// let bcc = BccClient::new("bj", Credentials::new("id", "secret"));
/// let attempt = Attempt::new(Timestamp::from_millis(1_430_123_029_000)?, "a8ed2f0c");
/// let request = bcc.prepare(&ResumeInstance { instance_id: "i-1".into() }, attempt)?;
/// assert_eq!(request.url(), "https://bcc.bj.baidubce.com/v2/instance/i-1?resume");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait OperationInput: Serialize {
    /// The API of the operation.
    type Api: Api;
    /// The type of the response.
    type Response: DeserializeOwned;
    /// The API's name of the operation.
    const NAME: &'static str;
    /// The effect of a second execution.
    const EFFECT: Effect;
    /// The operation that reads what this one changes, if the catalogue knows one.
    const READ_BY: Option<&'static str> = None;
    /// The operation's only region; overrides the client's.
    const REGION: Option<&'static str> = None;
    /// Whether the client generates a client token for calls without one. False if the vendor's current pages do not document
    /// the parameter: repetitions would rely on it.
    const MAKES_TOKEN: bool = true;
    /// What proves that a call of [`Effect::Settle`] was executed.
    #[doc(hidden)]
    const SETTLED: Option<Settled> = None;

    /// The address and the schema of the operation.
    ///
    /// # Errors
    /// If the schema has a syntax error; never for the types of the catalogue.
    fn operation() -> Result<Operation, ConfigurationError>;
}

/// The constants of an operation, without its types.
#[derive(Clone, Copy)]
pub(crate) struct OperationFacts {
    pub(crate) name: &'static str,
    pub(crate) effect: Effect,
    pub(crate) read_by: Option<&'static str>,
    pub(crate) region: Option<&'static str>,
    pub(crate) makes_token: bool,
    pub(crate) settled: Option<Settled>,
    pub(crate) operation: fn() -> Result<Operation, ConfigurationError>,
}

impl OperationFacts {
    pub(crate) fn of<R: OperationInput>() -> Self {
        Self {
            name: R::NAME,
            effect: R::EFFECT,
            read_by: R::READ_BY,
            region: R::REGION,
            makes_token: R::MAKES_TOKEN,
            settled: R::SETTLED,
            operation: R::operation,
        }
    }
}

/// The parameters of an input.
///
/// # Errors
/// If a value cannot be written as JSON. A number that is not finite is omitted: serde writes it as null.
pub(crate) fn parameters<R: OperationInput>(
    input: &R,
) -> Result<Vec<(Cow<'static, str>, Value<'static>)>, serde_json::Error> {
    Ok(from_json(serde_json::to_value(input)?))
}

/// The parameters in a JSON object, with the vendor's names; none in other JSON.
pub(crate) fn from_json(json: serde_json::Value) -> Vec<(Cow<'static, str>, Value<'static>)> {
    match value(json) {
        Value::Object(members) => members,
        _ => Vec::new(),
    }
}

fn value(json: serde_json::Value) -> Value<'static> {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(value),
        serde_json::Value::Number(number) if number.is_f64() => Value::Number(digits(&number).into()),
        // Integers of any size.
        serde_json::Value::Number(number) => Value::Integer(digits(&number).into()),
        serde_json::Value::String(text) => Value::Text(text.into()),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(value).collect()),
        serde_json::Value::Object(members) => {
            // `None` omits the parameter, so that a default applies.
            let given = members.into_iter().filter(|(_, item)| !item.is_null());
            Value::Object(given.map(|(name, item)| (name.into(), value(item))).collect())
        }
    }
}

/// A number in JavaScript's format: 1 instead of serde's 1.0, and zero without a sign.
pub(crate) fn digits(number: &serde_json::Number) -> String {
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(double) => (double + 0.0).to_string(),
        None => number.to_string(),
    }
}

/// A `Debug` that shows the name of the type only: requests and responses contain passwords and tokens.
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

/// A setter of an optional member; for a list, `[Item]`, from any iterator.
macro_rules! setter {
    ($field:ident: [$item:ty]) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            self.$field = Some($field.into_iter().map(Into::into).collect());
            self
        }
    };
    ($field:ident: $type:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$type>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
}
use setter;
