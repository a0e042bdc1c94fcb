/** Waits until resources have a status. */

import { sleep } from "../abort.js";
import { CallError, WaitError } from "../errors.js";
import {
  LOOKUPS_FOR_MISSING,
  MAX_INTERVAL_GROWTH,
  TERMINAL_STATUSES,
  WAIT_INTERVAL,
  WAIT_TIMEOUT,
} from "../generated/defaults.js";
import { notify } from "../hooks.js";
import { ownOptions, ownProperties } from "../own-properties.js";
import { invalidSetting } from "../setting-error.js";
import type { StatusLookup } from "./resource.js";

/** Options of `waitFor`. Durations are in milliseconds. */
export interface WaitOptions {
  /** Ends the wait with a {@link WaitError}, whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Timeout of the wait; 0 for no limit. Default: 300 000. */
  timeout?: number | undefined;
  /** The first polling interval. It doubles with each status lookup, up to 10 times this value. Default: 1000. */
  interval?: number | undefined;
  /** Called after each status lookup. Its errors do not affect the wait. */
  onProgress?: ((progress: WaitProgress) => void) | undefined;
}

/** The result of a status lookup. */
export interface WaitProgress {
  /** The status of each id; undefined for a resource that does not exist. */
  states: Readonly<Record<string, string | undefined>>;
  /** The number of resources with the requested status. */
  ready: number;
  /** The time since the start, in milliseconds. */
  elapsed: number;
}

/** Validates the options and applies defaults. */
function checkWaitOptions(given: WaitOptions | undefined): WaitOptions & { timeout: number; interval: number } {
  const { signal, timeout = WAIT_TIMEOUT, interval = WAIT_INTERVAL, onProgress } = ownOptions(given, "waitFor");
  if (timeout !== Infinity && !(typeof timeout === "number" && timeout >= 0)) {
    throw invalidSetting(
      "waitFor",
      "timeout",
      timeout,
      "a number of milliseconds, 0 or more; 0 or Infinity for no limit",
    );
  }
  if (!(typeof interval === "number" && interval >= 1 && interval < Infinity)) {
    throw invalidSetting("waitFor", "interval", interval, "a number of milliseconds, 1 or more");
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw invalidSetting("waitFor", "onProgress", onProgress, "a function");
  }
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    throw invalidSetting("waitFor", "signal", signal, "an AbortSignal");
  }
  const limit = timeout === Infinity ? 0 : timeout;
  return ownProperties({ timeout: limit, interval, ...(signal && { signal }), ...(onProgress && { onProgress }) });
}

function idsOf(given: unknown): string[] {
  const ids: unknown[] = Array.isArray(given) ? [...given] : [given];
  const isId = (id: unknown): id is string => typeof id === "string" && id !== "";
  if (ids.length > 0 && ids.every(isId)) return ids;
  const wrong = ids.find((id) => !isId(id));
  throw invalidSetting(
    "waitFor",
    "ids",
    Array.isArray(given) && ids.length === 0 ? given : wrong,
    "an id, or an array of ids",
  );
}

/**
 * Polls until all resources have the status.
 *
 * @throws {ConfigurationError | WaitError}
 */
export async function waitUntil(
  lookup: StatusLookup,
  given: string | readonly string[],
  wanted: string,
  options: WaitOptions | undefined,
): Promise<Record<string, string | undefined>> {
  const { signal, timeout, interval, onProgress } = checkWaitOptions(options);
  const ids = idsOf(given);
  const settings = signal ? { signal } : {};
  const began = performance.now();
  let last: Record<string, string | undefined> = {};
  let failure: unknown;
  for (let lookups = 0, pause = interval; ; pause = Math.min(pause * 2, interval * MAX_INTERVAL_GROWTH)) {
    let found: Awaited<ReturnType<StatusLookup>>;
    try {
      found = await lookup(ids, settings);
      lookups++;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (error.kind === "aborted") throw aborted(last, error.cause);
      // Transient errors do not end the wait.
      if (!error.retryable) throw error;
      failure = error;
      found = new Map(Object.entries(last).map(([id, status]) => [id, { id, status, expires: undefined }]));
    }
    const states = Object.fromEntries(ids.map((id) => [id, found.get(id)?.status]));
    last = states;
    // Before the first response nothing is known: an absent resource may exist.
    const waiting = ids.filter((id) => lookups === 0 || !hasStatus(states[id], wanted));
    const elapsed = performance.now() - began;
    notify(onProgress, () => ({ states, ready: ids.length - waiting.length, elapsed }));
    if (waiting.length === 0) return states;

    const stuck = waiting.find((id) => TERMINAL_STATUSES.includes(states[id] ?? ""));
    if (stuck)
      throw new WaitError(
        `${stuck} is ${states[stuck]}, and does not become ${wanted} without another operation`,
        "state",
        states,
      );
    const missing = waiting.find((id) => states[id] === undefined);
    if (missing && lookups >= LOOKUPS_FOR_MISSING) {
      throw new WaitError(`${missing} does not exist: check the id and the region`, "not-found", states);
    }
    // Jitter over the upper half of the interval spreads concurrent waiters.
    const delay = pause / 2 + (Math.random() * pause) / 2;
    if (timeout > 0 && elapsed + delay > timeout) {
      const message = `${waiting.length} of ${ids.length} not ${wanted} within ${timeout} ms: ${waiting[0]} is ${states[waiting[0]!]}`;
      throw new WaitError(message, "timeout", states, failure);
    }
    const slept = await sleep(delay, signal);
    if (slept.type === "aborted") throw aborted(states, slept.reason);
  }
}

function aborted(states: Record<string, string | undefined>, reason: unknown): WaitError {
  return new WaitError("aborted by the caller", "aborted", states, reason);
}

function hasStatus(status: string | undefined, wanted: string): boolean {
  return status === wanted || (status === undefined && wanted === "Deleted");
}
