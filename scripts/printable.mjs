/*
 * Bytes as printable text, for a module that is carried inside a bundle. The 87 most frequent bytes take one character
 * and all others two, so gzip sees the same repetitions as in the bytes and the text compresses as well as they do.
 * (base64 hides them in its groups of three: 29 % more.) `ts/wasm/inline.ts` reads it.
 */

/** No character that a string literal escapes in any quotes, or that ends a script: bundlers and pages keep it as it is. */
export const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((c) => !`"'\`\\$<`.includes(c))
  .join("");

/** The last characters of the alphabet, that stand in front of another one. */
const PREFIXES = 2;

/**
 * @param {Uint8Array} bytes
 * @returns {{ order: string, text: string }} all byte values in hexadecimal, the most frequent first, and the text
 */
export function printable(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  const order = [...counts.keys()].sort((a, b) => counts[b] - counts[a]);
  const singles = ALPHABET.length - PREFIXES;
  const codes = [];
  for (const [rank, byte] of order.entries()) {
    const beyond = rank - singles;
    const prefix = beyond < 0 ? "" : ALPHABET[singles + Math.floor(beyond / ALPHABET.length)];
    codes[byte] = prefix + ALPHABET[beyond < 0 ? rank : beyond % ALPHABET.length];
  }
  return { order: Buffer.from(order).toString("hex"), text: Array.from(bytes, (byte) => codes[byte]).join("") };
}
