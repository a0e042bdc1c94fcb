import assert from "node:assert/strict";
import { after, test } from "node:test";

import * as baidu from "edgedesk/bcc";
import * as admin from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { rejection } from "./support.js";

/* Waiting for a state, against the emulator. */

const cloud = new Cloud({ transitionMs: 2000 });
const served = await serve(cloud.fetch);
after(() => served.close());
const common = { endpoint: served.url, retry: { baseDelay: 1 } };
const ecd = new admin.EcdClient({ region: seed.ecd.region, credentials: seed.ecd, ...common });
const wuying = new user.WuyingClient({ ...seed.wuying, ...common });
const bcc = new baidu.BccClient({ region: "bj", credentials: seed.bcc, ...common });
const [running, stopped, other] = seed.ecd.desktopIds as [string, string, string];
const expired = seed.ecd.desktopIds.at(-1)!;
const quick = { interval: 20 };

test("waitFor resolves when desktops and instances have the status", async () => {
  await ecd.send(admin.StopDesktops, { DesktopId: [running] });
  const seen: (string | undefined)[] = [];
  const onProgress = ({ states }: admin.WaitProgress) => void seen.push(states[running]);
  const states = await admin.waitFor(ecd, { DesktopId: [running, stopped] }, "Stopped", { ...quick, onProgress });
  assert.deepEqual(states, { [running]: "Stopped", [stopped]: "Stopped" });
  assert.deepEqual([seen[0], seen.at(-1)], ["Stopping", "Stopped"]);

  await wuying.send(user.StartDesktops, { DesktopId: [running] });
  await user.waitFor(wuying, { DesktopId: running }, "Running", quick);

  const instanceId = seed.bcc.instanceIds[0]!;
  await bcc.send(baidu.StopInstance, { instanceId });
  await baidu.waitFor(bcc, { instanceId }, "Stopped", quick);
});

test("the polling interval grows", async () => {
  const times: number[] = [];
  const onProgress = ({ elapsed }: admin.WaitProgress) => void times.push(elapsed);
  const options = { interval: 20, timeout: 3000, onProgress };
  const error = await rejection(admin.waitFor(ecd, { DesktopId: other }, "Stopped", options));
  assert.ok(error instanceof admin.WaitError);
  assert.deepEqual([error.reason, error.states], ["timeout", { [other]: "Running" }]);
  assert.match(error.message, /1 of 1 not Stopped within 3000 ms: ecd-\w+ is Running/);
  assert.ok(times.length >= 3 && times.length <= 50, times.join());
});

test("a terminal status and a missing resource end the wait", async () => {
  const stuck = await rejection(admin.waitFor(ecd, { DesktopId: expired }, "Running", quick));
  assert.ok(stuck instanceof admin.WaitError && stuck.reason === "state", String(stuck));
  const missing = await rejection(admin.waitFor(ecd, { DesktopId: "ecd-none" }, "Running", quick));
  assert.ok(missing instanceof admin.WaitError && missing.reason === "not-found", String(missing));
  await admin.waitFor(ecd, { DesktopId: "ecd-none" }, "Deleted", quick);
});

test("a failed first lookup does not show that a resource is deleted", async () => {
  let lookups = 0;
  const controller = new AbortController();
  const fetch: admin.Fetch = (url, init) => {
    if (++lookups === 1) return Promise.reject(new TypeError("connection reset"));
    if (lookups === 3) controller.abort();
    return globalThis.fetch(url, init);
  };
  const client = new admin.EcdClient({
    ...{ region: seed.ecd.region, credentials: seed.ecd, endpoint: served.url, fetch },
    retry: { maxAttempts: 1 },
  });
  const error = await rejection(
    admin.waitFor(client, { DesktopId: other }, "Deleted", { ...quick, signal: controller.signal }),
  );
  assert.ok(error instanceof admin.WaitError && error.reason === "aborted", String(error));
});

test("the caller's signal ends the wait, between and during lookups", async () => {
  for (const [interval, delay] of [
    [10_000, 50],
    [1, 0],
  ] as const) {
    const controller = new AbortController();
    const options = { interval, signal: controller.signal };
    const waiting = rejection(admin.waitFor(ecd, { DesktopId: other }, "Stopped", options));
    setTimeout(() => controller.abort("enough"), delay);
    const error = await waiting;
    assert.ok(error instanceof admin.WaitError);
    assert.deepEqual([error.reason, error.cause], ["aborted", "enough"]);
  }
});

test("transient failures do not end the wait, other failures do", async () => {
  cloud.fail("*", { with: "internal-error", times: 13 });
  await admin.waitFor(ecd, { DesktopId: other }, "Running", quick);
  cloud.recover();
  cloud.fail("*", { with: "forbidden" });
  const error = await rejection(admin.waitFor(ecd, { DesktopId: other }, "Running", quick));
  assert.ok(error instanceof admin.ApiError && error.kind === "forbidden");
  cloud.recover();
});
