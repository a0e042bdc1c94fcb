/** Limits on the number of calls. */

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

const WINDOWS = { perMinute: 60_000, perDay: 86_400_000 } as const;

/** The maximum number of counters in memory. */
const MAX_COUNTERS = 100_000;

/**
 * Counts in memory. Each isolate or process has counters of its own, and loses them when it ends: enough against abuse, not for
 * a limit on money.
 */
export function memoryLimits(now: () => number = Date.now): LimitStore {
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
 * @throws {Refusal} One of them is reached.
 */
export async function takeCall(store: LimitStore, key: string, limit: Limit | undefined): Promise<void> {
  for (const [name, window] of Object.entries(WINDOWS) as [keyof typeof WINDOWS, number][]) {
    const allowed = limit?.[name];
    if (allowed === undefined) continue;
    const wait = await store.take(key, allowed, window);
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
