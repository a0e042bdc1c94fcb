/** Reads answers: what is a success, and the vendors' forms of an error. */

import { type Api, wellFormed } from "./boundary.js";
import { parseJson } from "./json.js";
import { own } from "./own.js";
import { LONGEST_NAME, LONGEST_TEXT } from "./thrown.js";

/** The parts of a vendor's error, as the server wrote them. */
export interface VendorError {
  code: string;
  message: string;
  requestId: string | undefined;
  /** A page of Alibaba's about this very failure. */
  recommend: string | undefined;
  /** What it says about a refused permission: names and texts. */
  accessDeniedDetail: ReadonlyMap<string, string> | undefined;
}

/** An answer that was read to its end, or as far as is read at all. */
export interface Answer {
  /** 0 for a redirect in a browser, which hides it. */
  status: number;
  headers: Headers;
  /** `result`: of the operation. `error`: in a vendor's form. `foreign`: nothing that the API sends. */
  form: "result" | "error" | "foreign";
  /** The body of a result. */
  result: Record<string, unknown>;
  error: VendorError | undefined;
  requestId: string | undefined;
  /** The beginning of the text. */
  text: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** What pop-core takes for success. */
const SUCCESSES = ["200", "OK", "Success", "success"];

/**
 * Judges the text of an answer; `undefined` is one that was too long to be read. With `strict`, only what the vendor gives is
 * a result; else any 2xx answer with a JSON object or without a body.
 */
export function readAnswer(api: Api, response: Response, whole: string | undefined, strict: boolean): Answer {
  const { status, headers, ok } = response;
  const text = whole ?? "(too long to be read)";
  const body = objectIn(text);
  const found = ok && !strict ? undefined : body ? vendorError(body) : xmlError(text);
  const error = found && !(ok && saysSuccess(found.code, body)) ? found : undefined;
  const header = requestIdIn(headers);
  const requestId = error?.requestId ?? (body && textIn(body, "RequestId")?.slice(0, LONGEST_NAME)) ?? header;
  const isResult = ok && body !== undefined && !error && (!strict || isOfVendor(api, response, requestId));
  const result = isResult ? body : {};
  // A successful stop of Baidu's has an empty body, and its request id only in a header. A copy of a large body takes long.
  if (isResult && header !== undefined && textIn(body, "RequestId") === undefined) body["requestId"] = header;
  return {
    status,
    headers,
    form: error ? "error" : isResult ? "result" : "foreign",
    result,
    error,
    requestId,
    text: text.slice(0, LONGEST_TEXT),
  };
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

/** Operations on cloud drives and templates answer with a code in success too, and say so beside it. */
function saysSuccess(code: string, body: Tree | undefined): boolean {
  return SUCCESSES.includes(code) || (body !== undefined && memberOf(body, "Success") === true);
}

/** Both vendors give each answer an id. Across origins, a browser hides the header that Baidu puts it into. */
function isOfVendor(api: Api, { type }: Response, requestId: string | undefined): boolean {
  return requestId !== undefined || (api === "bcc" && type === "cors");
}

/** An own member: another script may have put one of that name on `Object.prototype`. */
function memberOf(fields: Tree, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A member under either vendor's spelling, as text; undefined where it is none. */
function textIn(fields: Tree, name: string): string | undefined {
  const value = memberOf(fields, name) ?? memberOf(fields, name[0]!.toLowerCase() + name.slice(1));
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return wellFormed(String(value)) || undefined;
}

/** The error in an answer that was read as an object; undefined where there is none in it. */
function vendorError(fields: Tree): VendorError | undefined {
  const code = textIn(fields, "Code");
  if (code === undefined) return undefined;
  return {
    code: code.slice(0, LONGEST_NAME),
    message: (textIn(fields, "Message") ?? code).slice(0, LONGEST_TEXT),
    requestId: textIn(fields, "RequestId")?.slice(0, LONGEST_NAME),
    recommend: textIn(fields, "Recommend")?.slice(0, LONGEST_NAME),
    accessDeniedDetail: detailOf(memberOf(fields, "AccessDeniedDetail") ?? memberOf(fields, "accessDeniedDetail")),
  };
}

/** How many members of a refused permission's detail are kept; the gateway documents seven. */
const MOST_DETAILS = 20;

/** The members that are texts or numbers. */
function detailOf(detail: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return undefined;
  const texts = Object.entries(detail)
    .filter(([, value]) => ["string", "number", "bigint", "boolean"].includes(typeof value))
    .map(([name, value]) => [name.slice(0, 100), wellFormed(String(value).slice(0, LONGEST_NAME))] as const);
  return texts.length > 0 ? new Map(texts.slice(0, MOST_DETAILS)) : undefined;
}

/** The error in Alibaba's XML form, which its gateway uses where a request did not get as far as naming a format. */
function xmlError(whole: string): VendorError | undefined {
  const text = whole.slice(0, LONGEST_TEXT);
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<Error>/.test(text)) return undefined;
  const fields = own<Record<string, string>>({});
  for (const [, name = "", value = ""] of text.matchAll(/<(\w{1,100})>([^<]*)<\/\1>/g))
    fields[name] = unescapeXml(value);
  return vendorError(fields);
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name]!);
}

/** The request id that an answer carries beside its body; null across origins unless the server exposes it. */
function requestIdIn(headers: Headers): string | undefined {
  const id = headers.get("x-acs-request-id") || headers.get("x-bce-request-id");
  return id?.slice(0, LONGEST_NAME) || undefined;
}
