//! The client.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::JsValue;

use super::answer::{Answer, Exact};
use super::credentials::{Credentials, Source};
use super::error::{CallError, Failed};
use super::platform::{Sleep, in_browser, nonce, now, random};
use super::transport::{Ended, attempt};
use crate::call::{Evidence, Failure, Life, Policy, Shared, Step, Traits, report};
use crate::catalogue::{Request as Typed, bcc, from_json, parameters};
use crate::endpoint::Target;
use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::param::check::Given;
use crate::param::value::Value;
use crate::redact::Secrets;
use crate::request::{Call, Form, Request, Signing, prepare};
use crate::response::{self, Headers, Outcome};
use crate::sign::{self, Key};
use crate::time::Timestamp;

type Parameters = Vec<(Cow<'static, str>, Value<'static>)>;

/// What of a client can be set, beside region and credentials.
#[derive(Clone)]
pub struct Options {
    /// The region: chooses the host by the vendor's rule, and is the `RegionId` of calls that leave it out.
    pub region: Option<String>,
    /// Where to send instead: `https://gateway.example/ecd`.
    pub endpoint: Option<String>,
    /// The host that is signed, when the endpoint is a relay that forwards to another.
    pub host: Option<String>,
    /// The scheme. By default V1 for Alibaba's admin API in browsers, where it needs no preflight, and ACS3 elsewhere.
    pub signing: Signing,
    /// Details of the scheme.
    pub form: Form,
    /// How often and how soon calls are repeated.
    pub policy: Policy,
    /// Codes that mean expired credentials or an expired session beside the documented ones.
    pub expired_codes: Vec<String>,
    /// Values for parameters that a call leaves out, as far as an operation has them.
    pub defaults: Vec<(String, String)>,
    /// The clock: milliseconds since 1970. By default `Date.now`. It may be wrong: a client learns by how much.
    pub now: Option<Rc<dyn Fn() -> f64>>,
}

impl fmt::Debug for Options {
    /// Shows what is set; an endpoint may hold a password, defaults tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { region, endpoint, host, signing, policy, .. } = self;
        f.debug_struct("Options")
            .field("region", region)
            .field("endpoint", &endpoint.is_some())
            .field("host", &host.is_some())
            .field("signing", signing)
            .field("policy", policy)
            .finish_non_exhaustive()
    }
}

/// A client of one of the three APIs. Clones share what they learn: the clock's error, the budget of retries.
///
/// Dropping the future of a call ends it: the request is aborted, and no timer is left.
#[derive(Clone, Debug)]
pub struct Client {
    options: Options,
    source: Source,
    shared: Rc<RefCell<Shared>>,
}

/// The client token is new for each call and the same in all attempts.
const CLIENT_TOKENS: [&str; 2] = ["ClientToken", "clientToken"];

impl Client {
    /// Alibaba's admin API: [`crate::catalogue::ecd`].
    #[must_use]
    pub fn ecd(region: &str, credentials: impl Into<Source>) -> Self {
        let signing = if in_browser() { Signing::Rpc } else { Signing::Acs3 };
        Self::new(region, credentials.into(), signing, Form { body: true, ..form() })
    }

    /// Alibaba's end-user API: [`crate::catalogue::wuying`]. Without a session it can log in.
    #[must_use]
    pub fn wuying(region: &str, client_id: &str, session: Option<(&str, &str)>) -> Self {
        let client = Self::new(region, Source::nothing(), Signing::Anonymous, form());
        let mut defaults = vec![("ClientId", client_id), ("ClientOS", "Web"), ("ClientVersion", "1.0.0")];
        if let Some((session_id, login_token)) = session {
            defaults.extend([("SessionId", session_id), ("LoginToken", login_token)]);
        }
        client.with(|options| {
            options.defaults =
                defaults.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        })
    }

    /// Baidu BCC: [`crate::catalogue::bcc`].
    #[must_use]
    pub fn bcc(region: &str, credentials: impl Into<Source>) -> Self {
        Self::new(region, credentials.into(), Signing::Bce, form())
    }

    fn new(region: &str, source: Source, signing: Signing, form: Form) -> Self {
        let options = Options {
            region: Some(region.into()),
            endpoint: None,
            host: None,
            signing,
            form,
            policy: Policy::default(),
            expired_codes: Vec::new(),
            defaults: Vec::new(),
            now: None,
        };
        Self { options, source, shared: Rc::default() }
    }

    /// The same client with other options.
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # fn example(client: edgedesk::fetch::Client) {
    /// let client = client.with(|options| options.endpoint = Some("https://gateway.example/ecd".into()));
    /// # }
    /// ```
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(&mut self.options);
        self
    }

    /// Calls an operation. A call that fails for a passing reason is repeated where that does no harm.
    ///
    /// # Errors
    /// [`CallError`] says whether anything was sent, and may have been executed.
    pub async fn send<R: Typed>(&self, request: R) -> Result<R::Answer, CallError> {
        let parameters = parameters(&request).map_err(|error| answer_error::<R>(&error))?;
        let answer = self.call::<R>(parameters).await?;
        // From the text, not the tree: the same, but that what does not fit has a place in it.
        let text = if answer.text.trim_ascii().is_empty() { "{}" } else { &answer.text };
        serde_json::from_str(text).map_err(|error| answer_error::<R>(&error))
    }

    /// The same with parameters from JavaScript, named as the vendor's page names them, and an answer for JavaScript:
    /// integers beyond 2^53 are `BigInt`s.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn send_js<R: Typed>(&self, parameters: JsValue) -> Result<JsValue, CallError> {
        let given: serde_json::Value = serde_wasm_bindgen::from_value(parameters)
            .map_err(|_| ConfigurationError::new("parameters", "something that has no JSON", "an object"))?;
        let answer = self.call::<R>(from_json(given)).await?;
        let json = answer.json.unwrap_or_else(|| serde_json::Value::Object(serde_json::Map::new()));
        let serializer = serde_wasm_bindgen::Serializer::json_compatible();
        Exact(&json)
            .serialize(&serializer)
            .map_err(|error| CallError::Answer { operation: R::NAME, problem: error.to_string() })
    }

    async fn call<R: Typed>(&self, given: Parameters) -> Result<Answer, CallError> {
        let operation = R::operation().map_err(|_| {
            ConfigurationError::new(
                "operation",
                "a schema that is not of the grammar",
                "one of the catalogue's",
            )
        })?;
        let Options { policy, expired_codes, .. } = &self.options;
        let expired: Vec<&str> = expired_codes.iter().map(String::as_str).collect();
        let region = R::REGION.or(self.options.region.as_deref());
        let defaults = self.defaults(region);
        let mut life = Life::begin(self.now());
        let mut credentials = self.credentials().await?;
        let mut last: Option<(Sent, Failure)> = None;
        let mut step = life.next(&self.shared.borrow(), policy, self.now());
        loop {
            let failure = match step {
                Step::Send { time, timeout } => {
                    let request =
                        self.prepare(&operation, region, credentials.as_ref(), &given, &defaults, time)?;
                    let ended = attempt(&request, timeout).await;
                    let traits = Traits {
                        effect: R::EFFECT,
                        idempotent: request.idempotent,
                        renewable: self.source.is_renewable(),
                        expired: &expired,
                    };
                    let sent = Sent { request, ended };
                    let mut shared = *self.shared.borrow();
                    step = life.ended(&mut shared, (policy, &traits), self.now(), random(), &sent.outcome());
                    self.shared.replace(shared);
                    match step {
                        Step::Done { .. } => return Ok(sent.into_answer()),
                        Step::Wait { failure, .. } | Step::LookUp { failure } | Step::Fail(failure) => {
                            last = Some((sent, failure));
                        }
                        Step::Send { .. } | Step::GiveUp => {}
                    }
                    continue;
                }
                Step::Wait { millis, renew, .. } => {
                    Sleep::new(millis).await;
                    if renew {
                        self.source.expire();
                    }
                    credentials = self.credentials().await?;
                    step = life.next(&self.shared.borrow(), policy, self.now());
                    continue;
                }
                Step::LookUp { .. } => {
                    let settled = self.settled(R::NAME, &given).await;
                    step = life.looked_up(&mut self.shared.borrow_mut(), settled);
                    continue;
                }
                // After a look-up: the answer was lost, and what it would have said is not known.
                Step::Done { .. } => return Ok(Answer::new(200, String::new(), Default::default(), None)),
                Step::Fail(failure) => Some(failure),
                Step::GiveUp => None,
            };
            let Some((sent, seen)) = last else { return Err(nothing_sent()) };
            let mut secrets = secrets(&operation, credentials.as_ref(), &defaults, &given);
            secrets.also(&sent.request.stages.signature);
            return Err(sent.error::<R>(failure.unwrap_or(seen), &operation, &secrets));
        }
    }

    fn now(&self) -> crate::call::Now {
        now(self.options.now.as_deref())
    }

    async fn credentials(&self) -> Result<Option<Credentials>, CallError> {
        let skew = self.shared.borrow().skew();
        let time = self.now().wall.saturating_add(skew) as f64;
        self.source.get(time).await.map_err(CallError::Credentials)
    }

    fn defaults(&self, region: Option<&str>) -> Parameters {
        let own = self.options.defaults.iter().map(|(name, value)| (name.clone(), value.clone()));
        let region = region.map(|region| ("RegionId".to_owned(), region.to_owned()));
        let tokens = CLIENT_TOKENS.map(|name| (name.to_owned(), nonce()));
        own.chain(region)
            .chain(tokens)
            .map(|(name, value)| (name.into(), Value::Text(value.into())))
            .collect()
    }

    fn prepare(
        &self,
        operation: &Operation,
        region: Option<&str>,
        credentials: Option<&Credentials>,
        given: &Parameters,
        defaults: &Parameters,
        time: i64,
    ) -> Result<Request, CallError> {
        let Options { endpoint, host, signing, form, .. } = &self.options;
        let nonce = nonce();
        let credentials = credentials.map(|Credentials { id, secret, token, .. }| sign::Credentials {
            id,
            key: Key::Secret(secret),
            token: token.as_deref(),
        });
        let target = Target { region, endpoint: endpoint.as_deref(), host: host.as_deref() };
        let given = Given { parameters: given.clone(), defaults: defaults.clone(), passthrough: false };
        let time = Timestamp::from_millis(time)?;
        let call = Call { signing: *signing, credentials, time, nonce: &nonce, target, given, form: *form };
        prepare(operation, call).map_err(CallError::from)
    }

    /// Whether instances have the state that was asked for, or come to have it; `None` where it could not be read.
    fn settled<'a>(
        &'a self,
        name: &'a str,
        given: &'a Parameters,
    ) -> Pin<Box<dyn Future<Output = Option<bool>> + 'a>> {
        let wanted: [&str; 2] =
            if name.contains("Stop") { ["Stopping", "Stopped"] } else { ["Starting", "Running"] };
        let parameter = |name: &str| given.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        // Boxed because it is a call within a call.
        Box::pin(async move {
            let fits = |status: Option<String>| wanted.contains(&status.unwrap_or_default().as_str());
            if let Some(Value::Text(id)) = parameter("instanceId") {
                let look = bcc::GetInstance { instance_id: id.to_string() };
                return Some(fits(self.send(look).await.ok()?.instance?.status));
            }
            let Some(Value::List(ids)) = parameter("instanceIds") else { return None };
            let instance_ids = ids
                .iter()
                .filter_map(|id| if let Value::Text(id) = id { Some(id.to_string().into()) } else { None })
                .collect();
            let look = bcc::ListInstanceByIds { instance_ids, ..Default::default() };
            let found = self.send(look).await.ok()?.instances?;
            Some(found.len() == ids.len() && found.into_iter().all(|instance| fits(instance.status)))
        })
    }
}

/// In browsers a header of one's own costs a preflight.
fn form() -> Form {
    Form { action_headers: !in_browser(), ..Form::default() }
}

fn nothing_sent() -> CallError {
    ConfigurationError::new("policy.total", "a limit that allows no attempt", "at least some milliseconds")
        .into()
}

fn answer_error<R: Typed>(error: &serde_json::Error) -> CallError {
    CallError::Answer { operation: R::NAME, problem: error.to_string() }
}

fn secrets<'a>(
    operation: &Operation,
    credentials: Option<&'a Credentials>,
    defaults: &'a Parameters,
    given: &'a Parameters,
) -> Secrets<'a> {
    let key = credentials.map(|Credentials { id, secret, token, .. }| (id, secret, token));
    let (id, secret, token) = key.map_or((None, None, None), |(id, secret, token)| {
        (Some(id.as_str()), Some(secret.as_str()), token.as_deref())
    });
    let mut secrets = Secrets::new(id, secret, token);
    secrets.add(&operation.fields, defaults);
    secrets.add(&operation.fields, given);
    secrets
}

/// An attempt and what became of it.
struct Sent {
    request: Request,
    ended: Ended,
}

impl Sent {
    fn outcome(&self) -> Outcome<'_> {
        match &self.ended {
            Ended::Answered(answer) => {
                let [date, age, retry_after, acs_retry_after] = answer.times.each_ref().map(Option::as_deref);
                let headers = Headers { date, age, retry_after, acs_retry_after };
                Outcome::Answered(response::Answer { status: answer.status, body: answer.body(), headers })
            }
            Ended::Failed(words) => Outcome::Failed(words),
            Ended::TimedOut => Outcome::TimedOut,
        }
    }

    fn into_answer(self) -> Answer {
        match self.ended {
            Ended::Answered(answer) => answer,
            _ => Answer::new(200, String::new(), Default::default(), None),
        }
    }

    fn error<R: Typed>(&self, failure: Failure, operation: &Operation, secrets: &Secrets<'_>) -> CallError {
        const READ: usize = 65_536;
        const KEPT: usize = 2000;

        let stages = &self.request.stages;
        let signed = (stages.canonical_request.as_str(), stages.string_to_sign.as_str());
        let mut evidence = Evidence { reads: R::READ_BY, ..Evidence::default() };
        let mut failed = Failed {
            operation: R::NAME,
            code: String::new(),
            report: report(failure, operation, secrets, evidence),
            status: None,
            request_id: None,
            detail: String::new(),
        };
        match &self.ended {
            Ended::Answered(answer) => {
                failed.status = Some(answer.status);
                failed.request_id = answer.request_id().map(|id| secrets.redact(&id));
                if let Some((code, _)) = answer.error() {
                    evidence.error = answer.error();
                    evidence.permission = answer.permission();
                    evidence.signed = Some(signed);
                    failed.code = secrets.redact(code);
                    failed.report = report(failure, operation, secrets, evidence);
                } else {
                    // Cut afterwards: half a secret is one, too.
                    let text: String = answer.text.chars().take(READ).collect();
                    failed.detail = secrets.redact(&text).chars().take(KEPT).collect();
                }
            }
            // Some platforms put the whole URL into their words.
            Ended::Failed(words) => {
                failed.detail = secrets.redact(words.split('?').next().unwrap_or("")).trim().into();
            }
            Ended::TimedOut => failed.detail = "the time is up".into(),
        }
        CallError::Failed(Box::new(failed))
    }
}
