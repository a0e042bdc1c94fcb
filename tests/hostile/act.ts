/** What a hostile server does with a request, as data. */

/** The request that is answered. */
export interface Seen {
  /** `Action` of Alibaba's, or method and path of Baidu's. */
  readonly operation: string;
  /** Whether it only reads. */
  readonly isRead: boolean;
  readonly vendor: "alibaba" | "baidu";
  readonly url: string;
  /** Who asks, as the address says: `admin-write`. */
  readonly probe: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The ids that it names, as far as the healthy answer needs them. */
  readonly ids: readonly string[];
}

/** An answer, down to its bytes. */
export interface Act {
  /** Default: 200. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The body's bytes, whole or as they come; texts are sent in UTF-8. */
  body?: string | Uint8Array | (() => Iterable<string | Uint8Array>);
  /** How its end is told. Default: `length` for a whole body, `chunked` for one that comes in pieces. */
  framing?: "length" | "chunked" | "close";
  /** The length that is announced, where it is not the true one. */
  length?: number | string;
  /** Instead of all that: exact bytes, head included. */
  raw?: string | Uint8Array;
  /** How many bytes are sent, head included; the rest is not. */
  cut?: number;
  /** Bytes at a time, and milliseconds between them. */
  drip?: readonly [bytes: number, millis: number];
  /** What becomes of the connection afterwards. Default: kept, or ended where the framing needs it. */
  after?: "keep" | "end" | "reset" | "hang";
}

/** What a row does: always the same, or by request. */
export type Acting = Act | ((seen: Seen) => Act);

/** Members that make an answer one of either vendor's. */
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

/** An answer of success that does nothing: machines stay as they are. */
export function healthy({ isRead, ids }: Seen): Act {
  const machines = isRead ? ids.map((id) => ({ DesktopId: id, id, ...RUNNING })) : [];
  return json({ Desktops: machines, instances: machines, OrderId: "208443997550001", TotalCount: machines.length });
}

/** A 200 of the API with these members more, or any other JSON that has its ids. */
export function json(members: object = {}, more: Act = {}): Act {
  return { body: JSON.stringify({ ...IDS, ...members }), ...more };
}

/** JSON as it is written, of success but for what it says. */
export const text = (body: string, more: Act = {}): Act => ({ body, ...more });

/** The same members as text: what `JSON.stringify` would not write. */
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

/** So many times the same. */
export function* repeated(piece: string | Uint8Array, times: number): Generator<string | Uint8Array> {
  for (let i = 0; i < times; i++) yield piece;
}

/** A megabyte of one character. */
export const mega = (character: string): string => character.repeat(2 ** 20);
