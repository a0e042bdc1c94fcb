/** Additional headers of requests, which the client neither sets nor signs itself. */

import type { PreparedRequest } from "./boundary/request.js";
import { ownOptions } from "./own-properties.js";
import { invalidSetting, invalidSettingText, quote } from "./setting-error.js";

/** Additional headers by name; `undefined` in the options of a call omits the client's. */
export type ExtraHeaders = Readonly<Record<string, string | undefined>>;

/** Headers of the transport, of other options, and those that the vendors require to be signed. */
const RESERVED = /^(?:connection|content-.*|date|host|transfer-encoding|user-agent|x-(?:acs|bce)-.*)$/;

/** Characters that `fetch` sends unchanged in a header value. */
export const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Validates additional headers, and makes their names lower-case.
 *
 * @throws {ConfigurationError} A name is not one of a header, or reserved; or a value cannot be sent.
 */
export function checkHeaders(given: ExtraHeaders | undefined, operation: string): Record<string, string> | undefined {
  if (given === undefined || given === null) return undefined;
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(ownOptions(given, operation, "headers"))) {
    const key = name.toLowerCase();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || RESERVED.test(key)) {
      throw refused(name, operation);
    }
    if (value === undefined) delete headers[key];
    else if (typeof value === "string" && HEADER_VALUE.test(value)) headers[key] = value;
    else throw invalidSetting(operation, "headers", value, "strings without line breaks and characters beyond Latin-1");
  }
  return headers;
}

/**
 * Adds headers to a request.
 *
 * @throws {ConfigurationError} The request has one of them, such as the `authorization` of its signature.
 */
export function withHeaders(
  request: PreparedRequest,
  extra: Record<string, string> | undefined,
  operation: string,
): PreparedRequest {
  if (!extra) return request;
  const known = Object.keys(extra).find((name) => Object.hasOwn(request.headers, name));
  if (known !== undefined) throw refused(known, operation);
  return { ...request, headers: { ...request.headers, ...extra } };
}

function refused(name: string, operation: string): Error {
  return invalidSettingText(operation, "headers", quote(name), "the name of a header that the client does not set");
}
