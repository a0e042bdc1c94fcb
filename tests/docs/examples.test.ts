import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { inTurn } from "../../emulator/faults.js";
import { seed } from "../../emulator/seed.js";
import { root } from "../../scripts/setup/paths.mjs";
import { type Block, blocks } from "./documents.js";

/*
 * The documents' TypeScript compiles and runs as it stands, against the emulator in the place of the global fetch: with the
 * vendors' real host names, which the emulator finds signed. Their Rust is documentation tests of the crate.
 */

const realFetch = globalThis.fetch;
const realLog = console.log;
const examples = blocks.filter(({ language }) => language === "ts");
const ran = new Set<Block>();
let cloud: Cloud;
let folder: string;
let logged: string[];
/** The gateway of the document that runs. */
let gateway: ((request: Request) => Promise<Response>) | undefined;

/** What a block leaves to its reader. */
const OPEN_TELEMETRY = `
  import type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "edgedesk/ecd";
  export const ended: Record<string, unknown>[] = [];
  const SpanStatusCode = { ERROR: 2 };
  interface Span { setStatus(status: object): void; setAttribute(name: string, value: unknown): void; end(): void }
  const tracer = { startSpan: (name: string, { attributes }: { attributes: object }): Span => {
    const span: Record<string, unknown> = { name, ...attributes };
    return {
      setStatus: (status) => void Object.assign(span, status),
      setAttribute: (attribute, value) => void (span[attribute] = value),
      end: () => void ended.push(span),
    };
  } };
`;

function textOf({ code }: Block): string {
  return code.includes("tracer.") ? `${OPEN_TELEMETRY}${code}\nexport { hooks };\n` : code;
}

before(() => {
  // Inside the project, so that "edgedesk" is found by its own name.
  mkdirSync(join(root, "target"), { recursive: true });
  folder = mkdtempSync(join(root, "target", "docs-"));
  globalThis.fetch = async (input, init) => {
    if (input === "https://gateway.example/sts") return Response.json(seed.ecd.sts);
    if (input === "https://gateway.example/baidu-sts") return Response.json(seed.bcc.sts);
    if (String(input).startsWith("https://gateway.example/v1/")) return gateway!(new Request(input, init));
    const relayed = String(input).replace("https://relay.example/bcc", "https://bcc.bj.baidubce.com");
    return cloud.fetch(new Request(relayed, init));
  };
  Object.assign(process.env, {
    ALIBABA_CLOUD_ACCESS_KEY_ID: seed.ecd.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: seed.ecd.accessKeySecret,
    BAIDU_ACCESS_KEY_ID: seed.bcc.accessKeyId,
    BAIDU_SECRET_ACCESS_KEY: seed.bcc.secretAccessKey,
    OFFICE_SITE_ID: seed.wuying.user.officeSiteId,
    END_USER_ID: seed.wuying.user.endUserId,
    END_USER_PASSWORD: seed.wuying.user.password,
  });
});

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0 });
  logged = [];
});

after(() => {
  globalThis.fetch = realFetch;
  rmSync(folder, { recursive: true });
});

/** Runs the one block of a document that has a word, and returns its module. */
async function run<Module = unknown>(document: string, word: string): Promise<Module> {
  const own = examples.filter((block) => block.document === document && block.code.includes(word));
  assert.equal(own.length, 1, `one block of ${document} has ${word}`);
  const [block] = own as [Block];
  ran.add(block);
  const file = join(folder, `${basename(document, ".md")}-${examples.indexOf(block)}.ts`);
  writeFileSync(file, textOf(block));
  return showing(async () => (await import(file)) as Module);
}

/** Keeps what is logged meanwhile. */
async function showing<Value>(action: () => Promise<Value>): Promise<Value> {
  console.log = (...values: unknown[]) => void logged.push(values.join(" "));
  try {
    return await action();
  } finally {
    console.log = realLog;
  }
}

const operations = () => cloud.requests.map(({ operation, status }) => `${operation} ${status}`);
const ecdOptions = { region: seed.ecd.region, credentials: seed.ecd };

async function ecdClient() {
  const { EcdClient } = await import("edgedesk/ecd");
  return new EcdClient(ecdOptions);
}

test("every block compiles", () => {
  examples.forEach((block, index) => writeFileSync(join(folder, `compiled-${index}.ts`), textOf(block)));
  const files = examples.map((_, index) => join(folder, `compiled-${index}.ts`));
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, ...options, "--lib", "es2024,dom,dom.iterable", "--types", "node", "--skipLibCheck", ...files];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const named = stdout.replace(
    /target\/docs-\w+\/compiled-(\d+)\.ts/g,
    (_, index) => examples[Number(index)]!.document,
  );
  assert.equal(named, "");
});

test("README, admin: every page of every region is read, and an empty list is no error", async () => {
  cloud = new Cloud({ transitionMs: 0, extraDesktops: 150 });
  await run("README.md", "EcdClient");
  const list = "DescribeDesktops 200";
  // A region of 153 idle desktops, two pages; and one of none.
  assert.deepEqual(operations(), [list, list, "StopDesktops 200", "StopDesktops 200", list]);
  assert.deepEqual(logged, ["cn-hangzhou stopping 153", "cn-shanghai stopping 0"]);
});

interface LogIn {
  stopMine(clientId: string, user: object, ask: (stage: string) => Promise<string>): Promise<void>;
}

test("README, end user: one with a second factor and one without log in and stop what runs", async () => {
  const { stopMine } = await run<LogIn>("README.md", "WuyingClient");
  const as = (user: { officeSiteId: string; endUserId: string; password: string }) =>
    showing(() =>
      stopMine(
        seed.wuying.clientId,
        { OfficeSiteId: user.officeSiteId, EndUserId: user.endUserId, Password: user.password },
        async (stage) => (stage === "MFAVerify" ? cloud.login.authenticationCode(seed.wuying.mfaUser.endUserId) : ""),
      ),
    );
  await as(seed.wuying.mfaUser);
  const [logIn, list, stop] = ["GetLoginToken 200", "DescribeGlobalDesktops 200", "StopDesktops 200"];
  assert.deepEqual(operations(), [logIn, logIn, list, stop]);
  await as(seed.wuying.user);
  assert.deepEqual(operations().slice(4), [logIn, list, stop]);
  // Nothing runs any more.
  await as(seed.wuying.user);
  assert.deepEqual(operations().slice(7), [logIn, list]);
  assert.deepEqual(logged, ["cn-hangzhou 1", "cn-hangzhou 1"]);
});

test("README, Worker: it stops an instance of any region, and passes on that it is not running", async () => {
  const { default: worker } = await run<{ default: { fetch(request: Request, env: object): Promise<Response> } }>(
    "README.md",
    "BccClient",
  );
  const env = { BAIDU_ACCESS_KEY_ID: seed.bcc.accessKeyId, BAIDU_SECRET_ACCESS_KEY: seed.bcc.secretAccessKey };
  const [instanceId] = seed.bcc.instanceIds;
  const ask = (query: string) => worker.fetch(new Request(`https://worker.example/${query}`), env);
  assert.deepEqual(await (await ask(`?id=${instanceId}`)).json(), { instanceId, status: "Stopping" });
  const again = await ask(`?id=${instanceId}`);
  assert.equal(again.status, 409);
  assert.deepEqual(await again.json(), { code: "Instance.StopInstanceOperationForbidden" });
  assert.equal((await ask("")).status, 400);
});

interface Handler {
  default: { fetch(request: Request, env: object): Promise<Response> };
}

test("gateway: a page lists and stops through the Worker, which refuses what no rule allows", async () => {
  const { default: worker } = await run<Handler>("docs/guide/gateway.md", "createGateway");
  gateway = (request) => worker.fetch(request, { ...process.env, PANEL_TOKEN: "panel-token" });
  await run("docs/guide/gateway.md", "connect(");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "StopDesktops 200"]);
  const [first, ...others] = seed.ecd.desktopIds;
  assert.ok(logged.includes(`alice StopDesktops ${first} done`), String(logged));
  assert.equal(logged.filter((line) => others.some((id) => line.startsWith(id))).length, others.length);
});

test("gateway: a relay passes a request on with the vendor's host", async () => {
  const { default: relay } = await run<Handler>("docs/guide/gateway.md", "createRelay");
  const { EcdClient, DescribeDesktops } = await import("edgedesk/ecd");
  const host = "ecd.cn-hangzhou.aliyuncs.com";
  const ecd = new EcdClient({
    ...ecdOptions,
    ...{ endpoint: `https://gateway.example/relay/${host}`, host },
    fetch: (url, init) =>
      relay.fetch(new Request(url, { ...init, headers: { ...init.headers, origin: "https://portal.example" } }), {}),
  });
  await ecd.send(DescribeDesktops);
  assert.deepEqual(operations(), ["DescribeDesktops 200"]);
});

test("errors: each kind of failure has its words", async () => {
  const { stop } = await run<{ stop(ecd: unknown, id: string): Promise<string> }>("docs/guide/errors.md", "permission");
  const ecd = await ecdClient();
  assert.equal(await stop(ecd, seed.ecd.desktopIds[0]!), "stopping");
  assert.match(await stop(ecd, ""), /^DesktopId/);
  assert.match(await stop(ecd, "ecd-unknown"), /^InvalidDesktopId\.NotFound [\w-]+: ./);
  cloud.faults = inTurn("forbidden");
  assert.match(await stop(ecd, seed.ecd.desktopIds[2]!), /^grant ./);
});

test("errors: a gateway passes answers and errors on as JSON", async () => {
  const { list } = await run<{ list(ecd: unknown): Promise<Response> }>("docs/guide/errors.md", "toJson");
  const ecd = await ecdClient();
  const { Desktops } = (await (await list(ecd)).json()) as { Desktops: object[] };
  assert.equal(Desktops.length, seed.ecd.desktopIds.length);
  cloud.faults = inTurn("forbidden");
  const refused = await list(ecd);
  assert.equal(refused.status, 403);
  const { code, message } = (await refused.json()) as Record<string, string>;
  assert.ok(code && message);
});

test("retries: options of a client and a call", async () => {
  cloud.faults = inTurn("unavailable", "unavailable", "unavailable", "unavailable");
  await run("docs/guide/retries.md", "maxAttempts: 5");
  assert.deepEqual(
    operations().map((said) => said.slice(-3)),
    ["503", "503", "503", "503", "200"],
  );
  assert.deepEqual(logged, [String(seed.ecd.desktopIds.length)]);
});

test("retries: a renewal whose response is lost is looked up, not retried", async () => {
  const { renew } = await run<{ renew(ecd: unknown, id: string): Promise<string> }>(
    "docs/guide/retries.md",
    "RenewDesktops",
  );
  const ecd = await ecdClient();
  const [id] = seed.ecd.desktopIds;
  assert.match(await renew(ecd, id!), /^order \d+$/);
  cloud.faults = inTurn("drop-after");
  assert.match(await renew(ecd, id!), /^never: paid until \d{4}-/);
  assert.equal(operations().filter((said) => said.startsWith("RenewDesktops")).length, 2);
});

test("credentials: they come from the gateway, or sign with a key of WebCrypto", async () => {
  await run("docs/guide/credentials.md", "gateway.example/sts");
  assert.match(cloud.requests[0]!.headers["authorization"]!, new RegExp(seed.ecd.sts.accessKeyId));
  await run("docs/guide/credentials.md", "importKey");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "DescribeDesktops 200"]);
  assert.deepEqual(logged, ["6", "6"]);
});

test("credentials: a session is refreshed by a client of its own", async () => {
  await run("docs/guide/credentials.md", "RefreshLoginToken");
  assert.deepEqual(operations(), ["GetLoginToken 200", "RefreshLoginToken 200", "DescribeGlobalDesktops 200"]);
  assert.equal(logged.length, 4);
});

test("bulk: idle desktops are stopped and waited for", async () => {
  await run("docs/guide/bulk.md", "stopAll");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "StopDesktops 200", "DescribeDesktops 200"]);
  assert.deepEqual(logged, ["stopped 3 remaining 0"]);
});

test("bulk: a renewal that is not paid gives its orders", async () => {
  const { order } = await run<{ order(ecd: unknown, ids: string[]): Promise<string[]> }>(
    "docs/guide/bulk.md",
    "renewAll",
  );
  const orders = await order(await ecdClient(), [seed.ecd.desktopIds[0]!, seed.ecd.desktopIds[4]!]);
  assert.equal(orders.length, 1);
  assert.match(orders[0]!, /^\d+$/);
});

test("browsers: a relay forwards what is signed for the vendor's host, and recovery can be imported", async () => {
  await run("docs/guide/browsers.md", "relay.example");
  assert.deepEqual(operations(), ["ListInstances 200"]);
  assert.equal(logged.length, seed.bcc.instanceIds.length);
  await run("docs/guide/browsers.md", "edgedesk/recovery");
  assert.equal(logged.at(-1), "function");
});

test("servers: a client sends over node:http", async () => {
  const { count } = await run<{ count(options: object): Promise<number> }>("docs/guide/servers.md", "createNodeFetch");
  const { serve } = await import("../../emulator/serve.js");
  const { url: endpoint, close } = await serve((request) => cloud.fetch(request), { port: 0 });
  try {
    assert.equal(await count({ ...ecdOptions, endpoint }), seed.ecd.desktopIds.length);
  } finally {
    await close();
  }
});

test("telemetry: the exporter makes a span for each attempt", async () => {
  const { hooks, ended } = await run<{ hooks: object; ended: Record<string, unknown>[] }>(
    "docs/guide/telemetry.md",
    "tracer.startSpan",
  );
  const { DescribeDesktops, EcdClient } = await import("edgedesk/ecd");
  cloud.faults = inTurn("drop-before", "unavailable");
  await new EcdClient({ ...ecdOptions, hooks }).send(DescribeDesktops);
  const seen = ended.map((span) => [span["attempt"], span["code"] ?? span["http.response.status_code"]]);
  assert.deepEqual(seen, [
    [1, 2],
    [2, 503],
    [3, 200],
  ]);
});

test("newer operations and parameters are signed like others", async () => {
  await run("docs/guide/newer-operations.md", 'SomethingNew" }');
  assert.match(logged[0]!, /DesktopId\.1=ecd-7w78ozhjcwa3u.*RegionId=cn-hangzhou/);
  await run("docs/guide/newer-operations.md", "hibernate");
  assert.equal(logged[1], "https://bcc.bj.baidubce.com/v2/instance/i-YufwpQAe?hibernate");
  const { stop } = await run<{ stop(ecd: unknown, id: string): string }>(
    "docs/guide/newer-operations.md",
    "passthrough",
  );
  assert.match(stop(await ecdClient(), "ecd-1"), /SomethingNew=true/);
});

test("every block of the documents is run", () => {
  assert.deepEqual(
    examples.filter((block) => !ran.has(block)).map(({ document, code }) => `${document}: ${code.slice(0, 80)}`),
    [],
  );
  // What else there is: shells' commands and a policy, in links.test.ts; Rust, by the crate's documentation tests.
  const others = blocks.filter(({ language }) => language !== "ts").map(({ language }) => language);
  assert.deepEqual([...new Set(others)].sort(), ["rust", "sh", "text"]);
});
