import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

import type * as Ecd from "edgedesk/ecd";
import type { CallError } from "edgedesk/ecd";

import { answering, inOrder, rejection } from "./support.js";

/* The recovery chunk: failures are reported even if it cannot be loaded. */

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the package, so that its modules are not loaded yet. `broken`: without the chunk, as after a bad deployment. */
async function fresh(form: "whole" | "broken"): Promise<typeof Ecd> {
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-recovery-"));
  folders.push(folder);
  cpSync(dist, folder, { recursive: true });
  // The nearest package.json, in the folder above, makes the files modules.
  cpSync(join(dist, "../package.json"), join(folder, "package.json"));
  if (form === "broken") rmSync(join(folder, "wasm/inline/recovery.js"));
  return (await import(pathToFileURL(join(folder, "ecd.js")).href)) as typeof Ecd;
}

const credentials = { accessKeyId: "LTAI5tExampleAccessKeyId", accessKeySecret: "a very secret secret" };
const settings = { region: "cn-hangzhou", credentials, retry: { baseDelay: 1, throttledBaseDelay: 1 } };
const caught = (promise: Promise<unknown>) => rejection(promise) as Promise<CallError>;

test("without the recovery chunk, errors quote nothing of the response", async () => {
  const { ApiError: _, EcdClient, StopDesktops, DescribeDesktops, RenewDesktops, ...ecd } = await fresh("broken");
  const responses: [body: string, init: ResponseInit, kind: string][] = [
    ['{"RequestId":"R","Code":"Throttling.User","Message":"a very secret secret"}', { status: 429 }, "throttled"],
    ['{"RequestId":"R","Code":"NoPermission","Message":"a very secret secret"}', { status: 403 }, "forbidden"],
    ["a very secret secret", { status: 502 }, "server"],
    ["a very secret secret", { status: 200 }, "foreign"],
  ];
  for (const [body, init, kind] of responses) {
    const client = new EcdClient({ ...settings, fetch: answering(body, init).fetch });
    for (const [operation, ambiguous] of [
      [StopDesktops, true],
      [DescribeDesktops, false],
    ] as const) {
      const error = await caught(client.send(operation as typeof StopDesktops, { DesktopId: ["ecd-1"] }));
      assert.ok(error instanceof ecd.ResponseError, String(error));
      assert.deepEqual([error.kind, error.status, error.ambiguous, error.attempts], [kind, init.status, ambiguous, 1]);
      assert.equal(error.repeat, ambiguous ? "never" : "now");
      assert.match(error.advice, /import "edgedesk\/recovery"/);
      assert.match(String((error.cause as Error).message), /recovery\.js/);
      assert.ok(!JSON.stringify(error).includes("secret") && !String(error.stack).includes("secret"));
    }
  }
  const lost = new EcdClient({ ...settings, fetch: () => Promise.reject(new TypeError("a very secret secret")) });
  const network = await caught(lost.send(RenewDesktops, { DesktopId: ["ecd-1"], Period: 1, PeriodUnit: "Month" }));
  assert.ok(network instanceof ecd.NetworkError && network.ambiguous && network.repeat === "never", String(network));
  assert.ok(!String(network.stack).includes("secret"));
  const silent = new EcdClient({ ...settings, fetch: () => new Promise(() => {}), timeout: 20 });
  const late = await caught(silent.send(DescribeDesktops));
  assert.ok(late instanceof ecd.TimeoutError && !late.ambiguous && late.timeout === 20, String(late));
  const controller = new AbortController();
  const aborted = caught(silent.send(DescribeDesktops, {}, { signal: controller.signal }));
  controller.abort("enough");
  assert.equal((await aborted).cause, "enough");
});

test("hooks that show requests need the recovery chunk: without it nothing is sent", async () => {
  const { EcdClient, DescribeDesktops, ConfigurationError } = await fresh("broken");
  const { fetch, requests } = answering('{"RequestId":"R"}');
  const client = new EcdClient({ ...settings, fetch, hooks: { onRequest: () => {} } });
  const error = await caught(client.send(DescribeDesktops));
  assert.ok(error instanceof ConfigurationError && error.setting === "recovery", String(error));
  assert.equal(requests.length, 0);
});

test("without the recovery chunk, a provider's error is not shown", async () => {
  const { EcdClient, DescribeDesktops, CredentialsError } = await fresh("broken");
  const failing = () => Promise.reject(new Error("a very secret secret"));
  const error = await caught(new EcdClient({ ...settings, credentials: failing }).send(DescribeDesktops));
  assert.ok(error instanceof CredentialsError, String(error));
  assert.ok(!String(error.stack).includes("secret") && !String((error.cause as Error).stack).includes("very secret"));
});

test("a failure loads the recovery chunk, a success does not", async () => {
  const { EcdClient, DescribeDesktops } = await fresh("broken");
  const good = new EcdClient({ ...settings, fetch: answering('{"RequestId":"R"}').fetch });
  assert.equal((await good.send(DescribeDesktops)).RequestId, "R");
  const provided = new EcdClient({
    ...settings,
    credentials: async () => credentials,
    fetch: answering('{"RequestId":"R"}').fetch,
  });
  assert.equal((await provided.send(DescribeDesktops)).RequestId, "R");
  const sign = () => "0123456789abcdef";
  const signed = new EcdClient({
    ...settings,
    credentials: { accessKeyId: "a", sign },
    fetch: answering('{"RequestId":"R"}').fetch,
  });
  assert.equal((await signed.send(DescribeDesktops)).RequestId, "R");

  const whole = await fresh("whole");
  const { fetch, requests } = inOrder([
    { status: 503, body: { RequestId: "1", Code: "ServiceUnavailable" } },
    { status: 200, body: { RequestId: "2" } },
  ]);
  assert.equal((await new whole.EcdClient({ ...settings, fetch }).send(whole.DescribeDesktops)).RequestId, "2");
  assert.equal(requests.length, 2);
});

test("the next failure loads the recovery chunk again", async () => {
  const { provideRecovery, loadRecovery } =
    (await import("../../ts/recovery-loader.js")) as typeof import("../../ts/recovery-loader.js");
  const loads: string[] = [];
  provideRecovery(() => {
    loads.push("load");
    return loads.length === 1 ? Promise.reject(new TypeError("offline")) : Promise.resolve({} as never);
  });
  await assert.rejects(loadRecovery(), /offline/);
  await loadRecovery();
  await loadRecovery();
  assert.equal(loads.length, 2);
});

test("a constructor warms the module up in idle time, and earlier calls do not wait for it", async () => {
  const { instantiated } = counting();
  const { EcdClient, DescribeDesktops } = await fresh("whole");
  const client = new EcdClient(settings);
  assert.equal(instantiated(), 0, "not in the constructor");
  await wait(50);
  assert.equal(instantiated(), 2, "the module, and the reader of its text");
  client.prepare(DescribeDesktops);
  new EcdClient(settings);
  await wait(20);
  assert.equal(instantiated(), 2);

  const { EcdClient: Other, DescribeDesktops: Describe } = await fresh("whole");
  new Other(settings).prepare(Describe);
  assert.equal(instantiated(), 4);
  await wait(20);
  assert.equal(instantiated(), 4);
});

/** Counts the modules that are instantiated from now on. */
function counting(): { instantiated: () => number } {
  let count = 0;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = new Proxy(Instance, {
    construct(target, given: [WebAssembly.Module, WebAssembly.Imports]) {
      count++;
      return new target(...given);
    },
  });
  after(() => (WebAssembly.Instance = Instance));
  return { instantiated: () => count };
}
