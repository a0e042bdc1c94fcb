/** The errors that attempts end with. */

import type { Call } from "../call.js";
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
import { type Said, saidBy } from "./vendor-error.js";
import type { SeenFailure } from "./boundary.js";
import { cut, redactor, safe } from "./redact.js";

/** How many characters of a code, an id or the name of a permission are shown. */
export const LONGEST_CODE = 200;

/** How an attempt ended, as far as it can be told. Of an answer, the texts are as the server wrote them. */
export type Seen = ({ what: "answer" } & Said) | { what: "failed"; cause: SafeError } | { what: "timeout" };

/** Reads how an attempt of a call ended. */
export function seen(call: Call, outcome: Exclude<Outcome, { what: "aborted" }>): Seen {
  if (outcome.what === "answer") return { what: "answer", ...saidBy(outcome) };
  return outcome.what === "failed" ? { what: "failed", cause: safe(outcome.thrown, redactor(call)) } : outcome;
}

/** The error that an attempt would end the call with. */
export function errorOf(call: Call, failure: SeenFailure, last: Seen, timeout: number): CallError {
  const { action } = call.plan.operation;
  if (last.what === "timeout") return new TimeoutError(action, failure, timeout);
  if (last.what === "failed") {
    const host = /^\w+:\/\/[^/]*/.exec(call.request!.url)?.[0] ?? "";
    const message = `${action}: no complete answer from ${host}: ${last.cause.message}`;
    return new NetworkError(message, action, failure, last.cause);
  }
  const { status, error, text, requestId = "" } = last;
  const { code = "", recommend = "", accessDeniedDetail: detail } = error ?? {};
  // All that is shown of an answer, in one crossing.
  const given = [requestId, code, recommend, error ? "" : text, ...(detail?.keys() ?? []), ...(detail?.values() ?? [])];
  const [shownId = "", shownCode = "", shownUrl = "", shownText = "", ...shownDetail] = redactor(call)(given);
  const id = cut(shownId, LONGEST_CODE) || undefined;
  if (!error) {
    const message = `${action}: the answer (${status === 0 ? "a redirect" : `HTTP ${status}`}) is not of the API`;
    return new ResponseError(message, action, failure, status, cut(shownText), id);
  }
  // The vendor's own link is more exact than the one by rule; what is none is not shown as one.
  const docsUrl = /^https:\/\/[\w.-]+(?:[/?#]|$)/.test(recommend) ? cut(shownUrl) : failure.docsUrl;
  const details = {
    code: cut(shownCode, LONGEST_CODE),
    message: cut(failure.message),
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
  return Object.fromEntries(texts.slice(0, count).map((name, index) => [name, cut(texts[count + index]!)]));
}
