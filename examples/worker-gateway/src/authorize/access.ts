/** Authorisation by Cloudflare Access, which adds a JWT to the requests that it lets through. */

import { claimsOf, type Fetch, remoteKeys } from "./jwt.js";

/** Options of {@link personOfAccess}. */
export interface AccessOptions {
  /** The team: `acme` of `acme.cloudflareaccess.com`. */
  team: string;
  /** The application's audience tag. Other applications of the team have other ones. */
  audience: string;
  /** In place of the global `fetch`. */
  fetch?: Fetch;
}

/**
 * Returns a function that gives the e-mail address of a request's user; null if there is none, as for a service token.
 *
 * Access rotates its keys every six weeks, and publishes new ones before it uses them. A Worker must check the token even if
 * Access protects its domain: its `workers.dev` address may be open.
 */
export function personOfAccess({ team, audience, fetch }: AccessOptions): (request: Request) => Promise<string | null> {
  if (!/^[a-z\d-]+$/.test(team) || !audience) throw new TypeError("team has to be a name, and audience a tag");
  const issuer = `https://${team}.cloudflareaccess.com`;
  const keys = remoteKeys(new URL(`${issuer}/cdn-cgi/access/certs`), fetch);
  return async (request) => {
    // The header, not the cookie: Access does not pass the cookie on in every case.
    const token = request.headers.get("cf-access-jwt-assertion");
    if (token === null) return null;
    const claims = await claimsOf(token, keys, { issuer, audience, algorithms: ["RS256"] });
    const email = claims?.["email"];
    return typeof email === "string" && email !== "" ? email : null;
  };
}
