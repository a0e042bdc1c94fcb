/** Reads the ids of a bulk call as they are needed. */

import { sleep, untilInterrupted } from "../abort.js";
import { ValidationError } from "../errors.js";
import { describe, invalidSetting } from "../setting-error.js";
import type { BulkResult } from "./bulk-report.js";
import type { ResourceIds } from "./resource.js";

/** Ids read per macrotask: an endless iterable must not block the thread. */
const IDS_PER_TASK = 1000;

/** Reads ids from an iterable, skips duplicates, and keeps their results. */
export class ResourceIdReader {
  /** Results by the iterated value; invalid ids have a result, too. */
  readonly results = new Map<unknown, BulkResult>();
  /** Whether the iterable is exhausted. */
  exhausted = false;
  /** The number of invalid ids. */
  invalid = 0;
  /** The iterable's error. */
  failure: { reason: unknown } | undefined;
  readonly #parameter: { operation: string; parameter: string };
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #isAsync: boolean;
  /** Whether the iterable is an array or a set, and so finite. */
  readonly #isFinite: boolean;
  #taken = 0;

  /** @throws {ConfigurationError} `ids` is not iterable. */
  constructor(ids: ResourceIds, about: { operation: string; parameter: string }) {
    const { operation, parameter } = about;
    const isObject = (typeof ids === "object" && ids !== null) || typeof ids === "function";
    const all = ids as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
    // A string is iterable, but its characters are not ids.
    const begin = isObject ? (all[Symbol.asyncIterator] ?? all[Symbol.iterator]) : undefined;
    if (typeof begin !== "function") {
      throw invalidSetting(operation, parameter, ids, "an array, or something else to iterate over, of ids");
    }
    this.#parameter = about;
    this.#isAsync = typeof all[Symbol.asyncIterator] === "function";
    this.#isFinite = Array.isArray(ids) || ids instanceof Set;
    this.#iterator = (begin as () => Iterator<unknown> | AsyncIterator<unknown>).call(ids);
  }

  /** Reads up to `count` ids; fewer at the end, when the iterable throws, and when `signal` aborts. */
  async next(count: number, signal: AbortSignal): Promise<string[]> {
    const ids: string[] = [];
    try {
      while (ids.length < count && !this.exhausted && !signal.aborted) {
        const given = this.#iterator.next();
        const result = this.#isAsync ? await untilInterrupted(Promise.resolve(given), signal, 0) : await given;
        if ("type" in result) break;
        if (result.done) this.exhausted = true;
        else if (this.#isNew(result.value)) ids.push(result.value);
        // A macrotask lets timers and responses run.
        if (++this.#taken % IDS_PER_TASK === 0) await sleep(0, undefined);
      }
    } catch (reason) {
      this.exhausted = true;
      this.failure = { reason };
    }
    return ids;
  }

  /** Stops reading. Remaining ids of an array are `not-tried`; other iterables are closed, because they may be endless. */
  async close(): Promise<void> {
    if (this.exhausted) return;
    if (this.#isFinite) {
      for (const value of this.#iterator as IterableIterator<unknown>) this.#isNew(value);
      this.exhausted = true;
      return;
    }
    // The iterable's clean-up is not awaited.
    try {
      void Promise.resolve(this.#iterator.return?.()).catch(() => {});
    } catch {
      // The run has ended: an error of the clean-up has no effect.
    }
  }

  /** Records a value; returns whether it is a new id. */
  #isNew(value: unknown): value is string {
    if (this.results.has(value)) return false;
    if (typeof value === "string" && value !== "") {
      this.results.set(value, { id: value, status: "not-tried" });
      return true;
    }
    const { operation, parameter } = this.#parameter;
    const path = `${parameter}[${this.results.size}]`;
    const [given, allowed] = [describe(value), "a string of at least one character"];
    const issue = { parameter: path, problem: value === "" ? "value" : "type", given, allowed } as const;
    const message = `${operation}: ${path}: given ${given}, allowed is ${allowed}`;
    const error = new ValidationError(message, operation, [issue]);
    this.results.set(value, { id: value === "" ? "" : given, status: "failed", error });
    this.invalid++;
    return false;
  }
}
