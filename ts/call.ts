/** A call as long as all goes well: its first attempt. What follows a failure is in `recovery/`. */

import { type Aborted, type Interruption, untilInterrupted } from "./abort.js";
import type { Api } from "./boundary/core.js";
import { type Encoded, NO_CALL } from "./boundary/messages.js";
import { prepare, type PreparedRequest } from "./boundary/request.js";
import { type CredentialsCache, type CredentialsRequest, type ResolvedCredentials, signWith } from "./credentials.js";
import { EdgedeskError, InternalError } from "./errors.js";
import { fallbackError } from "./fallback-error.js";
import { type Hooks, notify } from "./hooks.js";
import type { Operation } from "./operation.js";
import { readClock, readNonce, type Settings } from "./options.js";
import { loadRecovery, type Recovery } from "./recovery-loader.js";
import { isInstance, readMember, type SafeError } from "./safe-error.js";
import { type Outcome, sendAttempt } from "./transport.js";

/** What the calls of a client share. */
export interface ClientState {
  /** The core's own state; null while it would be that of a client without a history. */
  core: string | null;
  /** What was last added to this machine's clock, in milliseconds. */
  skew: number;
}

/** A call that is about to begin. */
export interface CallPlan {
  api: Api;
  operation: Operation;
  settings: Settings;
  /** An attempt in the core's encoding; without an credentials, what is known of it before there is one. */
  encode: (
    credentials: ResolvedCredentials | undefined,
    signature: string | undefined,
    time: number,
    nonce: string,
  ) => Encoded;
  /** Who calls; undefined where the call says it itself. */
  credentialsCache: CredentialsCache | undefined;
  clientState: ClientState;
  /** Whether the state that the operation asks for is there or coming; for those that the catalogue says can be seen. */
  hasReached: () => Promise<boolean>;
}

/** Both clocks at a moment, in whole milliseconds. */
export type Clocks = readonly [monotonic: number, wall: number];

/** A first attempt that was made without the core's life of a call. */
export interface FirstAttempt {
  /** When it began. */
  clocks: Clocks;
  outcome: Outcome;
}

let calls = 0;

/** How long the chunk for failures is waited for, in milliseconds. */
const LOADING_TIMEOUT = 10_000;

/**
 * Makes a call, and tells the hooks of every error.
 *
 * @param given What is called; perhaps nothing that can be.
 * @param hooks The hooks of the client, until those of the call are known.
 * @param plan Checks what the caller gave.
 */
export async function call(given: unknown, hooks: Hooks | undefined, plan: () => CallPlan): Promise<unknown> {
  const began = performance.now();
  const number = ++calls;
  let driver: CallDriver | undefined;
  try {
    driver = new CallDriver(plan(), number, began);
    return await driver.run();
  } catch (thrown) {
    const error = toEdgedeskError(thrown, given);
    const duration = performance.now() - began;
    const event = { call: number, operation: error.operation, attempt: driver?.attempt ?? 0 };
    notify((driver?.plan.settings.hooks ?? hooks)?.onError, () => ({ ...event, error, duration }));
    throw error;
  }
}

/** Only a fault of this package is no error of its own yet. */
function toEdgedeskError(thrown: unknown, given: unknown): EdgedeskError {
  if (isInstance(thrown, EdgedeskError)) return thrown;
  const action = readMember(given, "action");
  const operation = typeof action === "string" ? action : "";
  // Nothing is known of secrets in it here, so that only its class is told.
  const name = isInstance(thrown, Error) ? readMember(readMember(thrown, "constructor"), "name") : typeof thrown;
  return new InternalError(`${operation}: edgedesk failed with a ${String(name)}`, operation);
}

/** A call under way. */
export class CallDriver {
  readonly plan: CallPlan;
  readonly number: number;
  /** When it began, in milliseconds of the monotonic clock. */
  readonly began: number;
  /** How many attempts there were. */
  attempt = 0;
  credentials: ResolvedCredentials = {};
  /** The request of the last attempt. */
  request: PreparedRequest | undefined;
  /** The call as it was last handed to the core: what may have to be redacted is in it. */
  encoded = NO_CALL;

  constructor(plan: CallPlan, number: number, began: number) {
    this.plan = plan;
    this.number = number;
    this.began = began;
  }

  /**
   * Makes the call. The first attempt of a client without a history is always the same, so the core is only asked what
   * to do when that attempt has not succeeded: it is then told when the attempt began.
   */
  async run(): Promise<unknown> {
    const { settings, clientState, credentialsCache } = this.plan;
    const { hooks, signal, limits } = settings;
    // What hooks are shown of a request and its answer is redacted.
    if (clientState.core !== null || signal?.aborted || hooks.onRequest || hooks.onResponse) return this.#recover();
    const credentials = credentialsCache ? credentialsCache.validAt(this.time()) : this.credentials;
    if (credentials) this.credentials = credentials;
    else if (await this.resolveCredentials()) return this.#recover();
    const clocks = this.clocks();
    const outcome = await this.send(clocks[1], firstTimeout(limits));
    if (outcome.type === "response" && outcome.result && clientState.core === null) return outcome.result;
    return this.#recover({ clocks, outcome });
  }

  async #recover(first?: FirstAttempt): Promise<unknown> {
    const { plan } = this;
    let loaded: Recovery | Interruption;
    try {
      loaded = await untilInterrupted(
        loadRecovery(),
        undefined,
        Math.min(this.remainingTime() || LOADING_TIMEOUT, LOADING_TIMEOUT),
      );
    } catch (cause) {
      throw fallbackError(plan, first?.outcome, cause);
    }
    if ("type" in loaded) throw fallbackError(plan, first?.outcome, undefined);
    return loaded.recover(this, first);
  }

  /** Gets who calls, or says that the caller aborted meanwhile. `expired` is not to be used again. */
  async resolveCredentials(expired?: ResolvedCredentials): Promise<Aborted | undefined> {
    const { credentialsCache } = this.plan;
    if (!credentialsCache) return undefined;
    if (expired) credentialsCache.invalidate(expired);
    const got = await credentialsCache.get(this.#credentialsRequest());
    if ("type" in got) return got;
    this.credentials = got;
    return undefined;
  }

  /** This machine's time, corrected by what the client knows, in milliseconds since 1970. */
  time(): number {
    const { operation, settings, clientState } = this.plan;
    return readClock(settings.now, operation.action) + clientState.skew;
  }

  clocks(): Clocks {
    const { operation, settings } = this.plan;
    return [Math.floor(performance.now()), Math.floor(readClock(settings.now, operation.action))];
  }

  /** What is left of the time of the call, in milliseconds; 0 for no limit. */
  remainingTime(): number {
    const { totalTimeout } = this.plan.settings;
    return totalTimeout && Math.max(1, Math.ceil(totalTimeout - (performance.now() - this.began)));
  }

  /** Makes an attempt, dated `time`. `ready` is told of the request before it is sent. */
  async send(time: number, timeout: number, ready?: (request: PreparedRequest) => void): Promise<Outcome> {
    const { api, settings, clientState, operation } = this.plan;
    clientState.skew = time - Math.floor(readClock(settings.now, operation.action));
    this.attempt++;
    const nonce = readNonce(settings.nonce, operation.action);
    const { sign } = this.credentials;
    let request = this.#prepared(sign && "", time, nonce);
    if (sign) {
      // With a signer the request is prepared twice: for the string to sign, and with its signature.
      const signed = await signWith(sign, [request.stringToSign, request.signingPrefix], this.#credentialsRequest());
      if ("type" in signed) return { ...signed, unsent: true };
      request = this.#prepared(signed.signature, time, nonce);
    }
    this.request = request;
    ready?.(request);
    return sendAttempt(request, api, settings, timeout);
  }

  #prepared(signature: string | undefined, time: number, nonce: string): PreparedRequest {
    const { api, operation, encode } = this.plan;
    this.encoded = encode(this.credentials, signature, time, nonce);
    return prepare(api, operation, this.encoded);
  }

  /** For what a function of the caller's gives: within the time of the call, and until the caller aborts. */
  #credentialsRequest(): CredentialsRequest {
    const { operation, settings } = this.plan;
    return {
      operation: operation.action,
      now: this.time(),
      signal: settings.signal,
      limit: this.remainingTime(),
      safe: (thrown) => this.#safeError(thrown),
    };
  }

  /** What a function of the caller's threw, without secrets: it may quote what it was given. */
  async #safeError(thrown: unknown): Promise<SafeError> {
    const { encode, credentialsCache } = this.plan;
    try {
      const { redactor, toSafeError } = await loadRecovery();
      // Before the provider has answered, the parameters are what is known.
      if (this.encoded === NO_CALL) this.encoded = encode(credentialsCache?.last, undefined, 0, "-");
      return toSafeError(thrown, redactor(this));
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
