/** Verification of JWTs by the keys of their issuer. */

import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from "jose";

/** How a token is verified. */
export interface Expectation {
  issuer: string;
  audience: string;
  /** Pinned: with any algorithm of a header, a public key could be taken for the secret of an HMAC. */
  algorithms: readonly Algorithm[];
  /** The `typ` of the header: `at+jwt` for access tokens of RFC 9068. */
  typ?: string | undefined;
}

/** Algorithms with a public key. */
export type Algorithm = "RS256" | "PS256" | "ES256" | "EdDSA";

const ALGORITHMS: readonly string[] = ["RS256", "PS256", "ES256", "EdDSA"] satisfies Algorithm[];

/** The least time between two fetches of the keys for an unknown key id, in milliseconds. Anybody can invent ids. */
const COOLDOWN = 30_000;

/** The least time between a failed fetch and the next, in milliseconds. */
const RETRY_INTERVAL = 5000;

/** The maximum length of a token, in characters. */
const MAX_TOKEN_LENGTH = 8192;

/** The tolerated difference of the clocks, in seconds. */
const CLOCK_TOLERANCE = 30;

/** Errors of the issuer, not of the token. */
const ISSUER_ERRORS: readonly string[] = [
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  // A status other than 200.
  errors.JOSEError.code,
];

/** Sends a request, as the global `fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The keys of an issuer, fetched when a token needs them and again when a token names an unknown one. */
export function remoteKeys(url: URL, fetch: Fetch = globalThis.fetch): JWTVerifyGetKey {
  return createRemoteJWKSet(url, { cooldownDuration: COOLDOWN, [customFetch]: throttled(fetch) });
}

/** Fails without a request for a while after a failure. */
export function throttled(fetch: Fetch): Fetch {
  let failedAt = -Infinity;
  return async (url, init) => {
    if (performance.now() - failedAt < RETRY_INTERVAL) throw new Error("the issuer failed a moment ago");
    try {
      const response = await fetch(url, init);
      if (response.status === 200) return response;
      throw new Error(`the issuer responded with ${response.status}`);
    } catch (error) {
      failedAt = performance.now();
      throw error;
    }
  };
}

/** Refuses algorithms whose key is a secret. */
export function checkAlgorithms(algorithms: readonly string[]): void {
  if (algorithms.length > 0 && algorithms.every((name) => ALGORITHMS.includes(name))) return;
  throw new TypeError(`algorithms has to be a list of ${ALGORITHMS.join(", ")}`);
}

/**
 * The claims of a token; null if it is not valid.
 *
 * @throws The keys of the issuer are not available.
 */
export async function claimsOf(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience, algorithms, typ }: Expectation,
): Promise<JWTPayload | null> {
  if (token.length > MAX_TOKEN_LENGTH) return null;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: [...algorithms],
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ["exp", "iat"],
      ...(typ !== undefined && { typ }),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !ISSUER_ERRORS.includes(error.code)) return null;
    throw error;
  }
}
