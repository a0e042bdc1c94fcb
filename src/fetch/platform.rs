//! Clocks, randomness and timers of the JavaScript platform.

use alloc::string::String;
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use wasm_bindgen::prelude::*;

use crate::error::ConfigurationError;
use crate::time::Timestamp;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(act: &js_sys::Function, millis: i32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// The time since the page or the worker began.
pub(super) fn monotonic() -> Duration {
    Duration::try_from_secs_f64(performance_now() / 1000.0).unwrap_or_default()
}

/// `Date.now`.
pub(super) fn wall_clock() -> Result<Timestamp, ConfigurationError> {
    Timestamp::from_millis(js_sys::Date::now() as i64)
}

/// Jitter only; not for nonces.
pub(super) fn random() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

/// 128 random bits in hexadecimal.
pub(super) fn nonce() -> String {
    let mut bytes = [0; 16];
    // The platforms that have a fetch have `crypto.getRandomValues`, plain-http pages too.
    if getrandom::fill(&mut bytes).is_err() {
        bytes.iter_mut().for_each(|byte| *byte = (random() >> 13) as u8);
    }
    edgedesk_encoding::encode::hex(&bytes)
}

/// A page or a worker of a browser: only there does a preflight stand between a request and the gateway.
pub(crate) fn in_browser() -> bool {
    let has = |name: &str| js_sys::Reflect::has(&js_sys::global(), &name.into()).unwrap_or(false);
    has("location") && !has("Deno")
}

/// Whether arrays and objects nest more than so many levels, as one does that contains itself.
pub(super) fn is_deeper(value: &JsValue, levels: usize) -> bool {
    let Some(object) = value.dyn_ref::<js_sys::Object>() else { return false };
    levels == 0 || js_sys::Object::values(object).iter().any(|member| is_deeper(&member, levels - 1))
}

/// A timer as a future; dropping it clears the timer.
pub(super) struct Sleep {
    timer: JsValue,
    state: Rc<SleepState>,
    _act: Closure<dyn FnMut()>,
}

#[derive(Default)]
struct SleepState {
    over: Cell<bool>,
    waker: RefCell<Option<Waker>>,
}

impl Sleep {
    pub(super) fn new(time: Duration) -> Self {
        let state = Rc::new(SleepState::default());
        let act = Closure::new({
            let state = Rc::clone(&state);
            move || {
                state.over.set(true);
                if let Some(waker) = state.waker.take() {
                    waker.wake();
                }
            }
        });
        // A longer delay would fire at once.
        let millis = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
        let timer = set_timeout(act.as_ref().unchecked_ref(), millis);
        Self { timer, state, _act: act }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.state.over.get() {
            return Poll::Ready(());
        }
        self.state.waker.replace(Some(context.waker().clone()));
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        clear_timeout(&self.timer);
    }
}

/// The future's output, or `None` when the limit has passed before.
pub(super) async fn with_timeout<T>(limit: Option<Duration>, future: impl Future<Output = T>) -> Option<T> {
    let mut future = std::pin::pin!(future);
    let mut sleep = limit.map(Sleep::new);
    std::future::poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        match &mut sleep {
            Some(sleep) => Pin::new(sleep).poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
    .await
}
