import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Cloud } from "../../emulator/cloud.js";
import { inTurn } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";

/*
 * The README's TypeScript runs as it stands, against the emulator in the place of the global fetch: with the vendors'
 * real host names, which the emulator finds signed. (Its Rust is a documentation test of the crate.)
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const cloud = new Cloud({ transitionMs: 0 });
const realFetch = globalThis.fetch;
const realLog = console.log;
let folder: string;
let logged: unknown[][];

before(async () => {
  // Inside the project, so that "edgedesk" is found by its own name.
  folder = await mkdtemp(join(root, "target", "readme-"));
  globalThis.fetch = async (input, init) => {
    if (input === "https://gateway.example/sts") return Response.json(seed.ecd.sts);
    return cloud.fetch(new Request(input, init));
  };
  Object.assign(process.env, {
    ALIBABA_CLOUD_ACCESS_KEY_ID: seed.ecd.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: seed.ecd.accessKeySecret,
    OFFICE_SITE_ID: seed.wuying.user.officeSiteId,
    END_USER_ID: seed.wuying.user.endUserId,
    END_USER_PASSWORD: seed.wuying.user.password,
  });
});

beforeEach(() => {
  cloud.reset();
  logged = [];
  console.log = (...values: unknown[]) => logged.push(values);
});

after(async () => {
  globalThis.fetch = realFetch;
  console.log = realLog;
  await rm(folder, { recursive: true });
});

/** Runs the block that says `word`, between two texts of the test's own, and returns its module. */
async function run(word: string, before = "", after = ""): Promise<Record<string, unknown>> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!);
  const own = blocks.filter((code) => code.includes(word));
  assert.equal(own.length, 1, `one block says ${word}`);
  const file = join(folder, `${word.replace(/\W/g, "")}.ts`);
  await writeFile(file, before + own[0]! + after);
  try {
    return (await import(file)) as Record<string, unknown>;
  } finally {
    console.log = realLog;
  }
}

const operations = () => cloud.requests.map(({ operation, status }) => `${operation} ${status}`);

test("the admin block lists, stops and renews", async () => {
  await run("RenewDesktops");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "StopDesktops 200", "RenewDesktops 200"]);
  assert.match(String(logged.at(-1)), /^renewed,\d+/);
});

test("the end-user block logs in, lists, stops and starts", async () => {
  await run("WuyingClient");
  assert.deepEqual(operations(), [
    "GetLoginToken 200",
    "DescribeGlobalDesktops 200",
    "StopDesktops 200",
    "StartDesktops 200",
  ]);
  assert.deepEqual(logged.at(-1), ["POST", "ecd.cn-hangzhou.aliyuncs.com"]);
});

test("the Worker stops an instance, and passes on that it is not running", async () => {
  const { default: worker } = (await run("BccClient")) as {
    default: { fetch(request: Request, env: object): Promise<Response> };
  };
  const env = { BAIDU_ACCESS_KEY_ID: seed.bcc.accessKeyId, BAIDU_SECRET_ACCESS_KEY: seed.bcc.secretAccessKey };
  const request = new Request(`https://worker.example/?id=${seed.bcc.instanceIds[0]}`);
  assert.deepEqual(await (await worker.fetch(request, env)).json(), {
    instanceId: seed.bcc.instanceIds[0],
    status: "Stopped",
  });
  const again = await worker.fetch(request, env);
  assert.equal(again.status, 409);
  assert.deepEqual(await again.json(), { code: "Instance.StopInstanceOperationForbidden" });
});

test("credentials come from the gateway", async () => {
  await run("gateway.example/sts");
  assert.deepEqual(operations(), ["DescribeDesktops 200"]);
  assert.match(cloud.requests[0]!.headers["authorization"]!, new RegExp(seed.ecd.sts.accessKeyId));
  assert.equal(typeof logged.at(-1)![0], "number");
});

test("idle desktops are stopped and waited for", async () => {
  await run("stopAll");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "StopDesktops 200", "DescribeDesktops 200"]);
  assert.deepEqual(logged.at(-1), ["stopped", 3, "left", 0]);
});

test("the exporter makes a span for each attempt", async () => {
  const types = ["ErrorEvent", "Hooks", "RequestEvent", "ResponseEvent", "RetryEvent"];
  const stubs = `
    import type { ${types.join(", ")} } from "edgedesk/ecd";
    export const ended: unknown[] = [];
    const SpanStatusCode = { ERROR: 2 };
    interface Span { setStatus(status: object): void; setAttribute(name: string, value: unknown): void; end(): void }
    const tracer = { startSpan: (name: string, { attributes }: { attributes: object }): Span => {
      const span: Record<string, unknown> = { name, ...attributes };
      return {
        setStatus: (status) => Object.assign(span, status),
        setAttribute: (attribute, value) => void (span[attribute] = value),
        end: () => void ended.push(span),
      };
    } };
  `;
  const { hooks, ended } = await run("tracer.startSpan", stubs, "\nexport { hooks };");
  const { EcdClient, DescribeDesktops } = await import("edgedesk/ecd");
  cloud.faults = inTurn("drop-before", "unavailable");
  const ecd = new EcdClient({ region: "cn-hangzhou", credentials: seed.ecd, hooks: hooks as never });
  await ecd.send(DescribeDesktops);
  cloud.faults = undefined;
  const seen = (ended as Record<string, unknown>[]).map((span) => [
    span["attempt"],
    span["code"] ?? span["http.response.status_code"],
  ]);
  assert.deepEqual(seen, [
    [1, 2],
    [2, 503],
    [3, 200],
  ]);
});
