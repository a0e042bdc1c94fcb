//! Where keys come from.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::redact::shortened;

/// An access key of either vendor, with a token when it is a temporary one.
#[derive(Clone, Deserialize)]
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
    /// Which member is missing or of another type; not its content.
    pub fn from_js(value: JsValue) -> Result<Self, String> {
        serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
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
    pending: RefCell<Option<js_sys::Promise>>,
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
    /// fifth of their life is left), and when the vendor says that they have. A failure is not kept.
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
        })))
    }

    pub(super) fn is_renewable(&self) -> bool {
        matches!(&*self.0, Kind::Provided(_))
    }

    /// To be got anew.
    pub(super) fn expire(&self) {
        if let Kind::Provided(provider) = &*self.0 {
            provider.known.take();
        }
    }

    /// The credentials at a time, in milliseconds since 1970.
    pub(super) async fn get(&self, now: f64) -> Result<Option<Credentials>, String> {
        const MARGIN: f64 = 300_000.0;

        let provider = match &*self.0 {
            Kind::Nothing => return Ok(None),
            Kind::Standing(credentials) => return Ok(Some(credentials.clone())),
            Kind::Provided(provider) => provider,
        };
        let known = provider.known.borrow().clone();
        if known.is_some() && now < provider.renew_at.get() {
            return Ok(known);
        }
        let pending = provider.pending.borrow().clone();
        let pending = pending.unwrap_or_else(|| {
            let this = Rc::clone(&self.0);
            let promise = future_to_promise(async move {
                let Kind::Provided(provider) = &*this else { return Ok(JsValue::UNDEFINED) };
                let got = (provider.get)().await;
                provider.pending.take();
                let credentials = got.map_err(JsValue::from)?;
                let end = credentials.expiration.unwrap_or(f64::INFINITY);
                provider.renew_at.set(end - MARGIN.min((end - now).max(0.0) / 5.0));
                provider.known.replace(Some(credentials));
                Ok(JsValue::UNDEFINED)
            });
            provider.pending.replace(Some(promise.clone()));
            promise
        });
        match (JsFuture::from(pending).await, known) {
            (Ok(_), _) => Ok(provider.known.borrow().clone()),
            // It was early: what there is holds a while yet.
            (Err(_), Some(known)) if known.expiration.is_none_or(|end| now < end) => Ok(Some(known)),
            (Err(error), _) => Err(error.as_string().unwrap_or_else(|| "it failed".into())),
        }
    }
}
