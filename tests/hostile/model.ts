/** Bulk calls against a cloud with random faults: compares the report of each id with the cloud's state. */

import "./hurry.js";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { type Fault, FAULT_KINDS, type FaultKind, randomly } from "../../emulator/faults.js";
import type { Verb } from "../../emulator/state/resource.js";
import { moreDesktops, moreInstances, seed } from "../../emulator/seed.js";
import { Highest, type Result, Violations } from "./group.js";

type Report = ecd.BulkReport;
type Options = ecd.BulkOptions;
const billing = { reservation: { reservationLength: 1, reservationTimeUnit: "month" } };

/** A bulk call of one API. */
interface Job {
  readonly verb: Verb;
  readonly api: "ecd" | "wuying" | "bcc";
  readonly run: (clients: Clients, ids: readonly string[], options: Options) => Promise<Report>;
}

const JOBS: Record<string, Job> = {
  "ecd stop": { verb: "stop", api: "ecd", run: ({ admin }, ids, options) => ecd.stopAll(admin, ids, {}, options) },
  "ecd start": { verb: "start", api: "ecd", run: ({ admin }, ids, options) => ecd.startAll(admin, ids, {}, options) },
  "ecd reboot": {
    verb: "reboot",
    api: "ecd",
    run: ({ admin }, ids, options) => ecd.rebootAll(admin, ids, {}, options),
  },
  "ecd renew": {
    verb: "renew",
    api: "ecd",
    run: ({ admin }, ids, options) => ecd.renewAll(admin, ids, { Period: 1 }, options),
  },
  "wuying stop": {
    verb: "stop",
    api: "wuying",
    run: ({ user }, ids, options) => wuying.stopAll(user, ids, {}, options),
  },
  "wuying start": {
    verb: "start",
    api: "wuying",
    run: ({ user }, ids, options) => wuying.startAll(user, ids, {}, options),
  },
  "wuying reboot": {
    verb: "reboot",
    api: "wuying",
    run: ({ user }, ids, options) => wuying.rebootAll(user, ids, {}, options),
  },
  "bcc stop": { verb: "stop", api: "bcc", run: ({ baidu }, ids, options) => bcc.stopAll(baidu, ids, {}, options) },
  "bcc start": { verb: "start", api: "bcc", run: ({ baidu }, ids, options) => bcc.startAll(baidu, ids, {}, options) },
  "bcc reboot": {
    verb: "reboot",
    api: "bcc",
    run: ({ baidu }, ids, options) => bcc.rebootAll(baidu, ids, {}, options),
  },
  "bcc renew": {
    verb: "renew",
    api: "bcc",
    run: ({ baidu }, ids, options) => bcc.renewAll(baidu, ids, { billing }, options),
  },
};

/** Faults that concern every call, and end a run. */
const ENDING: readonly FaultKind[] = ["forbidden", "expired-token"];

/** All other faults; slow ones have times within the limits below. */
const MIXED: readonly (Fault | FaultKind)[] = FAULT_KINDS.filter((kind) => !ENDING.includes(kind)).map(
  (kind): Fault => {
    if (kind === "slow") return { kind, delayMs: 9000 };
    if (kind === "oversized") return { kind, bytes: 300_000 };
    // Executed between the two lookups; a client cannot know of an execution after both.
    if (kind === ("delayed" as FaultKind)) return { kind, delayMs: 1500 };
    if (kind.startsWith("throttle")) return { kind, retryAfterMs: 200 };
    return { kind };
  },
);

const HOUR = 3_600_000;
const begin = Date.now();
/** The accelerated clock of client and cloud. */
const now = (): number => Math.floor(begin + performance.now());

interface Clients {
  readonly admin: ecd.EcdClient;
  readonly user: wuying.WuyingClient;
  readonly baidu: bcc.BccClient;
}

function clientsOf(cloud: Cloud): Clients {
  const common = {
    endpoint: "http://cloud.example",
    fetch: cloud.fetch,
    now,
    timeout: 6000,
    maxResponseSize: 200_000,
  };
  return {
    admin: new ecd.EcdClient({ region: seed.ecd.region, credentials: seed.ecd, ...common }),
    user: new wuying.WuyingClient({ ...seed.wuying, ...common }),
    baidu: new bcc.BccClient({ region: seed.bcc.region, credentials: seed.bcc, ...common }),
  };
}

/** The parameters of a run. */
export interface Run {
  readonly job: string;
  readonly ids: number;
  readonly rate: number;
  readonly seed: number;
  /** `twice`: two concurrent clients. `ending`: with faults that end a run. `abort`: the caller aborts the run. */
  readonly how?: "twice" | "ending" | "abort";
}

/** Makes a run, and compares its reports with the cloud. */
export async function compare(run: Run, violations: Violations): Promise<Record<string, number>> {
  const { verb, api, run: call } = JOBS[run.job]!;
  const isBaidu = api === "bcc";
  const extra = isBaidu ? { extraInstances: run.ids } : { extraDesktops: run.ids };
  const cloud = new Cloud({ now, logLimit: 1, ...extra, ...(verb === "renew" && { extraExpiresInDays: 30 }) });
  const ids = (isBaidu ? moreInstances(run.ids) : moreDesktops(run.ids)).map(({ id }) => id);
  if (verb === "start") {
    await JOBS[run.job.replace("start", "stop")]!.run(clientsOf(cloud), ids, {});
    // The desktops stop first.
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  const resources = isBaidu ? cloud.instances : cloud.desktops;
  const before = new Map(ids.map((id) => [id, resources.get(id).expiresAt]));
  const kinds = run.how === "ending" ? [...MIXED, ...MIXED, ...MIXED, ...ENDING] : MIXED;
  cloud.fail("*", { with: randomly(run.rate, kinds, run.seed), times: Infinity });
  const control = new AbortController();
  if (run.how === "abort") setTimeout(() => control.abort(), (run.seed % 40) * 150);
  const options = run.how === "abort" ? { signal: control.signal } : {};
  const reports = await Promise.all(
    Array.from({ length: run.how === "twice" ? 2 : 1 }, () => call(clientsOf(cloud), ids, options)),
  );
  cloud.recover();
  await cloud.idle();

  const where = `${run.job}, ${run.ids} ids, ${Math.round(run.rate * 100)} % faults, seed ${run.seed}${run.how ? `, ${run.how}` : ""}`;
  const violate = (what: string): void => violations.add(where, what);
  const counts: Record<string, number> = { ids: ids.length * reports.length };
  const executions = cloud.executions(verb);
  for (const report of reports) {
    const { done, failed, ambiguous, notTried } = report;
    if (report.results.length !== ids.length || report.results.some(({ id }, i) => id !== ids[i]))
      violate("ids are missing");
    if (done + failed + ambiguous + notTried !== ids.length) violate("the counts do not add up");
    for (const [name, count] of Object.entries({ done, failed, ambiguous, notTried }))
      counts[name] = (counts[name] ?? 0) + count;
  }
  ids.forEach((id, i) => {
    const times = executions.get(id) ?? 0;
    const results = reports.map(({ results }) => results[i]!);
    const statuses = results.map(({ status }) => status);
    const why = results
      .map(({ error }) => (error instanceof Error ? ` (${error.message.slice(0, 100)})` : ""))
      .join("");
    const untrue = (what: string): void =>
      violate(`${id} is ${statuses.join(" and ")}${why}, and was executed ${times} times: ${what}`);
    if (statuses.includes("done") && times === 0) untrue("nothing was done");
    if (statuses.every((status) => status === "failed" || status === "not-tried") && times > 0) untrue("it was done");
    // A paid or interrupting operation is executed at most once for each client.
    if (times > reports.length) untrue("it was done twice");
    const own = results.filter(
      (result) => result.status === "done" && !(result as { inferred?: boolean }).inferred,
    ).length;
    if (own > times && (verb === "renew" || verb === "reboot")) untrue("more clients say that it was theirs");
    for (const { error } of results) {
      if (error instanceof ecd.InternalError || (error !== undefined && !(error instanceof Error)))
        untrue(`its error is ${String(error)}`);
    }
    if (verb === "renew") {
      const months = Math.round(((resources.get(id).expiresAt ?? 0) - (before.get(id) ?? 0)) / (30.4 * 24 * HOUR));
      if (months !== times) untrue(`it was prolonged by ${months} months`);
    }
  });
  return counts;
}

/** Reproducible runs for a total number of ids, with 20 to 40 % of faults. */
export function runs(ids: number, first: number): Run[] {
  const names = Object.keys(JOBS);
  const made: Run[] = [];
  for (let left = ids, number = first; left > 0; number++) {
    const job = names[number % names.length]!;
    const each = job === "bcc renew" ? 100 : 700;
    const how = ([undefined, undefined, "twice", "ending", "abort"] as const)[Math.floor(number / names.length) % 5];
    const rate = 0.2 + 0.05 * (number % 5);
    made.push({ job, ids: Math.min(each, left), rate, seed: number, ...(how && { how }) });
    left -= each * (how === "twice" ? 2 : 1);
  }
  return made;
}

/** Makes the runs, some of them concurrently, and adds up their results. */
export async function model(ids: number, seed: number, progress: (done: number, of: number) => void): Promise<Result> {
  const all = runs(ids, seed);
  const violations = new Violations();
  const counts: Record<string, number> = { runs: all.length };
  const slowest = new Highest();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let run = all[next++]; run; run = all[next++]) {
      const began = Date.now();
      const seen = await compare(run, violations);
      slowest.see(Date.now() - began, `${run.job}, seed ${run.seed}`);
      for (const [name, count] of Object.entries(seen)) counts[name] = (counts[name] ?? 0) + count;
      progress(Math.min(next, all.length), all.length);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return { group: "model", counts, ...violations.result(), slowest: slowest.value };
}
