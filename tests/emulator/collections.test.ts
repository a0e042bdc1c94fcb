import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";

import { createCloud } from "../../emulator/index.js";
import { InputError } from "../../emulator/input-error.js";
import { seed } from "../../emulator/seed.js";
import { DAY, HOUR } from "../../emulator/time.js";
import { LoginCloud } from "./login-support.js";
import { BEGINNING, TestCloud, acs3, bce, flat } from "./support.js";

const region = { RegionId: seed.ecd.region };

/** Asserts an error that names what was given and what is allowed. */
const refused = (run: () => unknown, path: string, message: RegExp) =>
  assert.throws(run, (error: unknown) => {
    assert.ok(error instanceof InputError && error instanceof RangeError);
    assert.equal(error.name, "InputError");
    assert.equal(error.path, path);
    assert.match(error.message, message);
    return true;
  });

describe("desktops", () => {
  test("are added with defaults, listed, changed by the API, and removed", async () => {
    const cloud = new TestCloud({ seed: { desktops: [] } });
    const added = cloud.desktops.add({ expiresInDays: 30, tags: { team: "design" } });
    const {
      id,
      name,
      region: at,
      endUserIds,
      ip,
      cpu,
      memory,
      status: power,
      charging,
      connectedUserIds: connected,
    } = added;
    assert.deepEqual([id, name, at], ["ecd-added000000001", "ecd-added000000001", "cn-hangzhou"]);
    assert.deepEqual([ip, cpu, memory], ["10.1.0.1", 4, 8192]);
    assert.deepEqual([power, charging, endUserIds, connected], ["Running", true, [], []]);
    assert.deepEqual([added.expiresAt, added.tags], [BEGINNING + 30 * DAY, { team: "design" }]);
    cloud.desktops.connect(added.id, "alice");
    assert.deepEqual(cloud.desktops.get(added.id).connectedUserIds, ["alice"]);
    await cloud.send(acs3("StopDesktops", { ...region, ...flat("DesktopId", [added.id]) }));
    const stopping = cloud.desktops.get(added.id);
    assert.deepEqual([stopping.status, stopping.connectedUserIds], ["Stopping", []]);
    cloud.clock.advance(1500);
    assert.deepEqual(
      cloud.desktops.list().map(({ status }) => status),
      ["Stopped"],
    );
    cloud.desktops.remove(added.id);
    assert.deepEqual(cloud.desktops.list(), []);
    assert.equal((await cloud.send(acs3("DescribeDesktops", region))).body.TotalCount, 0);
  });

  test("are not shared with their caller", () => {
    const cloud = new TestCloud();
    const tags = { team: "a" };
    const { id } = cloud.desktops.add({ tags });
    tags.team = "b";
    assert.deepEqual(cloud.desktops.get(id).tags, { team: "a" });
  });

  test("with wrong members, taken ids and unknown ids are refused", () => {
    const cloud = new TestCloud();
    const [taken] = seed.ecd.desktopIds;
    refused(
      () => cloud.desktops.add({ status: "Off" as never }),
      "desktop.status",
      /given "Off", allowed is Running, Stopped$/,
    );
    refused(() => cloud.desktops.add({ region: "mars" }), "desktop.region", /allowed is cn-hangzhou, /);
    refused(() => cloud.desktops.add({ cores: 4 } as never), "desktop.cores", /one of the members id, name, /);
    refused(() => cloud.desktops.add([] as never), "desktop", /given \[\], allowed is an object$/);
    refused(() => cloud.desktops.add({ id: taken! }), "desktop.id", /an id that is not taken$/);
    refused(
      () => cloud.desktops.add({ memory: NaN }),
      "desktop.memory",
      /given NaN, allowed is a whole number of at least 1$/,
    );
    refused(
      () => cloud.desktops.get("ecd-x"),
      "id",
      /given "ecd-x", allowed is the id of a desktop: ecd-emulator00000001, .* and 1 more$/,
    );
    assert.equal(cloud.desktops.list().length, seed.ecd.desktops.length);
  });
});

describe("instances", () => {
  test("are added with defaults, listed, renewed, and removed", async () => {
    const cloud = new TestCloud({ seed: { instances: [] } });
    const added = cloud.instances.add({ status: "Stopped", expiresInDays: 1 });
    const { id, name, zone, ip, cpu, memory, spec, status, expiresAt, charging } = added;
    assert.deepEqual([id, name, zone, ip], ["i-Added0001", "i-Added0001", "cn-bj-a", "192.168.0.1"]);
    assert.deepEqual([cpu, memory, spec], [4, 8, "bcc.g5.c4m8"]);
    assert.deepEqual([status, expiresAt, charging], ["Stopped", BEGINNING + DAY, true]);
    cloud.instances.renew(id, 1);
    assert.equal(new Date(cloud.instances.get(id).expiresAt!).getUTCMonth(), 1);
    assert.equal(cloud.executions("renew").get(id), 1);
    assert.equal((await cloud.send(bce("GET", "/v2/instance"))).body.instances.length, 1);
    cloud.instances.remove(id);
    assert.equal((await cloud.send(bce("GET", "/v2/instance"))).body.instances.length, 0);
    refused(() => cloud.instances.get(id), "id", /the id of an instance: none$/);
  });
});

describe("users", () => {
  test("are added with defaults, log in, and are removed with their sessions", async () => {
    const cloud = new LoginCloud();
    const added = cloud.users.add();
    assert.deepEqual(added, {
      ...{ endUserId: "user7", officeSiteId: seed.ecd.officeSite.id, password: "Password+7" },
      ...{ isLocked: false, email: "user7@example.com" },
    });
    const { body } = await cloud.password(added);
    assert.equal(body.NextStage, "");
    cloud.login.lock("user7");
    assert.equal(cloud.users.get("user7").isLocked, true);
    cloud.users.remove("user7");
    assert.ok(!cloud.users.list().some(({ endUserId }) => endUserId === "user7"));
    const identity = { LoginToken: body.LoginToken as string, SessionId: body.SessionId as string };
    assert.equal((await cloud.list(identity)).status, 403);
    refused(() => cloud.users.add({ endUserId: "alice" }), "user.endUserId", /a name that is not taken$/);
    refused(() => cloud.users.remove("user7"), "endUserId", /allowed is a user: alice, /);
  });
});

describe("fail", () => {
  const list = () => acs3("DescribeDesktops", region);
  const regions = () => acs3("DescribeRegions", region);

  test("applies to the named operation, once by default", async () => {
    const cloud = new TestCloud();
    cloud.fail("DescribeDesktops", { with: "unavailable" });
    assert.equal((await cloud.send(regions())).status, 200);
    assert.equal((await cloud.send(list())).status, 503);
    assert.equal((await cloud.send(list())).status, 200);
    assert.deepEqual(cloud.failures, []);
  });

  test("failures follow one another, with pauses", async () => {
    const cloud = new TestCloud();
    cloud.fail("*", { with: "forbidden", times: 2 });
    cloud.fail("*", { with: "unavailable", after: 1 });
    const statuses = [];
    for (let call = 0; call < 5; call++) statuses.push((await cloud.send(list())).status);
    assert.deepEqual(statuses, [403, 403, 200, 503, 200]);
  });

  test("a function chooses for each request; recover and reset end all failures", async () => {
    const cloud = new TestCloud();
    const seen: unknown[] = [];
    const choose = ({ operation, count }: { operation: string | undefined; count: number }) => {
      seen.push([operation, count]);
      return operation === "DescribeRegions" ? ("forbidden" as const) : undefined;
    };
    for (const end of [() => cloud.recover(), () => cloud.reset()]) {
      cloud.fail("*", { with: choose, times: Infinity });
      assert.equal((await cloud.send(list())).status, 200);
      assert.equal((await cloud.send(regions())).status, 403);
      assert.equal((await cloud.send(regions())).status, 403);
      end();
      assert.equal((await cloud.send(regions())).status, 200);
    }
    assert.deepEqual(seen.slice(0, 2), [
      ["DescribeDesktops", 1],
      ["DescribeRegions", 2],
    ]);
  });

  test("refuses unknown operations and faults, and wrong numbers", () => {
    const { fail } = { fail: (...args: unknown[]) => new TestCloud().fail(...(args as [string, never])) };
    refused(
      () => fail("StopDesktop", { with: "slow" }),
      "operation",
      /given "StopDesktop", allowed is "\*" or .*, such as StopDesktops$/,
    );
    refused(() => fail("toString", { with: "slow" }), "operation", /given "toString"/);
    refused(() => fail("*", { with: "fire" }), "with", /given "fire", allowed is drop-before, /);
    refused(() => fail("*", { with: { kind: "fire" } }), "with", /given "fire"/);
    refused(() => fail("*", {}), "with", /given nothing/);
    for (const times of [0, -1, 1.5, NaN, "2"])
      refused(() => fail("*", { with: "slow", times }), "times", /at least 1, or Infinity$/);
    refused(() => fail("*", { with: "slow", after: -1 }), "after", /at least 0/);
  });
});

describe("the fetch of a cloud", () => {
  test("is bound, and takes what fetch takes", async () => {
    const { fetch } = createCloud();
    for (const input of ["https://ecd.cn-hangzhou.aliyuncs.com/", new URL("https://ecd.cn-hangzhou.aliyuncs.com/")]) {
      assert.equal((await fetch(input, { method: "POST", body: "x=1" })).status, 400);
    }
    assert.equal((await fetch(new Request("https://bcc.bj.baidubce.com/v2/instance"))).status, 403);
  });

  test("rejects when the signal is aborted", async () => {
    const cloud = new TestCloud();
    cloud.fail("*", { with: { kind: "slow", delayMs: 200 } });
    const [id] = seed.ecd.desktopIds as [string];
    const stop = acs3("StopDesktops", { ...region, ...flat("DesktopId", [id]) });
    const control = new AbortController();
    const response = cloud.fetch(stop, { signal: control.signal });
    while (cloud.executions("stop").get(id) === undefined) await setImmediate();
    control.abort();
    await assert.rejects(response, { name: "AbortError" });
    await assert.rejects(cloud.fetch(stop.url, { signal: AbortSignal.abort() }), { name: "AbortError" });
  });

  test("rejects as fetch does where the connection ends", async () => {
    const cloud = new TestCloud();
    cloud.fail("*", { with: "drop-before" });
    await assert.rejects(cloud.fetch("https://bcc.bj.baidubce.com/v2/instance"), (error: unknown) => {
      assert.ok(error instanceof TypeError);
      assert.equal((error.cause as NodeJS.ErrnoException).code, "ECONNRESET");
      return true;
    });
  });
});

test("the credentials are those of every cloud, and temporary keys end by its clock", async () => {
  const cloud = new TestCloud();
  const { ecdTemporary, bccTemporary } = cloud.credentials;
  const both = async (at: number) => [
    (await cloud.send(acs3("DescribeRegions", region, { ...ecdTemporary, at }))).status,
    (await cloud.send(bce("GET", "/v2/instance", { ...bccTemporary, at }))).status,
  ];
  assert.deepEqual(await both(BEGINNING), [200, 200]);
  cloud.clock.advance(13 * HOUR);
  assert.ok((await both(cloud.clock.now)).every((status) => status >= 400));
  refused(() => cloud.clock.advance(NaN), "ms", /given NaN, allowed is milliseconds to a time from 1970 to 9999$/);
});
