/** The life of one call: does what the core's `call` says, and decides nothing. */

import {
  advance,
  type Api,
  encoded,
  prepare,
  type PreparedRequest,
  redact,
  type SeenFailure,
  shown,
  type Step,
} from "./boundary.js";
import type { Identity, Signer } from "./credentials.js";
import {
  AbortedError,
  ApiError,
  type CallError,
  CredentialsError,
  EdgedeskError,
  InternalError,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "./errors.js";
import { type Hooks, tell } from "./hooks.js";
import type { Operation } from "./operation.js";
import { type Attempt, attempt, orEnding, type Outcome, sleep } from "./transport.js";

/** What the calls of a client share. */
export interface SharedState {
  /** The core's own state; null before the first call. */
  core: string | null;
  /** What was last added to this machine's clock, in milliseconds. */
  skew: number;
}

/** A call that is about to begin. */
export interface Plan {
  api: Api;
  operation: Operation;
  /** The call in the core's encoding, as its `boundary::prepare` wants it. */
  encode: (identity: Identity, signature: string | undefined, time: number, nonce: string) => string;
  /** A new unique text per attempt. */
  nonce: () => string;
  /** Who calls, at a time; anew where the vendor said that `expired` has expired. */
  identify: (time: number, expired: Identity | undefined) => Promise<Identity>;
  /** How long the call may take, in milliseconds; 0 for no limit. The core is told it in the policy. */
  totalTimeout: number;
  /** Whether `identify` can get another identity. */
  renewable: boolean;
  /** This machine's clock. */
  now: () => number;
  /** The core's policy: its numbers, and what is repeated when throttled. */
  policy: readonly (number | string)[];
  expiredCodes: readonly string[];
  shared: SharedState;
  hooks: Hooks;
  transport: Omit<Attempt, "timeout" | "redact">;
  /** Whether the state that the operation asks for is there or coming; for those that the catalogue says can be seen. */
  settled: () => Promise<boolean>;
}

let calls = 0;

/** A call of sixteen nulls, in the core's encoding. */
const NOTHING = "z".repeat(16);

/** Makes the call. */
export async function call(plan: Plan): Promise<unknown> {
  return new Call(plan).run();
}

class Call {
  readonly #plan: Plan;
  readonly #number = ++calls;
  readonly #began = performance.now();
  #life: string | null = null;
  #attempt = 0;
  #identity: Identity = {};
  #request: PreparedRequest | undefined;
  /** The call as it was last handed to the core: what may have to be redacted is in it. */
  #encoded = NOTHING;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  async run(): Promise<unknown> {
    const { operation, hooks } = this.#plan;
    try {
      return await this.#run();
    } catch (error) {
      // The others are told to the caller alone: nothing was sent.
      if (error instanceof EdgedeskError && "attempts" in error) {
        const duration = performance.now() - this.#began;
        const event = { call: this.#number, operation: operation.action, attempt: this.#attempt };
        tell(hooks.onError, () => ({ ...event, error: error as CallError, duration }));
      }
      throw error;
    }
  }

  async #run(): Promise<unknown> {
    const { operation, hooks, transport, settled } = this.#plan;
    const { signal } = transport;
    await this.#identify(undefined);
    let step = this.#advance("ready", null, false);
    let outcome: Outcome | undefined;
    let failed: CallError | undefined;
    for (;;) {
      switch (step.todo) {
        case "send": {
          const { timeout } = step;
          outcome = await this.#send(step.time, timeout);
          if (outcome.what === "aborted") throw this.#aborted(true, outcome.reason);
          step = this.#ended(outcome);
          if ("failure" in step) failed = this.#error(step.failure, outcome, timeout);
          break;
        }
        case "wait": {
          const { millis, renew } = step;
          const event = { call: this.#number, operation: operation.action, attempt: this.#attempt };
          tell(hooks.onRetry, () => ({ ...event, error: failed!, wait: millis }));
          const slept = await sleep(millis, signal);
          if (slept.what === "aborted") throw this.#aborted(false, slept.reason);
          await this.#identify(renew ? this.#identity : undefined);
          step = this.#advance("ready", null, false);
          break;
        }
        case "look-up": {
          let found: boolean | null = null;
          try {
            found = await settled();
          } catch (error) {
            // The refusal stands, and this is why it could not be looked into.
            failed!.cause = error;
          }
          step = this.#advance("looked-up", found);
          if (step.todo === "fail")
            throw Object.assign(failed!, { ambiguous: step.failure.ambiguous, advice: step.failure.advice });
          break;
        }
        case "done":
          return outcome?.what === "answer" && !step.recovered ? outcome.answer.result : this.#recovered(outcome);
        default:
          throw failed;
      }
    }
  }

  /** Gets who calls. */
  async #identify(expired: Identity | undefined): Promise<void> {
    const { identify, now, shared, transport } = this.#plan;
    const { signal } = transport;
    if (signal?.aborted) throw this.#aborted(false, signal.reason);
    this.#identity = await this.#given(identify(now() + shared.skew, expired), "the provider of credentials");
  }

  /** What a function of the caller's gives, within the time of the call and until the caller aborts. */
  async #given<T extends object>(promise: Promise<T>, who: string): Promise<T> {
    const { operation, totalTimeout, transport } = this.#plan;
    const left = totalTimeout && Math.max(1, totalTimeout - (performance.now() - this.#began));
    const got = await orEnding(promise, transport.signal, left);
    if (!("what" in got)) return got;
    if (got.what === "aborted") throw this.#aborted(false, got.reason);
    const { action } = operation;
    throw new CredentialsError(`${action}: ${who} gave nothing within ${totalTimeout} ms`, action, undefined);
  }

  async #send(time: number, timeout: number): Promise<Outcome> {
    const { api, operation, transport, hooks, shared, now } = this.#plan;
    shared.skew = time - Math.floor(now());
    this.#attempt++;
    const request = await this.#signed(time);
    this.#request = request;
    const redacted = (text: string): string => this.#redacted(text);
    const event = { call: this.#number, operation: operation.action, attempt: this.#attempt };
    tell(hooks.onRequest, () => ({
      ...event,
      method: request.method,
      ...shown(api, operation, this.#encoded, request),
    }));
    const began = performance.now();
    const outcome = await attempt(request, { ...transport, timeout, redact: redacted });
    if (outcome.what === "answer") {
      const { status, requestId } = outcome.answer;
      tell(hooks.onResponse, () => ({ ...event, status, requestId, duration: performance.now() - began }));
    }
    return outcome;
  }

  /** The request of an attempt. A signer is asked between two rounds of the core, which give the same text. */
  async #signed(time: number): Promise<PreparedRequest> {
    const { api, operation, encode } = this.#plan;
    const { sign } = this.#identity;
    const nonce = this.#plan.nonce();
    this.#encoded = encode(this.#identity, sign && "", time, nonce);
    const request = prepare(api, operation, this.#encoded);
    if (!sign) return request;
    // `bce-auth-v1/{id}/{time}/{expiry}/{signed headers}/`, of which the key is derived from the first four.
    const parts = request.headers["authorization"]?.split("/") ?? [];
    const prefix = parts[0] === "bce-auth-v1" ? parts.slice(0, 4).join("/") : "";
    let signature: unknown;
    try {
      ({ signature } = await this.#given(signed(sign, request.stringToSign, prefix), "the signer"));
      if (typeof signature !== "string" || signature === "") throw new TypeError("it did not give a signature");
    } catch (error) {
      if (error instanceof EdgedeskError) throw error;
      const words = error instanceof Error ? error.message : String(error);
      throw new CredentialsError(`${operation.action}: the signer failed: ${words}`, operation.action, error);
    }
    this.#encoded = encode(this.#identity, signature, time, nonce);
    return prepare(api, operation, this.#encoded);
  }

  #ended(outcome: Exclude<Outcome, { what: "aborted" }>): Step {
    if (outcome.what === "timeout") return this.#advance("timeout", null);
    if (outcome.what === "failed") {
      const { name, message, code } = outcome.cause;
      return this.#advance("failed", `${String(code ?? "")} ${name}: ${message}`);
    }
    const { status, form, error, headers } = outcome.answer;
    const { canonicalRequest, stringToSign, signature } = this.#request!;
    const texts = error && [canonicalRequest, stringToSign, signature];
    const parts = [
      ...[String(status), form, error?.code, error?.message, error?.accessDeniedDetail?.AuthAction],
      ...["date", "age", "retry-after", "x-acs-retry-after"].map((name) => headers.get(name)),
      ...(texts ?? []),
    ];
    return this.#advance("answer", parts, form !== "result");
  }

  #advance(what: string, about: unknown, failed = true): Step {
    const { api, operation, shared } = this.#plan;
    // Without a failure there is nothing to redact, and the call is longer than the event.
    const call = failed ? this.#encoded : NOTHING;
    const step = advance(api, operation, call, this.#event(what, about));
    this.#life = step.life;
    shared.core = step.shared;
    return step;
  }

  #event(what: string, about: unknown): string {
    const { operation, renewable, expiredCodes, policy, shared, now } = this.#plan;
    const { effect = "write", readBy } = operation;
    // For the jitter of a backoff.
    const random = Math.floor(Math.random() * 2 ** 32);
    return [
      ...[effect, this.#request?.idempotent ?? false, renewable, readBy, expiredCodes],
      ...policy,
      ...[shared.core, this.#life, Math.floor(performance.now()), Math.floor(now()), random, what, about],
    ]
      .map(encoded)
      .join("");
  }

  #aborted(sending: boolean, reason: unknown): Error {
    const step = this.#advance("aborted", sending);
    return "failure" in step
      ? new AbortedError(this.#plan.operation.action, step.failure, reason)
      : new InternalError("an abort that is no failure", this.#plan.operation.action);
  }

  /** The error that an attempt would end the call with. */
  #error(failure: SeenFailure, outcome: Outcome, timeout: number): CallError {
    const { action } = this.#plan.operation;
    if (outcome.what === "failed") {
      const host = /^\w+:\/\/[^/]*/.exec(this.#request!.url)?.[0] ?? "";
      const message = `${action}: no complete answer from ${host}: ${outcome.cause.message}`;
      return new NetworkError(message, action, failure, outcome.cause);
    }
    if (outcome.what !== "answer") return new TimeoutError(action, failure, timeout);
    const { status, requestId, error, text } = outcome.answer;
    const redacted = (text: string): string => this.#redacted(text);
    if (!error) {
      const message = `${action}: the answer (${status === 0 ? "a redirect" : `HTTP ${status}`}) is not of the API`;
      return new ResponseError(message, action, failure, status, redacted(text), requestId);
    }
    const { message, diagnosis } = failure;
    // The vendor's own link is more exact than the one by rule.
    const page = error.recommend ?? failure.page;
    const detail = error.accessDeniedDetail;
    const accessDeniedDetail = detail && (JSON.parse(redacted(JSON.stringify(detail))) as typeof detail);
    return new ApiError(
      action,
      { ...failure, page },
      {
        code: error.code,
        message,
        status,
        requestId,
        accessDeniedDetail,
        diagnosis,
      },
    );
  }

  /** A text without the secrets of the call and the signature of the last attempt. */
  #redacted(text: string): string {
    const { api, operation } = this.#plan;
    return redact(api, operation, this.#encoded, [this.#request?.signature ?? ""], [text])[0]!;
  }

  /** What stands for the answer that was lost: of the refusal that came instead, only the request id. */
  #recovered(outcome: Outcome | undefined): object {
    const requestId = outcome?.what === "answer" ? outcome.answer.requestId : undefined;
    return requestId === undefined ? {} : { requestId };
  }
}

/** What a signer gives, synchronous or not. */
async function signed(sign: Signer, stringToSign: string, prefix: string): Promise<{ signature: unknown }> {
  return { signature: await sign(stringToSign, prefix) };
}
