import assert from "node:assert/strict";
import { after, test } from "node:test";

import * as baidu from "edgedesk/bcc";
import * as admin from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud, type CloudOptions } from "../../emulator/cloud.js";
import { type FaultKind, type Fault, randomly } from "../../emulator/faults.js";
import { moreDesktops, moreInstances, seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";

/* Bulk calls, over HTTP. */

const servers: Served[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

async function setUp(options: CloudOptions = {}) {
  const cloud = new Cloud({ logLimit: 100_000, ...options });
  const served = await serve(cloud.fetch);
  servers.push(served);
  const common = { endpoint: served.url, strict: true, timeout: 4000, maxResponseSize: 1e6 };
  const ecd = new admin.EcdClient({ region: seed.ecd.region, credentials: seed.ecd, ...common });
  const wuying = new user.WuyingClient({ ...seed.wuying, ...common });
  const bcc = new baidu.BccClient({ region: "bj", credentials: seed.bcc, ...common });
  const calls = (operation: string) => cloud.requests.filter((request) => request.operation === operation).length;
  return { cloud, ecd, wuying, bcc, calls };
}

const MIXED: (Fault | FaultKind)[] = [
  ...(["drop-before", "drop-after", "drop-midway", "truncated-json", "html-502", "html-502-after"] as const),
  ...(["wrong-content-type", "ok-with-error", "internal-error", "unavailable", "redirect", "wrong-date"] as const),
  { kind: "slow", delayMs: 5000 },
  { kind: "oversized", bytes: 2e6 },
  { kind: "throttle", retryAfterMs: 40 },
  { kind: "clock-error" },
];

/** Checks that the report has every id, with a status that agrees with the emulator. */
function assertReport(report: admin.BulkReport, ids: readonly string[], cloud: Cloud): void {
  assert.deepEqual(
    report.results.map(({ id }) => id),
    ids,
  );
  const stops = cloud.executions("stop");
  for (const { id, status } of report.results) {
    const times = stops.get(id) ?? 0;
    assert.ok(times <= 1, `${id} was stopped ${times} times`);
    if (status === "done") assert.equal(times, 1, id);
    if (status === "failed" || status === "not-tried") assert.equal(times, 0, `${id}: ${status}`);
  }
  const { done, failed, ambiguous, notTried } = report;
  assert.equal(done + failed + ambiguous + notTried, ids.length);
}

const MANY = 10_000;

for (const [count, rate] of [
  [MANY, 0.05],
  [1500, 0.3],
] as const) {
  test(`${count} stops by an administrator with ${rate * 100} % mixed faults`, async () => {
    const { cloud, ecd } = await setUp({ extraDesktops: count });
    cloud.fail("*", { with: randomly(rate, MIXED, 42), times: Infinity });
    const ids = moreDesktops(count).map(({ id }) => id);
    const progress: admin.BulkProgress[] = [];
    const report = await admin.stopAll(ecd, ids, {}, { onProgress: (now) => void progress.push(now) });
    assertReport(report, ids, cloud);
    if (rate === 0.05) assert.equal(report.done, MANY, JSON.stringify({ ...report, results: 0, left: 0 }));
    assert.equal(progress.at(-1)!.done, report.done);
    assert.ok(report.complete, "all were taken up");
  });
}

test(`${MANY} stops by a user with 5 % mixed faults`, async () => {
  const { cloud, wuying } = await setUp({ extraDesktops: MANY });
  cloud.fail("*", { with: randomly(0.05, MIXED, 7), times: Infinity });
  const ids = moreDesktops(MANY).map(({ id }) => id);
  const report = await user.stopAll(wuying, ids);
  assertReport(report, ids, cloud);
  assert.equal(report.done, MANY, JSON.stringify({ ...report, results: 0, left: 0 }));
});

test("1000 stops of instances with 20 % mixed faults", async () => {
  const { cloud, bcc } = await setUp({ extraInstances: 1000 });
  cloud.fail("*", { with: randomly(0.2, MIXED, 3), times: Infinity });
  const ids = moreInstances(1000).map(({ id }) => id);
  const report = await baidu.stopAll(bcc, ids);
  assertReport(report, ids, cloud);
  assert.equal(report.done, 1000, JSON.stringify(report.results.filter(({ status }) => status !== "done").slice(0, 3)));
});

test("a refused batch is halved until the refused id is isolated", async () => {
  const { cloud, ecd, bcc, calls } = await setUp({ extraDesktops: 99, extraInstances: 99 });
  const stopped = seed.ecd.desktopIds[1]!;
  const ids = [...moreDesktops(99).map(({ id }) => id), stopped, "ecd-nosuchdesktop"];
  const report = await admin.stopAll(ecd, ids);
  assertReport(report, ids, cloud);
  assert.equal(report.done, 99);
  const failed = report.results.filter(({ status }) => status === "failed");
  assert.deepEqual(
    failed.map(({ id, error }) => [id, (error as admin.ApiError).kind]),
    [
      [stopped, "conflict"],
      ["ecd-nosuchdesktop", "not-found"],
    ],
  );
  assert.ok(calls("StopDesktops") <= 18, `${calls("StopDesktops")} calls`);
  const instances = [...moreInstances(99).map(({ id }) => id), "i-NoSuch"];
  const other = await baidu.stopAll(bcc, instances);
  assert.deepEqual([other.done, other.failed], [99, 1]);
});

test("duplicate ids are sent once, and async iterables are read", async () => {
  const { cloud, ecd, calls } = await setUp({ extraDesktops: 150 });
  const ids = moreDesktops(150).map(({ id }) => id);
  async function* slowly() {
    for (const id of [...ids, ...ids]) {
      await null;
      yield id;
    }
  }
  const report = await admin.stopAll(ecd, slowly(), { StoppedMode: "KeepCharging" });
  assertReport(report, ids, cloud);
  assert.equal(calls("StopDesktops"), 2);
  assert.equal(cloud.requests[0]!.parameters!["StoppedMode"], "KeepCharging");
});

test("an iterable that throws ends the run; earlier ids are done, and the report has the error", async () => {
  const { ecd } = await setUp({ extraDesktops: 10 });
  async function* failing() {
    yield* moreDesktops(10).map(({ id }) => id);
    throw new Error("the list broke off");
  }
  const report = await admin.stopAll(ecd, failing());
  assert.deepEqual([report.done, String(report.error)], [10, "Error: the list broke off"]);
});

test("a failure that affects every call ends the run, and the remaining ids can be passed to the next run", async () => {
  const { cloud, ecd, calls } = await setUp({ extraDesktops: 1000 });
  cloud.fail("*", { with: "forbidden", after: 2 });
  const ids = moreDesktops(1000).map(({ id }) => id);
  const report = await admin.stopAll(ecd, ids, {}, { concurrency: 1 });
  assertReport(report, ids, cloud);
  assert.deepEqual([report.done, report.failed, report.notTried, report.remaining.length], [200, 100, 700, 700]);
  assert.equal((report.error as admin.ApiError).kind, "forbidden");
  assert.equal(calls("StopDesktops"), 3);
  const rest = await admin.stopAll(ecd, report.remaining);
  assert.equal(rest.done, 700);
});

test("the caller's signal ends the run with a report", async () => {
  const controller = new AbortController();
  const { cloud, ecd } = await setUp({ extraDesktops: 1000 });
  const ids = moreDesktops(1000).map(({ id }) => id);
  const report = await admin.stopAll(
    ecd,
    ids,
    {},
    {
      signal: controller.signal,
      concurrency: 2,
      onProgress: ({ done }) => void (done >= 300 && controller.abort("enough")),
    },
  );
  const { done, ambiguous, notTried } = report;
  assert.ok(done >= 300 && done < 1000 && notTried > 0, JSON.stringify({ done, ambiguous, notTried }));
  // The outcome of calls that the signal ended is unknown.
  for (const { id, status } of report.results) if (status === "done") assert.equal(cloud.executions("stop").get(id), 1);
  assert.equal(done + ambiguous + notTried, 1000);
});

test("concurrency grows, and shrinks when the vendor throttles", async () => {
  let inside = 0;
  const seen: number[] = [];
  const { cloud, ecd } = await setUp({ extraDesktops: 4000 });
  cloud.fail("*", { with: { kind: "throttle", retryAfterMs: 5 }, times: 7, after: 12 });
  const fetch: typeof globalThis.fetch = async (url, init) => {
    seen.push(++inside);
    try {
      return await globalThis.fetch(url, init);
    } finally {
      inside--;
    }
  };
  const limits: number[] = [];
  const options = {
    fetch,
    concurrency: 6,
    onProgress: ({ concurrency }: admin.BulkProgress) => void limits.push(concurrency),
  };
  const report = await admin.stopAll(
    ecd,
    moreDesktops(4000).map(({ id }) => id),
    {},
    { ...options, retry: false },
  );
  assert.equal(report.done, 4000);
  assert.equal(Math.max(...seen), 6);
  assert.ok(Math.min(...limits) < 4, limits.join());
});

test("starts, reboots and renewals", async () => {
  const { cloud, ecd, wuying, bcc } = await setUp({ transitionMs: 0 });
  const [prepaid, stopped, running] = seed.ecd.desktopIds as [string, string, string];
  assert.equal((await admin.startAll(ecd, [stopped])).done, 1);
  assert.equal((await admin.rebootAll(ecd, [running])).done, 1);
  assert.equal((await user.stopAll(wuying, [running])).done, 1);
  assert.equal((await user.startAll(wuying, [running])).done, 1);
  assert.equal((await user.rebootAll(wuying, [running])).done, 1);
  const [postpaid, prepaidInstance, off] = seed.bcc.instanceIds as [string, string, string];
  assert.equal((await baidu.startAll(bcc, [off])).done, 1);
  assert.equal((await baidu.rebootAll(bcc, [postpaid])).done, 1);

  const billing = { reservation: { reservationLength: 1, reservationTimeUnit: "Month" } };
  cloud.fail("RenewDesktops", { with: "drop-after" });
  cloud.fail("PurchaseReservedInstance", { with: "drop-after" });
  const renewed = await admin.renewAll(ecd, [prepaid], { Period: 1 });
  assert.deepEqual(renewed.results, [{ id: prepaid, status: "done", inferred: true }]);
  const instance = await baidu.renewAll(bcc, [prepaidInstance], { billing });
  assert.deepEqual(instance.results, [{ id: prepaidInstance, status: "done", inferred: true }]);
  assert.deepEqual([...cloud.executions("renew").values()], [1, 1], "nothing is paid twice");

  cloud.fail("RenewDesktops", { with: "drop-before" });
  cloud.fail("RebootDesktops", { with: "drop-before" });
  const unknown = await admin.renewAll(ecd, [prepaid], { Period: 1 });
  assert.deepEqual([unknown.ambiguous, unknown.remaining], [1, []]);
  assert.equal(cloud.executions("renew").get(prepaid), 1);
  const reboot = await admin.rebootAll(ecd, [running]);
  assert.equal(reboot.ambiguous, 1, "nothing shows whether it has rebooted");
});

test("invalid parameters end the run before sending", async () => {
  const { ecd, calls } = await setUp({ extraDesktops: 300 });
  const ids = moreDesktops(300).map(({ id }) => id);
  const report = await admin.stopAll(ecd, ids, { StoppedMode: "Whenever" as never });
  assert.ok(report.error instanceof admin.ValidationError);
  assert.equal(report.done, 0);
  assert.equal(calls("StopDesktops"), 0);
  const odd = await admin.stopAll(ecd, [...ids, 7 as never]);
  assert.deepEqual([odd.done + odd.failed], [301]);
});

test("onResult gets the result of each id once, as the report has it, unless it was not tried", async () => {
  const { cloud, ecd } = await setUp({ extraDesktops: 250 });
  cloud.fail("*", { with: "forbidden", after: 1 });
  const ids = [...moreDesktops(250).map(({ id }) => id), "ecd-unknown"];
  const results: admin.BulkResult[] = [];
  const report = await admin.stopAll(ecd, ids, {}, { concurrency: 1, onResult: (result) => results.push(result) });
  const tried = report.results.filter(({ status }) => status !== "not-tried");
  const byId = (list: readonly admin.BulkResult[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  assert.deepEqual(byId(results), byId(tried));
  assert.ok(tried.length > 0 && report.notTried > 0);
  await assert.rejects(admin.stopAll(ecd, ids, {}, { onResult: "no" as never }), /onResult/);
});
