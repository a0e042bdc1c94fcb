import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { TestCloud, bce } from "./support.js";

const [web, data, stopped, expired] = seed.bcc.instanceIds as [string, string, string, string];

class BccCloud extends TestCloud {
  call(method: string, target: string, body?: unknown) {
    return this.send(bce(method, target, { body, at: this.clock.now }));
  }

  act(action: string, id: string, body?: unknown) {
    return this.call("PUT", `/v2/instance/${id}?${action}`, body);
  }

  batch(action: string, instanceIds: readonly string[], rest = {}) {
    return this.call("PUT", `/v2/instance/batchAction?${action}`, { instanceIds, ...rest });
  }

  async get(id: string) {
    return (await this.call("GET", `/v2/instance/${id}`)).body.instance;
  }

  async status(id: string): Promise<string> {
    return (await this.get(id)).status;
  }
}

const code = ({ status, body }: { status: number; body: any }) => `${status} ${body?.code}`;

describe("states", () => {
  test("Running, Stopping, Stopped, Starting, Running", async () => {
    const cloud = new BccCloud();
    const response = await cloud.act("stop", web, { forceStop: false });
    // The vendor's example shows no body.
    assert.deepEqual([response.status, response.body], [200, undefined]);
    assert.equal(await cloud.status(web), "Stopping");
    cloud.clock.advance(1500);
    assert.equal(await cloud.status(web), "Stopped");
    assert.equal((await cloud.act("start", web)).status, 200);
    assert.equal(await cloud.status(web), "Starting");
    cloud.clock.advance(1500);
    assert.equal((await cloud.act("reboot", web, { forceStop: true })).status, 200);
    assert.equal(await cloud.status(web), "Starting");
    cloud.clock.advance(1500);
    assert.equal(await cloud.status(web), "Running");
  });

  test("an operation in the wrong state gets 409", async () => {
    const cloud = new BccCloud();
    const stop = "409 Instance.StopInstanceOperationForbidden";
    assert.equal(code(await cloud.act("stop", stopped)), stop);
    assert.equal(code(await cloud.act("stop", expired)), stop);
    assert.equal(code(await cloud.act("start", web)), "409 Instance.StartInstanceOperationForbidden");
    assert.equal(code(await cloud.act("start", expired)), "409 Instance.StartExpiredInstance");
    assert.equal(code(await cloud.act("reboot", stopped)), "409 Instance.RebootInstanceOperationForbidden");
    assert.equal((await cloud.act("stop", web)).status, 200);
    assert.equal(code(await cloud.act("stop", web)), stop);
  });

  test("a batch changes all instances or none", async () => {
    const cloud = new BccCloud();
    assert.equal(code(await cloud.batch("stop", [web, stopped])), "409 Instance.StopInstanceOperationForbidden");
    assert.equal(await cloud.status(web), "Running");
    assert.equal((await cloud.batch("reboot", [web, data])).status, 200);
    cloud.clock.advance(1500);
    assert.equal((await cloud.batch("stop", [web, data], { forceStop: true })).status, 200);
    cloud.clock.advance(1500);
    assert.equal((await cloud.batch("start", [web, data, stopped])).status, 200);
    assert.deepEqual(await Promise.all([web, data, stopped].map((id) => cloud.status(id))), [
      "Starting",
      "Starting",
      "Starting",
    ]);
  });

  test("stopWithNoCharge ends charging until the next start, and is refused for prepaid instances", async () => {
    const cloud = new BccCloud();
    assert.equal((await cloud.get(web)).chargeStatus, "charge");
    assert.equal((await cloud.act("stop", web, { stopWithNoCharge: true })).status, 200);
    assert.equal((await cloud.get(web)).chargeStatus, "noCharge");
    cloud.clock.advance(1500);
    assert.equal((await cloud.act("start", web)).status, 200);
    assert.equal((await cloud.get(web)).chargeStatus, "charge");
    assert.equal(
      code(await cloud.act("stop", data, { stopWithNoCharge: true })),
      "403 Bcc.PrePayCannotStopWithNoCharge",
    );
    assert.equal((await cloud.act("stop", data)).status, 200);
    assert.equal((await cloud.get(data)).chargeStatus, "charge");
  });

  test("paths of /v1 are accepted too", async () => {
    const cloud = new BccCloud();
    assert.equal((await cloud.call("PUT", `/v1/instance/${web}?stop`)).status, 200);
    assert.equal((await cloud.call("GET", `/v1/instance/${web}`)).body.instance.status, "Stopping");
    assert.equal((await cloud.call("GET", "/v1/instance")).body.instances.length, seed.bcc.instanceIds.length);
  });
});

describe("lists", () => {
  const ids = (body: any) => body.instances.map(({ id }: any) => id);

  test("paginate with the next instance as marker", async () => {
    const cloud = new BccCloud();
    const first = (await cloud.call("GET", "/v2/instance?maxKeys=3")).body;
    assert.deepEqual(
      { ...first, instances: ids(first) },
      {
        marker: "",
        isTruncated: true,
        nextMarker: expired,
        maxKeys: 3,
        instances: [web, data, stopped],
      },
    );
    const second = (await cloud.call("GET", `/v2/instance?maxKeys=3&marker=${first.nextMarker}`)).body;
    assert.deepEqual(
      { ...second, instances: ids(second) },
      { marker: expired, isTruncated: false, maxKeys: 3, instances: [expired] },
    );
    assert.equal((await cloud.call("GET", "/v2/instance")).body.maxKeys, 1000);
  });

  test("refuse pages that do not exist", async () => {
    const cloud = new BccCloud();
    for (const query of ["marker=x", "maxKeys=0", "maxKeys=1001", "maxKeys=1.5", "maxKeys=x"]) {
      assert.equal(code(await cloud.call("GET", `/v2/instance?${query}`)), "400 InvalidHTTPRequest", query);
    }
  });

  test("filters AND, the values of one OR", async () => {
    const cloud = new BccCloud();
    const filtered = async (query: string) => ids((await cloud.call("GET", `/v2/instance?${query}`)).body);
    assert.deepEqual(await filtered(`instanceIds=${stopped}%2C${web}`), [web, stopped]);
    assert.deepEqual(await filtered(`instanceIds=${stopped},${web}&status=Running`), [web]);
    assert.deepEqual(await filtered("paymentTiming=Prepaid"), [data, expired]);
    assert.deepEqual(await filtered("status=Expired"), [expired]);
    assert.deepEqual(await filtered("zoneName=cn-bj-d&internalIp=192.168.0.3"), [stopped]);
    const name = encodeURIComponent("生产数据库");
    assert.deepEqual(await filtered(`instanceNames=${name}`), [data]);
  });

  test("take ids from a body", async () => {
    const cloud = new BccCloud();
    const target = "/v2/instance/listByInstanceId?maxKeys=1";
    const { body } = await cloud.call("POST", target, { instanceIds: [data, web] });
    assert.deepEqual(ids(body), [data]);
    assert.equal(body.nextMarker, web);
  });

  test("return the vendor's model", async () => {
    const instance = await new BccCloud().get(data);
    assert.equal(instance.name, "生产数据库");
    assert.equal(instance.paymentTiming, "Prepaid");
    assert.equal(instance.expireTime, "2026-02-01T03:04:05Z");
    assert.equal(instance.cardCount, "0");
    assert.equal(instance.deletionProtection, 0);
  });
});
