import assert from "node:assert/strict";
import { after, test } from "node:test";

import * as baidu from "edgedesk/bcc";
import * as admin from "edgedesk/ecd";

import { Cloud, type CloudOptions } from "../../emulator/cloud.js";
import type { ChooseFault } from "../../emulator/faults.js";
import { moreDesktops, moreInstances, seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";

/* Reports of bulk renewals, compared with the renewals that the emulator executed. */

const servers: Served[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

async function setUp(options: CloudOptions = {}) {
  const cloud = new Cloud({ logLimit: 100_000, extraExpiresInDays: 30, ...options });
  const served = await serve(cloud.fetch);
  servers.push(served);
  const ecd = new admin.EcdClient({ region: seed.ecd.region, credentials: seed.ecd, endpoint: served.url });
  const bcc = new baidu.BccClient({ region: "bj", credentials: seed.bcc, endpoint: served.url });
  const calls = (operation: string) => cloud.requests.filter((request) => request.operation === operation).length;
  return { cloud, ecd, bcc, calls };
}

const desktopIds = (count: number) => moreDesktops(count).map(({ id }) => id);
/** Chooses a fault for each renewal. */
const failRenewals = (cloud: Cloud, choose: ChooseFault) =>
  cloud.fail("RenewDesktops", { with: choose, times: Infinity });

/** The number of renewals of each id. */
const paid = (cloud: Cloud, ids: readonly string[]) => ids.map((id) => cloud.executions("renew").get(id) ?? 0);

test("each result has the order id and the vendor's request id", async () => {
  const { ecd, bcc } = await setUp({ extraDesktops: 150, extraInstances: 2 });
  const report = await admin.renewAll(ecd, desktopIds(150), { AutoPay: false });
  assert.equal(report.done, 150);
  assert.equal(new Set(report.results.map(({ orderId }) => orderId)).size, 2, "two calls, two orders");
  for (const { orderId, requestId } of report.results) {
    assert.match(orderId!, /^\d+$/);
    assert.match(requestId!, /^[0-9A-Fa-f-]{36}$/);
  }
  const billing = { reservation: { reservationLength: 1, reservationTimeUnit: "Month" } };
  const instances = moreInstances(2).map(({ id }) => id);
  for (const result of (await baidu.renewAll(bcc, instances, { billing })).results) assert.ok(result.orderId);
  const stopped = await admin.stopAll(ecd, desktopIds(3));
  assert.deepEqual(
    stopped.results.map(({ status, requestId }) => [status, typeof requestId]),
    Array(3).fill(["done", "string"]),
  );
});

test("a throttled renewal that was executed is found by the status lookup, and not paid again", async () => {
  let count = 0;
  const { cloud, ecd, calls } = await setUp({ extraDesktops: 300 });
  failRenewals(cloud, () => (++count % 2 === 1 ? { kind: "throttle-after", retryAfterMs: 20 } : undefined));
  const report = await admin.renewAll(ecd, desktopIds(300), { Period: 2 });
  assert.equal(report.done, 300);
  assert.deepEqual(paid(cloud, desktopIds(300)), Array(300).fill(1));
  assert.equal(calls("RenewDesktops"), 3);
  const inferred = report.results.filter((result) => result.inferred).length;
  assert.ok(inferred === 100 || inferred === 200, `${inferred} inferred`);
});

test("a throttled renewal that was not executed is retried after the status lookup", async () => {
  const { cloud, ecd } = await setUp({ extraDesktops: 10 });
  cloud.fail("RenewDesktops", { with: { kind: "throttle", retryAfterMs: 20 } });
  const report = await admin.renewAll(ecd, desktopIds(10));
  assert.equal(report.done, 10);
  assert.deepEqual(paid(cloud, desktopIds(10)), Array(10).fill(1));
  const sent = cloud.requests.map(({ operation }) => operation);
  const [first, second] = [sent.indexOf("RenewDesktops"), sent.lastIndexOf("RenewDesktops")];
  assert.ok(sent.slice(first, second).includes("DescribeDesktops"), sent.join());
});

test("onThrottling: safe applies to single and bulk calls", async () => {
  const { cloud, ecd, calls } = await setUp({ extraDesktops: 3 });
  const client = { retry: { onThrottling: "safe", throttledBaseDelay: 1, baseDelay: 1 } } as const;
  const rows = [
    ["RenewDesktops", () => admin.renewAll(ecd, desktopIds(3), {}, client)],
    ["RebootDesktops", () => admin.rebootAll(ecd, desktopIds(3), {}, client)],
    ["StopDesktops", () => admin.stopAll(ecd, desktopIds(3), {}, client)],
  ] as const;
  for (const [operation, act] of rows) {
    cloud.recover();
    cloud.fail(operation, { with: { kind: "throttle", retryAfterMs: 1 }, times: Infinity });
    const report = await act();
    assert.equal(calls(operation), 1, operation);
    assert.deepEqual([report.ambiguous, report.done], [3, 0], operation);
  }
  cloud.recover();
  failRenewals(cloud, () => "throttle");
  const error = await ecd.send(admin.RenewDesktops, { DesktopId: desktopIds(1) }).catch((reason: unknown) => reason);
  assert.ok(error instanceof admin.ApiError && error.kind === "throttled");
  assert.deepEqual([error.ambiguous, error.retryable, error.repeat], [true, false, "after-lookup"]);
});

test("a change of the expiry proves a renewal only if it matches the requested period", async () => {
  const rows: [months: number, order: object, status: string][] = [
    [1, {}, "done"],
    [1, { Period: 1, PeriodUnit: "Month" }, "done"],
    [6, { Period: 6 }, "done"],
    [12, { Period: 1, PeriodUnit: "Year" }, "done"],
    [36, { Period: 3, PeriodUnit: "Year" }, "done"],
    [2, {}, "ambiguous"],
    [1, { Period: 2 }, "ambiguous"],
    [1, { PeriodUnit: "Year" }, "ambiguous"],
    [1, { AutoPay: false }, "ambiguous"],
  ];
  await Promise.all(
    rows.map(async ([months, order, status]) => {
      const { cloud, ecd } = await setUp({ extraDesktops: 1 });
      const [id = ""] = desktopIds(1);
      failRenewals(cloud, () => {
        // Another client renews; this client's call is not executed.
        cloud.desktops.renew(id, months);
        return "drop-before";
      });
      const { results } = await admin.renewAll(ecd, [id], order);
      const inferred = status === "done" ? true : undefined;
      assert.deepEqual([results[0]!.status, results[0]!.inferred], [status, inferred], JSON.stringify([months, order]));
    }),
  );
});

test("two clients that renew the same ids: uncertain results are ambiguous", async () => {
  let count = 0;
  const { cloud, ecd } = await setUp({ extraDesktops: 600 });
  failRenewals(cloud, () => (++count % 3 === 0 ? "drop-before" : undefined));
  const ids = desktopIds(600);
  const reports = await Promise.all([admin.renewAll(ecd, ids), admin.renewAll(ecd, ids)]);
  const times = paid(cloud, ids);
  for (const [index, id] of ids.entries()) {
    const results = reports.map(({ results }) => results[index]!);
    const certain = results.filter(({ status, inferred }) => status === "done" && !inferred).length;
    assert.ok(
      times[index]! >= certain,
      `${id}: ${certain} results are certain, ${times[index]} renewals were executed`,
    );
    if (times[index]! < results.filter(({ status }) => status === "done").length) {
      assert.ok(
        results.some(({ inferred }) => inferred),
        `${id}: more results are done than renewals were executed, and none is inferred`,
      );
    }
    assert.ok(times[index]! <= 2, `${id}: renewed more than once for each client`);
  }
  assert.ok(
    reports.some(({ results }) => results.some(({ inferred, status }) => inferred || status === "ambiguous")),
    "some responses were lost",
  );
});

test("totalTimeout ends a run, and the report keeps its results", async () => {
  const { cloud, ecd } = await setUp({ extraDesktops: 300 });
  failRenewals(cloud, ({ count }) => (count > 3 ? "slow" : undefined));
  const report = await admin.renewAll(ecd, desktopIds(300), {}, { totalTimeout: 400, concurrency: 1 });
  assert.ok(report.error instanceof admin.TimeoutError, String(report.error));
  assert.deepEqual([report.done, report.ambiguous, report.notTried, report.remaining.length], [100, 100, 100, 100]);
});

test("a Retry-After beyond maxDelay is not waited for: the ids remain", async () => {
  for (const header of ["x-acs-retry-after", "retry-after"]) {
    const fetch = async () => {
      const body = { RequestId: "R", Code: "Throttling.User", Message: "m" };
      return Response.json(body, { status: 400, headers: { [header]: "1000000000" } });
    };
    const { ecd } = await setUp();
    const report = await admin.stopAll(ecd, ["ecd-1", "ecd-2"], {}, { fetch });
    assert.deepEqual([report.failed, report.remaining], [2, ["ecd-1", "ecd-2"]]);
  }
});
