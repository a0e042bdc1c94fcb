/** Reads answers: JSON with exact integers, and the vendors' forms of an error. */

import type { AccessDeniedDetail } from "./errors.js";

/** Stands before the digits of an integer while it passes through `JSON.parse` as a string. */
const MARK = "\u{F8FF}edgedesk:";

/**
 * `JSON.parse`, except that an integer which a number cannot hold exactly becomes a `BigInt`.
 *
 * @throws {SyntaxError}
 */
export function parseJson(text: string): unknown {
  // Nearly every answer has no such integer, and then this costs one look at the text.
  if (!/\d{16}/.test(text) || text.includes(MARK)) return JSON.parse(text);
  const marked = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gs, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );
}

/** The parts of a vendor's error. */
export interface VendorError {
  code: string;
  message: string;
  requestId: string | undefined;
  /** A page of Alibaba's about this very failure. */
  recommend: string | undefined;
  accessDeniedDetail: AccessDeniedDetail | undefined;
}

/** The error in an answer that was read as JSON; undefined where there is none in it. Both vendors' spellings. */
function vendorError(body: unknown): VendorError | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const fields = body as Record<string, unknown>;
  const text = (name: string): string | undefined => {
    const value = fields[name] ?? fields[name[0]!.toLowerCase() + name.slice(1)];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const code = text("Code");
  if (code === undefined) return undefined;
  const detail = fields["AccessDeniedDetail"] ?? fields["accessDeniedDetail"];
  return {
    code,
    message: text("Message") ?? code,
    requestId: text("RequestId"),
    recommend: text("Recommend"),
    accessDeniedDetail: typeof detail === "object" && detail !== null ? detail : undefined,
  };
}

/** The error in Alibaba's XML form, which its gateway uses where a request did not get as far as naming a format. */
function xmlError(text: string): VendorError | undefined {
  if (!/^\s*(<\?xml[^>]*>\s*)?<Error>/.test(text)) return undefined;
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/<(\w+)>([^<]*)<\/\1>/g)) fields[name] = unescapeXml(value);
  return vendorError(fields);
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name]!);
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

/** How much of an unreadable answer an error keeps. */
const KEPT_TEXT = 2000;

/**
 * Judges the text of an answer; `undefined` is one that was too long to be read. With `strict`, a 200 answer whose `Code`
 * is not one of success is an error.
 */
export function readAnswer(response: Response, whole: string | undefined, strict: boolean): Answer {
  const { status, headers, ok } = response;
  const text = whole ?? "(too long to be read)";
  let body: unknown;
  try {
    body = text.trim() === "" ? {} : parseJson(text);
  } catch {
    body = undefined;
  }
  const found = ok && !strict ? undefined : body === undefined ? xmlError(text) : vendorError(body);
  const error = found && !(ok && SUCCESSES.includes(found.code)) ? found : undefined;
  const requestId = error?.requestId ?? requestIdOf(headers);
  const readable = ok && typeof body === "object" && body !== null;
  // A successful stop of Baidu's has an empty body, and its request id only in a header.
  const result = (readable ? body : {}) as Record<string, unknown>;
  const hasId = "RequestId" in result || "requestId" in result;
  return {
    status,
    headers,
    form: error ? "error" : readable ? "result" : "foreign",
    result: hasId || requestId === undefined ? result : { ...result, requestId },
    error,
    requestId,
    text: text.slice(0, KEPT_TEXT),
  };
}

/** What pop-core takes for success. */
const SUCCESSES = ["200", "OK", "Success", "success"];

/** The request id that an answer carries beside its body; null across origins unless the server exposes it. */
function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-acs-request-id") ?? headers.get("x-bce-request-id") ?? undefined;
}
