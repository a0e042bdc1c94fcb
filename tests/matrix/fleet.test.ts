import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { type Faults, randomly } from "../../emulator/faults.js";
import { moreDesktops, moreInstances, seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { root } from "../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../scripts/setup/run.mjs";
import {
  ADMIN,
  apiOf,
  bundle,
  clockOf,
  type ConsumerOptions,
  type FleetApi,
  fleetProject,
  ledgerIn,
  type Miniflare,
  ORIGIN,
  PANEL,
  type Progress,
  startMiniflare,
  Workerd,
} from "./support/fleet.js";

/*
 * examples/fleet against the emulator: in miniflare, which has the broker of Queues, and in plain workerd, which is killed.
 * The Worker is the one that `wrangler deploy` would upload.
 */

const MINUTE = 60_000;
const { region } = seed.ecd;
const BIG = 20_000;

let folder: string;
let vendor: Served;
let cloud: Cloud;

before(async () => {
  folder = await fleetProject();
  await bundle(folder);
  vendor = await serve((request) => cloud.fetch(request));
});

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 1000, extraInstances: 300, logLimit: 100_000 });
});

after(() => vendor?.close());

const desktopIds = (count: number): string[] => moreDesktops(count).map(({ id }) => id);

const job = (action: string, ids: string[], parameters: object = {}): object => ({
  ...{ cloud: "ecd", action, region },
  parameters,
  ids,
});

/** Runs a test with the Worker in miniflare. */
async function inMiniflare(
  options: { queues?: number; consumer?: ConsumerOptions; vars?: object },
  use: (api: FleetApi, miniflare: Miniflare) => Promise<void>,
): Promise<void> {
  const miniflare = await startMiniflare(folder, vendor.url, options);
  try {
    await use(apiOf(miniflare), miniflare);
  } finally {
    await miniflare.dispose();
  }
}

/** Runs a test with the Worker in workerd. */
async function inWorkerd(vars: object, use: (api: FleetApi, workerd: Workerd) => Promise<void>): Promise<void> {
  const workerd = new Workerd(folder, vendor.url, vars);
  try {
    await workerd.start();
    await use(workerd.api, workerd);
  } finally {
    await workerd.close();
  }
}

/** How often each id was stopped, renewed and so on: the counts that occur. */
const times = (verb: "stop" | "renew", ids: readonly string[]): number[] => {
  const executions = cloud.executions(verb);
  return [...new Set(ids.map((id) => executions.get(id) ?? 0))].sort();
};

const calls = (operation: string): number => cloud.requests.filter((request) => request.operation === operation).length;

const isFinished = ({ finished }: Progress): boolean => finished;

test("the example type-checks", async () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const types = await run(process.execPath, [tsc, "--project", folder]);
  assert.ok(types.ok, lastLines(types, 40));
});

test("a job stops what is running, once, and says what became of the rest", async () => {
  await inMiniflare({}, async (api) => {
    const running = desktopIds(950);
    const [, stopped] = seed.ecd.desktopIds;
    const ids = [...running, stopped!, seed.ecd.desktopIds[5]!, "ecd-unknown"];
    const created = await api.ok("PUT", "/jobs/evening", job("stop", [...ids, running[0]!]));
    assert.equal(created.size, ids.length);
    const progress = await api.until("evening", isFinished);
    assert.deepEqual([progress.done, progress.failed], [951, 2]);
    assert.deepEqual(times("stop", running), [1]);
    assert.deepEqual(times("stop", ids.slice(950)), [0]);
    // Chunks of the vendor's maximum.
    assert.equal(calls("StopDesktops"), 10);
    const { problems, next } = await api.ok<any>("GET", "/jobs/evening/details");
    assert.equal(next, null);
    assert.deepEqual(
      problems.map(({ id, state, code }: Record<string, string>) => [id, state, code]),
      [
        [seed.ecd.desktopIds[5], "failed", "Status.Expired"],
        ["ecd-unknown", "failed", "NotFound"],
      ],
    );
  });
});

test("instances of Baidu, over several queues", async () => {
  await inMiniflare({ queues: 3 }, async (api) => {
    const ids = moreInstances(300).map(({ id }) => id);
    await api.ok("PUT", "/jobs/b", { cloud: "bcc", action: "stop", region: "bj", parameters: {}, ids });
    assert.equal((await api.until("b", isFinished)).done, 300);
    assert.deepEqual(times("stop", ids), [1]);
  });
});

test("a chunk that is delivered again is acknowledged without a call", async () => {
  await inMiniflare({}, async (api, miniflare) => {
    await api.ok("PUT", "/jobs/a", job("stop", desktopIds(100)));
    await api.until("a", isFinished);
    const before = cloud.requests.length;
    const worker = await miniflare.getWorker("fleet");
    const body = { job: "a", chunk: 0 };
    const unknown = { job: "unknown", chunk: 0 };
    const messages = [body, body, unknown].map((each, index) => ({
      ...{ id: `m${index}`, timestamp: new Date(), attempts: 1 },
      body: each,
    }));
    const { outcome, retryMessages } = await worker.queue("fleet-chunks", messages);
    assert.deepEqual([outcome, retryMessages], ["ok", []]);
    assert.equal(cloud.requests.length, before);
  });
});

test("throttling: the queue waits as long as the vendor asks, and the invocation does not", async () => {
  cloud.faults = ({ operation }) =>
    operation === "StopDesktops" ? { kind: "throttle", retryAfterMs: 40_000 } : undefined;
  await inMiniflare({}, async (api, miniflare) => {
    // The broker's clock stands still, so that this test delivers.
    await clockOf(miniflare, "fleet-chunks");
    await api.ok("PUT", "/jobs/a", job("stop", desktopIds(100)));
    const worker = await miniflare.getWorker("fleet");
    const began = Date.now();
    const deliver = (): Promise<any> =>
      worker.queue("fleet-chunks", [{ id: "m", timestamp: new Date(), attempts: 1, body: { job: "a", chunk: 0 } }]);
    const { retryMessages } = await deliver();
    assert.ok(Date.now() - began < 5000);
    assert.equal(retryMessages[0].delaySeconds, 40);
    assert.equal(calls("StopDesktops"), 1);
    const { queued, lastError } = await api.ok("GET", "/jobs/a");
    assert.deepEqual([queued, lastError], [100, "Throttling.User"]);
    cloud.faults = undefined;
    assert.deepEqual((await deliver()).retryMessages, []);
    assert.equal((await api.ok("GET", "/jobs/a")).done, 100);
  });
});

test("dead letters after the last retry, in virtual time, and resume", async () => {
  cloud.faults = ({ operation }) => (operation === "DescribeDesktops" ? "unavailable" : undefined);
  await inMiniflare({ consumer: { maxRetries: 3 } }, async (api, miniflare) => {
    const advance = await clockOf(miniflare, "fleet-chunks");
    await api.ok("PUT", "/jobs/a", job("stop", desktopIds(300)));
    const deadline = Date.now() + 30_000;
    let progress = await api.ok("GET", "/jobs/a");
    for (; progress.dead < 300 && Date.now() < deadline; progress = await api.ok("GET", "/jobs/a"))
      await advance(MINUTE);
    assert.deepEqual([progress.dead, progress.finished], [300, true], JSON.stringify(progress));
    // Each chunk: the first delivery and three retries, each with one call and no sleep.
    assert.equal(cloud.requests.length, 3 * 4);
    cloud.faults = undefined;
    await api.ok("POST", "/jobs/a/resume");
    for (; progress.done < 300 && Date.now() < deadline; progress = await api.ok("GET", "/jobs/a"))
      await advance(MINUTE);
    assert.equal(progress.done, 300, JSON.stringify(progress));
    assert.deepEqual(times("stop", desktopIds(300)), [1]);
  });
});

test("a wrong key pauses the job before it fails thousands of ids; resume goes on", async () => {
  await inMiniflare({ vars: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: "wrong" } }, async (api) => {
    await api.ok("PUT", "/jobs/a", job("stop", desktopIds(1000)));
    const progress = await api.until("a", ({ paused }) => paused !== null);
    assert.equal(progress.paused, "SignatureDoesNotMatch");
    const { queued, failed } = await api.until("a", ({ running }) => running === 0);
    assert.deepEqual([queued, failed], [1000, 0]);
    assert.equal(cloud.executions("stop").size, 0);
  });
});

test("the administrator pauses, and resumes", async () => {
  await inMiniflare({ consumer: { maxBatchTimeout: 2 } }, async (api) => {
    await api.ok("PUT", "/jobs/a", job("stop", desktopIds(500)));
    const { paused } = await api.ok("POST", "/jobs/a/pause");
    assert.equal(paused, "by the administrator");
    await new Promise((resolve) => setTimeout(resolve, 3000));
    assert.equal((await api.ok("GET", "/jobs/a")).queued, 500);
    await api.ok("POST", "/jobs/a/resume");
    assert.equal((await api.until("a", isFinished)).done, 500);
  });
});

test("requests: tokens, origins, methods, and jobs that are refused", async () => {
  await inMiniflare({}, async (api, miniflare) => {
    const ids = desktopIds(3);
    const fetch = (path: string, init: RequestInit): Promise<Response> =>
      miniflare.dispatchFetch(`http://fleet.example/v1${path}`, init);
    assert.equal((await fetch("/jobs", {})).status, 401);
    for (const token of ["", `${ADMIN}x`, ADMIN.slice(1), "undefined"]) {
      assert.equal((await api.request("GET", "/jobs", undefined, token)).status, 401, token);
    }
    assert.equal((await api.request("PUT", "/jobs/a", job("stop", ids), PANEL)).status, 403);
    assert.deepEqual((await api.request("GET", "/jobs", undefined, PANEL)).body, { jobs: [] });

    const headers = { authorization: `Bearer ${PANEL}` };
    const from = (origin: string, method = "GET"): Promise<Response> =>
      fetch("/jobs", { method, headers: { ...headers, origin } });
    const allowed = await from(ORIGIN);
    assert.equal(allowed.headers.get("access-control-allow-origin"), ORIGIN);
    assert.deepEqual([allowed.headers.get("vary"), allowed.headers.get("cache-control")], ["Origin", "no-store"]);
    assert.equal((await from(ORIGIN, "OPTIONS")).status, 204);
    for (const origin of ["https://panel.example.evil", "http://panel.example", "null"]) {
      const refused = await from(origin);
      assert.deepEqual([refused.status, refused.headers.get("access-control-allow-origin")], [403, null], origin);
    }

    await api.ok("PUT", "/jobs/a", job("stop", ids));
    assert.equal((await api.request("PUT", "/jobs/a", job("stop", ids))).status, 200);
    for (const [status, method, path, body] of [
      [409, "PUT", "/jobs/a", job("stop", ids.slice(1))],
      [404, "GET", "/jobs/b", undefined],
      [404, "GET", "/", undefined],
      [405, "DELETE", "/jobs/a", undefined],
      [405, "GET", "/jobs/a/resume", undefined],
      [404, "POST", "/jobs/a/__proto__", undefined],
      [400, "PUT", "/jobs/b", {}],
      [400, "PUT", "/jobs/b", []],
      [400, "PUT", "/jobs/b", job("delete", ids)],
      [400, "PUT", "/jobs/b", job("stop", [])],
      [400, "PUT", "/jobs/b", job("stop", ["a b"])],
      [400, "PUT", "/jobs/b", job("stop", ids, { StoppedMode: 1 })],
      [400, "PUT", "/jobs/b", job("stop", ids, { Unknown: "x" })],
      [400, "PUT", "/jobs/b", { ...job("stop", ids), endpoint: "https://evil.example" }],
      [400, "POST", "/jobs/a/settle", { done: "all" }],
    ] as const) {
      const answer = await api.request(method, path, body);
      assert.equal(answer.status, status, `${method} ${path} ${JSON.stringify(answer.body)}`);
      assert.deepEqual(Object.keys(answer.body), ["code", "message"]);
    }
  });
});

test("an unset or short token opens nothing", async () => {
  await inMiniflare({ vars: { ADMIN_TOKEN: "short", PANEL_TOKEN: "" } }, async (api) => {
    for (const token of ["short", ""]) assert.equal((await api.request("GET", "/jobs", undefined, token)).status, 401);
  });
});

test("SIGKILL at 50 %: after a restart and a sweep every id was stopped, and the sums are exact", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: BIG });
  const ids = desktopIds(BIG);
  await inWorkerd({}, async (api, workerd) => {
    await api.ok("PUT", "/jobs/a", job("stop", ids));
    const { done } = await api.until("a", (progress) => progress.done >= BIG / 2);
    await workerd.kill();
    assert.ok(done < BIG, "the job ended before the kill");
    await workerd.start();
    // The broker forgot its messages, and chunks that were running have lost their consumer.
    await workerd.sweepAfter(16 * MINUTE);
    const progress = await api.until("a", isFinished);
    assert.deepEqual([progress.done, progress.failed], [BIG, 0]);
    assert.ok(!times("stop", ids).includes(0));
  });
});

test("every message is delivered twice, to several consumers: each id is stopped once", async () => {
  const ids = desktopIds(1000);
  await inWorkerd({}, async (api, workerd) => {
    await workerd.broker({ deliveries: 2, consumers: 8 });
    await api.ok("PUT", "/jobs/a", job("stop", ids));
    assert.equal((await api.until("a", isFinished)).done, 1000);
    assert.deepEqual(times("stop", ids), [1]);
    assert.equal(calls("StopDesktops"), 10);
  });
});

/** Faults before and after the execution, responses that say nothing, and throttling. */
const FAULTS = [
  ...(["drop-before", "drop-after", "drop-midway", "truncated-json", "html-502", "html-502-after"] as const),
  ...(["empty-ok", "ok-with-error-after", "internal-error", "server-error-after", "unavailable"] as const),
  ...([{ kind: "throttle", retryAfterMs: 1000 }, { kind: "throttle-after" }] as const),
];

for (const rate of [0.1, 0.3]) {
  test(`${rate * 100} % faults, each message delivered twice: every id is stopped, and the sums are exact`, async () => {
    const ids = desktopIds(1000);
    cloud.faults = randomly(rate, FAULTS, 7);
    await inWorkerd({}, async (api, workerd) => {
      await workerd.broker({ deliveries: 2, consumers: 8, delayFactor: 0.01, maxRetries: 100 });
      await api.ok("PUT", "/jobs/a", job("stop", ids));
      const { done, failed } = await api.until("a", isFinished);
      assert.deepEqual([done, failed], [1000, 0]);
      assert.ok(!times("stop", ids).includes(0));
    });
  });
}

/** Faults of single renewals, so that lookups work. */
const renewalFaults =
  (faults: Faults): Faults =>
  (target) =>
    target.operation === "RenewDesktops" ? faults(target) : undefined;

test("no renewal goes twice: ambiguous ids stay so until they were looked at, then what was not executed is resumed", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 2000, extraExpiresInDays: 10 });
  const ids = desktopIds(2000);
  cloud.faults = renewalFaults(randomly(0.3, FAULTS, 11));
  await inWorkerd({ SETTLE_AFTER_SECONDS: 0 }, async (api, workerd) => {
    await workerd.broker({ deliveries: 2, consumers: 8, delayFactor: 0.01, maxRetries: 100 });
    await api.ok("PUT", "/jobs/a", job("renew", ids, { Period: 1, PeriodUnit: "Month" }));
    let progress = await api.until("a", isFinished);
    assert.ok(progress.ambiguous > 0, "no fault was ambiguous");
    const before = cloud.executions("renew").size;
    // Neither a sweep nor a resume sends them.
    await workerd.sweepAfter(60 * MINUTE);
    await api.ok("POST", "/jobs/a/resume");
    await api.until("a", isFinished);
    assert.equal(cloud.executions("renew").size, before);

    for (let round = 0; progress.done < ids.length && round < 20; round++) {
      await api.ok("POST", "/jobs/a/settle");
      await api.ok("POST", "/jobs/a/resume");
      progress = await api.until("a", isFinished);
    }
    assert.deepEqual([progress.done, progress.ambiguous], [ids.length, 0]);
    assert.deepEqual(times("renew", ids), [1]);
  });
});

test("a renewal whose consumer is killed is ambiguous, and not sent again", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 1000, extraExpiresInDays: 10 });
  const ids = desktopIds(1000);
  let renewals = 0;
  // Executed at once, and the response comes too late for this consumer.
  cloud.faults = ({ operation }) =>
    operation === "RenewDesktops" && ++renewals > 4 ? { kind: "slow", delayMs: 5000 } : undefined;
  await inWorkerd({}, async (api, workerd) => {
    await api.ok("PUT", "/jobs/a", job("renew", ids, { Period: 1, PeriodUnit: "Month" }));
    await api.until("a", ({ running }) => running > 0 && renewals > 4);
    await workerd.kill();
    cloud.faults = undefined;
    await workerd.start();
    await workerd.sweepAfter(16 * MINUTE);
    const progress = await api.until("a", isFinished);
    assert.ok(progress.ambiguous > 0);
    assert.equal(progress.done + progress.ambiguous, 1000);
    // The call may still be under way: an unchanged expiry proves nothing yet.
    const settlement = await api.ok<any>("POST", "/jobs/a/settle");
    assert.ok(settlement.done > 0);
    assert.equal(settlement.notExecuted, 0);
    await api.ok("POST", "/jobs/a/resume");
    await api.until("a", isFinished);
    assert.deepEqual(
      times("renew", ids).filter((count) => count > 1),
      [],
    );
  });
});

test("an order that waits for payment is not settled by a lookup, but by the administrator", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 100, extraExpiresInDays: 10 });
  const ids = desktopIds(100);
  cloud.faults = renewalFaults(() => "drop-after");
  await inMiniflare({ vars: { SETTLE_AFTER_SECONDS: 0 } }, async (api) => {
    await api.ok("PUT", "/jobs/a", job("renew", ids, { Period: 1, PeriodUnit: "Month", AutoPay: false }));
    assert.equal((await api.until("a", isFinished)).ambiguous, 100);
    const { undecided } = await api.ok<any>("POST", "/jobs/a/settle");
    assert.equal(undecided, 100);
    await api.ok("POST", "/jobs/a/settle", { done: ids.slice(1), failed: ids.slice(0, 1) });
    const { done, failed } = await api.until("a", isFinished);
    assert.deepEqual([done, failed], [99, 1]);
  });
});

test("a claim that has ended cannot begin a renewal, and its results are ignored", async () => {
  await inMiniflare({}, async (_, miniflare) => {
    const ledger = await ledgerIn(miniflare);
    const spec = { cloud: "ecd", action: "renew", region, parameters: {} };
    const now = Date.now();
    // The broker does not deliver: this test is the consumer.
    await clockOf(miniflare, "fleet-chunks");
    await ledger.create("a", spec, ["ecd-1", "ecd-2"], now);
    const message = { job: "a", chunk: 0 };
    const [late] = await ledger.claim([message], now);
    assert.deepEqual(await ledger.claim([message], now + 1000), [], "claimed by another");
    const [second] = await ledger.claim([message], now + 5 * MINUTE);
    assert.equal(await ledger.begin(late, {}, now + 5 * MINUTE), false);
    const result = { ...message, done: 2, problems: [], orders: [], remaining: [] };
    await ledger.finish([{ ...result, lease: late.lease }], now + 5 * MINUTE);
    assert.equal((await ledger.progress("a"))[0].running, 2);
    // Begun and not finished: no further claim, whoever asks.
    assert.equal(await ledger.begin(second, { "ecd-1": "2026-12-01T00:00:00Z" }, now + 5 * MINUTE), true);
    assert.deepEqual(await ledger.claim([message], now + 15 * MINUTE), []);
    assert.equal((await ledger.progress("a"))[0].ambiguous, 2);
  });
});
