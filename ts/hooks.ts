/** What a client tells while it works: enough for logs, metrics and traces, and nothing that is secret. */

import type { CallError, EdgedeskError } from "./errors.js";

/** What all events have in common. */
export interface CallEvent {
  /** The same for all events of a call, another for each call. */
  call: number;
  /** The operation's name. */
  operation: string;
  /** Which attempt, from 1; 0 before the first. */
  attempt: number;
}

/** An attempt is sent. */
export interface RequestEvent extends CallEvent {
  method: string;
  /**
   * The values of parameters that the catalogue (or the schema of an operation of your own) has and does not mark as secret,
   * and of the protocol's that are harmless; of the access key id the end. All other values are `***`: secrets, signatures,
   * tokens, session ids, what passthrough lets through, and every parameter of an operation without a schema.
   */
  url: string;
  /** The values of those that are known to be harmless; all others are `***`. */
  headers: Record<string, string>;
}

/** An attempt was answered, well or not. */
export interface ResponseEvent extends CallEvent {
  /** The HTTP status; 0 for a redirect in a browser. */
  status: number;
  requestId: string | undefined;
  /** From sending until the body was read, in milliseconds. */
  duration: number;
}

/** An attempt failed, and there will be another. */
export interface RetryEvent extends CallEvent {
  /** The error that the call would end with otherwise. */
  error: CallError;
  /** How long until the next attempt, in milliseconds. */
  wait: number;
}

/** A call failed: a {@link CallError}, or an error from before anything was sent. */
export interface ErrorEvent extends CallEvent {
  error: EdgedeskError;
  /** Of the whole call, in milliseconds. */
  duration: number;
}

/**
 * Functions that are told what a client does. They observe: what they throw goes to `reportError` or the console, and
 * changes nothing about the call.
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

/** Tells a hook, if there is one. `event` is made only then. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
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
