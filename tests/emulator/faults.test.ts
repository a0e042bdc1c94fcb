import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";

import { Dropped, FAULT_KINDS, type FaultKind } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";
import { TestCloud, acs3, bce, flat } from "./support.js";

/* The state and the response after each fault. The tests of clients rely on both. */

const [desktop] = seed.ecd.desktopIds as [string];
const [instance] = seed.bcc.instanceIds as [string];
const region = { RegionId: seed.ecd.region };

const vendors = {
  Alibaba: {
    request: () => acs3("StopDesktops", { ...region, ...flat("DesktopId", [desktop]) }),
    id: desktop,
    header: "x-acs-request-id",
    member: "RequestId",
  },
  Baidu: {
    request: () => bce("PUT", `/v2/instance/${instance}?stop`, { body: {} }),
    id: instance,
    header: "x-bce-request-id",
    member: "requestId",
  },
};

/** For each fault, whether the call is executed, and who responds; only the vendor's responses have a request id. */
const KINDS: Record<FaultKind, [executed: boolean, responds: "the vendor" | "a proxy" | "nothing"]> = {
  "drop-before": [false, "nothing"],
  "drop-after": [true, "nothing"],
  "drop-midway": [true, "the vendor"],
  slow: [true, "the vendor"],
  delayed: [false, "nothing"],
  "truncated-json": [true, "the vendor"],
  "html-200": [false, "a proxy"],
  "html-502": [false, "a proxy"],
  "html-502-after": [true, "a proxy"],
  "wrong-content-type": [true, "the vendor"],
  "empty-ok": [false, "a proxy"],
  "ok-without-id": [true, "a proxy"],
  "ok-with-error": [false, "the vendor"],
  "ok-with-error-after": [true, "the vendor"],
  "internal-error": [false, "the vendor"],
  "server-error-after": [true, "the vendor"],
  unavailable: [false, "the vendor"],
  redirect: [false, "a proxy"],
  oversized: [true, "the vendor"],
  "wrong-date": [true, "the vendor"],
  "clock-error": [false, "the vendor"],
  throttle: [false, "the vendor"],
  "throttle-after": [true, "the vendor"],
  "expired-token": [false, "the vendor"],
  forbidden: [false, "the vendor"],
};

for (const [vendor, { request, id, header, member }] of Object.entries(vendors)) {
  describe(vendor, () => {
    for (const kind of FAULT_KINDS) {
      const [executed, responds] = KINDS[kind];
      test(`${kind}: ${executed ? "" : "not "}executed, and ${responds} responds`, async () => {
        const cloud = new TestCloud();
        cloud.fail("*", { with: { kind, delayMs: 20, bytes: 1000 } });
        const response = await cloud.fetch(request()).catch((error: unknown) => {
          assert.ok(error instanceof Dropped, String(error));
          return undefined;
        });
        if (kind === "drop-midway") return assert.rejects(response!.text(), Dropped);
        assert.equal(cloud.executions("stop").get(id) ?? 0, executed ? 1 : 0);
        assert.equal(response !== undefined, responds !== "nothing");
        if (!response) return;
        assert.equal(response.headers.has(header), responds === "the vendor");
        // Errors have the id in the body too.
        if (response.status >= 400 && responds === "the vendor") {
          assert.equal(((await response.json()) as Record<string, unknown>)[member], response.headers.get(header));
        }
      });
    }
  });
}

test("delayed: executed once, later, on the state of its arrival", async () => {
  const cloud = new TestCloud();
  cloud.fail("*", { with: { kind: "delayed", delayMs: 30 }, times: 2 });
  await assert.rejects(cloud.fetch(vendors.Alibaba.request()), Dropped);
  await cloud.idle();
  assert.equal(cloud.executions("stop").get(desktop), 1);
  await assert.rejects(cloud.fetch(vendors.Baidu.request()), Dropped);
  cloud.reset();
  await cloud.idle();
  assert.equal(cloud.executions("stop").size, 0);
});

test("a slow response to a request before a reset is not in the log", async () => {
  const cloud = new TestCloud();
  cloud.fail("*", { with: { kind: "slow", delayMs: 20 } });
  const response = cloud.fetch(vendors.Alibaba.request());
  while (cloud.requests.length === 0) await setImmediate();
  cloud.reset();
  assert.equal((await response).status, 200);
  assert.deepEqual(cloud.requests, []);
});

test("responses of proxies have status 200 and no header of the vendor", async () => {
  for (const [kind, body] of [
    ["empty-ok", ""],
    ["ok-without-id", "{}"],
  ] as const) {
    const cloud = new TestCloud();
    cloud.fail("*", { with: kind });
    const response = await cloud.fetch(vendors.Alibaba.request());
    assert.deepEqual([response.status, await response.text()], [200, body]);
    assert.equal(response.headers.get("date"), null);
  }
});

test("throttle and throttle-after have the same response", async () => {
  for (const { request } of Object.values(vendors)) {
    const cloud = new TestCloud();
    for (const kind of ["throttle", "throttle-after"] as const) cloud.fail("*", { with: { kind, retryAfterMs: 2000 } });
    const look = async () => {
      const { status, headers, body } = await cloud.send(request());
      return [status, headers.get("retry-after"), headers.get("x-acs-retry-after"), body.code ?? body.Code];
    };
    assert.deepEqual(await look(), await look());
  }
});
