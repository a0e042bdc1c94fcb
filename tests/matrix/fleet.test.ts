import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { moreInstances, seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { root } from "../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../scripts/setup/run.mjs";
import {
  ADMIN,
  apiOf,
  bundle,
  clockOf,
  countsOf,
  desktopIds,
  type FleetApi,
  type FleetFolders,
  isFinished,
  jobOf,
  ledgerIn,
  type Miniflare,
  type MiniflareOptions,
  ORIGIN,
  PANEL,
  startMiniflare,
} from "./support/fleet.js";
import { project } from "./support/project.js";
import { dryDeploy } from "./support/wrangler.js";

/*
 * examples/fleet in miniflare, which has the broker of Queues, against the emulator. The Worker is the one that `wrangler
 * deploy` uploads. fleet-recovery.test.ts kills it.
 */

const MINUTE = 60_000;
const { region } = seed.ecd;

let folders: FleetFolders;
let vendor: Served;
let cloud: Cloud;

before(async () => {
  folders = await bundle();
  vendor = await serve((request) => cloud.fetch(request));
});

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 1000, extraInstances: 300, logLimit: 100_000 });
});

after(() => vendor?.close());

/** Runs a test with the Worker in miniflare. */
async function inMiniflare(
  options: MiniflareOptions,
  use: (api: FleetApi, miniflare: Miniflare) => Promise<void>,
): Promise<void> {
  const miniflare = await startMiniflare(folders.engine, vendor.url, options);
  try {
    await use(apiOf(miniflare), miniflare);
  } finally {
    await miniflare.dispose();
  }
}

/** How often each id was stopped: the counts that occur. */
const stops = (ids: readonly string[]): number[] => countsOf(cloud, "stop", ids);

const calls = (operation: string): number => cloud.requests.filter((request) => request.operation === operation).length;

test("the example type-checks", async () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const types = await run(process.execPath, [tsc, "--project", folders.example]);
  assert.ok(types.ok, lastLines(types, 40));
});

test("the newest Wrangler takes the configuration too", async () => {
  await dryDeploy(folders.example, await project("bundlers/wrangler"));
});

test("a job stops what is running, once, and says what became of the rest", async () => {
  await inMiniflare({}, async (api) => {
    const running = desktopIds(950);
    const [, stopped] = seed.ecd.desktopIds;
    const ids = [...running, stopped!, seed.ecd.desktopIds[5]!, "ecd-unknown"];
    const created = await api.ok("PUT", "/jobs/evening", jobOf("stop", [...ids, running[0]!]));
    assert.equal(created.size, ids.length);
    const progress = await api.until("evening", isFinished);
    assert.deepEqual([progress.done, progress.failed], [951, 2]);
    assert.deepEqual(stops(running), [1]);
    assert.deepEqual(stops(ids.slice(950)), [0]);
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
    assert.deepEqual(stops(ids), [1]);
  });
});

test("a chunk that is delivered again is acknowledged without a call", async () => {
  await inMiniflare({}, async (api, miniflare) => {
    await api.ok("PUT", "/jobs/a", jobOf("stop", desktopIds(100)));
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
  cloud.fail("StopDesktops", { with: { kind: "throttle", retryAfterMs: 40_000 }, times: Infinity });
  await inMiniflare({}, async (api, miniflare) => {
    // The broker's clock stands still, so that this test delivers.
    await clockOf(miniflare, "fleet-chunks");
    await api.ok("PUT", "/jobs/a", jobOf("stop", desktopIds(100)));
    const worker = await miniflare.getWorker("fleet");
    const began = Date.now();
    const deliver = (): Promise<any> =>
      worker.queue("fleet-chunks", [{ id: "m", timestamp: new Date(), attempts: 1, body: { job: "a", chunk: 0 } }]);
    const { retryMessages } = await deliver();
    assert.ok(Date.now() - began < 30_000);
    assert.equal(retryMessages[0].delaySeconds, 40);
    assert.equal(calls("StopDesktops"), 1);
    const { queued, lastError } = await api.ok("GET", "/jobs/a");
    assert.deepEqual([queued, lastError], [100, "Throttling.User"]);
    cloud.recover();
    assert.deepEqual((await deliver()).retryMessages, []);
    assert.equal((await api.ok("GET", "/jobs/a")).done, 100);
  });
});

test("dead letters after the last retry, in virtual time, and resume", async () => {
  cloud.fail("DescribeDesktops", { with: "unavailable", times: Infinity });
  await inMiniflare({ consumer: { maxRetries: 3 } }, async (api, miniflare) => {
    const advance = await clockOf(miniflare, "fleet-chunks");
    await api.ok("PUT", "/jobs/a", jobOf("stop", desktopIds(300)));
    const progress = await api.until(
      "a",
      ({ dead }) => dead === 300,
      () => advance(MINUTE),
    );
    assert.equal(progress.finished, true, JSON.stringify(progress));
    // Each chunk: the first delivery and three retries, each with one call and no sleep.
    assert.equal(cloud.requests.length, 3 * 4);
    cloud.recover();
    await api.ok("POST", "/jobs/a/resume");
    await api.until(
      "a",
      ({ done }) => done === 300,
      () => advance(MINUTE),
    );
    assert.deepEqual(stops(desktopIds(300)), [1]);
  });
});

test("a wrong key pauses the job before it fails thousands of ids; resume goes on", async () => {
  await inMiniflare({ vars: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: "wrong" } }, async (api) => {
    await api.ok("PUT", "/jobs/a", jobOf("stop", desktopIds(1000)));
    const progress = await api.until("a", ({ paused }) => paused !== null);
    assert.equal(progress.paused, "SignatureDoesNotMatch");
    const { queued, failed } = await api.until("a", ({ running }) => running === 0);
    assert.deepEqual([queued, failed], [1000, 0]);
    assert.equal(cloud.executions("stop").size, 0);
  });
});

test("the administrator pauses, and resumes", async () => {
  await inMiniflare({}, async (api, miniflare) => {
    const advance = await clockOf(miniflare, "fleet-chunks");
    await api.ok("PUT", "/jobs/a", jobOf("stop", desktopIds(500)));
    const { paused } = await api.ok("POST", "/jobs/a/pause");
    assert.equal(paused, "by the administrator");
    await advance(MINUTE);
    assert.equal((await api.ok("GET", "/jobs/a")).queued, 500);
    await api.ok("POST", "/jobs/a/resume");
    assert.equal((await api.until("a", isFinished, () => advance(MINUTE))).done, 500);
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
    assert.equal((await api.request("PUT", "/jobs/a", jobOf("stop", ids), PANEL)).status, 403);
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

    await api.ok("PUT", "/jobs/a", jobOf("stop", ids));
    assert.equal((await api.request("PUT", "/jobs/a", jobOf("stop", ids))).status, 200);
    for (const [status, method, path, body] of [
      [409, "PUT", "/jobs/a", jobOf("stop", ids.slice(1))],
      [404, "GET", "/jobs/b", undefined],
      [404, "GET", "/", undefined],
      [405, "DELETE", "/jobs/a", undefined],
      [405, "GET", "/jobs/a/resume", undefined],
      [404, "POST", "/jobs/a/__proto__", undefined],
      [400, "PUT", "/jobs/b", {}],
      [400, "PUT", "/jobs/b", []],
      [400, "PUT", "/jobs/b", jobOf("delete", ids)],
      [400, "PUT", "/jobs/b", jobOf("stop", [])],
      [400, "PUT", "/jobs/b", jobOf("stop", ["a b"])],
      [400, "PUT", "/jobs/b", jobOf("stop", ids, { StoppedMode: 1 })],
      [400, "PUT", "/jobs/b", jobOf("stop", ids, { Unknown: "x" })],
      [400, "PUT", "/jobs/b", { ...jobOf("stop", ids), endpoint: "https://evil.example" }],
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

test("a renewal that the vendor executes late: an unchanged expiry proves nothing yet, and nothing is sent", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 100, extraExpiresInDays: 10 });
  const ids = desktopIds(100);
  cloud.fail("RenewDesktops", { with: "html-502", times: Infinity });
  await inMiniflare({}, async (api) => {
    await api.ok("PUT", "/jobs/a", jobOf("renew", ids, { Period: 1, PeriodUnit: "Month" }));
    await api.until("a", isFinished);
    assert.deepEqual(await api.ok("POST", "/jobs/a/settle"), { done: 0, notExecuted: 0, waiting: 100, undecided: 0 });
    cloud.recover();
    await api.ok("POST", "/jobs/a/resume");
    assert.equal((await api.until("a", isFinished)).ambiguous, 100);
    for (const id of ids) cloud.desktops.renew(id);
    assert.deepEqual(await api.ok("POST", "/jobs/a/settle"), { done: 100, notExecuted: 0, waiting: 0, undecided: 0 });
    assert.deepEqual(countsOf(cloud, "renew", ids), [1]);
    assert.equal((await api.ok("GET", "/jobs/a")).done, 100);
  });
});

test("an order that waits for payment is not settled by a lookup, but by the administrator", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 100, extraExpiresInDays: 10 });
  const ids = desktopIds(100);
  cloud.fail("RenewDesktops", { with: "drop-after", times: Infinity });
  await inMiniflare({ vars: { SETTLE_AFTER_SECONDS: 0 } }, async (api) => {
    await api.ok("PUT", "/jobs/a", jobOf("renew", ids, { Period: 1, PeriodUnit: "Month", AutoPay: false }));
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
