/** Nonces and client tokens. */

/** Nonces per random prefix. */
const NONCES_PER_PREFIX = 2 ** 32;

let prefix = "";
let count = 0;

/**
 * A unique nonce of 32 hexadecimal digits: 96 random bits and a counter. Drawing all bits for each request takes longer than
 * signing it. `crypto.randomUUID` does not exist on plain-http pages.
 */
export function randomNonce(): string {
  if (count % NONCES_PER_PREFIX === 0) {
    count = 0;
    prefix = "";
    for (const byte of crypto.getRandomValues(new Uint8Array(12))) prefix += (byte + 256).toString(16).slice(1);
  }
  return prefix + (NONCES_PER_PREFIX + count++).toString(16).slice(1);
}
