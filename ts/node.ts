/// <reference types="node" />
/** `fetch` over `node:http`, for servers: the `fetch` option of the clients takes it. */

import * as http from "node:http";
import * as https from "node:https";

import type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
import { onAbort } from "./abort.js";

export type { Fetch, FetchInit, FetchResponse } from "./fetch.js";

/** The agents of the connections. */
export interface NodeFetchOptions {
  /** For `http:`. Default: an agent with keep-alive and the other options of Node's global agent at the first request. */
  httpAgent?: http.Agent | undefined;
  /** For `https:`: a private CA, a client certificate, a proxy, a limit of sockets. Default: the same. */
  httpsAgent?: https.Agent | undefined;
}

/** How long an idle connection is kept, in milliseconds: Node's own servers close it after 5000, and undici after 4000. */
const KEEP_ALIVE = 4000;

/** How long a connection may take to open, TLS included, in milliseconds; the limit of Node's `fetch`. */
const CONNECT_TIMEOUT = 10_000;

/** How long the close of a connection may be in transit, in milliseconds, before the event loop can process it. */
const IN_TRANSIT = 1;

/** Deno repeats a request if a kept connection closes without a response. */
const REPEATS = "Deno" in globalThis;

/**
 * Creates a {@link nodeFetch} with custom agents.
 *
 * @example
 * ```ts
 * const fetch = createNodeFetch({ httpsAgent: new Agent({ keepAlive: true, maxSockets: 20, ca }) });
 * const ecd = new EcdClient({ region, credentials, fetch });
 * ```
 */
export function createNodeFetch({ httpAgent, httpsAgent }: NodeFetchOptions = {}): Fetch {
  // The agent reuses the connection that was used last.
  const lastUse = { host: "", time: -Infinity };
  return async (address, init) => {
    // Node rejects a URL if `Object.prototype` has `auth` or `path`, perhaps set by another script.
    const url = Object.assign(new URL(address), { auth: undefined, path: undefined });
    endIfAborted(init);
    if (lastUse.host !== url.host || performance.now() - lastUse.time > IN_TRANSIT) {
      await closesProcessed();
      endIfAborted(init);
    }
    const used = () => Object.assign(lastUse, { host: url.host, time: performance.now() });
    return url.protocol === "https:"
      ? exchange(https.request, url, init, used, (httpsAgent ??= new https.Agent(optionsLike(https.globalAgent))))
      : exchange(http.request, url, init, used, (httpAgent ??= new http.Agent(optionsLike(http.globalAgent))));
  };
}

/**
 * A `fetch` over `node:http` and `node:https`, which take less processor time than Node's own `fetch`. For servers with many
 * calls.
 *
 * - An idle connection is kept for 4 seconds, and does not keep the process alive. The connect timeout is 10 seconds. After a
 *   connect error nothing was sent, so a write is not ambiguous.
 * - A request is sent once. A connection that the server has closed is not reused. Deno repeats requests over kept connections,
 *   in its own `fetch`, too; in Deno, each request has a new connection.
 * - Redirects are not followed. Content encodings are neither requested nor decoded.
 * - Node reads proxies from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` with `NODE_USE_ENV_PROXY=1`, from Node
 *   22.21 and 24.5 on. For an older Node, pass {@link createNodeFetch} a proxy agent.
 * - A failure rejects with Node's error and its `code`: `ECONNREFUSED`, `ENOTFOUND`, `ECONNRESET`.
 *
 * Input and output are {@link FetchInit} and {@link FetchResponse}, parts of the platform's types. Read or cancel the body of
 * each response: otherwise the connection stays open.
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

/** The options of Node's global agent, such as proxies. */
function optionsLike(global: http.Agent & { options?: https.AgentOptions }): https.AgentOptions {
  return { ...global.options, keepAlive: !REPEATS, timeout: KEEP_ALIVE };
}

function endIfAborted({ signal }: FetchInit): void {
  if (signal?.aborted) throw signal.reason;
}

/**
 * Lets the event loop process the closes of idle connections: a write to a closed one would be ambiguous. The loop polls its
 * sockets between two immediates.
 */
function closesProcessed(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

function exchange(
  send: typeof http.request,
  url: URL,
  { method, headers: given, body, signal }: FetchInit,
  used: () => void,
  agent: http.Agent,
): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    const headers: http.OutgoingHttpHeaders = { "accept-encoding": "identity", ...given };
    // Node sets the length only for methods that usually have a body.
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
    // Node reports a protocol upgrade neither as a response nor as an error.
    request.on("close", () => {
      if (exchanging === request) reject(new Error("the connection closed without a response"));
    });
    request.on("response", (message) => {
      exchanging = message;
      message.on("end", used);
      message.on("close", forget);
      resolve(responseOf(message));
    });
    request.end(body ?? undefined);
  });
}

/** The timeout with the message of the operating system. */
function timedOut({ host }: URL): Error {
  return Object.assign(new Error(`connect ETIMEDOUT ${host}`), { code: "ETIMEDOUT" });
}

/**
 * A connect error with the message of the operating system. Node has it for refused connections and unknown hosts, but not for
 * a reset during the TLS handshake or a host with several addresses.
 */
function connectError(error: NodeJS.ErrnoException): Error {
  const { code, message } = error;
  if (code === undefined || /^(?:connect|getaddrinfo) /.test(message)) return error;
  return Object.assign(new Error(`connect ${code}`, { cause: error }), { code });
}

function responseOf(message: http.IncomingMessage): FetchResponse {
  const { statusCode: status = 0, rawHeaders } = message;
  const reader = readerOf(message);
  return {
    status,
    ok: status >= 200 && status < 300,
    type: "default",
    headers: { get: (name) => headerIn(rawHeaders, name.toLowerCase()) },
    body: { getReader: () => reader },
    async text() {
      const bytes: Uint8Array[] = [];
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) bytes.push(piece.value!);
      return new TextDecoder().decode(Buffer.concat(bytes));
    },
  };
}

/** Reads a body on demand. The iterator of a stream does the same and takes more time. */
function readerOf(message: http.IncomingMessage): ReturnType<NonNullable<FetchResponse["body"]>["getReader"]> {
  let failure: Error | undefined;
  let wake = (): void => {};
  message.on("error", (error) => (failure = error));
  for (const event of ["readable", "end", "close"]) message.on(event, () => wake());
  return {
    async read() {
      for (;;) {
        const value = message.read() as Buffer | null;
        if (value !== null) return { done: false, value };
        if (message.readableEnded) return { done: true };
        if (message.destroyed) throw failure ?? new Error("the connection closed within the response");
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    cancel: async () => void message.destroy(),
  };
}

/** The values of a header, joined like `Headers` does; `message.headers` drops repetitions of some. */
function headerIn(raw: readonly string[], name: string): string | null {
  const values = raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name);
  return values.length > 0 ? values.join(", ") : null;
}
