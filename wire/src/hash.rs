//! The hashes of the signing schemes: of what a buffer holds from some byte on, with the padding put behind it for the
//! while, so that nothing is copied.

use sha1::block_api::compress;
use sha2::block_api::compress256;

use crate::encode::{base64, hex};
use crate::prelude::*;

/// Bytes of a block, of both hashes.
const BLOCK: usize = 64;

/// A hash function of the family of SHA-1 and SHA-256.
pub trait Hash {
    /// What goes from one block to the next, in words.
    type State: AsRef<[u32]> + Copy;
    /// Before the first block.
    const INITIAL: Self::State;
    /// Goes on with so many blocks.
    fn compress(state: &mut Self::State, blocks: &[[u8; BLOCK]]);
}

/// SHA-256.
#[derive(Clone, Copy, Debug)]
pub struct Sha256;

impl Hash for Sha256 {
    type State = [u32; 8];
    const INITIAL: Self::State = [
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ];

    fn compress(state: &mut Self::State, blocks: &[[u8; BLOCK]]) {
        compress256(state, blocks);
    }
}

/// SHA-1, which Alibaba's V1 is made with.
#[derive(Clone, Copy, Debug)]
pub struct Sha1;

impl Hash for Sha1 {
    type State = [u32; 5];
    const INITIAL: Self::State = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];

    fn compress(state: &mut Self::State, blocks: &[[u8; BLOCK]]) {
        compress(state, blocks);
    }
}

/// A digest in bytes: as many as its hash has.
#[derive(Clone, Copy)]
pub struct Digest {
    bytes: [u8; 32],
    length: usize,
}

impl core::fmt::Debug for Digest {
    /// Shows its length: it may be a signature.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Digest").field(&self.length).finish()
    }
}

impl Digest {
    fn of(words: &[u32]) -> Self {
        let mut bytes = [0; 32];
        for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
            to.copy_from_slice(&word.to_be_bytes());
        }
        Self { bytes, length: words.len() * 4 }
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// The digest of what `buffer` holds from byte `from` on.
#[inline(never)]
pub fn digest<H: Hash>(buffer: &mut Vec<u8>, from: usize) -> Digest {
    finish::<H>(H::INITIAL, buffer, from, 0)
}

/// Goes on from a state that has seen `before` bytes, up to the end.
#[inline(never)]
fn finish<H: Hash>(mut state: H::State, buffer: &mut Vec<u8>, from: usize, before: usize) -> Digest {
    let end = buffer.len();
    let length = end.saturating_sub(from);
    // A bit, zeros, and the length in bits in eight bytes, up to the end of a block.
    let padded = (length + 9).next_multiple_of(BLOCK);
    buffer.push(0x80);
    buffer.resize(from + padded - 8, 0);
    buffer.extend_from_slice(&((before + length) as u64 * 8).to_be_bytes());
    let (blocks, _) = buffer.get(from..).unwrap_or_default().as_chunks::<BLOCK>();
    H::compress(&mut state, blocks);
    buffer.truncate(end);
    Digest::of(state.as_ref())
}

/// HMAC (RFC 2104), with what the last key makes of the hash's beginning: a key is hashed once for all requests that it
/// signs. The key stays in memory for that; it is in the caller's as well.
pub struct Hmac<H: Hash> {
    key: Vec<u8>,
    states: Option<[H::State; 2]>,
}

impl<H: Hash> Default for Hmac<H> {
    fn default() -> Self {
        Self { key: Vec::new(), states: None }
    }
}

impl<H: Hash> core::fmt::Debug for Hmac<H> {
    /// Shows nothing of the key.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Hmac").finish_non_exhaustive()
    }
}

impl<H: Hash> Hmac<H> {
    /// The code of what `buffer` holds from byte `from` on.
    #[inline(never)]
    pub fn code(&mut self, key: &[u8], buffer: &mut Vec<u8>, from: usize) -> Digest {
        let states = match self.states {
            Some(states) if self.key == key => states,
            _ => {
                self.key.clear();
                self.key.extend_from_slice(key);
                *self.states.insert(states::<H>(key))
            }
        };
        code::<H>(states, buffer, from)
    }
}

/// HMAC with a key that is used once, of what `buffer` holds from byte `from` on.
pub fn hmac<H: Hash>(key: &[u8], buffer: &mut Vec<u8>, from: usize) -> Digest {
    code::<H>(states::<H>(key), buffer, from)
}

#[inline(never)]
fn code<H: Hash>([inner, outer]: [H::State; 2], buffer: &mut Vec<u8>, from: usize) -> Digest {
    let inner = finish::<H>(inner, buffer, from, BLOCK);
    let end = buffer.len();
    buffer.extend_from_slice(inner.bytes());
    let code = finish::<H>(outer, buffer, end, BLOCK);
    buffer.truncate(end);
    code
}

/// What a key makes of the beginnings of the inner and the outer hash.
#[inline(never)]
fn states<H: Hash>(key: &[u8]) -> [H::State; 2] {
    let mut block = [0; BLOCK];
    if key.len() > BLOCK {
        let digest = digest::<H>(&mut key.to_vec(), 0);
        block.iter_mut().zip(digest.bytes()).for_each(|(to, byte)| *to = *byte);
    } else {
        block.iter_mut().zip(key).for_each(|(to, byte)| *to = *byte);
    }
    [0x36, 0x5c].map(|pad| {
        let mut state = H::INITIAL;
        H::compress(&mut state, &[block.map(|byte| byte ^ pad)]);
        state
    })
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(digest::<Sha256>(&mut bytes.to_vec(), 0).bytes())
}

/// HMAC-SHA256 in hexadecimal.
#[must_use]
pub fn hmac_sha256(key: &str, message: &str) -> String {
    hex(hmac::<Sha256>(key.as_bytes(), &mut message.into(), 0).bytes())
}

/// HMAC-SHA1 in Base64.
#[must_use]
pub fn hmac_sha1(key: &str, message: &str) -> String {
    base64(hmac::<Sha1>(key.as_bytes(), &mut message.into(), 0).bytes())
}

#[cfg(test)]
mod tests {
    use super::{Hmac, Sha1, Sha256, digest, hmac};
    use crate::encode::hex;

    #[test]
    fn digests_are_those_of_the_standard() {
        let of = |text: &str| {
            let mut buffer = [b"before", text.as_bytes()].concat();
            let digests = [digest::<Sha1>(&mut buffer, 6), digest::<Sha256>(&mut buffer, 6)];
            assert_eq!(buffer.len(), 6 + text.len());
            digests.map(|digest| hex(digest.bytes()))
        };
        // FIPS 180-4: examples of NIST's Cryptographic Standards and Guidelines.
        assert_eq!(
            of("abc"),
            [
                "a9993e364706816aba3e25717850c26c9cd0d89d",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            ]
        );
        assert_eq!(
            of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            [
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ]
        );
    }

    #[test]
    fn codes_are_those_of_the_standard_whatever_the_last_key_was() {
        let mut kept = Hmac::<Sha256>::default();
        // RFC 4231, cases 2, 6 and 7, and no key at all.
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
            for _ in 0..2 {
                assert_eq!(hex(kept.code(key, &mut text.as_bytes().to_vec(), 0).bytes()), expected);
            }
        }
        // RFC 2202, case 2.
        let code = hmac::<Sha1>(b"Jefe", &mut b"what do ya want for nothing?".to_vec(), 0);
        assert_eq!(hex(code.bytes()), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    }
}
