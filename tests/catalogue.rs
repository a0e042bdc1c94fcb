//! The typed operations of the feature "catalogue".
#![cfg(feature = "catalogue")]

use std::borrow::Cow;

use edgedesk::catalogue::bcc::{GetInstanceResponse, StopInstance, StopInstanceResponse};
use edgedesk::catalogue::ecd::{
    CreateDesktops, CreatePolicyGroup, DescribeDesktops, DescribeDesktopsResponse, RenewDesktops,
    StopDesktops,
};
use edgedesk::catalogue::wuying::{GetLoginToken, StopDesktops as UserStopDesktops};
use edgedesk::catalogue::{Request, parameters};
use edgedesk::endpoint::Target;
use edgedesk::error::{Fault, Problem};
use edgedesk::param::check::{Given, check};
use edgedesk::param::schema::Schema;
use edgedesk::param::value::Value;
use edgedesk::request::{Call, Form, Signing, prepare};
use edgedesk::sign::{Credentials, Key};
use edgedesk::time::Timestamp;
use wasm_bindgen_test::wasm_bindgen_test;

/// The URL and the body that a typed request is sent as.
fn sent<R: Request>(request: &R, signing: Signing) -> (String, Option<String>) {
    let request = signed::<R>(parameters(request).unwrap(), signing);
    (request.url, request.body)
}

fn signed<R: Request>(
    parameters: Vec<(Cow<'static, str>, Value<'static>)>,
    signing: Signing,
) -> edgedesk::request::Request {
    let call = Call {
        signing,
        credentials: Some(Credentials { id: "id", key: Key::Secret("secret"), token: None }),
        time: Timestamp::from_millis(1_767_323_045_000).unwrap(),
        nonce: "n-1",
        target: Target { region: Some("r"), ..Target::default() },
        given: Given { parameters, ..Given::default() },
        form: Form::default(),
    };
    prepare(&R::operation().unwrap(), call).unwrap()
}

/// What is wrong with a typed request, beside defaults that a client has.
fn faults<R: Request>(request: &R, defaults: &[&'static str]) -> Vec<Fault> {
    let given = Given {
        parameters: parameters(request).unwrap(),
        defaults: defaults.iter().map(|name| ((*name).into(), "filled".into())).collect(),
        ..Given::default()
    };
    check(&R::operation().unwrap().schema, &given).err().unwrap_or_default()
}

/// A typed request and the same parameters by name are signed over the same text.
fn same<R: Request>(request: &R, untyped: Vec<(Cow<'static, str>, Value<'static>)>, signing: Signing) {
    let typed = signed::<R>(parameters(request).unwrap(), signing);
    let untyped = signed::<R>(untyped, signing);
    assert_eq!(typed.stages, untyped.stages);
    assert!(typed == untyped, "{}", R::NAME);
}

#[wasm_bindgen_test(unsupported = test)]
fn the_five_operations() {
    let stop = StopDesktops {
        desktop_id: vec!["a".into(), "b".into()],
        region_id: Some("r".into()),
        stopped_mode: Some("KeepCharging".into()),
        os_update: Some(false),
        ..Default::default()
    };
    let query = "DesktopId.1=a&DesktopId.2=b&OsUpdate=false&RegionId=r&StoppedMode=KeepCharging";
    assert_eq!(sent(&stop, Signing::Acs3).0, format!("https://ecd.r.aliyuncs.com/?{query}"));

    let renew = RenewDesktops {
        desktop_id: vec!["a".into()],
        region_id: Some("r".into()),
        period: Some(6),
        reseller_owner_uid: Some(9_007_199_254_740_993),
        ..Default::default()
    };
    let untyped = vec![
        ("DesktopId".into(), vec!["a"].into()),
        ("RegionId".into(), "r".into()),
        ("Period".into(), 6.into()),
        ("ResellerOwnerUid".into(), "9007199254740993".into()),
    ];
    same(&renew, untyped, Signing::Acs3);
    let query = "DesktopId.1=a&Period=6&RegionId=r&ResellerOwnerUid=9007199254740993";
    assert_eq!(sent(&renew, Signing::Acs3).0, format!("https://ecd.r.aliyuncs.com/?{query}"));

    let describe =
        DescribeDesktops { region_id: Some("r".into()), max_results: Some(10), ..Default::default() };
    same(&describe, vec![("RegionId".into(), "r".into()), ("MaxResults".into(), 10.into())], Signing::Rpc);

    // The page of April 2024, and what February 2026 added to it.
    let user_stop = UserStopDesktops {
        client_id: Some("c".into()),
        desktop_id: vec!["a".into()],
        region_id: Some("r".into()),
        session_id: Some("s".into()),
        login_token: Some("t".into()),
        client_token: Some("k".into()),
        uuid: Some("u".into()),
        ..Default::default()
    };
    let url = sent(&user_stop, Signing::Anonymous).0;
    for pair in ["ClientId=c", "DesktopId.1=a", "SessionId=s", "LoginToken=t", "ClientToken=k", "Uuid=u"] {
        assert!(url.split(['?', '&']).any(|item| item == pair), "{pair} in {url}");
    }

    let stop = StopInstance { instance_id: "i-1".into(), force_stop: Some(true), ..Default::default() };
    let untyped = vec![("instanceId".into(), "i-1".into()), ("forceStop".into(), true.into())];
    same(&stop, untyped, Signing::Bce);
    let expected = "https://bcc.r.baidubce.com/v2/instance/i-1?stop".to_owned();
    assert_eq!(sent(&stop, Signing::Bce), (expected, Some(r#"{"forceStop":true}"#.to_owned())));
}

/// An empty string in its place would be sent, and keep the default out.
#[wasm_bindgen_test(unsupported = test)]
fn what_a_client_fills_in_can_be_left_out() {
    let stop = StopDesktops { desktop_id: vec!["a".into()], ..Default::default() };
    assert!(faults(&stop, &["RegionId"]).is_empty());
    let found = faults(&stop, &[]);
    assert_eq!(
        (found.len(), found[0].parameter.as_str(), found[0].problem),
        (1, "RegionId", Problem::Missing)
    );

    let stop = UserStopDesktops { desktop_id: vec!["a".into()], ..Default::default() };
    assert!(faults(&stop, &["RegionId", "ClientId", "SessionId", "LoginToken", "ClientToken"]).is_empty());
}

#[wasm_bindgen_test(unsupported = test)]
fn doubles_are_written_as_javascript_does() {
    for (double, expected) in [(1.0, "1"), (0.5, "0.5"), (-0.0, "0"), (1e16, "10000000000000000")] {
        let create = CreatePolicyGroup { watermark_degree: Some(double), ..Default::default() };
        let given = parameters(&create).unwrap();
        let sent = given.iter().find(|(name, _)| name == "WatermarkDegree").map(|(_, value)| value);
        assert_eq!(sent, Some(&Value::Number(expected.into())));
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn answers_are_read_with_fields_that_nobody_knows() {
    let answer: DescribeDesktopsResponse = serde_json::from_str(
        r#"{"RequestId":"R","New":{},"Desktops":[{"DesktopId":"d","DesktopStatus":"Running","Memory":8192}]}"#,
    )
    .unwrap();
    let desktops = answer.desktops.unwrap();
    assert_eq!(desktops[0].desktop_status.as_deref(), Some("Running"));
    assert_eq!(desktops[0].memory, Some(8192));
    let answer: GetInstanceResponse =
        serde_json::from_str(r#"{"instance":{"id":"i-1","status":"Stopped","cardCount":"0"}}"#).unwrap();
    assert_eq!(answer.instance.unwrap().status.as_deref(), Some("Stopped"));
    let answer: StopInstanceResponse = serde_json::from_str(r#"{"requestId":"R"}"#).unwrap();
    assert_eq!(answer.request_id.as_deref(), Some("R"));
}

#[wasm_bindgen_test(unsupported = test)]
fn debug_shows_no_content() {
    let login = GetLoginToken { password: Some("hunter2".into()), ..Default::default() };
    assert_eq!(format!("{login:?}"), "GetLoginToken { .. }");
}

#[wasm_bindgen_test(unsupported = test)]
fn json_encoded_parameters_hold_no_nulls() {
    let create = CreateDesktops {
        purchase_options: Some(Default::default()),
        region_id: Some("r".into()),
        ..Default::default()
    };
    let given = parameters(&create).unwrap();
    let names: Vec<&str> = given.iter().map(|(name, _)| name.as_ref()).collect();
    assert!(names.contains(&"PurchaseOptions") && !names.contains(&"Amount"), "{names:?}");
}

/// What the generator wrote is what the core can read: each schema, with as many parameters as the catalogue has.
#[wasm_bindgen_test(unsupported = test)]
fn every_schema_is_of_the_grammar() {
    let mut seen = 0;
    for (source, catalogue) in [
        (include_str!("../src/catalogue/ecd.rs"), include_str!("../catalogue/ecd-2020-09-30.json")),
        (include_str!("../src/catalogue/wuying.rs"), include_str!("../catalogue/ecd-2020-10-02.json")),
        (include_str!("../src/catalogue/bcc.rs"), include_str!("../catalogue/bcc.json")),
    ] {
        let catalogue: serde_json::Value = serde_json::from_str(catalogue).unwrap();
        let operations = catalogue["operations"].as_array().unwrap();
        let schemas = source.split("const SCHEMA: &'static str =").skip(1);
        assert_eq!(schemas.clone().count(), operations.len());
        for (text, operation) in schemas.zip(operations) {
            let schema = text.split('"').nth(1).unwrap();
            let parsed = Schema::parse(schema).unwrap_or_else(|error| panic!("{schema}: {error}"));
            assert_eq!(parsed.fields().count(), operation["request"].as_array().unwrap().len(), "{schema}");
            seen += 1;
        }
    }
    assert!(seen > 500, "{seen}");
}
