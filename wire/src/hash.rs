//! The hashes of the signing schemes, as the texts that they are used as.

use hmac::{EagerHash, Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::encode::{base64, hex};
use crate::prelude::*;

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// HMAC-SHA256 in hexadecimal.
#[must_use]
pub fn hmac_sha256(key: &str, message: &str) -> String {
    hex(&hmac::<Sha256>(key, message).finalize().into_bytes())
}

/// HMAC-SHA1 in Base64.
#[must_use]
pub fn hmac_sha1(key: &str, message: &str) -> String {
    base64(&hmac::<Sha1>(key, message).finalize().into_bytes())
}

fn hmac<D: EagerHash>(key: &str, message: &str) -> Hmac<D> {
    match Hmac::new_from_slice(key.as_bytes()) {
        Ok(mac) => mac.chain_update(message),
        Err(_) => unreachable!("HMAC takes keys of any length"),
    }
}
