//! The hashes of the signing schemes.

use alloc::borrow::ToOwned;
use alloc::string::String;

use hmac::digest::Output;
use hmac::{EagerHash, KeyInit, Mac};
use sha2::Digest;

use crate::encode::{base64, hex};

pub use sha1::Sha1;
pub use sha2::Sha256;

/// HMAC that caches the state of its last key, which is hashed once for all messages. The key stays in memory.
pub struct Hmac<D: EagerHash> {
    source: [String; 2],
    keyed: Option<hmac::Hmac<D>>,
}

impl<D: EagerHash> Default for Hmac<D> {
    fn default() -> Self {
        Self { source: [String::new(), String::new()], keyed: None }
    }
}

impl<D: EagerHash> core::fmt::Debug for Hmac<D> {
    /// Hides the key.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Hmac").finish_non_exhaustive()
    }
}

impl<D: EagerHash> Hmac<D>
where
    hmac::Hmac<D>: Clone,
{
    /// The authentication code of `text`. `derive` derives the key from `source`, and runs only if `source` has changed.
    #[inline(never)]
    pub fn code(
        &mut self,
        source: [&str; 2],
        derive: fn([&str; 2]) -> String,
        text: &[u8],
    ) -> Output<hmac::Hmac<D>> {
        let keyed = match &self.keyed {
            Some(keyed) if self.source == source => keyed,
            _ => {
                self.source = source.map(ToOwned::to_owned);
                &*self.keyed.insert(keyed::<D>(derive(source).as_bytes()))
            }
        };
        keyed.clone().chain_update(text).finalize().into_bytes()
    }
}

/// HMAC with an uncached key.
pub fn hmac<D: EagerHash>(key: &[u8], text: &[u8]) -> Output<hmac::Hmac<D>> {
    keyed::<D>(key).chain_update(text).finalize().into_bytes()
}

fn keyed<D: EagerHash>(key: &[u8]) -> hmac::Hmac<D> {
    match hmac::Hmac::new_from_slice(key) {
        Ok(keyed) => keyed,
        Err(_) => unreachable!("HMAC takes keys of any length"),
    }
}

/// SHA-256 in hexadecimal.
#[inline(never)]
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// HMAC-SHA256 in hexadecimal.
#[must_use]
pub fn hmac_sha256(key: &str, message: &str) -> String {
    hex(&hmac::<Sha256>(key.as_bytes(), message.as_bytes()))
}

/// HMAC-SHA1 in Base64.
#[must_use]
pub fn hmac_sha1(key: &str, message: &str) -> String {
    base64(&hmac::<Sha1>(key.as_bytes(), message.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Hmac, Sha1, Sha256, hmac};
    use crate::encode::hex;

    #[test]
    fn codes_match_the_rfcs() {
        // RFC 4231, cases 2, 6 and 7, and an empty key.
        let long = [0xaa; 131];
        let (case_6, case_7) = (
            "Test Using Larger Than Block-Size Key - Hash Key First",
            "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be \
             hashed before being used by the HMAC algorithm.",
        );
        for (key, text, expected) in [
            (&b""[..], "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
            (
                b"Jefe",
                "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (&long, case_6, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
            (&long, case_7, "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
        ] {
            assert_eq!(hex(&hmac::<Sha256>(key, text.as_bytes())), expected);
        }
        // RFC 2202, case 2.
        let code = hmac::<Sha1>(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex(&code), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    }

    #[test]
    fn a_cached_key_is_used_for_its_source_only() {
        let mut cached = Hmac::<Sha256>::default();
        let sources = [["ab", "c"], ["a", "bc"], ["", ""], ["a", "bc"], ["a", "bc"], ["ab", "c"]];
        for [secret, suffix] in sources {
            let code = cached.code([secret, suffix], |parts| parts.join(":"), b"text");
            assert_eq!(code, hmac::<Sha256>([secret, suffix].join(":").as_bytes(), b"text"));
        }
    }
}
