/** One attempt: sends a prepared request and reads what comes back, within a time limit and until the caller aborts. */

import { type Aborted, MAX_DELAY, onAbort } from "./abort.js";
import type { Api } from "./boundary/core.js";
import type { PreparedRequest } from "./boundary/request.js";
import type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
import type { Settings } from "./options.js";
import { ownProperties } from "./own-properties.js";
import { type HttpResponse, readResponse } from "./response.js";
import { IN_BROWSER } from "./runtime.js";

/** How an attempt ended: `failed` with what the platform threw. Of an abort, whether it came before the request was sent. */
export type Outcome =
  HttpResponse | { type: "failed"; thrown: unknown } | { type: "timeout" } | (Aborted & { unsent?: true });

/** Sent by browsers only: workerd throws on the first three, and elsewhere they mean nothing. */
const BROWSER_INIT: RequestInit = IN_BROWSER
  ? { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }
  : {};

/** The bytes of an answer that is read in one go: piece by piece takes longer. */
const SMALL_BODY_BYTES = 32 * 1024;

/**
 * Sends the request. Never rejects.
 *
 * @param timeout In milliseconds, until the body is read; 0 for no limit.
 */
export function sendAttempt(request: PreparedRequest, api: Api, settings: Settings, timeout: number): Promise<Outcome> {
  // One promise for all that can end it: a caller's own fetch may not heed the signal.
  return new Promise((resolve) => {
    const { signal } = settings;
    if (signal?.aborted) return resolve({ type: "aborted", reason: signal.reason, unsent: true });
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      forget();
      resolve(outcome);
    };
    // An answer was read to its end, or cancelled. A fetch that has failed is over, and Node's may throw at nobody when
    // it is aborted then.
    const breakOff = (outcome: Outcome): void => {
      end(outcome);
      controller.abort();
    };
    const forget = onAbort(signal, () => breakOff({ type: "aborted", reason: signal?.reason }));
    if (timeout > 0) timer = setTimeout(breakOff, Math.min(timeout, MAX_DELAY), { type: "timeout" });
    exchange(request, api, settings, controller.signal).then(end, (thrown: unknown) => end({ type: "failed", thrown }));
  });
}

async function exchange(
  request: PreparedRequest,
  api: Api,
  { fetch: given, userAgent, strict, maxResponseSize }: Settings,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const { method, url } = request;
  const body = Object.hasOwn(request, "body") ? request.body! : null;
  let { headers } = request;
  // In browsers it would be ignored, or cost a preflight.
  if (userAgent !== undefined && !IN_BROWSER) headers = { ...headers, "user-agent": userAgent };
  // Called as a global and not as a method: fetch insists on its own `this`.
  const send: Fetch = given ?? fetch;
  // Without a prototype, and with a body that is at least null: fetch reads inherited members too. A redirect is not
  // followed: what was signed was signed for one address.
  const members = {
    ...BROWSER_INIT,
    method,
    headers: ownProperties(headers),
    body,
    signal,
    redirect: "manual",
  } as const;
  const response = await send(url, ownProperties<FetchInit>(members));
  const bounded = send === globalThis.fetch && maxResponseSize >= SMALL_BODY_BYTES && isSmall(response);
  const text: unknown = bounded ? await response.text() : await textOf(response, maxResponseSize, signal);
  if (text !== undefined && typeof text !== "string") throw new TypeError("the response's text() gave no text");
  return readResponse(api, response, text, strict);
}

/**
 * Whether the length of the decoded body is known and small: only without an encoding, because Brotli makes gigabytes of two
 * kilobytes. Across origins a browser hides the encoding.
 */
function isSmall({ type, headers }: FetchResponse): boolean {
  return (
    type !== "cors" &&
    headers.get("content-encoding") === null &&
    Number(headers.get("content-length") ?? Infinity) <= SMALL_BODY_BYTES
  );
}

/** The body as text; `undefined` where it is longer than `limit`. What is not read is cancelled. */
async function textOf(response: FetchResponse, limit: number, signal: AbortSignal): Promise<string | undefined> {
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
