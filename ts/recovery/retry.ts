/** Drives a call after its first failure: performs the steps that the core's retry state machine returns. */

import { sleep } from "../abort.js";
import { encodeEvent, type Fields, NO_CALL, type RESPONSE_FACTS } from "../boundary/messages.js";
import type { CallDriver, Clocks, FirstAttempt } from "../call.js";
import type { ResolvedCredentials } from "../credentials.js";
import { AbortError, CallError, InternalError, TimeoutError } from "../errors.js";
import { notify } from "../hooks.js";
import { invalidSetting } from "../setting-error.js";
import type { Outcome } from "../transport.js";
import { wellFormed } from "../well-formed.js";
import { advance, loggable, type Step } from "./boundary.js";
import { type AttemptResult, attemptResult, errorOf, MAX_CODE_LENGTH } from "./error.js";
import { redactor, truncate } from "./redact.js";
import { responseFacts } from "./vendor-error.js";

/**
 * Drives a call until it succeeds or fails.
 *
 * @param first The first attempt, which the core does not know; undefined if none was made.
 */
export function recover(call: CallDriver, first: FirstAttempt | undefined): Promise<unknown> {
  return new RetryDriver(call).run(first);
}

/** The times that the core accepts. */
const MILLIS = "milliseconds since 1970-01-01T00:00:00Z, as Date.now() gives them, before the year 10000";

const NOT_SIGNED = { canonicalRequest: null, stringToSign: null, signature: null };

class RetryDriver {
  readonly #call: CallDriver;
  /** The core's state of the call. */
  #state: string | null = null;
  /** The error of the last failed attempt. */
  #lastError: CallError | undefined;

  constructor(call: CallDriver) {
    this.#call = call;
  }

  async run(first: FirstAttempt | undefined): Promise<unknown> {
    try {
      return await this.#run(first);
    } catch (error) {
      // An error before the next attempt must not hide that an earlier one may have been executed.
      if (!this.#lastError?.ambiguous || error instanceof CallError) throw error;
      this.#lastError.cause ??= error;
      throw this.#lastError;
    }
  }

  async #run(first: FirstAttempt | undefined): Promise<unknown> {
    const { settings, hasReached } = this.#call.plan;
    if (!first) await this.#resolveCredentials();
    let step = first ? this.#replay(first.clocks) : this.#advance("ready", null, false);
    let last: AttemptResult | undefined;
    for (;;) {
      switch (step.todo) {
        case "send": {
          const { time, timeout } = step;
          // The core's first step is the attempt that was made already.
          const outcome = first ? first.outcome : await this.#send(time, timeout);
          first = undefined;
          if (outcome.type === "aborted") throw this.#abortError(!outcome.unsent, outcome.reason);
          last = attemptResult(this.#call, outcome);
          step = this.#advanceAfter(last);
          if ("failure" in step) this.#lastError = errorOf(this.#call, step.failure, last, timeout);
          break;
        }
        case "wait": {
          const { millis, renew } = step;
          notify(settings.hooks.onRetry, () => ({ ...this.#event(), error: this.#lastError!, wait: millis }));
          const slept = await sleep(millis, settings.signal);
          if (slept.type === "aborted") throw this.#abortError(false, slept.reason);
          await this.#resolveCredentials(renew ? this.#call.credentials : undefined);
          step = this.#advance("ready", null, false);
          break;
        }
        case "look-up": {
          let found: boolean | null = null;
          try {
            found = await hasReached();
          } catch (error) {
            // The status lookup failed: the refusal remains, with this cause.
            this.#lastError!.cause = error;
          }
          step = this.#advance("looked-up", found === null ? null : String(found));
          if (step.todo === "fail") {
            const { ambiguous, repeat, advice } = step.failure;
            throw Object.assign(this.#lastError!, { ambiguous, repeat, advice });
          }
          break;
        }
        case "done":
          return last?.type === "response" && !step.recovered ? last.result : this.#recoveredResult(last);
        default:
          throw this.#lastError ?? this.#noTimeError();
      }
    }
  }

  /** Resolves credentials. */
  async #resolveCredentials(expired?: ResolvedCredentials): Promise<void> {
    const { signal } = this.#call.plan.settings;
    const aborted = signal?.aborted ? signal : await this.#call.resolveCredentials(expired);
    if (aborted) throw this.#abortError(false, aborted.reason);
  }

  async #send(time: number, timeout: number): Promise<Outcome> {
    const { api, operation, settings } = this.#call.plan;
    const { onRequest, onResponse } = settings.hooks;
    let began = 0;
    const outcome = await this.#call.send(time, timeout, (request) => {
      const { method } = request;
      notify(onRequest, () => ({ ...this.#event(), method, ...loggable(api, operation, this.#call.encoded, request) }));
      began = performance.now();
    });
    if (outcome.type === "response") {
      notify(onResponse, () => {
        const duration = performance.now() - began;
        const { status, requestId } = responseFacts(outcome);
        return { ...this.#event(), status, requestId: requestId && this.#shown(requestId), duration };
      });
    }
    return outcome;
  }

  #advanceAfter(last: AttemptResult): Step {
    if (last.type === "timeout") return this.#advance("timeout", null);
    if (last.type === "failed") {
      const { name, message, code } = last.cause;
      return this.#advance("failed", `${code ?? ""} ${name}: ${message}`);
    }
    const { status, kind, error, headers } = last;
    const { canonicalRequest, stringToSign, signature } = this.#call.request!;
    const header = (name: string): string | null => headers.get(name);
    const facts = {
      ...{ status: String(status), kind, code: error?.code.slice(0, MAX_CODE_LENGTH), message: error?.message },
      permission: error?.accessDeniedDetail?.get("AuthAction")?.slice(0, MAX_CODE_LENGTH),
      ...{ date: header("date"), age: header("age") },
      ...{ retryAfter: header("retry-after"), acsRetryAfter: header("x-acs-retry-after") },
      // Only errors are diagnosed.
      ...(error ? { canonicalRequest, stringToSign, signature } : NOT_SIGNED),
    };
    return this.#advance("answer", null, kind !== "result", facts);
  }

  /** Reports the first attempt to the core, as that of a client without failures. */
  #replay(clocks: Clocks): Step {
    const { clientState } = this.#call.plan;
    const { core } = clientState;
    clientState.core = null;
    const step = this.#advance("ready", null, false, undefined, clocks);
    // Concurrent calls may have changed the client's state.
    clientState.core = core;
    return step;
  }

  #advance(
    event: string,
    payload: unknown,
    failed = true,
    facts?: Fields<typeof RESPONSE_FACTS>,
    clocks = this.#call.clocks(),
  ): Step {
    const { api, operation, clientState, credentialsCache, settings } = this.#call.plan;
    const { limits, onThrottling, expiredCodes } = settings;
    const { effect = "write", readBy } = operation;
    const { request, encoded: call } = this.#call;
    const [, wall] = clocks;
    if (!Number.isSafeInteger(wall)) throw invalidSetting(operation.action, "now", wall, MILLIS);
    // The random number is for the jitter of a backoff.
    const now = [...clocks, Math.floor(Math.random() * 2 ** 32)].join(" ");
    const fields = {
      ...{ effect, idempotent: request?.idempotent ?? false, renewable: credentialsCache?.renewable ?? false, readBy },
      ...{ limits: limits.join(" "), throttled: onThrottling, clientState: clientState.core, callState: this.#state },
      ...{ now, event, payload },
    };
    const message = encodeEvent(fields, facts, expiredCodes.map(wellFormed));
    // Only failures need redaction, and the encoded call is longer than the event.
    const step = advance(api, operation, failed ? call : NO_CALL, message);
    this.#state = step.callState;
    clientState.core = step.clientState || null;
    return step;
  }

  /** The common fields of the hook events of this attempt. */
  #event(): { call: number; operation: string; attempt: number } {
    const { number, plan, attempt } = this.#call;
    return { call: number, operation: plan.operation.action, attempt };
  }

  #abortError(sending: boolean, reason: unknown): Error {
    const { action } = this.#call.plan.operation;
    const step = this.#advance("aborted", sending);
    if (!("failure" in step)) return new InternalError("an abort that is no failure", action);
    // The caller compares the reason by identity.
    return new AbortError(action, step.failure, reason);
  }

  /** The error of a call whose timeout ended before the first attempt, during the resolution of credentials. */
  #noTimeError(): CallError {
    const { operation, settings } = this.#call.plan;
    const advice = "Allow the call more time: its totalTimeout was over before anything was sent.";
    const known = { kind: "network", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    return new TimeoutError(operation.action, known, settings.totalTimeout);
  }

  /** The result after a status lookup has proved success: only the request id of the refusal. */
  #recoveredResult(last: AttemptResult | undefined): object {
    const requestId = last?.type === "response" ? last.requestId : undefined;
    return requestId === undefined ? {} : { requestId: this.#shown(requestId) };
  }

  /** Redacts an id of the server. */
  #shown(id: string): string {
    return truncate(redactor(this.#call)([id])[0] ?? "", MAX_CODE_LENGTH);
  }
}
