//! Providers of credentials and sessions.

use alloc::boxed::Box;
use alloc::string::String;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::format;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Object, Promise};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::platform::with_timeout;
use crate::client::CredentialsSource;
use crate::client::credentials::ResolvedCredentials;
use crate::client::lease::Lease;
use crate::client::source::SourceKind;

/// A provider's future.
type ProviderFuture = Pin<Box<dyn Future<Output = Result<ResolvedCredentials, String>>>>;

/// A provider function with its cached result.
pub(crate) struct Provider {
    ask: Box<dyn Fn() -> ProviderFuture>,
    lease: RefCell<Option<Lease>>,
    /// Calls that need an identity at the same time share one question: a promise can be awaited many times.
    pending: RefCell<Option<Promise>>,
    /// Number of requests: an earlier result does not replace a later one.
    asked: Cell<u32>,
    /// Whether it is on the stack of whoever reads this.
    is_running: Cell<bool>,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").finish_non_exhaustive()
    }
}

/// A provider of a client that can be moved between threads, and used on its own.
pub(crate) type SharedProvider = SendWrapper<Rc<Provider>>;

impl<T: Into<ResolvedCredentials> + 'static> CredentialsSource<T> {
    /// A function that gets [`Credentials`](crate::Credentials) or a [`Session`](crate::Session): asked before the first
    /// call, before what it gave ends, and when the vendor says that it has ended. Concurrent calls share one question. A
    /// failure is not kept. The function must not use the client that it provides for.
    ///
    /// The vendor documents no code of an expired session: name them in
    /// [`ClientBuilder::expired_codes`](crate::ClientBuilder::expired_codes).
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # fn example() {
    /// use edgedesk::{Credentials, EcdClient, CredentialsSource};
    ///
    /// let source = CredentialsSource::provided(|| async {
    ///     // Ask a gateway that holds the key for a temporary one.
    ///     Ok(Credentials::new("STS.id", "secret").token("token"))
    /// });
    /// let ecd = EcdClient::new("cn-hangzhou", source);
    /// # let _ = ecd;
    /// # }
    /// ```
    pub fn provided<F>(ask: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<T, String>> + 'static,
    {
        let provider = Provider {
            ask: Box::new(move || {
                let future = ask();
                Box::pin(async move { Ok(future.await?.into()) })
            }),
            lease: RefCell::new(None),
            pending: RefCell::new(None),
            asked: Cell::new(0),
            is_running: Cell::new(false),
        };
        let inner = SourceKind::Provided(SendWrapper::new(Rc::new(provider)));
        Self { inner, of: std::marker::PhantomData }
    }
}

impl SourceKind {
    /// Invalidates what the provider gave, unless it has given another since `used`.
    pub(super) fn expire(&self, used: &ResolvedCredentials) {
        if let Self::Provided(provider) = self {
            provider.lease.replace_with(|lease| lease.take().filter(|lease| lease.credentials != *used));
        }
    }

    /// The identity at a time, in milliseconds since 1970. A provider may take so long.
    pub(super) async fn get(&self, now: i64, limit: Option<Duration>) -> Result<ResolvedCredentials, String> {
        let provider = match self {
            Self::Fixed(credentials) => return Ok(credentials.clone()),
            Self::External => {
                return Err("external credentials are given to a call: send asks a provider".into());
            }
            Self::Provided(provider) => provider,
        };
        let known = provider.lease.borrow().clone();
        if let Some(lease) = known.as_ref().filter(|lease| lease.is_fresh(now)) {
            return Ok(lease.credentials.clone());
        }
        if provider.is_running.get() {
            return Err("it calls the client that it provides for: give it a client of its own".into());
        }
        let pending = provider.pending.borrow().clone();
        let pending = pending.unwrap_or_else(|| provider.start_request(now));
        let got = with_timeout(limit, JsFuture::from(pending.clone())).await;
        if got.is_none() {
            // The next call asks again.
            provider.pending.replace_with(|other| other.take().filter(|other| !Object::is(other, &pending)));
        }
        let given = provider.lease.borrow().clone();
        match (got, given, known) {
            (Some(Ok(_)), Some(lease), _) => Ok(lease.credentials),
            // Early renewal failed; the known identity is still valid, and the next call asks again.
            (_, _, Some(lease)) if lease.is_valid(now) => Ok(lease.credentials),
            (Some(Err(error)), ..) => Err(error.as_string().unwrap_or_else(|| "it failed".into())),
            (Some(Ok(_)), ..) => Err("what it gave has expired".into()),
            (None, ..) => Err(format!("it gave nothing within {:?}", limit.unwrap_or_default())),
        }
    }
}

impl Provider {
    fn start_request(self: &Rc<Self>, now: i64) -> Promise {
        let question = self.asked.get().wrapping_add(1);
        self.asked.set(question);
        let this = Rc::clone(self);
        let promise = future_to_promise(async move {
            let given = this.run_function().await;
            let is_last = this.asked.get() == question;
            if is_last {
                this.pending.take();
            }
            let is_wanted = is_last || this.lease.borrow().is_none();
            if let Some(credentials) = given.as_ref().ok().filter(|_| is_wanted) {
                this.lease.replace(Some(Lease::new(credentials.clone(), now)));
            }
            given.map(|_| JsValue::UNDEFINED).map_err(JsValue::from)
        });
        self.pending.replace(Some(promise.clone()));
        promise
    }

    /// What the function gives. While it runs, a call of the client that it provides for is a call of itself.
    async fn run_function(&self) -> Result<ResolvedCredentials, String> {
        let mut future: Option<ProviderFuture> = None;
        std::future::poll_fn(|context| {
            self.is_running.set(true);
            let poll = future.get_or_insert_with(|| (self.ask)()).as_mut().poll(context);
            self.is_running.set(false);
            poll
        })
        .await
    }
}
