/** Limits on the number of calls. */

import { invalidSettingText } from "../setting-error.js";
import type { RateCheck } from "./rate-limit.js";
import { Refusal } from "./refusal.js";

/** Counts calls. A store that several isolates share must count atomically: a limit on money has to be exact. */
export interface LimitStore {
  /**
   * Takes one of the `limit` calls that a window of time allows.
   *
   * @param key What is counted: a principal, or a principal and an operation.
   * @param window The length of the window, in milliseconds.
   * @returns 0 if the call is allowed, else the milliseconds until the next window.
   */
  take(key: string, limit: number, window: number): Promise<number> | number;
}

/** How many calls a principal may make. */
export interface Limit {
  perMinute?: number | undefined;
  /** From midnight to midnight, UTC. */
  perDay?: number | undefined;
}

/** The limits of callers, and where calls are counted. */
export interface CallerLimits<Env> extends Limit {
  /** The store of these limits and those of rules. Default: {@link memoryLimit}. */
  store?: ((env: Env) => LimitStore) | undefined;
  /**
   * Approximate limits against floods: by address, which are asked before `authorize`, and by principal. The address is the
   * context's `remoteAddress`, else the header `cf-connecting-ip`; of IPv6, the first 64 bits.
   */
  rate?: { address?: RateCheck<Env> | undefined; principal?: RateCheck<Env> | undefined } | undefined;
}

const WINDOWS = { perMinute: 60_000, perDay: 86_400_000 } as const;

/** The maximum number of counters in memory. */
const MAX_COUNTERS = 100_000;

/**
 * Counts in memory. Each isolate or process has counters of its own, and loses them when it ends: enough against abuse, not for
 * a limit on money.
 *
 * @param now The clock, in milliseconds since 1970.
 */
export function memoryLimit(now: () => number = Date.now): LimitStore {
  const counters = new Map<string, { endsAt: number; count: number }>();
  return {
    take(key, limit, window) {
      const time = now();
      const left = window - (time % window);
      const counter = `${window} ${key}`;
      let entry = counters.get(counter);
      if (!entry || entry.endsAt <= time) {
        if (counters.size >= MAX_COUNTERS)
          for (const [other, { endsAt }] of counters) if (endsAt <= time) counters.delete(other);
        // Without room, calls are refused: an uncounted call could exceed its limit.
        if (counters.size >= MAX_COUNTERS && !entry) return left;
        counters.set(counter, (entry = { endsAt: time + left, count: 0 }));
      }
      if (entry.count >= limit) return left;
      entry.count++;
      return 0;
    },
  };
}

/**
 * Takes a call from each of the limits.
 *
 * @param of What is counted: the principal's id, and perhaps the cloud and operation.
 * @throws {Refusal} One of them is reached.
 */
export async function takeCall(store: LimitStore, of: readonly string[], limit: Limit | undefined): Promise<void> {
  for (const [name, window] of Object.entries(WINDOWS) as [keyof typeof WINDOWS, number][]) {
    const allowed = limit?.[name];
    if (allowed === undefined) continue;
    // JSON, so that no id of a principal reads as another's operation.
    const wait = await store.take(JSON.stringify(of), allowed, window);
    if (wait === 0) continue;
    const headers = { "retry-after": String(Math.ceil(wait / 1000)) };
    throw new Refusal(
      "LimitReached",
      `More than ${allowed} calls ${name === "perDay" ? "a day" : "a minute"}.`,
      headers,
    );
  }
}

/** Whether limits are whole numbers above 0. */
export function isLimit(limit: Limit): boolean {
  return Object.entries(limit).every(
    ([name, count]) => name in WINDOWS && (count === undefined || (Number.isSafeInteger(count) && count > 0)),
  );
}

/** @throws {ConfigurationError} A limit, its store or a rate is wrong. */
export function checkCallerLimits(limit: CallerLimits<never> | undefined): void {
  const { store, rate = {}, ...counts } = limit ?? {};
  const refuse = (setting: string, allowed: string): Error =>
    invalidSettingText("", setting, "something else", allowed);
  if (!isLimit(counts)) throw refuse("limit", "whole numbers above 0");
  if (store !== undefined && typeof store !== "function") throw refuse("limit.store", "a function");
  const rates = Object.entries(typeof rate === "object" ? rate : { rate });
  const isRate = ([name, allows]: [string, unknown]): boolean =>
    ["address", "principal"].includes(name) && (allows === undefined || typeof allows === "function");
  if (!rates.every(isRate)) throw refuse("limit.rate", "{ address, principal }, two functions");
}
