/** Drives one call: resolves credentials and makes the first attempt. `recovery/` takes over after a failure. */

import { type Aborted, type Interruption, untilInterrupted } from "./abort.js";
import type { Api } from "./boundary/core.js";
import { type Encoded, NO_CALL } from "./boundary/messages.js";
import { prepare, type PreparedRequest } from "./boundary/request.js";
import {
  type CredentialsCache,
  type CredentialsRequest,
  type ResolvedCredentials,
  type SignatureRequest,
  signWith,
} from "./credentials.js";
import { dateOf } from "./context.js";
import { withHeaders } from "./headers.js";
import { EdgedeskError, InternalError } from "./errors.js";
import { fallbackError } from "./fallback-error.js";
import { type Hooks, notify } from "./hooks.js";
import type { Operation } from "./operation.js";
import { loadRecovery, type Recovery } from "./recovery-loader.js";
import { isInstance, readMember, type SafeError } from "./safe-error.js";
import { readClock, readNonce, type Settings } from "./settings.js";
import { type Outcome, sendAttempt } from "./transport.js";

/** The state that all calls of a client share. */
export interface ClientState {
  /** The core's state; null for a client without failures. */
  core: string | null;
  /** The last correction of the local clock, in milliseconds. */
  skew: number;
}

/** A validated call. */
export interface CallPlan {
  api: Api;
  operation: Operation;
  parameters: object;
  settings: Settings;
  /** Encodes an attempt; without credentials, the parts that are known before they are resolved. */
  encode: (
    credentials: ResolvedCredentials | undefined,
    signature: string | undefined,
    time: number,
    nonce: string,
  ) => Encoded;
  /** The source of credentials; undefined if the parameters carry them. */
  credentialsCache: CredentialsCache | undefined;
  clientState: ClientState;
  /** The signed host. */
  host: string;
  /** Status lookup: whether the resource has reached the requested state. */
  hasReached: () => Promise<boolean>;
}

/** Both clocks at the same time, in whole milliseconds. */
export type Clocks = readonly [monotonic: number, wall: number];

/** A first attempt, made before the retry state machine was asked. */
export interface FirstAttempt {
  /** When the attempt began. */
  clocks: Clocks;
  outcome: Outcome;
}

let calls = 0;

/** Timeout of loading the recovery chunk, in milliseconds. */
const LOADING_TIMEOUT = 10_000;

/**
 * Makes a call and reports errors to the hooks.
 *
 * @param operation The caller's operation, not validated.
 * @param hooks The client's hooks, used until the call's options are validated.
 * @param plan Validates the call.
 */
export async function call(operation: unknown, hooks: Hooks | undefined, plan: () => CallPlan): Promise<unknown> {
  const began = performance.now();
  const number = ++calls;
  let driver: CallDriver | undefined;
  try {
    driver = new CallDriver(plan(), number, began);
    return await driver.run();
  } catch (thrown) {
    const error = toEdgedeskError(thrown, operation);
    const duration = performance.now() - began;
    const event = { call: number, operation: error.operation, attempt: driver?.attempt ?? 0 };
    notify((driver?.plan.settings.hooks ?? hooks)?.onError, () => ({ ...event, error, duration }));
    throw error;
  }
}

/** Wraps an unexpected error, which is a bug of this package, in an `InternalError`. */
function toEdgedeskError(thrown: unknown, given: unknown): EdgedeskError {
  if (isInstance(thrown, EdgedeskError)) return thrown;
  const action = readMember(given, "action");
  const operation = typeof action === "string" ? action : "";
  // The message may contain secrets, so only the class is shown.
  const name = isInstance(thrown, Error) ? readMember(readMember(thrown, "constructor"), "name") : typeof thrown;
  return new InternalError(`${operation}: edgedesk failed with a ${String(name)}`, operation);
}

/** A pending call. */
export class CallDriver {
  readonly plan: CallPlan;
  readonly number: number;
  /** When the call began, in milliseconds of the monotonic clock. */
  readonly began: number;
  /** The number of attempts. */
  attempt = 0;
  credentials: ResolvedCredentials = {};
  /** The request of the last attempt. */
  request: PreparedRequest | undefined;
  /** The last encoded attempt: it contains the secrets that errors must not show. */
  encoded = NO_CALL;

  constructor(plan: CallPlan, number: number, began: number) {
    this.plan = plan;
    this.number = number;
    this.began = began;
  }

  /**
   * Makes the call. The first attempt of a client without failures needs no decision of the retry state machine: the core
   * learns of it only if it fails.
   */
  async run(): Promise<unknown> {
    const { settings, clientState, credentialsCache } = this.plan;
    const { hooks, signal, limits } = settings;
    // The recovery chunk redacts requests and responses for hooks.
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

  /** Resolves credentials; `expired` ones are invalidated first. Returns the abort if the caller aborted. */
  async resolveCredentials(expired?: ResolvedCredentials): Promise<Aborted | undefined> {
    const { credentialsCache } = this.plan;
    if (!credentialsCache) return undefined;
    if (expired) credentialsCache.invalidate(expired);
    const got = await credentialsCache.get(this.#credentialsRequest());
    if ("type" in got) return got;
    this.credentials = got;
    return undefined;
  }

  /** The corrected time, in milliseconds since 1970. */
  time(): number {
    const { operation, settings, clientState } = this.plan;
    return readClock(settings.now, operation.action) + clientState.skew;
  }

  clocks(): Clocks {
    const { operation, settings } = this.plan;
    return [Math.floor(performance.now()), Math.floor(readClock(settings.now, operation.action))];
  }

  /** The remaining time of the call, in milliseconds; 0 for no limit. */
  remainingTime(): number {
    const { totalTimeout } = this.plan.settings;
    return totalTimeout && Math.max(1, Math.ceil(totalTimeout - (performance.now() - this.began)));
  }

  /** Makes an attempt with the date `time`. Calls `onPrepared` before sending. */
  async send(time: number, timeout: number, onPrepared?: (request: PreparedRequest) => void): Promise<Outcome> {
    const { api, settings, clientState, operation } = this.plan;
    clientState.skew = time - Math.floor(readClock(settings.now, operation.action));
    this.attempt++;
    const nonce = readNonce(settings.nonce, operation.action);
    const { sign, forward } = this.credentials;
    let request = this.#prepared(sign && "", time, nonce);
    if (sign) {
      // With an external signer the request is prepared twice: for the string to sign, and with the signature.
      const signed = await signWith(sign, this.#signatureRequest(request, time), this.#credentialsRequest());
      if ("type" in signed) return { ...signed, unsent: true };
      request = this.#prepared(signed.signature, time, nonce);
    }
    if (forward) request = forward(this.plan, request);
    request = withHeaders(request, settings.headers, operation.action);
    this.request = request;
    onPrepared?.(request);
    return sendAttempt(request, api, settings, timeout);
  }

  #prepared(signature: string | undefined, time: number, nonce: string): PreparedRequest {
    const { api, operation, encode } = this.plan;
    this.encoded = encode(this.credentials, signature, time, nonce);
    return prepare(api, operation, this.encoded);
  }

  #signatureRequest(
    { stringToSign, canonicalRequest, signingPrefix }: PreparedRequest,
    time: number,
  ): SignatureRequest {
    const { operation, settings, host } = this.plan;
    const isAcs3 = stringToSign.startsWith("ACS3-");
    return {
      algorithm: signingPrefix ? "bce-auth-v1" : isAcs3 ? "ACS3-HMAC-SHA256" : "HMAC-SHA1",
      ...{ stringToSign, canonicalRequest, signingPrefix, accessKeyId: this.credentials.id ?? "" },
      ...{ operation: operation.action, region: settings.region, host, date: dateOf(time) },
    };
  }

  /** The context of a call of the provider or signer: the time limit and the caller's signal. */
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

  /** Copies an error of the provider or signer without secrets. */
  async #safeError(thrown: unknown): Promise<SafeError> {
    const { encode, credentialsCache } = this.plan;
    try {
      const { redactor, toSafeError } = await loadRecovery();
      // Before the provider returns, only the parameters are known.
      if (this.encoded === NO_CALL) this.encoded = encode(credentialsCache?.last, undefined, 0, "-");
      return toSafeError(thrown, redactor(this));
    } catch {
      return new Error("its error cannot be shown here");
    }
  }
}

/** The timeout of the first attempt: `timeout`, at most `totalTimeout`; 0 for no limit. */
function firstTimeout(limits: Settings["limits"]): number {
  const [timeout, total] = [limits[4]!, limits[5]!];
  return timeout && total ? Math.min(timeout, total) : timeout || total;
}
