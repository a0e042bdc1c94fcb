/** Builds requests: what the core checks and signs. */

import type { Operation } from "../operation.js";
import { type Api, Core, type Template } from "./core.js";
import type { Encoded } from "./messages.js";

const cores: Record<Api, Core> = { ecd: new Core("ecd"), wuying: new Core("wuying"), bcc: new Core("bcc") };

/** Whether the module of an API has been asked something. */
export function isReady(api: Api): boolean {
  return cores[api].isReady;
}

/** A request that is ready to be sent, and the texts that were signed. */
export interface PreparedRequest {
  method: string;
  /** Percent-encoded; send it as it is. */
  url: string;
  /** Names in lower case. `host` is signed but not among them: the transport sets it. */
  headers: Record<string, string>;
  body?: string;
  /** It carries a client token: repetitions with the same token are one execution. */
  idempotent: boolean;
  /** The request in the scheme's canonical form. */
  canonicalRequest: string;
  /** What the key was applied to; empty for the end-user API, which has no signature. */
  stringToSign: string;
  /** Of bce-auth-v1: what the signing key is derived from, `bce-auth-v1/{id}/{time}/{expiry}`; else empty. */
  signingPrefix: string;
  /** What came out; empty for the end-user API. It is as good as a password until it expires. */
  signature: string;
}

/**
 * Checks, builds and signs.
 *
 * @throws {ValidationError | ConfigurationError}
 */
export function prepare(api: Api, operation: Operation, encoded: Encoded): PreparedRequest {
  return cores[api].ask(operation, (instance) => {
    const known = instance.known(api, operation);
    const strings = instance.prepare(known, operation, encoded);
    const flags = strings[6]!;
    const isNew = flags.includes("n");
    const template = isNew ? (known.template = templateOf(strings)) : known.template!;
    const headers = { ...template.headers };
    if (!isNew) for (const [index, name] of template.differing.entries()) headers[name] = strings[7 + index]!;
    const request: PreparedRequest = {
      method: template.method,
      url: strings[0]!,
      headers,
      idempotent: flags.includes("t"),
      canonicalRequest: strings[2]!,
      stringToSign: strings[3]!,
      signingPrefix: strings[5]!,
      signature: strings[4]!,
    };
    if (flags.includes("b")) request.body = strings[1]!;
    return request;
  });
}

/** The template of a request that tells it. */
function templateOf(strings: string[]): Template {
  const headers: Record<string, string> = {};
  for (let i = 9; i < strings.length; i += 2) headers[strings[i]!] = strings[i + 1]!;
  return { method: strings[7]!, headers, differing: Object.keys(headers).slice(0, Number(strings[8])) };
}
