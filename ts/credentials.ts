/** Where a call's identity comes from: a value that stands, or a function that renews it. */

import { ConfigurationError, CredentialsError } from "./errors.js";

/** A function that gets credentials or a session, from a gateway or STS. Calls at the same time share one. */
export type Provider<Value> = () => Promise<Value> | Value;

/** When something ends: a `Date`, milliseconds since 1970, or a text such as `2026-01-02T03:04:05Z`. */
export type Instant = Date | number | string;

/** What may end. */
export interface Expiring {
  /** When it ends. A provider is asked again five minutes before, or when a fifth of the lifetime is left. */
  expiration?: Instant;
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

const MARGIN = 5 * 60_000;

/** An identity that is got when it is needed, and again before it ends. */
export class Source {
  /** Whether there is a way to get another. */
  readonly renewable: boolean;
  readonly #provider: (() => Promise<[Identity, Expiring]>) | undefined;
  #identity: Identity | undefined;
  #renewAt = Infinity;
  #endsAt = Infinity;
  #pending: Promise<Identity> | undefined;

  /**
   * @param given The value, or a function that gets it.
   * @param identify What it says in the words of the core.
   */
  constructor(given: object | Provider<object>, identify: (value: never) => Identity) {
    this.renewable = typeof given === "function";
    if (typeof given === "function") {
      this.#provider = async () => {
        const value = await given();
        if (typeof value !== "object" || value === null) throw new TypeError("it did not give an object");
        return [identify(value as never), value];
      };
    } else {
      this.#identity = identify(given as never);
    }
  }

  /** The identity, if it is known without asking. */
  now(operation: string): Identity {
    if (!this.#provider) return this.#identity!;
    const message = `${operation}: prepare is synchronous, and these credentials come from a function: use send`;
    throw new ConfigurationError(message, operation, "credentials");
  }

  /** The identity at a time. */
  async get(operation: string, now: number): Promise<Identity> {
    if (this.#identity && now < this.#renewAt) return this.#identity;
    try {
      return await this.#renewed(operation, now);
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

  #renewed(operation: string, now: number): Promise<Identity> {
    // Failures are not kept: the next call asks again.
    return (this.#pending ??= this.#ask(operation, now).finally(() => (this.#pending = undefined)));
  }

  async #ask(operation: string, now: number): Promise<Identity> {
    let got: [Identity, Expiring];
    try {
      got = await this.#provider!();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new CredentialsError(`${operation}: the provider of credentials failed: ${words}`, operation, error);
    }
    const [identity, { expiration }] = got;
    this.#endsAt = instant(expiration, operation);
    this.#renewAt = this.#endsAt - Math.min(MARGIN, Math.max(0, this.#endsAt - now) / 5);
    return (this.#identity = identity);
  }
}

function instant(value: Instant | undefined, operation: string): number {
  if (value === undefined || value === null) return Infinity;
  const millis = typeof value === "number" ? value : new Date(value).getTime();
  if (!Number.isNaN(millis)) return millis;
  const message = `${operation}: expiration: given something that is no time, allowed is a Date, milliseconds since 1970 or a text such as "2026-01-02T03:04:05Z"`;
  throw new ConfigurationError(message, operation, "expiration");
}
