import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";

import { Dropped, FAULT_KINDS, type FaultKind, inTurn } from "../../emulator/faults.js";
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

/** Whether it is executed; whether the vendor's request id comes along, or nothing of an answer. */
const KINDS: Record<FaultKind, [executed: boolean, answered: "by the vendor" | "by another" | "not"]> = {
  "drop-before": [false, "not"],
  "drop-after": [true, "not"],
  "drop-midway": [true, "not"],
  slow: [true, "by the vendor"],
  delayed: [false, "not"],
  "truncated-json": [true, "by the vendor"],
  "html-200": [false, "by another"],
  "html-502": [false, "by another"],
  "html-502-after": [true, "by another"],
  "wrong-content-type": [true, "by the vendor"],
  "empty-ok": [false, "by another"],
  "ok-without-id": [true, "by another"],
  "ok-with-error": [false, "by the vendor"],
  "ok-with-error-after": [true, "by the vendor"],
  "internal-error": [false, "by the vendor"],
  "server-error-after": [true, "by the vendor"],
  unavailable: [false, "by the vendor"],
  redirect: [false, "by another"],
  oversized: [true, "by the vendor"],
  "wrong-date": [true, "by the vendor"],
  "clock-error": [false, "by the vendor"],
  throttle: [false, "by the vendor"],
  "throttle-after": [true, "by the vendor"],
  "expired-token": [false, "by the vendor"],
  forbidden: [false, "by the vendor"],
};

for (const [vendor, { request, id, header, member }] of Object.entries(vendors)) {
  describe(vendor, () => {
    for (const kind of FAULT_KINDS) {
      const [executed, answered] = KINDS[kind];
      test(`${kind}: ${executed ? "" : "not "}executed, response ${answered}`, async () => {
        const cloud = new TestCloud({ faults: inTurn({ kind, delayMs: 20, bytes: 1000 }) });
        const answer = await cloud.fetch(request()).catch((error: unknown) => {
          assert.ok(error instanceof Dropped, String(error));
          return undefined;
        });
        assert.equal(cloud.executions("stop").get(id) ?? 0, executed ? 1 : 0);
        assert.equal(answer !== undefined, answered !== "not");
        if (!answer) return;
        assert.equal(answer.headers.has(header), answered === "by the vendor");
        // Errors say it in the body, too.
        if (answer.status >= 400 && answered === "by the vendor") {
          assert.equal(((await answer.json()) as Record<string, unknown>)[member], answer.headers.get(header));
        }
      });
    }
  });
}

test("delayed: executed once, later, on the state of its arrival", async () => {
  const delayed = { kind: "delayed", delayMs: 30 } as const;
  const cloud = new TestCloud({ faults: inTurn(delayed, delayed) });
  await assert.rejects(cloud.fetch(vendors.Alibaba.request()), Dropped);
  await cloud.idle();
  assert.equal(cloud.executions("stop").get(desktop), 1);
  await assert.rejects(cloud.fetch(vendors.Baidu.request()), Dropped);
  cloud.reset();
  await cloud.idle();
  assert.equal(cloud.executions("stop").size, 0);
});

test("a slow response to a request before a reset is not in the log", async () => {
  const cloud = new TestCloud({ faults: inTurn({ kind: "slow", delayMs: 20 }) });
  const answer = cloud.fetch(vendors.Alibaba.request());
  while (cloud.requests.length === 0) await setImmediate();
  cloud.reset();
  assert.equal((await answer).status, 200);
  assert.deepEqual(cloud.requests, []);
});

test("responses of proxies have status 200 and nothing of the vendor", async () => {
  for (const [kind, body] of [
    ["empty-ok", ""],
    ["ok-without-id", "{}"],
  ] as const) {
    const answer = await new TestCloud({ faults: inTurn(kind) }).fetch(vendors.Alibaba.request());
    assert.deepEqual([answer.status, await answer.text()], [200, body]);
    assert.equal(answer.headers.get("date"), null);
  }
});

test("throttle and throttle-after have the same response", async () => {
  for (const { request } of Object.values(vendors)) {
    const fault = { retryAfterMs: 2000 };
    const cloud = new TestCloud({
      faults: inTurn({ kind: "throttle", ...fault }, { kind: "throttle-after", ...fault }),
    });
    const look = async () => {
      const { status, headers, body } = await cloud.send(request());
      return [status, headers.get("retry-after"), headers.get("x-acs-retry-after"), body.code ?? body.Code];
    };
    assert.deepEqual(await look(), await look());
  }
});
