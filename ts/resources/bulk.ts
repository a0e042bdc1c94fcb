/** One call for any number of machines: in chunks, side by side, with an answer for each id. */

import { type Client, longestWait } from "../client.js";
import type { Api } from "../boundary/core.js";
import { unique } from "../runtime.js";
import { CallError, EdgedeskError, type FailureKind, TimeoutError, ValidationError } from "../errors.js";
import { tell } from "../hooks.js";
import { Taking } from "./resource-ids.js";
import type { Ids, Look, Machine } from "./resource.js";
import type { CallOptions } from "../options.js";
import { misconfigured, ownOptions } from "../own-properties.js";
import { isOfRenewal, type Renewal } from "./renewal.js";
import { onAbort, sleep } from "../abort.js";

/** How to go about it. */
export interface BulkOptions extends Omit<CallOptions, "totalTimeout" | "strict"> {
  /** How many calls there may be at the same time; fewer as long as the vendor throttles. Default: 8. */
  concurrency?: number | undefined;
  /**
   * How long the whole run may take, in milliseconds; 0 for no limit. What is under way then is ended as by `signal`. Each
   * call has the client's `totalTimeout` beside it. Default: no limit.
   */
  totalTimeout?: number | undefined;
  /** Is told whenever the fate of some ids is known. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
}

/** How far it is. */
export interface BulkProgress {
  done: number;
  failed: number;
  ambiguous: number;
  /** How many ids have been taken up so far; of an async iterable nobody knows the end beforehand. */
  taken: number;
  /** How many calls there may be at the same time now. */
  concurrency: number;
}

/** What became of an id. */
export interface BulkResult {
  /** The id; where something else was given, that in words. */
  id: string;
  /**
   * `done`: the vendor accepted it. `failed`: it did not happen. `ambiguous`: it may have happened, and a look did not
   * tell. `not-tried`: it was not asked for, or provably not received, because the whole was ended.
   */
  status: "done" | "failed" | "ambiguous" | "not-tried";
  /** Why it is not done. */
  error?: unknown;
  /**
   * The answer was lost, and what a look showed afterwards is as it would be if the call had been executed. Somebody else who
   * did the same at the same time leaves the same traces.
   */
  inferred?: boolean;
  /** The vendor's id of the call that it was part of. */
  requestId?: string;
  /** Of a renewal: the order, which is to be paid where the call said not to pay at once. */
  orderId?: string;
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
  remaining: readonly string[];
  /** Whether all ids were taken up: `false` where an iterable was left before its end. */
  complete: boolean;
  /**
   * What ended it early: an error that concerns every call, a {@link TimeoutError} of the whole run, the reason of the
   * caller's signal, or the iterable's own error.
   */
  error?: unknown;
}

/** What the vendor answered to a call for some ids. */
export interface Accepted {
  requestId: string | undefined;
  orderId?: string | undefined;
  /** Those that it says it failed for. */
  refused?: readonly string[] | undefined;
}

/** What differs between the calls. */
export interface Job {
  client: Client<Api>;
  operation: string;
  /** How many ids a call takes. */
  limit: number;
  /** The parameter that names the ids, whose faults are those of single ids. */
  parameter: string;
  /** Makes the call. `token` is new for each set of ids and stays in its repetitions: a client token of theirs. */
  call: (ids: readonly string[], options: CallOptions, token: string) => Promise<Accepted>;
  look: Look;
  shows: Shows;
}

/**
 * How a look tells whether a call was executed. States: `done` where it was, `before` where it was not. A renewal: the end
 * of what is paid has moved by what was asked for. Nothing: it does not tell.
 */
export type Shows = { done: readonly string[]; before: readonly string[] } | Renewal | undefined;

/** Concern every call: to go on would only repeat them. */
const CONCERNS_ALL: readonly FailureKind[] = [
  ...(["credentials", "expired-credentials", "expired-session", "wrong-password", "wrong-code"] as const),
  ...(["forbidden", "signature", "clock"] as const),
];

/** How often a chunk is called after failures that pass, each time with retries of its own. */
const ROUNDS = 4;

/** The same after throttling, which a large bulk call brings about itself. */
const THROTTLED_ROUNDS = 12;

/** How long after an ambiguous failure the state is looked at, in milliseconds: a lost call may still be on its way. */
const SETTLING = 1000;

/** The most calls at the same time; beyond it there is nothing to win. */
const MOST_AT_ONCE = 1000;

type Found = Awaited<ReturnType<Look>>;

interface Chunk {
  ids: readonly string[];
  token: string;
  round: number;
  /** Of a renewal, what the machines were before the first call: what moves after that may be ours. */
  before?: Found;
  /** An earlier call was throttled, or its answer lost: what is refused now may be so because that one was executed. */
  doubt?: CallError;
}

/**
 * Does it. Resolves with a report, whatever happens.
 *
 * @throws {ConfigurationError} An option cannot be used, or `ids` is nothing to iterate over.
 */
export async function bulk(job: Job, ids: Ids, options?: BulkOptions): Promise<BulkReport> {
  return new Bulk(job, ids, ownOptions(options, job.operation)).run();
}

class Bulk {
  readonly #job: Job;
  readonly #calls: CallOptions;
  readonly #onProgress: BulkOptions["onProgress"];
  readonly #totalTimeout: number;
  readonly #maxDelay: number;
  readonly #caller: AbortSignal | undefined;
  /** Ends the calls under way. */
  readonly #controller = new AbortController();
  /** Ends the waiting between them. */
  readonly #stop = new AbortController();
  readonly #taking: Taking;
  readonly #results: Map<unknown, BulkResult>;
  readonly #most: number;
  readonly #queue: Chunk[] = [];
  readonly #counts = { done: 0, failed: 0, ambiguous: 0 };
  #limit: number;
  #throttled = false;
  #active = 0;
  #error: { reason: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(job: Job, ids: Ids, options: BulkOptions) {
    const { concurrency = 8, totalTimeout = 0, onProgress, signal, ...calls } = options;
    const whole = typeof concurrency === "number" && concurrency >= 1 && concurrency <= MOST_AT_ONCE;
    if (!whole) throw misconfigured(job.operation, "concurrency", concurrency, `a number from 1 to ${MOST_AT_ONCE}`);
    if (totalTimeout !== Infinity && !(typeof totalTimeout === "number" && totalTimeout >= 0)) {
      throw misconfigured(job.operation, "totalTimeout", totalTimeout, "a number of milliseconds; 0 for no limit");
    }
    if (onProgress !== undefined && typeof onProgress !== "function") {
      throw misconfigured(job.operation, "onProgress", onProgress, "a function");
    }
    this.#maxDelay = longestWait(job.client, signal ? { ...calls, signal } : calls);
    this.#job = job;
    this.#calls = { ...calls, signal: this.#controller.signal, strict: true };
    this.#onProgress = onProgress;
    this.#totalTimeout = totalTimeout === Infinity ? 0 : totalTimeout;
    this.#caller = signal;
    this.#most = Math.floor(concurrency);
    this.#limit = Math.min(4, this.#most);
    this.#taking = new Taking(ids, job);
    this.#results = this.#taking.results;
  }

  async run(): Promise<BulkReport> {
    const forget = onAbort(this.#caller, () => this.#end(this.#caller!.reason));
    const timer = this.#startTimer();
    try {
      await this.#work();
    } finally {
      clearTimeout(timer);
      forget();
    }
    return this.#report();
  }

  #startTimer(): ReturnType<typeof setTimeout> | undefined {
    if (this.#totalTimeout === 0) return undefined;
    const { operation } = this.#job;
    const advice = "Give what is left to another run, or allow this one more time.";
    const known = { kind: "network", again: "now", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    const error = new TimeoutError(operation, known, this.#totalTimeout);
    return setTimeout(() => this.#end(error), Math.min(this.#totalTimeout, 2 ** 31 - 1));
  }

  /** Ends the whole: nothing new is begun. */
  #fail(reason: unknown): void {
    this.#error ??= { reason };
    this.#stop.abort();
    this.#wake();
  }

  /** The same at once: what is under way is aborted. */
  #end(reason: unknown): void {
    this.#fail(reason);
    this.#controller.abort(reason);
  }

  async #work(): Promise<void> {
    let taking: Promise<void> | undefined;
    for (;;) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      if (this.#error) this.#drop();
      while (this.#active < this.#limit && this.#queue.length > 0) this.#start(this.#queue.pop()!);
      // Beside the calls: ids that come slowly hold up no chunk that is to be called again.
      if (!taking && !this.#error && !this.#taking.exhausted && this.#active < this.#limit) {
        taking = this.#take().finally(() => {
          taking = undefined;
          this.#wake();
        });
      }
      const isOver = this.#queue.length === 0 && (this.#error || this.#taking.exhausted);
      if (this.#active === 0 && !taking && isOver) break;
      await woken;
    }
    await this.#taking.leave();
  }

  /** What waits to be called again is not called any more; what an earlier call has done to it is open. */
  #drop(): void {
    for (const { ids, doubt } of this.#queue.splice(0)) if (doubt) this.#all(ids, "ambiguous", doubt);
  }

  async #take(): Promise<void> {
    const ids = await this.#taking.next(this.#job.limit, this.#stop.signal);
    // What is called again is at the other end, and comes first.
    if (ids.length > 0) this.#queue.unshift({ ids, token: unique(), round: 1 });
  }

  #start(chunk: Chunk): void {
    this.#active++;
    void this.#process(chunk).finally(() => {
      this.#active--;
      this.#tell();
      this.#wake();
    });
  }

  async #process(chunk: Chunk): Promise<void> {
    const { ids } = chunk;
    const { call, shows } = this.#job;
    try {
      if (isRenewal(shows)) chunk.before ??= await this.#look(ids);
      const { requestId, orderId, refused = [] } = await call(ids, this.#calls, chunk.token);
      this.#faster();
      const answer = { ...(requestId !== undefined && { requestId }), ...(orderId !== undefined && { orderId }) };
      for (const id of ids) {
        const error = new Error("the vendor lists it as failed in an answer of success");
        const isRefused = Array.isArray(refused) && refused.includes(id);
        this.#settle(isRefused ? { id, status: "failed", error, ...answer } : { id, status: "done", ...answer });
      }
    } catch (error) {
      await this.#failed(chunk, error).catch((reason: unknown) => this.#all(ids, "ambiguous", reason));
    }
  }

  #look(ids: readonly string[]): Promise<Found> {
    return this.#job.look(ids, this.#calls);
  }

  async #failed(chunk: Chunk, error: unknown): Promise<void> {
    const { ids, round } = chunk;
    if (error instanceof ValidationError) {
      const ofIds = error.issues.every(({ parameter }) => parameter.startsWith(`${this.#job.parameter}[`));
      if (ofIds && ids.length > 1) return this.#halve(chunk);
      if (!ofIds) this.#fail(error);
      return this.#all(ids, "failed", error);
    }
    if (!(error instanceof CallError)) {
      this.#fail(error);
      return this.#all(ids, error instanceof EdgedeskError && !chunk.doubt ? "not-tried" : "ambiguous", error);
    }
    if (error.kind === "throttled") this.#slower();
    if (CONCERNS_ALL.includes(error.kind)) this.#fail(error);
    // A client token makes repetitions one execution; without one, the machines are looked at first.
    const repeats = error.retryable && error.kind !== "aborted" && !this.#error;
    if (error.ambiguous && !repeats) return this.#lookInto(chunk, error);
    if (error.kind === "aborted") return this.#all(ids, chunk.doubt ? "ambiguous" : "not-tried", error);
    if (CONCERNS_ALL.includes(error.kind)) return this.#conclude(chunk, error);
    if (error.retryable) {
      const inTime = round < roundsAfter(error) && (await this.#waited(error, round));
      if (!inTime) return error.ambiguous ? this.#lookInto(chunk, error) : this.#conclude(chunk, error);
      this.#queue.push({ ...doubted(chunk, error), round: round + 1 });
    } else if (ids.length > 1) {
      this.#halve(doubted(chunk, error));
    } else {
      await this.#conclude(chunk, error);
    }
  }

  /** Waits before a chunk is called again; `false` where the server asks for a longer wait than allowed, or all is ended. */
  async #waited({ retryAfter = 0 }: CallError, round: number): Promise<boolean> {
    if (retryAfter > this.#maxDelay) return false;
    const slept = await sleep(Math.max(retryAfter, Math.min(SETTLING * round, this.#maxDelay)), this.#stop.signal);
    return slept.what === "timeout";
  }

  /** One bad id does not sink the others: whichever half it is in is halved again. */
  #halve({ ids, ...rest }: Chunk): void {
    const middle = Math.ceil(ids.length / 2);
    const halves = [ids.slice(middle), ids.slice(0, middle)];
    this.#queue.push(...halves.map((half) => ({ ...rest, ids: half, token: unique() })));
  }

  /** It may have been executed: what the machines are now may tell. The core says whether it may then be called again. */
  async #lookInto(chunk: Chunk, error: CallError): Promise<void> {
    const { ids, round } = chunk;
    const { shows } = this.#job;
    if (shows === undefined || this.#error) return this.#all(ids, "ambiguous", error);
    let untouched: readonly string[] = ids;
    // Twice: what looks untouched at once may only be late.
    for (let looks = 0; looks < 2 && untouched.length > 0; looks++) {
      // A server that was asked too often is left alone as long as it wants, before the look too.
      if (!(await this.#waited(error, round))) return this.#all(untouched, "ambiguous", error);
      const found = await this.#look(untouched);
      const traces = new Map(untouched.map((id) => [id, this.#trace(found.get(id), chunk.before?.get(id))]));
      for (const [id, trace] of traces) {
        if (trace === "executed") this.#settle({ id, status: "done", inferred: true });
        else if (trace === "other") this.#settle({ id, status: "ambiguous", error });
      }
      untouched = untouched.filter((id) => traces.get(id) === "none");
    }
    if (untouched.length === 0) return;
    const repeats = error.repeat === "after-lookup" && round < roundsAfter(error) && !this.#error;
    if (repeats) this.#queue.push({ ...chunk, ids: untouched, token: unique(), doubt: error, round: round + 1 });
    else this.#all(untouched, "ambiguous", error);
  }

  /** A refusal stands; where an earlier call may have been executed all the same, the machines show that. */
  async #conclude(chunk: Chunk, error: CallError): Promise<void> {
    const { ids, before } = chunk;
    const { shows } = this.#job;
    const isCertain = doubted(chunk, error).doubt === undefined;
    if (isCertain || shows === undefined || (error.retryAfter ?? 0) > this.#maxDelay)
      return this.#all(ids, "failed", error);
    const found = await this.#look(ids);
    for (const id of ids) {
      const trace = this.#trace(found.get(id), before?.get(id));
      // A state of another kind is why the call was refused; a change of expiry of another length is somebody's renewal.
      const status = trace === "other" && isRenewal(shows) ? "ambiguous" : "failed";
      this.#settle(trace === "executed" ? { id, status: "done", inferred: true } : { id, status, error });
    }
  }

  /** What a look shows of a call: that it was executed, that nothing was, or something that it does not account for. */
  #trace(now: Machine | undefined, before: Machine | undefined): "executed" | "none" | "other" {
    const { shows } = this.#job;
    if (isRenewal(shows)) {
      if (now?.expires !== undefined && now.expires === before?.expires) return "none";
      return isOfRenewal(shows, before?.expires, now?.expires) ? "executed" : "other";
    }
    const status = now?.status ?? "";
    if (shows?.before.includes(status)) return "none";
    return shows?.done.includes(status) ? "executed" : "other";
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

  /** What became of the ids so far; those that are none have failed. */
  #counted(): Pick<BulkProgress, "done" | "failed" | "ambiguous"> {
    return { ...this.#counts, failed: this.#counts.failed + this.#taking.unusable };
  }

  #tell(): void {
    const [taken, concurrency] = [this.#results.size, Math.max(1, Math.floor(this.#limit))];
    tell(this.#onProgress, () => ({ ...this.#counted(), taken, concurrency }));
  }

  #report(): BulkReport {
    const failure = this.#error ?? this.#taking.failure;
    const results = [...this.#results.values()];
    const isRemaining = ({ status, error }: BulkResult): boolean =>
      status === "not-tried" || (status === "failed" && error instanceof CallError && error.retryable);
    return {
      results,
      ...this.#counted(),
      notTried: results.filter(({ status }) => status === "not-tried").length,
      remaining: results.filter(isRemaining).map(({ id }) => id),
      complete: this.#taking.exhausted,
      ...(failure && { error: failure.reason }),
    };
  }
}

function isRenewal(shows: Shows): shows is Renewal {
  return shows !== undefined && "months" in shows;
}

/** A call that was throttled, lost or made more than once may have been executed before it was refused. */
function doubted(chunk: Chunk, error: CallError): Chunk {
  const { doubt = error.attempts > 1 || error.ambiguous || error.kind === "throttled" ? error : undefined } = chunk;
  return doubt ? { ...chunk, doubt } : chunk;
}

function roundsAfter({ kind }: CallError): number {
  return kind === "throttled" ? THROTTLED_ROUNDS : ROUNDS;
}
