/** The ids of a bulk call, taken up as they are needed. */

import { sleep, untilInterrupted } from "../abort.js";
import { ValidationError } from "../errors.js";
import { describe, invalidSetting } from "../own-properties.js";
import type { BulkResult } from "./bulk.js";
import type { ResourceIds } from "./resource.js";

/** How many ids are taken up without a pause: an iterable that repeats itself for ever must not hold the thread. */
const IDS_PER_TASK = 1000;

/** Takes ids out of an iterable, each once, and keeps what became of them. */
export class ResourceIdReader {
  /** By what was given: what is no id is a failure of its own. */
  readonly results = new Map<unknown, BulkResult>();
  /** Whether the iterable has come to its end. */
  exhausted = false;
  /** How many of what was given are no ids. */
  unusable = 0;
  /** What the iterable threw. */
  failure: { reason: unknown } | undefined;
  readonly #parameter: { operation: string; parameter: string };
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #isAsync: boolean;
  /** Whether the iterable holds all its ids already, and so has an end. */
  readonly #isHeld: boolean;
  #taken = 0;

  /** @throws {ConfigurationError} `ids` is nothing to iterate over. */
  constructor(ids: ResourceIds, about: { operation: string; parameter: string }) {
    const { operation, parameter } = about;
    const isObject = (typeof ids === "object" && ids !== null) || typeof ids === "function";
    const all = ids as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
    // A text can be iterated over, and gives its characters.
    const begin = isObject ? (all[Symbol.asyncIterator] ?? all[Symbol.iterator]) : undefined;
    if (typeof begin !== "function") {
      throw invalidSetting(operation, parameter, ids, "an array, or something else to iterate over, of ids");
    }
    this.#parameter = about;
    this.#isAsync = typeof all[Symbol.asyncIterator] === "function";
    this.#isHeld = Array.isArray(ids) || ids instanceof Set;
    this.#iterator = (begin as () => Iterator<unknown> | AsyncIterator<unknown>).call(ids);
  }

  /** The next ids, at most `count`, fewer only at the end, at a failure of the iterable, and when `signal` aborts. */
  async next(count: number, signal: AbortSignal): Promise<string[]> {
    const ids: string[] = [];
    try {
      while (ids.length < count && !this.exhausted && !signal.aborted) {
        const given = this.#iterator.next();
        const result = this.#isAsync ? await untilInterrupted(Promise.resolve(given), signal, 0) : await given;
        if ("type" in result) break;
        if (result.done) this.exhausted = true;
        else if (this.#isNew(result.value)) ids.push(result.value);
        // A macrotask, so that timers and answers have their turn.
        if (++this.#taken % IDS_PER_TASK === 0) await sleep(0, undefined);
      }
    } catch (reason) {
      this.exhausted = true;
      this.failure = { reason };
    }
    return ids;
  }

  /** Ends the taking up: what is there already is noted as not tried, any other iterable may have no end. */
  async close(): Promise<void> {
    if (this.exhausted) return;
    if (this.#isHeld) {
      for (const value of this.#iterator as IterableIterator<unknown>) this.#isNew(value);
      this.exhausted = true;
      return;
    }
    // Its own clean-up; one that hangs holds up nobody.
    try {
      void Promise.resolve(this.#iterator.return?.()).catch(() => {});
    } catch {
      // The run has ended, and so has what the iterable is for.
    }
  }

  /** Notes what was given; whether it is an id that was not given before. */
  #isNew(value: unknown): value is string {
    if (this.results.has(value)) return false;
    if (typeof value === "string" && value !== "") {
      this.results.set(value, { id: value, status: "not-tried" });
      return true;
    }
    const { operation, parameter } = this.#parameter;
    const place = `${parameter}[${this.results.size}]`;
    const [given, allowed] = [describe(value), "a string of at least one character"];
    const fault = { parameter: place, problem: value === "" ? "value" : "type", given, allowed } as const;
    const message = `${operation}: ${place}: given ${given}, allowed is ${allowed}`;
    const error = new ValidationError(message, operation, [fault]);
    this.results.set(value, { id: value === "" ? "" : given, status: "failed", error });
    this.unusable++;
    return false;
  }
}
