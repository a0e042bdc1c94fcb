/** A provider that caches temporary credentials, because a Worker passes the same ones to many pages. */

import { untilInterrupted } from "../abort.js";
import { type ProviderRequest, renewalMargin } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { ownOptions } from "../own-properties.js";
import { invalidSetting } from "../setting-error.js";

/** Options of {@link roleCredentials} and {@link sessionCredentials}. */
export interface TemporaryCredentialsOptions {
  /**
   * How long before their expiry credentials are renewed, in milliseconds: those that are returned are valid for at least as
   * long. Default: five minutes, or a fifth of the lifetime if that is shorter.
   */
  renewBefore?: number | undefined;
}

/**
 * Returns temporary credentials: cached ones, until they are renewed. Concurrent calls share a renewal. If it fails, the old
 * credentials are returned while they are valid, and it is tried again after 30 seconds.
 */
export type TemporaryCredentialsProvider<Value> = (request?: Partial<ProviderRequest>) => Promise<Value>;

/** How long a call waits for a renewal, in milliseconds. A Worker drops the promises of a request that was cancelled. */
const RENEWAL_TIMEOUT = 30_000;

/** The time between a failed renewal and the next, in milliseconds. */
const RETRY_INTERVAL = 30_000;

/**
 * Caches the results of `load`.
 *
 * @param now The time, in milliseconds since 1970, by the clock of the vendor.
 * @param lifetime The requested lifetime, in seconds.
 * @throws {ConfigurationError} `renewBefore` is not a time, or not below the lifetime.
 */
export function cachedProvider<Value extends { expiration: string }>(
  operation: string,
  load: () => Promise<Value>,
  now: () => number,
  lifetime: number | undefined,
  options: TemporaryCredentialsOptions | undefined,
): TemporaryCredentialsProvider<Value> {
  const { renewBefore } = ownOptions(options, operation);
  const longest = lifetime === undefined ? Infinity : lifetime * 1000;
  if (renewBefore !== undefined && !(typeof renewBefore === "number" && renewBefore >= 0 && renewBefore < longest)) {
    throw invalidSetting(operation, "renewBefore", renewBefore, "a number of milliseconds below the lifetime");
  }
  let cached: { value: Value; renewAt: number; endsAt: number } | undefined;
  let pending: Promise<{ value: Value }> | undefined;

  async function renew(): Promise<{ value: Value }> {
    const began = now();
    const value = await load();
    const endsAt = Date.parse(value.expiration);
    if (Number.isNaN(endsAt))
      throw new CredentialsError(`${operation}: the expiration is no time`, operation, undefined);
    cached = { value, endsAt, renewAt: endsAt - (renewBefore ?? renewalMargin(endsAt - began)) };
    return { value };
  }

  return async (request) => {
    const { forceRefresh = false } = ownOptions(request, operation, "request");
    // Refused by the vendor: not used up to its expiry.
    if (forceRefresh && !pending) cached = undefined;
    const known = cached;
    if (known && now() < known.renewAt) return known.value;
    const run = (pending ??= renew());
    const forget = (): void => {
      if (pending === run) pending = undefined;
    };
    run.then(forget, forget);
    try {
      const got = await untilInterrupted(run, undefined, RENEWAL_TIMEOUT);
      if ("value" in got) return got.value;
      forget();
      const message = `${operation}: no credentials within ${RENEWAL_TIMEOUT} ms`;
      throw new CredentialsError(message, operation, undefined);
    } catch (error) {
      if (!known || known !== cached || now() >= known.endsAt) throw error;
      known.renewAt = Math.min(now() + RETRY_INTERVAL, known.endsAt);
      return known.value;
    }
  };
}
