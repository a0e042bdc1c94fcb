//! Clocks, randomness and timers of the JavaScript platform.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::prelude::*;

use crate::prelude::*;
use crate::retry::Clocks;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn monotonic() -> f64;
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(act: &js_sys::Function, millis: i32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// Both clocks; `wall` is a caller's own where there is one.
pub(super) fn now(wall: Option<&dyn Fn() -> f64>) -> Clocks {
    let wall = wall.map_or_else(js_sys::Date::now, |wall| wall());
    // What is no number is no time either, and 1970 is one.
    let wall = if wall.is_nan() { i64::MIN } else { wall as i64 };
    Clocks { monotonic: monotonic() as i64, wall }
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
    crate::encode::hex(&bytes)
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
    pub(super) fn new(millis: u32) -> Self {
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
        let timer = set_timeout(act.as_ref().unchecked_ref(), i32::try_from(millis).unwrap_or(i32::MAX));
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

/// The future's output, or `None` when `millis` have passed before; 0 for no limit.
pub(super) async fn with_timeout<T>(millis: u32, future: impl Future<Output = T>) -> Option<T> {
    let mut future = std::pin::pin!(future);
    let mut sleep = (millis > 0).then(|| Sleep::new(millis));
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
