//! Explains the signature of a request: canonical request, string to sign, signature, and where they differ from the
//! server's strings. The functions of `edgedesk::sign` build every string.

mod acs3;
mod answer;
mod bce;
mod compare;
mod curl;
mod encoding;
mod explanation;
mod request;
mod rpc;

#[cfg(test)]
mod tests;

use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::explanation::{Explanation, Problem};
use crate::request::Request;

/// What the visitor pasted.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Input {
    /// An HTTP request, or a curl command.
    request: String,
    /// The vendor's response to it; may be empty.
    answer: String,
    /// The canonical request or the string to sign of the visitor's own code; may be empty.
    own: String,
    /// The secret of the access key; without it, signatures are not computed.
    secret: String,
    /// The visitor's clock, in milliseconds since 1970; without it, dates are not checked.
    now: Option<i64>,
}

/// Takes an `Input` and returns an `Explanation` or a `Problem`, both as JSON.
#[wasm_bindgen]
#[must_use]
pub fn explain(input: &str) -> String {
    let result = serde_json::from_str(input)
        .map_err(|error| Problem::new(&format!("the desk's message cannot be read: {error}")))
        .and_then(|input| explanation(&input));
    match result {
        Ok(explanation) => serde_json::to_string(&explanation),
        Err(problem) => serde_json::to_string(&problem),
    }
    .unwrap_or_default()
}

fn explanation(input: &Input) -> Result<Explanation, Problem> {
    let request = Request::parse(&input.request)?;
    let mut explanation = if acs3::is_scheme_of(&request) {
        acs3::explain(&request, &input.secret)?
    } else if bce::is_scheme_of(&request) {
        bce::explain(&request, &input.secret)?
    } else if rpc::is_scheme_of(&request) {
        rpc::explain(&request, &input.secret)?
    } else {
        return Err(Problem::new(
            "the request has no signature: neither an Authorization header that begins with ACS3-HMAC-SHA256 or \
             bce-auth-v1, nor a parameter Signature",
        ));
    };
    explanation.check_date(input.now);
    explanation.compare_with_server(&answer::message(&input.answer));
    explanation.compare_with_own(&input.own);
    Ok(explanation)
}
