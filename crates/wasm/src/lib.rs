//! The exports of the npm package's module: numbers only, no logic. See `edgedesk::boundary`.
//!
//! Without std and with an allocator of its own: std and its allocator are a tenth of the module.

#![no_std]
#![deny(unsafe_code)]

extern crate alloc;

mod arena;

use core::cell::RefCell;

use arena::Arena;
use edgedesk::boundary::Boundary;
use wasm_bindgen::prelude::wasm_bindgen;

#[global_allocator]
static ARENA: Arena = Arena::new();

/// A panic is a bug of edgedesk: the wrapper sees the trap and creates a new instance.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// The module is single-threaded, so its state needs no lock.
struct SingleThreaded(RefCell<Option<Boundary>>);

// SAFETY: the module is built without the feature "atomics": no second thread can see its memory.
#[expect(unsafe_code, reason = "statics must be Sync; the module is single-threaded")]
unsafe impl Sync for SingleThreaded {}

static BOUNDARY: SingleThreaded = SingleThreaded(RefCell::new(None));

fn with_boundary<T>(act: impl FnOnce(&mut Boundary) -> T) -> T {
    act(BOUNDARY.0.borrow_mut().get_or_insert_default())
}

fn run(act: impl FnOnce(&mut Boundary)) -> *const u32 {
    with_boundary(|boundary| {
        act(boundary);
        boundary.words().as_ptr()
    })
}

/// The address of the input buffer, which holds at least `capacity` bytes.
#[wasm_bindgen]
pub fn input(capacity: usize) -> *mut u8 {
    with_boundary(|boundary| boundary.input(capacity).as_mut_ptr())
}

/// Stores the operation in the first `length` bytes of the input; the address of the reply's words.
#[cfg(feature = "request")]
#[wasm_bindgen]
pub fn define(length: usize) -> *const u32 {
    run(|boundary| boundary.define(length))
}

/// Keeps the context in the input; the address of the reply's words.
#[cfg(feature = "request")]
#[wasm_bindgen]
pub fn context(length: usize) -> *const u32 {
    run(|boundary| boundary.context(length))
}

/// Prepares the attempt in the input; the address of the reply's words.
#[cfg(feature = "request")]
#[wasm_bindgen]
pub fn prepare(length: usize) -> *const u32 {
    run(|boundary| boundary.prepare(length))
}

/// Redacts the texts behind the call in the input; the address of the reply's words.
#[cfg(feature = "recovery")]
#[wasm_bindgen]
pub fn redact(length: usize) -> *const u32 {
    run(|boundary| boundary.redact(length))
}

/// Says what of the request behind the call in the input may be shown; the address of the reply's words.
#[cfg(feature = "recovery")]
#[wasm_bindgen]
pub fn shown(length: usize) -> *const u32 {
    run(|boundary| boundary.shown(length))
}

/// Advances the retry state machine of the call in the input; the address of the reply's words.
#[cfg(feature = "recovery")]
#[wasm_bindgen]
pub fn advance(length: usize) -> *const u32 {
    run(|boundary| boundary.advance(length))
}
