/** Bulk calls: one operation for any number of resources, in concurrent batches, with a result for each id. */

import { onAbort, sleep } from "../abort.js";
import type { Api } from "../boundary/core.js";
import { type Client, settingsOf } from "../client.js";
import { CallError, EdgedeskError, type FailureKind, TimeoutError, ValidationError } from "../errors.js";
import { notify } from "../hooks.js";
import { randomNonce } from "../nonce.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { ownOptions } from "../own-properties.js";
import { memberOf, textIn, type Tree } from "../response.js";
import { checkBulkOptions } from "./bulk-options.js";
import type { BulkOptions, BulkReport } from "./bulk-report.js";
import { BulkResults } from "./bulk-results.js";
import { Concurrency } from "./concurrency.js";
import { evidenceOf, isRenewal, type ReachedWhen } from "./evidence.js";
import { ResourceIdReader } from "./resource-ids.js";
import { type ResourceIds, type Resources, type StatusLookup, statusLookup } from "./resource.js";

/** A bulk call: one operation for any number of resources. */
export interface BulkJob<A extends Api, Ids extends object, Others extends object> {
  resources: Resources<A, Ids>;
  client: Client<A>;
  operation: Operation<A, Ids & NoInfer<Others>, object>;
  /** The operation's other parameters, the same for all resources. */
  parameters: Others;
  reachedWhen: ReachedWhen;
}

/** A bulk call without the types of its API. */
interface Work {
  action: string;
  client: Client<Api>;
  resources: Pick<Resources<Api, object>, "batchSize" | "idParameter">;
  /** Sends one call. All attempts for a set of ids have the same `token`. */
  send: (ids: readonly string[], options: CallOptions, token: string) => Promise<Tree>;
  lookup: StatusLookup;
  reachedWhen: ReachedWhen;
}

/** Failures that affect every call and end the run. */
const FATAL_KINDS: readonly FailureKind[] = [
  ...(["credentials", "expired-credentials", "expired-session", "wrong-password", "wrong-code"] as const),
  ...(["forbidden", "signature", "clock"] as const),
];

/** The maximum number of calls of a batch after transient failures; each call has its own retries. */
const ROUNDS = 4;

/** The maximum after throttling, which a large bulk call causes itself. */
const THROTTLED_ROUNDS = 12;

/** The delay of a status lookup after an ambiguous failure, in milliseconds: the call may still be in transit. */
const LOOKUP_DELAY = 1000;

type FoundResources = Awaited<ReturnType<StatusLookup>>;

interface Batch {
  ids: readonly string[];
  token: string;
  round: number;
  /** For a renewal, the resources before the first call. */
  before?: FoundResources;
  /** The error of an earlier call that may have been executed, and so may be why the vendor refuses this one. */
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
  /** Aborts pending calls. */
  readonly #controller = new AbortController();
  /** Ends the backoff between calls. */
  readonly #stop = new AbortController();
  readonly #ids: ResourceIdReader;
  readonly #results: BulkResults;
  readonly #concurrency: Concurrency;
  readonly #queue: Batch[] = [];
  #active = 0;
  #error: { reason: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(work: Work, ids: ResourceIds, options: BulkOptions) {
    const { concurrency, totalTimeout, onProgress, onResult, signal, calls } = checkBulkOptions(options, work.action);
    this.#maxDelay = settingsOf(work.client, signal ? { ...calls, signal } : calls).maxDelay;
    this.#work = work;
    this.#calls = { ...calls, signal: this.#controller.signal, strict: true };
    this.#onProgress = onProgress;
    this.#totalTimeout = totalTimeout;
    this.#caller = signal;
    this.#concurrency = new Concurrency(concurrency);
    this.#ids = new ResourceIdReader(ids, { operation: work.action, parameter: work.resources.idParameter });
    this.#results = new BulkResults(this.#ids, onResult);
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
    return this.#results.report(this.#error ?? this.#ids.failure);
  }

  #startTimer(): ReturnType<typeof setTimeout> | undefined {
    if (this.#totalTimeout === 0) return undefined;
    const { action } = this.#work;
    const advice = "Pass the remaining ids to another run, or raise totalTimeout.";
    const known = { kind: "network", retryable: true, ambiguous: false, attempts: 0, advice } as const;
    const error = new TimeoutError(action, known, this.#totalTimeout);
    return setTimeout(() => this.#end(error), Math.min(this.#totalTimeout, 2 ** 31 - 1));
  }

  /** Ends the run: no further call starts. */
  #fail(reason: unknown): void {
    this.#error ??= { reason };
    this.#stop.abort();
    this.#wake();
  }

  /** Ends the run and aborts pending calls. */
  #end(reason: unknown): void {
    this.#fail(reason);
    this.#controller.abort(reason);
  }

  async #runBatches(): Promise<void> {
    let reading: Promise<void> | undefined;
    for (;;) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      if (this.#error) this.#drop();
      while (this.#concurrency.allows(this.#active) && this.#queue.length > 0) this.#start(this.#queue.pop()!);
      // Concurrent with the calls: slow ids must not delay batches that are retried.
      if (!reading && !this.#error && !this.#ids.exhausted && this.#concurrency.allows(this.#active)) {
        reading = this.#readBatch().finally(() => {
          reading = undefined;
          this.#wake();
        });
      }
      const isOver = this.#queue.length === 0 && (this.#error || this.#ids.exhausted);
      if (this.#active === 0 && !reading && isOver) break;
      await woken;
    }
    await this.#ids.close();
  }

  /** Drops the queue; batches that an earlier call may have changed are ambiguous. */
  #drop(): void {
    for (const { ids, doubt } of this.#queue.splice(0)) if (doubt) this.#results.recordAll(ids, "ambiguous", doubt);
  }

  async #readBatch(): Promise<void> {
    const ids = await this.#ids.next(this.#work.resources.batchSize, this.#stop.signal);
    // Retried batches are at the other end of the queue and go first.
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
      this.#concurrency.succeeded();
      const [requestId, orderId] = [textIn(response, "RequestId"), textIn(response, "OrderId")];
      const vendorIds = { ...(requestId !== undefined && { requestId }), ...(orderId !== undefined && { orderId }) };
      // Undocumented; the vendor's Go client reads it.
      const refused = memberOf(response, "failedInstanceIdList");
      for (const id of ids) {
        const error = new Error("the vendor lists it as failed in a successful response");
        const isRefused = Array.isArray(refused) && refused.includes(id);
        this.#results.record(
          isRefused ? { id, status: "failed", error, ...vendorIds } : { id, status: "done", ...vendorIds },
        );
      }
    } catch (error) {
      await this.#failed(batch, error).catch((reason: unknown) => this.#results.recordAll(ids, "ambiguous", reason));
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
      return this.#results.recordAll(ids, "failed", error);
    }
    if (!(error instanceof CallError)) {
      this.#fail(error);
      return this.#results.recordAll(
        ids,
        error instanceof EdgedeskError && !batch.doubt ? "not-tried" : "ambiguous",
        error,
      );
    }
    if (error.kind === "throttled") this.#concurrency.throttled();
    if (FATAL_KINDS.includes(error.kind)) this.#fail(error);
    // With a client token a retry is safe; without one, a status lookup comes first.
    const repeats = error.retryable && error.kind !== "aborted" && !this.#error;
    if (error.ambiguous && !repeats) return this.#resolveAmbiguous(batch, error);
    if (error.kind === "aborted") return this.#results.recordAll(ids, batch.doubt ? "ambiguous" : "not-tried", error);
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

  /** Waits before a batch is retried; `false` if Retry-After exceeds the limit, or the run has ended. */
  async #waitToRepeat({ retryAfter = 0 }: CallError, round: number): Promise<boolean> {
    if (retryAfter > this.#maxDelay) return false;
    const slept = await sleep(Math.max(retryAfter, Math.min(LOOKUP_DELAY * round, this.#maxDelay)), this.#stop.signal);
    return slept.type === "timeout";
  }

  /** Halves a refused batch, recursively, to isolate the ids that the vendor refuses. */
  #halve({ ids, ...rest }: Batch): void {
    const middle = Math.ceil(ids.length / 2);
    const halves = [ids.slice(middle), ids.slice(0, middle)];
    this.#queue.push(...halves.map((half) => ({ ...rest, ids: half, token: randomNonce() })));
  }

  /** Resolves an ambiguous failure by status lookup; retries the ids without effect if `repeat` allows it. */
  async #resolveAmbiguous(batch: Batch, error: CallError): Promise<void> {
    const { ids, round } = batch;
    const { reachedWhen } = this.#work;
    if (reachedWhen === undefined || this.#error) return this.#results.recordAll(ids, "ambiguous", error);
    let untouched: readonly string[] = ids;
    // Two lookups: the effect may be delayed.
    for (let lookups = 0; lookups < 2 && untouched.length > 0; lookups++) {
      // Retry-After applies to the lookup, too.
      if (!(await this.#waitToRepeat(error, round))) return this.#results.recordAll(untouched, "ambiguous", error);
      const found = await this.#lookup(untouched);
      const evidence = new Map(
        untouched.map((id) => [id, evidenceOf(reachedWhen, found.get(id), batch.before?.get(id))]),
      );
      for (const [id, trace] of evidence) {
        if (trace === "executed") this.#results.record({ id, status: "done", inferred: true });
        else if (trace === "other") this.#results.record({ id, status: "ambiguous", error });
      }
      untouched = untouched.filter((id) => evidence.get(id) === "none");
    }
    if (untouched.length === 0) return;
    const repeats = error.repeat === "after-lookup" && round < roundsAfter(error) && !this.#error;
    if (repeats) this.#queue.push({ ...batch, ids: untouched, token: randomNonce(), doubt: error, round: round + 1 });
    else this.#results.recordAll(untouched, "ambiguous", error);
  }

  /** Records a refusal, unless the status lookup shows that an earlier call was executed. */
  async #conclude(batch: Batch, error: CallError): Promise<void> {
    const { ids, before } = batch;
    const { reachedWhen } = this.#work;
    const isCertain = withDoubt(batch, error).doubt === undefined;
    if (isCertain || reachedWhen === undefined || (error.retryAfter ?? 0) > this.#maxDelay)
      return this.#results.recordAll(ids, "failed", error);
    const found = await this.#lookup(ids);
    for (const id of ids) {
      const trace = evidenceOf(reachedWhen, found.get(id), before?.get(id));
      // Another status explains the refusal. Another change of the expiry may be another caller's renewal.
      const status = trace === "other" && isRenewal(reachedWhen) ? "ambiguous" : "failed";
      this.#results.record(trace === "executed" ? { id, status: "done", inferred: true } : { id, status, error });
    }
  }

  #notifyProgress(): void {
    const [taken, concurrency] = [this.#ids.results.size, this.#concurrency.limit];
    notify(this.#onProgress, () => ({ ...this.#results.counts, taken, concurrency }));
  }
}

/** Marks a batch whose call may have been executed: it was throttled, lost or made more than once. */
function withDoubt(batch: Batch, error: CallError): Batch {
  const { doubt = error.attempts > 1 || error.ambiguous || error.kind === "throttled" ? error : undefined } = batch;
  return doubt ? { ...batch, doubt } : batch;
}

function roundsAfter({ kind }: CallError): number {
  return kind === "throttled" ? THROTTLED_ROUNDS : ROUNDS;
}
