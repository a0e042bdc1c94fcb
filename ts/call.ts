/** A call as long as all goes well: its first attempt. What follows a failure is in `recovery/`. */

import type { Api } from "./boundary/core.js";
import { type Encoded, NO_CALL } from "./boundary/messages.js";
import { prepare, type PreparedRequest } from "./boundary/request.js";
import { type Asking, type Identity, signedBy, type Source } from "./credentials.js";
import { EdgedeskError, InternalError } from "./errors.js";
import { type Hooks, tell } from "./hooks.js";
import { type Recovery, recovering } from "./recovery-loader.js";
import type { Operation } from "./operation.js";
import { nonceOf, type Settings, timeOf } from "./options.js";
import { isA, member, type SafeError } from "./safe-error.js";
import { attempt, type Outcome } from "./transport.js";
import { unexplained } from "./fallback-error.js";
import { type Aborted, type Ending, orEnding } from "./abort.js";

/** What the calls of a client share. */
export interface SharedState {
  /** The core's own state; null while it would be that of a client without a history. */
  core: string | null;
  /** What was last added to this machine's clock, in milliseconds. */
  skew: number;
}

/** A call that is about to begin. */
export interface Plan {
  api: Api;
  operation: Operation;
  settings: Settings;
  /** An attempt in the core's encoding; without an identity, what is known of it before there is one. */
  encode: (identity: Identity | undefined, signature: string | undefined, time: number, nonce: string) => Encoded;
  /** Who calls; undefined where the call says it itself. */
  source: Source | undefined;
  shared: SharedState;
  /** Whether the state that the operation asks for is there or coming; for those that the catalogue says can be seen. */
  settled: () => Promise<boolean>;
}

/** Both clocks at a moment, in whole milliseconds. */
export type Clocks = readonly [monotonic: number, wall: number];

/** A first attempt that was made without the core's life of a call. */
export interface First {
  /** When it began. */
  clocks: Clocks;
  outcome: Outcome;
}

let calls = 0;

/** How long the chunk for failures is waited for, in milliseconds. */
const LOADING = 10_000;

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
    tell((running?.plan.settings.hooks ?? hooks)?.onError, () => ({ ...event, error, duration }));
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

/** A call under way. */
export class Call {
  readonly plan: Plan;
  readonly number: number;
  /** When it began, in milliseconds of the monotonic clock. */
  readonly began: number;
  /** How many attempts there were. */
  attempt = 0;
  identity: Identity = {};
  /** The request of the last attempt. */
  request: PreparedRequest | undefined;
  /** The call as it was last handed to the core: what may have to be redacted is in it. */
  encoded = NO_CALL;

  constructor(plan: Plan, number: number, began: number) {
    this.plan = plan;
    this.number = number;
    this.began = began;
  }

  /**
   * Makes the call. The first attempt of a client without a history is always the same, so the core is only asked what
   * to do when that attempt has not succeeded: it is then told when the attempt began.
   */
  async run(): Promise<unknown> {
    const { settings, shared, source } = this.plan;
    const { hooks, signal, limits } = settings;
    // What hooks are shown of a request and its answer is redacted.
    if (shared.core !== null || signal?.aborted || hooks.onRequest || hooks.onResponse) return this.#recover();
    const identity = source ? source.fresh(this.time()) : this.identity;
    if (identity) this.identity = identity;
    else if (await this.identify()) return this.#recover();
    const clocks = this.clocks();
    const outcome = await this.send(clocks[1], firstTimeout(limits));
    if (outcome.what === "answer" && outcome.result && shared.core === null) return outcome.result;
    return this.#recover({ clocks, outcome });
  }

  async #recover(first?: First): Promise<unknown> {
    const { plan } = this;
    let loaded: Recovery | Ending;
    try {
      loaded = await orEnding(recovering(), undefined, Math.min(this.left() || LOADING, LOADING));
    } catch (cause) {
      throw unexplained(plan, first?.outcome, cause);
    }
    if ("what" in loaded) throw unexplained(plan, first?.outcome, undefined);
    return loaded.recover(this, first);
  }

  /** Gets who calls, or says that the caller aborted meanwhile. `expired` is not to be used again. */
  async identify(expired?: Identity): Promise<Aborted | undefined> {
    const { source } = this.plan;
    if (!source) return undefined;
    if (expired) source.expire(expired);
    const got = await source.get(this.#asking());
    if ("what" in got) return got;
    this.identity = got;
    return undefined;
  }

  /** This machine's time, corrected by what the client knows, in milliseconds since 1970. */
  time(): number {
    const { operation, settings, shared } = this.plan;
    return timeOf(settings.now, operation.action) + shared.skew;
  }

  clocks(): Clocks {
    const { operation, settings } = this.plan;
    return [Math.floor(performance.now()), Math.floor(timeOf(settings.now, operation.action))];
  }

  /** What is left of the time of the call, in milliseconds; 0 for no limit. */
  left(): number {
    const { totalTimeout } = this.plan.settings;
    return totalTimeout && Math.max(1, Math.ceil(totalTimeout - (performance.now() - this.began)));
  }

  /** Makes an attempt, dated `time`. `ready` is told of the request before it is sent. */
  async send(time: number, timeout: number, ready?: (request: PreparedRequest) => void): Promise<Outcome> {
    const { api, settings, shared, operation } = this.plan;
    shared.skew = time - Math.floor(timeOf(settings.now, operation.action));
    this.attempt++;
    const nonce = nonceOf(settings.nonce, operation.action);
    const { sign } = this.identity;
    let request = this.#prepared(sign && "", time, nonce);
    if (sign) {
      // With a signer the request is prepared twice: for the string to sign, and with its signature.
      const signed = await signedBy(sign, [request.stringToSign, request.signingPrefix], this.#asking());
      if ("what" in signed) return { ...signed, unsent: true };
      request = this.#prepared(signed.signature, time, nonce);
    }
    this.request = request;
    ready?.(request);
    return attempt(request, api, settings, timeout);
  }

  #prepared(signature: string | undefined, time: number, nonce: string): PreparedRequest {
    const { api, operation, encode } = this.plan;
    this.encoded = encode(this.identity, signature, time, nonce);
    return prepare(api, operation, this.encoded);
  }

  /** For what a function of the caller's gives: within the time of the call, and until the caller aborts. */
  #asking(): Asking {
    const { operation, settings } = this.plan;
    return {
      operation: operation.action,
      now: this.time(),
      signal: settings.signal,
      limit: this.left(),
      safe: (thrown) => this.#safe(thrown),
    };
  }

  /** What a function of the caller's threw, without secrets: it may quote what it was given. */
  async #safe(thrown: unknown): Promise<SafeError> {
    const { encode, source } = this.plan;
    try {
      const { redactor, safe } = await recovering();
      // Before the provider has answered, the parameters are what is known.
      if (this.encoded === NO_CALL) this.encoded = encode(source?.last, undefined, 0, "-");
      return safe(thrown, redactor(this));
    } catch {
      return new Error("its error cannot be shown here");
    }
  }
}

/** By the core's policy: `timeout`, but no more than `totalTimeout`; 0 for no limit. */
function firstTimeout(limits: Settings["limits"]): number {
  const [timeout, total] = [limits[4]!, limits[5]!];
  return timeout && total ? Math.min(timeout, total) : timeout || total;
}
