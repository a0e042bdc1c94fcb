/** The consumer of the queue: claims the chunks of a batch, calls the vendor for each, and reports to the ledger. */

import { type BulkReport, CallError, EdgedeskError } from "edgedesk/ecd";

import { type Env, ledgerOf } from "./env.js";
import { type Fleet, type Found, fleetOf } from "./fleet.js";
import type { ChunkMessage, ChunkResult, ClaimedChunk, Expiries } from "./job.js";
import { LEASE } from "./ledger.js";

/** When the calls of a batch end, after its claim: early enough to report before the lease ends. */
const CALLS_END = LEASE - 30_000;

/** The number of concurrent chunks: a Worker has 6 open connections. */
const CONCURRENCY = 6;

/** The delays of the queue after failures, in seconds. They double with each delivery. */
const FIRST_DELAY = 5;
const MAX_DELAY = 600;

/** The longest delay that a queue takes, in seconds. */
const LONGEST_DELAY = 43_200;

/** Failures that every call would have: they pause the job. */
const FATAL_KINDS: readonly string[] = ["credentials", "expired-credentials", "forbidden", "signature", "clock"];

/** Runs the chunks of a batch. What is not retried is acknowledged. */
export async function runChunks(batch: MessageBatch<ChunkMessage>, env: Env): Promise<void> {
  const ledger = ledgerOf(env);
  const messages = batch.messages.map(({ body }) => body);
  const claimed = await ledger.claim(messages, Date.now());
  const signal = AbortSignal.timeout(CALLS_END);
  const results: ChunkResult[] = [];
  const waiting = [...claimed];
  const work = async (): Promise<void> => {
    for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
      const result = await runChunk(chunk, env, signal);
      const { job, chunk: number } = chunk;
      const message = batch.messages.find(({ body }) => body.job === job && body.chunk === number)!;
      if (result.remaining.length > 0 && result.pause === undefined) {
        const delaySeconds = delayOf(message.attempts, result.retryAfter);
        message.retry({ delaySeconds });
        result.retryAt = Date.now() + delaySeconds * 1000;
      }
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  await ledger.finish(results, Date.now());
}

/** The delay until the next delivery, in seconds: what the vendor asks for, and growing, with jitter. */
function delayOf(attempts: number, retryAfter = 0): number {
  const delay = Math.min(FIRST_DELAY * 2 ** (attempts - 1), MAX_DELAY);
  const jittered = delay / 2 + (Math.random() * delay) / 2;
  return Math.min(Math.ceil(Math.max(retryAfter / 1000, jittered)), LONGEST_DELAY);
}

type RunResult = ChunkResult & { retryAfter?: number };

/** Calls the vendor for a chunk. Never rejects. */
async function runChunk(claim: ClaimedChunk, env: Env, signal: AbortSignal): Promise<RunResult> {
  const { job, chunk, lease, ids, spec } = claim;
  const result: RunResult = { job, chunk, lease, done: 0, problems: [], orders: [], remaining: [] };
  const isPaid = spec.action === "renew";
  let fleet: Fleet;
  let callable: string[] = [];
  try {
    fleet = fleetOf(spec, env);
    const found = await fleet.lookup(ids, signal);
    callable = callableOf(ids, found, fleet, result);
    if (callable.length === 0) return result;
    // A renewal that is not recorded first could be sent twice.
    if (isPaid && !(await ledgerOf(env).begin(claim, expiriesOf(found), Date.now()))) return result;
  } catch (error) {
    // Nothing was sent.
    return { job, chunk, lease, done: 0, problems: [], orders: [], remaining: ids, ...factsOf(error) };
  }
  try {
    addReport(await call(fleet, callable, signal), isPaid, result);
  } catch (error) {
    addAll(callable, error, isPaid, result);
  }
  return result;
}

/** The ids that need a call. Others have their result already: in the wanted state, missing, or in another one. */
function callableOf(ids: readonly string[], found: Map<string, Found>, fleet: Fleet, result: RunResult): string[] {
  const callable: string[] = [];
  for (const id of ids) {
    const status = found.get(id)?.status;
    if (status === undefined) result.problems.push({ id, state: "failed", code: "NotFound" });
    else if (fleet.reached.includes(status)) result.done++;
    else if (fleet.from?.includes(status) ?? true) callable.push(id);
    else result.problems.push({ id, state: "failed", code: `Status.${status}` });
  }
  return callable;
}

function expiriesOf(found: Map<string, Found>): Expiries {
  const entries = [...found].flatMap(([id, { expires }]) => (expires === undefined ? [] : [[id, expires] as const]));
  return Object.fromEntries(entries);
}

/** Calls for a chunk, and gives up when the vendor throttles: the queue waits, not this invocation. */
function call(fleet: Fleet, ids: readonly string[], signal: AbortSignal): Promise<BulkReport> {
  const throttled = new AbortController();
  return fleet.call(ids, {
    concurrency: 1,
    signal: AbortSignal.any([signal, throttled.signal]),
    hooks: {
      onError({ error }) {
        if (error instanceof CallError && error.kind === "throttled") throttled.abort(error);
      },
    },
  });
}

/** Adds the report of the calls to a chunk's result. */
function addReport(report: BulkReport, isPaid: boolean, result: RunResult): void {
  Object.assign(result, report.error === undefined ? {} : factsOf(report.error));
  const remaining = new Set(report.remaining);
  for (const { id, status, error, orderId } of report.results) {
    if (status === "done") result.done++;
    else if (status === "ambiguous" || remaining.has(id) || isFatal(error))
      addAll([id], error, isPaid && status === "ambiguous", result);
    else result.problems.push({ id, state: "failed", code: codeOf(error) });
    if (orderId !== undefined && !result.orders.includes(orderId)) result.orders.push(orderId);
  }
}

/** Adds ids without a certain result: they are called again, unless a second call could cost money. */
function addAll(ids: readonly string[], error: unknown, isFinal: boolean, result: RunResult): void {
  if (isFinal) result.problems.push(...ids.map((id) => ({ id, state: "ambiguous", code: codeOf(error) }) as const));
  else result.remaining.push(...ids);
  result.error ??= codeOf(error);
}

/** What an error says about the whole chunk. */
function factsOf(error: unknown): Pick<RunResult, "error" | "retryAfter" | "pause"> {
  const code = codeOf(error);
  return {
    error: code,
    ...(error instanceof CallError && error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
    ...(isFatal(error) && { pause: code }),
  };
}

function isFatal(error: unknown): boolean {
  return error instanceof CallError && FATAL_KINDS.includes(error.kind);
}

/** The code of an error; of errors without one the name, and the rest in the log. */
function codeOf(error: unknown): string {
  if (error instanceof EdgedeskError) return error.code;
  console.error(error);
  return error instanceof Error ? error.name : "Unexpected";
}
