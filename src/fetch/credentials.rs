//! Where keys come from.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use js_sys::{Object, Promise};
use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::platform::within;
use super::text::misfit;
use crate::redact::shortened;

/// An access key of either vendor, with a token when it is a temporary one.
#[derive(Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credentials {
    #[serde(rename = "accessKeyId")]
    pub(super) id: String,
    #[serde(rename = "accessKeySecret", alias = "secretAccessKey")]
    pub(super) secret: String,
    #[serde(rename = "securityToken", alias = "sessionToken", default)]
    pub(super) token: Option<String>,
    /// When it ends, in milliseconds since 1970.
    #[serde(default)]
    expiration: Option<f64>,
}

impl fmt::Debug for Credentials {
    /// Shows nothing but the last four characters of the id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credentials").field(&shortened(&self.id)).finish()
    }
}

impl Credentials {
    /// A key, with the token of temporary ones (STS).
    #[must_use]
    pub fn new(id: &str, secret: &str, token: Option<&str>) -> Self {
        Self { id: id.into(), secret: secret.into(), token: token.map(str::to_owned), expiration: None }
    }

    /// The same with an end, in milliseconds since 1970: a provider is asked again before.
    #[must_use]
    pub fn expiring(self, millis: f64) -> Self {
        Self { expiration: Some(millis), ..self }
    }

    /// From a JavaScript object such as STS and the vendors' SDKs have: `accessKeyId`, `accessKeySecret` or
    /// `secretAccessKey`, `securityToken` or `sessionToken`, and `expiration` in milliseconds since 1970.
    ///
    /// # Errors
    /// Which member is missing, or what type was expected of one; not its content.
    pub fn from_js(value: JsValue) -> Result<Self, String> {
        serde_wasm_bindgen::from_value(value).map_err(|error| misfit(&error))
    }
}

/// A provider's future.
type Getting = Pin<Box<dyn Future<Output = Result<Credentials, String>>>>;

/// Credentials that stand, or a function that gets them.
#[derive(Clone)]
pub struct Source(Rc<Kind>);

enum Kind {
    /// The end-user API has none.
    Nothing,
    Standing(Credentials),
    Provided(Provider),
}

struct Provider {
    get: Box<dyn Fn() -> Getting>,
    known: RefCell<Option<Credentials>>,
    renew_at: Cell<f64>,
    /// Calls that need credentials at the same time share one request: a promise can be awaited many times.
    pending: RefCell<Option<Promise>>,
    /// How often it was asked: an answer to an earlier question than the last does not replace a later one.
    asked: Cell<u32>,
    /// Whether it is at work just now, on the stack of whoever sees this.
    is_running: Cell<bool>,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Source")
    }
}

impl From<Credentials> for Source {
    fn from(credentials: Credentials) -> Self {
        Self(Rc::new(Kind::Standing(credentials)))
    }
}

impl Source {
    pub(super) fn nothing() -> Self {
        Self(Rc::new(Kind::Nothing))
    }

    /// From a function that gets credentials: asked before the first call, five minutes before they end (or when a
    /// fifth of their life is left), and when the vendor says that they have. A failure is not kept, and one that gives
    /// nothing while a call lasts is asked again by the next. It must not use the client that it provides for: what it
    /// calls has a client of its own.
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # fn example() {
    /// use edgedesk::fetch::{Credentials, Source};
    ///
    /// let source = Source::provided(|| async {
    ///     Ok(Credentials::new("id", "secret", Some("token")).expiring(js_sys::Date::now() + 3_600_000.0))
    /// });
    /// # }
    /// ```
    pub fn provided<F>(get: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<Credentials, String>> + 'static,
    {
        Self(Rc::new(Kind::Provided(Provider {
            get: Box::new(move || Box::pin(get())),
            known: RefCell::new(None),
            renew_at: Cell::new(f64::INFINITY),
            pending: RefCell::new(None),
            asked: Cell::new(0),
            is_running: Cell::new(false),
        })))
    }

    pub(super) fn is_renewable(&self) -> bool {
        matches!(&*self.0, Kind::Provided(_))
    }

    /// To be got anew, unless that has happened since `used` were.
    pub(super) fn expire(&self, used: Option<&Credentials>) {
        if let Kind::Provided(provider) = &*self.0 {
            provider.known.replace_with(|known| known.take().filter(|known| Some(known) != used));
        }
    }

    /// The credentials at a time, in milliseconds since 1970. A provider may take `limit` milliseconds; 0 for no limit.
    pub(super) async fn get(&self, now: f64, limit: u32) -> Result<Option<Credentials>, String> {
        let provider = match &*self.0 {
            Kind::Nothing => return Ok(None),
            Kind::Standing(credentials) => return Ok(Some(credentials.clone())),
            Kind::Provided(provider) => provider,
        };
        let known = provider.known.borrow().clone();
        if known.is_some() && now < provider.renew_at.get() {
            return Ok(known);
        }
        if provider.is_running.get() {
            return Err("it calls the client that it provides for: give it a client of its own".into());
        }
        let pending = provider.pending.borrow().clone();
        let pending = pending.unwrap_or_else(|| self.ask(provider, now));
        let got = within(limit, JsFuture::from(pending.clone())).await;
        if got.is_none() {
            // The next call asks again.
            provider.pending.replace_with(|other| other.take().filter(|other| !Object::is(other, &pending)));
        }
        match (got, known) {
            (Some(Ok(_)), _) => Ok(provider.known.borrow().clone()),
            // It was early: what there is holds a while yet.
            (_, Some(known)) if known.expiration.is_none_or(|end| now < end) => Ok(Some(known)),
            (Some(Err(error)), _) => Err(error.as_string().unwrap_or_else(|| "it failed".into())),
            (None, _) => Err(format!("it gave nothing within {limit} ms")),
        }
    }

    fn ask(&self, provider: &Provider, now: f64) -> Promise {
        const MARGIN: f64 = 300_000.0;

        let question = provider.asked.get().wrapping_add(1);
        provider.asked.set(question);
        let this = Rc::clone(&self.0);
        let promise = future_to_promise(async move {
            let Kind::Provided(provider) = &*this else { return Ok(JsValue::UNDEFINED) };
            let got = provider.answer().await;
            let credentials = got.map_err(JsValue::from);
            let is_last = provider.asked.get() == question;
            if is_last {
                provider.pending.take();
            }
            let is_wanted = is_last || provider.known.borrow().is_none();
            if let Some(credentials) = credentials.as_ref().ok().filter(|_| is_wanted) {
                let end = credentials.expiration.unwrap_or(f64::INFINITY);
                provider.renew_at.set(end - MARGIN.min((end - now).max(0.0) / 5.0));
                provider.known.replace(Some(credentials.clone()));
            }
            credentials.map(|_| JsValue::UNDEFINED)
        });
        provider.pending.replace(Some(promise.clone()));
        promise
    }
}

impl Provider {
    /// What the function gives. While it runs, a call of the client that it provides for is a call of itself.
    async fn answer(&self) -> Result<Credentials, String> {
        let mut getting: Option<Getting> = None;
        std::future::poll_fn(|context| {
            self.is_running.set(true);
            let poll = getting.get_or_insert_with(|| (self.get)()).as_mut().poll(context);
            self.is_running.set(false);
            poll
        })
        .await
    }
}
