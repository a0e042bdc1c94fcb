import { ApiError } from "../api-error.js";
import { hmac } from "../digest.js";
import { percentDecode, percentEncode, toHex } from "../encoding.js";
import { parseInstant } from "../time.js";
import { type WireRequest, decodeQuery, header } from "../http/raw-request.js";

/** What a request signed with bce-auth-v1 says about itself. */
export interface Claim {
  readonly accessKeyId: string;
  readonly securityToken: string | undefined;
  /** When it was signed, in milliseconds. */
  readonly signedAt: number;
  readonly expirySeconds: number;
  /** Signs the request again and compares. */
  verify(secret: string): Promise<boolean>;
}

/** Reads what the request claims, and refuses what cannot be a signature. */
export function readBce(wire: WireRequest): Claim {
  const authorization =
    header(wire, "authorization") ?? decodeQuery(wire.query).find(([name]) => isAuthorization(name))?.[1];
  if (authorization === undefined) {
    throw new ApiError(403, "AccessDenied", "Access denied: the request is not signed.");
  }
  const match =
    /^(bce-auth-v1\/([^/]+)\/([^/]+)\/(\d+))\/([^/]*)\/([^/]+)$/.exec(authorization) ??
    malformed("it is not of the form bce-auth-v1");
  const [, prefix, accessKeyId, timestamp, expirySeconds, list, signature] = match;

  const signedHeaders = list === "" ? defaultSet(wire) : list!.split(";");
  if (!signedHeaders.includes("host")) malformed("host is not signed");
  const securityToken = header(wire, "x-bce-security-token");
  if (securityToken !== undefined && !signedHeaders.includes("x-bce-security-token")) {
    malformed("x-bce-security-token is not signed");
  }

  return {
    accessKeyId: accessKeyId!,
    securityToken,
    signedAt: parseInstant(timestamp!) ?? malformed("the timestamp is malformed"),
    expirySeconds: Number(expirySeconds),
    async verify(secret) {
      // The key of the second HMAC is the hexadecimal text of the first.
      const signingKey = toHex(await hmac("SHA-256", secret, prefix!));
      const expected = await hmac("SHA-256", signingKey, canonicalRequest(wire, signedHeaders));
      return signature === toHex(expected);
    },
  };
}

/** What is signed when the list is empty. */
export function defaultSet(wire: WireRequest): string[] {
  const fixed = ["host", "content-length", "content-type", "content-md5"];
  return wire.headers.map(([name]) => name).filter((name) => fixed.includes(name) || name.startsWith("x-bce-"));
}

/** The canonical request, made from the decoded path and query. */
export function canonicalRequest(wire: WireRequest, signedHeaders: readonly string[]): string {
  const path = wire.path
    .split("/")
    .map((segment) => percentEncode(percentDecode(segment)))
    .join("/");
  // The encoded items are sorted, not the keys: `a=1` comes after `a0=1`.
  const query = decodeQuery(wire.query)
    .filter(([name]) => !isAuthorization(name))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .sort()
    .join("&");
  const headers = wire.headers
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) => signedHeaders.includes(name) && value !== "")
    .map(([name, value]) => `${percentEncode(name)}:${percentEncode(value)}`)
    .sort()
    .join("\n");
  return [wire.method, path, query, headers].join("\n");
}

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === "authorization";
}

function malformed(reason: string): never {
  throw new ApiError(400, "InvalidHTTPAuthHeader", `The HTTP authorization header is invalid: ${reason}.`);
}
