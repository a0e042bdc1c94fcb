/** Exact limits on Cloudflare: each key is counted by a Durable Object of its own, which all isolates share. */

import { membersOf } from "./schema.js";
import type { LimitStore } from "./limit.js";

/** The namespace of {@link LimitCounter}, as a Worker's `env` has it. */
export interface LimitNamespace {
  idFromName(name: string): unknown;
  get(id: any): {
    fetch(url: string, init: { method: string; body: string }): Promise<{ ok: boolean; text(): Promise<string> }>;
  };
}

/** The part of a Durable Object's state that {@link LimitCounter} uses. */
export interface LimitCounterState {
  storage: {
    sql: { exec(query: string, ...values: number[]): { toArray(): Record<string, unknown>[] } };
    setAlarm(time: number): Promise<void>;
    deleteAll(): Promise<void>;
  };
}

/**
 * A store of limits that is exact over all isolates. The Worker exports {@link LimitCounter}, and its configuration has the class
 * in `durable_objects.bindings` and in a migration's `new_sqlite_classes`.
 *
 * @param namespace Selects the binding.
 *
 * @example
 * ```ts
 * export { LimitCounter } from "edgedesk/gateway";
 *
 * export default createGateway({
 *   limit: { perMinute: 600, store: durableLimit((env: Env) => env.LIMITS) },
 *   // …
 * });
 * ```
 */
export function durableLimit<Env>(namespace: (env: Env) => LimitNamespace): (env: Env) => LimitStore {
  return (env) => ({
    async take(key, limit, window) {
      const counters = namespace(env);
      const counter = counters.get(counters.idFromName(key));
      const body = JSON.stringify({ limit, window });
      const response = await counter.fetch("https://limit.invalid/", { method: "POST", body });
      const wait = response.ok ? Number(await response.text()) : NaN;
      if (!(wait >= 0)) throw new Error("the Durable Object does not count");
      return wait;
    },
  });
}

/** Resets a counter whose window has ended, and increments it unless it is at the limit. Without a row, it was. */
const TAKE = `
  INSERT INTO counter (window, ends_at, count) VALUES (?1, ?2, 1)
  ON CONFLICT (window) DO UPDATE SET
    count = CASE WHEN ends_at < ?2 THEN 1 ELSE count + 1 END,
    ends_at = max(ends_at, ?2)
  WHERE ends_at < ?2 OR count < ?3
  RETURNING count`;

/** The Durable Object class of {@link durableLimit}: the counters of one key, in its SQLite storage until their windows end. */
export class LimitCounter {
  readonly #storage: LimitCounterState["storage"];

  constructor({ storage }: LimitCounterState) {
    this.#storage = storage;
  }

  /** Takes a call of `{ limit, window }`. The response is 0, or the milliseconds until the next window. */
  async fetch(request: Request): Promise<Response> {
    const { limit, window } = membersOf(await request.json()) ?? {};
    if (!isCount(limit) || !isCount(window)) return new Response(null, { status: 400 });
    const now = Date.now();
    const endsAt = now - (now % window) + window;
    // Without `await` until the counter is stored: other calls wait.
    const { sql } = this.#storage;
    sql.exec("CREATE TABLE IF NOT EXISTS counter (window INTEGER PRIMARY KEY, ends_at INTEGER, count INTEGER)");
    const [taken] = sql.exec(TAKE, window, endsAt, limit).toArray();
    if (taken?.["count"] === 1) await this.#storage.setAlarm(endsAt);
    return new Response(String(taken ? 0 : endsAt - now));
  }

  /** Deletes the counters whose windows have ended. */
  async alarm(): Promise<void> {
    const { sql } = this.#storage;
    sql.exec("DELETE FROM counter WHERE ends_at <= ?", Date.now());
    const [next] = sql.exec("SELECT max(ends_at) AS at FROM counter").toArray();
    if (typeof next?.["at"] === "number") await this.#storage.setAlarm(next["at"]);
    else await this.#storage.deleteAll();
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
