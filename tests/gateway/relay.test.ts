import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import { type AuditEntry, createRelay, type Principal, type RelayOptions } from "edgedesk/gateway";
import * as wuying from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";

/* The relay: the bytes that a page signed reach the vendor's host, and no other. */

const ecdHost = "ecd.cn-hangzhou.aliyuncs.com";
const bccHost = "bcc.bj.baidubce.com";
const origin = "https://portal.example";
const address = "https://gateway.example/relay";

function setUp(more: Partial<RelayOptions<Principal, unknown>> = {}) {
  const cloud = new Cloud({ transitionMs: 0 });
  const urls: string[] = [];
  const entries: AuditEntry[] = [];
  const relay = createRelay({
    hosts: [ecdHost, bccHost],
    origins: [origin],
    authorize: () => ({ id: "page" }),
    audit: (entry) => entries.push(entry),
    fetch: (input, init) => {
      urls.push(String(input));
      // Another mode would follow redirects to any host.
      assert.equal(init?.redirect, "manual");
      return cloud.fetch(input, init);
    },
    ...more,
  });
  /** The page's fetch, which adds its origin as browsers do. */
  const fetch = (url: string, init: RequestInit) => {
    const headers = { origin, cookie: "session=1", ...(init.headers as Record<string, string>) };
    return relay.fetch(new Request(url, { ...init, headers }), undefined);
  };
  return { cloud, relay, urls, entries, fetch };
}

test("the clients' signatures are valid behind it", async () => {
  const { cloud, urls, entries, fetch } = setUp();
  const through = (host: string) => ({ endpoint: `${address}/${host}`, host, fetch });
  for (const signing of ["rpc", "acs3"] as const) {
    const admin = new ecd.EcdClient({ region: "cn-hangzhou", credentials: seed.ecd.sts, signing, ...through(ecdHost) });
    await admin.send(ecd.DescribeDesktops, { MaxResults: 5 });
  }
  const instances = new bcc.BccClient({ region: "bj", credentials: seed.bcc.sts, ...through(bccHost) });
  await instances.send(bcc.StopInstance, { instanceId: seed.bcc.instanceIds[0]!, forceStop: false });
  const { clientId, sessionId, loginToken } = seed.wuying;
  const user = new wuying.WuyingClient({ region: "cn-hangzhou", clientId, sessionId, loginToken, ...through(ecdHost) });
  await user.send(wuying.DescribeGlobalDesktops);
  assert.deepEqual(
    cloud.requests.map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.deepEqual(
    urls.map((url) => new URL(url).host),
    [ecdHost, ecdHost, bccHost, ecdHost],
  );
  assert.deepEqual(
    entries.map(({ outcome, principal }) => [outcome, principal]),
    Array.from({ length: 4 }, () => ["done", "page"]),
  );
  for (const { headers } of cloud.requests) assert.ok(!("cookie" in headers || "origin" in headers));
});

test("the relay's own token does not travel on", async () => {
  const { cloud, fetch } = setUp();
  await fetch(`${address}/${ecdHost}/?Action=X`, {
    method: "POST",
    headers: { authorization: "Bearer alice", "x-acs-evil": "1", x_acs_action: "1", "x-forwarded-host": "evil" },
  });
  assert.deepEqual(Object.keys(cloud.requests[0]!.headers), ["host"]);
});

for (const path of [
  "evil.example/",
  `${ecdHost}.evil.example/`,
  `${ecdHost}@evil.example/`,
  `${ecdHost}:8443/`,
  `${ecdHost}./`,
  `user@${ecdHost}/`,
  "ecd%2Ecn-hangzhou.aliyuncs.com/",
  "ECD.cn-hangzhou.aliyuncs.com/",
  "ecd.cn-shanghai.aliyuncs.com/",
  "bcc.bj.baidubce.com",
  "127.0.0.1/",
  `%20${ecdHost}/`,
  `/${ecdHost}/`,
  `https://${ecdHost}/`,
]) {
  test(`the host is not one of the list: ${path}`, async () => {
    const { urls, fetch } = setUp();
    const { status } = await fetch(`${address}/${path}`, { method: "POST" });
    assert.deepEqual([status, urls], [404, []]);
  });
}

for (const given of [undefined, "null", "https://evil.example", `${origin}, ${origin}`]) {
  test(`the origin ${given} is refused`, async () => {
    const { relay, urls } = setUp();
    const request = new Request(`${address}/${ecdHost}/`, {
      method: "POST",
      ...(given && { headers: { origin: given } }),
    });
    const { status, headers } = await relay.fetch(request, undefined);
    assert.deepEqual([status, headers.get("access-control-allow-origin"), urls], [403, null, []]);
  });
}

test("a request that `authorize` does not know, another method and a limit are refused", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 2) });
  assert.equal(
    (await setUp({ authorize: () => null }).fetch(`${address}/${ecdHost}/`, { method: "POST" })).status,
    401,
  );
  assert.equal((await setUp().fetch(`${address}/${ecdHost}/`, { method: "PATCH" })).status, 405);
  const { fetch } = setUp({ limit: { perMinute: 1 } });
  const statuses = [];
  for (let i = 0; i < 2; i++) statuses.push((await fetch(`${address}/${ecdHost}/`, { method: "POST" })).status);
  assert.equal(statuses[1], 429);
});

test("a redirect is not followed", async () => {
  const { cloud, fetch } = setUp();
  cloud.fail("*", { with: "redirect" });
  const response = await fetch(`${address}/${ecdHost}/`, { method: "POST" });
  assert.deepEqual([response.status, cloud.requests.length], [503, 1]);
  assert.equal(response.headers.get("location"), null);
});

for (const [name, more] of [
  ["does not respond", { fetch: () => new Promise<Response>(() => {}), timeout: 20 }],
  ["fails", { fetch: () => Promise.reject(new Error("secret")) }],
  ["responds with too much", { fetch: async () => new Response("x".repeat(5 * 2 ** 20)) }],
] as const) {
  test(`a vendor that ${name}: the outcome is unknown`, async () => {
    const { entries, fetch } = setUp(more);
    const response = await fetch(`${address}/${ecdHost}/`, { method: "POST" });
    assert.deepEqual(await response.json(), {
      Code: "Gateway.NoResponse",
      Message: "The operation may have been executed.",
    });
    assert.equal(entries[0]?.outcome, "unknown");
  });
}
