/** One attempt: sends a prepared request and reads the response, until a timeout or the caller's abort. */

import { type Aborted, MAX_DELAY, onAbort } from "./abort.js";
import type { Api } from "./boundary/core.js";
import type { PreparedRequest } from "./boundary/request.js";
import type { Fetch, FetchInit, FetchResponse } from "./fetch.js";
import { ownProperties } from "./own-properties.js";
import { type HttpResponse, readResponse } from "./response.js";
import { IN_BROWSER } from "./runtime.js";
import type { Settings } from "./settings.js";

/** The outcome of an attempt. `failed` has the platform's error; `unsent` marks an abort before sending. */
export type Outcome =
  HttpResponse | { type: "failed"; thrown: unknown } | { type: "timeout" } | (Aborted & { unsent?: true });

/** Options for browsers: workerd throws on the first three, and other runtimes ignore them. */
const BROWSER_INIT: RequestInit = IN_BROWSER
  ? { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" }
  : {};

/** Responses up to this size, in bytes, are read with `text()`, which is faster than a stream. */
const SMALL_BODY_BYTES = 32 * 1024;

/**
 * Sends the request. Never rejects.
 *
 * @param timeout In milliseconds, until the body is read; 0 for no limit.
 */
export function sendAttempt(request: PreparedRequest, api: Api, settings: Settings, timeout: number): Promise<Outcome> {
  // One promise for every ending: a caller's own fetch may ignore the signal.
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
    // Only pending fetches are aborted: Node's may throw an unhandled error if it is aborted after a failure.
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
  // Browsers ignore the header or send a preflight for it.
  if (userAgent !== undefined && !IN_BROWSER) headers = { ...headers, "user-agent": userAgent };
  // Called as a function, not as a method: `fetch` requires its own `this`.
  const send: Fetch = given ?? fetch;
  // Without a prototype, and with a null body: `fetch` reads inherited members. Redirects are not followed, because the
  // signature covers one URL.
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
  if (text !== undefined && typeof text !== "string") throw new TypeError("the response's text() returned no string");
  return readResponse(api, response, text, strict);
}

/**
 * Whether the decoded body is known to be small. A content encoding may expand kilobytes to gigabytes, and browsers hide the
 * encoding across origins.
 */
function isSmall({ type, headers }: FetchResponse): boolean {
  return (
    type !== "cors" &&
    headers.get("content-encoding") === null &&
    Number(headers.get("content-length") ?? Infinity) <= SMALL_BODY_BYTES
  );
}

/** Reads the body as text; `undefined` if it is longer than `limit`. Cancels the rest. */
async function textOf(response: FetchResponse, limit: number, signal: AbortSignal): Promise<string | undefined> {
  // A caller's own fetch may have no stream.
  if (!response.body) {
    const text = await response.text();
    return text.length > limit ? undefined : text;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  // The body of a caller's own fetch may ignore the signal.
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
