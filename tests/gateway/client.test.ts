import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import { createGateway } from "edgedesk/gateway";
import { connect, askRights, DescribeRights } from "edgedesk/gateway/client";
import * as wuying from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";

/* The clients through a gateway, which replaces their credentials and nothing else. */

const ids = seed.ecd.desktopIds;
const fast = { baseDelay: 1, throttledBaseDelay: 1 };

/** A gateway before an emulated cloud, and clients of a page that calls it. */
function setUp({
  limit,
  token = () => "alice",
  wait,
}: { limit?: object; token?: () => string; wait?: () => Promise<void> } = {}) {
  const cloud = new Cloud({ transitionMs: 0, extraDesktops: 120 });
  const toCloud = {
    fetch: cloud.fetch,
    retry: false,
  } as const;
  const { wuying: user } = seed;
  const gateway = createGateway({
    clouds: {
      ecd: { client: () => new ecd.EcdClient({ credentials: seed.ecd, ...toCloud }), regions: ["cn-hangzhou"] },
      bcc: { client: () => new bcc.BccClient({ credentials: seed.bcc, ...toCloud }), regions: ["bj"] },
      wuying: {
        client: () =>
          new wuying.WuyingClient({
            clientId: user.clientId,
            sessionId: user.sessionId,
            loginToken: user.loginToken,
            ...toCloud,
          }),
        regions: ["cn-hangzhou"],
      },
    },
    origins: ["https://panel.example"],
    authorize: (request) => (request.headers.get("authorization") === "Bearer alice" ? { id: "alice" } : null),
    allow: (on) => [
      on(ecd.DescribeDesktops, { parameters: { MaxResults: true, NextToken: true, DesktopId: true } }),
      on(ecd.StopDesktops, { parameters: { DesktopId: true, StoppedMode: true } }),
      on(ecd.RenewDesktops, {
        parameters: { DesktopId: true, Period: [1] },
        fixed: { PeriodUnit: "Month" },
        ...(limit && { limit }),
      }),
      on(bcc.StopInstance, { parameters: { instanceId: true, forceStop: true } }),
      on(bcc.CreateInstance, { parameters: { imageId: true, cpuCount: true, memoryCapacityInGB: true } }),
      on(wuying.DescribeGlobalDesktops, { parameters: { MaxResults: true, NextToken: true } }),
    ],
  });
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    requests.push(request.clone());
    return gateway.fetch(request, undefined);
  };
  const headers = async () => {
    await wait?.();
    return { authorization: `Bearer ${token()}` };
  };
  const connection = connect("https://gateway.example/v1", { headers });
  const options = { gateway: connection, fetch, retry: fast };
  return {
    ...{ cloud, requests },
    ecd: new ecd.EcdClient({ region: "cn-hangzhou", ...options }),
    bcc: new bcc.BccClient({ region: "bj", ...options }),
    wuying: new wuying.WuyingClient({ region: "cn-hangzhou", ...options }),
  };
}

const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail("resolved"),
    (error: unknown) => error,
  );

test("a call goes to the gateway as operation and parameters, without a signature", async () => {
  const { ecd: client, cloud, requests } = setUp();
  const { RequestId } = await client.send(ecd.StopDesktops, { DesktopId: [ids[0]!] });
  assert.ok(RequestId);
  const [request] = requests;
  assert.equal(request?.url, "https://gateway.example/v1/ecd/StopDesktops");
  assert.deepEqual(await request.json(), { parameters: { DesktopId: [ids[0]] }, region: "cn-hangzhou" });
  assert.deepEqual(Object.fromEntries(request.headers), {
    authorization: "Bearer alice",
    "content-type": "application/json",
  });
  assert.equal(cloud.executions("stop").get(ids[0]!), 1);
});

test("the three clients call through it", async () => {
  const { bcc: instances, wuying: user, cloud } = setUp();
  await instances.send(bcc.StopInstance, { instanceId: seed.bcc.instanceIds[0]!, forceStop: false });
  assert.equal(cloud.executions("stop").get(seed.bcc.instanceIds[0]!), 1);
  const own: (string | undefined)[] = [];
  for await (const { DesktopId } of user.paginate(wuying.DescribeGlobalDesktops)) own.push(DesktopId);
  assert.ok(own.includes(ids[0]));
});

test("parameters are checked before anything is sent", async () => {
  const { ecd: client, requests } = setUp();
  const error = await rejected(client.send(ecd.StopDesktops, { DesktopId: [] }));
  assert.ok(error instanceof ecd.ValidationError);
  assert.equal(requests.length, 0);
});

test("paginate, bulk calls and waitFor work through it", async () => {
  const { ecd: client, cloud } = setUp();
  const found: string[] = [];
  for await (const { DesktopId } of client.paginate(ecd.DescribeDesktops, { MaxResults: 50 })) found.push(DesktopId!);
  assert.equal(found.length, 126);
  const running = found.filter((id) => !ids.includes(id));
  const { done } = await ecd.stopAll(client, running, { StoppedMode: "StopCharging" });
  assert.equal(done, 120);
  assert.equal(cloud.executions("stop").size, 120);
  await ecd.waitFor(client, { DesktopId: running.slice(0, 3) }, "Stopped");
});

test("a refusal of a call that costs money is not ambiguous", async () => {
  const { ecd: client, cloud } = setUp({ limit: { perDay: 1 } });
  const call = () => client.send(ecd.RenewDesktops, { DesktopId: [ids[0]!], Period: 1, PeriodUnit: "Month" });
  await call();
  const limited = await rejected(call());
  assert.ok(limited instanceof ecd.ApiError);
  assert.deepEqual(
    [limited.code, limited.kind, limited.ambiguous, limited.repeat, limited.attempts],
    ["Gateway.LimitReached", "throttled", false, "now", 1],
  );
  const refused = await rejected(client.send(ecd.RenewDesktops, { DesktopId: [ids[0]!], Period: 2 }));
  assert.ok(refused instanceof ecd.ApiError);
  assert.deepEqual(
    [refused.code, refused.kind, refused.ambiguous],
    ["Gateway.ParameterNotAllowed", "forbidden", false],
  );
  assert.equal(cloud.requests.length, 1);
});

test("a lost response behind the gateway makes a write ambiguous, and is not repeated", async () => {
  const { ecd: client, cloud } = setUp();
  cloud.fail("*", { with: "drop-after" });
  const error = await rejected(client.send(ecd.RenewDesktops, { DesktopId: [ids[0]!], Period: 1 }));
  assert.ok(error instanceof ecd.ApiError);
  assert.deepEqual([error.code, error.ambiguous, error.repeat], ["Gateway.NoResponse", true, "never"]);
  assert.equal(cloud.requests.length, 1);
});

test("a gateway that does not respond makes a write ambiguous", async () => {
  const gateway = connect("https://gateway.example/v1");
  const fetch = () => new Promise<Response>(() => {});
  const client = new ecd.EcdClient({ region: "cn-hangzhou", gateway, fetch, timeout: 10, retry: false });
  const error = await rejected(client.send(ecd.RenewDesktops, { DesktopId: [ids[0]!] }));
  assert.ok(error instanceof ecd.TimeoutError && error.ambiguous);
});

test("a read is retried", async () => {
  const { ecd: client, cloud, requests } = setUp();
  cloud.fail("*", { with: "drop-before" });
  cloud.fail("*", { with: "unavailable" });
  await client.send(ecd.DescribeDesktops, { DesktopId: [ids[0]!] });
  assert.deepEqual([requests.length, cloud.requests.length], [3, 3]);
});

test("attempts of a call have one client token, which the gateway makes the principal's own", async () => {
  const { bcc: client, cloud, requests } = setUp();
  cloud.fail("*", { with: "drop-after" });
  const parameters = { imageId: "m-EmuUbnt1", cpuCount: 1, memoryCapacityInGB: 2 };
  await client.send(bcc.CreateInstance, parameters);
  const tokens = await Promise.all(
    requests.map(async (request) => ((await request.json()) as { token: string }).token),
  );
  assert.equal(tokens.length, 2);
  assert.ok(tokens[0] && tokens[0] === tokens[1]);
  const sent = cloud.requests.map(({ url }) => new URL(url).searchParams.get("clientToken"));
  assert.ok(sent[0] && sent[0] === sent[1] && sent[0] !== tokens[0]);
});

test("parameters that the caller changes while the headers are pending have no effect", async () => {
  const { ecd: client, cloud } = setUp({ wait: () => Promise.resolve() });
  const DesktopId = [ids[0]!];
  const sent = client.send(ecd.StopDesktops, { DesktopId });
  DesktopId[0] = ids[1]!;
  await sent;
  assert.deepEqual([...cloud.executions("stop").keys()], [ids[0]]);
});

test("a client of a gateway has no session of its own", () => {
  const { wuying: user } = setUp();
  assert.throws(
    () => user.setSession({ sessionId: "a", loginToken: "b" }),
    (error) => error instanceof wuying.ConfigurationError && error.setting === "session",
  );
});

test("headers that the gateway refuses are asked for again, once", async () => {
  const given = ["old", "alice"];
  const { ecd: client, requests } = setUp({ token: () => given.shift()! });
  await client.send(ecd.DescribeDesktops, { MaxResults: 1 });
  assert.equal(requests.length, 2);
  const refused = await rejected(setUp({ token: () => "old" }).ecd.send(ecd.DescribeDesktops));
  assert.ok(refused instanceof ecd.ApiError);
  assert.deepEqual(
    [refused.code, refused.kind, refused.attempts],
    ["Gateway.Unauthenticated", "expired-credentials", 2],
  );
});

test("headers that cannot be got: nothing is sent", async () => {
  const gateway = connect("https://gateway.example/v1", { headers: () => Promise.reject(new Error("logged out")) });
  const fetch = () => assert.fail("sent");
  const client = new ecd.EcdClient({ region: "cn-hangzhou", gateway, fetch });
  const error = await rejected(client.send(ecd.StopDesktops, { DesktopId: [ids[0]!] }));
  assert.ok(error instanceof ecd.CredentialsError);
  assert.match(error.message, /logged out/);
});

test("the user's token is in no error", async () => {
  const gateway = connect("https://gateway.example/v1", {
    headers: () => ({ authorization: "Bearer secret-token-0123456789" }),
  });
  const fetch = async () => new Response("<p>Bearer secret-token-0123456789</p>", { status: 403 });
  const client = new ecd.EcdClient({ region: "cn-hangzhou", gateway, fetch });
  const error = await rejected(client.send(ecd.DescribeDesktops));
  assert.ok(error instanceof ecd.ResponseError);
  assert.doesNotMatch(JSON.stringify(error), /secret-token/);
});

test("DescribeRights says what the gateway would refuse, and why", async () => {
  const { ecd: client, bcc: instances, cloud } = setUp();
  const calls = [
    { operation: ecd.StopDesktops.action, parameters: { DesktopId: [ids[0]!] } },
    { operation: ecd.RenewDesktops.action },
    { operation: ecd.RenewDesktops.action, parameters: { DesktopId: [ids[0]!], Period: 3 } },
    { operation: ecd.DeleteDesktops.action },
  ];
  const { rights } = await client.send(DescribeRights, { calls });
  assert.deepEqual(rights, [
    { allowed: true },
    { allowed: true },
    { allowed: false, code: "Gateway.ParameterNotAllowed", message: "The rule allows no such value of Period." },
    { allowed: false, code: "Gateway.OperationNotAllowed", message: "No rule allows DeleteDesktops." },
  ]);
  const own = await instances.send(DescribeRights, { calls: [{ operation: bcc.StopInstance.action }] });
  assert.deepEqual(own.rights, [{ allowed: true }]);
  assert.equal(cloud.requests.length, 0);
});

test("askRights asks about any number of calls, for the region that the calls would have", async () => {
  const { ecd: client } = setUp();
  const rights = await askRights(
    client,
    Array.from({ length: 201 }, (_, at) => ({
      operation: ecd.RenewDesktops.action,
      parameters: { DesktopId: [ids[0]!], Period: at === 150 ? 3 : 1 },
    })),
  );
  assert.equal(rights.length, 201);
  assert.deepEqual(
    rights.flatMap((right, at) => (right.allowed ? [] : [at])),
    [150],
  );
  const [elsewhere] = await askRights(client, [{ operation: ecd.StopDesktops.action }], { region: "cn-beijing" });
  assert.deepEqual(elsewhere, {
    allowed: false,
    code: "Gateway.RegionNotAllowed",
    message: "The region is not allowed.",
  });
  assert.deepEqual(await askRights(client, []), []);
});

test("prepare has nothing to sign with", () => {
  const { ecd: client } = setUp();
  assert.throws(() => client.prepare(ecd.StopDesktops, { DesktopId: [ids[0]!] }), ecd.ConfigurationError);
});

test("wrong options are refused", () => {
  for (const url of [
    "",
    "gateway.example",
    "ftp://gateway.example",
    "https://gateway.example/?x",
    "https://a@gateway.example",
  ]) {
    assert.throws(() => connect(url), ecd.ConfigurationError, url);
  }
  const given = { region: "cn-hangzhou", gateway: "https://gateway.example" as never };
  assert.throws(
    () => new ecd.EcdClient(given),
    (error) =>
      error instanceof ecd.ConfigurationError && error.setting === "gateway" && error.message.includes("connect("),
  );
});
