/** The life of a call from its first failure on: does what the core's `call` says, and decides nothing. */

import { encoded, wellFormed } from "../boundary/encode.js";
import { EVENT, NO_CALL, NO_RESPONSE, RESPONSE_FACTS, written } from "../boundary/messages.js";
import type { Call, Clocks, First } from "../call.js";
import type { Identity } from "../credentials.js";
import { AbortError, CallError, InternalError, TimeoutError } from "../errors.js";
import { tell } from "../hooks.js";
import { misconfigured } from "../own-properties.js";
import type { Outcome } from "../transport.js";
import { sleep } from "../abort.js";
import { saidBy } from "./vendor-error.js";
import { advance, shown, type Step } from "./boundary.js";
import { errorOf, LONGEST_CODE, type Seen, seen } from "./error.js";
import { cut, redactor } from "./redact.js";

/**
 * Goes on with a call until it has succeeded or failed.
 *
 * @param first Its first attempt, which the core has not been told of; undefined where none was made.
 */
export function recover(call: Call, first: First | undefined): Promise<unknown> {
  return new Life(call).run(first);
}

/** The times that the core can count with. */
const MILLIS = "milliseconds since 1970-01-01T00:00:00Z, as Date.now() gives them, before the year 10000";

const NOT_SIGNED = { canonicalRequest: null, stringToSign: null, signature: null };

class Life {
  readonly #call: Call;
  /** The core's own state of the call. */
  #state: string | null = null;
  /** How the last attempt that failed would end the call. */
  #failed: CallError | undefined;

  constructor(call: Call) {
    this.#call = call;
  }

  async run(first: First | undefined): Promise<unknown> {
    try {
      return await this.#run(first);
    } catch (error) {
      // What keeps the next attempt from being made says nothing of an earlier one that may have been executed.
      if (!this.#failed?.ambiguous || error instanceof CallError) throw error;
      this.#failed.cause ??= error;
      throw this.#failed;
    }
  }

  async #run(first: First | undefined): Promise<unknown> {
    const { settings, settled } = this.#call.plan;
    if (!first) await this.#identify();
    let step = first ? this.#replay(first.clocks) : this.#advance("ready", null, false);
    let last: Seen | undefined;
    for (;;) {
      switch (step.todo) {
        case "send": {
          const { time, timeout } = step;
          // The first attempt that was made already is the one that the core asks for first.
          const outcome = first ? first.outcome : await this.#send(time, timeout);
          first = undefined;
          if (outcome.what === "aborted") throw this.#aborted(!outcome.unsent, outcome.reason);
          last = seen(this.#call, outcome);
          step = this.#ended(last);
          if ("failure" in step) this.#failed = errorOf(this.#call, step.failure, last, timeout);
          break;
        }
        case "wait": {
          const { millis, renew } = step;
          tell(settings.hooks.onRetry, () => ({ ...this.#event(), error: this.#failed!, wait: millis }));
          const slept = await sleep(millis, settings.signal);
          if (slept.what === "aborted") throw this.#aborted(false, slept.reason);
          await this.#identify(renew ? this.#call.identity : undefined);
          step = this.#advance("ready", null, false);
          break;
        }
        case "look-up": {
          let found: boolean | null = null;
          try {
            found = await settled();
          } catch (error) {
            // The refusal stands, and this is why it could not be looked into.
            this.#failed!.cause = error;
          }
          step = this.#advance("looked-up", found === null ? null : String(found));
          if (step.todo === "fail") {
            const { ambiguous, repeat, advice } = step.failure;
            throw Object.assign(this.#failed!, { ambiguous, repeat, advice });
          }
          break;
        }
        case "done":
          return last?.what === "answer" && !step.recovered ? last.result : this.#recovered(last);
        default:
          throw this.#failed ?? this.#lateFromTheStart();
      }
    }
  }

  /** Gets who calls. */
  async #identify(expired?: Identity): Promise<void> {
    const { signal } = this.#call.plan.settings;
    const aborted = signal?.aborted ? signal : await this.#call.identify(expired);
    if (aborted) throw this.#aborted(false, aborted.reason);
  }

  async #send(time: number, timeout: number): Promise<Outcome> {
    const { api, operation, settings } = this.#call.plan;
    const { onRequest, onResponse } = settings.hooks;
    let began = 0;
    const outcome = await this.#call.send(time, timeout, (request) => {
      const { method } = request;
      tell(onRequest, () => ({ ...this.#event(), method, ...shown(api, operation, this.#call.encoded, request) }));
      began = performance.now();
    });
    if (outcome.what === "answer") {
      tell(onResponse, () => {
        const duration = performance.now() - began;
        const { status, requestId } = saidBy(outcome);
        return { ...this.#event(), status, requestId: requestId && this.#shown(requestId), duration };
      });
    }
    return outcome;
  }

  #ended(last: Seen): Step {
    if (last.what === "timeout") return this.#advance("timeout", null);
    if (last.what === "failed") {
      const { name, message, code } = last.cause;
      return this.#advance("failed", `${code ?? ""} ${name}: ${message}`);
    }
    const { status, kind, error, headers } = last;
    const { canonicalRequest, stringToSign, signature } = this.#call.request!;
    const header = (name: string): string | null => headers.get(name);
    const facts = written(RESPONSE_FACTS, {
      ...{ status: String(status), kind, code: error?.code.slice(0, LONGEST_CODE), message: error?.message },
      permission: error?.accessDeniedDetail?.get("AuthAction")?.slice(0, LONGEST_CODE),
      ...{ date: header("date"), age: header("age") },
      ...{ retryAfter: header("retry-after"), acsRetryAfter: header("x-acs-retry-after") },
      // Without an error there is nothing to diagnose.
      ...(error ? { canonicalRequest, stringToSign, signature } : NOT_SIGNED),
    });
    return this.#advance("answer", null, kind !== "result", facts);
  }

  /** Tells the core of a first attempt that began without it, as a client without a history begins one. */
  #replay(clocks: Clocks): Step {
    const { shared } = this.#call.plan;
    const { core } = shared;
    shared.core = null;
    const step = this.#advance("ready", null, false, NO_RESPONSE, clocks);
    // Other calls may have made a history meanwhile.
    shared.core = core;
    return step;
  }

  #advance(event: string, payload: unknown, failed = true, facts = NO_RESPONSE, clocks = this.#call.clocks()): Step {
    const { api, operation, shared, source, settings } = this.#call.plan;
    const { limits, onThrottling, expiredCodes } = settings;
    const { effect = "write", readBy } = operation;
    const { request, encoded: call } = this.#call;
    const [, wall] = clocks;
    if (!Number.isSafeInteger(wall)) throw misconfigured(operation.action, "now", wall, MILLIS);
    // The last for the jitter of a backoff.
    const now = [...clocks, Math.floor(Math.random() * 2 ** 32)].join(" ");
    const message = written(EVENT, {
      ...{ effect, idempotent: request?.idempotent ?? false, renewable: source?.renewable ?? false, readBy },
      ...{ limits: limits.join(" "), throttled: onThrottling, clientState: shared.core, callState: this.#state },
      ...{ now, event, payload },
    });
    const codes = encoded(expiredCodes.map(wellFormed));
    // Without a failure there is nothing to redact, and the call is longer than the event.
    const step = advance(api, operation, failed ? call : NO_CALL, message + facts + codes);
    this.#state = step.life;
    shared.core = step.shared || null;
    return step;
  }

  /** What all events of this attempt have in common. */
  #event(): { call: number; operation: string; attempt: number } {
    const { number, plan, attempt } = this.#call;
    return { call: number, operation: plan.operation.action, attempt };
  }

  #aborted(sending: boolean, reason: unknown): Error {
    const { action } = this.#call.plan.operation;
    const step = this.#advance("aborted", sending);
    if (!("failure" in step)) return new InternalError("an abort that is no failure", action);
    // The caller's own value, which it compares with.
    return new AbortError(action, step.failure, reason);
  }

  /** There was no time for an attempt: the provider of credentials took all of it. */
  #lateFromTheStart(): CallError {
    const { operation, settings } = this.#call.plan;
    const advice = "Allow the call more time: its totalTimeout was over before anything was sent.";
    const known = { kind: "network", again: "now", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    return new TimeoutError(operation.action, known, settings.totalTimeout);
  }

  /** What stands for the answer that was lost: of the refusal that came instead, only the request id. */
  #recovered(last: Seen | undefined): object {
    const requestId = last?.what === "answer" ? last.requestId : undefined;
    return requestId === undefined ? {} : { requestId: this.#shown(requestId) };
  }

  /** An id of the server's as it may be shown. */
  #shown(id: string): string {
    return cut(redactor(this.#call)([id])[0] ?? "", LONGEST_CODE);
  }
}
