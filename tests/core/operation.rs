//! Operations that callers define: validation, and requests of uncatalogued operations.

use edgedesk::error::{ConfigurationError, Error};
use edgedesk::operation::Operation;
use edgedesk::request::{RequestBuilder, SignedRequest, Value};
use edgedesk::{Attempt, Placement, Timestamp};
use wasm_bindgen_test::wasm_bindgen_test;

fn attempt() -> Attempt<'static> {
    Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1")
}

/// A request to Baidu.
fn prepared(
    operation: &Operation,
    parameters: impl IntoIterator<Item = (&'static str, Value<'static>)>,
) -> Result<SignedRequest, Error> {
    let request = RequestBuilder::bce("id", "secret").parameters(parameters);
    request.region("bj").prepare(operation, attempt())
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
        assert_eq!(
            setting(Operation::uncatalogued_rpc(name, "2020-09-30", Placement::Query)),
            "action",
            "{name:?}"
        );
        assert_eq!(setting(Operation::rpc(name, "2020-09-30", Placement::Query, "")), "action", "{name:?}");
        assert_eq!(setting(Operation::uncatalogued_rest(name, "GET", "/v2/x")), "action", "{name:?}");
    }
    assert_eq!(setting(Operation::rpc("New", "2020-09-30", Placement::Query, "A:q")), "schema");
    // A path parameter of the schema only would be dropped; one of the path only would leave a gap.
    assert_eq!(setting(Operation::rest("New", "GET", "/v2/x", "/id!:d")), "schema");
    assert_eq!(setting(Operation::rest("New", "GET", "/v2/{id}", "id!:d")), "schema");
}

#[wasm_bindgen_test(unsupported = test)]
fn path_parameters_of_an_uncatalogued_operation_are_required() {
    let delete = rest("DELETE", "/v2/volume/{volumeId}").unwrap();
    let given = |value: Value<'static>| prepared(&delete, [("volumeId", value)]);
    for value in [Value::Null, "".into(), ".".into(), "..".into(), 5.into(), true.into(), vec!["a"].into()] {
        let Err(Error::Validation(error)) = given(value) else { panic!("it was not refused") };
        assert_eq!((error.issues.len(), error.issues[0].parameter.as_str()), (1, "volumeId"));
    }
    let Err(Error::Validation(error)) = prepared(&delete, [("volumeID", "v".into())]) else {
        panic!("it was not refused")
    };
    assert_eq!(error.issues[0].parameter, "volumeId");

    let request = given("v/1".into()).unwrap();
    assert_eq!((request.method(), request.body()), ("DELETE", None));
    assert_eq!(request.url(), "https://bcc.bj.baidubce.com/v2/volume/v%2F1");
}

#[wasm_bindgen_test(unsupported = test)]
fn a_method_without_a_body_sends_its_parameters_in_the_query() {
    let parameters = || [("id", "i-1".into()), ("maxKeys", 5.into()), ("name", "a b".into())];
    let sent = |method| prepared(&rest(method, "/v2/x/{id}?all").unwrap(), parameters());
    for method in ["GET", "HEAD"] {
        let request = sent(method).unwrap();
        assert_eq!(request.url(), "https://bcc.bj.baidubce.com/v2/x/i-1?all&maxKeys=5&name=a%20b");
        assert_eq!(request.body(), None);
        assert!(request.trace().canonical_request.contains("\nall=&maxKeys=5&name=a%20b\n"));
    }
    let request = sent("POST").unwrap();
    assert_eq!(request.url(), "https://bcc.bj.baidubce.com/v2/x/i-1?all");
    assert_eq!(request.body(), Some(r#"{"maxKeys":5,"name":"a b"}"#));
}

#[wasm_bindgen_test(unsupported = test)]
fn an_uncatalogued_operation_is_sent_with_region_and_session() {
    let new = Operation::uncatalogued_rpc("SomethingNew", "2020-10-02", Placement::Query).unwrap();
    let names =
        ["RegionId", "ClientId", "SessionId", "LoginToken", "ClientOS", "ClientVersion", "ClientToken"];
    let request = names.into_iter().fold(RequestBuilder::anonymous().region("bj"), |request, name| {
        request.default_parameter(name, "filled")
    });
    let own =
        request.clone().parameter("A", 1).parameter("ClientId", "own").prepare(&new, attempt()).unwrap();
    assert_eq!(
        own.url(),
        "https://ecd.bj.aliyuncs.com/?A=1&Action=SomethingNew&ClientId=own&Format=JSON&LoginToken=filled\
         &RegionId=filled&SessionId=filled&SignatureNonce=n-1&Timestamp=2026-01-02T03%3A04%3A05Z&Version=2020-10-02"
    );
    let without = request.parameter("SessionId", Value::Null).prepare(&new, attempt()).unwrap();
    assert!(!without.url().contains("SessionId"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_key_id_with_separators_of_the_authorization_header_is_refused() {
    let stop = Operation::rpc("StopDesktops", "2020-09-30", Placement::Query, "").unwrap();
    for id in ["", "a,SignedHeaders", "a=b", "a/b", "a b", "a\tb", "a\nb", "é", "hunter2 "] {
        for request in [RequestBuilder::acs3(id, "secret"), RequestBuilder::rpc(id, "secret")] {
            let prepared = request.region("bj").prepare(&stop, attempt());
            let Err(Error::Configuration(error)) = prepared else { panic!("{id:?} was taken") };
            assert_eq!(error.setting, "credentials.id");
            assert!(id.is_empty() || !error.to_string().contains(id), "{error}");
        }
    }
}
