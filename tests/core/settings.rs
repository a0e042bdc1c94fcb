//! Validation of settings, by the vectors that `tests/package/settings.test.ts` uses too.
#![cfg(not(target_arch = "wasm32"))]

use edgedesk::operation::Operation;
use edgedesk::request::RequestBuilder;
use edgedesk::{Attempt, Placement, Timestamp};
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
            Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, "")
        };
        let id = case.access_key_id.as_deref().unwrap_or("id");
        let secret = case.secret.as_deref().unwrap_or("secret");
        let mut request =
            if is_baidu { RequestBuilder::bce(id, secret) } else { RequestBuilder::acs3(id, secret) };
        let Case { region, endpoint, host, token, .. } = case;
        if let Some(region) = region {
            request = request.region(region);
        }
        if let Some(endpoint) = endpoint {
            request = request.endpoint(endpoint);
        }
        if let Some(host) = host {
            request = request.host(host);
        }
        if let Some(token) = token {
            request = request.token(token);
        }
        let time = Timestamp::from_millis(1_767_323_045_000).unwrap();
        let attempt = Attempt::new(time, case.nonce.as_deref().unwrap_or("n-1"));
        let actual = match request.prepare(&operation.unwrap(), attempt) {
            Err(error) => error.to_string(),
            Ok(request) => {
                let path = if is_baidu { "/v2/" } else { "/" };
                let base = request.url().rfind(path).map_or("", |at| &request.url()[..at]);
                let canonical = &request.trace().canonical_request;
                let host = canonical.lines().find_map(|line| line.strip_prefix("host:")).unwrap_or_default();
                format!("{base} {}", host.replace("%3A", ":").replace("%5B", "[").replace("%5D", "]"))
            }
        };
        assert_eq!(actual, in_rust(&case.expected), "{:?} {:?} {:?}", case.region, case.endpoint, case.host);
    }
}
