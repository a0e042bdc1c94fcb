/** Prepares requests: the core validates, builds and signs them. */

import type { Operation } from "../operation.js";
import { type Api, Core, type Template } from "./core.js";
import type { Encoded } from "./messages.js";

const cores: Record<Api, Core> = { ecd: new Core("ecd"), wuying: new Core("wuying"), bcc: new Core("bcc") };

/** Whether the module of an API is instantiated. */
export function isReady(api: Api): boolean {
  return cores[api].isReady;
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

/** The index of each string of a prepared request, as in the core's `request::output`. */
const enum At {
  Url,
  Body,
  CanonicalRequest,
  StringToSign,
  Signature,
  SigningPrefix,
  Flags,
  /** With a known template: the values of the headers that vary. */
  Values,
  /** With a new template: the method, the number of varying headers, and the names and values of all headers. */
  Method = Values,
  Differing,
  Headers,
}

/**
 * Validates, builds and signs a request.
 *
 * @throws {ValidationError | ConfigurationError}
 */
export function prepare(api: Api, operation: Operation, encoded: Encoded): PreparedRequest {
  return cores[api].run(operation, (instance) => {
    const defined = instance.define(api, operation);
    const strings = instance.prepare(defined, operation, encoded);
    const flags = strings[At.Flags]!;
    const isNew = flags.includes("n");
    const template = isNew ? (defined.template = templateOf(strings)) : defined.template!;
    const headers = { ...template.headers };
    if (!isNew) for (const [index, name] of template.differing.entries()) headers[name] = strings[At.Values + index]!;
    const request: PreparedRequest = {
      method: template.method,
      url: strings[At.Url]!,
      headers,
      idempotent: flags.includes("t"),
      canonicalRequest: strings[At.CanonicalRequest]!,
      stringToSign: strings[At.StringToSign]!,
      signingPrefix: strings[At.SigningPrefix]!,
      signature: strings[At.Signature]!,
    };
    if (flags.includes("b")) request.body = strings[At.Body]!;
    return request;
  });
}

function templateOf(strings: string[]): Template {
  const headers: Record<string, string> = {};
  for (let i: number = At.Headers; i < strings.length; i += 2) headers[strings[i]!] = strings[i + 1]!;
  const differing = Object.keys(headers).slice(0, Number(strings[At.Differing]));
  return { method: strings[At.Method]!, headers, differing };
}
