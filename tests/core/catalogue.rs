//! The typed operations of the feature `catalogue`.
#![cfg(feature = "catalogue")]

use edgedesk::bcc::{GetInstanceResponse, StopInstance, StopInstanceResponse};
use edgedesk::ecd::{
    CreateDesktops, CreateDesktopsPurchaseOptions, CreatePolicyGroup, DescribeDesktops,
    DescribeDesktopsResponse, RenewDesktops, StopDesktops,
};
use edgedesk::error::{Error, Problem};
use edgedesk::wuying::{GetLoginToken, StopDesktops as UserStopDesktops};
use edgedesk::{
    Attempt, BccClient, Credentials, EcdClient, EcdSigning, Placement, Prepared, Session, Timestamp,
    WuyingClient,
};
use wasm_bindgen_test::wasm_bindgen_test;

fn attempt() -> Attempt<'static> {
    Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1")
}

/// With ACS3 in browsers as well, whose default is V1.
fn admin() -> EcdClient {
    EcdClient::builder("r", Credentials::new("id", "secret")).signing(EcdSigning::Acs3).build()
}

/// The parameters of the query, sorted.
fn query<R>(request: &Prepared<R>) -> Vec<&str> {
    let mut pairs: Vec<&str> = request.url().split_once('?').unwrap().1.split('&').collect();
    pairs.sort_unstable();
    pairs
}

#[wasm_bindgen_test(unsupported = test)]
fn the_five_documented_operations_are_prepared() {
    let stop = StopDesktops::new(["a", "b"]).stopped_mode("KeepCharging").os_update(false);
    let request = admin().prepare(&stop, attempt()).unwrap();
    let expected = "DesktopId.1=a&DesktopId.2=b&OsUpdate=false&RegionId=r&StoppedMode=KeepCharging";
    assert_eq!(request.url(), format!("https://ecd.r.aliyuncs.com/?{expected}"));

    let renew = RenewDesktops::new(["a"]).period(6).reseller_owner_uid(9_007_199_254_740_993_i64);
    let request = admin().prepare(&renew, attempt()).unwrap();
    let expected = "DesktopId.1=a&Period=6&RegionId=r&ResellerOwnerUid=9007199254740993";
    assert_eq!(request.url(), format!("https://ecd.r.aliyuncs.com/?{expected}"));

    let v1 = admin().to_builder().signing(EcdSigning::Rpc).placement(Placement::Query).build();
    let request = v1.prepare(&DescribeDesktops::new().max_results(10), attempt()).unwrap();
    assert!(query(&request).contains(&"MaxResults=10"), "{}", request.url());

    // Parameters of the vendor's page of April 2024, and one that it added in February 2026.
    let user = WuyingClient::new("r", "c").with_session(Session::new("s", "t"));
    let stop = UserStopDesktops::new(["a"]).client_token("k").uuid("u");
    let request = user.prepare(&stop, attempt()).unwrap();
    for pair in ["ClientId=c", "DesktopId.1=a", "SessionId=s", "LoginToken=t", "ClientToken=k", "Uuid=u"] {
        assert!(query(&request).contains(&pair), "{pair} in {}", request.url());
    }

    let instances = BccClient::new("r", Credentials::new("id", "secret"));
    let request = instances.prepare(&StopInstance::new("i-1").force_stop(true), attempt()).unwrap();
    assert_eq!(request.url(), "https://bcc.r.baidubce.com/v2/instance/i-1?stop");
    assert_eq!((request.method(), request.body()), ("PUT", Some(r#"{"forceStop":true}"#)));
}

/// A required member would be an empty string, which would be sent in place of the default.
#[wasm_bindgen_test(unsupported = test)]
fn parameters_with_defaults_are_optional() {
    let request = admin().prepare(&StopDesktops::new(["a"]), attempt()).unwrap();
    assert_eq!(query(&request), ["DesktopId.1=a", "RegionId=r"]);

    let Err(Error::Validation(error)) =
        WuyingClient::new("r", "c").prepare(&UserStopDesktops::new([""; 0]), attempt())
    else {
        panic!()
    };
    let issue = &error.issues[0];
    assert_eq!((issue.parameter.as_str(), issue.problem), ("DesktopId", Problem::Count));
}

#[wasm_bindgen_test(unsupported = test)]
fn doubles_have_the_format_of_javascript() {
    for (double, expected) in [(1.0, "1"), (0.5, "0.5"), (-0.0, "0"), (1e16, "10000000000000000")] {
        let create = CreatePolicyGroup::new().watermark_degree(double);
        let request = admin().prepare(&create, attempt()).unwrap();
        let expected = format!("WatermarkDegree={expected}");
        assert!(query(&request).contains(&expected.as_str()), "{expected} in {}", request.url());
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn unknown_response_fields_are_ignored() {
    let response: DescribeDesktopsResponse = serde_json::from_str(
        r#"{"RequestId":"R","New":{},"Desktops":[{"DesktopId":"d","DesktopStatus":"Running","Memory":8192}]}"#,
    )
    .unwrap();
    let desktops = response.desktops.unwrap();
    assert_eq!(desktops[0].desktop_status.as_deref(), Some("Running"));
    assert_eq!(desktops[0].memory, Some(8192));
    let response: GetInstanceResponse =
        serde_json::from_str(r#"{"instance":{"id":"i-1","status":"Stopped","cardCount":"0"}}"#).unwrap();
    assert_eq!(response.instance.unwrap().status.as_deref(), Some("Stopped"));
    let response: StopInstanceResponse = serde_json::from_str(r#"{"requestId":"R"}"#).unwrap();
    assert_eq!(response.request_id.as_deref(), Some("R"));
}

#[wasm_bindgen_test(unsupported = test)]
fn debug_shows_no_content() {
    let login = GetLoginToken::new().password("hunter2");
    assert_eq!(format!("{login:?}"), "GetLoginToken { .. }");
}

#[wasm_bindgen_test(unsupported = test)]
fn json_encoded_parameters_have_no_nulls() {
    let create = CreateDesktops::new().purchase_options(CreateDesktopsPurchaseOptions::new());
    let request = admin().prepare(&create, attempt()).unwrap();
    assert!(query(&request).contains(&"PurchaseOptions=%7B%7D"), "{}", request.url());
    assert!(!request.url().contains("Amount"), "{}", request.url());
}
