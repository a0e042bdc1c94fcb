/** A raw TCP server that responds to each request as a scenario says, byte for byte. */

import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

import { type Act, type Acting, healthy, type Seen } from "./act.js";

/** A listening server. */
export interface Hostile {
  /**
   * The address. `/all/NAME/ANYTHING` serves the scenario of that name to every request, `/writes/NAME/ANYTHING` to writes
   * only; reads get healthy responses.
   */
  readonly url: string;
  /** The number of requests by address: `writes/NAME/ANYTHING write` (or `read`). */
  readonly counts: Map<string, number>;
  close(): Promise<void>;
}

/** Serves scenarios by name. */
export async function serveHostile(acts: ReadonlyMap<string, Acting>): Promise<Hostile> {
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client may close the connection when it has read enough.
    socket.on("error", () => {});
    void converse(socket, acts, counts);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function converse(socket: Socket, acts: ReadonlyMap<string, Acting>, counts: Map<string, number>): Promise<void> {
  try {
    for await (const { method, target, headers, body } of requests(socket)) {
      if (method === "OPTIONS") {
        await write(socket, wire({ status: 204, headers: LEAVE, framing: "length" }));
        continue;
      }
      const [, scope = "", name = "", probe = "", rest = ""] = /^\/(\w+)\/([^/]+)\/([^/?]+)(.*)$/.exec(target) ?? [];
      const seen = { ...seenOf(method, rest, headers, body), probe };
      const key = `${scope}/${name}/${probe} ${seen.isRead ? "read" : "write"}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const acting = acts.get(decodeURIComponent(name));
      const act: Act =
        acting === undefined
          ? { status: 404, body: "no such scenario" }
          : scope === "writes" && seen.isRead
            ? healthy(seen)
            : typeof acting === "function"
              ? acting(seen)
              : acting;
      await perform(socket, act);
      if (act.after === "hang") return;
      if (act.after === "reset") return void socket.resetAndDestroy();
      if (ends(act)) return void socket.end();
    }
  } catch {
    socket.destroy();
  }
}

const ends = ({ after, framing, cut }: Act): boolean =>
  after === "end" || (after !== "keep" && (framing === "close" || cut !== undefined));

/** CORS headers: pages of other origins may read the response. */
const LEAVE = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "GET, POST, PUT, DELETE",
  "access-control-expose-headers": "*",
};

async function perform(socket: Socket, act: Act): Promise<void> {
  let left = act.cut ?? Infinity;
  for (const piece of act.raw === undefined ? wire(act) : [act.raw]) {
    const bytes = (typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece)).subarray(0, left);
    left -= bytes.length;
    const [step, millis] = act.drip ?? [Math.max(bytes.length, 1), 0];
    for (let start = 0; start < bytes.length; start += step) {
      if (start > 0) await new Promise((resolve) => setTimeout(resolve, millis));
      await write(socket, [bytes.subarray(start, start + step)]);
    }
    if (left <= 0) return;
  }
}

/** Writes with backpressure. */
async function write(socket: Socket, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) throw new Error("the client left");
    if (socket.write(piece)) continue;
    await new Promise<void>((resolve, reject) => {
      const left = (): void => reject(new Error("the client left"));
      socket.once("close", left).once("drain", () => (socket.off("close", left), resolve()));
    });
  }
}

/** Serialises a response. */
function* wire(act: Act): Generator<string | Uint8Array> {
  const { status = 200, headers = {}, body = "", framing, length } = act;
  const pieces = typeof body === "function" ? body : () => [body];
  const how = framing ?? (typeof body === "function" ? "chunked" : "length");
  const own = typeof body === "function" ? 0 : Buffer.byteLength(body);
  const fixed: Record<string, string> = {
    date: new Date().toUTCString(),
    "content-type": "application/json",
    ...LEAVE,
  };
  if (how === "length") fixed["content-length"] = String(length ?? own);
  if (how === "chunked") fixed["transfer-encoding"] = "chunked";
  // Otherwise a client may send its next request on a connection that is about to close.
  if (ends(act)) fixed["connection"] = "close";
  const head = Object.entries({ ...fixed, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  yield Buffer.from(`HTTP/1.1 ${status} Response\r\n${head.join("")}\r\n`, "latin1");
  for (const piece of pieces()) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    if (bytes.length === 0) continue;
    if (how === "chunked") yield `${bytes.length.toString(16)}\r\n`;
    yield bytes;
    if (how === "chunked") yield "\r\n";
  }
  if (how === "chunked") yield "0\r\n\r\n";
}

interface Incoming {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string;
}

async function* requests(socket: Socket): AsyncGenerator<Incoming> {
  let buffer = Buffer.alloc(0);
  for await (const data of socket.iterator({ destroyOnReturn: false })) {
    buffer = Buffer.concat([buffer, data as Buffer]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      if (end < 0) break;
      const [first = "", ...lines] = buffer.subarray(0, end).toString("latin1").split("\r\n");
      const [method = "", target = ""] = first.split(" ");
      const headers = Object.fromEntries(
        lines.map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
        }),
      );
      const length = Number(headers["content-length"] ?? 0);
      if (buffer.length < end + 4 + length) break;
      const body = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      yield { method, target, headers, body };
    }
  }
}

/** Reads the operation and ids of either vendor's request. */
function seenOf(method: string, target: string, headers: Record<string, string>, body: string): Omit<Seen, "probe"> {
  const url = new URL(target.startsWith("/") ? target : `/${target}`, "http://hostile");
  const form = new URLSearchParams(headers["content-type"]?.includes("form") ? body : "");
  const parameters = [...url.searchParams, ...form];
  const named = parameters.find(([name]) => name === "Action")?.[1] ?? headers["x-acs-action"];
  if (named !== undefined) {
    const ids = parameters.filter(([name]) => name.startsWith("DesktopId.")).map(([, value]) => value);
    return {
      operation: named,
      isRead: /^(Describe|List|Get)/.test(named),
      vendor: "alibaba",
      url: target,
      headers,
      body,
      ids,
    };
  }
  const isRead = method === "GET" || url.pathname.endsWith("/listByInstanceId");
  const listed = isRead && body ? ((JSON.parse(body) as { instanceIds?: string[] }).instanceIds ?? []) : [];
  const operation = `${method} ${url.pathname}`;
  return { operation, isRead, vendor: "baidu", url: target, headers, body, ids: listed };
}
