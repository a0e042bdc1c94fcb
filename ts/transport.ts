/** One attempt: sends a prepared request and reads what comes back, within a time limit and until the caller aborts. */

import type { Api, PreparedRequest } from "./boundary.js";
import { IN_BROWSER } from "./environment.js";
import { own } from "./own.js";
import { type Answer, readAnswer } from "./response.js";
import { type Redact, safe, type SafeError } from "./thrown.js";
import { type Ending, onAbort, orEnding } from "./waiting.js";

/** What an attempt needs beside the request. */
export interface Attempt {
  api: Api;
  fetch: typeof fetch | undefined;
  /** In milliseconds, until the body is read; 0 for no limit. */
  timeout: number;
  signal: AbortSignal | undefined;
  userAgent: string | undefined;
  /** Take for a success only what the vendor gives. */
  strict: boolean;
  /** How many characters of an answer are read at most. */
  maxAnswerSize: number;
  redact: Redact;
}

/** How an attempt ended. */
export type Outcome = { what: "answer"; answer: Answer } | { what: "failed"; cause: SafeError } | Ending;

/** Sent by browsers only: workerd throws on the first three, and elsewhere they mean nothing. */
const BROWSER_INIT: RequestInit = IN_BROWSER
  ? { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }
  : {};

/** The bytes of an answer that is read in one go: piece by piece takes longer. */
const SMALL = 32 * 1024;

/** Sends the request. Never rejects. */
export async function attempt(request: PreparedRequest, options: Attempt): Promise<Outcome> {
  const controller = new AbortController();
  const exchanged = exchange(request, options, controller.signal).then(
    (answer): Outcome => ({ what: "answer", answer }),
    (error: unknown): Outcome => ({ what: "failed", cause: safe(error, options.redact) }),
  );
  // A race, because a caller's own fetch may not heed the signal.
  const outcome = await orEnding(exchanged, options.signal, options.timeout);
  // An answer was read to its end, or cancelled. A fetch that has failed is over, and Node's may throw at nobody when it is
  // aborted then.
  if (outcome.what === "timeout" || outcome.what === "aborted") controller.abort();
  return outcome;
}

async function exchange(request: PreparedRequest, options: Attempt, signal: AbortSignal): Promise<Answer> {
  const { method, url, headers: given, body } = own(request);
  const headers: Record<string, string> = { ...given };
  // In browsers it would be ignored, or cost a preflight.
  if (options.userAgent !== undefined && !IN_BROWSER) headers["user-agent"] = options.userAgent;
  // Called as a global and not as a method: fetch insists on its own `this`.
  const send = options.fetch ?? fetch;
  // Without a prototype, and with a body that is at least null: fetch reads inherited members too. A redirect is not
  // followed: what was signed was signed for one address.
  const members = { ...BROWSER_INIT, method, headers, body: body ?? null, signal, redirect: "manual" } as const;
  const response = await send(url, own<RequestInit>(members));
  const { maxAnswerSize } = options;
  const bounded = send === globalThis.fetch && maxAnswerSize >= SMALL && isSmall(response);
  const text = bounded ? await response.text() : await textOf(response, maxAnswerSize, signal);
  return readAnswer(options.api, response, text, options.strict);
}

/**
 * Whether the length of the decoded body is known and small: only without an encoding, because Brotli makes gigabytes of two
 * kilobytes. Across origins a browser hides the encoding.
 */
function isSmall({ type, headers }: Response): boolean {
  return (
    type !== "cors" &&
    headers.get("content-encoding") === null &&
    Number(headers.get("content-length") ?? Infinity) <= SMALL
  );
}

/** The body as text; `undefined` where it is longer than `limit`. What is not read is cancelled. */
async function textOf(response: Response, limit: number, signal: AbortSignal): Promise<string | undefined> {
  // Some fetches of callers' own have no stream.
  if (!response.body) {
    const text = await response.text();
    return text.length > limit ? undefined : text;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  // A body does not heed the signal by itself where the fetch was the caller's own.
  const cancel = (): void => void reader.cancel().catch(() => {});
  const forget = onAbort(signal, cancel);
  try {
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
  } finally {
    forget();
  }
}
