/** Reads answers: what is a success. What else they say is read by `recovery/answer.ts`. */

import type { Api } from "./boundary/core.js";
import { wellFormed } from "./well-formed.js";
import type { FetchResponse } from "./fetch.js";
import { parseJson } from "./parse-json.js";
import { MAX_NAME_LENGTH } from "./safe-error.js";

/** An answer that was read to its end, or as far as is read at all. */
export interface HttpResponse {
  type: "response";
  response: FetchResponse;
  /** `undefined` where it was too long to be read. */
  text: string | undefined;
  /** The JSON object that it is, or stands for one: an empty text is one without members. */
  body: Record<string, unknown> | undefined;
  /** The result of the operation; `undefined` for an error, and for what the API does not send. */
  result: Record<string, unknown> | undefined;
}

export type Tree = Readonly<Record<string, unknown>>;

/** What pop-core takes for success. */
const SUCCESSES = ["200", "OK", "Success", "success"];

/** Reads the text of an answer. With `strict`, only what the vendor gives is a result; else any 2xx answer with an object. */
export function readResponse(
  api: Api,
  response: FetchResponse,
  text: string | undefined,
  strict: boolean,
): HttpResponse {
  const body = text === undefined ? undefined : objectIn(text);
  const isResult = response.ok && body !== undefined && (!strict || isSuccess(api, response, body));
  if (isResult) {
    // A successful stop of Baidu's has an empty body, and its request id only in a header. A copy of a large body takes long.
    const id = requestIdIn(response.headers);
    if (id !== undefined && textIn(body, "RequestId") === undefined) body["requestId"] = id;
  }
  return { type: "response", response, text, body, result: isResult ? body : undefined };
}

/** An object; an empty text is one without members. Undefined for everything else. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = /\S/.test(text) ? parseJson(text) : {};
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an object that came with a 2xx status is what the vendor gives for success. */
function isSuccess(api: Api, { headers, type }: FetchResponse, body: Tree): boolean {
  // Both vendors give each answer an id. Across origins, a browser hides the header that Baidu puts it into.
  const hasId = (textIn(body, "RequestId") ?? requestIdIn(headers)) !== undefined || (api === "bcc" && type === "cors");
  const code = textIn(body, "Code");
  return hasId && (code === undefined || saysSuccess(code, body));
}

/** Operations on cloud drives and templates answer with a code in success too, and say so beside it. */
export function saysSuccess(code: string, body: Tree | undefined): boolean {
  return SUCCESSES.includes(code) || (body !== undefined && memberOf(body, "Success") === true);
}

/** An own member: another script may have put one of that name on `Object.prototype`. */
export function memberOf(fields: Tree, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A member under either vendor's spelling, as text; undefined where it is none. */
export function textIn(fields: Tree, name: string): string | undefined {
  const value = memberOf(fields, name) ?? memberOf(fields, name[0]!.toLowerCase() + name.slice(1));
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return undefined;
  return wellFormed(String(value)) || undefined;
}

/** The request id that an answer carries beside its body; null across origins unless the server exposes it. */
export function requestIdIn(headers: FetchResponse["headers"]): string | undefined {
  const id = headers.get("x-acs-request-id") || headers.get("x-bce-request-id");
  return id?.slice(0, MAX_NAME_LENGTH) || undefined;
}
