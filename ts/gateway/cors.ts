/** The headers of responses: exact origins, and nothing that a cache or a page keeps. */

/** How long browsers cache a preflight, in seconds: Chromium's maximum. */
const PREFLIGHT_AGE = 7200;

/** The entry of `origins` for the pages that the gateway's own server serves. */
const SELF = "self";

/** Whether an entry of `origins` is an origin as browsers send it, or `self`. */
export function isOriginEntry(text: unknown): boolean {
  try {
    return text === SELF || (typeof text === "string" && /^https?:/.test(text) && new URL(text).origin === text);
  } catch {
    return false;
  }
}

/** Whether pages of an origin may send a request. */
export function allowsOrigin(origins: readonly string[], origin: string, { url }: Request): boolean {
  // The word itself is no origin.
  if (origin === SELF) return false;
  return origins.includes(origin) || (origins.includes(SELF) && origin === new URL(url).origin);
}

/**
 * The headers of all responses.
 *
 * @param origin The request's; null unless it is allowed.
 * @param allowCredentials Whether pages may send cookies.
 */
export function corsHeaders(origin: string | null, allowCredentials: boolean): Headers {
  const headers = new Headers({
    vary: "Origin",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'",
  });
  if (origin !== null) {
    headers.set("access-control-allow-origin", origin);
    headers.set("access-control-expose-headers", "retry-after");
    if (allowCredentials) headers.set("access-control-allow-credentials", "true");
  }
  return headers;
}

/** Adds the headers of a preflight's response. */
export function preflightHeaders(
  headers: Headers,
  methods: readonly string[] = ["POST"],
  allowed: readonly string[] = ["authorization", "content-type"],
): Headers {
  headers.set("access-control-allow-methods", methods.join(", "));
  headers.set("access-control-allow-headers", allowed.join(", "));
  headers.set("access-control-max-age", String(PREFLIGHT_AGE));
  headers.append("vary", "Access-Control-Request-Method, Access-Control-Request-Headers");
  return headers;
}
