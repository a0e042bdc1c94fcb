/** Where the code runs, as far as it changes what is sent. */

/**
 * A page or a worker of a browser: only there does a preflight stand between a request and the gateway. Node, Deno,
 * Bun and Cloudflare Workers have no `location` of their own (Deno has one when told to).
 */
export const IN_BROWSER: boolean = typeof location !== "undefined" && !("Deno" in globalThis);

/** 128 random bits in hexadecimal. `crypto.randomUUID` would do, but does not exist on plain-http pages. */
export function randomHex(): string {
  let text = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) text += (byte + 256).toString(16).slice(1);
  return text;
}
