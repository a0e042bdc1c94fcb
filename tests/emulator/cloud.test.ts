import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { TestCloud, acs3, bce } from "./support.js";

const ecdUrl = "https://ecd.cn-hangzhou.aliyuncs.com/";
const bccUrl = "https://bcc.bj.baidubce.com/v2/instance";
const region = { RegionId: seed.ecd.region };

function preflight(url: string, names: string) {
  return new Request(url, {
    method: "OPTIONS",
    headers: {
      origin: "https://panel.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": names,
    },
  });
}

const cors = (headers: Headers) => [...headers.keys()].filter((name) => /^access-/.test(name));

describe("CORS", () => {
  test("every ECD response has CORS headers, errors too", async () => {
    const cloud = new TestCloud();
    for (const action of ["DescribeRegions", "Nothing"]) {
      const { headers } = await cloud.send(acs3(action, region));
      assert.equal(headers.get("access-control-allow-origin"), "*");
      assert.equal(headers.get("access-control-expose-headers"), "*");
    }
  });

  test("BCC responses have CORS headers only with the option", async () => {
    const { headers } = await new TestCloud().send(bce("GET", "/v2/instance"));
    assert.deepEqual(cors(headers), []);
    const open = await new TestCloud({ unknowns: { baiduCors: "exposed" } }).send(bce("GET", "/v2/instance"));
    assert.equal(open.headers.get("access-control-allow-origin"), "*");
    assert.equal(open.headers.get("access-control-expose-headers"), "*");
    const unexposed = await new TestCloud({ unknowns: { baiduCors: "unexposed" } }).send(bce("GET", "/v2/instance"));
    assert.deepEqual(cors(unexposed.headers), ["access-control-allow-origin"]);
  });

  test("preflight requests are refused by default", async () => {
    const response = await new TestCloud().fetch(preflight(ecdUrl, "authorization"));
    assert.equal(response.status, 403);
    assert.deepEqual(cors(response.headers), []);
  });

  test("an allowed preflight lists the vendors' headers and no others", async () => {
    const cloud = new TestCloud({ preflight: "allow" });
    const names = "authorization,Content-Type, x-acs-date,x-bce-date,x-other,x-acs";
    const response = await cloud.fetch(preflight(ecdUrl, names));
    assert.equal(response.status, 204);
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.equal(
      response.headers.get("access-control-allow-headers"),
      "authorization, content-type, x-acs-date, x-bce-date",
    );
    assert.equal(response.headers.get("access-control-allow-methods"), "GET, POST, PUT, DELETE, OPTIONS");
    assert.equal(response.headers.get("access-control-max-age"), "0");
  });

  test("the preflight policy can change while the cloud runs", async () => {
    const cloud = new TestCloud({ preflight: "allow" });
    assert.equal((await cloud.fetch(preflight(ecdUrl, ""))).status, 204);
    cloud.preflight = "refuse";
    assert.equal((await cloud.fetch(preflight(ecdUrl, ""))).status, 403);
  });

  test("BCC allows preflight requests only with CORS headers", async () => {
    const allow = { preflight: "allow" } as const;
    const status = async (options: object) =>
      (await new TestCloud(options).fetch(preflight(bccUrl, "authorization"))).status;
    assert.equal(await status(allow), 403);
    assert.equal(await status({ ...allow, unknowns: { baiduCors: "exposed" } }), 204);
    assert.equal(await status({ unknowns: { baiduCors: "exposed" } }), 403);
  });
});

describe("the log", () => {
  test("has each request with its response's status", async () => {
    const cloud = new TestCloud();
    const stop = acs3("StopDesktops", region, { form: { "DesktopId.1": "ecd-1" } });
    const [, web] = await Promise.all([
      cloud.fetch(stop.clone()),
      cloud.fetch(bce("PUT", "/v2/instance/i-1?stop", { body: { forceStop: true } })),
      cloud.fetch(preflight(ecdUrl, "authorization")),
      cloud.fetch(bce("GET", "/v2/nothing")),
    ]);
    assert.equal(web.status, 404);
    const seen = cloud.requests.find(({ operation }) => operation === "StopDesktops")!;
    assert.equal(seen.method, "POST");
    assert.equal(seen.url, stop.url);
    assert.equal(seen.headers["x-acs-action"], "StopDesktops");
    assert.equal(seen.body, "DesktopId.1=ecd-1");
    assert.equal(seen.status, 404);
    const operations = cloud.requests.map(({ operation }) => String(operation));
    assert.deepEqual(operations.sort(), ["StopDesktops", "StopInstance", "undefined", "undefined"]);
  });

  test("keeps the last thousand requests", async () => {
    const cloud = new TestCloud();
    for (let index = 0; index < 1003; index++) await cloud.fetch(new Request(`${ecdUrl}?n=${index}`));
    assert.equal(cloud.requests.length, 1000);
    assert.ok(cloud.requests[0]!.url.endsWith("?n=3"));
  });

  test("keeps fewer requests where their bodies are long", async () => {
    const cloud = new TestCloud();
    const body = "x".repeat(30 * 1024 * 1024);
    for (let count = 0; count < 4; count++) await cloud.fetch("http://localhost/v2", { method: "POST", body });
    assert.deepEqual(
      cloud.requests.map(({ id }) => id),
      [3, 4],
    );
  });
});

test("the default clock is Date.now", async () => {
  const cloud = new Cloud();
  const response = await cloud.fetch(acs3("DescribeRegions", region, { at: Date.now() }));
  assert.equal(response.status, 200);
});

describe("inspection and renewal by tests", () => {
  const [machine] = seed.ecd.desktopIds as [string];
  const [postpaid, prepaid] = seed.bcc.instanceIds as [string, string];

  test("a renewal moves the expiry and is counted", async () => {
    const cloud = new TestCloud();
    const before = cloud.desktops.get(machine).expiresAt!;
    const listed = async () => {
      const { body } = await cloud.send(acs3("DescribeDesktops", { ...region, "DesktopId.1": machine }));
      return Date.parse(body.Desktops[0].ExpiredTime);
    };
    assert.equal(await listed(), before);
    cloud.desktops.renew(machine, 2);
    const after = cloud.desktops.get(machine).expiresAt!;
    assert.equal(new Date(after).getUTCMonth(), (new Date(before).getUTCMonth() + 2) % 12);
    assert.equal(await listed(), after);
    assert.equal(cloud.executions("renew").get(machine), 1);
    cloud.instances.renew(prepaid);
    assert.equal(cloud.executions("renew").get(prepaid), 1);
    cloud.reset();
    assert.equal(cloud.desktops.get(machine).expiresAt, before);
  });

  test("a pay-as-you-go instance has no expiry, and an unknown id throws", () => {
    const cloud = new TestCloud();
    assert.equal(cloud.instances.get(postpaid).expiresAt, undefined);
    assert.throws(() => cloud.instances.renew(postpaid), /this one is pay-as-you-go/);
    assert.throws(
      () => cloud.desktops.get("ecd-unknown"),
      /given "ecd-unknown", allowed is the id of a desktop: ecd-emulator00000001, /,
    );
  });
});
