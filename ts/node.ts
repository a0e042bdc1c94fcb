/// <reference types="node" />
/** `fetch` over `node:http`, for servers: the `fetch` option of the clients takes it. */

import * as http from "node:http";
import * as https from "node:https";

import type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
import { onAbort } from "./abort.js";

export type { Fetch, FetchInit, FetchResponse } from "./fetch.js";

/** The agents that open and keep the connections. */
export interface NodeFetchOptions {
  /** For `http:`. Default: keeps connections alive, and is otherwise like Node's global agent at the first request. */
  httpAgent?: http.Agent | undefined;
  /** For `https:`: with a CA of your own, a client certificate, a proxy, a limit of sockets. Default: the same. */
  httpsAgent?: https.Agent | undefined;
}

/** How long an idle connection is kept, in milliseconds: Node's own servers close it after 5000, and undici after 4000. */
const KEEP_ALIVE = 4000;

/** How long a connection may take to open, TLS included, in milliseconds; the limit of Node's `fetch`. */
const CONNECT_TIMEOUT = 10_000;

/** Deno sends a request a second time by itself where a kept connection ends without an answer. */
const REPEATS = "Deno" in globalThis;

/**
 * Makes a {@link nodeFetch} with agents of your own.
 *
 * @example
 * ```ts
 * const fetch = createNodeFetch({ httpsAgent: new Agent({ keepAlive: true, maxSockets: 20, ca }) });
 * const ecd = new EcdClient({ region, credentials, fetch });
 * ```
 */
export function createNodeFetch({ httpAgent, httpsAgent }: NodeFetchOptions = {}): Fetch {
  return async (address, init) => {
    // Node takes an address for none where another script has put these two on `Object.prototype`.
    const url = Object.assign(new URL(address), { auth: undefined, path: undefined });
    endIfAborted(init);
    await closedNoticed();
    endIfAborted(init);
    return url.protocol === "https:"
      ? exchange(https.request, url, init, (httpsAgent ??= new https.Agent(optionsLike(https.globalAgent))))
      : exchange(http.request, url, init, (httpAgent ??= new http.Agent(optionsLike(http.globalAgent))));
  };
}

/**
 * A `fetch` over `node:http` and `node:https`, which take less processor time than Node's own `fetch`. It is worth its
 * import in a server that makes many calls; browsers and Workers have no use for it.
 *
 * - An idle connection is kept for 4 seconds, and does not keep the process from ending. To open one may take 10 seconds;
 *   an error from before it was open says that nothing was sent, so that no write is ambiguous for it.
 * - A request is sent once. A connection that the server has closed meanwhile is not used again. Deno repeats requests over
 *   kept connections by itself, in its own `fetch` too; there, each request has a connection of its own.
 * - A redirect is not followed, and an encoding is neither asked for nor decoded.
 * - Proxies are those of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` where Node uses them: `NODE_USE_ENV_PROXY=1`, from Node
 *   22.21 and 24.5 on. An older Node ignores them here as its `fetch` does: give {@link createNodeFetch} an agent for proxies.
 * - A failure rejects with Node's error and its `code`: `ECONNREFUSED`, `ENOTFOUND`, `ECONNRESET`.
 *
 * It takes what the clients hand to a `fetch`, and gives what they read: {@link FetchInit} and {@link FetchResponse}, parts
 * of the platform's types. The body of an answer has to be read or cancelled, or its connection stays open.
 *
 * @example
 * ```ts
 * import { EcdClient } from "edgedesk/ecd";
 * import { nodeFetch } from "edgedesk/node";
 *
 * const ecd = new EcdClient({ region: "cn-hangzhou", credentials, fetch: nodeFetch });
 * ```
 */
export const nodeFetch: Fetch = /*#__PURE__*/ createNodeFetch();

/** What the program has set for all its connections, Node's proxies among it. */
function optionsLike(global: http.Agent & { options?: https.AgentOptions }): https.AgentOptions {
  return { ...global.options, keepAlive: !REPEATS, timeout: KEEP_ALIVE };
}

function endIfAborted({ signal }: FetchInit): void {
  if (signal?.aborted) throw signal.reason;
}

/**
 * Lets the event loop see which idle connections the server has closed: a write into one of them would be ambiguous. The
 * loop looks at its sockets between two immediates, and perhaps not before the first.
 */
function closedNoticed(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

function exchange(
  send: typeof http.request,
  url: URL,
  { method, headers: given, body, signal }: FetchInit,
  agent: http.Agent,
): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    const headers: http.OutgoingHttpHeaders = { "accept-encoding": "identity", ...given };
    // Node frames a body by itself only where the method usually has one.
    if (body !== null) headers["content-length"] = Buffer.byteLength(body);
    const request = send(url, { agent, method, headers });
    let opened = false;
    let exchanging: http.ClientRequest | http.IncomingMessage = request;
    const forget = onAbort(signal ?? undefined, () => {
      reject(signal?.reason);
      exchanging.destroy(new DOMException("The request was aborted", "AbortError"));
    });
    request.on("socket", (socket) => {
      opened = !socket.connecting;
      if (opened) return;
      const late = setTimeout(() => request.destroy(timedOut(url)), CONNECT_TIMEOUT);
      request.once("close", () => clearTimeout(late));
      socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => {
        opened = true;
        clearTimeout(late);
      });
    });
    request.on("error", (error) => {
      forget();
      reject(opened ? error : connectError(error));
    });
    // A change of protocol is neither an answer nor an error to Node.
    request.on("close", () => reject(new Error("the connection ended without an answer")));
    request.on("response", (message) => {
      exchanging = message;
      message.on("close", forget);
      // The reader is told of an error; without a listener it would end the process too.
      message.on("error", () => {});
      resolve(responseOf(message));
    });
    request.end(body ?? undefined);
  });
}

/** The system's own words for it. */
function timedOut({ host }: URL): Error {
  return Object.assign(new Error(`connect ETIMEDOUT ${host}`), { code: "ETIMEDOUT" });
}

/**
 * An error from before the connection was open, in the system's words for it. Node uses them for refused connections and
 * unknown hosts, but not for a reset within the TLS handshake or a host with several addresses.
 */
function connectError(error: NodeJS.ErrnoException): Error {
  const { code, message } = error;
  if (code === undefined || /^(?:connect|getaddrinfo) /.test(message)) return error;
  return Object.assign(new Error(`connect ${code}`, { cause: error }), { code });
}

function responseOf(message: http.IncomingMessage): FetchResponse {
  const { statusCode: status = 0, rawHeaders } = message;
  // What is not asked for is not read from the socket.
  const pieces: AsyncIterator<Uint8Array> = message[Symbol.asyncIterator]();
  const reader = {
    read: () => pieces.next(),
    cancel: async () => void message.destroy(),
  };
  return {
    status,
    ok: status >= 200 && status < 300,
    type: "default",
    headers: { get: (name) => headerIn(rawHeaders, name.toLowerCase()) },
    body: { getReader: () => reader },
    async text() {
      const bytes: Uint8Array[] = [];
      for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) bytes.push(piece.value);
      return new TextDecoder().decode(Buffer.concat(bytes));
    },
  };
}

/** The values of a header as `Headers` joins them; `message.headers` leaves out repetitions of some. */
function headerIn(raw: readonly string[], name: string): string | null {
  const values = raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name);
  return values.length > 0 ? values.join(", ") : null;
}
