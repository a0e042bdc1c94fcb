/** One call for any number of machines: in chunks, side by side, with an answer for each id. */

import type { CallOptions } from "./client.js";
import { CallError, EdgedeskError, type FailureKind, ValidationError } from "./errors.js";
import type { Ids, Look } from "./machines.js";
import { sleep } from "./transport.js";

/** How to go about it. */
export interface BulkOptions extends CallOptions {
  /** How many calls there may be at the same time; fewer as long as the vendor throttles. Default: 8. */
  concurrency?: number;
  /** Is told whenever the fate of some ids is known. */
  onProgress?: (progress: BulkProgress) => void;
}

/** How far it is. */
export interface BulkProgress {
  done: number;
  failed: number;
  ambiguous: number;
  /** How many ids have been taken up so far; of an async iterable nobody knows the end beforehand. */
  seen: number;
  /** How many calls there may be at the same time now. */
  concurrency: number;
}

/** What became of an id. */
export interface BulkResult {
  id: string;
  /**
   * `done`: the vendor accepted it. `failed`: it did not happen. `ambiguous`: it may have happened, and a look did not
   * tell. `not-tried`: it was not asked for, or provably not received, because the whole was ended.
   */
  status: "done" | "failed" | "ambiguous" | "not-tried";
  /** Why it is not done. */
  error?: unknown;
  /** The answer was lost, and a look showed that it is done. */
  recovered?: boolean;
}

/** What became of all. */
export interface BulkReport {
  /** One for each id, in the order in which they were given, duplicates once. */
  results: readonly BulkResult[];
  done: number;
  failed: number;
  ambiguous: number;
  notTried: number;
  /** Those to give to another run: not tried, or failed for a reason that passes. */
  left: readonly string[];
  /** Whether all ids were taken up: `false` where an async iterable was left before its end. */
  complete: boolean;
  /** What ended it early: an error that concerns every call, the caller's signal, or the iterable's own error. */
  error?: unknown;
}

/** What differs between the calls. */
export interface Job {
  /** How many ids a call takes. */
  limit: number;
  /** The parameter that names the ids, whose faults are those of single ids. */
  parameter: string;
  /** Makes the call; gives the ids that the vendor says it failed for. */
  call: (ids: readonly string[], options: CallOptions) => Promise<readonly string[] | undefined | void>;
  look: Look;
  shows: Shows;
}

/**
 * How a look tells whether a call was executed. States: `done` where it was, `before` where it was not. `expires`: the end
 * of what is paid has moved. Nothing: it does not tell.
 */
export type Shows = { done: readonly string[]; before: readonly string[] } | "expires" | undefined;

/** Concern every call: to go on would only repeat them. */
const CONCERNS_ALL: readonly FailureKind[] = ["credentials", "expired-credentials", "forbidden", "signature", "clock"];

/** How often a chunk is called after failures that pass, each time with retries of its own. */
const ROUNDS = 4;

/** The same after throttling, which a large bulk call brings about itself. */
const THROTTLED_ROUNDS = 12;

/** How long after an ambiguous failure the state is looked at, in milliseconds: a lost call may still be on its way. */
const SETTLING = 1000;

interface Chunk {
  ids: readonly string[];
  round: number;
}

/** Does it. Resolves with a report, whatever happens; rejects only where `ids` is nothing to iterate over. */
export function bulk(job: Job, ids: Ids, options: BulkOptions = {}): Promise<BulkReport> {
  return new Bulk(job, ids, options).run();
}

class Bulk {
  readonly #job: Job;
  readonly #options: BulkOptions;
  readonly #iterator: Iterator<string> | AsyncIterator<string>;
  readonly #isAsync: boolean;
  readonly #results = new Map<string, BulkResult>();
  readonly #most: number;
  readonly #again: Chunk[] = [];
  readonly #counts = { done: 0, failed: 0, ambiguous: 0 };
  #limit: number;
  #throttled = false;
  #active = 0;
  #exhausted = false;
  #error: { reason: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(job: Job, ids: Ids, options: BulkOptions) {
    this.#job = job;
    this.#options = options;
    this.#isAsync = Symbol.asyncIterator in ids;
    this.#iterator = this.#isAsync
      ? (ids as AsyncIterable<string>)[Symbol.asyncIterator]()
      : (ids as Iterable<string>)[Symbol.iterator]();
    this.#most = Math.max(1, Math.floor(options.concurrency ?? 8));
    this.#limit = Math.min(4, this.#most);
  }

  async run(): Promise<BulkReport> {
    for (;;) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      while (this.#active < this.#limit) {
        const chunk = await this.#next();
        if (!chunk) break;
        this.#active++;
        void this.#process(chunk).finally(() => {
          this.#active--;
          this.#wake();
        });
      }
      if (this.#active === 0 && !this.#again.length && (this.#exhausted || this.#error)) break;
      if (this.#active > 0) await woken;
    }
    return this.#report();
  }

  /** The next chunk: one that is to be called again, else new ids. */
  async #next(): Promise<Chunk | undefined> {
    if (this.#options.signal?.aborted) this.#error ??= { reason: this.#options.signal.reason };
    if (this.#error) {
      this.#again.length = 0;
      await this.#leave();
      return undefined;
    }
    const again = this.#again.pop();
    if (again) return again;
    const ids = await this.#take(this.#job.limit);
    return ids.length ? { ids, round: 1 } : undefined;
  }

  async #take(count: number): Promise<string[]> {
    const ids: string[] = [];
    try {
      while (ids.length < count && !this.#exhausted) {
        const { done, value } = await this.#iterator.next();
        if (done) this.#exhausted = true;
        else if (!this.#results.has(value)) {
          this.#results.set(value, { id: value, status: "not-tried" });
          ids.push(value);
        }
      }
    } catch (error) {
      // What was taken before is still called.
      this.#exhausted = true;
      this.#error ??= { reason: error };
    }
    return ids;
  }

  /** Ends the taking up: of a plain iterable the rest is noted as not tried, an async one may have no end. */
  async #leave(): Promise<void> {
    if (this.#exhausted) return;
    if (this.#isAsync) await Promise.resolve(this.#iterator.return?.()).catch(() => {});
    else await this.#take(Infinity);
    this.#exhausted = !this.#isAsync;
  }

  async #process(chunk: Chunk): Promise<void> {
    const { ids } = chunk;
    const { call, look, shows } = this.#job;
    const { signal } = this.#options;
    let before: Awaited<ReturnType<Look>> | undefined;
    try {
      if (shows === "expires") before = await look(ids, signal);
      const refused = new Set((await call(ids, this.#options)) ?? []);
      this.#faster();
      for (const id of ids) {
        const error = new Error("the vendor lists it as failed in an answer of success");
        this.#settle(refused.has(id) ? { id, status: "failed", error } : { id, status: "done" });
      }
    } catch (error) {
      await this.#failed(chunk, error, before).catch((reason: unknown) => this.#all(ids, "ambiguous", reason));
    }
    this.#tell();
  }

  async #failed(chunk: Chunk, error: unknown, before: Awaited<ReturnType<Look>> | undefined): Promise<void> {
    const { ids, round } = chunk;
    if (error instanceof ValidationError) {
      const ofIds = error.faults.every(({ parameter }) => parameter.startsWith(`${this.#job.parameter}[`));
      if (ofIds && ids.length > 1) return this.#halve(chunk);
      if (!ofIds) this.#error ??= { reason: error };
      return this.#all(ids, "failed", error);
    }
    if (!(error instanceof CallError)) {
      this.#error ??= { reason: error };
      return this.#all(ids, error instanceof EdgedeskError ? "not-tried" : "ambiguous", error);
    }
    if (error.kind === "throttled") this.#slower();
    if (CONCERNS_ALL.includes(error.kind) || error.kind === "aborted") this.#error ??= { reason: error };
    if (error.ambiguous) return this.#lookInto(chunk, error, before);
    if (error.kind === "aborted") return this.#all(ids, "not-tried", error);
    if (CONCERNS_ALL.includes(error.kind)) return this.#all(ids, "failed", error);
    if (error.retryable) {
      const rounds = error.kind === "throttled" ? THROTTLED_ROUNDS : ROUNDS;
      if (round >= rounds) return this.#all(ids, "failed", error);
      const slept = await sleep(Math.max(error.retryAfter ?? 0, SETTLING * round), this.#options.signal);
      if (slept.what === "aborted") return this.#all(ids, "not-tried", error);
      this.#again.push({ ids, round: round + 1 });
    } else if (ids.length > 1) {
      this.#halve(chunk);
    } else {
      this.#all(ids, "failed", error);
    }
  }

  /** One bad id does not sink the others: whichever half it is in is halved again. */
  #halve({ ids, round }: Chunk): void {
    const middle = Math.ceil(ids.length / 2);
    this.#again.push({ ids: ids.slice(middle), round }, { ids: ids.slice(0, middle), round });
  }

  /** It may have been executed: what the machines are now may tell. */
  async #lookInto(
    { ids, round }: Chunk,
    error: CallError,
    before: Awaited<ReturnType<Look>> | undefined,
  ): Promise<void> {
    const { look, shows } = this.#job;
    const { signal } = this.#options;
    if (shows === undefined || signal?.aborted) return this.#all(ids, "ambiguous", error);
    let untouched: readonly string[] = ids;
    // Twice: what looks untouched at once may only be late.
    for (let looks = 0; looks < 2 && untouched.length; looks++) {
      const slept = await sleep(SETTLING, signal);
      if (slept.what === "aborted") return this.#all(untouched, "ambiguous", error);
      const found = await look(untouched, signal);
      untouched = untouched.filter((id) => {
        const now = found.get(id);
        if (shows === "expires") {
          const moved = now?.expires !== undefined && now.expires !== before?.get(id)?.expires;
          if (moved) this.#settle({ id, status: "done", recovered: true });
          return !moved;
        }
        if (now?.status !== undefined && shows.before.includes(now.status)) return true;
        const done = now?.status !== undefined && shows.done.includes(now.status);
        this.#settle(done ? { id, status: "done", recovered: true } : { id, status: "ambiguous", error });
        return false;
      });
    }
    // What costs money is not repeated, however it looks.
    if (shows === "expires" || round >= ROUNDS) return this.#all(untouched, "ambiguous", error);
    if (untouched.length) this.#again.push({ ids: untouched, round: round + 1 });
  }

  #all(ids: readonly string[], status: BulkResult["status"], error: unknown): void {
    for (const id of ids) if (this.#results.get(id)?.status === "not-tried") this.#settle({ id, status, error });
  }

  #settle(result: BulkResult): void {
    this.#results.set(result.id, result);
    if (result.status !== "not-tried") this.#counts[result.status]++;
  }

  /** One more until the first throttling; from then on one more for each round of successes. */
  #faster(): void {
    const step = this.#throttled ? 1 / this.#limit : 1;
    this.#limit = Math.min(this.#most, this.#limit + step);
  }

  #slower(): void {
    this.#throttled = true;
    this.#limit = Math.max(1, this.#limit / 2);
  }

  #tell(): void {
    const { onProgress } = this.#options;
    onProgress?.({ ...this.#counts, seen: this.#results.size, concurrency: Math.max(1, Math.floor(this.#limit)) });
  }

  #report(): BulkReport {
    const results = [...this.#results.values()];
    const notTried = results.filter(({ status }) => status === "not-tried").length;
    const isLeft = ({ status, error }: BulkResult): boolean =>
      status === "not-tried" || (status === "failed" && error instanceof CallError && error.retryable);
    return {
      results,
      ...this.#counts,
      notTried,
      left: results.filter(isLeft).map(({ id }) => id),
      complete: this.#exhausted,
      ...(this.#error && { error: this.#error.reason }),
    };
  }
}
