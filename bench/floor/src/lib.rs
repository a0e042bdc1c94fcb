//! The lower bound of signers in wasm with these crates: the hashing alone, of constant bytes. Only their number crosses the
//! boundary.

use std::hint::black_box;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

const TEXT: [u8; 8192] = [b'a'; 8192];
const KEY: [u8; 64] = [b'k'; 64];

fn text(length: usize) -> &'static [u8] {
    black_box(&TEXT[..length])
}

/// Hashes the canonical request and the string to sign of 81 bytes. The hash of an empty body is a constant.
#[unsafe(no_mangle)]
pub extern "C" fn acs3(canonical: usize, key: usize) -> u32 {
    let hash = black_box(Sha256::digest(text(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(&KEY[..key]).unwrap();
    mac.update(text(81 - hash.len()));
    mac.update(&hash);
    u32::from(black_box(mac.finalize().into_bytes())[0])
}

/// Hashes the string to sign.
#[unsafe(no_mangle)]
pub extern "C" fn v1(string_to_sign: usize, key: usize) -> u32 {
    let mut mac = Hmac::<Sha1>::new_from_slice(&KEY[..key]).unwrap();
    mac.update(text(string_to_sign));
    u32::from(black_box(mac.finalize().into_bytes())[0])
}

/// Derives the key from the prefix, and hashes the canonical request with it.
#[unsafe(no_mangle)]
pub extern "C" fn bce(prefix: usize, canonical: usize, key: usize) -> u32 {
    let mut mac = Hmac::<Sha256>::new_from_slice(&KEY[..key]).unwrap();
    mac.update(text(prefix));
    let derived = [black_box(mac.finalize().into_bytes()); 2].concat();
    let mut mac = Hmac::<Sha256>::new_from_slice(&derived).unwrap();
    mac.update(text(canonical));
    u32::from(black_box(mac.finalize().into_bytes())[0])
}
