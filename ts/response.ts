/** Reads responses and recognises success. `recovery/vendor-error.ts` reads errors. */

import type { Api } from "./boundary/core.js";
import { wellFormed } from "./well-formed.js";
import type { FetchResponse } from "./fetch.js";
import { parseJson } from "./parse-json.js";
import { MAX_NAME_LENGTH } from "./safe-error.js";

/** A response whose body was read, up to the size limit. */
export interface HttpResponse {
  type: "response";
  response: FetchResponse;
  /** `undefined` if the body was too long. */
  text: string | undefined;
  /** The JSON object; for an empty body, an object without members. */
  body: Record<string, unknown> | undefined;
  /** The result of the operation; `undefined` for errors and responses that are not of the API. */
  result: Record<string, unknown> | undefined;
}

export type Tree = Readonly<Record<string, unknown>>;

/** Codes of success, as in Alibaba's pop-core. */
const SUCCESSES = ["200", "OK", "Success", "success"];

/** Reads a response. With `strict`, only the vendor's form of success is a result; else any 2xx response with an object. */
export function readResponse(
  api: Api,
  response: FetchResponse,
  text: string | undefined,
  strict: boolean,
): HttpResponse {
  const body = text === undefined ? undefined : objectIn(text);
  const isResult = response.ok && body !== undefined && (!strict || isSuccess(api, response, body));
  if (isResult) {
    // Baidu's stop succeeds with an empty body and the request id in a header. Copying a large body would take long.
    const id = requestIdIn(response.headers);
    if (id !== undefined && textIn(body, "RequestId") === undefined) body["requestId"] = id;
  }
  return { type: "response", response, text, body, result: isResult ? body : undefined };
}

/** Parses an object; an empty text is an object without members. Undefined for other texts. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = /\S/.test(text) ? parseJson(text) : {};
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the body of a 2xx response has the vendor's form of success. */
function isSuccess(api: Api, { headers, type }: FetchResponse, body: Tree): boolean {
  // Each response has a request id. Baidu's is in a header, which browsers hide across origins.
  const hasId = (textIn(body, "RequestId") ?? requestIdIn(headers)) !== undefined || (api === "bcc" && type === "cors");
  const code = textIn(body, "Code");
  return hasId && (code === undefined || saysSuccess(code, body));
}

/** Whether a code means success: operations on cloud drives and templates return one with `Success: true`. */
export function saysSuccess(code: string, body: Tree | undefined): boolean {
  return SUCCESSES.includes(code) || (body !== undefined && memberOf(body, "Success") === true);
}

/** Reads an own member: another script may have changed `Object.prototype`. */
export function memberOf(fields: Tree, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Reads a member in either vendor's spelling as a string; undefined for other types. */
export function textIn(fields: Tree, name: string): string | undefined {
  const value = memberOf(fields, name) ?? memberOf(fields, name[0]!.toLowerCase() + name.slice(1));
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return undefined;
  return wellFormed(String(value)) || undefined;
}

/** The request id of the headers; undefined across origins unless the server exposes it. */
export function requestIdIn(headers: FetchResponse["headers"]): string | undefined {
  const id = headers.get("x-acs-request-id") || headers.get("x-bce-request-id");
  return id?.slice(0, MAX_NAME_LENGTH) || undefined;
}
