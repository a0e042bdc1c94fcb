import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { randomly } from "../../emulator/faults.js";
import { type Served, serve } from "../../emulator/serve.js";
import { bundle, countsOf, desktopIds, type FleetApi, isFinished, jobOf, Workerd } from "./support/fleet.js";

/*
 * examples/fleet in plain workerd, which is killed, with a broker that doubles messages, against an emulator with faults.
 */

const MINUTE = 60_000;
const BIG = 10_000;

let engine: string;
let vendor: Served;
let cloud: Cloud;

before(async () => {
  ({ engine } = await bundle());
  vendor = await serve((request) => cloud.fetch(request));
});

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 1000 });
});

after(() => vendor?.close());

const calls = (operation: string): number => cloud.requests.filter((request) => request.operation === operation).length;

/** Runs a test with the Worker in workerd. */
async function inWorkerd(vars: object, use: (api: FleetApi, workerd: Workerd) => Promise<void>): Promise<void> {
  const workerd = new Workerd(engine, vendor.url, vars);
  try {
    await workerd.start();
    await use(workerd.api, workerd);
  } finally {
    await workerd.close();
  }
}

test("SIGKILL at 50 %: after a restart and a sweep every id was stopped, and the sums are exact", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: BIG });
  const ids = desktopIds(BIG);
  await inWorkerd({}, async (api, workerd) => {
    await api.ok("PUT", "/jobs/a", jobOf("stop", ids));
    const { done } = await api.until("a", (progress) => progress.done >= BIG / 2);
    await workerd.kill();
    assert.ok(done < BIG, "the job ended before the kill");
    await workerd.start();
    // The broker forgot its messages, and chunks that were running have lost their consumer.
    await workerd.sweepAfter(16 * MINUTE);
    const progress = await api.until("a", isFinished);
    assert.deepEqual([progress.done, progress.failed], [BIG, 0]);
    assert.ok(!countsOf(cloud, "stop", ids).includes(0));
  });
});

test("every message is delivered twice, to several consumers: each id is stopped once", async () => {
  const ids = desktopIds(1000);
  await inWorkerd({}, async (api, workerd) => {
    await workerd.broker({ deliveries: 2, consumers: 8 });
    await api.ok("PUT", "/jobs/a", jobOf("stop", ids));
    assert.equal((await api.until("a", isFinished)).done, 1000);
    assert.deepEqual(countsOf(cloud, "stop", ids), [1]);
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
    cloud.fail("*", { with: randomly(rate, FAULTS, 7), times: Infinity });
    await inWorkerd({}, async (api, workerd) => {
      await workerd.broker({ deliveries: 2, consumers: 8, delayFactor: 0.01, maxRetries: 100 });
      await api.ok("PUT", "/jobs/a", jobOf("stop", ids));
      const { done, failed } = await api.until("a", isFinished);
      assert.deepEqual([done, failed], [1000, 0]);
      assert.ok(!countsOf(cloud, "stop", ids).includes(0));
    });
  });
}

test("no renewal goes twice: ambiguous ids stay so until they were looked at, then what was not executed is resumed", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 2000, extraExpiresInDays: 10 });
  const ids = desktopIds(2000);
  // Of renewals only, so that lookups work.
  cloud.fail("RenewDesktops", { with: randomly(0.3, FAULTS, 11), times: Infinity });
  await inWorkerd({ SETTLE_AFTER_SECONDS: 0 }, async (api, workerd) => {
    await workerd.broker({ deliveries: 2, consumers: 8, delayFactor: 0.01, maxRetries: 100 });
    await api.ok("PUT", "/jobs/a", jobOf("renew", ids, { Period: 1, PeriodUnit: "Month" }));
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
    assert.deepEqual(countsOf(cloud, "renew", ids), [1]);
  });
});

test("a renewal whose consumer is killed is ambiguous, and not sent again", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 1000, extraExpiresInDays: 10 });
  const ids = desktopIds(1000);
  let renewals = 0;
  // Executed at once, and the response comes too late for this consumer.
  const slow = () => (++renewals > 4 ? ({ kind: "slow", delayMs: 30_000 } as const) : undefined);
  cloud.fail("RenewDesktops", { with: slow, times: Infinity });
  await inWorkerd({}, async (api, workerd) => {
    await api.ok("PUT", "/jobs/a", jobOf("renew", ids, { Period: 1, PeriodUnit: "Month" }));
    await api.until("a", ({ running }) => running > 0 && renewals > 4);
    await workerd.kill();
    cloud.recover();
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
      countsOf(cloud, "renew", ids).filter((count) => count > 1),
      [],
    );
  });
});
