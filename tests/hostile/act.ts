/** The behaviour of a hostile server, as data. */

/** A received request. */
export interface Seen {
  /** Alibaba's `Action`, or Baidu's method and path. */
  readonly operation: string;
  /** Whether the operation only reads. */
  readonly isRead: boolean;
  readonly vendor: "alibaba" | "baidu";
  readonly url: string;
  /** The probe's name, from the address: `admin-write`. */
  readonly probe: string;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The ids in the request, for a healthy response. */
  readonly ids: readonly string[];
}

/** A response, byte for byte. */
export interface Act {
  /** Default: 200. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The body, whole or in pieces; strings are sent in UTF-8. */
  body?: string | Uint8Array | (() => Iterable<string | Uint8Array>);
  /** The framing. Default: `length` for a whole body, `chunked` for pieces. */
  framing?: "length" | "chunked" | "close";
  /** A false content-length. */
  length?: number | string;
  /** Replaces all of the above: exact bytes, head included. */
  raw?: string | Uint8Array;
  /** The response is cut after this many bytes, head included. */
  cut?: number;
  /** Bytes at a time, and milliseconds between them. */
  drip?: readonly [bytes: number, millis: number];
  /** The connection afterwards. Default: kept, or closed if the framing needs it. */
  after?: "keep" | "end" | "reset" | "hang";
}

/** One response for all requests, or a function of the request. */
export type Acting = Act | ((seen: Seen) => Act);

/** Request ids of both vendors. */
export const IDS = {
  RequestId: "4B7C1D9E-0000-4000-8000-00000000000A",
  requestId: "4b7c1d9e-0000-4000-8000-00000000000b",
};

const RUNNING = {
  DesktopStatus: "Running",
  ExpiredTime: "2031-01-01T00:00:00Z",
  status: "Running",
  expireTime: "2031-01-01T00:00:00Z",
};

/** A successful response without a change of state. */
export function healthy({ isRead, ids }: Seen): Act {
  const machines = isRead ? ids.map((id) => ({ DesktopId: id, id, ...RUNNING })) : [];
  return json({ Desktops: machines, instances: machines, OrderId: "208443997550001", TotalCount: machines.length });
}

/** A successful response with further members. */
export function json(members: object = {}, more: Act = {}): Act {
  return { body: JSON.stringify({ ...IDS, ...members }), ...more };
}

/** A successful response with the given JSON text. */
export const text = (body: string, more: Act = {}): Act => ({ body, ...more });

/** Further members as JSON text, for text that `JSON.stringify` would not write. */
export const members = (written: string, more: Act = {}): Act => ({
  body: `{"RequestId":"${IDS.RequestId}","requestId":"${IDS.requestId}",${written}}`,
  ...more,
});

/** An error in the vendors' form. */
export function refusal(status: number, code: unknown, more: object = {}, headers: Record<string, string> = {}): Act {
  const message = "No.";
  return json({ Code: code, code, Message: message, message, ...more }, { status, headers });
}

/** A proxy's page. */
export const page = (status: number, headers: Record<string, string> = {}): Act => ({
  status,
  headers: { "content-type": "text/html", ...headers },
  body: `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`,
});

/** A repeated string. */
export function* repeated(piece: string | Uint8Array, times: number): Generator<string | Uint8Array> {
  for (let i = 0; i < times; i++) yield piece;
}

/** A megabyte of one character. */
export const mega = (character: string): string => character.repeat(2 ** 20);
