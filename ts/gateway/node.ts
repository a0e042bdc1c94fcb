/// <reference types="node" />
/** `edgedesk/gateway/node`: serves a gateway with `node:http`. */

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { TLSSocket } from "node:tls";

import type { GatewayContext } from "./audit.js";

/** What {@link nodeListener} serves: a gateway, a relay, or another handler of the Fetch API. */
export interface FetchHandler<Env> {
  fetch: (request: Request, env: Env, context: GatewayContext) => Promise<Response> | Response;
}

/** The maximum number of header lines. Node silently drops header lines beyond its own limit of 2000. */
const MAX_HEADER_LINES = 100;

/** A `Host` header: a name or an address, perhaps with a port. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Adapts a gateway to `http.createServer` and `https.createServer`.
 *
 * - Bodies are streamed in both directions, with backpressure.
 * - `request.signal` aborts when the client goes away before the response is complete.
 * - The context has `remoteAddress`: the address at the other end of the connection, which may be a proxy's.
 * - The gateway does not get requests with a method or a target that the Fetch API does not allow, without exactly one
 *   `Host` (status 400), or with more than 100 header lines (431). The size of headers is Node's `maxHeaderSize`.
 * - A connection is closed after a response if the request's body has not arrived completely.
 *
 * @param env Passed to the gateway with each request. The gateway creates its clients once for each `env`.
 *
 * @example
 * ```ts
 * createServer(nodeListener(gateway, process.env)).listen(8080);
 * ```
 */
export function nodeListener<Env>(handler: FetchHandler<Env>, env: Env): RequestListener {
  return (incoming, outgoing) => {
    exchange(handler, env, incoming, outgoing).catch(() => {
      // The error is not shown: it may contain secrets.
      if (outgoing.headersSent) outgoing.destroy();
      else respondEmpty(outgoing, 500);
    });
  };
}

async function exchange<Env>(
  handler: FetchHandler<Env>,
  env: Env,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const controller = new AbortController();
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) controller.abort();
  });
  if (incoming.rawHeaders.length > 2 * MAX_HEADER_LINES) return respondEmpty(outgoing, 431);
  const request = toRequest(incoming, controller.signal);
  if (!request) return respondEmpty(outgoing, 400);
  const response = await handler.fetch(request, env, contextOf(incoming));
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  outgoing.writeHead(response.status);
  if (!response.body) return void outgoing.end();
  // A client that goes away ends the pipeline, too.
  await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing).catch(() => {});
}

function contextOf({ socket: { remoteAddress } }: IncomingMessage): GatewayContext {
  const waitUntil = (promise: Promise<unknown>): void => void promise.catch(() => {});
  return remoteAddress === undefined ? { waitUntil } : { waitUntil, remoteAddress };
}

/** The request; undefined if the Fetch API does not allow it. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = "", url = "", rawHeaders, headersDistinct, socket } = incoming;
  const [host = "", ...otherHosts] = headersDistinct["host"] ?? [];
  if (!HOST.test(host) || otherHosts.length > 0 || !url.startsWith("/")) return undefined;
  const scheme = (socket as Partial<TLSSocket>).encrypted ? "https" : "http";
  const init: RequestInit & { duplex: "half" } = { method, signal, duplex: "half" };
  // The Fetch API does not allow a body of these.
  if (method !== "GET" && method !== "HEAD") init.body = bodyOf(incoming);
  try {
    const headers = new Headers();
    // `incoming.headers` drops some repeated headers.
    for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
    // Concatenated: `new URL(target, base)` would read `//x` as a host.
    return new Request(`${scheme}://${host}${url}`, { ...init, headers });
  } catch {
    return undefined;
  }
}

/** A request's body, read on demand. Its cancellation does not end the connection, which has yet to carry the response. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const { done, value } = await chunks.next();
    if (done) controller.close();
    else controller.enqueue(value);
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

function respondEmpty(outgoing: ServerResponse, status: number): void {
  outgoing.writeHead(status, { "content-length": 0, connection: "close" }).end();
}
