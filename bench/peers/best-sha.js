/*
 * Synchronous SHA-256, SHA-1 and HMAC of ASCII strings, as fast as we can write them in plain JavaScript. The two states of
 * a key are kept, which saves two blocks per HMAC; characters are read into the message words without a byte array.
 */

const K = new Int32Array(64);
const INITIAL_256 = new Int32Array(8);
{
  // The fractional parts of the roots of the first primes.
  const bits = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  for (let n = 2, found = 0; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (found < 8) INITIAL_256[found] = bits(Math.sqrt(n));
    K[found++] = bits(Math.cbrt(n));
  }
}
const INITIAL_1 = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

const W = new Int32Array(80);

function compress256(state) {
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15];
    const y = W[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + K[i] + W[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

function compress1(state) {
  for (let i = 16; i < 80; i++) {
    const x = W[i - 3] ^ W[i - 8] ^ W[i - 14] ^ W[i - 16];
    W[i] = (x << 1) | (x >>> 31);
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  for (let i = 0; i < 20; i++) {
    const t = (((a << 5) | (a >>> 27)) + (d ^ (b & (c ^ d))) + e + 0x5a827999 + W[i]) | 0;
    ((e = d), (d = c), (c = (b << 30) | (b >>> 2)), (b = a), (a = t));
  }
  for (let i = 20; i < 40; i++) {
    const t = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ed9eba1 + W[i]) | 0;
    ((e = d), (d = c), (c = (b << 30) | (b >>> 2)), (b = a), (a = t));
  }
  for (let i = 40; i < 60; i++) {
    const t = (((a << 5) | (a >>> 27)) + ((b & c) | (d & (b | c))) + e + 0x8f1bbcdc + W[i]) | 0;
    ((e = d), (d = c), (c = (b << 30) | (b >>> 2)), (b = a), (a = t));
  }
  for (let i = 60; i < 80; i++) {
    const t = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xca62c1d6 + W[i]) | 0;
    ((e = d), (d = c), (c = (b << 30) | (b >>> 2)), (b = a), (a = t));
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
}

/** Hashes an ASCII string. `before` is the number of bytes that `state` includes. */
function absorb(compress, state, text, before) {
  const { length } = text;
  let at = 0;
  for (; at + 64 <= length; at += 64) {
    for (let word = 0, i = at; word < 16; word++, i += 4) {
      W[word] =
        (text.charCodeAt(i) << 24) |
        (text.charCodeAt(i + 1) << 16) |
        (text.charCodeAt(i + 2) << 8) |
        text.charCodeAt(i + 3);
    }
    compress(state);
  }
  W.fill(0, 0, 16);
  let used = 0;
  for (; at < length; at++, used++) W[used >> 2] |= text.charCodeAt(at) << (24 - 8 * (used & 3));
  W[used >> 2] |= 0x80 << (24 - 8 * (used & 3));
  if (used > 55) {
    compress(state);
    W.fill(0, 0, 16);
  }
  W[15] = (before + length) << 3;
  compress(state);
}

const HEX = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));
const hex = (word) => HEX[word >>> 24] + HEX[(word >>> 16) & 255] + HEX[(word >>> 8) & 255] + HEX[word & 255];
const hex256 = (s) => hex(s[0]) + hex(s[1]) + hex(s[2]) + hex(s[3]) + hex(s[4]) + hex(s[5]) + hex(s[6]) + hex(s[7]);

const scratch = new Int32Array(8);

/** SHA-256 in hexadecimal. */
export function sha256(text) {
  scratch.set(INITIAL_256);
  absorb(compress256, scratch, text, 0);
  return hex256(scratch);
}

/** The inner and outer state of a key of at most 64 ASCII characters, like both vendors'. */
function keyed(compress, initial, key) {
  return [0x36363636, 0x5c5c5c5c].map((pad) => {
    const state = Int32Array.from(initial);
    W.fill(pad, 0, 16);
    for (let i = 0; i < key.length; i++) W[i >> 2] ^= key.charCodeAt(i) << (24 - 8 * (i & 3));
    compress(state);
    return state;
  });
}

function mac(compress, [inner, outer], size, text) {
  scratch.set(inner);
  absorb(compress, scratch, text, 64);
  W.fill(0, 0, 16);
  for (let i = 0; i < size; i++) W[i] = scratch[i];
  W[size] = 0x80000000;
  W[15] = (64 + size * 4) << 3;
  scratch.set(outer);
  compress(scratch);
}

/** HMAC-SHA256 with a key, in hexadecimal. */
export function hmac256(key) {
  const states = keyed(compress256, INITIAL_256, key);
  return (text) => (mac(compress256, states, 8, text), hex256(scratch));
}

/** HMAC-SHA1 with a key, in Base64. */
export function hmac1(key) {
  const states = keyed(compress1, INITIAL_1, key);
  return (text) => {
    mac(compress1, states, 5, text);
    let binary = "";
    for (let i = 0; i < 20; i++) binary += String.fromCharCode((scratch[i >> 2] >>> (24 - 8 * (i & 3))) & 255);
    return btoa(binary);
  };
}
