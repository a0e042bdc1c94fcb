//! The login's state machine: the transitions of `tests/vectors/login.json`, to which `tests/package/login.test.ts` holds the
//! npm package, and random paths against a model of the server.
#![cfg(all(feature = "catalogue", not(target_arch = "wasm32")))]

use edgedesk::login::{KeepAlive, Password, Step, Submission, Transition};
use edgedesk::wuying::GetLoginToken;
use edgedesk::{Attempt, CallError, HttpResponse, Placement, Session, Timestamp, WuyingClient};
use proptest::prelude::{Strategy, prop, proptest};
use serde_json::{Map, Value, json};

/// A client that still has the session of an earlier login.
fn client() -> WuyingClient {
    let client = WuyingClient::builder("cn-hangzhou", "client-1").placement(Placement::Form).build();
    client.with_session(Session::new("earlier-session", "earlier-token"))
}

/// Sends a submission; `respond` gets the parameters and returns status and body.
fn exchange(
    submission: Submission,
    respond: impl FnOnce(&Map<String, Value>) -> (u16, Value),
) -> (Submission, Result<edgedesk::wuying::GetLoginTokenResponse, CallError>) {
    let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1");
    let request = client().prepare(&submission.input, attempt).unwrap();
    assert!(!request.url().contains("assword"), "{}", request.url());
    let sent = parameters(request.body().unwrap());
    assert!(!sent.values().any(|value| value == "earlier-session" || value == "earlier-token"), "{sent:?}");
    let (status, body) = respond(&sent);
    let result = request.read(HttpResponse::new(status, [], body.to_string()));
    (submission, result)
}

/// The parameters of a form body, without those that the client adds to every call.
fn parameters(body: &str) -> Map<String, Value> {
    const ADDED: [&str; 9] = [
        "Action",
        "Version",
        "Format",
        "Timestamp",
        "SignatureNonce",
        "ClientId",
        "ClientOS",
        "ClientVersion",
        "RegionId",
    ];
    let decoded = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            let mut digit = || char::from(rest.next().unwrap()).to_digit(16).unwrap() as u8;
            bytes.push(if byte == b'%' { digit() * 16 + digit() } else { byte });
        }
        String::from_utf8(bytes).unwrap()
    };
    let pairs = body.split('&').map(|pair| pair.split_once('=').unwrap());
    let own = pairs.filter(|(name, _)| !ADDED.contains(name));
    own.map(|(name, value)| (name.to_owned(), decoded(value).into())).collect()
}

/// A step as the vectors describe it.
fn described(step: &Step) -> Value {
    let mut all = match step {
        Step::Password(_) => json!({ "kind": "password" }),
        Step::MfaBind(step) => {
            json!({ "kind": "mfa-bind", "secret": step.secret, "qrCodePng": step.qr_code_png })
        }
        Step::MfaVerify(_) => json!({ "kind": "mfa-verify" }),
        Step::TokenVerify(step) => json!({
            "kind": "token-verify", "email": step.email, "phone": step.phone, "locked": step.locked,
            "lastLockDuration": step.last_lock_duration,
        }),
        Step::ChangePassword(step) => {
            json!({ "kind": "change-password", "needsOldPassword": step.needs_old_password() })
        }
        Step::KeepAlive(_) => json!({ "kind": "keep-alive" }),
        Step::Unknown(_) => json!({ "kind": "unknown" }),
        Step::Done(done) => json!({
            "kind": "done", "sessionId": done.session_id(), "loginToken": done.response.login_token,
            "keepAliveToken": done.response.keep_alive_token,
        }),
    };
    all["stage"] = step.stage().into();
    all["refusal"] = json!(step.refusal().map(|refusal| refusal.kind.as_str()));
    all.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    all
}

/// Submits a step with what a vector gives.
fn submitted(step: &Step, given: &Value) -> Submission {
    let text = |name: &str| given[name].as_str().unwrap_or_else(|| panic!("{name} of {given}"));
    match step {
        Step::Password(step) => step.submit(text("officeSiteId"), text("endUserId"), text("password")),
        Step::MfaBind(step) => step.submit(text("code")),
        Step::MfaVerify(step) => step.submit(text("code")),
        Step::TokenVerify(step) => step.submit(text("code")),
        Step::ChangePassword(step) => step.submit(given["oldPassword"].as_str(), text("newPassword")),
        Step::KeepAlive(step) => step.submit(text("keepAliveToken")),
        Step::Unknown(step) => {
            let code = |name: &str| given["parameters"][name].as_str().map(ToOwned::to_owned);
            let mut parameters = GetLoginToken::new();
            parameters.token_code = code("TokenCode");
            parameters.authentication_code = code("AuthenticationCode");
            step.submit(text("stage"), parameters)
        }
        other => panic!("{other:?} cannot be submitted"),
    }
}

fn refusal(error: &Value) -> (u16, Value) {
    let status = error["status"].as_u64().unwrap().try_into().unwrap();
    (status, json!({ "RequestId": "r", "Code": error["code"], "Message": "Refused." }))
}

#[test]
fn every_transition_is_that_of_the_vectors() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../vectors/login.json")).unwrap();
    assert_eq!(cases.len(), 13);
    for case in &cases {
        let resume = &case["resume"];
        let mut step = match resume["officeSiteId"].as_str() {
            Some(site) => Step::KeepAlive(KeepAlive::new(site, resume["endUserId"].as_str().unwrap())),
            None if case["keepAlive"] == true => Step::Password(Password::new().keep_alive(true)),
            None => Step::Password(Password::new()),
        };
        for expected in case["steps"].as_array().unwrap() {
            let mut submission = submitted(&step, &expected["submit"]);
            let mut exchanges = expected["exchanges"].as_array().unwrap().iter();
            step = loop {
                let Some(each) = exchanges.next() else { panic!("{}: one call too many", case["name"]) };
                let (sent, result) = exchange(submission, |sent| {
                    assert_eq!(Value::from(sent.clone()), each["sends"], "{}", case["name"]);
                    match &each["response"] {
                        Value::Object(fields) => {
                            let mut body = fields.clone();
                            body.insert("RequestId".into(), "r".into());
                            (200, body.into())
                        }
                        _ => refusal(&each["error"]),
                    }
                });
                match result.map(|response| sent.clone().answered(&response)) {
                    Ok(Transition::Send(next)) => submission = *next,
                    Ok(Transition::Step(step)) => break step,
                    Err(error) => break sent.failed(&error),
                }
            };
            assert_eq!(exchanges.count(), 0, "{}", case["name"]);
            assert_eq!(described(&step), expected["step"], "{}", case["name"]);
        }
    }
}

#[test]
fn debug_shows_no_secret() {
    let submission = Password::new().submit("o", "alice", "hunter2-secret");
    let mut response = edgedesk::wuying::GetLoginTokenResponse::default();
    response.session_id = Some("session-secret".into());
    response.next_stage = Some("MFABind".into());
    response.secret = Some("totp-secret".into());
    let transition = submission.clone().answered(&response);
    let Transition::Step(Step::MfaBind(step)) = &transition else { panic!("{transition:?}") };
    let shown = format!("{submission:?} {transition:?} {step:?} {:?}", step.submit("code-secret"));
    assert!(!shown.contains("secret"), "{shown}");
    assert!(shown.contains("MFABind"), "{shown}");
}

#[test]
fn a_lost_connection_is_no_refusal() {
    let attempt = Attempt::new(Timestamp::from_millis(1_767_323_045_000).unwrap(), "n-1");
    let submission = Password::new().submit("o", "alice", "p");
    let error = client().prepare(&submission.input, attempt).unwrap().failed("connection reset by peer");
    let step = submission.failed(&error);
    assert_eq!(described(&step), json!({ "kind": "password", "stage": "ADPassword" }));
}

#[test]
fn another_code_is_asked_for_in_the_session_of_the_login() {
    let mut response = edgedesk::wuying::GetLoginTokenResponse::default();
    response.session_id = Some("session-1".into());
    response.next_stage = Some("TokenVerify".into());
    let transition = Password::new().submit("o", "alice", "p").answered(&response);
    let Transition::Step(Step::TokenVerify(step)) = transition else { panic!("{transition:?}") };
    let call = step.resend();
    let sent = [call.session_id, call.end_user_id, call.office_site_id];
    assert_eq!(sent, ["session-1", "alice", "o"].map(|text| Some(text.to_owned())));
}

/// What a server demands after the password.
const STAGES: [&str; 5] = ["MFABind", "MFAVerify", "TokenVerify", "ChangePassword", "VerifyForRisk"];

/// A server that demands stages in an order of its own, and refuses every wrong submission.
struct Server {
    pending: Vec<&'static str>,
    session: u32,
    enrolled: bool,
}

impl Server {
    fn respond(&mut self, sent: &Map<String, Value>) -> (u16, Value) {
        let text = |name: &str| sent.get(name).and_then(Value::as_str);
        let refuse = |code: &str| (403, json!({ "RequestId": "r", "Code": code, "Message": "" }));
        let stage = text("CurrentStage").unwrap();
        if stage == "ADPassword" {
            assert_eq!(text("SessionId"), None);
            if text("Password") != Some("right") {
                return refuse("InvalidUserOrPassword");
            }
            self.session += 1;
            self.enrolled = false;
            return self.next();
        }
        if text("SessionId") != Some(&*format!("session-{}", self.session)) {
            return refuse("InvalidSessionId");
        }
        let Some(&demanded) = self.pending.first() else { return refuse("InvalidCurrentStage") };
        let enrols = demanded == "MFABind" && !self.enrolled && text("AuthenticationCode").is_none();
        if stage != demanded {
            return refuse("InvalidCurrentStage");
        }
        if enrols {
            self.enrolled = true;
            return (
                200,
                json!({ "RequestId": "r", "Secret": "S", "QrCodePng": "Q", "NextStage": "MFABind" }),
            );
        }
        let (given, code) = match stage {
            "MFABind" | "MFAVerify" => (text("AuthenticationCode"), "InvalidAuthenticationCode"),
            "ChangePassword" => (text("NewPassword"), "InvalidPassword.TooShort"),
            _ => (text("TokenCode"), "InvalidTokenCode"),
        };
        if given != Some("right") {
            return refuse(code);
        }
        self.pending.remove(0);
        self.enrolled = false;
        self.next()
    }

    fn next(&self) -> (u16, Value) {
        let session = format!("session-{}", self.session);
        (
            200,
            match self.pending.first() {
                Some(stage) => json!({ "RequestId": "r", "SessionId": session, "NextStage": stage }),
                None => {
                    json!({ "RequestId": "r", "SessionId": session, "LoginToken": "token", "NextStage": "" })
                }
            },
        )
    }
}

fn paths() -> impl Strategy<Value = (Vec<&'static str>, Vec<bool>)> {
    let stages = prop::collection::vec(prop::sample::select(&STAGES[..]), 0..6);
    (stages, prop::collection::vec(proptest::bool::weighted(0.6), 0..12))
}

proptest! {
    /// For all demands of the server and all errors of the user, each refusal keeps the stage, and right submissions
    /// lead to the end in as many steps as there are stages.
    #[test]
    fn every_path_ends_with_the_session_of_its_server((pending, tries) in paths()) {
        let demanded = pending.clone();
        let mut server = Server { pending, session: 0, enrolled: false };
        let mut tries = tries.into_iter();
        let mut step = Step::Password(Password::new());
        let mut seen = Vec::new();
        let done = loop {
            let right = tries.next().unwrap_or(true);
            let value = if right { "right" } else { "wrong" };
            let given = json!({
                "officeSiteId": "o", "endUserId": "alice", "password": value, "code": value, "newPassword": value,
                "oldPassword": "p", "stage": step.stage(), "parameters": { "TokenCode": value },
            });
            let mut submission = submitted(&step, &given);
            let next = loop {
                let (sent, result) = exchange(submission, |sent| server.respond(sent));
                match result.map(|response| sent.clone().answered(&response)) {
                    Ok(Transition::Send(next)) => submission = *next,
                    Ok(Transition::Step(step)) => break step,
                    Err(error) => break sent.failed(&error),
                }
            };
            assert_eq!(next.refusal().is_none(), right, "{step:?} {next:?}");
            if right { seen.push(step.stage().to_owned()) } else { assert_eq!(next.stage(), step.stage()) }
            match next {
                Step::Done(done) => break done,
                next => step = next,
            }
        };
        assert_eq!(seen.first().map(String::as_str), Some("ADPassword"));
        assert_eq!(&seen[1..], demanded);
        assert_eq!(done.session_id(), "session-1");
    }
}
