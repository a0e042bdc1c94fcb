//! The exports of the npm package's module: numbers only, no logic. See `edgedesk::boundary`.

#![forbid(unsafe_code)]

use std::cell::RefCell;

use edgedesk::boundary::Boundary;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static BOUNDARY: RefCell<Boundary> = RefCell::default();
}

fn answer(act: impl FnOnce(&mut Boundary)) -> *const u32 {
    BOUNDARY.with_borrow_mut(|boundary| {
        act(boundary);
        boundary.words().as_ptr()
    })
}

/// The address of the input buffer, which holds at least `capacity` bytes.
#[wasm_bindgen]
pub fn input(capacity: usize) -> *mut u8 {
    BOUNDARY.with_borrow_mut(|boundary| boundary.input(capacity).as_mut_ptr())
}

/// Keeps the operation in the first `length` bytes of the input; the address of the answer's words.
#[wasm_bindgen]
pub fn define(length: usize) -> *const u32 {
    answer(|boundary| boundary.define(length))
}

/// Prepares the call in the input; the address of the answer's words.
#[wasm_bindgen]
pub fn prepare(length: usize) -> *const u32 {
    answer(|boundary| boundary.prepare(length))
}

/// Redacts the text behind the call in the input; the address of the answer's words.
#[wasm_bindgen]
pub fn redact(length: usize) -> *const u32 {
    answer(|boundary| boundary.redact(length))
}

/// Goes on with the life of the call in the input; the address of the answer's words.
#[wasm_bindgen]
pub fn advance(length: usize) -> *const u32 {
    answer(|boundary| boundary.advance(length))
}
