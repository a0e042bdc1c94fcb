/** Waits until machines have the state that somebody asked for. */

import { sleep } from "../abort.js";
import { CallError, WaitError } from "../errors.js";
import { notify } from "../hooks.js";
import { invalidSetting, ownOptions, ownProperties } from "../own-properties.js";
import type { StatusLookup } from "./resource.js";

/** How to wait. Durations are in milliseconds. */
export interface WaitOptions {
  /** Ends the waiting: a {@link WaitError} with the signal's reason as `cause`. */
  signal?: AbortSignal | undefined;
  /** How long at most; 0 for no limit. Default: 300 000. */
  timeout?: number | undefined;
  /** How long after the first look comes the second; each further pause is up to twice as long, to ten times it. Default: 1000. */
  interval?: number | undefined;
  /** Is told after each look. What it throws changes nothing about the waiting. */
  onProgress?: ((progress: WaitProgress) => void) | undefined;
}

/** What a look has shown. */
export interface WaitProgress {
  /** The state of each id; undefined for one that is not there. */
  states: Readonly<Record<string, string | undefined>>;
  /** How many have the state that is wanted. */
  ready: number;
  /** Since the beginning, in milliseconds. */
  elapsed: number;
}

/** States that nothing follows but what somebody does. */
const TERMINAL_STATES = ["Deleted", "Expired", "Error", "Recycled"];

/** A new machine may not be listed at once. */
const LOOKUPS_FOR_MISSING = 3;

/** The options, checked. */
function checkWaitOptions(given: WaitOptions | undefined): WaitOptions & { timeout: number; interval: number } {
  const { signal, timeout = 300_000, interval = 1000, onProgress } = ownOptions(given, "waitFor");
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
 * Looks until all have the state.
 *
 * @throws {ConfigurationError | WaitError}
 */
export async function waitUntil(
  look: StatusLookup,
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
  for (let looks = 0, pause = interval; ; pause = Math.min(pause * 2, interval * 10)) {
    let found: Awaited<ReturnType<StatusLookup>>;
    try {
      found = await look(ids, settings);
      looks++;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (error.kind === "aborted") throw aborted(last, error.cause);
      // Waiting outlives what passes.
      if (!error.retryable) throw error;
      failure = error;
      found = new Map(Object.entries(last).map(([id, status]) => [id, { id, status, expires: undefined }]));
    }
    const states = Object.fromEntries(ids.map((id) => [id, found.get(id)?.status]));
    last = states;
    const waiting = ids.filter((id) => !hasStatus(states[id], wanted));
    const elapsed = performance.now() - began;
    notify(onProgress, () => ({ states, ready: ids.length - waiting.length, elapsed }));
    if (waiting.length === 0) return states;

    const stuck = waiting.find((id) => TERMINAL_STATES.includes(states[id] ?? ""));
    if (stuck)
      throw new WaitError(`${stuck} is ${states[stuck]}, and will not be ${wanted} by itself`, "state", states);
    const missing = waiting.find((id) => states[id] === undefined);
    if (missing && looks >= LOOKUPS_FOR_MISSING) {
      throw new WaitError(`${missing} is not there: check the id and the region`, "not-found", states);
    }
    // Full jitter above half of the pause: many that wait do not look together.
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
  return new WaitError("waiting was ended by the caller", "aborted", states, reason);
}

function hasStatus(status: string | undefined, wanted: string): boolean {
  return status === wanted || (status === undefined && wanted === "Deleted");
}
