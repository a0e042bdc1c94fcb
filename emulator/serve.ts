import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";

import { Dropped } from "./faults.js";
import { isLocalHost } from "./http/host-header.js";

/** The largest body, in bytes: room for a snapshot of a large fleet. */
const MAX_BODY = 64 * 1024 * 1024;

/** The address to listen on. */
export interface ServeOptions {
  /** The port; 0, the default, is any free port. */
  port?: number;
  /** The address to listen on. Another than the default is reachable for other hosts. Default: 127.0.0.1. */
  host?: string;
  /** Names that a Host header may have besides the loopback names. Default: none. */
  allowHosts?: readonly string[];
}

/** A listening server. */
export interface Served {
  /** The address, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends all connections. */
  close(): Promise<void>;
}

/** Serves a fetch handler over HTTP. Requests with a foreign Host header get 421. */
export async function serve(
  handler: (request: Request) => Promise<Response>,
  { port = 0, host = "127.0.0.1", allowHosts = [] }: ServeOptions = {},
): Promise<Served> {
  const names = allowHosts.map((name) => name.toLowerCase());
  const server = createServer((incoming, outgoing) => {
    exchange(handler, names, incoming, outgoing).catch((error: unknown) => {
      // The client ended the connection within its request.
      if (incoming.errored) return;
      // Logged, not sent: the message may contain parts of the request.
      console.error(error);
      respondText(outgoing, 500, "The emulator failed; see its output for the error.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual, address, family } = server.address() as AddressInfo;
  // No address of a request: the loopback address is one of all addresses.
  const reachable =
    address === "0.0.0.0" || address === "::" ? "127.0.0.1" : family === "IPv6" ? `[${address}]` : address;
  return {
    url: `http://${reachable}:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function exchange(
  handler: (request: Request) => Promise<Response>,
  names: readonly string[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = readHeaders(incoming);
  const host = headers.get("host") ?? "";
  if (!isLocalHost(host, names)) {
    const allowed = ["127.0.0.1", "localhost", ...names].join(", ");
    return respondText(
      outgoing,
      421,
      `The request's Host has to be ${allowed} or [::1]; --allow-host allows another one.`,
    );
  }
  const body = await readBody(incoming);
  if (!body) {
    outgoing.setHeader("connection", "close");
    return respondText(outgoing, 413, `The request's body has to have at most ${MAX_BODY} bytes.`);
  }
  const request = toRequest(incoming, host, headers, body);
  if (!request) {
    return respondText(outgoing, 400, "The Fetch standard does not allow the request's method or target.");
  }
  let response: Response;
  try {
    response = await handler(request);
  } catch (error) {
    if (!(error instanceof Dropped)) throw error;
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  outgoing.flushHeaders();
  try {
    for await (const chunk of Readable.fromWeb(response.body as ReadableStream))
      await write(outgoing, chunk as Uint8Array);
    outgoing.end();
  } catch {
    // The client or a fault ended the connection before the body's end.
    incoming.socket.destroy();
  }
}

/** Writes a chunk, and waits until it is sent. */
function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => outgoing.write(chunk, (error) => (error ? reject(error) : resolve())));
}

/** Responds with a fixed sentence. It contains nothing of the request, which is not trusted. */
function respondText(outgoing: ServerResponse, status: number, sentence: string): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" });
  outgoing.end(`${sentence}\n`);
}

function readHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  // `incoming.headers` drops some repeated headers.
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index]!, incoming.rawHeaders[index + 1]!);
  }
  return headers;
}

/** The body; undefined where it is too long. Of one without a declared length, the end of the loop ends the connection. */
async function readBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(incoming.headers["content-length"]) > MAX_BODY) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The request; undefined where Fetch does not allow it: TRACE, or a target that is not a path. */
function toRequest(
  incoming: IncomingMessage,
  host: string,
  headers: Headers,
  body: Buffer<ArrayBuffer>,
): Request | undefined {
  // Concatenated: `new URL(target, base)` would read `//x` as a host.
  const url = `http://${host}${incoming.url}`;
  if (!incoming.url!.startsWith("/") || !URL.canParse(url) || incoming.method === "TRACE") return undefined;
  return new Request(url, {
    method: incoming.method!,
    headers,
    // Fetch does not allow GET with a body.
    ...(body.length > 0 && incoming.method !== "GET" && incoming.method !== "HEAD" && { body }),
  });
}
