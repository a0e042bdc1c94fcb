import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { fromBase32, oneTimePassword, timeStep } from "../../emulator/totp.js";
import { root } from "../../scripts/setup/paths.mjs";
import { STRICT } from "../../scripts/tsc.mjs";
import { type Block, blocks } from "./documents.js";

/*
 * The documents' TypeScript compiles and runs unchanged; the emulator replaces the global fetch, so requests are signed for
 * the vendors' hosts. The crate's documentation tests run the Rust.
 */

const realFetch = globalThis.fetch;
const realLog = console.log;
const examples = blocks.filter(({ language }) => language === "ts");
const ran = new Set<Block>();
let cloud: Cloud;
let folder: string;
let logged: string[];
/** The Workers of the document that runs, by their addresses. */
const workers = new Map<string, (request: Request) => Promise<Response>>();
/** The gateway of the document that runs. */
let gateway: ((request: Request) => Promise<Response>) | undefined;

/** The names that the telemetry block does not define. */
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
  // Inside the project, so that "edgedesk" resolves to it.
  mkdirSync(join(root, "target"), { recursive: true });
  folder = mkdtempSync(join(root, "target", "docs-"));
  globalThis.fetch = async (input, init) => {
    if (workers.has(String(input))) return workers.get(String(input))!(new Request(input, init));
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
    PORT: "0",
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

/** Runs the only block of a document with this word, and returns its module. */
async function run<Module = unknown>(document: string, word: string): Promise<Module> {
  const own = examples.filter((block) => block.document === document && block.code.includes(word));
  assert.equal(own.length, 1, `one block of ${document} has ${word}`);
  const [block] = own as [Block];
  ran.add(block);
  const file = join(folder, `${basename(document, ".md")}-${examples.indexOf(block)}.ts`);
  writeFileSync(file, textOf(block));
  return showing(async () => (await import(file)) as Module);
}

/** Captures the log of an action. */
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
  const args = [...STRICT, "--lib", "es2024,dom,dom.iterable", "--types", "node", "--skipLibCheck", ...files];
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
  // One region has 153 idle desktops on two pages, the other none.
  assert.deepEqual(operations(), [list, list, "StopDesktops 200", "StopDesktops 200", list]);
  assert.deepEqual(logged, ["cn-hangzhou stopping 153", "cn-shanghai stopping 0"]);
});

interface LogIn {
  stopMine(clientId: string, user: object, ask: (stage: string) => Promise<string>): Promise<void>;
}

test("README, end user: users with and without a second factor log in and stop running desktops", async () => {
  const { stopMine } = await run<LogIn>("README.md", "WuyingClient");
  const as = (user: { officeSiteId: string; endUserId: string; password: string }) =>
    showing(() =>
      stopMine(
        seed.wuying.clientId,
        { officeSiteId: user.officeSiteId, endUserId: user.endUserId, password: user.password },
        async () => cloud.login.authenticationCode(seed.wuying.mfaUser.endUserId),
      ),
    );
  const [logIn, list, stop] = ["GetLoginToken 200", "DescribeGlobalDesktops 200", "StopDesktops 200"];
  let before = 0;
  /** The operations of one user, without the status lookups at the end. */
  const of = async (user: typeof seed.wuying.user): Promise<string[]> => {
    await as(user);
    const found = operations().slice(before);
    before += found.length;
    const lookups = found.slice(found.indexOf(stop) + 1);
    return lookups.every((operation) => operation === list) && found.includes(stop)
      ? found.slice(0, -lookups.length)
      : found;
  };
  assert.deepEqual(await of(seed.wuying.mfaUser), [logIn, logIn, list, stop]);
  assert.deepEqual(await of(seed.wuying.user), [logIn, list, stop]);
  // No desktop is running any more.
  assert.deepEqual(await of(seed.wuying.user), [logIn, list]);
  assert.deepEqual(logged, ["stopped 1", "stopped 1", "stopped 0"]);
});

test("README, Worker: it stops an instance, and forwards the error of one that is not running", async () => {
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
  const { default: worker } = await run<Handler>("docs/guide/gateway.md", "PANEL_TOKEN");
  gateway = (request) => worker.fetch(request, { ...process.env, PANEL_TOKEN: "panel-token" });
  await run("docs/guide/gateway.md", "connect(");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "StopDesktops 200"]);
  const [first, ...others] = seed.ecd.desktopIds;
  assert.ok(logged.includes(`alice StopDesktops ${first} done`), String(logged));
  assert.equal(logged.filter((line) => others.some((id) => line.startsWith(id))).length, others.length);
});

test("gateway: Node serves the developer's own address", async () => {
  const { server } = await run<{ server: Server }>("docs/guide/gateway.md", "nodeListener");
  try {
    if (!server.listening) await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const response = await realFetch(`http://127.0.0.1:${port}/v1/ecd/DescribeDesktops`, {
      method: "POST",
      headers: { "content-type": "application/json", connection: "close" },
      body: "{}",
    });
    assert.equal(response.status, 200);
    assert.deepEqual(operations(), ["DescribeDesktops 200"]);
  } finally {
    server.close();
  }
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

test("errors: each class of error has its branch", async () => {
  const { stop } = await run<{ stop(ecd: unknown, id: string): Promise<string> }>("docs/guide/errors.md", "permission");
  const ecd = await ecdClient();
  assert.equal(await stop(ecd, seed.ecd.desktopIds[0]!), "stopping");
  assert.match(await stop(ecd, ""), /^DesktopId/);
  assert.match(await stop(ecd, "ecd-unknown"), /^InvalidDesktopId\.NotFound [\w-]+: ./);
  cloud.fail("*", { with: "forbidden" });
  assert.match(await stop(ecd, seed.ecd.desktopIds[2]!), /^grant ./);
});

test("errors: a gateway forwards responses and errors as JSON", async () => {
  const { list } = await run<{ list(ecd: unknown): Promise<Response> }>("docs/guide/errors.md", "toJson");
  const ecd = await ecdClient();
  const { Desktops } = (await (await list(ecd)).json()) as { Desktops: object[] };
  assert.equal(Desktops.length, seed.ecd.desktopIds.length);
  cloud.fail("*", { with: "forbidden" });
  const refused = await list(ecd);
  assert.equal(refused.status, 403);
  const { code, message } = (await refused.json()) as Record<string, string>;
  assert.ok(code && message);
});

test("retries: options of a client and a call", async () => {
  cloud.fail("*", { with: "unavailable", times: 4 });
  await run("docs/guide/retries.md", "maxAttempts: 5");
  assert.deepEqual(
    operations().map((logged) => logged.slice(-3)),
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
  cloud.fail("*", { with: "drop-after" });
  assert.match(await renew(ecd, id!), /^never: paid until \d{4}-/);
  assert.equal(operations().filter((logged) => logged.startsWith("RenewDesktops")).length, 2);
});

test("credentials: a Worker assumes a role, and a page calls with its temporary credentials", async () => {
  const { default: worker } = await run<Handler>("docs/guide/credentials.md", "roleCredentials");
  const env = { ...process.env, PANEL_TOKEN: "panel-token", ROLE_ARN: seed.ecd.roleArn };
  workers.set("https://gateway.example/sts", (request) => worker.fetch(request, env));
  await run("docs/guide/credentials.md", "gateway.example/sts");
  assert.deepEqual(operations(), ["AssumeRole 200", "DescribeDesktops 200"]);
  assert.deepEqual(logged, ["6"]);
  const answers = await Promise.all(
    ["panel-token", "other"].map((token) =>
      fetch("https://gateway.example/sts", { headers: { authorization: `Bearer ${token}` } }),
    ),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 401],
  );
  const { expiration } = (await answers[0]!.json()) as { expiration: string };
  assert.ok(Date.parse(expiration) - Date.now() >= 3_600_000);
});

test("credentials: WebCrypto signs", async () => {
  await run("docs/guide/credentials.md", "importKey");
  assert.deepEqual(operations(), ["DescribeDesktops 200"]);
  assert.deepEqual(logged, ["6"]);
});

test("credentials: a signing service signs what it allows", async () => {
  const { default: worker } = await run<Handler>("docs/guide/credentials.md", "readSignatureRequest(");
  const env = { ...process.env, PANEL_TOKEN: "panel-token" };
  const asked: string[] = [];
  workers.set("https://gateway.example/sign", async (request) => {
    asked.push(await request.clone().text());
    return worker.fetch(request, env);
  });
  await run("docs/guide/credentials.md", "gateway.example/sign");
  assert.deepEqual(operations(), ["DescribeDesktops 200"]);
  assert.deepEqual(logged, ["6"]);
  const ask = async (body: string): Promise<number> => {
    const headers = { authorization: "Bearer panel-token" };
    return (await fetch("https://gateway.example/sign", { method: "POST", headers, body })).status;
  };
  assert.equal(await ask(asked[0]!), 200);
  assert.equal(await ask(asked[0]!.replaceAll("x-acs-action:DescribeDesktops", "x-acs-action:RenewDesktops")), 403);
  assert.equal(await ask("{"), 403);
});

test("credentials: a second client refreshes the session", async () => {
  await run("docs/guide/credentials.md", "RefreshLoginToken");
  assert.deepEqual(operations(), ["GetLoginToken 200", "RefreshLoginToken 200", "DescribeGlobalDesktops 200"]);
  assert.equal(logged.length, 4);
});

test("logging in: each user passes the stages by steps, and a page goes on with the session", async (t) => {
  const { WuyingClient } = await import("edgedesk/wuying");
  type Options = { onChange?: (session: unknown) => void };
  const steps = await run<{
    logIn(wuying: unknown, ask: (label: string) => Promise<string>, options?: Options): Promise<{ logout(): void }>;
  }>("docs/guide/login.md", "mfa-bind");
  const { resume, optionsOf } = await run<{
    resume(wuying: unknown, options: Options): { export(): object; logout(): void } | undefined;
    optionsOf(show: () => void): Options;
  }>("docs/guide/login.md", "importSession");
  const stored = new Map<string, string>();
  Object.assign(globalThis, {
    sessionStorage: { getItem: (name: string) => stored.get(name), setItem: stored.set.bind(stored) },
  });
  t.after(() => Reflect.deleteProperty(globalThis, "sessionStorage"));

  const { clientId, users } = seed.wuying;
  const client = () => new WuyingClient({ region: "cn-hangzhou", clientId });
  const options = optionsOf(() => {});
  assert.equal(resume(client(), options), undefined);
  for (const { endUserId, officeSiteId, password } of users) {
    let secret = "";
    const given: Record<string, string> = { "office site": officeSiteId, "user name": endUserId, password };
    const ask = async (label: string): Promise<string> => {
      secret = /set up with (\w+)/.exec(label)?.[1] ?? secret;
      if (label.startsWith("code sent")) return cloud.login.outbox.at(-1)!.secret;
      if (label === "new password") return "Chosen+Pass9";
      if (label.startsWith("code of the app")) return oneTimePassword(fromBase32(secret), timeStep(Date.now()));
      return given[label] ?? cloud.login.authenticationCode(endUserId);
    };
    const session = await steps.logIn(client(), ask, options);
    assert.ok(resume(client(), options)?.export());
    session.logout();
    assert.equal(resume(client(), options), undefined);
  }
  // The logouts reach the resumed sessions, which store their end, by messages.
  await new Promise((resolve) => setTimeout(resolve, 50));
});

test("logging in: desktops are watched and started, and one is opened in the vendor's SDK", async (t) => {
  type Desktops = readonly { DesktopId?: string; DesktopStatus?: string }[];
  const { watch, startAll } = await run<{
    watch(wuying: unknown, show: (desktops: Desktops) => void, signal: AbortSignal): { refresh(): Promise<void> };
    startAll(wuying: unknown, desktops: Desktops, show: (running: number) => void): Promise<unknown[]>;
  }>("docs/guide/login.md", "watchDesktops");
  const { open } = await run<{
    open(wuying: unknown, id: string, show: (text: string) => void, signal: AbortSignal): Promise<unknown>;
  }>("docs/guide/login.md", "openDesktop");
  const { WuyingClient } = await import("edgedesk/wuying");
  cloud.login.settings.ticketPolls = 0;
  const { region, clientId, sessionId, loginToken } = seed.wuying;
  const wuying = new WuyingClient({ region, clientId, sessionId, loginToken });
  const ending = new AbortController();
  let desktops: Desktops = [];
  const { refresh } = watch(wuying, (list) => (desktops = list), ending.signal);
  await refresh();
  const running = (): number => desktops.filter(({ DesktopStatus }) => DesktopStatus === "Running").length;
  const before = running();
  const counts: number[] = [];
  assert.deepEqual(await startAll(wuying, desktops, (count) => counts.push(count)), []);
  await refresh();
  assert.equal(running(), before + counts.at(-1)!);

  const shown: string[] = [];
  const handlers = new Map<string, () => void>();
  const session = { addHandle: handlers.set.bind(handlers), start() {}, stop: () => void shown.push("stopped") };
  const WebSDK = { createSession: () => session };
  const head = { append: (script: { onload(): void }) => script.onload() };
  Object.assign(globalThis, { Wuying: { WebSDK }, document: { createElement: () => ({}), head } });
  t.after(() => ["Wuying", "document"].forEach((name) => Reflect.deleteProperty(globalThis, name)));
  await open(wuying, desktops[0]!.DesktopId!, (text) => shown.push(text), ending.signal);
  handlers.get("onConnected")!();
  ending.abort();
  handlers.get("onDisConnected")!();
  assert.deepEqual(shown.slice(-3), ["open ", "connected", "stopped"]);
});

test("bulk: idle desktops are stopped and waited for", async () => {
  await run("docs/guide/bulk.md", "stopAll");
  assert.deepEqual(operations(), ["DescribeDesktops 200", "StopDesktops 200", "DescribeDesktops 200"]);
  assert.deepEqual(logged, ["stopped 3 remaining 0"]);
});

test("bulk: an unpaid renewal returns its orders", async () => {
  const { order } = await run<{ order(ecd: unknown, ids: string[]): Promise<string[]> }>(
    "docs/guide/bulk.md",
    "renewAll",
  );
  const orders = await order(await ecdClient(), [seed.ecd.desktopIds[0]!, seed.ecd.desktopIds[4]!]);
  assert.equal(orders.length, 1);
  assert.match(orders[0]!, /^\d+$/);
});

test("browsers: a relay forwards requests signed for the vendor's host, and recovery can be imported", async () => {
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
  cloud.fail("*", { with: "drop-before" });
  cloud.fail("*", { with: "unavailable" });
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

test("gateway: the Worker's configuration names a Durable Object class of the package", async () => {
  const [configuration, ...more] = blocks.filter(({ language }) => language === "jsonc");
  assert.deepEqual([configuration?.document, more], ["docs/guide/gateway.md", []]);
  const { durable_objects, migrations } = JSON.parse(configuration!.code.replace(/,(?=\s*[}\]])/g, "")) as {
    durable_objects: { bindings: { class_name: string }[] };
    migrations: { new_sqlite_classes: string[] }[];
  };
  const names = durable_objects.bindings.map(({ class_name }) => class_name);
  const entry: object = await import("edgedesk/gateway");
  for (const name of names) assert.ok(name in entry, name);
  assert.deepEqual(
    migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes),
    names,
  );
});

test("every TypeScript block of the documents is run", () => {
  assert.deepEqual(
    examples.filter((block) => !ran.has(block)).map(({ document, code }) => `${document}: ${code.slice(0, 80)}`),
    [],
  );
  // links.test.ts checks the shell commands and the policy, the test above the configurations; the crate's documentation tests
  // run the Rust, and tests/matrix/testing.test.ts the JavaScript.
  const others = blocks.filter(({ language }) => language !== "ts").map(({ language }) => language);
  assert.deepEqual([...new Set(others)].sort(), ["js", "jsonc", "rust", "sh", "text"]);
});
