//! The login's state machine on random paths against the emulator of the end-user API. The test starts it with Node, so it needs
//! the npm packages of the project.
#![cfg(all(feature = "catalogue", not(target_arch = "wasm32")))]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use edgedesk::login::{Password, Step, Submission, Transition};
use edgedesk::wuying::DescribeGlobalDesktops;
use edgedesk::{
    Attempt, CallError, HttpResponse, OperationInput, Placement, Session, Timestamp, Wuying, WuyingClient,
};
use proptest::prelude::{Just, ProptestConfig, Strategy, prop, prop_oneof};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const OFFICE_SITE: &str = "cn-hangzhou+dir-0000000001";
const NEW_PASSWORD: &str = "Chosen+Pass9";

/// The users of the emulator's seed, and the stages that each has to pass after the password.
const USERS: [(&str, &str, &[&str]); 6] = [
    ("alice", "p@ss w+rd*~", &[]),
    ("bob", "correct horse", &["MFAVerify"]),
    ("carol", "Initial+Pass1", &["ChangePassword"]),
    ("dave", "battery staple", &["MFABind"]),
    ("erin", "hunter two", &["TokenVerify"]),
    ("frank", "Initial+Pass2", &["MFABind", "TokenVerify", "ChangePassword"]),
];

/// The emulator, in a process that ends with this value.
struct Emulator {
    process: Child,
    address: String,
    nonces: u32,
}

impl Emulator {
    fn start() -> Self {
        let mut process = Command::new("node")
            .args(["--import", "tsx", "scripts/test-emulator.ts"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node starts");
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let address = url.trim().strip_prefix("http://").expect("the emulator starts: run `npm ci` first");
        Self { address: address.to_owned(), process, nonces: 0 }
    }

    /// Sends a request. HTTP/1.0 has no chunked bodies.
    fn exchange(&self, method: &str, path: &str, content_type: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let headers =
            format!("host: {}\r\ncontent-type: {content_type}\r\ncontent-length: {length}", self.address);
        write!(stream, "{method} {path} HTTP/1.0\r\n{headers}\r\n\r\n{body}").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, body.to_owned())
    }

    /// Calls the control API.
    fn control(&self, method: &str, name: &str, body: &Value) -> Value {
        let path = format!("/emulator/{name}");
        let (status, text) = self.exchange(method, &path, "application/json", &body.to_string());
        assert!(status < 300, "{name}: {status} {text}");
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }

    fn get(&self, name: &str) -> Value {
        self.control("GET", name, &Value::Null)
    }

    /// Calls an operation at the emulator's time.
    fn call<R: OperationInput<Api = Wuying>>(
        &mut self,
        client: &WuyingClient,
        input: &R,
    ) -> Result<R::Response, CallError> {
        self.nonces += 1;
        let now = self.get("clock")["now"].as_f64().unwrap();
        let nonce = format!("nonce-{}", self.nonces);
        let attempt = Attempt::new(Timestamp::from_millis(now as i64).unwrap(), &nonce);
        let request = client.prepare(input, attempt).unwrap();
        let path = request.url().splitn(4, '/').nth(3).unwrap_or_default();
        let form = "application/x-www-form-urlencoded";
        let (status, body) =
            self.exchange("POST", &format!("/{path}"), form, request.body().unwrap_or_default());
        request.read(HttpResponse::new(status, [], body))
    }

    /// Submits a step until it leads to one that waits for the user.
    fn submit(&mut self, mut submission: Submission) -> Step {
        loop {
            match self.call(&client(), &submission.input) {
                Ok(response) => match submission.answered(&response) {
                    Transition::Send(next) => submission = *next,
                    Transition::Step(step) => return step,
                },
                Err(error) => return submission.failed(&error),
            }
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

fn client() -> WuyingClient {
    WuyingClient::builder("cn-hangzhou", "client-1").placement(Placement::Form).build()
}

/// What a user does with a step.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Right,
    Wrong,
    StartOver,
}

#[derive(Clone, Debug)]
struct Path {
    user: usize,
    /// Whether MFABind takes the code, and whether the password has to be entered again after a change.
    binds_at_once: bool,
    again: bool,
    /// Whether the mailed code has a stage that this version does not know.
    unknown: bool,
    acts: Vec<Act>,
}

fn paths() -> impl Strategy<Value = Path> {
    let act = prop_oneof![3 => Just(Act::Right), 2 => Just(Act::Wrong), 1 => Just(Act::StartOver)];
    let flags = proptest::prelude::any::<[bool; 3]>();
    (0..USERS.len(), flags, prop::collection::vec(act, 0..8)).prop_map(
        |(user, [binds_at_once, again, unknown], acts)| Path { user, binds_at_once, again, unknown, acts },
    )
}

/// The stages that a login still has to pass, as the seed and the settings tell.
struct Model {
    left: Vec<&'static str>,
    password: &'static str,
    enrolled: bool,
    must_change: bool,
}

fn run(emulator: &mut Emulator, path: &Path) {
    let (name, first_password, stages) = USERS[path.user];
    emulator.control("POST", "reset", &Value::Null);
    let mailed = if path.unknown { "VerifyForRisk" } else { "TokenVerify" };
    let settings = json!({
        "wrongTries": 1e9, "tokenCodeIntervalMs": 0, "mfaBindTakesCode": path.binds_at_once,
        "loginAfterPasswordChange": path.again, "tokenVerifyName": mailed,
    });
    emulator.control("POST", "settings", &settings);
    let mut model = Model {
        left: vec![],
        password: first_password,
        enrolled: false,
        must_change: stages.contains(&"ChangePassword"),
    };
    let mut acts = path.acts.iter().copied();
    let mut step = Step::Password(Password::new());
    loop {
        let act = acts.next().unwrap_or(Act::Right);
        if act == Act::StartOver {
            step = Step::Password(Password::new());
            continue;
        }
        let right = act == Act::Right;
        // A one-time password is accepted once.
        emulator.control("POST", "clock", &json!({ "advanceMs": 30_000 }));
        let next = emulator.submit(submission(emulator, &step, name, model.password, right));
        if !right {
            assert_eq!(next.stage(), step.stage(), "{path:?}");
            let kind = next.refusal().map(|refusal| refusal.kind.as_str());
            let expected = match &step {
                Step::Password(_) => "wrong-password",
                Step::ChangePassword(_) => "weak-password",
                _ => "wrong-code",
            };
            assert_eq!(kind, Some(expected), "{path:?} {step:?}");
            step = next;
            continue;
        }
        match &step {
            Step::Password(_) => {
                model.left = stages
                    .iter()
                    .map(|stage| match *stage {
                        "MFABind" if model.enrolled => "MFAVerify",
                        "TokenVerify" => mailed,
                        other => other,
                    })
                    .filter(|stage| *stage != "ChangePassword" || model.must_change)
                    .collect();
            }
            Step::MfaBind(step) => {
                assert!(step.secret.is_some() && step.qr_code_png.is_some(), "{path:?}");
                model.enrolled = true;
                model.left.remove(0);
            }
            Step::ChangePassword(_) => {
                model.password = NEW_PASSWORD;
                model.must_change = false;
                model.left.remove(0);
            }
            _ => {
                model.left.remove(0);
            }
        }
        let enters_again = matches!(step, Step::ChangePassword(_)) && path.again;
        assert!(next.refusal().is_none(), "{path:?} {next:?}");
        if let Step::Done(done) = &next {
            assert!(model.left.is_empty() && !enters_again, "{path:?}");
            let token = done.response.login_token.as_deref().unwrap();
            let client = client().with_session(Session::new(done.session_id(), token));
            emulator.call(&client, &DescribeGlobalDesktops::new()).expect("the session is valid");
            return;
        }
        let expected = if enters_again { "ADPassword" } else { model.left[0] };
        assert_eq!(next.stage(), expected, "{path:?}");
        step = next;
    }
}

/// Submits a step as the user does, who reads the codes of the app and of the mail.
fn submission(emulator: &Emulator, step: &Step, name: &str, password: &str, right: bool) -> Submission {
    let shown = |query: &str| match right {
        true => emulator.get(&format!("authentication-code?{query}"))["code"].as_str().unwrap().to_owned(),
        false => "000000".to_owned(),
    };
    let mailed = || match right {
        true => {
            emulator.get("outbox").as_array().unwrap().last().unwrap()["secret"].as_str().unwrap().to_owned()
        }
        false => "000000".to_owned(),
    };
    match step {
        Step::Password(step) => step.submit(OFFICE_SITE, name, if right { password } else { "wrong" }),
        Step::MfaBind(step) => step.submit(&shown(&format!("secret={}", step.secret.as_deref().unwrap()))),
        Step::MfaVerify(step) => step.submit(&shown(&format!("endUserId={name}"))),
        Step::TokenVerify(step) => step.submit(&mailed()),
        Step::ChangePassword(step) => step.submit(None, if right { NEW_PASSWORD } else { "short" }),
        Step::Unknown(step) => {
            let mut parameters = edgedesk::wuying::GetLoginToken::new();
            parameters.token_code = Some(mailed());
            step.submit(&step.stage, parameters)
        }
        Step::KeepAlive(_) | Step::Done(_) => panic!("{step:?}"),
    }
}

#[test]
fn random_paths_lead_through_the_stages_of_the_emulator() {
    let mut emulator = Emulator::start();
    let config = ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() };
    let emulator = std::cell::RefCell::new(&mut emulator);
    TestRunner::new(config)
        .run(&paths(), |path| {
            run(&mut emulator.borrow_mut(), &path);
            Ok(())
        })
        .unwrap();
}
