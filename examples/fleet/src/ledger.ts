import { DurableObject } from "cloudflare:workers";

import { type Env, queuesOf } from "./env.js";
import {
  CHUNK_SIZE,
  type ChunkMessage,
  type ChunkResult,
  type ClaimedChunk,
  type Expiries,
  type JobSpec,
  type Problem,
  type Progress,
} from "./job.js";

/** How long a claim holds. A consumer ends its calls before: `CALLS_END` of consumer.ts. */
export const LEASE = 120_000;

/** How long a message may be in the queue before it counts as lost. A second one does no harm. */
const RESEND_AFTER = 15 * 60_000;

/** How often the sweeper runs while a job is not finished. */
const SWEEP_EVERY = 30_000;

/** How many chunks one sweep sends, and how many messages a batch may have. */
const MAX_SENT = 10_000;
const MAX_BATCH = 100;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS job (
    job TEXT PRIMARY KEY,
    spec TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    -- Ambiguous ids that turned out to be done.
    settled INTEGER NOT NULL DEFAULT 0,
    paused TEXT,
    last_error TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
  );
  -- The ids of a chunk are those without a result, open is their number, and due is when the sweeper looks at it.
  CREATE TABLE IF NOT EXISTS chunk (
    job TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'dead', 'closed')),
    ids TEXT NOT NULL,
    open INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    due INTEGER,
    lease TEXT,
    -- The expiries before a renewal, written before the renewal is sent.
    before TEXT,
    PRIMARY KEY (job, chunk)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS chunk_due ON chunk (due) WHERE due IS NOT NULL;
  CREATE TABLE IF NOT EXISTS problem (
    job TEXT NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('failed', 'ambiguous')),
    code TEXT NOT NULL,
    before TEXT,
    since INTEGER NOT NULL,
    PRIMARY KEY (job, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS purchase (job TEXT NOT NULL, order_id TEXT NOT NULL, PRIMARY KEY (job, order_id)) WITHOUT ROWID;
`;

type JobRow = {
  job: string;
  spec: string;
  digest: string;
  size: number;
  settled: number;
  paused: string | null;
  last_error: string | null;
  created_at: number;
  updated_at: number;
};

type ChunkRow = {
  job: string;
  chunk: number;
  state: "queued" | "running" | "dead" | "closed";
  ids: string;
  open: number;
  due: number | null;
  lease: string | null;
  before: string | null;
};

/** An ambiguous renewal. */
export type AmbiguousId = { id: string; before: string | null; since: number };

/** A job's failed and ambiguous ids, and the orders of its renewals. */
export interface Details {
  problems: (Problem & { since: number })[];
  orders: string[];
  /** The last id of this page, if there are more; null otherwise. */
  next: string | null;
}

/**
 * The ledger of all jobs: which consumer has which chunk, and the results. A method is one transaction, because it does not
 * await between statements. Only `sweep` does, and its updates name the state that they expect.
 */
export class Ledger extends DurableObject<Env> {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, env: Env) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec(SCHEMA);
  }

  /**
   * Creates a job; its alarm sends the chunks. The same job once more has no effect.
   *
   * @returns false if there is another job of that name
   */
  async create(job: string, spec: JobSpec, ids: readonly string[], now: number): Promise<boolean> {
    const content = JSON.stringify([spec, ids]);
    const digest = hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content)));
    // No await from here on: a concurrent request must not create the same job.
    const known = this.#job(job);
    if (known) return known.digest === digest;
    this.#sql.exec(
      "INSERT INTO job (job, spec, digest, size, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)",
      job,
      JSON.stringify(spec),
      digest,
      ids.length,
      now,
      now,
    );
    this.#addChunks(job, ids, now);
    await this.ctx.storage.setAlarm(now);
    return true;
  }

  /** Claims chunks for a consumer. A chunk that needs no call, or is claimed by another, is missing in the result. */
  claim(messages: readonly ChunkMessage[], now: number): ClaimedChunk[] {
    const claimed: ClaimedChunk[] = [];
    for (const { job, chunk } of messages) {
      const row = this.#chunk(job, chunk);
      const owner = this.#job(job);
      if (!row || !owner || owner.paused !== null) continue;
      if (row.state === "running" && this.#expire(row, now) !== "queued") continue;
      if (row.state === "closed" || row.state === "dead") continue;
      const lease = crypto.randomUUID();
      this.#sql.exec(
        "UPDATE chunk SET state = 'running', lease = ?, due = ?, before = NULL WHERE job = ? AND chunk = ?",
        lease,
        now + LEASE,
        job,
        chunk,
      );
      claimed.push({
        job,
        chunk,
        spec: JSON.parse(owner.spec) as JobSpec,
        ids: JSON.parse(row.ids) as string[],
        lease,
      });
    }
    return claimed;
  }

  /**
   * Records that a renewal is about to be sent. From here on, a claim without results is ambiguous.
   *
   * @returns false if the claim has ended: nothing may be sent
   */
  begin({ job, chunk, lease }: ClaimedChunk, before: Expiries, now: number): boolean {
    const row = this.#chunk(job, chunk);
    if (row?.state !== "running" || row.lease !== lease || (row.due ?? 0) <= now) return false;
    this.#sql.exec("UPDATE chunk SET before = ? WHERE job = ? AND chunk = ?", JSON.stringify(before), job, chunk);
    return true;
  }

  /** Records results. Those of a claim that has ended are ignored: the next one calls again, or they are ambiguous. */
  finish(results: readonly ChunkResult[], now: number): void {
    for (const { job, chunk, lease, done, problems, orders, remaining, error, retryAt, pause } of results) {
      const row = this.#chunk(job, chunk);
      if (row?.state !== "running" || row.lease !== lease) continue;
      const before = JSON.parse(row.before ?? "{}") as Expiries;
      for (const problem of problems) this.#addProblem(job, problem, before[problem.id], now);
      for (const order of orders) this.#sql.exec("INSERT OR IGNORE INTO purchase VALUES (?, ?)", job, order);
      this.#sql.exec(
        `UPDATE chunk SET state = ?, ids = ?, open = ?, done = done + ?, due = ?, lease = NULL, before = NULL
         WHERE job = ? AND chunk = ?`,
        remaining.length > 0 ? "queued" : "closed",
        JSON.stringify(remaining),
        remaining.length,
        done,
        remaining.length > 0 ? (retryAt ?? now) + RESEND_AFTER : null,
        job,
        chunk,
      );
      if (pause !== undefined) this.pause(job, pause, now);
      this.#sql.exec(
        "UPDATE job SET updated_at = ?, last_error = coalesce(?, last_error) WHERE job = ?",
        now,
        error ?? null,
        job,
      );
    }
  }

  /** Gives up chunks whose messages the queue gave up. */
  bury(messages: readonly ChunkMessage[], now: number): void {
    for (const { job, chunk } of messages) {
      const row = this.#chunk(job, chunk);
      if (!row || (row.state === "running" && this.#expire(row, now) !== "queued")) continue;
      if (row.state === "closed") continue;
      this.#sql.exec(
        "UPDATE chunk SET state = 'dead', due = NULL, lease = NULL WHERE job = ? AND chunk = ?",
        job,
        chunk,
      );
      this.#touch(job, now);
    }
  }

  /** Sends messages of chunks that are due: new ones, those whose message was lost, and those whose consumer died. */
  async sweep(now: number): Promise<void> {
    const expired = this.#rows<ChunkRow>("SELECT * FROM chunk WHERE state = 'running' AND due <= ?", now);
    for (const row of expired) this.#expire(row, now);
    const due = this.#rows<{ job: string; chunk: number }>(
      `SELECT job, chunk FROM chunk JOIN job USING (job)
       WHERE state = 'queued' AND due <= ? AND paused IS NULL ORDER BY due LIMIT ?`,
      now,
      MAX_SENT,
    );
    try {
      const queues = queuesOf(this.env);
      await Promise.all(
        queues.map(async (queue, index) => {
          const own = due.filter(({ chunk }) => chunk % queues.length === index);
          for (let start = 0; start < own.length; start += MAX_BATCH) {
            const batch = own.slice(start, start + MAX_BATCH);
            await queue.sendBatch(batch.map((body) => ({ body, contentType: "json" })));
            // A consumer may have claimed some of them by now.
            for (const { job, chunk } of batch) {
              this.#sql.exec(
                "UPDATE chunk SET due = ? WHERE job = ? AND chunk = ? AND state = 'queued' AND due <= ?",
                now + RESEND_AFTER,
                job,
                chunk,
                now,
              );
            }
          }
        }),
      );
    } finally {
      const open = "SELECT 1 FROM chunk JOIN job USING (job) WHERE due IS NOT NULL AND paused IS NULL LIMIT 1";
      if (this.#rows(open).length > 0) {
        await this.ctx.storage.setAlarm(Date.now() + (due.length === MAX_SENT ? 0 : SWEEP_EVERY));
      }
    }
  }

  override async alarm(): Promise<void> {
    await this.sweep(Date.now());
  }

  /** Pauses a job: its chunks are neither sent nor claimed until it is resumed. Calls under way end. */
  pause(job: string, reason: string, now: number): boolean {
    if (!this.#job(job)) return false;
    this.#sql.exec("UPDATE job SET paused = ?, updated_at = ? WHERE job = ?", reason, now, job);
    return true;
  }

  /** Queues what was paused, dead or failed. Ambiguous ids stay so. */
  async resume(job: string, now: number): Promise<boolean> {
    if (!this.#job(job)) return false;
    this.#sql.exec("UPDATE job SET paused = NULL, last_error = NULL, updated_at = ? WHERE job = ?", now, job);
    this.#sql.exec(
      "UPDATE chunk SET state = 'queued', due = ? WHERE job = ? AND state IN ('queued', 'dead')",
      now,
      job,
    );
    const failed = this.#rows<{ id: string }>(
      "DELETE FROM problem WHERE job = ? AND state = 'failed' RETURNING id",
      job,
    );
    this.#addChunks(
      job,
      failed.map(({ id }) => id),
      now,
    );
    await this.ctx.storage.setAlarm(now);
    return true;
  }

  /** The ambiguous ids of a job after an id, in their order. */
  ambiguous(job: string, after: string, limit: number): AmbiguousId[] {
    return this.#rows<AmbiguousId>(
      "SELECT id, before, since FROM problem WHERE job = ? AND state = 'ambiguous' AND id > ? ORDER BY id LIMIT ?",
      job,
      after,
      limit,
    );
  }

  /** Settles ambiguous ids, which a lookup or the administrator has decided. Other ids are ignored. */
  settle(job: string, { done, failed }: { done: readonly string[]; failed: readonly string[] }, now: number): void {
    for (const id of done) {
      const settled = this.#rows(
        "DELETE FROM problem WHERE job = ? AND id = ? AND state = 'ambiguous' RETURNING id",
        job,
        id,
      );
      this.#sql.exec("UPDATE job SET settled = settled + ? WHERE job = ?", settled.length, job);
    }
    for (const id of failed) {
      this.#sql.exec(
        "UPDATE problem SET state = 'failed', code = 'NotExecuted' WHERE job = ? AND id = ? AND state = 'ambiguous'",
        job,
        id,
      );
    }
    this.#touch(job, now);
  }

  /** The progress of a job, or of the last 100 jobs. */
  progress(job?: string): Progress[] {
    const jobs =
      job === undefined
        ? this.#rows<JobRow>("SELECT * FROM job ORDER BY created_at DESC LIMIT 100")
        : this.#rows<JobRow>("SELECT * FROM job WHERE job = ?", job);
    return jobs.map((row) => this.#progressOf(row));
  }

  /** What a job's problems and orders are, at most 1000 problems after an id. */
  details(job: string, after: string): Details {
    const limit = 1000;
    const problems = this.#rows<Problem & { since: number }>(
      "SELECT id, state, code, since FROM problem WHERE job = ? AND id > ? ORDER BY id LIMIT ?",
      job,
      after,
      limit,
    );
    const orders = this.#rows<{ order_id: string }>("SELECT order_id FROM purchase WHERE job = ?", job);
    const next = problems.length === limit ? problems.at(-1)!.id : null;
    return { problems, orders: orders.map(({ order_id }) => order_id), next };
  }

  #progressOf({ job, spec, size, settled, paused, last_error, created_at, updated_at }: JobRow): Progress {
    const counts = { queued: 0, running: 0, dead: 0, closed: 0, done: settled, failed: 0, ambiguous: 0 };
    const chunks = this.#rows<{ state: ChunkRow["state"]; open: number; done: number }>(
      "SELECT state, sum(open) AS open, sum(done) AS done FROM chunk WHERE job = ? GROUP BY state",
      job,
    );
    for (const { state, open, done } of chunks) {
      counts[state] += open;
      counts.done += done;
    }
    const problems = this.#rows<{ state: Problem["state"]; count: number }>(
      "SELECT state, count(*) AS count FROM problem WHERE job = ? GROUP BY state",
      job,
    );
    for (const { state, count } of problems) counts[state] = count;
    const { queued, running, dead, done, failed, ambiguous } = counts;
    return {
      job,
      ...(JSON.parse(spec) as JobSpec),
      size,
      ...{ queued, running, dead, done, failed, ambiguous },
      paused,
      lastError: last_error,
      finished: queued + running === 0,
      createdAt: created_at,
      updatedAt: updated_at,
    };
  }

  #job(job: string): JobRow | undefined {
    return this.#rows<JobRow>("SELECT * FROM job WHERE job = ?", job)[0];
  }

  #chunk(job: string, chunk: number): ChunkRow | undefined {
    return this.#rows<ChunkRow>("SELECT * FROM chunk WHERE job = ? AND chunk = ?", job, chunk)[0];
  }

  /** Adds chunks of ids after those that a job has. */
  #addChunks(job: string, ids: readonly string[], now: number): void {
    let [{ chunk } = { chunk: 0 }] = this.#rows<{ chunk: number }>(
      "SELECT coalesce(max(chunk) + 1, 0) AS chunk FROM chunk WHERE job = ?",
      job,
    );
    for (let start = 0; start < ids.length; start += CHUNK_SIZE, chunk++) {
      const own = ids.slice(start, start + CHUNK_SIZE);
      this.#sql.exec(
        "INSERT INTO chunk (job, chunk, state, ids, open, due) VALUES (?, ?, 'queued', ?, ?, ?)",
        job,
        chunk,
        JSON.stringify(own),
        own.length,
        now,
      );
    }
  }

  /**
   * Ends a claim whose consumer died. Its chunk is called again, unless it is a renewal that may have been sent: that is
   * never sent again, and its ids are ambiguous.
   *
   * @returns the state of the chunk now
   */
  #expire({ job, chunk, due, before, ids }: ChunkRow, now: number): ChunkRow["state"] {
    if ((due ?? 0) > now) return "running";
    const state = before === null ? "queued" : "closed";
    if (before !== null) {
      const expiries = JSON.parse(before) as Expiries;
      for (const id of JSON.parse(ids) as string[]) {
        this.#addProblem(job, { id, state: "ambiguous", code: "ConsumerDied" }, expiries[id], now);
      }
      this.#sql.exec("UPDATE chunk SET ids = '[]', open = 0 WHERE job = ? AND chunk = ?", job, chunk);
    }
    this.#sql.exec(
      "UPDATE chunk SET state = ?, due = ?, lease = NULL, before = NULL WHERE job = ? AND chunk = ?",
      state,
      before === null ? now : null,
      job,
      chunk,
    );
    this.#touch(job, now);
    return state;
  }

  #addProblem(job: string, { id, state, code }: Problem, before: string | undefined, now: number): void {
    this.#sql.exec("INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?)", job, id, state, code, before ?? null, now);
  }

  #touch(job: string, now: number): void {
    this.#sql.exec("UPDATE job SET updated_at = ? WHERE job = ?", now, job);
  }

  #rows<Row extends Record<string, SqlStorageValue>>(query: string, ...values: SqlStorageValue[]): Row[] {
    return this.#sql.exec<Row>(query, ...values).toArray();
  }
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
