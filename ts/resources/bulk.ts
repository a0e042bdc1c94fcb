/** One call for any number of machines: in batchs, side by side, with an answer for each id. */

import { onAbort, sleep } from "../abort.js";
import type { Api } from "../boundary/core.js";
import { type Client, maxDelayOf } from "../client.js";
import { CallError, EdgedeskError, type FailureKind, TimeoutError, ValidationError } from "../errors.js";
import { notify } from "../hooks.js";
import { randomNonce } from "../nonce.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { invalidSetting, ownOptions } from "../own-properties.js";
import { memberOf, textIn, type Tree } from "../response.js";
import { isExpiryRenewed, type Renewal } from "./renewal.js";
import { type Resource, type ResourceIds, type Resources, type StatusLookup, statusLookup } from "./resource.js";
import { ResourceIdReader } from "./resource-ids.js";

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

/** A bulk call: one operation for any number of resources. */
export interface BulkJob<A extends Api, Ids extends object, Others extends object> {
  resources: Resources<A, Ids>;
  client: Client<A>;
  operation: Operation<A, Ids & NoInfer<Others>, object>;
  /** The operation's other parameters, the same for all resources. */
  parameters: Others;
  reachedWhen: ReachedWhen;
}

/** What the run needs to know of the job: nothing of it depends on the API. */
interface Work {
  action: string;
  client: Client<Api>;
  resources: Pick<Resources<Api, object>, "batchSize" | "idParameter">;
  /** Sends one call. All attempts for a set of ids have the same `token`. */
  send: (ids: readonly string[], options: CallOptions, token: string) => Promise<Tree>;
  lookup: StatusLookup;
  reachedWhen: ReachedWhen;
}

/**
 * How a look tells whether a call was executed. States: `done` where it was, `before` where it was not. A renewal: the end
 * of what is paid has moved by what was asked for. Nothing: it does not tell.
 */
export type ReachedWhen = { done: readonly string[]; before: readonly string[] } | Renewal | undefined;

/** Concern every call: to go on would only repeat them. */
const FATAL_KINDS: readonly FailureKind[] = [
  ...(["credentials", "expired-credentials", "expired-session", "wrong-password", "wrong-code"] as const),
  ...(["forbidden", "signature", "clock"] as const),
];

/** How often a batch is called after failures that pass, each time with retries of its own. */
const ROUNDS = 4;

/** The same after throttling, which a large bulk call brings about itself. */
const THROTTLED_ROUNDS = 12;

/** How long after an ambiguous failure the state is looked at, in milliseconds: a lost call may still be on its way. */
const LOOKUP_DELAY = 1000;

/** The most calls at the same time; beyond it there is nothing to win. */
const MAX_CONCURRENCY = 1000;

type FoundResources = Awaited<ReturnType<StatusLookup>>;

interface Batch {
  ids: readonly string[];
  token: string;
  round: number;
  /** Of a renewal, what the machines were before the first call: what moves after that may be ours. */
  before?: FoundResources;
  /** An earlier call was throttled, or its answer lost: what is refused now may be so because that one was executed. */
  doubt?: CallError;
}

/**
 * Runs a bulk call. Never rejects for a single resource: errors are in the report.
 *
 * @throws {ConfigurationError} An option is invalid, or `ids` is not iterable.
 */
export async function bulk<A extends Api, Ids extends object, Others extends object>(
  { resources, client, operation, parameters, reachedWhen }: BulkJob<A, Ids, Others>,
  ids: ResourceIds,
  options: BulkOptions | undefined,
): Promise<BulkReport> {
  const { action } = operation;
  const send = client.send.bind(client) as (o: unknown, p: object, s: CallOptions) => Promise<Tree>;
  const work: Work = {
    ...{ action, client, resources, reachedWhen, lookup: statusLookup(resources, client) },
    send: (batch, settings, token) =>
      send(operation, { ...parameters, ...resources.parameters(batch, token) }, settings),
  };
  return new Bulk(work, ids, ownOptions(options, action)).run();
}

class Bulk {
  readonly #work: Work;
  readonly #calls: CallOptions;
  readonly #onProgress: BulkOptions["onProgress"];
  readonly #totalTimeout: number;
  readonly #maxDelay: number;
  readonly #caller: AbortSignal | undefined;
  /** Ends the calls under way. */
  readonly #controller = new AbortController();
  /** Ends the waiting between them. */
  readonly #stop = new AbortController();
  readonly #ids: ResourceIdReader;
  readonly #results: Map<unknown, BulkResult>;
  readonly #most: number;
  readonly #queue: Batch[] = [];
  readonly #counts = { done: 0, failed: 0, ambiguous: 0 };
  #limit: number;
  #throttled = false;
  #active = 0;
  #error: { reason: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(work: Work, ids: ResourceIds, options: BulkOptions) {
    const { concurrency = 8, totalTimeout = 0, onProgress, signal, ...calls } = options;
    const whole = typeof concurrency === "number" && concurrency >= 1 && concurrency <= MAX_CONCURRENCY;
    if (!whole) throw invalidSetting(work.action, "concurrency", concurrency, `a number from 1 to ${MAX_CONCURRENCY}`);
    if (totalTimeout !== Infinity && !(typeof totalTimeout === "number" && totalTimeout >= 0)) {
      throw invalidSetting(work.action, "totalTimeout", totalTimeout, "a number of milliseconds; 0 for no limit");
    }
    if (onProgress !== undefined && typeof onProgress !== "function") {
      throw invalidSetting(work.action, "onProgress", onProgress, "a function");
    }
    this.#maxDelay = maxDelayOf(work.client, signal ? { ...calls, signal } : calls);
    this.#work = work;
    this.#calls = { ...calls, signal: this.#controller.signal, strict: true };
    this.#onProgress = onProgress;
    this.#totalTimeout = totalTimeout === Infinity ? 0 : totalTimeout;
    this.#caller = signal;
    this.#most = Math.floor(concurrency);
    this.#limit = Math.min(4, this.#most);
    this.#ids = new ResourceIdReader(ids, { operation: work.action, parameter: work.resources.idParameter });
    this.#results = this.#ids.results;
  }

  async run(): Promise<BulkReport> {
    const forget = onAbort(this.#caller, () => this.#end(this.#caller!.reason));
    const timer = this.#startTimer();
    try {
      await this.#runBatches();
    } finally {
      clearTimeout(timer);
      forget();
    }
    return this.#report();
  }

  #startTimer(): ReturnType<typeof setTimeout> | undefined {
    if (this.#totalTimeout === 0) return undefined;
    const { action } = this.#work;
    const advice = "Give what is left to another run, or allow this one more time.";
    const known = { kind: "network", again: "now", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    const error = new TimeoutError(action, known, this.#totalTimeout);
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

  async #runBatches(): Promise<void> {
    let taking: Promise<void> | undefined;
    for (;;) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      if (this.#error) this.#drop();
      while (this.#active < this.#limit && this.#queue.length > 0) this.#start(this.#queue.pop()!);
      // Beside the calls: ids that come slowly hold up no batch that is to be called again.
      if (!taking && !this.#error && !this.#ids.exhausted && this.#active < this.#limit) {
        taking = this.#take().finally(() => {
          taking = undefined;
          this.#wake();
        });
      }
      const isOver = this.#queue.length === 0 && (this.#error || this.#ids.exhausted);
      if (this.#active === 0 && !taking && isOver) break;
      await woken;
    }
    await this.#ids.close();
  }

  /** What waits to be called again is not called any more; what an earlier call has done to it is open. */
  #drop(): void {
    for (const { ids, doubt } of this.#queue.splice(0)) if (doubt) this.#recordAll(ids, "ambiguous", doubt);
  }

  async #take(): Promise<void> {
    const ids = await this.#ids.next(this.#work.resources.batchSize, this.#stop.signal);
    // What is called again is at the other end, and comes first.
    if (ids.length > 0) this.#queue.unshift({ ids, token: randomNonce(), round: 1 });
  }

  #start(batch: Batch): void {
    this.#active++;
    void this.#process(batch).finally(() => {
      this.#active--;
      this.#notifyProgress();
      this.#wake();
    });
  }

  async #process(batch: Batch): Promise<void> {
    const { ids } = batch;
    const { send, reachedWhen } = this.#work;
    try {
      if (isRenewal(reachedWhen)) batch.before ??= await this.#lookup(ids);
      const response = await send(ids, this.#calls, batch.token);
      this.#faster();
      const [requestId, orderId] = [textIn(response, "RequestId"), textIn(response, "OrderId")];
      const vendorIds = { ...(requestId !== undefined && { requestId }), ...(orderId !== undefined && { orderId }) };
      // In no document, but the vendor's Go client reads it.
      const refused = memberOf(response, "failedInstanceIdList");
      for (const id of ids) {
        const error = new Error("the vendor lists it as failed in a successful response");
        const isRefused = Array.isArray(refused) && refused.includes(id);
        this.#record(isRefused ? { id, status: "failed", error, ...vendorIds } : { id, status: "done", ...vendorIds });
      }
    } catch (error) {
      await this.#failed(batch, error).catch((reason: unknown) => this.#recordAll(ids, "ambiguous", reason));
    }
  }

  #lookup(ids: readonly string[]): Promise<FoundResources> {
    return this.#work.lookup(ids, this.#calls);
  }

  async #failed(batch: Batch, error: unknown): Promise<void> {
    const { ids, round } = batch;
    if (error instanceof ValidationError) {
      const ofIds = error.issues.every(({ parameter }) => parameter.startsWith(`${this.#work.resources.idParameter}[`));
      if (ofIds && ids.length > 1) return this.#halve(batch);
      if (!ofIds) this.#fail(error);
      return this.#recordAll(ids, "failed", error);
    }
    if (!(error instanceof CallError)) {
      this.#fail(error);
      return this.#recordAll(ids, error instanceof EdgedeskError && !batch.doubt ? "not-tried" : "ambiguous", error);
    }
    if (error.kind === "throttled") this.#slower();
    if (FATAL_KINDS.includes(error.kind)) this.#fail(error);
    // A client token makes repetitions one execution; without one, the machines are looked at first.
    const repeats = error.retryable && error.kind !== "aborted" && !this.#error;
    if (error.ambiguous && !repeats) return this.#resolveAmbiguous(batch, error);
    if (error.kind === "aborted") return this.#recordAll(ids, batch.doubt ? "ambiguous" : "not-tried", error);
    if (FATAL_KINDS.includes(error.kind)) return this.#conclude(batch, error);
    if (error.retryable) {
      const inTime = round < roundsAfter(error) && (await this.#waitToRepeat(error, round));
      if (!inTime) return error.ambiguous ? this.#resolveAmbiguous(batch, error) : this.#conclude(batch, error);
      this.#queue.push({ ...withDoubt(batch, error), round: round + 1 });
    } else if (ids.length > 1) {
      this.#halve(withDoubt(batch, error));
    } else {
      await this.#conclude(batch, error);
    }
  }

  /** Waits before a batch is called again; `false` where the server asks for a longer wait than allowed, or all is ended. */
  async #waitToRepeat({ retryAfter = 0 }: CallError, round: number): Promise<boolean> {
    if (retryAfter > this.#maxDelay) return false;
    const slept = await sleep(Math.max(retryAfter, Math.min(LOOKUP_DELAY * round, this.#maxDelay)), this.#stop.signal);
    return slept.type === "timeout";
  }

  /** One bad id does not sink the others: whichever half it is in is halved again. */
  #halve({ ids, ...rest }: Batch): void {
    const middle = Math.ceil(ids.length / 2);
    const halves = [ids.slice(middle), ids.slice(0, middle)];
    this.#queue.push(...halves.map((half) => ({ ...rest, ids: half, token: randomNonce() })));
  }

  /** It may have been executed: what the machines are now may tell. The core says whether it may then be called again. */
  async #resolveAmbiguous(batch: Batch, error: CallError): Promise<void> {
    const { ids, round } = batch;
    const { reachedWhen } = this.#work;
    if (reachedWhen === undefined || this.#error) return this.#recordAll(ids, "ambiguous", error);
    let untouched: readonly string[] = ids;
    // Twice: what looks untouched at once may only be late.
    for (let looks = 0; looks < 2 && untouched.length > 0; looks++) {
      // A server that was asked too often is left alone as long as it wants, before the look too.
      if (!(await this.#waitToRepeat(error, round))) return this.#recordAll(untouched, "ambiguous", error);
      const found = await this.#lookup(untouched);
      const traces = new Map(untouched.map((id) => [id, this.#evidence(found.get(id), batch.before?.get(id))]));
      for (const [id, trace] of traces) {
        if (trace === "executed") this.#record({ id, status: "done", inferred: true });
        else if (trace === "other") this.#record({ id, status: "ambiguous", error });
      }
      untouched = untouched.filter((id) => traces.get(id) === "none");
    }
    if (untouched.length === 0) return;
    const repeats = error.repeat === "after-lookup" && round < roundsAfter(error) && !this.#error;
    if (repeats) this.#queue.push({ ...batch, ids: untouched, token: randomNonce(), doubt: error, round: round + 1 });
    else this.#recordAll(untouched, "ambiguous", error);
  }

  /** A refusal stands; where an earlier call may have been executed all the same, the machines show that. */
  async #conclude(batch: Batch, error: CallError): Promise<void> {
    const { ids, before } = batch;
    const { reachedWhen } = this.#work;
    const isCertain = withDoubt(batch, error).doubt === undefined;
    if (isCertain || reachedWhen === undefined || (error.retryAfter ?? 0) > this.#maxDelay)
      return this.#recordAll(ids, "failed", error);
    const found = await this.#lookup(ids);
    for (const id of ids) {
      const trace = this.#evidence(found.get(id), before?.get(id));
      // A state of another kind is why the call was refused; a change of expiry of another length is somebody's renewal.
      const status = trace === "other" && isRenewal(reachedWhen) ? "ambiguous" : "failed";
      this.#record(trace === "executed" ? { id, status: "done", inferred: true } : { id, status, error });
    }
  }

  /** What a look shows of a call: that it was executed, that nothing was, or something that it does not account for. */
  #evidence(now: Resource | undefined, before: Resource | undefined): "executed" | "none" | "other" {
    const { reachedWhen } = this.#work;
    if (isRenewal(reachedWhen)) {
      if (now?.expires !== undefined && now.expires === before?.expires) return "none";
      return isExpiryRenewed(reachedWhen, before?.expires, now?.expires) ? "executed" : "other";
    }
    const status = now?.status ?? "";
    if (reachedWhen?.before.includes(status)) return "none";
    return reachedWhen?.done.includes(status) ? "executed" : "other";
  }

  #recordAll(ids: readonly string[], status: BulkResult["status"], error: unknown): void {
    for (const id of ids) if (this.#results.get(id)?.status === "not-tried") this.#record({ id, status, error });
  }

  #record(result: BulkResult): void {
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
  #progressCounts(): Pick<BulkProgress, "done" | "failed" | "ambiguous"> {
    return { ...this.#counts, failed: this.#counts.failed + this.#ids.unusable };
  }

  #notifyProgress(): void {
    const [taken, concurrency] = [this.#results.size, Math.max(1, Math.floor(this.#limit))];
    notify(this.#onProgress, () => ({ ...this.#progressCounts(), taken, concurrency }));
  }

  #report(): BulkReport {
    const failure = this.#error ?? this.#ids.failure;
    const results = [...this.#results.values()];
    const isRemaining = ({ status, error }: BulkResult): boolean =>
      status === "not-tried" || (status === "failed" && error instanceof CallError && error.retryable);
    return {
      results,
      ...this.#progressCounts(),
      notTried: results.filter(({ status }) => status === "not-tried").length,
      remaining: results.filter(isRemaining).map(({ id }) => id),
      complete: this.#ids.exhausted,
      ...(failure && { error: failure.reason }),
    };
  }
}

function isRenewal(shows: ReachedWhen): shows is Renewal {
  return shows !== undefined && "months" in shows;
}

/** A call that was throttled, lost or made more than once may have been executed before it was refused. */
function withDoubt(batch: Batch, error: CallError): Batch {
  const { doubt = error.attempts > 1 || error.ambiguous || error.kind === "throttled" ? error : undefined } = batch;
  return doubt ? { ...batch, doubt } : batch;
}

function roundsAfter({ kind }: CallError): number {
  return kind === "throttled" ? THROTTLED_ROUNDS : ROUNDS;
}
