/** Where the code runs, as far as it changes what is sent. */

/**
 * A page or a worker of a browser: only there does a preflight stand between a request and the gateway. Node, Deno,
 * Bun and Cloudflare Workers have no `location` of their own (Deno has one when told to).
 */
export const IN_BROWSER: boolean = typeof location !== "undefined" && !("Deno" in globalThis);

/** How many texts a prefix is good for. */
const LIMIT = 2 ** 32;

let prefix = "";
let count = 0;

/**
 * 32 hexadecimal digits that never come again, here or elsewhere: 96 random bits and a count. To draw all of them for
 * each request takes longer than to sign it. `crypto.randomUUID` would do, but does not exist on plain-http pages.
 */
export function unique(): string {
  if (count % LIMIT === 0) {
    count = 0;
    prefix = "";
    for (const byte of crypto.getRandomValues(new Uint8Array(12))) prefix += (byte + 256).toString(16).slice(1);
  }
  return prefix + (LIMIT + count++).toString(16).slice(1);
}
