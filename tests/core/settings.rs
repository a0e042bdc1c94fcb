//! Validation of settings, by the vectors that `tests/package/settings.test.ts` uses too.
#![cfg(not(target_arch = "wasm32"))]

use edgedesk::endpoint::EndpointConfig;
use edgedesk::operation::Operation;
use edgedesk::param::check::CallParameters;
use edgedesk::request::{RequestInput, Signing, SigningOptions, prepare};
use edgedesk::sign::{Credentials, Key};
use edgedesk::time::Timestamp;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    api: String,
    region: Option<String>,
    endpoint: Option<String>,
    host: Option<String>,
    access_key_id: Option<String>,
    secret: Option<String>,
    token: Option<String>,
    nonce: Option<String>,
    /// The error, or the URL up to its path and the signed host.
    expected: String,
}

/// The expectation with the crate's names of the settings.
fn in_rust(expected: &str) -> String {
    let names = [
        ("accessKeyId: ", "credentials.id: "),
        ("accessKeySecret: ", "credentials.secret: "),
        ("secretAccessKey: ", "credentials.secret: "),
        ("securityToken: ", "credentials.token: "),
        ("sessionToken: ", "credentials.token: "),
    ];
    let renamed = names.iter().find_map(|(npm, name)| Some([name, expected.strip_prefix(npm)?].concat()));
    renamed.unwrap_or_else(|| expected.into())
}

#[test]
fn settings_are_validated_and_resolved_as_in_the_vectors() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../vectors/settings.json")).unwrap();
    assert_eq!(cases.len(), 88);
    for case in &cases {
        let is_baidu = case.api == "bcc";
        let operation = if is_baidu {
            Operation::rest("StopInstance", "PUT", "/v2/instance?stop", "")
        } else {
            Operation::rpc("StopDesktops", "2020-09-30", false, "")
        };
        let call = RequestInput {
            signing: if is_baidu { Signing::Bce } else { Signing::Acs3 },
            credentials: Some(Credentials {
                id: case.access_key_id.as_deref().unwrap_or("id"),
                key: Key::Secret(case.secret.as_deref().unwrap_or("secret")),
                token: case.token.as_deref(),
            }),
            time: Timestamp::from_millis(1_767_323_045_000).unwrap(),
            nonce: case.nonce.as_deref().unwrap_or("n-1"),
            endpoint: EndpointConfig {
                region: case.region.as_deref(),
                endpoint: case.endpoint.as_deref(),
                host: case.host.as_deref(),
            },
            parameters: CallParameters::default(),
            options: SigningOptions::default(),
        };
        let actual = match prepare(&operation.unwrap(), call) {
            Err(error) => error.to_string(),
            Ok(request) => {
                let path = if is_baidu { "/v2/" } else { "/" };
                let base = request.url.rfind(path).map_or("", |at| &request.url[..at]);
                let canonical = request.trace.canonical_request;
                let host = canonical.lines().find_map(|line| line.strip_prefix("host:")).unwrap_or_default();
                format!("{base} {}", host.replace("%3A", ":").replace("%5B", "[").replace("%5D", "]"))
            }
        };
        assert_eq!(actual, in_rust(&case.expected), "{:?} {:?} {:?}", case.region, case.endpoint, case.host);
    }
}
