/** Builds requests: what the core checks and signs. */

import type { Operation } from "../operation.js";
import { type Api, Core } from "./core.js";

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
  /** What came out; empty for the end-user API. It is as good as a password until it expires. */
  signature: string;
}

/**
 * Checks, builds and signs. `call` is what stands after the handle in the core's `boundary::prepare`.
 *
 * @throws {ValidationError | ConfigurationError}
 */
export function prepare(api: Api, operation: Operation, call: string): PreparedRequest {
  const strings = cores[api].ask("prepare", api, operation, call);
  const [method, url, body, hasBody, idempotent, canonicalRequest, stringToSign, signature] = strings as [
    ...[string, string, string, string, string, string, string, string],
    ...string[],
  ];
  const headers: Record<string, string> = {};
  for (let i = 8; i < strings.length; i += 2) headers[strings[i]!] = strings[i + 1]!;
  const request = { method, url, headers, idempotent: idempotent === "1", canonicalRequest, stringToSign, signature };
  return hasBody ? Object.assign(request, { body }) : request;
}
