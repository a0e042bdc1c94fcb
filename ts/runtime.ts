/** The runtime, as far as it changes what is sent. */

/**
 * Whether the code runs in a page or a worker of a browser, where a preflight may precede a request. Node, Deno, Bun and
 * Cloudflare Workers have no `location` (Deno has one with `--location`).
 */
export const IN_BROWSER: boolean = typeof location !== "undefined" && !("Deno" in globalThis);
