import assert from "node:assert/strict";
import { test } from "node:test";

import * as ecd from "edgedesk/ecd";
import { createGateway, createRelay, durableLimit, LimitCounter, memoryLimit, rateLimit } from "edgedesk/gateway";

import { Cloud } from "../../emulator/cloud.js";
import { requestOf } from "./attack-requests.js";
import { relayAttacks } from "./relay-attacks.js";
import { relaySubject, subject } from "./subject.mjs";

/* Limits and rates; tests/matrix/gateway.test.ts runs the Durable Object in workerd. */

const call = (token = "alice", headers: Record<string, string> = {}): Request =>
  requestOf({ name: "call", headers: { authorization: `Bearer ${token}-token`, ...headers }, status: 200 });

function setUp(more: object) {
  const cloud = new Cloud({ transitionMs: 0 });
  const { fetch } = cloud;
  return { cloud, gateway: subject({ createGateway, ecd }, { fetch }, more) };
}

/** A rate that records its keys and allows some. */
function recorded(allows: (key: string) => boolean = () => true) {
  const keys: string[] = [];
  return { keys, rate: (key: string) => (keys.push(key), allows(key)) };
}

test("memory: a new window starts at zero, and a full store refuses", () => {
  let now = 60_000;
  const store = memoryLimit(() => now);
  assert.deepEqual([store.take("a", 1, 60_000), store.take("b", 1, 60_000)], [0, 0]);
  now += 20_000;
  assert.equal(store.take("a", 1, 60_000), 40_000);
  assert.equal(store.take("a", 2, 60_000), 0);
  assert.equal(store.take("a", 1, 86_400_000), 0);
  now += 40_000;
  assert.equal(store.take("a", 1, 60_000), 0);
  for (let index = 0; index < 100_000; index++) void store.take(`flood ${index}`, 1, 60_000);
  assert.equal(store.take("late", 1, 60_000), 60_000);
  now += 60_000;
  assert.equal(store.take("late", 1, 60_000), 0);
});

test("the id of a principal cannot name the counter of an operation", async () => {
  const keys: string[] = [];
  const take = (key: string): number => (keys.push(key), 0);
  const { gateway } = setUp({ limit: { perMinute: 5, store: () => ({ take }) } });
  await gateway.fetch(
    requestOf({
      name: "renewal",
      path: "/v1/ecd/RenewDesktops",
      parameters: { DesktopId: ["ecd-emulator00000001"], Period: 1 },
      status: 200,
    }),
    {},
  );
  assert.deepEqual(keys, ['["alice"]', '["alice","ecd","RenewDesktops"]']);
});

test("the rate of an address is asked before authorize, and that of a principal after it", async () => {
  const address = recorded((key) => key !== "192.0.2.2");
  const principal = recorded((key) => key !== "bob");
  const { cloud, gateway } = setUp({ limit: { rate: { address: address.rate, principal: principal.rate } } });
  const from = async (ip: string, token: string) => {
    const response = await gateway.fetch(call(token, { "cf-connecting-ip": ip }), {});
    return [response.status, ((await response.json()) as { Code?: string }).Code];
  };
  assert.deepEqual(await from("192.0.2.1", "alice"), [200, undefined]);
  assert.deepEqual(await from("192.0.2.2", "alice"), [429, "Gateway.LimitReached"]);
  assert.deepEqual(await from("192.0.2.1", "bob"), [429, "Gateway.LimitReached"]);
  assert.deepEqual(address.keys, ["192.0.2.1", "192.0.2.2", "192.0.2.1"]);
  assert.deepEqual(principal.keys, ["alice", "bob"]);
  assert.equal(cloud.requests.length, 1);
});

test("the address is the platform's, before a header that clients may forge", async () => {
  const { keys, rate } = recorded();
  const { gateway } = setUp({ limit: { rate: { address: rate } } });
  const forged = { "cf-connecting-ip": "192.0.2.9" };
  await gateway.fetch(call("alice", forged), {}, { remoteAddress: "192.0.2.1" });
  for (const remoteAddress of ["::ffff:192.0.2.1", "2001:db8:1:2:3:4:5:6", "2001:db8::1", "::1", "fe80::1%eth0"]) {
    await gateway.fetch(call(), {}, { remoteAddress });
  }
  await gateway.fetch(call(), {});
  assert.deepEqual(keys, [
    ...["192.0.2.1", "192.0.2.1", "2001:db8:1:2", "2001:db8:0:0", "0:0:0:0", "fe80:0:0:0"],
    "unknown",
  ]);
});

test("a rate that fails lets no call through", async () => {
  for (const failing of [() => Promise.reject(new Error("secret")), () => "yes" as never]) {
    const { cloud, gateway } = setUp({ limit: { rate: { principal: failing } } });
    const response = await gateway.fetch(call(), {});
    assert.ok(response.status >= 429);
    assert.doesNotMatch(await response.text(), /secret/);
    assert.equal(cloud.requests.length, 0);
  }
});

test("rateLimit asks the binding of the environment", async () => {
  const keys: string[] = [];
  const RATE = { limit: async ({ key }: { key: string }) => (keys.push(key), { success: keys.length < 2 }) };
  const rate = rateLimit((env: { RATE: typeof RATE }) => env.RATE);
  assert.deepEqual([await rate("a", { RATE }), await rate("b", { RATE }), keys], [true, false, ["a", "b"]]);
});

test("the relay has the same limits", async () => {
  const attack = relayAttacks[0]!;
  const { keys, rate } = recorded(() => false);
  const send = () => assert.fail("sent");
  const relay = relaySubject({ createRelay }, send, { limit: { rate: { address: rate } } });
  const { status } = await relay.fetch(requestOf(attack), {}, { remoteAddress: "192.0.2.1" });
  assert.deepEqual([status, keys], [429, ["192.0.2.1"]]);
});

/** A namespace whose objects respond with a text. */
const namespace = (text: string, ok = true) => ({
  asked: [] as unknown[],
  idFromName: (name: string) => name,
  get(id: string) {
    return {
      fetch: async (_url: string, { body }: { body: string }) => {
        this.asked.push([id, JSON.parse(body)]);
        return { ok, text: async () => text };
      },
    };
  },
});

test("durableLimit asks the object of the key", async () => {
  const LIMITS = namespace("1500");
  const store = durableLimit((env: { LIMITS: typeof LIMITS }) => env.LIMITS)({ LIMITS });
  assert.equal(await store.take("alice", 5, 60_000), 1500);
  assert.deepEqual(LIMITS.asked, [["alice", { limit: 5, window: 60_000 }]]);
});

for (const [name, LIMITS] of [
  ["fails", namespace("0", false)],
  ["responds with text", namespace("full")],
  ["responds with a negative number", namespace("-1")],
] as const) {
  test(`a Durable Object that ${name} lets no call through`, async () => {
    const { cloud, gateway } = setUp({ limit: { perDay: 5, store: durableLimit(() => LIMITS) } });
    assert.equal((await gateway.fetch(call(), {})).status, 500);
    assert.equal(cloud.requests.length, 0);
  });
}

test("a Durable Object refuses what is no limit, before it touches its storage", async () => {
  const counter = new LimitCounter({ storage: new Proxy({}, { get: () => assert.fail("touched") }) as never });
  for (const body of ["[]", "{}", '{"limit":1}', '{"limit":0.5,"window":1}', '{"limit":1,"window":0}']) {
    const request = new Request("https://limit.invalid/", { method: "POST", body });
    assert.equal((await counter.fetch(request)).status, 400, body);
  }
});
