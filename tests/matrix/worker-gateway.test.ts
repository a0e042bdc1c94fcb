import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";

import { BatchStopInstance, BccClient, ListInstances, stopAll as stopInstances } from "edgedesk/bcc";
import { ApiError, DescribeDesktops, EcdClient, RenewDesktops, stopAll, StopDesktops } from "edgedesk/ecd";
import { connect } from "edgedesk/gateway/client";
import { DescribeGlobalDesktops, WuyingClient } from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { type Served, serve } from "../../emulator/serve.js";
import { DAY, MINUTE } from "../../emulator/time.js";
import { copied } from "../../scripts/package/project.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../scripts/setup/run.mjs";
import { withBrowser } from "../browser/support.js";
import { untilWindowHas } from "../until.js";
import { binary, type Server } from "./support/programs.js";
import { project } from "./support/project.js";
import { dryDeploy, startWorker, writeVariables } from "./support/wrangler.js";

/* examples/worker-gateway in workerd, with the packed tarball: its page in Chromium and the clients, with the emulator behind it. */

/** As `.dev.vars.example` has them. */
const TOKENS = { alice: "a-token-of-alice-for-development", bob: "a-token-of-bob-for-development" };
const SECRETS = [seed.ecd.accessKeyId, seed.ecd.accessKeySecret, seed.bcc.accessKeyId, seed.bcc.secretAccessKey];
const [own, , alsoOwn, , bobs] = seed.ecd.desktopIds as [string, string, string, string, string];
const browser = withBrowser();

let folder: string;
let vendor: Served;
let cloud: Cloud;
let worker: Server;

before(async () => {
  folder = await copied(join(root, "examples/worker-gateway"), "worker-gateway");
  vendor = await serve((request) => cloud.fetch(request));
  writeVariables(folder, { ENDPOINT: vendor.url });
  await addPanel(join(folder, "public/panel"));
  worker = await startWorker(folder);
});

after(async () => {
  await Promise.all([worker?.close(), vendor?.close()]);
});

beforeEach(() => {
  cloud = new Cloud({ transitionMs: 0 });
});

/** Adds the panel of `www/panel`, as the example's README does. */
async function addPanel(to: string): Promise<void> {
  const args = ["build", "www/panel", "--base=/panel/", `--outDir=${to}`, "--emptyOutDir", "--logLevel=error"];
  const built = await run(binary(root, "vite"), args);
  assert.ok(built.ok, lastLines(built, 40));
  const config = { clouds: { ecd: ["cn-hangzhou"], bcc: ["bj"] }, user: "alice" };
  writeFileSync(join(to, "config.json"), JSON.stringify(config));
}

/** Opens a page of the Worker, and records what it sends and receives. */
async function openRecorded(path: string) {
  const { page, complaints } = await browser.newPage({ locale: "en-US" });
  const traffic: Promise<string>[] = [];
  page.on("request", (request) => {
    traffic.push(Promise.resolve(request.url() + JSON.stringify(request.headers()) + (request.postData() ?? "")));
  });
  page.on("response", (response) => traffic.push(response.text().catch(() => "")));
  const opened = await page.goto(worker.url + path);
  assert.match(opened!.headers()["content-security-policy"]!, /^default-src 'none'; script-src 'self' /);
  /** Expects no key in the page and in what was recorded. The same search finds the user's token. */
  const assertNoKey = async (): Promise<void> => {
    const state = await page.evaluate(() => {
      const storage = [localStorage, sessionStorage].map((store) => JSON.stringify(store));
      return [document.documentElement.outerHTML, document.cookie, ...storage].join("\n");
    });
    const texts = [state, ...(await Promise.all(traffic))];
    assert.ok(texts.some((text) => text.includes(TOKENS.alice)));
    for (const secret of SECRETS) assert.ok(!texts.some((text) => text.includes(secret)), secret);
  };
  return { page, complaints, assertNoKey };
}

/** Clients of a person. Programs send no origin, unlike pages. */
function clientsOf(token: string) {
  const gateway = connect(`${worker.url}/v1`, { headers: () => ({ authorization: `Bearer ${token}` }) });
  return {
    ecd: new EcdClient({ region: "cn-hangzhou", gateway, retry: false }),
    bcc: new BccClient({ region: "bj", gateway, retry: false }),
  };
}

const alice = () => clientsOf(TOKENS.alice);
const bob = () => clientsOf(TOKENS.bob);

async function itemsOf<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

const codeOf = (call: () => Promise<unknown>): Promise<string> =>
  call().then(
    () => "allowed",
    (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
  );

test("the example's types are right", async () => {
  for (const part of [folder, join(folder, "src/page")]) {
    const types = await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", part]);
    assert.ok(types.ok, lastLines(types, 40));
  }
});

test("the newest Wrangler takes the configuration too, and builds the page", async () => {
  await dryDeploy(folder, await project("bundlers/wrangler"));
  assert.ok(existsSync(join(folder, "dist/worker.js")));
});

test("the secrets are in no file that is deployed", () => {
  for (const part of ["public", "dist"]) {
    for (const file of readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })) {
      if (!statSync(join(folder, part, file)).isFile()) continue;
      const text = readFileSync(join(folder, part, file), "latin1");
      for (const secret of [...SECRETS, ...Object.values(TOKENS)]) assert.ok(!text.includes(secret), `${part}/${file}`);
    }
  }
});

test("the clients of all three clouds work through it", async () => {
  const { ecd, bcc } = alice();
  const desktops = await itemsOf(ecd.paginate(DescribeDesktops, { MaxResults: 100 }));
  assert.deepEqual(
    desktops.map(({ DesktopId }) => DesktopId),
    seed.ecd.desktopIds,
  );
  assert.equal((await stopAll(ecd, [own, alsoOwn])).done, 2);
  assert.equal((await itemsOf(bcc.paginate(ListInstances))).length, seed.bcc.instances.length);
  assert.equal((await stopInstances(bcc, ["i-EmuWeb01"])).done, 1);
  assert.deepEqual(Object.fromEntries(cloud.executions("stop")), { [own]: 1, [alsoOwn]: 1, "i-EmuWeb01": 1 });
  assert.equal(cloud.desktops.get(own).charging, false);

  const host = "ecd.cn-shanghai.aliyuncs.com";
  const { clientId, sessionId, loginToken, region } = seed.wuying;
  const wuying = new WuyingClient({
    ...{ region, clientId, sessionId, loginToken },
    ...{ endpoint: `${worker.url}/relay/${host}`, host },
    // As a page of the Worker does.
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, origin: worker.url } } as RequestInit),
  });
  const { Desktops } = await wuying.send(DescribeGlobalDesktops);
  assert.deepEqual(
    Desktops?.map(({ DesktopId }) => DesktopId),
    seed.wuying.desktopIds,
  );
});

test("a lost response is looked up through the gateway", async () => {
  cloud.fail("StopDesktops", { with: "drop-after" });
  const gateway = connect(`${worker.url}/v1`, { headers: () => ({ authorization: `Bearer ${TOKENS.alice}` }) });
  const { results } = await stopAll(new EcdClient({ region: "cn-hangzhou", gateway }), [own]);
  assert.deepEqual(
    results.map(({ id, status }) => [id, status]),
    [[own, "done"]],
  );
  assert.deepEqual(Object.fromEntries(cloud.executions("stop")), { [own]: 1 });
});

test("what no rule allows is refused, and does not reach the vendor", async () => {
  const unknown = clientsOf("a-token-of-carol-for-development");
  for (const [call, code] of [
    [() => bob().ecd.send(StopDesktops, { DesktopId: [own] }), "Gateway.ParameterNotAllowed"],
    [() => bob().ecd.send(StopDesktops, { DesktopId: [bobs, own] }), "Gateway.ParameterNotAllowed"],
    [
      () => alice().ecd.send(StopDesktops, { DesktopId: [own], StoppedMode: "KeepCharging" }),
      "Gateway.ParameterNotAllowed",
    ],
    [() => bob().ecd.send(RenewDesktops, { DesktopId: [bobs], Period: 1 }), "Gateway.OperationNotAllowed"],
    [() => alice().ecd.send(RenewDesktops, { DesktopId: [own], Period: 6 }), "Gateway.ParameterNotAllowed"],
    [() => alice().bcc.send(BatchStopInstance, { instanceIds: ["i-EmuData1"] }), "Gateway.ParameterNotAllowed"],
    [() => alice().ecd.send(DescribeDesktops, {}, { region: "cn-beijing" }), "Gateway.RegionNotAllowed"],
    [() => unknown.ecd.send(DescribeDesktops), "Gateway.Unauthenticated"],
  ] as const) {
    assert.equal(await codeOf(call), code);
  }
  assert.equal(cloud.requests.length, 0);
});

test("pages of other origins are refused", async () => {
  for (const path of ["v1/ecd/DescribeDesktops", "relay/ecd.cn-shanghai.aliyuncs.com/"]) {
    for (const origin of ["https://evil.example", "null", worker.url.replace("http:", "https:")]) {
      const headers = { origin, authorization: `Bearer ${TOKENS.alice}`, "content-type": "application/json" };
      const response = await fetch(`${worker.url}/${path}`, { method: "POST", headers, body: "{}" });
      assert.deepEqual([response.status, response.headers.get("access-control-allow-origin")], [403, null]);
    }
  }
});

test("20 renewals at once: the three of the day's limit reach the vendor; the next one says so in the page", async () => {
  await untilWindowHas(2 * MINUTE, DAY);
  const codes = await Promise.all(
    Array.from({ length: 20 }, () => codeOf(() => alice().ecd.send(RenewDesktops, { DesktopId: [own], Period: 1 }))),
  );
  assert.equal(codes.filter((code) => code === "allowed").length, 3, codes.join());
  assert.equal(codes.filter((code) => code === "Gateway.LimitReached").length, 17);
  assert.equal(cloud.executions("renew").get(own), 3);

  const { page } = await browser.newPage();
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.message());
    return dialog.accept();
  });
  await page.goto(worker.url);
  await page.getByLabel("Token").fill(TOKENS.alice);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator(`#${own}`).getByRole("button", { name: "Renew for a month" }).click();
  await page.getByRole("status").getByText("More than 3 calls a day. (Gateway.LimitReached)").waitFor();
  assert.deepEqual(questions, ["Renew Design studio for a month? This is paid at once."]);
  assert.equal(cloud.executions("renew").get(own), 3);
  await page.close();
});

test("the page lists, stops, shows what is refused and why, and never has a key", async () => {
  const { page, complaints, assertNoKey } = await openRecorded("/");
  await page.getByLabel("Token").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("status").getByText("Gateway.Unauthenticated").waitFor();
  await page.getByLabel("Token").fill(TOKENS.alice);
  await page.getByRole("button", { name: "Sign in" }).click();

  const stop = (id: string) => page.locator(`#${id}`).getByRole("button", { name: "Stop", exact: true });
  await stop(own).click();
  await page.getByRole("status").getByText("Stop: accepted").waitFor();
  await page.locator(`#${own}`).getByText("Stopped").waitFor();
  assert.deepEqual(Object.fromEntries(cloud.executions("stop")), { [own]: 1 });
  assert.equal(await stop(bobs).isDisabled(), true);
  assert.equal(await stop(bobs).getAttribute("title"), "The rule allows no such value of DesktopId.");
  await page.reload();
  await page.locator(`#${own}`).getByText("Stopped").waitFor();

  await assertNoKey();
  // Chromium logs the refusal of the wrong token.
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes("401")),
    [],
  );
  await page.close();
});

test("the panel of www/panel works as an asset of the Worker, by the Worker's rules, and never has a key", async () => {
  const { page, complaints, assertNoKey } = await openRecorded(`/panel/#token=${TOKENS.alice}`);
  const row = (id: string) => page.locator(`.body .row[data-key$="/${id}"]`);
  await row(own).waitFor();
  await row("i-EmuWeb01").waitFor();
  for (const id of [own, bobs]) await row(id).locator("input").check();
  await page.locator("[data-action=stop]").click();
  await page.getByText("skipped, because the gateway refuses them.").waitFor();
  await page.locator("[name=confirm]").click();
  await row(own).getByText("Stopped").waitFor();
  assert.deepEqual(Object.fromEntries(cloud.executions("stop")), { [own]: 1 });
  await assertNoKey();
  assert.deepEqual(complaints, []);
  await page.close();
});
