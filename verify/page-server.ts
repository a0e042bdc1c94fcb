import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { type Received, readResponse, type Wire } from "./http.js";

/** The longest body of a page's message, in bytes. */
const MAX_BODY = 4 * 1024 * 1024;

/** How long a page waits for its next request before it asks again, in milliseconds. */
const POLL = 10_000;

/** How long a request may take in the page, in milliseconds. */
const TIMEOUT = 30_000;

/** A request that the page has to send. */
interface Job {
  readonly id: number;
  readonly wire: Wire;
  readonly resolve: (response: Received | undefined) => void;
}

/**
 * Serves a page on 127.0.0.1 that sends requests from a browser. Only one page can begin, with the token of the address; it
 * gets signed requests and no key.
 */
export class PageServer {
  /** The address for the operator. The token is in its fragment, which browsers do not send. */
  readonly url: string;
  readonly #server: ReturnType<typeof createServer>;
  readonly #origin: string;
  readonly #once = newToken();
  readonly #token = newToken();
  #hasBegun = false;
  #isDone = false;
  #jobs: Job[] = [];
  #current: Job | undefined;
  #count = 0;
  /** Wakes the page's pending call. */
  #wake: () => void = () => {};
  #begin: () => void = () => {};
  /** Resolves when a page has begun. */
  readonly begun = new Promise<void>((resolve) => (this.#begin = resolve));

  private constructor(server: ReturnType<typeof createServer>) {
    this.#server = server;
    this.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.url = `${this.#origin}/#${this.#once}`;
    server.on("request", (request, response) => {
      this.#respond(request, response).catch(() => response.destroy());
    });
  }

  /** Listens on a free port. */
  static async start(): Promise<PageServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", resolve);
    });
    return new PageServer(server);
  }

  /** Has the page send a request. Undefined where it cannot read the response. */
  async send(wire: Wire, signal: AbortSignal): Promise<Received | undefined> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
    return new Promise((resolve, reject) => {
      const settle = (response: Received | undefined) => {
        limit.removeEventListener("abort", stop);
        resolve(response);
      };
      const job = { id: ++this.#count, wire, resolve: settle };
      const stop = () => {
        this.#jobs = this.#jobs.filter((waiting) => waiting !== job);
        reject(signal.aborted ? signal.reason : new PageGone());
      };
      limit.addEventListener("abort", stop, { once: true });
      this.#jobs.push(job);
      this.#wake();
    });
  }

  /** Tells the page that it is done, and stops listening. */
  async close(): Promise<void> {
    this.#isDone = true;
    this.#wake();
    // The page's last call gets its response.
    await new Promise((resolve) => setTimeout(resolve, this.#hasBegun ? 100 : 0));
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another name that resolves to this host is the page of an attacker.
    if (request.headers.host !== new URL(this.#origin).host) return end(response, 421);
    const route = `${request.method} ${request.url}`;
    if (route === "GET /") return end(response, 200, "text/html; charset=utf-8", await asset("index.html"));
    if (route === "GET /page.js") return end(response, 200, "text/javascript; charset=utf-8", await asset("page.js"));
    if (route !== "POST /begin" && route !== "POST /next") return end(response, 404);
    if (request.headers.origin !== this.#origin) return end(response, 403);
    const token = String(request.headers["x-edgedesk-verify"] ?? "");
    if (route === "POST /begin") {
      if (!isEqual(token, this.#once)) return end(response, 403);
      if (this.#hasBegun) return end(response, 410);
      this.#hasBegun = true;
      this.#begin();
      return endJson(response, { token: this.#token });
    }
    if (!isEqual(token, this.#token)) return end(response, 403);
    const body = await readBody(request);
    if (body === undefined) return end(response, 413);
    this.#take(body);
    if (this.#jobs.length === 0 && !this.#isDone) await this.#wait();
    if (this.#isDone) return endJson(response, { done: true });
    const job = (this.#current = this.#jobs.shift());
    endJson(response, job ? { request: { id: job.id, wire: job.wire } } : {});
  }

  /** Takes what the page read of the last response. */
  #take(body: string): void {
    const answer = parseAnswer(body);
    const job = this.#current;
    if (!answer || answer.id !== job?.id) return;
    this.#current = undefined;
    const { response } = answer;
    job.resolve(response && readResponse(response.status, new Headers(response.headers), response.text));
  }

  async #wait(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The page was closed, or does not respond. */
export class PageGone extends Error {}

const newToken = (): string => randomBytes(24).toString("base64url");

function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

interface Answer {
  readonly id: number;
  readonly response?:
    { readonly status: number; readonly headers: [string, string][]; readonly text: string } | undefined;
}

/** The page's message; undefined for any other text. */
function parseAnswer(body: string): Answer | undefined {
  try {
    const { id, response } = JSON.parse(body) as { id: number; response: NonNullable<Answer["response"]> | null };
    if (response === null) return { id };
    const { status, headers, text } = response;
    const isResponse = Number.isInteger(status) && Array.isArray(headers) && typeof text === "string";
    return isResponse ? { id, response } : undefined;
  } catch {
    return undefined;
  }
}

/** The body's text; undefined if it is too long. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const asset = (name: string): Promise<string> => readFile(new URL(`./page/${name}`, import.meta.url), "utf8");

/** The page may connect to the vendors and to a local cloud, and runs no other script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:*",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

function end(response: ServerResponse, status: number, type = "text/plain; charset=utf-8", body = ""): void {
  response.writeHead(status, {
    ...{ "content-type": type, "content-security-policy": POLICY, "cache-control": "no-store" },
    ...{ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" },
  });
  response.end(body);
}

const endJson = (response: ServerResponse, value: unknown): void =>
  end(response, 200, "application/json", JSON.stringify(value));
