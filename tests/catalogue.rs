//! The typed operations of the feature "catalogue".
#![cfg(feature = "catalogue")]

use edgedesk::catalogue::bcc::{GetInstanceResponse, StopInstanceRequest};
use edgedesk::catalogue::ecd::{
    CreateDesktopsRequest, DescribeDesktopsResponse, RenewDesktopsRequest, StopDesktopsRequest,
};
use edgedesk::catalogue::wuying::{GetLoginTokenRequest, StopDesktopsRequest as UserStopDesktopsRequest};
use edgedesk::catalogue::{Request, parameters};
use edgedesk::endpoint::Target;
use edgedesk::param::check::Given;
use edgedesk::param::schema;
use edgedesk::request::{Call, Form, Signing, prepare};
use edgedesk::sign::Credentials;
use edgedesk::time::Timestamp;

/// The URL and the body that a typed request is sent as.
fn sent<R: Request>(request: &R, signing: Signing) -> (String, Option<String>) {
    let call = Call {
        signing,
        credentials: Some(Credentials { id: "id", secret: "secret", token: None }),
        time: Timestamp::from_millis(1_767_323_045_000).unwrap(),
        nonce: "n-1",
        target: Target { region: Some("r"), ..Target::default() },
        given: Given { parameters: parameters(request).unwrap(), ..Given::default() },
        form: Form::default(),
    };
    let request = prepare(&R::operation().unwrap(), call).unwrap();
    (request.url, request.body)
}

#[test]
fn the_five_operations() {
    let stop = StopDesktopsRequest {
        desktop_id: vec!["a".into(), "b".into()],
        region_id: "r".into(),
        stopped_mode: Some("KeepCharging".into()),
        os_update: Some(false),
        ..Default::default()
    };
    let query = "DesktopId.1=a&DesktopId.2=b&OsUpdate=false&RegionId=r&StoppedMode=KeepCharging";
    assert_eq!(sent(&stop, Signing::Acs3).0, format!("https://ecd.r.aliyuncs.com/?{query}"));

    let renew = RenewDesktopsRequest {
        desktop_id: vec!["a".into()],
        region_id: "r".into(),
        period: Some(6),
        reseller_owner_uid: Some(9_007_199_254_740_993),
        ..Default::default()
    };
    let query = "DesktopId.1=a&Period=6&RegionId=r&ResellerOwnerUid=9007199254740993";
    assert_eq!(sent(&renew, Signing::Acs3).0, format!("https://ecd.r.aliyuncs.com/?{query}"));

    // The page of April 2024, and what February 2026 added to it.
    let user_stop = UserStopDesktopsRequest {
        client_id: "c".into(),
        desktop_id: vec!["a".into()],
        region_id: "r".into(),
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

    let stop =
        StopInstanceRequest { instance_id: "i-1".into(), force_stop: Some(true), ..Default::default() };
    let expected = "https://bcc.r.baidubce.com/v2/instance/i-1?stop".to_owned();
    assert_eq!(sent(&stop, Signing::Bce), (expected, Some(r#"{"forceStop":true}"#.to_owned())));
}

#[test]
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
}

#[test]
fn debug_shows_no_content() {
    let login = GetLoginTokenRequest { password: Some("hunter2".into()), ..Default::default() };
    assert_eq!(format!("{login:?}"), "GetLoginTokenRequest { .. }");
}

#[test]
fn json_encoded_parameters_hold_no_nulls() {
    let create = CreateDesktopsRequest {
        purchase_options: Some(Default::default()),
        region_id: "r".into(),
        ..Default::default()
    };
    let given = parameters(&create).unwrap();
    let names: Vec<&str> = given.iter().map(|(name, _)| name.as_ref()).collect();
    assert!(names.contains(&"PurchaseOptions") && !names.contains(&"Amount"), "{names:?}");
}

/// What the generator wrote is what the core can read: each schema, with as many parameters as the catalogue has.
#[test]
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
        for (text, operation) in schemas.zip(operations) {
            let schema = text.split('"').nth(1).unwrap();
            let fields = schema::parse(schema).unwrap_or_else(|error| panic!("{schema}: {error}"));
            assert_eq!(fields.len(), operation["request"].as_array().unwrap().len(), "{schema}");
            seen += 1;
        }
    }
    assert_eq!(seen, 518);
}
