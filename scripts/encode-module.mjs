/*
 * Encodes a wasm module as a printable string for bundles, with a small wasm module that decodes it. The 87 most frequent
 * bytes take one character and all others two, so that gzip finds the same repetitions as in the bytes. Base64 would be
 * 28 % larger after gzip, because its groups of three hide repetitions; hexadecimal 9 %, and twice the size in memory. A
 * cold JavaScript loop takes 8 ms to decode it, WebAssembly less than 1 ms.
 */

/** Characters that need no escaping in string literals and cannot end a script element. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((c) => !`"'\`\\$<`.includes(c))
  .join("");

/** The number of one-character codes. The last two characters of the alphabet begin two-character codes. */
const SINGLES = ALPHABET.length - 2;

/** The offset of the string, later of the bytes, in the decoder's memory: after the tables of bytes and of ranks. */
const START = 256 + 128;

/**
 * @param {Uint8Array} bytes
 * @returns {{ text: string, reader: string }} the string, and the source of the decoder: its export `read` takes the
 *   length of the string at `start` of its memory, replaces it by the bytes, and returns the end offset
 */
export function encodeModule(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  const order = [...counts.keys()].sort((a, b) => counts[b] - counts[a]);
  const codes = [];
  for (const [rank, byte] of order.entries()) {
    const beyond = rank - SINGLES;
    const prefix = beyond < 0 ? "" : ALPHABET[SINGLES + Math.floor(beyond / ALPHABET.length)];
    codes[byte] = prefix + ALPHABET[beyond < 0 ? rank : beyond % ALPHABET.length];
  }
  const text = Array.from(bytes, (byte) => codes[byte]).join("");
  const ranks = Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));
  const table = [...order, ...ranks].map((byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");
  return { text, reader: reader(table, Math.ceil((START + text.length) / 65_536)) };
}

const reader = (table, pages) => `(module
  (memory (export "memory") ${pages})
  (global (export "start") i32 (i32.const ${START}))
  (data (i32.const 0) "${table}")
  (func $rank (param $at i32) (result i32)
    (i32.load8_u offset=256 (i32.load8_u (local.get $at))))
  (func (export "read") (param $length i32) (result i32)
    (local $in i32) (local $out i32) (local $end i32) (local $rank i32)
    (local.set $out (local.tee $in (i32.const ${START})))
    (local.set $end (i32.add (local.get $in) (local.get $length)))
    (loop $next
      (if (i32.lt_u (local.get $in) (local.get $end))
        (then
          (local.set $rank (call $rank (local.get $in)))
          (local.set $in (i32.add (local.get $in) (i32.const 1)))
          (if (i32.ge_u (local.get $rank) (i32.const ${SINGLES}))
            (then
              (local.set $rank
                (i32.add
                  (i32.mul (i32.sub (local.get $rank) (i32.const ${SINGLES})) (i32.const ${ALPHABET.length}))
                  (i32.add (call $rank (local.get $in)) (i32.const ${SINGLES}))))
              (local.set $in (i32.add (local.get $in) (i32.const 1)))))
          (i32.store8 (local.get $out) (i32.load8_u (local.get $rank)))
          (local.set $out (i32.add (local.get $out) (i32.const 1)))
          (br $next))))
    (local.get $out)))
`;
