import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

import { Dropped } from "./faults.js";
import { isOurs } from "./http/host-header.js";

/** Where to listen. */
export interface ServeOptions {
  /** The port; 0, the default, takes any that is free. */
  port?: number;
  /** Never anything but this machine. */
  host?: "127.0.0.1";
  /** Names of this machine that requests may be addressed to beside those of loopback. Default: none. */
  names?: readonly string[];
}

/** A server that listens. */
export interface Served {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection, also those kept alive, and stops to listen. */
  close(): Promise<void>;
}

/** Puts a fetch handler behind a Node HTTP server, which answers to names of this machine only. */
export async function serve(
  handler: (request: Request) => Promise<Response>,
  { port = 0, host = "127.0.0.1", names }: ServeOptions = {},
): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    exchange(handler, names, incoming, outgoing).catch((error: unknown) => {
      // A client that hung up in the middle of its request wants no answer.
      if (incoming.errored) return;
      // What failed is told here, not to the client: the words may be the request's own.
      console.error(error);
      say(outgoing, 500, "The emulator failed. Its own output says why.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actual}`,
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
  names: readonly string[] | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = readHeaders(incoming);
  const host = headers.get("host") ?? "";
  if (!isOurs(host, names)) {
    const ours = "127.0.0.1, localhost or [::1]";
    return say(outgoing, 421, `This server answers to ${ours} only, and the request's Host is another.`);
  }
  const request = await toRequest(incoming, host, headers);
  if (!request) {
    return say(outgoing, 400, "The request's method or target is none that the Fetch standard can express.");
  }
  let response: Response;
  try {
    response = await handler(request);
  } catch (error) {
    if (!(error instanceof Dropped)) throw error;
    if (error.partial) await breakOff(error.partial, outgoing);
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) {
    // A client that has read enough ends the connection: that is its right.
    await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing).catch(() => {});
  } else {
    outgoing.end();
  }
}

/** A plain sentence of the server's own; nothing of the request is in it. */
function say(outgoing: ServerResponse, status: number, sentence: string): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" });
  outgoing.end(`${sentence}\n`);
}

/** Sends the head and half of the body, as if all of it were to come. */
async function breakOff(partial: Response, outgoing: ServerResponse): Promise<void> {
  const body = new Uint8Array(await partial.arrayBuffer());
  const headers = { ...Object.fromEntries(partial.headers), "content-length": body.length + 1 };
  outgoing.writeHead(partial.status, headers);
  await new Promise((resolve) => outgoing.write(body.subarray(0, Math.ceil(body.length / 2) || 1), resolve));
}

function readHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  // Not incoming.headers: that one drops some repeated headers.
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index]!, incoming.rawHeaders[index + 1]!);
  }
  return headers;
}

/** The request, or nothing where Fetch has no such request: TRACE, a target that is no path. */
async function toRequest(incoming: IncomingMessage, host: string, headers: Headers): Promise<Request | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  // Joined as text: resolving the target against a base would read `//x` as a host.
  const url = `http://${host}${incoming.url}`;
  if (!incoming.url!.startsWith("/") || !URL.canParse(url) || incoming.method === "TRACE") return undefined;
  return new Request(url, {
    method: incoming.method!,
    headers,
    // Fetch has no GET with a body.
    ...(body.length > 0 && incoming.method !== "GET" && incoming.method !== "HEAD" && { body }),
  });
}
