import { ApiError } from "../api-error.js";
import { hmac } from "../digest.js";
import { percentDecode, percentEncode, toHex } from "../encoding.js";
import { type RawRequest, decodeQuery, header } from "../http/raw-request.js";
import type { SignatureClaim } from "../signature-claim.js";
import { parseInstant } from "../time.js";

/** The claims of a request signed with bce-auth-v1. */
export interface Claim extends SignatureClaim {
  /** The time of signing, in milliseconds since 1970. */
  readonly signedAt: number;
  readonly expirySeconds: number;
  readonly signature: string;
}

/** Parses the signature; throws where it is malformed or incomplete. */
export function readBce(request: RawRequest): Claim {
  const authorization =
    header(request, "authorization") ?? decodeQuery(request.query).find(([name]) => isAuthorization(name))?.[1];
  if (authorization === undefined) {
    throw new ApiError(403, "AccessDenied", "Access denied: the request is not signed.");
  }
  const match =
    /^(bce-auth-v1\/([^/]+)\/([^/]+)\/(\d+))\/([^/]*)\/([^/]+)$/.exec(authorization) ??
    malformed("it is not of the form bce-auth-v1");
  const [, prefix, accessKeyId, timestamp, expirySeconds, list, signature] = match;

  const signedHeaders = list === "" ? defaultSignedHeaders(request) : list!.split(";");
  if (!signedHeaders.includes("host")) malformed("host is not signed");
  const securityToken = header(request, "x-bce-security-token");
  if (securityToken !== undefined && !signedHeaders.includes("x-bce-security-token")) {
    malformed("x-bce-security-token is not signed");
  }

  return {
    accessKeyId: accessKeyId!,
    securityToken,
    signedAt: parseInstant(timestamp!) ?? malformed("the timestamp is malformed"),
    expirySeconds: Number(expirySeconds),
    signature: signature!,
    async verify(secret) {
      // The second HMAC's key is the first one's result in hexadecimal.
      const signingKey = toHex(await hmac("SHA-256", secret, prefix!));
      const expected = await hmac("SHA-256", signingKey, canonicalRequest(request, signedHeaders));
      return { valid: signature === toHex(expected), serverStrings: "" };
    },
  };
}

/** The headers that are signed where the list is empty. */
export function defaultSignedHeaders(request: RawRequest): string[] {
  const fixed = ["host", "content-length", "content-type", "content-md5"];
  return request.headers.map(([name]) => name).filter((name) => fixed.includes(name) || name.startsWith("x-bce-"));
}

/** The canonical request, from the decoded path and query. */
export function canonicalRequest(request: RawRequest, signedHeaders: readonly string[]): string {
  const path = request.path
    .split("/")
    .map((segment) => percentEncode(percentDecode(segment)))
    .join("/");
  // Sorts the encoded pairs, not the names: `a=1` comes after `a0=1`.
  const query = decodeQuery(request.query)
    .filter(([name]) => !isAuthorization(name))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .sort()
    .join("&");
  const headers = request.headers
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) => signedHeaders.includes(name) && value !== "")
    .map(([name, value]) => `${percentEncode(name)}:${percentEncode(value)}`)
    .sort()
    .join("\n");
  return [request.method, path, query, headers].join("\n");
}

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === "authorization";
}

function malformed(reason: string): never {
  throw new ApiError(400, "InvalidHTTPAuthHeader", `The HTTP authorization header is invalid: ${reason}.`);
}
