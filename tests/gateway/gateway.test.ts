import assert from "node:assert/strict";
import { test } from "node:test";

import * as ecd from "edgedesk/ecd";
import { type AuditEntry, createGateway } from "edgedesk/gateway";

import { Cloud } from "../../emulator/cloud.js";
import type { FaultKind } from "../../emulator/faults.js";
import { BASE } from "./attacks.js";
import { subject } from "./subject.mjs";

/* Limits, audit and failures of a gateway; attacks.test.ts has what it refuses, mistakes.test.ts wrong options. */

const own = "ecd-emulator00000001";

function post(path: string = BASE.path, body: object = JSON.parse(BASE.body) as object, signal?: AbortSignal): Request {
  const init: RequestInit = {
    method: "POST",
    headers: BASE.headers as Record<string, string>,
    body: JSON.stringify(body),
  };
  return new Request(`https://gateway.example${path}`, signal ? { ...init, signal } : init);
}

/** A gateway before an emulated cloud, with its audit. */
function setUp(more: object = {}, fault?: FaultKind) {
  const cloud = new Cloud({ transitionMs: 0 });
  if (fault) cloud.fail("*", { with: fault, times: Infinity });
  const { fetch } = cloud;
  const entries: AuditEntry[] = [];
  const audit = (entry: AuditEntry) => entries.push(entry);
  const gateway = subject({ createGateway, ecd }, { fetch }, { audit, ...more });
  return { cloud, gateway, entries };
}

const renewal = () => post("/v1/ecd/RenewDesktops", { parameters: { DesktopId: [own], Period: 1 } });
const codeOf = async (response: Response) => ((await response.json()) as { Code?: string }).Code;

test("explain says why a call is refused", async () => {
  const { gateway } = setUp();
  const alice = { id: "alice", desktops: [own], mayRenew: false };
  assert.deepEqual(await gateway.explain(alice, ecd.StopDesktops, { DesktopId: [own] }), { allowed: true });
  assert.deepEqual(await gateway.explain(alice, ecd.StopDesktops), { allowed: true });
  assert.deepEqual(await gateway.explain(alice, ecd.StopDesktops, { DesktopId: ["ecd-2"] }), {
    ...{ allowed: false, code: "Gateway.ParameterNotAllowed" },
    message: "The rule allows no such value of DesktopId.",
  });
  const renewed = await gateway.explain(alice, ecd.RenewDesktops, { DesktopId: [own], Period: 1 });
  assert.deepEqual(renewed, {
    ...{ allowed: false, code: "Gateway.OperationNotAllowed" },
    message: "The rule of RenewDesktops does not allow this call.",
  });
  const { code } = await gateway.explain(alice, ecd.StopDesktops, {}, { region: "us-west-1" });
  assert.equal(code, "Gateway.RegionNotAllowed");
});

test("the vendor gets fixed values and the default region, and the page the vendor's response", async () => {
  const { cloud, gateway } = setUp();
  const response = await gateway.fetch(post(), {});
  const { parameters, status } = cloud.requests[0]!;
  assert.deepEqual(
    { parameters, status },
    {
      parameters: { DesktopId: [own], StoppedMode: "StopCharging", RegionId: "cn-hangzhou" },
      status: 200,
    },
  );
  assert.match(((await response.json()) as { RequestId: string }).RequestId, /^[\dA-F-]{36}$/);
  assert.deepEqual(
    [...response.headers.keys()].filter((name) => /acs|bce|date|server/.test(name)),
    [],
  );
});

test("50 renewals at once where 5 are allowed: 5 reach the vendor, and none after them", async () => {
  const { cloud, gateway, entries } = setUp();
  const responses = await Promise.all(Array.from({ length: 50 }, async () => gateway.fetch(renewal(), {})));
  assert.equal(responses.filter(({ status }) => status === 200).length, 5);
  assert.equal(cloud.requests.length, 5);
  const late = await gateway.fetch(renewal(), {});
  assert.equal(late.status, 429);
  assert.ok(Number(late.headers.get("retry-after")) > 0);
  assert.equal(entries.filter(({ code }) => code === "Gateway.LimitReached").length, 46);
});

test("a refused call does not count as one of the day, and principals count apart", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 2) });
  const { gateway } = setUp({ limit: { perMinute: 3 } });
  for (const expected of [403, 403, 403, 429]) {
    const { status } = await gateway.fetch(post(BASE.path, { parameters: { DesktopId: ["ecd-x"] } }), {});
    assert.equal(status, expected);
  }
  const bob = new Request(post(), {
    headers: { ...BASE.headers, authorization: "Bearer bob-token" } as Record<string, string>,
  });
  assert.equal((await gateway.fetch(bob, {})).status, 403);
});

test("a store of limits that fails lets no call through", async () => {
  const store = () => ({ take: () => Promise.reject(new Error("secret")) });
  const { cloud, gateway } = setUp({ limit: { store } });
  const response = await gateway.fetch(renewal(), {});
  assert.deepEqual([response.status, await codeOf(response), cloud.requests.length], [500, "Gateway.Failed", 0]);
});

const failures: Record<string, [fault: FaultKind, status: number, code: string, outcome: string]> = {
  "a lost connection of a write": ["drop-after", 502, "Gateway.NoResponse", "unknown"],
  "a proxy's page for a write": ["html-502", 502, "Gateway.NoResponse", "unknown"],
  "a redirect": ["redirect", 503, "Gateway.Unavailable", "refused"],
  "a response beyond the size limit": ["oversized", 502, "Gateway.NoResponse", "unknown"],
  "an expired key of the gateway's own": ["expired-token", 403, "Gateway.CredentialsRefused", "refused"],
  "a wrong clock": ["clock-error", 403, "Gateway.CredentialsRefused", "refused"],
  "a missing permission": ["forbidden", 403, "NoPermission", "rejected"],
  "the vendor's failure": ["internal-error", 502, "Gateway.NoResponse", "unknown"],
};

for (const [name, [fault, status, code, outcome]] of Object.entries(failures)) {
  test(`${name}: ${code}`, async () => {
    const { cloud, gateway, entries } = setUp({}, fault);
    const response = await gateway.fetch(post(), {});
    const text = await response.text();
    assert.deepEqual([response.status, (JSON.parse(text) as { Code: string }).Code], [status, code]);
    assert.deepEqual([entries[0]?.outcome, entries[0]?.status, cloud.requests.length], [outcome, status, 1]);
    assert.doesNotMatch(text, /emulator-ecd|emulator\/ecd|Signature|StringToSign|x-acs/i);
  });
}

test("a wrong secret of the gateway: neither the key nor what was signed is in the response", async () => {
  const cloud = new Cloud();
  const { fetch } = cloud;
  const credentials = { accessKeyId: "emulator-ecd-key", accessKeySecret: "wrong-secret" };
  const gateway = subject({ createGateway, ecd }, { fetch, credentials });
  const response = await gateway.fetch(post(), {});
  assert.deepEqual([response.status, cloud.requests[0]?.status], [403, 400]);
  assert.deepEqual(await response.json(), {
    Code: "Gateway.CredentialsRefused",
    Message: "The vendor does not accept the gateway's own credentials or clock.",
  });
});

test("a client that cannot be created: no detail is shown", async () => {
  const clouds = {
    ecd: {
      regions: ["cn-hangzhou"],
      client: () => {
        throw new Error("secret");
      },
    },
  };
  const { gateway } = setUp({ clouds });
  assert.deepEqual(await (await gateway.fetch(post(), {})).json(), {
    Code: "Gateway.Failed",
    Message: "The gateway failed.",
  });
});

for (const [name, authorize, status] of [
  ["throws", () => Promise.reject(new Error("secret")), 500],
  ["returns a principal without an id", () => ({}), 401],
  ["returns an empty id", () => ({ id: "" }), 401],
  ["returns true", () => true, 401],
  ["returns null", () => null, 401],
] as const) {
  test(`authorize ${name}: ${status}`, async () => {
    const { cloud, gateway } = setUp({ authorize });
    const response = await gateway.fetch(post(), {});
    assert.deepEqual([response.status, cloud.requests.length], [status, 0]);
    assert.doesNotMatch(await response.text(), /secret/);
  });
}

test("authorize gets no body, and the environment", async () => {
  const seen: unknown[] = [];
  const authorize = async (request: Request, env: object) => {
    seen.push(await request.text(), env);
    return null;
  };
  const env = { KEY: 1 };
  await setUp({ authorize }).gateway.fetch(post(), env);
  assert.deepEqual(seen, ["", env]);
});

test("the audit has the call, its resources and its outcome, and no other parameters", async () => {
  const { gateway, entries } = setUp();
  const response = await gateway.fetch(post(), {});
  const { RequestId: requestId } = (await response.json()) as { RequestId: string };
  const { time, duration, ...entry } = entries[0]!;
  assert.ok(Date.now() - time < 60_000 && duration >= 0);
  assert.deepEqual(entry, {
    ...{ origin: "https://panel.example", principal: "alice", cloud: "ecd", operation: "StopDesktops" },
    ...{ region: "cn-hangzhou", resources: [own], outcome: "done", status: 200, code: undefined, requestId },
  });
});

for (const [name, audit] of [
  [
    "throws",
    () => {
      throw new Error("full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("full"))],
  ["hangs", () => new Promise(() => {})],
] as const) {
  test(`an audit that ${name} does not end the call; the platform waits for it`, async () => {
    const waited: Promise<unknown>[] = [];
    const { gateway } = setUp({ audit });
    const { status } = await gateway.fetch(
      post(),
      {},
      { waitUntil: (promise: Promise<unknown>) => waited.push(promise) },
    );
    // For the call, and for its audit.
    assert.deepEqual([status, waited.length], [200, 2]);
  });
}

/** Less than the 25 s after which a gateway gives up by default. */
const BEFORE_DEFAULT = { timeout: 10_000 };

test(
  "a page that goes away: the vendor's call is aborted, and the audit says that its outcome is unknown",
  BEFORE_DEFAULT,
  async () => {
    const controller = new AbortController();
    const fetch = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
        setTimeout(() => controller.abort(), 10);
      });
    const entries: AuditEntry[] = [];
    const gateway = subject({ createGateway, ecd }, { fetch }, { audit: (entry: AuditEntry) => entries.push(entry) });
    await gateway.fetch(post(BASE.path, undefined, controller.signal), {});
    assert.equal(entries[0]?.outcome, "unknown");
  },
);

test("a vendor that does not respond: the gateway does, before its pages give up", BEFORE_DEFAULT, async () => {
  const fetch = () => new Promise<Response>(() => {});
  const gateway = subject({ createGateway, ecd }, { fetch }, { timeout: 20 });
  const response = await gateway.fetch(post(), {});
  assert.deepEqual([response.status, await codeOf(response)], [502, "Gateway.NoResponse"]);
});

test("a preflight allows the page's origin, method and headers only", async () => {
  const { gateway } = setUp();
  const headers = { origin: "https://panel.example", "access-control-request-method": "POST" };
  const response = await gateway.fetch(
    new Request("https://gateway.example/v1/ecd/X", { method: "OPTIONS", headers }),
    {},
  );
  assert.equal(response.status, 204);
  assert.deepEqual(
    Object.fromEntries([...response.headers].filter(([name]) => name.startsWith("access-control-allow"))),
    {
      "access-control-allow-headers": "authorization, content-type",
      "access-control-allow-methods": "POST",
      "access-control-allow-origin": "https://panel.example",
    },
  );
});

test("a client token used again with other parameters is refused, and another principal's token is another", async () => {
  const { cloud, gateway } = setUp();
  const create = async (VpcId: string, principal: string) => {
    const request = post("/v1/ecd/CreateRouteTable", { parameters: { VpcId }, token: "token" });
    request.headers.set("authorization", `Bearer ${principal}-token`);
    const response = await gateway.fetch(request, {});
    return [response.status, await codeOf(response)];
  };
  assert.deepEqual(await create("vpc-1", "alice"), [200, undefined]);
  assert.deepEqual(await create("vpc-1", "alice"), [200, undefined]);
  assert.deepEqual(await create("vpc-2", "alice"), [400, "IdempotentParameterMismatch"]);
  assert.deepEqual(await create("vpc-2", "bob"), [200, undefined]);
  const tokens = cloud.requests.map(({ parameters }) => (parameters as { ClientToken: string }).ClientToken);
  assert.match(tokens[0]!, /^[\da-f]{32}$/);
  assert.deepEqual([tokens[1], tokens[2]], [tokens[0], tokens[0]]);
  assert.notEqual(tokens[3], tokens[0]);
});

test("pages may send cookies only if the gateway allows it, and only those of its origins", async () => {
  const allowed = async (more: object, origin: string) => {
    const response = await setUp(more).gateway.fetch(
      new Request(post(), { headers: { ...BASE.headers, origin } as Record<string, string> }),
      {},
    );
    return response.headers.get("access-control-allow-credentials");
  };
  assert.equal(await allowed({ allowCredentials: true }, "https://panel.example"), "true");
  assert.equal(await allowed({ allowCredentials: true }, "https://evil.example"), null);
  assert.equal(await allowed({}, "https://panel.example"), null);
});

test("integers beyond 2^53 reach the page with all digits", async () => {
  const fetch = async () => new Response('{"RequestId":"R","Total":9007199254740993}');
  const gateway = subject({ createGateway, ecd }, { fetch });
  const response = await gateway.fetch(post("/v1/ecd/DescribeDesktops", { parameters: {} }), {});
  assert.equal(await response.text(), '{"RequestId":"R","Total":9007199254740993}');
});

test("authorize that hangs is given up after 10 seconds", async (t) => {
  const { cloud, gateway } = setUp({ authorize: () => new Promise(() => {}) });
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const pending = gateway.fetch(post(), {});
  await new Promise((resolve) => setImmediate(resolve));
  t.mock.timers.tick(10_000);
  const response = await pending;
  assert.deepEqual([response.status, await codeOf(response), cloud.requests.length], [500, "Gateway.Failed", 0]);
});

test("two principals with the same request get no response of each other", async () => {
  const { cloud, gateway } = setUp();
  const bodies = new Set<string>();
  for (const token of ["alice", "bob"]) {
    const request = post("/v1/ecd/DescribeDesktops", { parameters: { MaxResults: 1 } });
    request.headers.set("authorization", `Bearer ${token}-token`);
    const response = await gateway.fetch(request, {});
    assert.equal(response.headers.get("cache-control"), "no-store");
    bodies.add(((await response.json()) as { RequestId: string }).RequestId);
  }
  assert.deepEqual([bodies.size, cloud.requests.length], [2, 2]);
});
