/** One attempt: sends a prepared request and reads its answer, within a time limit and until the caller aborts. */

import type { PreparedRequest } from "./boundary.js";
import { IN_BROWSER } from "./environment.js";
import { AbortedError, ApiError, NetworkError, ResponseError, TimeoutError } from "./errors.js";
import { parseJson, requestIdOf, vendorError, xmlError } from "./response.js";

/** What an attempt needs beside the request. */
export interface Attempt {
  /** The operation's name, for errors. */
  operation: string;
  fetch: typeof fetch | undefined;
  /** In milliseconds, until the body is read. */
  timeout: number;
  signal: AbortSignal | undefined;
  userAgent: string | undefined;
  /** Treat a 200 answer whose `Code` is not one of success as an error. */
  strict: boolean;
  /** Takes the call's secrets out of a text. */
  redact: (text: string) => string;
}

/** How much of an unreadable answer an error keeps. */
const KEPT_BODY = 2000;

/** Sent by browsers only: workerd throws on the first three, and elsewhere they mean nothing. */
const BROWSER_INIT: RequestInit = IN_BROWSER
  ? { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }
  : {};

/** Sends the request; resolves with the answer's body. */
export async function attempt(request: PreparedRequest, options: Attempt): Promise<unknown> {
  const { operation, timeout, signal } = options;
  if (signal?.aborted) throw new AbortedError(operation, signal.reason);

  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    // A longer delay than that would fire at once.
    if (timeout > 0 && timeout < 2 ** 31) timer = setTimeout(() => end(new TimeoutError(operation, timeout)), timeout);
    onAbort = () => end(new AbortedError(operation, signal?.reason));
    signal?.addEventListener("abort", onAbort);
  });
  try {
    // A race, because a caller's own fetch may not heed the signal.
    return await Promise.race([exchange(request, options, controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}

async function exchange(request: PreparedRequest, options: Attempt, signal: AbortSignal): Promise<unknown> {
  const { operation, redact } = options;
  const { method, url, body } = request;
  const headers: Record<string, string> = { ...request.headers };
  // In browsers it would be ignored, or cost a preflight.
  if (options.userAgent !== undefined && !IN_BROWSER) headers["user-agent"] = options.userAgent;
  // Called as a global and not as a method: fetch insists on its own `this`.
  const send = options.fetch ?? fetch;
  let response: Response;
  let text: string;
  try {
    // Not followed: what was signed was signed for one address.
    const init: RequestInit = { ...BROWSER_INIT, method, headers, signal, redirect: "manual" };
    response = await send(url, body === undefined ? init : { ...init, body });
    text = await response.text();
  } catch (error) {
    const cause = withoutSecrets(error, redact);
    const host = /^\w+:\/\/[^/]*/.exec(url)?.[0] ?? "";
    throw new NetworkError(`${operation}: no complete answer from ${host}: ${cause.message}`, operation, cause);
  }
  return read(response, text, options);
}

/**
 * What a failed fetch tells, safe to log: some runtimes put the whole URL into the message, and with it the tokens of
 * the end-user API.
 */
function withoutSecrets(error: unknown, redact: (text: string) => string): Error {
  const { name = "Error", message = String(error), cause, code } = error as Error & { code?: unknown };
  const below = cause as { code?: unknown; message?: unknown } | undefined;
  const safe = new Error(redact([message, below?.message].filter(Boolean).join(": ")).replace(/\?\S*/g, "?…"));
  safe.name = name;
  return Object.assign(safe, { code: code ?? below?.code });
}

function read(response: Response, text: string, options: Attempt): unknown {
  const { operation, redact, strict } = options;
  const { status, headers, ok } = response;
  const headerId = requestIdOf(headers);
  let body: unknown;
  let readable = true;
  try {
    body = text.trim() === "" ? {} : parseJson(text);
  } catch {
    readable = false;
  }

  if (!ok || strict) {
    const error = readable ? vendorError(body) : xmlError(text);
    if (error && (!ok || !["200", "OK", "Success", "success"].includes(error.code))) {
      const detail = error.accessDeniedDetail;
      throw new ApiError(operation, {
        ...error,
        message: redact(error.message),
        status,
        requestId: error.requestId ?? headerId,
        accessDeniedDetail: detail && (JSON.parse(redact(JSON.stringify(detail))) as typeof detail),
      });
    }
  }
  if (!ok || !readable || typeof body !== "object" || body === null) {
    const what = response.type === "opaqueredirect" ? "a redirect" : `HTTP ${status}`;
    const message = `${operation}: the answer (${what}) is not of the API`;
    throw new ResponseError(message, operation, status, redact(text.slice(0, KEPT_BODY)), headerId);
  }
  // A successful stop of Baidu's has an empty body, and its request id only in a header.
  const hasId = "RequestId" in body || "requestId" in body;
  return hasId || headerId === undefined ? body : { ...body, requestId: headerId };
}
