/** What an answer says that is no result: the vendors' forms of an error. */

import { wellFormed } from "../well-formed.js";
import type { FetchResponse } from "../fetch.js";
import { ownProperties } from "../own-properties.js";
import { type HttpResponse, memberOf, requestIdIn, saysSuccess, textIn, type Tree } from "../response.js";
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from "../safe-error.js";

/** The parts of a vendor's error, as the server wrote them. */
interface VendorError {
  code: string;
  message: string;
  requestId: string | undefined;
  /** A page of Alibaba's about this very failure. */
  recommend: string | undefined;
  /** What it says about a refused permission: names and texts. */
  accessDeniedDetail: ReadonlyMap<string, string> | undefined;
}

/** What an answer says. */
export interface ResponseFacts {
  /** 0 for a redirect in a browser, which hides it. */
  status: number;
  headers: FetchResponse["headers"];
  /** Of the operation. */
  result: Record<string, unknown> | undefined;
  /** `result`: of the operation. `error`: in a vendor's form. `foreign`: nothing that the API sends. */
  kind: "result" | "error" | "foreign";
  error: VendorError | undefined;
  requestId: string | undefined;
  /** The beginning of the text. */
  text: string;
}

/** Reads what an answer says. */
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

/** The error in an answer that was read as an object; undefined where there is none in it. */
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

/** How many members of a refused permission's detail are kept; the gateway documents seven. */
const MAX_DETAILS = 20;

/** The members that are texts or numbers. */
function detailOf(detail: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) return undefined;
  const texts = Object.entries(detail)
    .filter(([, value]) => ["string", "number", "bigint", "boolean"].includes(typeof value))
    .map(([name, value]) => [name.slice(0, 100), wellFormed(String(value).slice(0, MAX_NAME_LENGTH))] as const);
  return texts.length > 0 ? new Map(texts.slice(0, MAX_DETAILS)) : undefined;
}

/** The error in Alibaba's XML form, which its gateway uses where a request did not get as far as naming a format. */
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
