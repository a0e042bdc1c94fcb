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
  recommend: string | undefined;
  accessDeniedDetail: AccessDeniedDetail | undefined;
}

/** The error in an answer that was read as JSON; undefined where there is none in it. Both vendors' spellings. */
export function vendorError(body: unknown): VendorError | undefined {
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
export function xmlError(text: string): VendorError | undefined {
  if (!/^\s*(<\?xml[^>]*>\s*)?<Error>/.test(text)) return undefined;
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/<(\w+)>([^<]*)<\/\1>/g)) fields[name] = unescapeXml(value);
  return vendorError(fields);
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name]!);
}

/** The request id that an answer carries beside its body; null across origins unless the server exposes it. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-acs-request-id") ?? headers.get("x-bce-request-id") ?? undefined;
}
