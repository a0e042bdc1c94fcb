import assert from "node:assert/strict";
import { test } from "node:test";

import { BccClient, GetInstance } from "edgedesk/bcc";
import { ApiError, ConfigurationError, DescribeDesktops, EcdClient, RenewDesktops } from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { rejection } from "./support.js";

/* A wrong local clock, against an emulator that verifies dates. */

const DAY = 24 * 3_600_000;

/** A fetch that calls a new cloud. */
function cloud() {
  const emulated = new Cloud();
  const fetch: typeof globalThis.fetch = (url, init) => emulated.fetch(new Request(url, init));
  return { fetch, requests: emulated.requests };
}

for (const off of [-DAY, DAY, DAY / 2]) {
  test(`a clock that is ${off / DAY} days off is corrected by the first response`, async () => {
    const { fetch, requests } = cloud();
    const now = () => Date.now() + off;
    const { accessKeyId, accessKeySecret } = seed.ecd;
    for (const signing of ["acs3", "rpc"] as const) {
      const ecd = new EcdClient({
        region: "cn-hangzhou",
        credentials: { accessKeyId, accessKeySecret },
        fetch,
        now,
        signing,
      });
      const before = requests.length;
      await ecd.send(RenewDesktops, { DesktopId: [seed.ecd.desktops[0]!.id] });
      await ecd.send(DescribeDesktops);
      await ecd.send(DescribeDesktops);
      assert.equal(requests.length - before, 4, "one attempt more, once");
      const headers = ecd.prepare(DescribeDesktops, {}, {}).headers["x-acs-date"];
      if (headers) assert.ok(Math.abs(Date.parse(headers) - Date.now()) < 5000, "prepare knows the time then, too");
    }
    const { accessKeyId: id, secretAccessKey } = seed.bcc;
    const bcc = new BccClient({ region: "bj", credentials: { accessKeyId: id, secretAccessKey }, fetch, now });
    await bcc.send(GetInstance, { instanceId: seed.bcc.instances[0]!.id });
    const wuying = new user.WuyingClient({ region: "cn-hangzhou", clientId: "c", fetch, now });
    await wuying.send(user.DescribeRegions);
  });
}

test("a clock that is off by more than maxSkew is not corrected, and the error names both times", async () => {
  const { fetch, requests } = cloud();
  const { accessKeyId, accessKeySecret } = seed.ecd;
  const credentials = { accessKeyId, accessKeySecret };
  const desktops = { DesktopId: [seed.ecd.desktops[0]!.id] };
  for (const [off, maxSkew] of [
    [-400 * DAY, undefined],
    [2 * DAY, undefined],
    [DAY, 3_600_000],
    [-DAY, 0],
  ] as const) {
    const before = requests.length;
    const now = () => Date.now() + off;
    const options = maxSkew === undefined ? {} : { maxSkew };
    const ecd = new EcdClient({ region: "cn-hangzhou", credentials, fetch, now, ...options });
    const error = await rejection(ecd.send(RenewDesktops, desktops));
    assert.ok(error instanceof ApiError, String(error));
    assert.deepEqual([error.kind, error.ambiguous, error.repeat, requests.length - before], ["clock", false, "now", 1]);
    const [ours, theirs] = error.advice.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)!.map((time) => Date.parse(time));
    assert.ok(Math.abs(ours! - now()) < 5000 && Math.abs(theirs! - Date.now()) < 5000, error.advice);
    assert.match(error.advice, /maximum skew.*Set the local clock/);
  }
});

test("maxSkew can be given to a single call, and must be a number", async () => {
  const { fetch, requests } = cloud();
  const { accessKeyId, accessKeySecret } = seed.ecd;
  const now = () => Date.now() - 3 * DAY;
  const ecd = new EcdClient({ region: "cn-hangzhou", credentials: { accessKeyId, accessKeySecret }, fetch, now });
  await ecd.send(DescribeDesktops, {}, { maxSkew: 4 * DAY });
  // The correction of that call exceeds the limit of the others.
  const error = await rejection(ecd.send(DescribeDesktops));
  assert.ok(error instanceof ApiError && error.kind === "clock", String(error));
  const before = requests.length;
  for (const maxSkew of [-1, NaN, "1000" as never]) {
    const refusal = await rejection(ecd.send(DescribeDesktops, {}, { maxSkew }));
    assert.ok(refusal instanceof ConfigurationError && refusal.setting === "maxSkew", String(refusal));
  }
  assert.equal(requests.length, before);
});
