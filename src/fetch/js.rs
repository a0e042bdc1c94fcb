//! JavaScript values as parameters, credentials and responses.

use alloc::string::{String, ToString};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value as Json;
use wasm_bindgen::JsValue;

use super::platform::is_deeper;
use crate::catalogue::{OperationFacts, from_json};
use crate::client::text::type_mismatch;
use crate::error::ConfigurationError;
use crate::param::schema::MAX_DEPTH;
use crate::{CallError, Client, Credentials, OperationInput, Timestamp};

/// Credentials from an object such as STS and the vendors' SDKs have: `accessKeyId`, `accessKeySecret` or
/// `secretAccessKey`, `securityToken` or `sessionToken`, and `expiration` in milliseconds since 1970.
///
/// # Errors
/// Which member is missing, or what type was expected of one; not its content.
pub fn credentials(value: JsValue) -> Result<Credentials, String> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Members {
        access_key_id: String,
        #[serde(alias = "secretAccessKey")]
        access_key_secret: String,
        #[serde(alias = "sessionToken")]
        security_token: Option<String>,
        expiration: Option<f64>,
    }

    let members: Members = serde_wasm_bindgen::from_value(value).map_err(|error| type_mismatch(&error))?;
    let mut credentials = Credentials::new(members.access_key_id, members.access_key_secret);
    if let Some(token) = members.security_token {
        credentials = credentials.token(token);
    }
    if let Some(millis) = members.expiration {
        let end = Timestamp::from_millis(millis as i64).map_err(|error| error.to_string())?;
        credentials = credentials.expires_at(end);
    }
    Ok(credentials)
}

/// [`Client::send`] with parameters named as the vendor's page names them. In the response, integers beyond 2^53
/// are `BigInt`s.
///
/// # Errors
/// As [`Client::send`].
pub async fn send<R: OperationInput>(
    client: &Client<R::Api>,
    parameters: JsValue,
) -> Result<JsValue, CallError> {
    let no_json = || ConfigurationError::new("parameters", "something that has no JSON", "an object");
    if is_deeper(&parameters, MAX_DEPTH) {
        return Err(no_json().into());
    }
    let given: Json = serde_wasm_bindgen::from_value(parameters).map_err(|_| no_json())?;
    let answer = client.send_json(OperationFacts::of::<R>(), from_json(given)).await?;
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    ExactIntegers(&answer)
        .serialize(&serializer)
        .map_err(|error| CallError::Response { operation: R::NAME, problem: type_mismatch(&error) })
}

/// JSON for JavaScript: an integer that a number cannot hold exactly becomes a `BigInt`.
struct ExactIntegers<'j>(&'j Json);

impl Serialize for ExactIntegers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const SAFE: u64 = (1 << 53) - 1;

        match self.0 {
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(integer), _) if integer.unsigned_abs() > SAFE => {
                    serializer.serialize_i128(integer.into())
                }
                (None, Some(integer)) => serializer.serialize_u128(integer.into()),
                _ => number.serialize(serializer),
            },
            Json::Array(items) => serializer.collect_seq(items.iter().map(ExactIntegers)),
            Json::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, item)| (name, ExactIntegers(item))))
            }
            other => other.serialize(serializer),
        }
    }
}
