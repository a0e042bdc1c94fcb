/** Authorisation by tokens of an OpenID Connect provider, found by discovery. */

import type { JWTVerifyGetKey } from "jose";

import { type Algorithm, checkAlgorithms, claimsOf, type Fetch, remoteKeys, throttled } from "./jwt.js";

/** Options of {@link personOfOidc}. */
export interface OidcOptions {
  /** The issuer, exactly as its tokens name it: `https://login.example/realms/acme`. */
  issuer: string;
  /** For access tokens, the identifier of this API; for ID tokens, the id of the client. Never accept both at one place. */
  audience: string;
  /** The signature algorithms of the provider. Default: RS256. */
  algorithms?: readonly Algorithm[];
  /** The `typ` that the header must have: `at+jwt` for access tokens of RFC 9068. Default: any. */
  typ?: string;
  /** In place of the global `fetch`. */
  fetch?: Fetch;
}

/** Timeout of discovery, in milliseconds. */
const TIMEOUT = 5000;

/** How long the metadata is used, in milliseconds. */
const METADATA_AGE = 3_600_000;

/** Returns a function that gives the subject (`sub`) of a request's bearer token; null if there is no valid one. */
export function personOfOidc(options: OidcOptions): (request: Request) => Promise<string | null> {
  const { issuer, audience, algorithms = ["RS256"], typ } = options;
  checkAlgorithms(algorithms);
  if (new URL(issuer).protocol !== "https:" || !audience) {
    throw new TypeError("issuer has to be an https URL, and audience an identifier");
  }
  const keys = discoveredKeys(issuer, options.fetch ?? globalThis.fetch);
  return async (request) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    if (token === undefined) return null;
    const claims = await claimsOf(token, await keys(), { issuer, audience, algorithms, typ });
    return claims?.sub || null;
  };
}

/** The keys of a provider, whose address its metadata has. */
function discoveredKeys(issuer: string, fetch: Fetch): () => Promise<JWTVerifyGetKey> {
  const discover = throttled((url, init) => fetch(url, { ...init, redirect: "manual" }));
  let known: { url: string; keys: JWTVerifyGetKey; until: number } | undefined;
  return async () => {
    if (known && performance.now() < known.until) return known.keys;
    let url: string;
    try {
      url = await keysUrl(issuer, discover);
    } catch (error) {
      // The known keys remain in use while the provider fails.
      if (known) return known.keys;
      throw error;
    }
    // The same keys keep their cache.
    const keys = known?.url === url ? known.keys : remoteKeys(new URL(url), fetch);
    known = { url, keys, until: performance.now() + METADATA_AGE };
    return keys;
  };
}

async function keysUrl(issuer: string, fetch: Fetch): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, { signal });
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (metadata.issuer !== issuer) throw new Error("the metadata is that of another issuer");
  const url = new URL(String(metadata.jwks_uri));
  if (url.protocol !== "https:") throw new Error("the keys are not at an https address");
  return url.href;
}
