//! Pages, waits and batches without I/O. On every target.

use std::time::Duration;

use edgedesk::bcc::ListInstances;
use edgedesk::ecd::{DescribeDesktopSessions, DescribeDesktops, DescribeVulnerability, StopDesktops};
use edgedesk::{
    Attempt, BatchOutcome, Batches, CallError, Credentials, EcdClient, HttpResponse, OperationInput,
    PagedInput, Pages, StatusWait, Timestamp, WaitError, WaitStep,
};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use wasm_bindgen_test::wasm_bindgen_test;

fn response<R: OperationInput>(json: Json) -> R::Response {
    serde_json::from_value(json).unwrap()
}

/// Reads pages until there is none; what each asked for, and the number of all items.
fn read<R: PagedInput>(input: R, responses: Vec<Json>) -> (Vec<Json>, usize) {
    let (mut pages, mut asked, mut items) = (Pages::new(input), Vec::new(), 0);
    let mut responses = responses.into_iter();
    while let Some(input) = pages.next_input() {
        asked.push(serde_json::to_value(input).unwrap());
        let response = responses.next().expect("another page is asked for");
        items += pages.read(self::response::<R>(response)).len();
    }
    assert_eq!(responses.len(), 0, "the pages end too early");
    (asked, items)
}

#[wasm_bindgen_test(unsupported = test)]
fn pages_follow_a_token() {
    let page = |token: Json| json!({ "Desktops": [{}, {}], "NextToken": token });
    let list = || DescribeDesktops::new().max_results(2);
    let (asked, items) = read(list(), vec![page("t1".into()), page("t2".into()), page(Json::Null)]);
    assert_eq!((asked.len(), items), (3, 6));
    assert_eq!((&asked[1]["NextToken"], &asked[2]["NextToken"]), (&json!("t1"), &json!("t2")));
    assert_eq!(asked[2]["MaxResults"], 2);
    assert_eq!(read(list(), vec![page("".into())]).0.len(), 1);
    // It would loop.
    assert_eq!(read(list(), vec![page("t1".into()), page("t1".into())]).0.len(), 2);
}

#[wasm_bindgen_test(unsupported = test)]
fn pages_follow_a_marker_while_the_list_is_truncated() {
    let page = |truncated: bool| json!({ "instances": [{}], "nextMarker": "m1", "isTruncated": truncated });
    let (asked, items) = read(ListInstances::new(), vec![page(true), page(false)]);
    assert_eq!((asked.len(), items), (2, 2));
    assert_eq!(asked[1]["marker"], "m1");
}

#[wasm_bindgen_test(unsupported = test)]
fn pages_follow_a_number() {
    let page =
        |sessions: usize, total: Json| json!({ "Sessions": vec![json!({}); sessions], "TotalCount": total });
    let list = || DescribeDesktopSessions::new().page_size(2);
    // The total is reached, a page is not full, or empty.
    let (asked, items) = read(list(), vec![page(2, 4.into()), page(2, 4.into())]);
    assert_eq!((asked.len(), items, &asked[1]["PageNumber"]), (2, 4, &json!(2)));
    assert_eq!(read(list(), vec![page(2, Json::Null), page(1, Json::Null)]).0.len(), 2);
    assert_eq!(read(list(), vec![page(2, Json::Null), page(0, Json::Null)]).0.len(), 2);
    assert_eq!(read(list().page_number(3), vec![page(2, 6.into())]).0.len(), 1);

    // An operation with both styles follows the one of its input.
    let page =
        |desktops: usize| json!({ "Desktops": vec![json!({}); desktops], "NextToken": "t", "PageSize": 2 });
    let (asked, _) = read(DescribeDesktops::new().page_number(1), vec![page(2), page(1)]);
    assert_eq!((&asked[1]["PageNumber"], &asked[1]["NextToken"]), (&json!(2), &Json::Null));
}

#[wasm_bindgen_test(unsupported = test)]
fn items_are_found_within_a_member() {
    let page = json!({ "Vulnerability": { "Patches": [{}, {}] } });
    assert_eq!(read(DescribeVulnerability::new(), vec![page]).1, 2);
}

#[derive(Deserialize)]
struct WaitCase {
    name: String,
    ids: Vec<String>,
    wanted: String,
    found: Vec<Json>,
    end: String,
}

#[derive(Deserialize)]
struct WaitCases {
    cases: Vec<WaitCase>,
}

#[wasm_bindgen_test(unsupported = test)]
fn waits_end_as_those_of_the_npm_package() {
    let WaitCases { cases } = serde_json::from_str(include_str!("../vectors/wait.json")).unwrap();
    assert!(cases.len() > 10);
    for WaitCase { name, ids, wanted, found, end } in cases {
        let mut wait = StatusWait::new(ids, wanted);
        let mut last = "again";
        for states in &found {
            assert_eq!(last, "again", "{name}: it ends early");
            let step = match states.as_object() {
                Some(states) => {
                    let states = states.iter().map(|(id, status)| (id.as_str(), status.as_str()));
                    wait.observe(states, Duration::ZERO, 0)
                }
                None => wait.lookup_failed(Duration::ZERO, 0),
            };
            last = match step {
                WaitStep::Again(_) => "again",
                WaitStep::Done(Ok(())) => "done",
                WaitStep::Done(Err(WaitError::Status { .. })) => "state",
                WaitStep::Done(Err(WaitError::NotFound { .. })) => "not-found",
                WaitStep::Done(Err(_)) => "timeout",
            };
        }
        assert_eq!(last, end, "{name}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_wait_grows_its_intervals_and_has_an_end() {
    let mut wait = StatusWait::new(["a"], "Running").interval(Duration::from_secs(1));
    let mut elapsed = Duration::ZERO;
    let mut pauses = Vec::new();
    let end = loop {
        match wait.observe([("a", Some("Starting"))], elapsed, u32::MAX) {
            WaitStep::Again(pause) => {
                pauses.push(pause.as_secs());
                elapsed += pause;
            }
            WaitStep::Done(result) => break result,
        }
    };
    assert_eq!(pauses[..6], [1, 2, 4, 8, 10, 10]);
    assert!(elapsed <= Duration::from_secs(300));
    let Err(WaitError::Timeout { id, status, .. }) = end else { panic!("{end:?}") };
    assert_eq!((id.as_str(), status.as_deref()), ("a", Some("Starting")));

    let mut endless = StatusWait::new(["a"], "Running").timeout(None);
    let step = endless.observe([("a", None)], Duration::from_secs(1 << 40), 0);
    assert!(matches!(step, WaitStep::Again(pause) if pause == Duration::from_millis(500)));
    // Nothing is known yet: a desktop that could not be read is not deleted.
    assert!(matches!(StatusWait::new(["a"], "Deleted").lookup_failed(Duration::ZERO, 0), WaitStep::Again(_)));
}

/// The error of a response.
fn error(status: u16, code: &str) -> CallError {
    let client = EcdClient::new("cn-hangzhou", Credentials::new("id", "secret"));
    let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1");
    let request = client.prepare(&StopDesktops::new(["ecd-1"]), attempt).unwrap();
    let body = json!({ "RequestId": "r-1", "Code": code, "Message": "m" }).to_string();
    request.read(HttpResponse::new(status, [], body)).err().unwrap()
}

/// Runs batches of four against a vendor that fails a call as `call` says; the number of calls, and what became of each id.
fn run(ids: usize, call: impl Fn(&[String]) -> Result<(), CallError>) -> (usize, Vec<String>) {
    let mut batches = Batches::new((0..ids).map(|id| id.to_string()), 4);
    let mut calls = 0;
    while let Some(ids) = batches.next_batch() {
        calls += 1;
        match call(&ids) {
            Ok(()) => batches.succeeded(ids),
            Err(error) => batches.failed(ids, error),
        }
    }
    let results = batches.into_results();
    assert_eq!(results.len(), ids);
    let outcomes = results.into_iter().map(|result| {
        let outcome = match result.outcome {
            BatchOutcome::Done => "done",
            BatchOutcome::Failed(_) => "failed",
            BatchOutcome::Ambiguous(_) => "ambiguous",
            _ => "not tried",
        };
        format!("{} {outcome}", result.id)
    });
    (calls, outcomes.collect())
}

#[wasm_bindgen_test(unsupported = test)]
fn a_refused_batch_is_halved_until_the_id_is_alone() {
    let (calls, outcomes) = run(6, |ids| {
        if ids.contains(&"2".to_owned()) { Err(error(404, "InvalidDesktopId.NotFound")) } else { Ok(()) }
    });
    assert_eq!(outcomes, ["0 done", "1 done", "2 failed", "3 done", "4 done", "5 done"]);
    assert_eq!(calls, 6);
}

#[wasm_bindgen_test(unsupported = test)]
fn an_error_of_every_call_ends_the_run_and_others_do_not() {
    let first = |ids: &[String]| ids.contains(&"0".to_owned());
    let fails = |status, code| run(6, |ids| if first(ids) { Err(error(status, code)) } else { Ok(()) });
    let (calls, outcomes) = fails(403, "NoPermission");
    assert_eq!((calls, outcomes[3].as_str(), outcomes[5].as_str()), (1, "3 failed", "5 not tried"));
    let (calls, outcomes) = fails(503, "ServiceUnavailable");
    assert_eq!((calls, outcomes[3].as_str(), outcomes[5].as_str()), (2, "3 ambiguous", "5 done"));
    let (calls, outcomes) = fails(429, "Throttling");
    assert_eq!((calls, outcomes[3].as_str(), outcomes[5].as_str()), (2, "3 failed", "5 done"));
}

#[wasm_bindgen_test(unsupported = test)]
fn duplicates_are_called_once_and_ids_that_were_not_given_are_not_tried() {
    let mut batches = Batches::new(["a", "b", "a", "c"], 2);
    let ids = batches.next_batch().unwrap();
    assert_eq!(ids, ["a", "b"]);
    batches.succeeded(ids);
    let results = batches.into_results();
    assert_eq!((results.len(), &results[2].outcome), (3, &BatchOutcome::NotTried));
}
