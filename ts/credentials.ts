/** Where a call's identity comes from: a value that stands, or a function that renews it. */

import { ConfigurationError, CredentialsError } from "./errors.js";
import { own } from "./own-properties.js";
import { isA, type SafeError } from "./safe-error.js";
import { type Aborted, orEnding } from "./abort.js";

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
export interface Identity {
  id?: string | undefined;
  secret?: string | undefined;
  token?: string | undefined;
  sign?: Signer | undefined;
  /** Values for parameters that a call leaves out. */
  defaults?: Record<string, unknown>;
}

/** Who asks for an identity, and until when. */
export interface Asking {
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
interface Round {
  /** What the provider gives, as it gives it. */
  given: Promise<object>;
  promise: Promise<Identity>;
  /** Rejects when the call that began the round gives it up. */
  givenUp: Promise<never>;
  giveUp: (error: Error) => void;
  /** Whether other calls than the one that began it wait for it. */
  shared: boolean;
}

const MARGIN = 5 * 60_000;

/** An identity that is got when it is needed, and again before it ends. */
export class Source {
  /** Whether there is a way to get another. */
  readonly renewable: boolean;
  readonly #provider: CredentialsProvider<object> | undefined;
  readonly #identify: (value: never) => Identity;
  #identity: Identity | undefined;
  #renewAt = Infinity;
  #endsAt = Infinity;
  #round: Round | undefined;
  /** The provider runs at this moment: a call that begins now is its own. */
  #asking = false;

  /**
   * @param given The value, or a function that gets it.
   * @param identify What it says in the words of the core.
   */
  constructor(given: object | CredentialsProvider<object>, identify: (value: never) => Identity) {
    this.renewable = typeof given === "function";
    this.#identify = identify;
    if (typeof given === "function") this.#provider = given as CredentialsProvider<object>;
    else this.#identity = identify(own(given) as never);
  }

  /** The identity, if it is known without asking. */
  now(operation: string): Identity {
    if (!this.#provider) return this.#identity!;
    const message = `${operation}: prepare is synchronous, and these credentials come from a function: use send`;
    throw new ConfigurationError(message, operation, "credentials");
  }

  /** The identity that is known, whether it holds or not: what a text may have to be redacted of. */
  get last(): Identity | undefined {
    return this.#identity;
  }

  /** The identity, if it is known and holds at a time. */
  fresh(now: number): Identity | undefined {
    return now < this.#renewAt ? this.#identity : undefined;
  }

  /**
   * The identity at a time.
   *
   * @throws {CredentialsError | ConfigurationError} The provider failed, took too long, or waits for itself.
   */
  async get(asking: Asking): Promise<Identity | Aborted> {
    const { now } = asking;
    const fresh = this.fresh(now);
    if (fresh) return fresh;
    try {
      return await this.#renewed(asking);
    } catch (error) {
      // It was early: what there is holds a while yet, and the next call asks again.
      if (this.#identity && now < this.#endsAt) return this.#identity;
      throw error;
    }
  }

  /** To be got anew, unless that has happened since `used` was. */
  expire(used: Identity): void {
    if (this.#provider && this.#identity === used) this.#identity = undefined;
  }

  async #renewed(asking: Asking): Promise<Identity | Aborted> {
    const { operation, signal, limit } = asking;
    if (this.#asking) throw ownCall(operation);
    const known = this.#round;
    if (known) known.shared = true;
    const round = known ?? (this.#round = this.#begin(asking));
    const got = await orEnding(known ? Promise.race([round.promise, round.givenUp]) : round.promise, signal, limit);
    if (!("what" in got) || got.what === "aborted") return got;
    // Given up: the next call asks again. What the provider gives in the end is still taken.
    if (this.#round === round) this.#round = undefined;
    const message = `${operation}: the provider of credentials gave nothing within ${limit} ms`;
    const error = new CredentialsError(message, operation, undefined);
    throw !known && round.shared && (await waitsForItself(round, error)) ? ownCall(operation) : error;
  }

  /** Asks the provider. Failures are not kept: the next call asks again. */
  #begin(asking: Asking): Round {
    let giveUp!: (error: Error) => void;
    const givenUp = new Promise<never>((_, reject) => (giveUp = reject));
    const given = this.#provided();
    const round: Round = { given, promise: this.#understood(given, asking), givenUp, giveUp, shared: false };
    const forget = (): void => {
      if (this.#round === round) this.#round = undefined;
    };
    // Handled here too: a call that has been aborted meanwhile does not look at them any more.
    round.promise.then(forget, forget);
    givenUp.catch(() => {});
    return round;
  }

  /** What the provider says, in the words of the core. */
  async #understood(given: Promise<object>, { operation, now, safe }: Asking): Promise<Identity> {
    let value: object;
    try {
      value = own(await given);
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
    const endsAt = instant(expiration, operation);
    const identity = this.#identify(value as never);
    this.#endsAt = endsAt;
    this.#renewAt = endsAt - Math.min(MARGIN, Math.max(0, endsAt - now) / 5);
    return (this.#identity = identity);
  }

  /** Asks the provider; at once, so that a call that it makes meanwhile is known to be its own. */
  async #provided(): Promise<object> {
    let given: Promise<object> | object;
    this.#asking = true;
    try {
      given = this.#provider!();
    } finally {
      this.#asking = false;
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
  return isA(error, ConfigurationError) && error.setting === "credentials";
}

/** Ends the calls that share a round which has taken too long. A provider that ends with them was waiting for one of them. */
async function waitsForItself({ given, giveUp }: Round, error: CredentialsError): Promise<boolean> {
  giveUp(error);
  const ended = given.then(
    () => ({}),
    () => ({}),
  );
  return !("what" in (await orEnding(ended, undefined, 1)));
}

/** How many signatures of one signer are waited for. */
const signing = new WeakMap<Signer, number>();

/** More at the same time are not those of calls side by side, but of a signer that calls its own client. */
const MOST_SIGNATURES = 1000;

/**
 * What a signer gives, synchronous or not.
 *
 * @throws {CredentialsError} It failed, gave no text, or took longer than `limit`.
 * @throws {ConfigurationError} It calls the client that it signs for.
 */
export async function signedBy(
  sign: Signer,
  [stringToSign, prefix]: readonly [string, string],
  { operation, signal, limit, safe }: Asking,
): Promise<{ signature: string } | Aborted> {
  const waiting = signing.get(sign) ?? 0;
  if (waiting >= MOST_SIGNATURES) throw ownCall(operation, "signer", "signs for");
  signing.set(sign, waiting + 1);
  const asked = async (): Promise<{ signature: unknown }> => {
    // Not within the call that it signs for: one that calls its own client would use up the stack.
    await Promise.resolve();
    return { signature: await sign(stringToSign, prefix) };
  };
  let failure = "it did not give a signature";
  let cause: Error | undefined;
  try {
    const got = await orEnding(asked(), signal, limit);
    if ("signature" in got) {
      if (typeof got.signature === "string" && got.signature !== "") return { signature: got.signature };
    } else if (got.what === "aborted") {
      return got;
    } else {
      failure = `it gave nothing within ${limit} ms`;
    }
  } catch (error) {
    if (isOwnCall(error)) throw error;
    cause = await safe(error);
    failure = cause.message;
  } finally {
    signing.set(sign, (signing.get(sign) ?? 1) - 1);
  }
  throw new CredentialsError(`${operation}: the signer failed: ${failure}`, operation, cause);
}

function instant(value: ExpiresAt | undefined, operation: string): number {
  if (value === undefined || value === null) return Infinity;
  const millis = typeof value === "number" ? value : millisOf(value);
  if (!Number.isNaN(millis)) return millis;
  const message = `${operation}: expiration: given something that is no time, allowed is a Date, milliseconds since 1970 or a text such as "2026-01-02T03:04:05Z"`;
  throw new ConfigurationError(message, operation, "expiration");
}

/** The time that a `Date`, of any realm, or a text stands for; NaN for anything else. */
function millisOf(value: unknown): number {
  try {
    return typeof value === "string" ? Date.parse(value) : Date.prototype.getTime.call(value);
  } catch {
    return NaN;
  }
}
