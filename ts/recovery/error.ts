/** Builds the errors of failed attempts. */

import type { CallDriver } from "../call.js";
import {
  type AccessDeniedDetail,
  ApiError,
  type CallError,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "../errors.js";
import type { SafeError } from "../safe-error.js";
import type { Outcome } from "../transport.js";
import type { FailureReport } from "./boundary.js";
import { redactor, toSafeError, truncate } from "./redact.js";
import { type ResponseFacts, responseFacts } from "./vendor-error.js";

/** The maximum length of a shown code, id or permission, in characters. */
export const MAX_CODE_LENGTH = 200;

/** The result of an attempt. Strings of a response are not redacted. */
export type AttemptResult =
  ({ type: "response" } & ResponseFacts) | { type: "failed"; cause: SafeError } | { type: "timeout" };

/** Reads the result of an attempt. */
export function attemptResult(call: CallDriver, outcome: Exclude<Outcome, { type: "aborted" }>): AttemptResult {
  if (outcome.type === "response") return { type: "response", ...responseFacts(outcome) };
  return outcome.type === "failed" ? { type: "failed", cause: toSafeError(outcome.thrown, redactor(call)) } : outcome;
}

/** The error that the call fails with if the attempt is not retried. */
export function errorOf(call: CallDriver, failure: FailureReport, last: AttemptResult, timeout: number): CallError {
  const { action } = call.plan.operation;
  if (last.type === "timeout") return new TimeoutError(action, failure, timeout);
  if (last.type === "failed") {
    const host = /^\w+:\/\/[^/]*/.exec(call.request!.url)?.[0] ?? "";
    const message = `${action}: no complete response from ${host}: ${last.cause.message}`;
    return new NetworkError(message, action, failure, last.cause);
  }
  const { status, error, text, requestId = "" } = last;
  const { code = "", recommend = "", accessDeniedDetail: detail } = error ?? {};
  // One call of the core redacts all strings. Its failure report does not know tokens of additional headers.
  const shown = error ? failure.message : text;
  const given = [requestId, code, recommend, shown, ...(detail?.keys() ?? []), ...(detail?.values() ?? [])];
  const [shownId = "", shownCode = "", shownUrl = "", shownText = "", ...shownDetail] = redactor(call)(given);
  const id = truncate(shownId, MAX_CODE_LENGTH) || undefined;
  if (!error) {
    const message = `${action}: the response (${status === 0 ? "a redirect" : `HTTP ${status}`}) is not of the API`;
    return new ResponseError(message, action, failure, status, truncate(shownText), id);
  }
  // The vendor's link is more specific than the core's. It is used only if it is an https URL.
  const docsUrl = /^https:\/\/[\w.-]+(?:[/?#]|$)/.test(recommend) ? truncate(shownUrl) : failure.docsUrl;
  const details = {
    code: truncate(shownCode, MAX_CODE_LENGTH),
    message: truncate(shownText),
    status,
    requestId: id,
    accessDeniedDetail: detail && detailOf(shownDetail),
    diagnosis: failure.diagnosis,
  };
  return new ApiError(action, { ...failure, docsUrl }, details);
}

/** Builds the details from all names, followed by all values. */
function detailOf(texts: readonly string[]): AccessDeniedDetail {
  const count = texts.length / 2;
  return Object.fromEntries(texts.slice(0, count).map((name, index) => [name, truncate(texts[count + index]!)]));
}
