/**
 * `edgedesk/signer`: the service of an external signer. It reads what a string to sign says, so that a Worker can decide, and
 * signs it with a secret that its callers never see.
 */

import type { SignatureRequest } from "./credentials.js";
import { toHex } from "./hex.js";
import { ownProperties } from "./own-properties.js";

export type { SignatureRequest } from "./credentials.js";

/** What a string to sign says. Everything is read from the string itself, not from the other members of the request. */
export interface SignatureClaims {
  algorithm: SignatureRequest["algorithm"];
  /** The HTTP method. */
  method: string;
  /** The percent-encoded path: `/`, `/v2/instance/i-1`. */
  path: string;
  /** The host. V1 does not sign it: the signature is valid for every host of the vendor that takes the operation. */
  host: string | undefined;
  /** The operation's name; for Baidu's APIs, which have none, undefined. */
  operation: string | undefined;
  /** The API version; for Baidu's APIs, which have it in the path, undefined. */
  version: string | undefined;
  /** The parameters of the query, for V1 also those of a form body, without those of the protocol. */
  parameters: ReadonlyMap<string, string>;
  /** The SHA-256 of the body, in hexadecimal. Only ACS3 signs the body, except for the form body of V1. */
  bodyHash: string | undefined;
  /** The signed date. The vendors accept a signature within minutes of it, bce-auth-v1 until `expiry`. */
  date: Date;
  /** For bce-auth-v1: how long the signature is valid, in seconds. */
  expiry: number | undefined;
  /** The id of the access key, where it is signed. ACS3 does not sign it. */
  accessKeyId: string | undefined;
  /** Signs the string with the secret of the access key. */
  sign: (secret: string) => Promise<string>;
}

type Claims = Omit<SignatureClaims, "sign" | "algorithm">;

/** Parameters that V1 adds to those of the call. */
const PROTOCOL_PARAMETERS = [
  ...["Action", "Version", "Format", "Timestamp", "AccessKeyId", "SecurityToken"],
  ...["SignatureMethod", "SignatureVersion", "SignatureNonce"],
];

/**
 * Reads the string to sign of a {@link SignatureRequest} that a caller sent.
 *
 * @param request The parsed JSON, of any type.
 * @returns Undefined if it is no request of the three schemes, or contradicts itself: sign nothing.
 *
 * @example
 * ```ts
 * const claims = await readSignatureRequest(await request.json());
 * if (claims?.operation !== "DescribeDesktops") return new Response(null, { status: 403 });
 * return Response.json({ signature: await claims.sign(env.ALIBABA_CLOUD_ACCESS_KEY_SECRET) });
 * ```
 */
export async function readSignatureRequest(request: unknown): Promise<SignatureClaims | undefined> {
  const { algorithm, stringToSign, canonicalRequest, signingPrefix } = membersOf(request);
  if (typeof stringToSign !== "string") return undefined;
  switch (algorithm) {
    case "ACS3-HMAC-SHA256": {
      if (typeof canonicalRequest !== "string") return undefined;
      const digest = await crypto.subtle.digest("SHA-256", utf8(canonicalRequest));
      if (stringToSign !== `${algorithm}\n${toHex(digest)}`) return undefined;
      const sign = async (secret: string): Promise<string> => toHex(await hmac("SHA-256", secret, stringToSign));
      return signable(algorithm, readAcs3(canonicalRequest), sign);
    }
    case "HMAC-SHA1": {
      const sign = async (secret: string): Promise<string> => {
        const signature = new Uint8Array(await hmac("SHA-1", `${secret}&`, stringToSign));
        return btoa(String.fromCharCode(...signature));
      };
      return signable(algorithm, readRpc(stringToSign), sign);
    }
    case "bce-auth-v1": {
      if (typeof signingPrefix !== "string") return undefined;
      const sign = async (secret: string): Promise<string> => {
        const key = toHex(await hmac("SHA-256", secret, signingPrefix));
        return toHex(await hmac("SHA-256", key, stringToSign));
      };
      return signable(algorithm, readBce(stringToSign, signingPrefix), sign);
    }
    default:
      return undefined;
  }
}

function signable(
  algorithm: SignatureClaims["algorithm"],
  claims: Claims | undefined,
  sign: SignatureClaims["sign"],
): SignatureClaims | undefined {
  return claims && { algorithm, ...claims, sign };
}

/** Reads a canonical request of ACS3: method, path, query, headers, an empty line, their names, and the hash of the body. */
function readAcs3(canonicalRequest: string): Claims | undefined {
  const [method = "", path = "", query = "", ...lines] = canonicalRequest.split("\n");
  const [separator, names, bodyHash] = lines.splice(-3);
  const headers = headersOf(lines);
  const parameters = pairsOf(query);
  const date = dateOf(headers?.get("x-acs-date"));
  if (!isRequestLine(method, path) || !headers || !parameters || !date || separator !== "") return undefined;
  const [host, operation, version] = ["host", "x-acs-action", "x-acs-version"].map((name) => headers.get(name));
  const isWhole = host && operation && version && names === [...headers.keys()].join(";");
  if (!isWhole || bodyHash === undefined || headers.get("x-acs-content-sha256") !== bodyHash) return undefined;
  const others = { expiry: undefined, accessKeyId: undefined };
  return { method, path, host, operation, version, parameters, bodyHash, date, ...others };
}

/** Reads a string to sign of V1: the method, the encoded path `/`, and all parameters, encoded twice. */
function readRpc(stringToSign: string): Claims | undefined {
  const [method = "", path, encoded = "", ...rest] = stringToSign.split("&");
  const parameters = pairsOf(decoded(encoded) ?? "=");
  const date = dateOf(parameters?.get("Timestamp"));
  if (!isRequestLine(method, "/") || path !== "%2F" || rest.length > 0 || !parameters || !date) return undefined;
  const [operation, version, accessKeyId, signatureMethod, signatureVersion] = [
    ...["Action", "Version", "AccessKeyId", "SignatureMethod", "SignatureVersion"],
  ].map((name) => parameters.get(name));
  const isKnown = signatureMethod === "HMAC-SHA1" && signatureVersion === "1.0";
  if (!isKnown || !operation || !version || !accessKeyId) return undefined;
  for (const name of PROTOCOL_PARAMETERS) parameters.delete(name);
  const others = { host: undefined, bodyHash: undefined, expiry: undefined };
  return { method, path: "/", operation, version, parameters, date, accessKeyId, ...others };
}

/** Reads a string to sign of bce-auth-v1: method, path, query, and encoded headers. */
function readBce(stringToSign: string, signingPrefix: string): Claims | undefined {
  const [, accessKeyId, time, expiry] =
    /^bce-auth-v1\/([^/]+)\/(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\/([1-9]\d{0,5})$/.exec(signingPrefix) ?? [];
  const [method = "", path = "", query = "", ...lines] = stringToSign.split("\n");
  const headers = headersOf(lines);
  const parameters = pairsOf(query);
  const date = dateOf(time);
  const host = decoded(headers?.get("host") ?? "");
  if (!isRequestLine(method, path) || !parameters || !date || !host) return undefined;
  const others = { operation: undefined, version: undefined, bodyHash: undefined };
  return { method, path, host, parameters, date, expiry: Number(expiry), accessKeyId, ...others };
}

function membersOf(value: unknown): { readonly [Name in keyof SignatureRequest]?: unknown } {
  return ownProperties(typeof value === "object" && value !== null ? value : {});
}

function isRequestLine(method: string, path: string): boolean {
  return /^[A-Z]+$/.test(method) && path.startsWith("/");
}

/** The headers by name; undefined for a line without a name, and for a name that occurs twice. */
function headersOf(lines: readonly string[]): Map<string, string> | undefined {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([a-z\d-]+):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || headers.has(name)) return undefined;
    headers.set(name, value);
  }
  return headers;
}

/** The decoded pairs of a query; undefined if it is malformed, or has a name twice. */
function pairsOf(query: string): Map<string, string> | undefined {
  const pairs = new Map<string, string>();
  if (query === "") return pairs;
  for (const item of query.split("&")) {
    const [name, value, ...rest] = item.split("=").map(decoded);
    if (!name || value === undefined || rest.length > 0 || pairs.has(name)) return undefined;
    pairs.set(name, value);
  }
  return pairs;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Parses a date; undefined for other forms than `2026-01-02T03:04:05Z`. */
function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

async function hmac(hash: "SHA-1" | "SHA-256", secret: string, text: string): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey("raw", utf8(secret), { name: "HMAC", hash }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", key, utf8(text));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
