/** Prepares requests: the core validates, builds and signs them. */

import type { Operation } from "../operation.js";
import { type Api, coreOf, type Template } from "./core.js";
import type { Encoded } from "./messages.js";

/** Whether the module of an API is instantiated. */
export function isReady(api: Api): boolean {
  return coreOf(api).instance !== undefined;
}

/** A signed request, with the intermediate strings of its signature. */
export interface PreparedRequest {
  method: string;
  /** The percent-encoded URL; send it unchanged. */
  url: string;
  /** The headers, in lower case. Without `host`, which is signed, but set by the transport. */
  headers: Record<string, string>;
  body?: string;
  /** Whether the request has a client token: the vendor executes requests with the same token once. */
  idempotent: boolean;
  /** The canonical request of the scheme. */
  canonicalRequest: string;
  /** The string to sign; empty for the end-user API, which has no signature. */
  stringToSign: string;
  /** For bce-auth-v1, the string that the signing key is derived from: `bce-auth-v1/{id}/{time}/{expiry}`; else empty. */
  signingPrefix: string;
  /** The signature; empty for the end-user API. A secret until it expires. */
  signature: string;
}

/** The strings of a prepared request that are always there, in the order of the core's `request::output`. */
type Parts = [
  ...[url: string, body: string, canonicalRequest: string, stringToSign: string, signature: string],
  ...[signingPrefix: string, flags: string],
];

/** The index of the first string behind {@link Parts}. */
const HEADERS = 7;

/**
 * Validates, builds and signs a request.
 *
 * @throws {ValidationError | ConfigurationError}
 */
export function prepare(api: Api, operation: Operation, encoded: Encoded): PreparedRequest {
  return coreOf(api).run(operation, (instance) => {
    const defined = instance.define(api, operation);
    const strings = instance.prepare(defined, operation, encoded);
    const [url, body, canonicalRequest, stringToSign, signature, signingPrefix, flags] = strings as Parts;
    const isNew = flags.includes("n");
    const template = isNew ? (defined.template = templateOf(strings)) : defined.template!;
    const headers = { ...template.headers };
    if (!isNew) for (const [index, name] of template.differing.entries()) headers[name] = strings[HEADERS + index]!;
    const request: PreparedRequest = {
      method: template.method,
      url,
      headers,
      idempotent: flags.includes("t"),
      canonicalRequest,
      stringToSign,
      signingPrefix,
      signature,
    };
    if (flags.includes("b")) request.body = body;
    return request;
  });
}

/** The strings of a new template: the method, the number of varying headers, and the names and values of all headers. */
function templateOf(strings: string[]): Template {
  const headers: Record<string, string> = {};
  for (let i = HEADERS + 2; i < strings.length; i += 2) headers[strings[i]!] = strings[i + 1]!;
  const differing = Object.keys(headers).slice(0, Number(strings[HEADERS + 1]));
  return { method: strings[HEADERS]!, headers, differing };
}
