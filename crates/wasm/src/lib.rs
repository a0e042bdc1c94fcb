//! The exports of the npm package's module: numbers only, no logic. See `edgedesk::boundary`.
//!
//! The crate has no std and a custom allocator: std and its allocator would take a tenth of the module.

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

/// A panic is a bug in edgedesk. It traps, and the wrapper creates a new instance.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// The module is single-threaded, so its state needs no lock.
struct SingleThreaded(RefCell<Option<Boundary>>);

// SAFETY: the module is built without the feature "atomics", so a second thread cannot access its memory.
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

/// Reserves at least `capacity` bytes of input. Returns the address of the buffer.
#[wasm_bindgen]
pub fn input(capacity: usize) -> *mut u8 {
    with_boundary(|boundary| boundary.input(capacity).as_mut_ptr())
}

/// Stores the operation in the first `length` bytes of the input. Returns the address of the reply's words.
#[cfg(feature = "request")]
#[wasm_bindgen]
pub fn define(length: usize) -> *const u32 {
    run(|boundary| boundary.define(length))
}

/// Stores the context in the input. Returns the address of the reply's words.
#[cfg(feature = "request")]
#[wasm_bindgen]
pub fn context(length: usize) -> *const u32 {
    run(|boundary| boundary.context(length))
}

/// Prepares the attempt in the input. Returns the address of the reply's words.
#[cfg(feature = "request")]
#[wasm_bindgen]
pub fn prepare(length: usize) -> *const u32 {
    run(|boundary| boundary.prepare(length))
}

/// Redacts the strings that follow the call in the input. Returns the address of the reply's words.
#[cfg(feature = "recovery")]
#[wasm_bindgen]
pub fn redact(length: usize) -> *const u32 {
    run(|boundary| boundary.redact(length))
}

/// Redacts the URL and headers that follow the call in the input. Returns the address of the reply's words.
#[cfg(feature = "recovery")]
#[wasm_bindgen]
pub fn shown(length: usize) -> *const u32 {
    run(|boundary| boundary.shown(length))
}

/// Advances the retry state machine of the call in the input. Returns the address of the reply's words.
#[cfg(feature = "recovery")]
#[wasm_bindgen]
pub fn advance(length: usize) -> *const u32 {
    run(|boundary| boundary.advance(length))
}
