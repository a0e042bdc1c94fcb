import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import * as baidu from "edgedesk/bcc";
import * as admin from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { alibaba, answering, ecd, rejection, wuying } from "./support.js";

/* Invalid input is rejected before sending, with an error that says what is allowed. */

const fine = answering('{"RequestId":"R","Desktops":[]}');
const { ConfigurationError, ValidationError } = admin;

async function refused(promise: Promise<unknown>, setting: string, ...words: string[]): Promise<void> {
  const error = await rejection(promise);
  assert.ok(error instanceof ConfigurationError, String(error));
  assert.equal(error.setting, setting, error.message);
  for (const word of words) assert.ok(error.message.includes(word), error.message);
}

const NO_NUMBERS: unknown[] = [NaN, -1, "5", {}, [], null, () => 5, true];

test("each numeric option of a client, a call, a bulk call and a wait", async () => {
  const numeric = ["timeout", "totalTimeout", "maxSkew", "maxResponseSize"];
  for (const value of NO_NUMBERS) {
    for (const name of numeric) {
      await refused(ecd({ ...fine, [name]: value }).send(admin.DescribeDesktops), name, "allowed is");
      await refused(ecd(fine).send(admin.DescribeDesktops, {}, { [name]: value }), name);
    }
    for (const name of ["maxAttempts", "baseDelay", "throttledBaseDelay", "maxDelay"]) {
      await refused(ecd({ ...fine, retry: { [name]: value } }).send(admin.DescribeDesktops), `retry.${name}`);
    }
    await refused(admin.stopAll(ecd(fine), ["a"], {}, { concurrency: value as number }), "concurrency", "1 to 1000");
    await refused(admin.stopAll(ecd(fine), ["a"], {}, { totalTimeout: value as number }), "totalTimeout");
    await refused(admin.waitFor(ecd(fine), { DesktopId: "a" }, "Stopped", { timeout: value as number }), "timeout");
    await refused(admin.waitFor(ecd(fine), { DesktopId: "a" }, "Stopped", { interval: value as number }), "interval");
  }
  await refused(ecd({ ...fine, retry: { maxAttempts: 0 } }).send(admin.DescribeDesktops), "retry.maxAttempts");
  await refused(admin.stopAll(ecd(fine), ["a"], {}, { concurrency: Infinity }), "concurrency");
  await ecd({ ...fine, timeout: Infinity, totalTimeout: Infinity }).send(admin.DescribeDesktops);
});

test("every other option", async () => {
  const rows: [options: object, setting: string][] = [
    [{ retry: "no" }, "retry"],
    [{ retry: null }, "retry"],
    [{ retry: { onThrottling: "never" } }, "retry.onThrottling"],
    [{ expiredCodes: "Expired" }, "expiredCodes"],
    [{ expiredCodes: [1] }, "expiredCodes"],
    [{ signal: {} }, "signal"],
    [{ hooks: "console" }, "hooks"],
    [{ fetch: "https://relay.example" }, "fetch"],
    [{ now: Date.now() }, "now"],
    [{ now: () => NaN }, "now"],
    [{ now: () => new Date() }, "now"],
    [{ now: () => "2026" }, "now"],
    [{ now: () => assert.fail("no clock") }, "now"],
    [{ nonce: () => assert.fail("no nonce") }, "nonce"],
    [{ nonce: () => 7 }, "nonce"],
    [{ userAgent: "a\nb" }, "userAgent"],
    [{ userAgent: "火狐" }, "userAgent"],
    [{ headers: "x-a: 1" }, "headers"],
    [{ headers: { "x-a": "火狐" } }, "headers"],
    [{ endpoint: "https://1.2.3.4.5" }, "endpoint"],
    [{ endpoint: "https://[evil]" }, "endpoint"],
  ];
  for (const [options, setting] of rows) {
    const client = () => ecd({ ...fine, ...options } as never);
    await refused(
      Promise.resolve().then(() => client().send(admin.RenewDesktops, { DesktopId: ["a"] })),
      setting,
    );
  }
  for (const options of ["region", 5, true] as never[]) {
    await refused(ecd(fine).send(admin.DescribeDesktops, {}, options), "options");
    await refused(admin.stopAll(ecd(fine), ["a"], {}, options), "options");
    await refused(admin.waitFor(ecd(fine), { DesktopId: "a" }, "Stopped", options), "options");
  }
});

test("missing options, missing or foreign operations, and unreadable values", async () => {
  for (const make of [admin.EcdClient, user.WuyingClient, baidu.BccClient] as unknown as (new (
    options?: unknown,
  ) => unknown)[]) {
    assert.throws(() => new make(), { name: "ConfigurationError", message: /options: given nothing.*new \w+Client\(/ });
    assert.throws(() => new make("cn-hangzhou"), { name: "ConfigurationError" });
  }
  for (const operation of ["StopDesktops", undefined, null, 5, baidu.StopInstance] as never[]) {
    await refused(ecd(fine).send(operation, {} as never), "operation");
    assert.throws(() => ecd(fine).prepare(operation, {} as never), { name: "ConfigurationError" });
  }
  for (const operation of [{}, { action: 5 }, { action: "" }] as never[]) {
    await refused(ecd(fine).send(operation, {} as never), "action");
  }
  await refused(ecd(fine).send("StopDesktops" as never), "operation", '{ action: "StopDesktops" }');
  const secretive = Object.defineProperty({}, "DesktopStatus", {
    enumerable: true,
    get: () => assert.fail("hunter2"),
  });
  const error = await rejection(ecd(fine).send(admin.DescribeDesktops, secretive));
  assert.ok(error instanceof ConfigurationError && !error.message.includes("hunter2"), String(error));
});

test("a call that is too large is refused before it takes memory", async () => {
  const [many, long] = [new Array(1e8) as string[], "a".repeat(5_000_000)];
  for (const DesktopId of [many, [long], Array(50).fill("a".repeat(100_000)) as string[]]) {
    await refused(ecd(fine).send(admin.StopDesktops, { DesktopId }), "parameters", "4194304");
  }
});

test("invalid ids have failed results, and are not sent", async () => {
  const { fetch, requests } = answering('{"RequestId":"R"}');
  const given = ["ecd-1", undefined, "", "ecd-2", null, 7, {}, "ecd-1"] as string[];
  const report = await admin.stopAll(ecd({ fetch }), given);
  assert.deepEqual(
    report.results.map(({ id, status }) => `${id}: ${status}`),
    ["ecd-1: done", "nothing: failed", ": failed", "ecd-2: done", "null: failed", "7: failed", "an object: failed"],
  );
  assert.deepEqual([report.done, report.failed, report.remaining], [2, 5, []]);
  for (const { status, error } of report.results) if (status === "failed") assert.ok(error instanceof ValidationError);
  assert.equal(new URL(requests[0]!.url).search, "?DesktopId.1=ecd-1&DesktopId.2=ecd-2&RegionId=cn-hangzhou");
  for (const ids of ["ecd-1", 5, null, undefined, {}] as never[]) {
    await refused(admin.stopAll(ecd({ fetch }), ids), "DesktopId", "an array");
    if (typeof ids !== "string") await refused(admin.waitFor(ecd(fine), { DesktopId: ids }, "Stopped"), "ids");
  }
  await refused(admin.waitFor(ecd(fine), { DesktopId: [] }, "Stopped"), "ids");
});

test("errors of progress callbacks, hooks and signals have no effect", async (context) => {
  const reported: unknown[] = [];
  context.mock.method(console, "error", (error: unknown) => void reported.push(error));
  const onProgress = () => assert.fail("in progress");
  const report = await admin.stopAll(ecd(fine), ["a", "b"], {}, { onProgress });
  assert.equal(report.done, 2);
  const desktops = answering('{"RequestId":"R","Desktops":[{"DesktopId":"a","DesktopStatus":"Stopped"}]}');
  await admin.waitFor(ecd(desktops), { DesktopId: "a" }, "Stopped", { onProgress });
  assert.ok(reported.length >= 2);
});

test("a run ends although an iterable hangs or never ends", async () => {
  async function* hanging() {
    yield "a";
    await new Promise(() => {});
  }
  function* endless() {
    for (let i = 0; ; i++) yield `ecd-${i}`;
  }
  function* same() {
    for (;;) yield "ecd-1";
  }
  for (const ids of [hanging(), endless(), same()]) {
    const report = await admin.stopAll(ecd(fine), ids, {}, { totalTimeout: 50 });
    assert.ok(report.error instanceof admin.TimeoutError, String(report.error));
    assert.deepEqual([report.complete, report.results.length >= 1], [false, true]);
  }
  const controller = new AbortController();
  setTimeout(() => controller.abort("enough"), 30);
  const aborted = await admin.stopAll(ecd(fine), hanging(), {}, { signal: controller.signal });
  assert.deepEqual([aborted.remaining, aborted.error], [["a"], "enough"]);
});

test("many calls with one signal print no warning", () => {
  const script = `
    import { EcdClient, DescribeDesktops } from "edgedesk/ecd";
    const fetch = async () => (await new Promise((done) => setTimeout(done, 20)), Response.json({ RequestId: "R" }));
    const credentials = { accessKeyId: "id", accessKeySecret: "secret" };
    const { signal } = new AbortController();
    const ecd = new EcdClient({ region: "cn-hangzhou", credentials, fetch, signal });
    await Promise.all(Array.from({ length: 100 }, () => ecd.send(DescribeDesktops)));
  `;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  assert.deepEqual([status, stderr], [0, ""]);
});

const keys = { accessKeyId: alibaba.accessKeyId, accessKeySecret: alibaba.accessKeySecret };

test("a provider that calls its own client is a ConfigurationError", async () => {
  for (const wait of [false, true]) {
    const options = {
      ...fine,
      totalTimeout: 100,
      credentials: async (): Promise<admin.EcdCredentials> => {
        if (wait) await new Promise((done) => setTimeout(done, 5));
        await client.send(admin.DescribeDesktops);
        return keys;
      },
    };
    const client: admin.EcdClient = ecd(options);
    await refused(client.send(admin.DescribeDesktops), "credentials", "a client of its own");
  }
});

test("a provider of a session that gives both tokens itself needs no second client", async () => {
  const { fetch, requests } = answering('{"RequestId":"R","LoginToken":"new"}');
  const client: user.WuyingClient = wuying({
    fetch,
    session: async () => {
      const given = { EndUserId: "u", OfficeSiteId: "o", SessionId: "s", LoginToken: "old" };
      const { LoginToken } = await client.send(user.RefreshLoginToken, given);
      return { sessionId: "s", loginToken: LoginToken! };
    },
  });
  await client.send(user.StopDesktops, { DesktopId: ["ecd-1"] });
  assert.deepEqual(
    requests.map(({ url }) => new URL(url).searchParams.get("LoginToken")),
    ["old", "new"],
  );
});

test("the next call restarts a provider that hangs", async () => {
  let asked = 0;
  const credentials = () => (++asked === 1 ? new Promise<admin.EcdCredentials>(() => {}) : keys);
  const client = ecd({ ...fine, credentials, totalTimeout: 40 });
  const [first, second] = await Promise.all([
    rejection(client.send(admin.DescribeDesktops)),
    rejection(client.send(admin.DescribeDesktops)),
  ]);
  for (const error of [first, second]) assert.ok(error instanceof admin.CredentialsError, String(error));
  await client.send(admin.DescribeDesktops);
  assert.equal(asked, 2);
});

const THROWN: unknown[] = [null, undefined, 0, "words", Object.create(null), Symbol("s"), () => {}, [], 1n];

test("providers and signers may throw and return any value", async () => {
  for (const thrown of THROWN) {
    const throws = () => {
      throw thrown;
    };
    const clients = [
      ecd({ ...fine, credentials: throws }),
      ecd({ ...fine, credentials: () => Promise.reject(thrown) }),
      ecd({ ...fine, credentials: { accessKeyId: "id", sign: throws } }),
      ecd({ ...fine, credentials: { accessKeyId: "id", sign: () => Promise.reject(thrown) } }),
    ];
    // A string may be a signature, and an object credentials.
    if (typeof thrown !== "string") {
      clients.push(ecd({ ...fine, credentials: { accessKeyId: "id", sign: () => thrown as string } }));
      if (typeof thrown !== "object") clients.push(ecd({ ...fine, credentials: () => thrown as never }));
    }
    for (const client of clients) {
      const error = await rejection(client.send(admin.DescribeDesktops));
      assert.ok(error instanceof admin.EdgedeskError && error.name !== "InternalError", String(error));
    }
  }
});

test("onError gets every error, including those before sending", async () => {
  const heard: string[] = [];
  const hooks: admin.Hooks = { onError: ({ error, attempt }) => void heard.push(`${error.name} ${attempt}`) };
  const client = ecd({ ...fine, hooks });
  await rejection(client.send("StopDesktops" as never));
  await rejection(client.send(admin.StopDesktops, { DesktopId: [] }));
  await rejection(client.send(admin.DescribeDesktops, {}, { timeout: NaN }));
  await rejection(ecd({ ...fine, hooks, credentials: () => null as never }).send(admin.DescribeDesktops));
  await rejection(ecd({ ...answering("no"), hooks, retry: false }).send(admin.DescribeDesktops));
  assert.deepEqual(heard, [
    ...["ConfigurationError 0", "ValidationError 1", "ConfigurationError 0", "CredentialsError 0", "ResponseError 1"],
  ]);
});

test("a timeout before sending is a CredentialsError or a TimeoutError", async () => {
  const credentials = async () => (await new Promise((done) => setTimeout(done, 30)), keys);
  const error = await rejection(ecd({ ...fine, credentials, totalTimeout: 1 }).send(admin.DescribeDesktops));
  assert.ok(error instanceof admin.CredentialsError || error instanceof admin.TimeoutError, String(error));
});
