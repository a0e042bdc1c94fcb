import { type Bytes, percentDecode } from "../encoding.js";

/** A decoded name and value. */
export type Pair = readonly [name: string, value: string];

/** A request as received, before decoding. */
export interface RawRequest {
  readonly method: string;
  /** The Host header as received. */
  readonly host: string;
  /** The path, still percent-encoded. */
  readonly path: string;
  /** The query without `?`, still percent-encoded. */
  readonly query: string;
  /** All headers, names in lower case. */
  readonly headers: readonly Pair[];
  readonly body: Bytes;
}

/**
 * Reads a request with its body.
 *
 * The Fetch standard joins repeated headers by `, ` and resolves dot segments of the path. Percent-encoding is kept.
 */
export async function readRawRequest(request: Request): Promise<RawRequest> {
  const { host: urlHost, pathname, search } = new URL(request.url);
  const headers: Pair[] = [...request.headers];
  // A request made in process has no Host header.
  const host = request.headers.get("host");
  if (host === null) headers.push(["host", urlHost]);
  return {
    method: request.method,
    host: host ?? urlHost,
    path: pathname,
    query: search.slice(1),
    headers,
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

/** The first header of a name in lower case. */
export function header(request: RawRequest, name: string): string | undefined {
  return request.headers.find(([received]) => received === name)?.[1];
}

/** Decodes a query by RFC 3986: `+` is a plus. A name without `=` has an empty value. */
export function decodeQuery(text: string): Pair[] {
  return text
    .split("&")
    .filter((item) => item !== "")
    .map((item) => {
      const [, name, value = ""] = /^([^=]*)=?(.*)$/s.exec(item)!;
      return [percentDecode(name!), percentDecode(value)];
    });
}

/** Decodes `application/x-www-form-urlencoded`: `+` is a space. */
export function decodeForm(text: string): Pair[] {
  return decodeQuery(text.replaceAll("+", "%20"));
}
