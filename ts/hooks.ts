/** Hooks for logs, metrics and traces. Events contain no secrets. */

import type { CallError, EdgedeskError } from "./errors.js";

/** The fields of all events. */
export interface CallEvent {
  /** The number of the call: all events of a call have the same. */
  call: number;
  /** The operation's name. */
  operation: string;
  /** The number of the attempt, from 1; 0 before the first. */
  attempt: number;
}

/** An attempt is about to be sent: the client's `fetch` is called next, before any other event. */
export interface RequestEvent extends CallEvent {
  method: string;
  /**
   * The URL with redacted values. Visible are parameters that the operation's schema has and does not mark as secret, harmless
   * parameters of the protocol, and the end of the access key id. All other values are `***`: secrets, signatures, tokens,
   * session ids, parameters sent by `passthrough`, and all parameters of an operation without a schema.
   */
  url: string;
  /** The headers. Values are `***` unless they are known to be harmless. */
  headers: Record<string, string>;
}

/** An attempt received a response, of success or failure. */
export interface ResponseEvent extends CallEvent {
  /** The HTTP status; 0 for a redirect in a browser. */
  status: number;
  requestId: string | undefined;
  /** The time from sending until the body was read, in milliseconds. */
  duration: number;
}

/** An attempt failed and will be retried. */
export interface RetryEvent extends CallEvent {
  /** The error that the call would have failed with. */
  error: CallError;
  /** The backoff before the next attempt, in milliseconds. */
  wait: number;
}

/** A call failed: a {@link CallError}, or an error before sending. */
export interface ErrorEvent extends CallEvent {
  error: EdgedeskError;
  /** The duration of the call, in milliseconds. */
  duration: number;
}

/**
 * Functions that observe a client. Their errors go to `reportError` or the console, and do not affect the call.
 *
 * @example
 * An exporter of OpenTelemetry spans, one for each attempt:
 * ```ts
 * const spans = new Map<number, Span>();
 * const end = ({ call, ...event }: ResponseEvent | RetryEvent | ErrorEvent) => {
 *   const span = spans.get(call);
 *   spans.delete(call);
 *   if ("error" in event) span?.setStatus({ code: SpanStatusCode.ERROR, message: event.error.message });
 *   else span?.setAttribute("http.response.status_code", event.status);
 *   span?.end();
 * };
 * const hooks: Hooks = {
 *   onRequest: ({ call, operation, method, url, attempt }) =>
 *     spans.set(call, tracer.startSpan(operation, { attributes: { "http.request.method": method, "url.full": url, attempt } })),
 *   onResponse: end,
 *   onRetry: end,
 *   onError: end,
 * };
 * ```
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
  onError?: ((event: ErrorEvent) => unknown) | undefined;
}

/** Calls a hook. `event` is evaluated only if there is one. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    Promise.resolve(hook(event())).catch(report);
  } catch (error) {
    report(error);
  }
}

function report(error: unknown): void {
  if (typeof reportError === "function") reportError(error);
  else console.error(error);
}
