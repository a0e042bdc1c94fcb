import { type Bytes, percentDecode } from "../encoding.js";

/** A name with its value, both decoded. */
export type Pair = readonly [name: string, value: string];

/** A request as it came over the wire: read once, before anything is decoded. */
export interface WireRequest {
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
 * Reads a request to its end.
 *
 * Two limits come with the Fetch standard: a repeated header arrives joined by `, `, and dot segments
 * of the path arrive resolved. Percent-encoding arrives as it was sent.
 */
export async function readWire(request: Request): Promise<WireRequest> {
  const { host: urlHost, pathname, search } = new URL(request.url);
  const headers: Pair[] = [...request.headers];
  // A request made in process has no Host header: then the URL is what the client means.
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

/** The first header of that name. */
export function header(wire: WireRequest, name: string): string | undefined {
  return wire.headers.find(([given]) => given === name)?.[1];
}

/** Decodes a query by RFC 3986, where `+` is a plus. A key without `=` has the empty value. */
export function decodeQuery(text: string): Pair[] {
  return text
    .split("&")
    .filter((item) => item !== "")
    .map((item) => {
      const [, name, value = ""] = /^([^=]*)=?(.*)$/s.exec(item)!;
      return [percentDecode(name!), percentDecode(value)];
    });
}

/** Decodes `application/x-www-form-urlencoded`, where `+` is a space. */
export function decodeForm(text: string): Pair[] {
  return decodeQuery(text.replaceAll("+", "%20"));
}
