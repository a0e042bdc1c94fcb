/** Where a call's credentials comes from: a value that stands, or a function that renews it. */

import { type Aborted, untilInterrupted } from "./abort.js";
import { ConfigurationError, CredentialsError } from "./errors.js";
import { ownProperties } from "./own-properties.js";
import { isInstance, type SafeError } from "./safe-error.js";

/** A function that gets credentials or a session, from a gateway or STS. Calls at the same time share one. */
export type CredentialsProvider<Value> = () => Promise<Value> | Value;

/** When something ends: a `Date`, milliseconds since 1970, or a text such as `2026-01-02T03:04:05Z`. */
export type ExpiresAt = Date | number | string;

/** What may end. */
export interface Expiring {
  /** When it ends. A provider is asked again five minutes before, or when a fifth of the lifetime is left. */
  expiration?: ExpiresAt | undefined;
}

/**
 * Signs with a secret that lives elsewhere: an HSM, a gateway, a non-extractable key.
 *
 * @param stringToSign The text to sign.
 * @param prefix Of bce-auth-v1: what the signing key is derived from, `bce-auth-v1/{id}/{time}/{expiry}`; else empty.
 * @returns The signature as the scheme has it: ACS3 and bce-auth-v1 in hexadecimal, V1 in Base64.
 */
export type Signer = (stringToSign: string, prefix: string) => Promise<string> | string;

/** Who calls, in the words of the core. */
export interface ResolvedCredentials {
  id?: string | undefined;
  secret?: string | undefined;
  token?: string | undefined;
  sign?: Signer | undefined;
  /** Values for parameters that a call leaves out. */
  defaults?: Record<string, unknown>;
}

/** Who asks for an credentials, and until when. */
export interface CredentialsRequest {
  operation: string;
  /** The time, in milliseconds since 1970. */
  now: number;
  signal: AbortSignal | undefined;
  /** How long the asking call can wait, in milliseconds; 0 for no limit. */
  limit: number;
  /** A copy of what a function threw, without secrets. */
  safe: (thrown: unknown) => Promise<SafeError>;
}

/** One round of a provider, which all calls wait for that need it meanwhile. */
interface ProviderRun {
  /** What the provider gives, as it gives it. */
  given: Promise<object>;
  promise: Promise<ResolvedCredentials>;
  /** Rejects when the call that began the round gives it up. */
  givenUp: Promise<never>;
  giveUp: (error: Error) => void;
  /** Whether other calls than the one that began it wait for it. */
  shared: boolean;
}

const RENEWAL_MARGIN = 5 * 60_000;

/** An credentials that is got when it is needed, and again before it ends. */
export class CredentialsCache {
  /** Whether there is a way to get another. */
  readonly renewable: boolean;
  readonly #provider: CredentialsProvider<object> | undefined;
  readonly #resolve: (value: never) => ResolvedCredentials;
  #credentials: ResolvedCredentials | undefined;
  #renewAt = Infinity;
  #endsAt = Infinity;
  #run: ProviderRun | undefined;
  /** The provider runs at this moment: a call that begins now is its own. */
  #isCalling = false;

  /**
   * @param given The value, or a function that gets it.
   * @param resolve What it says in the words of the core.
   */
  constructor(given: object | CredentialsProvider<object>, resolve: (value: never) => ResolvedCredentials) {
    this.renewable = typeof given === "function";
    this.#resolve = resolve;
    if (typeof given === "function") this.#provider = given as CredentialsProvider<object>;
    else this.#credentials = resolve(ownProperties(given) as never);
  }

  /** The credentials, if it is known without asking. */
  getSync(operation: string): ResolvedCredentials {
    if (!this.#provider) return this.#credentials!;
    const message = `${operation}: prepare is synchronous, and these credentials come from a function: use send`;
    throw new ConfigurationError(message, operation, "credentials");
  }

  /** The credentials that is known, whether it holds or not: what a text may have to be redacted of. */
  get last(): ResolvedCredentials | undefined {
    return this.#credentials;
  }

  /** The credentials, if it is known and holds at a time. */
  validAt(now: number): ResolvedCredentials | undefined {
    return now < this.#renewAt ? this.#credentials : undefined;
  }

  /**
   * The credentials at a time.
   *
   * @throws {CredentialsError | ConfigurationError} The provider failed, took too long, or waits for itself.
   */
  async get(asking: CredentialsRequest): Promise<ResolvedCredentials | Aborted> {
    const { now } = asking;
    const fresh = this.validAt(now);
    if (fresh) return fresh;
    try {
      return await this.#renew(asking);
    } catch (error) {
      // It was early: what there is holds a while yet, and the next call asks again.
      if (this.#credentials && now < this.#endsAt) return this.#credentials;
      throw error;
    }
  }

  /** To be got anew, unless that has happened since `used` was. */
  invalidate(used: ResolvedCredentials): void {
    if (this.#provider && this.#credentials === used) this.#credentials = undefined;
  }

  async #renew(asking: CredentialsRequest): Promise<ResolvedCredentials | Aborted> {
    const { operation, signal, limit } = asking;
    if (this.#isCalling) throw ownCall(operation);
    const known = this.#run;
    if (known) known.shared = true;
    const round = known ?? (this.#run = this.#startRun(asking));
    const got = await untilInterrupted(
      known ? Promise.race([round.promise, round.givenUp]) : round.promise,
      signal,
      limit,
    );
    if (!("type" in got) || got.type === "aborted") return got;
    // Given up: the next call asks again. What the provider gives in the end is still taken.
    if (this.#run === round) this.#run = undefined;
    const message = `${operation}: the provider of credentials gave nothing within ${limit} ms`;
    const error = new CredentialsError(message, operation, undefined);
    throw !known && round.shared && (await waitsForItself(round, error)) ? ownCall(operation) : error;
  }

  /** Asks the provider. Failures are not kept: the next call asks again. */
  #startRun(asking: CredentialsRequest): ProviderRun {
    let giveUp!: (error: Error) => void;
    const givenUp = new Promise<never>((_, reject) => (giveUp = reject));
    const given = this.#callProvider();
    const round: ProviderRun = { given, promise: this.#resolved(given, asking), givenUp, giveUp, shared: false };
    const forget = (): void => {
      if (this.#run === round) this.#run = undefined;
    };
    // Handled here too: a call that has been aborted meanwhile does not look at them any more.
    round.promise.then(forget, forget);
    givenUp.catch(() => {});
    return round;
  }

  /** What the provider says, in the words of the core. */
  async #resolved(given: Promise<object>, { operation, now, safe }: CredentialsRequest): Promise<ResolvedCredentials> {
    let value: object;
    try {
      value = ownProperties(await given);
    } catch (error) {
      if (isOwnCall(error)) throw error;
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
    this.#endsAt = endsAt;
    this.#renewAt = endsAt - Math.min(RENEWAL_MARGIN, Math.max(0, endsAt - now) / 5);
    return (this.#credentials = credentials);
  }

  /** Asks the provider; at once, so that a call that it makes meanwhile is known to be its own. */
  async #callProvider(): Promise<object> {
    let given: Promise<object> | object;
    this.#isCalling = true;
    try {
      given = this.#provider!();
    } finally {
      this.#isCalling = false;
    }
    const value: unknown = await given;
    if (typeof value !== "object" || value === null) throw new TypeError("it did not give an object");
    return value;
  }
}

function ownCall(operation: string, who = "provider of credentials", does = "is the provider of"): ConfigurationError {
  const message = `${operation}: the ${who} calls the client that it ${does}, and so waits for itself: give it a client of its own`;
  return new ConfigurationError(message, operation, "credentials");
}

/** What {@link ownCall} made comes back through the provider or the signer that the call was made by. */
function isOwnCall(error: unknown): boolean {
  return isInstance(error, ConfigurationError) && error.setting === "credentials";
}

/** Ends the calls that share a round which has taken too long. A provider that ends with them was waiting for one of them. */
async function waitsForItself({ given, giveUp }: ProviderRun, error: CredentialsError): Promise<boolean> {
  giveUp(error);
  const ended = given.then(
    () => ({}),
    () => ({}),
  );
  return !("type" in (await untilInterrupted(ended, undefined, 1)));
}

/** How many signatures of one signer are waited for. */
const pendingSignatures = new WeakMap<Signer, number>();

/** More at the same time are not those of calls side by side, but of a signer that calls its own client. */
const MAX_SIGNATURES = 1000;

/**
 * What a signer gives, synchronous or not.
 *
 * @throws {CredentialsError} It failed, gave no text, or took longer than `limit`.
 * @throws {ConfigurationError} It calls the client that it signs for.
 */
export async function signWith(
  sign: Signer,
  [stringToSign, prefix]: readonly [string, string],
  { operation, signal, limit, safe }: CredentialsRequest,
): Promise<{ signature: string } | Aborted> {
  const waiting = pendingSignatures.get(sign) ?? 0;
  if (waiting >= MAX_SIGNATURES) throw ownCall(operation, "signer", "signs for");
  pendingSignatures.set(sign, waiting + 1);
  const asked = async (): Promise<{ signature: unknown }> => {
    // Not within the call that it signs for: one that calls its own client would use up the stack.
    await Promise.resolve();
    return { signature: await sign(stringToSign, prefix) };
  };
  let failure = "it did not give a signature";
  let cause: Error | undefined;
  try {
    const got = await untilInterrupted(asked(), signal, limit);
    if ("signature" in got) {
      if (typeof got.signature === "string" && got.signature !== "") return { signature: got.signature };
    } else if (got.type === "aborted") {
      return got;
    } else {
      failure = `it gave nothing within ${limit} ms`;
    }
  } catch (error) {
    if (isOwnCall(error)) throw error;
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
  const message = `${operation}: expiration: given something that is no time, allowed is a Date, milliseconds since 1970 or a text such as "2026-01-02T03:04:05Z"`;
  throw new ConfigurationError(message, operation, "expiration");
}

/** The time that a `Date`, of any realm, or a text stands for; NaN for anything else. */
function toMillis(value: unknown): number {
  try {
    return typeof value === "string" ? Date.parse(value) : Date.prototype.getTime.call(value);
  } catch {
    return NaN;
  }
}
