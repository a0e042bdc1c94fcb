import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

import { Dropped } from "./faults.js";

/** Where to listen. */
export interface ServeOptions {
  /** The port; 0, the default, takes any that is free. */
  port?: number;
  /** Never anything but this machine. */
  host?: "127.0.0.1";
}

/** A server that listens. */
export interface Served {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends every connection, also those kept alive, and stops to listen. */
  close(): Promise<void>;
}

/** Puts a fetch handler behind a Node HTTP server. */
export async function serve(
  handler: (request: Request) => Promise<Response>,
  { port = 0, host = "127.0.0.1" }: ServeOptions = {},
): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    exchange(handler, incoming, outgoing).catch((error: unknown) => {
      outgoing.statusCode = 500;
      outgoing.end(String(error));
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
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = await toRequest(incoming);
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

/** Sends the head and half of the body, as if all of it were to come. */
async function breakOff(partial: Response, outgoing: ServerResponse): Promise<void> {
  const body = new Uint8Array(await partial.arrayBuffer());
  const headers = { ...Object.fromEntries(partial.headers), "content-length": body.length + 1 };
  outgoing.writeHead(partial.status, headers);
  await new Promise((resolve) => outgoing.write(body.subarray(0, Math.ceil(body.length / 2) || 1), resolve));
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);

  const headers = new Headers();
  // Not incoming.headers: that one drops some repeated headers.
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index]!, incoming.rawHeaders[index + 1]!);
  }
  // Joined as text: resolving the target against a base would read `//x` as a host.
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method!,
    headers,
    // Fetch has no GET with a body.
    ...(body.length > 0 && incoming.method !== "GET" && incoming.method !== "HEAD" && { body }),
  });
}
