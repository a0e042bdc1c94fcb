//! The three schemes alone, for their size: computes a signature from the parts of a request. The parts are strings that end
//! with a zero byte, in one buffer, which the result overwrites.
//!
//! | scheme | fixed parts | then |
//! |---|---|---|
//! | 0, ACS3 | id, secret, method, path, body | a string whose length is the number of headers, headers, parameters |
//! | 1, V1 | secret, method | parameters |
//! | 2, bce-auth-v1 | id, secret, method, path, time | the same as ACS3 |

#![no_std]

extern crate alloc;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::time::Duration;

use edgedesk::Timestamp;
use edgedesk::sign::{Pair, acs3, bce, rpc};

/// The memory of the module as shipped.
#[path = "../../../crates/wasm/src/arena.rs"]
mod arena;

#[global_allocator]
static ARENA: arena::Arena = arena::Arena::new();

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

const CAPACITY: usize = 16384;

struct Buffer(UnsafeCell<[u8; CAPACITY]>);

// SAFETY: the module is built without the feature "atomics".
unsafe impl Sync for Buffer {}

static BUFFER: Buffer = Buffer(UnsafeCell::new([0; CAPACITY]));

/// The address of the buffer.
#[unsafe(no_mangle)]
pub extern "C" fn buffer() -> *mut u8 {
    BUFFER.0.get().cast()
}

/// Signs the parts in the first `length` bytes. Returns the length of the result.
#[unsafe(no_mangle)]
pub extern "C" fn sign(scheme: u32, length: usize) -> usize {
    // SAFETY: one thread, and no reference outlives a call.
    let buffer = unsafe { &mut *BUFFER.0.get() };
    let outcome = buffer
        .get(..length)
        .and_then(|input| core::str::from_utf8(input).ok())
        .and_then(|input| signed(scheme, input));
    let outcome = outcome.unwrap_or_default();
    if let Some(target) = buffer.get_mut(..outcome.len()) {
        target.copy_from_slice(outcome.as_bytes());
    }
    outcome.len()
}

fn signed(scheme: u32, input: &str) -> Option<String> {
    let mut parts = input.split_terminator('\0');
    let mut next = || parts.next();
    Some(match scheme {
        0 => {
            let [id, secret, method, path, body] = [next()?, next()?, next()?, next()?, next()?];
            let headers = pairs(&mut parts, true)?;
            let query = pairs(&mut parts, false)?;
            let hash = acs3::body_hash(body.as_bytes());
            let query = rpc::canonical_request(&query);
            let canonical = acs3::canonical_request(method, path, &query, &headers, &hash);
            let signature = acs3::signature(secret, &acs3::string_to_sign(&canonical.request));
            acs3::authorization(id, &canonical.signed_headers, &signature)
        }
        1 => {
            let [secret, method] = [next()?, next()?];
            let parameters = pairs(&mut parts, false)?;
            rpc::signature(secret, &rpc::string_to_sign(method, &rpc::canonical_request(&parameters)))
        }
        _ => {
            let [id, secret, method, path, time] = [next()?, next()?, next()?, next()?, next()?];
            let headers = pairs(&mut parts, true)?;
            let query: Vec<_> =
                pairs(&mut parts, false)?.into_iter().map(|(name, value)| (name, Some(value))).collect();
            let prefix = bce::prefix(id, time.parse().ok()?, Duration::from_secs(1800));
            let canonical = bce::canonical_request(method, path, &query, &headers, None);
            let signature = bce::signature(&bce::signing_key(secret, &prefix), &canonical.request);
            bce::authorization(&prefix, &canonical.signed_headers, &signature)
        }
    })
}

/// Reads pairs of names and values: as many as the length of the first part, or all.
fn pairs<'a>(parts: &mut impl Iterator<Item = &'a str>, counted: bool) -> Option<Vec<Pair<'a>>> {
    let mut left = if counted { parts.next()?.len() } else { usize::MAX };
    let mut pairs = Vec::new();
    while left > 0 {
        let Some(name) = parts.next() else { break };
        pairs.push((Cow::Borrowed(name), Cow::Borrowed(parts.next()?)));
        left -= 1;
    }
    Some(pairs)
}
