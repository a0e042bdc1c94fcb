/** One attempt: sends a prepared request and reads what comes back, within a time limit and until the caller aborts. */

import type { PreparedRequest } from "./boundary.js";
import { IN_BROWSER } from "./environment.js";
import { type Answer, readAnswer } from "./response.js";

/** What an attempt needs beside the request. */
export interface Attempt {
  fetch: typeof fetch | undefined;
  /** In milliseconds, until the body is read; 0 for no limit. */
  timeout: number;
  signal: AbortSignal | undefined;
  userAgent: string | undefined;
  /** Treat a 200 answer whose `Code` is not one of success as an error. */
  strict: boolean;
  /** How many characters of an answer are read at most. */
  maxAnswerSize: number;
  /** Takes the call's secrets out of a text. */
  redact: (text: string) => string;
}

/** How an attempt ended. */
export type Outcome =
  | { what: "answer"; answer: Answer }
  | { what: "failed"; cause: Error & { code?: unknown } }
  | { what: "timeout" }
  | { what: "aborted"; reason: unknown };

/** Sent by browsers only: workerd throws on the first three, and elsewhere they mean nothing. */
const BROWSER_INIT: RequestInit = IN_BROWSER
  ? { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }
  : {};

/** A longer delay would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Sends the request. Never rejects. */
export async function attempt(request: PreparedRequest, options: Attempt): Promise<Outcome> {
  const controller = new AbortController();
  const ended = new Ended(options.signal, options.timeout);
  const exchanged = exchange(request, options, controller.signal).then(
    (answer): Outcome => ({ what: "answer", answer }),
    (error: unknown): Outcome => ({ what: "failed", cause: withoutSecrets(error, options.redact) }),
  );
  // A race, because a caller's own fetch may not heed the signal.
  const outcome = await Promise.race([exchanged, ended.promise]);
  ended.forget();
  // Also ends an answer whose body was not read to its end.
  controller.abort();
  return outcome;
}

/** Waits; resolves early, with the reason, where the signal ends the call. */
export async function sleep(millis: number, signal: AbortSignal | undefined): Promise<Outcome> {
  const ended = new Ended(signal, Math.max(millis, 1));
  const outcome = await ended.promise;
  ended.forget();
  return outcome;
}

/** The end of an attempt or of a wait from outside: its time is up, or the caller aborts. Leaves nothing behind. */
class Ended {
  readonly promise: Promise<Outcome>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onAbort!: () => void;

  constructor(
    private readonly signal: AbortSignal | undefined,
    millis: number,
  ) {
    this.promise = new Promise((resolve) => {
      this.#onAbort = () => resolve({ what: "aborted", reason: signal?.reason });
      if (signal?.aborted) return this.#onAbort();
      signal?.addEventListener("abort", this.#onAbort);
      if (millis > 0) this.#timer = setTimeout(resolve, Math.min(millis, LONGEST_DELAY), { what: "timeout" });
    });
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.signal?.removeEventListener("abort", this.#onAbort);
  }
}

async function exchange(request: PreparedRequest, options: Attempt, signal: AbortSignal): Promise<Answer> {
  const { method, url, body } = request;
  const headers: Record<string, string> = { ...request.headers };
  // In browsers it would be ignored, or cost a preflight.
  if (options.userAgent !== undefined && !IN_BROWSER) headers["user-agent"] = options.userAgent;
  // Called as a global and not as a method: fetch insists on its own `this`.
  const send = options.fetch ?? fetch;
  // Not followed: what was signed was signed for one address.
  const init: RequestInit = { ...BROWSER_INIT, method, headers, signal, redirect: "manual" };
  const response = await send(url, body === undefined ? init : { ...init, body });
  const text = await textOf(response, options.maxAnswerSize, signal);
  return readAnswer(response, text, options.strict);
}

/** The body as text; `undefined` where it is longer than `limit`. What is not read is cancelled. */
async function textOf(response: Response, limit: number, signal: AbortSignal): Promise<string | undefined> {
  // Some fetches of callers' own have no stream.
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  // A body does not heed the signal by itself where the fetch was the caller's own.
  const cancel = (): void => void reader.cancel().catch(() => {});
  if (signal.aborted) cancel();
  else signal.addEventListener("abort", cancel, { once: true });
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > limit) {
      cancel();
      return undefined;
    }
  }
}

/**
 * What a failed fetch tells, safe to log: some runtimes put the whole URL into the message, and with it the tokens of
 * the end-user API.
 */
function withoutSecrets(error: unknown, redact: (text: string) => string): Error & { code?: unknown } {
  const { name = "Error", message = String(error), cause, code } = error as Error & { code?: unknown };
  const below = cause as { code?: unknown; message?: unknown } | undefined;
  const safe = new Error(redact([message, below?.message].filter(Boolean).join(": ")).replace(/\?\S*/g, "?…"));
  safe.name = name;
  return Object.assign(safe, { code: code ?? below?.code });
}
