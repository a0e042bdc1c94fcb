//! The client.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::JsValue;

use super::answer::{Answer, Exact, Proof};
use super::credentials::{Credentials, Source};
use super::error::{CallError, Failed};
use super::platform::{Sleep, in_browser, is_deeper, nonce, now, random, within};
use super::text::{cut, misfit, shorten, shown};
use super::transport::{Ended, attempt};
use crate::call::{Evidence, Failure, Life, Now, Policy, Shared, Step, Traits, report};
use crate::catalogue::{Request as Typed, bcc, from_json, parameters};
use crate::endpoint::Target;
use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::param::check::Given;
use crate::param::schema::MAX_DEPTH;
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
    /// Takes for a success only what the vendor answered: 2xx, a JSON object or nothing, with a request id, and without a
    /// code of an error. Without it, any 2xx with a JSON object or nothing is one, as for the vendors' older SDKs. By
    /// default true.
    pub strict: bool,
    /// How many bytes of an answer are read, after decompression; a longer one is an answer that is not of the API. By
    /// default 4 Mi.
    pub max_answer_size: usize,
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
            strict: true,
            max_answer_size: 4 << 20,
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
        serde_json::from_str(answer.source()).map_err(|error| answer_error::<R>(&error))
    }

    /// The same with parameters from JavaScript, named as the vendor's page names them, and an answer for JavaScript:
    /// integers beyond 2^53 are `BigInt`s.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn send_js<R: Typed>(&self, parameters: JsValue) -> Result<JsValue, CallError> {
        let no_json = || ConfigurationError::new("parameters", "something that has no JSON", "an object");
        if is_deeper(&parameters, MAX_DEPTH) {
            return Err(no_json().into());
        }
        let given: serde_json::Value = serde_wasm_bindgen::from_value(parameters).map_err(|_| no_json())?;
        let json = self.call::<R>(from_json(given)).await?.json.unwrap_or_default();
        let serializer = serde_wasm_bindgen::Serializer::json_compatible();
        Exact(&json)
            .serialize(&serializer)
            .map_err(|error| CallError::Answer { operation: R::NAME, problem: misfit(&error) })
    }

    async fn call<R: Typed>(&self, given: Parameters) -> Result<Answer, CallError> {
        let operation = R::operation()?;
        let region = R::REGION.or(self.options.region.as_deref());
        let mut ongoing = Ongoing {
            region,
            defaults: self.defaults(region, R::MAKES_TOKEN),
            given,
            credentials: None,
            last: None,
        };
        let stop = match self.attempts::<R>(&operation, &mut ongoing).await {
            Ok(answer) => return Ok(answer),
            Err(stop) => stop,
        };
        let secrets = ongoing.secrets(&operation);
        Err(match (stop, &ongoing.last) {
            (Stop::Failed(failure), Some((sent, seen))) => {
                sent.error::<R>(failure.unwrap_or(*seen), &operation, &secrets)
            }
            (Stop::Failed(_), None) => nothing_sent(),
            // What kept the next attempt from being made says nothing of an earlier one that may have been executed.
            (_, Some((sent, seen))) if seen.ambiguous => sent.error::<R>(*seen, &operation, &secrets),
            (Stop::Provider(words), _) => CallError::Credentials(shown(&secrets, &words)),
            (Stop::Refused(error), _) => error,
        })
    }

    async fn attempts<R: Typed>(
        &self,
        operation: &Operation,
        ongoing: &mut Ongoing<'_>,
    ) -> Result<Answer, Stop> {
        let Options { policy, expired_codes, strict, max_answer_size, .. } = &self.options;
        let expired: Vec<&str> = expired_codes.iter().map(String::as_str).collect();
        let begun = self.now();
        let left = || left(policy, begun, self.now());
        let mut life = Life::begin(begun);
        ongoing.credentials = self.credentials(left()).await?;
        let mut step = self.next(&mut life);
        loop {
            match step {
                Step::Send { time, timeout } => {
                    let request = self.prepare(operation, ongoing, time)?;
                    let ended = attempt(&request, timeout, *max_answer_size, |raw| {
                        let proof = Proof::of(&operation.address, *strict, raw.hides);
                        Answer::judged(raw, proof)
                    })
                    .await;
                    let traits = Traits {
                        effect: R::EFFECT,
                        identity: operation.address.identity(),
                        idempotent: request.idempotent,
                        own_token: request.idempotent
                            && ongoing.given.iter().any(|(name, _)| CLIENT_TOKENS.contains(&&**name)),
                        renewable: self.source.is_renewable(),
                        expired: &expired,
                    };
                    let sent = Sent { request, ended };
                    let now = self.now();
                    let mut shared = self.learned();
                    step = life.ended(&mut shared, (policy, &traits), now, random(), &sent.outcome());
                    self.shared.replace(shared);
                    match step {
                        Step::Done { .. } => return Ok(sent.into_answer()),
                        Step::Wait { failure, .. } | Step::LookUp { failure } | Step::Fail(failure) => {
                            ongoing.last = Some((sent, failure));
                        }
                        Step::Send { .. } | Step::GiveUp => {}
                    }
                }
                Step::Wait { millis, renew, .. } => {
                    Sleep::new(millis).await;
                    if renew {
                        self.source.expire(ongoing.credentials.as_ref());
                    }
                    ongoing.credentials = self.credentials(left()).await?;
                    step = self.next(&mut life);
                }
                Step::LookUp { .. } => {
                    // A read, which looks nothing up itself; it has what is left of this call's time.
                    let looker = self.clone().with(|options| options.policy.total = left());
                    let settled = within(left(), looker.settled(R::NAME, &ongoing.given)).await.flatten();
                    let mut shared = self.learned();
                    step = life.looked_up(&mut shared, settled);
                    self.shared.replace(shared);
                }
                // After a look-up: the answer was lost, and what it would have said is not known.
                Step::Done { .. } => return Ok(Answer::inferred()),
                Step::Fail(failure) => return Err(Stop::Failed(Some(failure))),
                Step::GiveUp => return Err(Stop::Failed(None)),
            }
        }
    }

    fn next(&self, life: &mut Life) -> Step {
        // A caller's clock first: it may use the client.
        let now = self.now();
        life.next(&self.learned(), &self.options.policy, now)
    }

    /// What the calls share, as it is now: nothing is borrowed while something else runs.
    fn learned(&self) -> Shared {
        *self.shared.borrow()
    }

    fn now(&self) -> Now {
        now(self.options.now.as_deref())
    }

    async fn credentials(&self, limit: u32) -> Result<Option<Credentials>, Stop> {
        let time = self.now().wall.saturating_add(self.learned().skew()) as f64;
        self.source.get(time, limit).await.map_err(Stop::Provider)
    }

    fn defaults(&self, region: Option<&str>, makes_token: bool) -> Parameters {
        let own = self.options.defaults.iter().map(|(name, value)| (name.clone(), value.clone()));
        let region = region.map(|region| ("RegionId".to_owned(), region.to_owned()));
        let tokens = CLIENT_TOKENS.iter().filter(|_| makes_token).map(|name| ((*name).to_owned(), nonce()));
        own.chain(region)
            .chain(tokens)
            .map(|(name, value)| (name.into(), Value::Text(value.into())))
            .collect()
    }

    fn prepare(&self, operation: &Operation, ongoing: &Ongoing<'_>, time: i64) -> Result<Request, CallError> {
        let Options { endpoint, host, signing, form, .. } = &self.options;
        let Ongoing { region, defaults, given, credentials, .. } = ongoing;
        let nonce = nonce();
        let credentials = credentials.as_ref().map(|Credentials { id, secret, token, .. }| {
            let key = Key::Secret(secret);
            sign::Credentials { id, key, token: token.as_deref() }
        });
        let target = Target { region: *region, endpoint: endpoint.as_deref(), host: host.as_deref() };
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
                let look = bcc::GetInstance { instance_id: id.to_string(), ..Default::default() };
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
    CallError::Answer { operation: R::NAME, problem: misfit(error) }
}

/// What is left of a call's time, in milliseconds, of which there is always one; 0 for no limit.
fn left(policy: &Policy, begun: Now, now: Now) -> u32 {
    let passed = u32::try_from(now.monotonic.saturating_sub(begun.monotonic)).unwrap_or(0);
    if policy.total == 0 { 0 } else { policy.total.saturating_sub(passed).max(1) }
}

/// A call as it goes on.
struct Ongoing<'a> {
    region: Option<&'a str>,
    defaults: Parameters,
    given: Parameters,
    credentials: Option<Credentials>,
    /// The last attempt that failed.
    last: Option<(Sent, Failure)>,
}

impl Ongoing<'_> {
    /// Those of the call, and the signature of the last attempt, which holds a while yet.
    fn secrets<'o>(&'o self, operation: &'o Operation) -> Secrets<'o> {
        let key = self.credentials.as_ref();
        let key = key.map(|Credentials { id, secret, token, .. }| (id, secret, token));
        let (id, secret, token) = key.map_or((None, None, None), |(id, secret, token)| {
            (Some(id.as_str()), Some(secret.as_str()), token.as_deref())
        });
        let mut secrets = Secrets::new(id, secret, token);
        secrets.add(&operation.schema, &self.defaults);
        secrets.add(&operation.schema, &self.given);
        if let Some((sent, _)) = &self.last {
            secrets.also(&sent.request.stages.signature);
        }
        secrets
    }
}

/// Why a call goes no further.
enum Stop {
    /// An attempt failed; where nothing else is known of that, as it was seen then.
    Failed(Option<Failure>),
    /// The provider of credentials failed; its words.
    Provider(String),
    /// No request can be built.
    Refused(CallError),
}

impl From<CallError> for Stop {
    fn from(error: CallError) -> Self {
        Self::Refused(error)
    }
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
            Ended::Failed(words) => Outcome::Failed(cut(words)),
            Ended::TimedOut => Outcome::TimedOut,
        }
    }

    fn into_answer(self) -> Answer {
        match self.ended {
            Ended::Answered(answer) => answer,
            _ => Answer::inferred(),
        }
    }

    fn error<R: Typed>(&self, failure: Failure, operation: &Operation, secrets: &Secrets<'_>) -> CallError {
        let stages = &self.request.stages;
        let mut evidence = Evidence { reads: R::READ_BY, ..Evidence::default() };
        let (mut code, mut detail) = (String::new(), String::new());
        let (mut status, mut request_id) = (None, None);
        match &self.ended {
            Ended::Answered(answer) => {
                status = Some(answer.status);
                request_id = answer.request_id.as_deref().map(|id| shown(secrets, id));
                if let Some(error) = &answer.error {
                    code = shown(secrets, &error.code);
                    evidence.error = Some((&code, &error.message));
                    evidence.permission = error.permission.as_deref();
                    evidence.signed = Some((&stages.canonical_request, &stages.string_to_sign));
                } else {
                    detail = shown(secrets, &answer.text);
                }
            }
            // Some platforms put the whole URL into their words.
            Ended::Failed(words) => {
                detail = shown(secrets, words).split('?').next().unwrap_or("").trim().into();
            }
            Ended::TimedOut => detail = "the time is up".into(),
        }
        let mut report = report(failure, operation, secrets, evidence);
        for text in [&mut report.message, &mut report.advice] {
            shorten(text);
        }
        CallError::Failed(Box::new(Failed { operation: R::NAME, code, report, status, request_id, detail }))
    }
}
