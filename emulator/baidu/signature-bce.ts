import { ApiError } from "../api-error.js";
import { hmac } from "../digest.js";
import { percentDecode, percentEncode, toHex } from "../encoding.js";
import { type RawRequest, decodeQuery, header } from "../http/raw-request.js";
import { redactRequest } from "../redact.js";
import type { SignatureClaim } from "../signature-claim.js";
import { type Mistake, inLine, mistakesOfHost, mistakesOfMethod, mistakesOfQuery } from "../signature-diagnosis.js";
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
    throw new ApiError(403, "AccessDenied", "Access denied: the request is not signed.").because({
      sentence: "The request has no signature: neither the header Authorization nor a query parameter of this name.",
    });
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
      const expected = await hexHmac(canonicalRequest(request, signedHeaders), await hexHmac(prefix!, secret));
      return { valid: signature === expected, serverStrings: "" };
    },
    async computation() {
      return {
        scheme: "bce-auth-v1",
        signature: signature!,
        canonicalRequest: canonicalRequest(request, signedHeaders),
        redacted: canonicalRequest(redactRequest(request), signedHeaders),
        // The signature covers the text without a change.
        stringToSign: String,
        signsDigest: false,
        key: (secret) => hexHmac(prefix!, secret),
        sign: hexHmac,
        mistakes: mistakes(request),
      };
    },
  };
}

/** The key of the second HMAC is the first one's result in hexadecimal. */
async function hexHmac(text: string, key: string): Promise<string> {
  return toHex(await hmac("SHA-256", key, text));
}

function mistakes(request: RawRequest): Mistake[] {
  const names = decodeQuery(request.query).map(([name]) => percentEncode(name));
  const inPart = (line: number, all: readonly Mistake[]) =>
    all.map(({ did, canonicalRequest = String }) => ({ did, canonicalRequest: inLine(line, canonicalRequest) }));
  const hosts = REGIONS.map((region) => percentEncode(`bcc.${region}.baidubce.com`));
  return [
    ...mistakesOfMethod(request.method, "canonicalRequest"),
    ...mistakesOfHost(percentEncode(request.host), hosts),
    ...inPart(2, mistakesOfQuery(names)),
    ...inPart(1, [
      { did: "did not encode the path", canonicalRequest: percentDecode },
      { did: "encoded the / of the path", canonicalRequest: (path) => path.replaceAll("/", "%2F") },
      { did: "signed the path without its version", canonicalRequest: (path) => path.replace(/^\/v\d/, "") },
    ]),
    {
      did: "did not encode the values of the headers",
      canonicalRequest: (text) =>
        text
          .split("\n")
          .map((line, index) => (index < 3 ? line : percentDecode(line)))
          .join("\n"),
    },
    { did: "signed a line break at the end", canonicalRequest: (text) => `${text}\n` },
    { did: "used the secret as the signing key", key: String },
  ];
}

/** The regions of the service. */
const REGIONS = ["bj", "gz", "su", "hkg", "fwh", "bd", "sin", "fsh", "cd", "nj"];

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
