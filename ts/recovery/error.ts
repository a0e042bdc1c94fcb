/** The errors that attempts end with. */

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

/** How many characters of a code, an id or the name of a permission are shown. */
export const MAX_CODE_LENGTH = 200;

/** How an attempt ended, as far as it can be told. Of an answer, the texts are as the server wrote them. */
export type AttemptResult =
  ({ type: "response" } & ResponseFacts) | { type: "failed"; cause: SafeError } | { type: "timeout" };

/** Reads how an attempt of a call ended. */
export function attemptResult(call: CallDriver, outcome: Exclude<Outcome, { type: "aborted" }>): AttemptResult {
  if (outcome.type === "response") return { type: "response", ...responseFacts(outcome) };
  return outcome.type === "failed" ? { type: "failed", cause: toSafeError(outcome.thrown, redactor(call)) } : outcome;
}

/** The error that an attempt would end the call with. */
export function errorOf(call: CallDriver, failure: FailureReport, last: AttemptResult, timeout: number): CallError {
  const { action } = call.plan.operation;
  if (last.type === "timeout") return new TimeoutError(action, failure, timeout);
  if (last.type === "failed") {
    const host = /^\w+:\/\/[^/]*/.exec(call.request!.url)?.[0] ?? "";
    const message = `${action}: no complete answer from ${host}: ${last.cause.message}`;
    return new NetworkError(message, action, failure, last.cause);
  }
  const { status, error, text, requestId = "" } = last;
  const { code = "", recommend = "", accessDeniedDetail: detail } = error ?? {};
  // All that is shown of an answer, in one crossing.
  const given = [requestId, code, recommend, error ? "" : text, ...(detail?.keys() ?? []), ...(detail?.values() ?? [])];
  const [shownId = "", shownCode = "", shownUrl = "", shownText = "", ...shownDetail] = redactor(call)(given);
  const id = truncate(shownId, MAX_CODE_LENGTH) || undefined;
  if (!error) {
    const message = `${action}: the answer (${status === 0 ? "a redirect" : `HTTP ${status}`}) is not of the API`;
    return new ResponseError(message, action, failure, status, truncate(shownText), id);
  }
  // The vendor's own link is more exact than the one by rule; what is none is not shown as one.
  const docsUrl = /^https:\/\/[\w.-]+(?:[/?#]|$)/.test(recommend) ? truncate(shownUrl) : failure.docsUrl;
  const details = {
    code: truncate(shownCode, MAX_CODE_LENGTH),
    message: truncate(failure.message),
    status,
    requestId: id,
    accessDeniedDetail: detail && detailOf(shownDetail),
    diagnosis: failure.diagnosis,
  };
  return new ApiError(action, { ...failure, docsUrl }, details);
}

/** From the names, and behind them the values in the same order. */
function detailOf(texts: readonly string[]): AccessDeniedDetail {
  const count = texts.length / 2;
  return Object.fromEntries(texts.slice(0, count).map((name, index) => [name, truncate(texts[count + index]!)]));
}
