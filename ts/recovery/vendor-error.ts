/** Reads errors from responses, in the vendors' formats. */

import { wellFormed } from "../well-formed.js";
import type { FetchResponse } from "../fetch.js";
import { ownProperties } from "../own-properties.js";
import { type HttpResponse, memberOf, requestIdIn, saysSuccess, textIn, type Tree } from "../response.js";
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from "../safe-error.js";

/** A vendor's error, not redacted. */
interface VendorError {
  code: string;
  message: string;
  requestId: string | undefined;
  /** Alibaba's URL about this failure. */
  recommend: string | undefined;
  /** Alibaba's details of a missing permission. */
  accessDeniedDetail: ReadonlyMap<string, string> | undefined;
}

/** The facts about a response. */
export interface ResponseFacts {
  /** The HTTP status; 0 for a redirect in a browser. */
  status: number;
  headers: FetchResponse["headers"];
  /** The result of the operation. */
  result: Record<string, unknown> | undefined;
  /** `result`: of the operation. `error`: in a vendor's format. `foreign`: not of the API. */
  kind: "result" | "error" | "foreign";
  error: VendorError | undefined;
  requestId: string | undefined;
  /** The beginning of the body. */
  text: string;
}

/** Reads the facts of a response. */
export function responseFacts({ response, text = "(too long to be read)", body, result }: HttpResponse): ResponseFacts {
  const found = result ? undefined : body ? vendorError(body) : xmlError(text);
  const error = found && !(response.ok && saysSuccess(found.code, body)) ? found : undefined;
  const inBody = body && textIn(body, "RequestId")?.slice(0, MAX_NAME_LENGTH);
  return {
    ...{ status: response.status, headers: response.headers, result },
    kind: error ? "error" : result ? "result" : "foreign",
    error,
    requestId: error?.requestId ?? inBody ?? requestIdIn(response.headers),
    text: text.slice(0, MAX_TEXT_LENGTH),
  };
}

/** Reads the error of a JSON response; undefined if it has none. */
function vendorError(fields: Tree): VendorError | undefined {
  const code = textIn(fields, "Code");
  if (code === undefined) return undefined;
  return {
    code: code.slice(0, MAX_NAME_LENGTH),
    message: (textIn(fields, "Message") ?? code).slice(0, MAX_TEXT_LENGTH),
    requestId: textIn(fields, "RequestId")?.slice(0, MAX_NAME_LENGTH),
    recommend: textIn(fields, "Recommend")?.slice(0, MAX_NAME_LENGTH),
    accessDeniedDetail: detailOf(memberOf(fields, "AccessDeniedDetail") ?? memberOf(fields, "accessDeniedDetail")),
  };
}

/** The maximum number of members of a permission's details; the gateway documents seven. */
const MAX_DETAILS = 20;

/** Reads the members that are strings or numbers. */
function detailOf(detail: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return undefined;
  const texts = Object.entries(detail)
    .filter(([, value]) => ["string", "number", "bigint", "boolean"].includes(typeof value))
    .map(([name, value]) => [name.slice(0, 100), wellFormed(String(value).slice(0, MAX_NAME_LENGTH))] as const);
  return texts.length > 0 ? new Map(texts.slice(0, MAX_DETAILS)) : undefined;
}

/** Reads Alibaba's XML error, which its gateway sends before it knows the requested format. */
function xmlError(whole: string): VendorError | undefined {
  const text = whole.slice(0, MAX_TEXT_LENGTH);
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<Error>/.test(text)) return undefined;
  const fields = ownProperties<Record<string, string>>({});
  for (const [, name = "", value = ""] of text.matchAll(/<(\w{1,100})>([^<]*)<\/\1>/g))
    fields[name] = unescapeXml(value);
  return vendorError(fields);
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name]!);
}
