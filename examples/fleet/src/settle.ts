/** Settles ambiguous renewals: a lookup decides, or the administrator. Nothing here calls an operation that pays. */

import { type Env, ledgerOf } from "./env.js";
import { type Fleet, fleetOf } from "./fleet.js";
import { CHUNK_SIZE, type JobSpec } from "./job.js";
import type { AmbiguousId } from "./ledger.js";

/** The result of a lookup of a job's ambiguous ids. */
export interface Settlement {
  /** The expiry has moved: counted as done. */
  done: number;
  /** The expiry is as before, long after the call: failed with the code NotExecuted, and `resume` renews it. */
  notExecuted: number;
  /** The expiry is as before, but the call may still be under way: ask again later. */
  waiting: number;
  /** A lookup decides nothing: the desktop is gone, has no expiry, or its order waits for payment. */
  undecided: number;
}

/** Looks at all ambiguous ids of a job. */
export async function settle(job: string, spec: JobSpec, env: Env, now: number): Promise<Settlement> {
  const ledger = ledgerOf(env);
  const fleet = fleetOf(spec, env);
  const settlement: Settlement = { done: 0, notExecuted: 0, waiting: 0, undecided: 0 };
  let after = "";
  for (;;) {
    const ids = await ledger.ambiguous(job, after, CHUNK_SIZE);
    if (ids.length === 0) return settlement;
    after = ids.at(-1)!.id;
    const found = await fleet.lookup(ids.map(({ id }) => id));
    const decided = ids.map((row) => ({
      id: row.id,
      decision: decide(row, found.get(row.id)?.expires, fleet, env, now),
    }));
    for (const { decision } of decided) settlement[decision]++;
    const those = (wanted: keyof Settlement): string[] =>
      decided.filter(({ decision }) => decision === wanted).map(({ id }) => id);
    await ledger.settle(job, { done: those("done"), failed: those("notExecuted") }, now);
  }
}

function decide(
  { before, since }: AmbiguousId,
  expires: string | undefined,
  { movesExpiry }: Fleet,
  { SETTLE_AFTER_SECONDS }: Env,
  now: number,
): keyof Settlement {
  const moved = Date.parse(expires ?? "") - Date.parse(before ?? "");
  if (!movesExpiry || Number.isNaN(moved) || moved < 0) return "undecided";
  if (moved > 0) return "done";
  return now - since >= SETTLE_AFTER_SECONDS * 1000 ? "notExecuted" : "waiting";
}
