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

/** What ends an attempt or a wait from outside: its time is up, or the caller aborts. */
export type Ending = { what: "timeout" } | { what: "aborted"; reason: unknown };

/** How an attempt ended. */
export type Outcome =
  { what: "answer"; answer: Answer } | { what: "failed"; cause: Error & { code?: unknown } } | Ending;

/** Sent by browsers only: workerd throws on the first three, and elsewhere they mean nothing. */
const BROWSER_INIT: RequestInit = IN_BROWSER
  ? { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }
  : {};

/** The bytes of an answer that is read in one go: piece by piece takes longer. */
const SMALL = 32 * 1024;

/** A longer delay would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Sends the request. Never rejects. */
export async function attempt(request: PreparedRequest, options: Attempt): Promise<Outcome> {
  const controller = new AbortController();
  const exchanged = exchange(request, options, controller.signal).then(
    (answer): Outcome => ({ what: "answer", answer }),
    (error: unknown): Outcome => ({ what: "failed", cause: withoutSecrets(error, options.redact) }),
  );
  // A race, because a caller's own fetch may not heed the signal.
  const outcome = await orEnding(exchanged, options.signal, options.timeout);
  // An answer was read to its end, or cancelled.
  if (outcome.what !== "answer") controller.abort();
  return outcome;
}

/** Waits, for at least a millisecond; the caller's signal ends it early. */
export function sleep(millis: number, signal: AbortSignal | undefined): Promise<Ending> {
  return orEnding(new Promise<never>(() => {}), signal, Math.max(millis, 1));
}

/** What a promise gives, or what ended the waiting for it; 0 for no limit. Leaves neither timer nor listener behind. */
export async function orEnding<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  millis: number,
): Promise<T | Ending> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort!: () => void;
  const ended = new Promise<Ending>((resolve) => {
    onAbort = () => resolve({ what: "aborted", reason: signal?.reason });
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    if (millis > 0) timer = setTimeout(resolve, Math.min(millis, LONGEST_DELAY), { what: "timeout" });
  });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
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
  const length = Number(response.headers.get("content-length") ?? Infinity);
  const { maxAnswerSize } = options;
  // Compressed, it can be a thousand times as long as it says. The platform's own heeds the signal.
  const small = length <= SMALL && maxAnswerSize >= SMALL * 1000 && send === globalThis.fetch;
  const text = small ? await response.text() : await textOf(response, maxAnswerSize, signal);
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
