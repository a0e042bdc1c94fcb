/** Resolves credentials: static, or from a provider with caching. Calls external signers. */

import { type Aborted, untilInterrupted } from "./abort.js";
import type { PreparedRequest } from "./boundary/request.js";
import type { CallPlan } from "./call.js";
import { ConfigurationError, CredentialsError, EdgedeskError } from "./errors.js";
import { RENEWAL_MARGIN } from "./generated/defaults.js";
import { ownProperties } from "./own-properties.js";
import { isInstance, type SafeError } from "./safe-error.js";

/** Why a provider is called. */
export interface ProviderRequest {
  /** Whether the vendor refused the last credentials as expired: a provider with a cache must not return them again. */
  forceRefresh: boolean;
}

/** Gets credentials or a session, from a gateway or STS. Concurrent calls share one run. */
export type CredentialsProvider<Value> = (request: ProviderRequest) => Promise<Value> | Value;

/** A time of expiry: a `Date`, milliseconds since 1970, or a string such as `2026-01-02T03:04:05Z`. */
export type ExpiresAt = Date | number | string;

/** Credentials or a session that may expire. */
export interface Expiring {
  /** The time of expiry. A provider is called again five minutes earlier, or when a fifth of the lifetime remains. */
  expiration?: ExpiresAt | undefined;
}

/** What an external signer signs. Strings only, so that it can be sent to a signing service as JSON. */
export interface SignatureRequest {
  /** The algorithm of the scheme; `HMAC-SHA1` is V1. */
  algorithm: "ACS3-HMAC-SHA256" | "HMAC-SHA1" | "bce-auth-v1";
  /** The string to sign. That of ACS3 has the SHA-256 of the canonical request, the others contain what they sign. */
  stringToSign: string;
  /** The canonical request of the scheme. */
  canonicalRequest: string;
  /** For bce-auth-v1, the string that the signing key is derived from: `bce-auth-v1/{id}/{time}/{expiry}`; else empty. */
  signingPrefix: string;
  /** The id of the access key. */
  accessKeyId: string;
  /** The operation's name. */
  operation: string;
  /** The client's or the call's region. */
  region: string | undefined;
  /** The signed host. */
  host: string;
  /** The signed date: `2026-01-02T03:04:05Z`. */
  date: string;
}

/**
 * An external signer: an HSM, a signing service, a non-extractable key.
 *
 * @returns The signature: in hexadecimal for ACS3 and bce-auth-v1, in Base64 for V1.
 */
export type Signer = (request: SignatureRequest) => Promise<string> | string;

/** Credentials with the core's field names. */
export interface ResolvedCredentials {
  id?: string | undefined;
  secret?: string | undefined;
  token?: string | undefined;
  sign?: Signer | undefined;
  /** Default values of parameters. */
  defaults?: Record<string, unknown>;
  /** Replaces a request by one to a gateway. */
  forward?: (plan: CallPlan, request: PreparedRequest) => PreparedRequest;
}

/** The source of credentials that forward calls. */
export interface ForwardingSource extends CredentialsCache {
  /** Copies the parameters of a call as they are now. */
  copy: (parameters: object) => object;
}

/** The call that needs credentials. */
export interface CredentialsRequest {
  operation: string;
  /** The time, in milliseconds since 1970. */
  now: number;
  signal: AbortSignal | undefined;
  /** The remaining time of the call, in milliseconds; 0 for no limit. */
  limit: number;
  /** Copies a thrown value without secrets. */
  safe: (thrown: unknown) => Promise<SafeError>;
}

/** One run of a provider, shared by concurrent calls. */
interface ProviderRun {
  /** The provider's result. */
  given: Promise<object>;
  promise: Promise<ResolvedCredentials>;
  /** Rejects when the call that started the run gives up. */
  givenUp: Promise<never>;
  giveUp: (error: Error) => void;
  /** Whether other calls wait for the run, too. */
  shared: boolean;
}

/** How long before their expiry credentials of a lifetime are renewed, in milliseconds. */
export function renewalMargin(lifetime: number): number {
  return Math.min(RENEWAL_MARGIN, Math.max(0, lifetime) / 5);
}

/** Caches credentials and renews them before they expire. */
export class CredentialsCache {
  /** Whether the credentials come from a provider. */
  readonly renewable: boolean;
  readonly #provider: CredentialsProvider<object> | undefined;
  readonly #resolve: (value: never) => ResolvedCredentials;
  #credentials: ResolvedCredentials | undefined;
  #renewAt = Infinity;
  #endsAt = Infinity;
  #run: ProviderRun | undefined;
  #forceRefresh = false;
  /** Whether the provider is being called: a call that starts now is the provider's own. */
  #isCalling = false;

  /**
   * @param given Static credentials, or a provider.
   * @param resolve Maps them to the core's field names.
   */
  constructor(given: object | CredentialsProvider<object>, resolve: (value: never) => ResolvedCredentials) {
    this.renewable = typeof given === "function";
    this.#resolve = resolve;
    if (typeof given === "function") this.#provider = given as CredentialsProvider<object>;
    else this.#credentials = resolve(ownProperties(given) as never);
  }

  /** Static credentials. */
  getSync(operation: string): ResolvedCredentials {
    if (!this.#provider) return this.#credentials!;
    const message = `${operation}: prepare is synchronous, and these credentials come from a function: use send`;
    throw new ConfigurationError(message, operation, "credentials");
  }

  /** The cached credentials, even if expired, for redaction. */
  get last(): ResolvedCredentials | undefined {
    return this.#credentials;
  }

  /** The cached credentials, if they are valid at a time. */
  validAt(now: number): ResolvedCredentials | undefined {
    return now < this.#renewAt ? this.#credentials : undefined;
  }

  /**
   * Resolves credentials.
   *
   * @throws {CredentialsError | ConfigurationError} The provider failed, timed out, or waits for itself.
   */
  async get(request: CredentialsRequest): Promise<ResolvedCredentials | Aborted> {
    const { now } = request;
    const fresh = this.validAt(now);
    if (fresh) return fresh;
    try {
      return await this.#renew(request);
    } catch (error) {
      // Early renewal failed; the cached credentials are still valid. The next call retries.
      if (this.#credentials && now < this.#endsAt) return this.#credentials;
      throw error;
    }
  }

  /** Invalidates the cache, unless it was renewed after `used` was resolved. */
  invalidate(used: ResolvedCredentials): void {
    if (!this.#provider || this.#credentials !== used) return;
    this.#credentials = undefined;
    this.#forceRefresh = true;
  }

  async #renew(request: CredentialsRequest): Promise<ResolvedCredentials | Aborted> {
    const { operation, signal, limit } = request;
    if (this.#isCalling) throw ownCall(operation);
    const known = this.#run;
    if (known) known.shared = true;
    const run = known ?? (this.#run = this.#startRun(request));
    const got = await untilInterrupted(known ? Promise.race([run.promise, run.givenUp]) : run.promise, signal, limit);
    if (!("type" in got) || got.type === "aborted") return got;
    // The next call starts another run. A late result of this one is still cached.
    if (this.#run === run) this.#run = undefined;
    const message = `${operation}: the provider of credentials returned nothing within ${limit} ms`;
    const error = new CredentialsError(message, operation, undefined);
    throw !known && run.shared && (await waitsForItself(run, error)) ? ownCall(operation) : error;
  }

  /** Starts a run. Failures are not cached: the next call starts another. */
  #startRun(request: CredentialsRequest): ProviderRun {
    let giveUp!: (error: Error) => void;
    const givenUp = new Promise<never>((_, reject) => (giveUp = reject));
    const given = this.#callProvider();
    const run: ProviderRun = { given, promise: this.#resolved(given, request), givenUp, giveUp, shared: false };
    const forget = (): void => {
      if (this.#run === run) this.#run = undefined;
    };
    // Handled here, too: an aborted call no longer awaits the run.
    run.promise.then(forget, forget);
    givenUp.catch(() => {});
    return run;
  }

  /** Resolves and caches the provider's result. */
  async #resolved(given: Promise<object>, { operation, now, safe }: CredentialsRequest): Promise<ResolvedCredentials> {
    let value: object;
    try {
      value = ownProperties(await given);
    } catch (error) {
      if (isPassedOn(error)) {
        // The cached credentials are not used up to their expiry: the session that they are of may have ended.
        this.#credentials = undefined;
        throw error;
      }
      const cause = await safe(error);
      throw new CredentialsError(
        `${operation}: the provider of credentials failed: ${cause.message}`,
        operation,
        cause,
      );
    }
    const { expiration } = value as Expiring;
    const endsAt = parseExpiration(expiration, operation);
    const credentials = this.#resolve(value as never);
    this.#forceRefresh = false;
    this.#endsAt = endsAt;
    this.#renewAt = endsAt - renewalMargin(endsAt - now);
    return (this.#credentials = credentials);
  }

  /** Calls the provider, synchronously, so that its own calls of the client are recognised. */
  async #callProvider(): Promise<object> {
    let given: Promise<object> | object;
    this.#isCalling = true;
    try {
      given = this.#provider!({ forceRefresh: this.#forceRefresh });
    } finally {
      this.#isCalling = false;
    }
    const value: unknown = await given;
    if (typeof value !== "object" || value === null) throw new TypeError("it did not return an object");
    return value;
  }
}

/** The error of a provider or signer that calls the client it serves. */
function ownCall(operation: string, caller = "provider of credentials"): ConfigurationError {
  const message = `${operation}: the ${caller} calls the client that it serves, and so waits for itself: give it a client of its own`;
  return new ConfigurationError(message, operation, "credentials");
}

/** Whether a call ends with this error of its provider or signer: of {@link ownCall}, or a `LoginRequiredError`. */
function isPassedOn(error: unknown): boolean {
  if (!isInstance(error, EdgedeskError)) return false;
  return error.code === "ERR_LOGIN_REQUIRED" || ("setting" in error && error.setting === "credentials");
}

/** Ends all calls of a run that timed out. A provider that ends with them was waiting for one of them. */
async function waitsForItself({ given, giveUp }: ProviderRun, error: CredentialsError): Promise<boolean> {
  giveUp(error);
  const ended = given.then(
    () => ({}),
    () => ({}),
  );
  return !("type" in (await untilInterrupted(ended, undefined, 1)));
}

/** The number of pending signatures of each signer. */
const pendingSignatures = new WeakMap<Signer, number>();

/** More pending signatures mean a signer that calls its own client. */
const MAX_SIGNATURES = 1000;

/**
 * Signs with an external signer, synchronous or not.
 *
 * @throws {CredentialsError} The signer failed, returned no string, or timed out.
 * @throws {ConfigurationError} The signer calls the client that it signs for.
 */
export async function signWith(
  sign: Signer,
  request: SignatureRequest,
  { operation, signal, limit, safe }: CredentialsRequest,
): Promise<{ signature: string } | Aborted> {
  const waiting = pendingSignatures.get(sign) ?? 0;
  if (waiting >= MAX_SIGNATURES) throw ownCall(operation, "signer");
  pendingSignatures.set(sign, waiting + 1);
  const callSigner = async (): Promise<{ signature: unknown }> => {
    // In a microtask: a signer that calls its own client would overflow the stack.
    await Promise.resolve();
    return { signature: await sign(request) };
  };
  let failure = "it did not return a signature";
  let cause: Error | undefined;
  try {
    const got = await untilInterrupted(callSigner(), signal, limit);
    if ("signature" in got) {
      if (typeof got.signature === "string" && got.signature !== "") return { signature: got.signature };
    } else if (got.type === "aborted") {
      return got;
    } else {
      failure = `it returned nothing within ${limit} ms`;
    }
  } catch (error) {
    if (isPassedOn(error)) throw error;
    cause = await safe(error);
    failure = cause.message;
  } finally {
    pendingSignatures.set(sign, (pendingSignatures.get(sign) ?? 1) - 1);
  }
  throw new CredentialsError(`${operation}: the signer failed: ${failure}`, operation, cause);
}

function parseExpiration(value: ExpiresAt | undefined, operation: string): number {
  if (value === undefined || value === null) return Infinity;
  const millis = typeof value === "number" ? value : toMillis(value);
  if (!Number.isNaN(millis)) return millis;
  const message = `${operation}: expiration: given something that is not a time, allowed is a Date, milliseconds since 1970 or a string such as "2026-01-02T03:04:05Z"`;
  throw new ConfigurationError(message, operation, "expiration");
}

/** Milliseconds of a `Date` of any realm, or of a string; NaN for other values. */
function toMillis(value: unknown): number {
  try {
    return typeof value === "string" ? Date.parse(value) : Date.prototype.getTime.call(value);
  } catch {
    return NaN;
  }
}
