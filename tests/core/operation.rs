//! Operations that callers define: validation, and requests of uncatalogued operations.

use edgedesk::endpoint::EndpointConfig;
use edgedesk::error::{ConfigurationError, Error};
use edgedesk::operation::Operation;
use edgedesk::param::check::CallParameters;
use edgedesk::param::value::Value;
use edgedesk::request::{RequestInput, SignedRequest, Signing, SigningOptions, prepare};
use edgedesk::sign::{Credentials, Key};
use edgedesk::time::Timestamp;
use wasm_bindgen_test::wasm_bindgen_test;

type Parameters = Vec<(&'static str, Value<'static>)>;

fn prepared(
    operation: &Operation,
    signing: Signing,
    parameters: Parameters,
    defaults: Parameters,
) -> Result<SignedRequest, Error> {
    let named = |values: Parameters| values.into_iter().map(|(name, value)| (name.into(), value)).collect();
    prepare(
        operation,
        RequestInput {
            signing,
            credentials: Some(Credentials { id: "id", key: Key::Secret("secret"), token: None }),
            time: Timestamp::from_millis(1_767_323_045_000).unwrap(),
            nonce: "n-1",
            endpoint: EndpointConfig { region: Some("bj"), ..EndpointConfig::default() },
            parameters: CallParameters {
                parameters: named(parameters),
                defaults: named(defaults),
                passthrough: false,
            },
            options: SigningOptions::default(),
        },
    )
}

fn rest(method: &str, path: &str) -> Result<Operation, ConfigurationError> {
    Operation::uncatalogued_rest("New", method, path)
}

fn setting<T>(result: Result<T, ConfigurationError>) -> &'static str {
    result.map(|_| ()).unwrap_err().setting
}

#[wasm_bindgen_test(unsupported = test)]
fn paths_that_change_the_host_or_the_signed_path_are_refused() {
    let odd = [
        "",
        "v2/x",
        "@evil.com/",
        ".evil.com/",
        ":8080/",
        "//evil.com/",
        "/v2//x",
        "/v2/../x",
        "/v2/.",
        "/v2\\x",
        "/v2/x#y",
        "/v2/x?a?b",
        "/v2/%2e%2e/x",
        "/v2/x y",
        "/v2/中",
        "/v2/x\n",
        "/v2/{id",
        "/v2/id}",
        "/v2/{}",
        "/v2/{a}{b}",
        "/v2/.{a}",
        "/v2/{a}/{a}",
        "/v2/{../x}",
        "/v2/x?a=%41",
        "/v2/x?a b",
    ];
    for path in odd {
        assert_eq!(setting(rest("GET", path)), "path", "{path:?}");
    }
    assert_eq!(setting(rest("GET", &"/x".repeat(1000))), "path");
    for path in ["/", "/v2/x", "/v2/x/", "/v2/{a-b}/y_z~?action=Do&stop", "/v2/volume/{volumeId}?"] {
        assert!(rest("GET", path).is_ok(), "{path}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn invalid_methods_names_and_schemas_are_refused() {
    for method in ["", "get", "Post", "CONNECT", "TRACE", "TRACK", "GET ", "GE\nT", "GÉT", "{}"] {
        assert_eq!(setting(rest(method, "/v2/x")), "method", "{method:?}");
    }
    for name in ["", "Stop Desktops", "Stop\r\nx: y", "Stop&Action=Delete", "停止"] {
        assert_eq!(setting(Operation::uncatalogued_rpc(name, "2020-09-30", false)), "action", "{name:?}");
        assert_eq!(setting(Operation::rpc(name, "2020-09-30", false, "")), "action", "{name:?}");
        assert_eq!(setting(Operation::uncatalogued_rest(name, "GET", "/v2/x")), "action", "{name:?}");
    }
    assert_eq!(setting(Operation::rpc("New", "2020-09-30", false, "A:q")), "schema");
    // A path parameter of the schema only would be dropped; one of the path only would leave a gap.
    assert_eq!(setting(Operation::rest("New", "GET", "/v2/x", "/id!:d")), "schema");
    assert_eq!(setting(Operation::rest("New", "GET", "/v2/{id}", "id!:d")), "schema");
}

#[wasm_bindgen_test(unsupported = test)]
fn path_parameters_of_an_uncatalogued_operation_are_required() {
    let delete = rest("DELETE", "/v2/volume/{volumeId}").unwrap();
    let given = |value: Value<'static>| prepared(&delete, Signing::Bce, vec![("volumeId", value)], vec![]);
    for value in [Value::Null, "".into(), ".".into(), "..".into(), 5.into(), true.into(), vec!["a"].into()] {
        let Err(Error::Validation(error)) = given(value) else { panic!("it was not refused") };
        assert_eq!((error.issues.len(), error.issues[0].parameter.as_str()), (1, "volumeId"));
    }
    let Err(Error::Validation(error)) =
        prepared(&delete, Signing::Bce, vec![("volumeID", "v".into())], vec![])
    else {
        panic!("it was not refused")
    };
    assert_eq!(error.issues[0].parameter, "volumeId");

    let request = given("v/1".into()).unwrap();
    assert_eq!((request.method.as_str(), request.body), ("DELETE", None));
    assert_eq!(request.url, "https://bcc.bj.baidubce.com/v2/volume/v%2F1");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_method_without_a_body_sends_its_parameters_in_the_query() {
    let parameters = || vec![("id", "i-1".into()), ("maxKeys", 5.into()), ("name", "a b".into())];
    let sent =
        |method| prepared(&rest(method, "/v2/x/{id}?all").unwrap(), Signing::Bce, parameters(), vec![]);
    for method in ["GET", "HEAD"] {
        let request = sent(method).unwrap();
        assert_eq!(request.url, "https://bcc.bj.baidubce.com/v2/x/i-1?all&maxKeys=5&name=a%20b");
        assert_eq!(request.body, None);
        assert!(request.trace.canonical_request.contains("\nall=&maxKeys=5&name=a%20b\n"));
    }
    let request = sent("POST").unwrap();
    assert_eq!(request.url, "https://bcc.bj.baidubce.com/v2/x/i-1?all");
    assert_eq!(request.body.as_deref(), Some(r#"{"maxKeys":5,"name":"a b"}"#));
}

#[wasm_bindgen_test(unsupported = test)]
fn an_uncatalogued_operation_is_sent_with_region_and_session() {
    let new = Operation::uncatalogued_rpc("SomethingNew", "2020-10-02", false).unwrap();
    let defaults = || {
        ["RegionId", "ClientId", "SessionId", "LoginToken", "ClientOS", "ClientVersion", "ClientToken"]
            .map(|name| (name, "filled".into()))
            .to_vec()
    };
    let query = |parameters| prepared(&new, Signing::Anonymous, parameters, defaults()).unwrap().url;
    assert_eq!(
        query(vec![("A", 1.into()), ("ClientId", "own".into())]),
        "https://ecd.bj.aliyuncs.com/?A=1&Action=SomethingNew&ClientId=own&Format=JSON&LoginToken=filled\
         &RegionId=filled&SessionId=filled&SignatureNonce=n-1&Timestamp=2026-01-02T03%3A04%3A05Z&Version=2020-10-02"
    );
    assert!(!query(vec![("SessionId", Value::Null)]).contains("SessionId"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_key_id_with_separators_of_the_authorization_header_is_refused() {
    let stop = Operation::rpc("StopDesktops", "2020-09-30", false, "").unwrap();
    for id in ["", "a,SignedHeaders", "a=b", "a/b", "a b", "a\tb", "a\nb", "é", "hunter2 "] {
        for signing in [Signing::Acs3, Signing::Rpc] {
            let call = RequestInput {
                signing,
                credentials: Some(Credentials { id, key: Key::Secret("secret"), token: None }),
                time: Timestamp::from_millis(1_767_323_045_000).unwrap(),
                nonce: "n-1",
                endpoint: EndpointConfig { region: Some("bj"), ..EndpointConfig::default() },
                parameters: CallParameters::default(),
                options: SigningOptions::default(),
            };
            let Err(Error::Configuration(error)) = prepare(&stop, call) else { panic!("{id:?} was taken") };
            assert_eq!(error.setting, "credentials.id");
            assert!(id.is_empty() || !error.to_string().contains(id), "{error}");
        }
    }
}
