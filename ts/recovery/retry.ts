/** The life of a call from its first failure on: does what the core's `call` says, and decides nothing. */

import { sleep } from "../abort.js";
import { encodeEvent, type Fields, NO_CALL, type RESPONSE_FACTS } from "../boundary/messages.js";
import type { CallDriver, Clocks, FirstAttempt } from "../call.js";
import type { ResolvedCredentials } from "../credentials.js";
import { AbortError, CallError, InternalError, TimeoutError } from "../errors.js";
import { notify } from "../hooks.js";
import { invalidSetting } from "../own-properties.js";
import type { Outcome } from "../transport.js";
import { wellFormed } from "../well-formed.js";
import { advance, loggable, type Step } from "./boundary.js";
import { type AttemptResult, attemptResult, errorOf, MAX_CODE_LENGTH } from "./error.js";
import { redactor, truncate } from "./redact.js";
import { responseFacts } from "./vendor-error.js";

/**
 * Goes on with a call until it has succeeded or failed.
 *
 * @param first Its first attempt, which the core has not been told of; undefined where none was made.
 */
export function recover(call: CallDriver, first: FirstAttempt | undefined): Promise<unknown> {
  return new RetryDriver(call).run(first);
}

/** The times that the core can count with. */
const MILLIS = "milliseconds since 1970-01-01T00:00:00Z, as Date.now() gives them, before the year 10000";

const NOT_SIGNED = { canonicalRequest: null, stringToSign: null, signature: null };

class RetryDriver {
  readonly #call: CallDriver;
  /** The core's own state of the call. */
  #state: string | null = null;
  /** How the last attempt that failed would end the call. */
  #lastError: CallError | undefined;

  constructor(call: CallDriver) {
    this.#call = call;
  }

  async run(first: FirstAttempt | undefined): Promise<unknown> {
    try {
      return await this.#run(first);
    } catch (error) {
      // What keeps the next attempt from being made says nothing of an earlier one that may have been executed.
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
          // The first attempt that was made already is the one that the core asks for first.
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
            // The refusal stands, and this is why it could not be looked into.
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

  /** Gets who calls. */
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
      // Without an error there is nothing to diagnose.
      ...(error ? { canonicalRequest, stringToSign, signature } : NOT_SIGNED),
    };
    return this.#advance("answer", null, kind !== "result", facts);
  }

  /** Tells the core of a first attempt that began without it, as a client without a history begins one. */
  #replay(clocks: Clocks): Step {
    const { clientState } = this.#call.plan;
    const { core } = clientState;
    clientState.core = null;
    const step = this.#advance("ready", null, false, undefined, clocks);
    // Other calls may have made a history meanwhile.
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
    // The last for the jitter of a backoff.
    const now = [...clocks, Math.floor(Math.random() * 2 ** 32)].join(" ");
    const fields = {
      ...{ effect, idempotent: request?.idempotent ?? false, renewable: credentialsCache?.renewable ?? false, readBy },
      ...{ limits: limits.join(" "), throttled: onThrottling, clientState: clientState.core, callState: this.#state },
      ...{ now, event, payload },
    };
    const message = encodeEvent(fields, facts, expiredCodes.map(wellFormed));
    // Without a failure there is nothing to redact, and the call is longer than the event.
    const step = advance(api, operation, failed ? call : NO_CALL, message);
    this.#state = step.callState;
    clientState.core = step.clientState || null;
    return step;
  }

  /** What all events of this attempt have in common. */
  #event(): { call: number; operation: string; attempt: number } {
    const { number, plan, attempt } = this.#call;
    return { call: number, operation: plan.operation.action, attempt };
  }

  #abortError(sending: boolean, reason: unknown): Error {
    const { action } = this.#call.plan.operation;
    const step = this.#advance("aborted", sending);
    if (!("failure" in step)) return new InternalError("an abort that is no failure", action);
    // The caller's own value, which it compares with.
    return new AbortError(action, step.failure, reason);
  }

  /** There was no time for an attempt: the provider of credentials took all of it. */
  #noTimeError(): CallError {
    const { operation, settings } = this.#call.plan;
    const advice = "Allow the call more time: its totalTimeout was over before anything was sent.";
    const known = { kind: "network", again: "now", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    return new TimeoutError(operation.action, known, settings.totalTimeout);
  }

  /** What stands for the answer that was lost: of the refusal that came instead, only the request id. */
  #recoveredResult(last: AttemptResult | undefined): object {
    const requestId = last?.type === "response" ? last.requestId : undefined;
    return requestId === undefined ? {} : { requestId: this.#shown(requestId) };
  }

  /** An id of the server's as it may be shown. */
  #shown(id: string): string {
    return truncate(redactor(this.#call)([id])[0] ?? "", MAX_CODE_LENGTH);
  }
}
