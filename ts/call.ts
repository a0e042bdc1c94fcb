/** The life of one call: does what the core's `call` says, and decides nothing. */

import { checkAddress } from "./address.js";
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
import { type Aborted, type Asking, type Identity, signedBy, type Source } from "./credentials.js";
import {
  AbortedError,
  type AccessDeniedDetail,
  ApiError,
  CallError,
  EdgedeskError,
  InternalError,
  NetworkError,
  ResponseError,
  TimeoutError,
} from "./errors.js";
import { type Hooks, tell } from "./hooks.js";
import type { Operation } from "./operation.js";
import { nonceOf, type Settings, timeOf } from "./options.js";
import type { Answer } from "./response.js";
import { cut, isA, member } from "./thrown.js";
import { attempt, type Outcome } from "./transport.js";
import { sleep } from "./waiting.js";

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
  settings: Settings;
  /** The call in the core's encoding, as its `boundary::prepare` wants it. */
  encode: (identity: Identity, signature: string | undefined, time: number, nonce: string) => string;
  /** Who calls; undefined where the call says it itself. */
  source: Source | undefined;
  shared: SharedState;
  /** Whether the state that the operation asks for is there or coming; for those that the catalogue says can be seen. */
  settled: () => Promise<boolean>;
}

let calls = 0;

/** How many characters of a code, an id or the name of a permission are shown. */
const LONGEST_CODE = 200;

/** A call of sixteen nulls, in the core's encoding. */
const NOTHING = "z".repeat(16);

/**
 * Makes a call, and tells the hooks of every error.
 *
 * @param given What is called; perhaps nothing that can be.
 * @param hooks The hooks of the client, until those of the call are known.
 * @param plan Checks what the caller gave.
 */
export async function call(given: unknown, hooks: Hooks | undefined, plan: () => Plan): Promise<unknown> {
  const began = performance.now();
  const number = ++calls;
  let running: Call | undefined;
  try {
    running = new Call(plan(), number, began);
    return await running.run();
  } catch (thrown) {
    const error = edgedesk(thrown, given);
    const duration = performance.now() - began;
    const event = { call: number, operation: error.operation, attempt: running?.attempt ?? 0 };
    tell((running?.hooks ?? hooks)?.onError, () => ({ ...event, error, duration }));
    throw error;
  }
}

/** Only a fault of this package is no error of its own yet. */
function edgedesk(thrown: unknown, given: unknown): EdgedeskError {
  if (isA(thrown, EdgedeskError)) return thrown;
  const action = member(given, "action");
  const operation = typeof action === "string" ? action : "";
  // Nothing is known of secrets in it here, so that only its class is told.
  const name = isA(thrown, Error) ? member(member(thrown, "constructor"), "name") : typeof thrown;
  return new InternalError(`${operation}: edgedesk failed with a ${String(name)}`, operation);
}

class Call {
  /** How many attempts there were. */
  attempt = 0;
  readonly #plan: Plan;
  readonly #number: number;
  readonly #began: number;
  #life: string | null = null;
  #identity: Identity = {};
  #request: PreparedRequest | undefined;
  /** How the last attempt that failed would end the call. */
  #failed: CallError | undefined;
  /** The call as it was last handed to the core: what may have to be redacted is in it. */
  #encoded = NOTHING;

  constructor(plan: Plan, number: number, began: number) {
    this.#plan = plan;
    this.#number = number;
    this.#began = began;
  }

  get hooks(): Hooks {
    return this.#plan.settings.hooks;
  }

  async run(): Promise<unknown> {
    try {
      return await this.#run();
    } catch (error) {
      // What keeps the next attempt from being made says nothing of an earlier one that may have been executed.
      if (!this.#failed?.ambiguous || error instanceof CallError) throw error;
      this.#failed.cause ??= error;
      throw this.#failed;
    }
  }

  async #run(): Promise<unknown> {
    const { settings, settled } = this.#plan;
    await this.#identify(undefined);
    let step = this.#advance("ready", null, false);
    let outcome: Outcome | undefined;
    for (;;) {
      switch (step.todo) {
        case "send": {
          const { timeout } = step;
          outcome = await this.#send(step.time, timeout);
          if (outcome.what === "aborted") throw this.#aborted(true, outcome.reason);
          step = this.#ended(outcome);
          if ("failure" in step) this.#failed = this.#error(step.failure, outcome, timeout);
          break;
        }
        case "wait": {
          const { millis, renew } = step;
          tell(this.hooks.onRetry, () => ({ ...this.#event(), error: this.#failed!, wait: millis }));
          const slept = await sleep(millis, settings.signal);
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
            this.#failed!.cause = error;
          }
          step = this.#advance("looked-up", found);
          if (step.todo === "fail") {
            const { ambiguous, again, advice } = step.failure;
            throw Object.assign(this.#failed!, { ambiguous, again, advice });
          }
          break;
        }
        case "done":
          return outcome?.what === "answer" && !step.recovered ? outcome.answer.result : this.#recovered(outcome);
        default:
          throw this.#failed ?? this.#lateFromTheStart();
      }
    }
  }

  /** Gets who calls. */
  async #identify(expired: Identity | undefined): Promise<void> {
    const { source, settings, encode } = this.#plan;
    if (settings.signal?.aborted) throw this.#aborted(false, settings.signal.reason);
    if (!source) return;
    // A provider may quote what it was given; the parameters are what is known before it has answered.
    if (source.renewable && this.#encoded === NOTHING) this.#encoded = encode(source.known, undefined, 0, "-");
    if (expired) source.expire(expired);
    this.#identity = this.#got(await source.get(this.#asking()));
  }

  /** For what a function of the caller's gives: within the time of the call, and until the caller aborts. */
  #asking(): Asking {
    const { operation, settings, shared } = this.#plan;
    const { now, signal, totalTimeout } = settings;
    return {
      operation: operation.action,
      now: timeOf(now, operation.action) + shared.skew,
      signal,
      limit: totalTimeout && Math.max(1, Math.ceil(totalTimeout - (performance.now() - this.#began))),
      redact: this.#redact,
    };
  }

  #got<T extends object>(got: T | Aborted): T {
    if ("what" in got && got.what === "aborted") throw this.#aborted(false, got.reason);
    return got as T;
  }

  async #send(time: number, timeout: number): Promise<Outcome> {
    const { api, settings, shared, operation } = this.#plan;
    const { fetch, signal, userAgent, strict, maxAnswerSize } = settings;
    shared.skew = time - Math.floor(timeOf(settings.now, operation.action));
    this.attempt++;
    const request = await this.#signed(time);
    this.#request = request;
    const event = this.#event();
    tell(this.hooks.onRequest, () => {
      return { ...event, method: request.method, ...shown(api, operation, this.#encoded, request) };
    });
    const began = performance.now();
    const options = { api, fetch, timeout, signal, userAgent, strict, maxAnswerSize, redact: this.#redact };
    const outcome = await attempt(request, options);
    if (outcome.what === "answer") {
      const { status, requestId } = outcome.answer;
      tell(this.hooks.onResponse, () => {
        const duration = performance.now() - began;
        return { ...event, status, requestId: requestId && this.#shown(requestId), duration };
      });
    }
    return outcome;
  }

  /** The request of an attempt. A signer is asked between two rounds of the core, which give the same text. */
  async #signed(time: number): Promise<PreparedRequest> {
    const { api, operation, encode, settings } = this.#plan;
    const { sign } = this.#identity;
    const nonce = nonceOf(settings.nonce, operation.action);
    this.#encoded = encode(this.#identity, sign && "", time, nonce);
    const request = prepare(api, operation, this.#encoded);
    checkAddress(request.url, operation.action);
    if (!sign) return request;
    // `bce-auth-v1/{id}/{time}/{expiry}/{signed headers}/`, of which the key is derived from the first four.
    const parts = request.headers["authorization"]?.split("/") ?? [];
    const prefix = parts[0] === "bce-auth-v1" ? parts.slice(0, 4).join("/") : "";
    const { signature } = this.#got(await signedBy(sign, [request.stringToSign, prefix], this.#asking()));
    this.#encoded = encode(this.#identity, signature, time, nonce);
    return prepare(api, operation, this.#encoded);
  }

  #ended(outcome: Exclude<Outcome, { what: "aborted" }>): Step {
    if (outcome.what === "timeout") return this.#advance("timeout", null);
    if (outcome.what === "failed") {
      const { name, message, code } = outcome.cause;
      return this.#advance("failed", `${code ?? ""} ${name}: ${message}`);
    }
    const { status, form, error, headers } = outcome.answer;
    const { canonicalRequest, stringToSign, signature } = this.#request!;
    const texts = error && [canonicalRequest, stringToSign, signature];
    const parts = [
      ...[String(status), form, error?.code.slice(0, LONGEST_CODE), error?.message],
      error?.accessDeniedDetail?.get("AuthAction")?.slice(0, LONGEST_CODE),
      ...["date", "age", "retry-after", "x-acs-retry-after"].map((name) => headers.get(name)),
      ...(texts ?? []),
    ];
    return this.#advance("answer", parts, form !== "result");
  }

  #advance(what: string, about: unknown, failed = true): Step {
    const { api, operation, shared } = this.#plan;
    // Without a failure there is nothing to redact, and the call is longer than the event.
    const call = failed ? this.#encoded : NOTHING;
    const step = advance(api, operation, call, this.#happened(what, about));
    this.#life = step.life;
    shared.core = step.shared;
    return step;
  }

  #happened(what: string, about: unknown): string {
    const { operation, source, settings, shared } = this.#plan;
    const { limits, throttled, expiredCodes, now } = settings;
    const { effect = "write", readBy } = operation;
    const wall = Math.floor(timeOf(now, operation.action));
    // For the jitter of a backoff.
    const random = Math.floor(Math.random() * 2 ** 32);
    return [
      ...[effect, this.#request?.idempotent ?? false, source?.renewable ?? false, readBy, expiredCodes],
      ...[...limits, throttled],
      ...[shared.core, this.#life, Math.floor(performance.now()), wall, random, what, about],
    ]
      .map(encoded)
      .join("");
  }

  /** What all events of this attempt have in common. */
  #event(): { call: number; operation: string; attempt: number } {
    return { call: this.#number, operation: this.#plan.operation.action, attempt: this.attempt };
  }

  /** Takes the secrets of the call out of texts; gives no text rather than one that may hold a secret. */
  readonly #redact = (texts: readonly string[]): string[] => {
    const { api, operation } = this.#plan;
    try {
      const { signature } = this.#request ?? {};
      return redact(api, operation, this.#encoded, signature ? [signature] : [], texts);
    } catch {
      return texts.map(() => "");
    }
  };

  /** A text of the server's as an error shows it. */
  #shown(text: string, length?: number): string {
    return cut(this.#redact([text])[0] ?? "", length);
  }

  #aborted(sending: boolean, reason: unknown): Error {
    const step = this.#advance("aborted", sending);
    if (!("failure" in step)) return new InternalError("an abort that is no failure", this.#plan.operation.action);
    // The caller's own value, which it compares with.
    return new AbortedError(this.#plan.operation.action, step.failure, reason);
  }

  /** There was no time for an attempt: the provider of credentials took all of it. */
  #lateFromTheStart(): CallError {
    const { operation, settings } = this.#plan;
    const advice = "Allow the call more time: its totalTimeout was over before anything was sent.";
    const known = { kind: "network", again: "now", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    return new TimeoutError(operation.action, known, settings.totalTimeout);
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
    return outcome.answer.error ? this.#apiError(failure, outcome.answer) : this.#foreign(failure, outcome.answer);
  }

  #apiError(failure: SeenFailure, { status, error, requestId }: Answer): CallError {
    const { code, recommend, accessDeniedDetail } = error!;
    // The vendor's own link is more exact than the one by rule; what is none is not shown as one.
    const page = recommend && /^https:\/\/[\w.-]+(?:[/?#]|$)/.test(recommend) ? this.#shown(recommend) : failure.page;
    const details = {
      code: this.#shown(code, LONGEST_CODE),
      message: cut(failure.message),
      status,
      requestId: requestId && this.#shown(requestId, LONGEST_CODE),
      accessDeniedDetail: accessDeniedDetail && this.#shownDetail(accessDeniedDetail),
      diagnosis: failure.diagnosis,
    };
    return new ApiError(this.#plan.operation.action, { ...failure, page }, details);
  }

  #shownDetail(detail: ReadonlyMap<string, string>): AccessDeniedDetail {
    const [names, values] = [this.#redact([...detail.keys()]), this.#redact([...detail.values()])];
    return Object.fromEntries(names.map((name, index) => [name, cut(values[index]!)]));
  }

  #foreign(failure: SeenFailure, { status, text, requestId }: Answer): CallError {
    const { action } = this.#plan.operation;
    const message = `${action}: the answer (${status === 0 ? "a redirect" : `HTTP ${status}`}) is not of the API`;
    const id = requestId && this.#shown(requestId, LONGEST_CODE);
    return new ResponseError(message, action, failure, status, this.#shown(text), id);
  }

  /** What stands for the answer that was lost: of the refusal that came instead, only the request id. */
  #recovered(outcome: Outcome | undefined): object {
    const requestId = outcome?.what === "answer" ? outcome.answer.requestId : undefined;
    return requestId === undefined ? {} : { requestId: this.#shown(requestId, LONGEST_CODE) };
  }
}
