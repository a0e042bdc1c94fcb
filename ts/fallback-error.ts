/** Errors of failures if the recovery chunk could not be loaded. */

import type { CallPlan } from "./call.js";
import {
  AbortError,
  ConfigurationError,
  type EdgedeskError,
  type Failure,
  type FailureKind,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "./errors.js";
import type { Outcome } from "./transport.js";

const ADVICE =
  'edgedesk could not load its code for failures: deploy all chunks of the build, or import "edgedesk/recovery" where chunks cannot be loaded later, as in a service worker.';

/**
 * The error of a first attempt. It quotes nothing of the response, because redaction is in the chunk.
 *
 * @param outcome The outcome of the attempt; undefined if none was made.
 * @param cause The error of loading the chunk; undefined for a timeout.
 */
export function fallbackError(plan: CallPlan, outcome: Outcome | undefined, cause: unknown): EdgedeskError {
  const { operation, settings } = plan;
  const { action, effect = "write" } = operation;
  const sent = outcome !== undefined && !("unsent" in outcome);
  const failed = (kind: FailureKind): Failure => {
    const ambiguous = sent && effect !== "read";
    return { kind, retryable: false, ambiguous, attempts: outcome ? 1 : 0, advice: ADVICE };
  };
  const { signal } = settings;
  if (signal?.aborted) return new AbortError(action, failed("aborted"), signal.reason);
  const about = { cause: cause ?? new Error("it was not loaded in time") };
  switch (outcome?.type) {
    case "response": {
      const { status } = outcome.response;
      const message = `${action}: HTTP ${status}. ${ADVICE}`;
      return Object.assign(new ResponseError(message, action, failed(kindOf(status)), status, "", undefined), about);
    }
    case "failed":
      return new NetworkError(`${action}: no complete response. ${ADVICE}`, action, failed("network"), about.cause);
    case "timeout":
      return Object.assign(new TimeoutError(action, failed("network"), settings.limits[4]!), about);
    default:
      return new ConfigurationError(`${action}: ${ADVICE}`, action, "recovery", about);
  }
}

function kindOf(status: number): FailureKind {
  if (status === 429) return "throttled";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404) return "not-found";
  return status >= 500 ? "server" : "foreign";
}
