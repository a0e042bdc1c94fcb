import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { serve } from "../../emulator/serve.js";
import { root } from "../../scripts/setup/paths.mjs";
import { PageServer } from "../../verify/page-server.js";
import { QUESTIONS } from "../../verify/questions.js";
import type { Facts } from "../../verify/report.js";
import { ask, CASES, environmentOf, inputs, prepared } from "../verify/support.js";
import { withBrowser } from "./support.js";

/* The questions that only a browser can answer, in each of their answers. */

const browser = withBrowser();
const servers: { close(): Promise<void> }[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

for (const { id, needs } of QUESTIONS) {
  if (!needs.includes("page")) continue;
  describe(id, () => {
    for (const [answer, given] of Object.entries(CASES[id] ?? {})) {
      test(answer, async () => {
        const { cloud, changes } = prepared(given);
        const { url } = await track(serve(cloud.fetch));
        const page = await track(PageServer.start());
        const { page: tab } = await browser.newPage();
        await tab.goto(page.url);
        await page.begun;
        const environment = environmentOf(cloud, changes);
        const targets = Object.fromEntries(
          Object.entries(environment.targets).map(([api, target]) => [api, { ...target, endpoint: url }]),
        ) as typeof environment.targets;
        const [outcome] = await ask([id], { ...environment, targets, page });
        assert.equal(outcome?.finding?.answer, answer, JSON.stringify(outcome, null, 1));
        assert.equal(outcome.exchanges.at(-1)?.from, "page");
        await tab.close();
      });
    }
  });
}

test("the page gets no key, and says when it is done", async () => {
  const { cloud, changes } = prepared({ cloud: { unknowns: { baiduCors: "exposed" }, preflight: "allow" } });
  const { url } = await track(serve(cloud.fetch));
  const page = await PageServer.start();
  const { page: tab, complaints } = await browser.newPage();
  const responses: Promise<string>[] = [];
  tab.on("response", (response) => responses.push(response.text().catch(() => "")));
  await tab.goto(page.url);
  await page.begun;
  assert.equal(new URL(tab.url()).hash, "", "the token is not left in the address");
  const environment = environmentOf(cloud, changes);
  const targets = { ...environment.targets, bcc: { ...environment.targets.bcc, endpoint: url } };
  const [outcome] = await ask(["bcc-page"], { ...environment, targets, page });
  assert.equal(outcome?.finding?.answer, "readable");
  await page.close();
  await tab.getByText("Done. You can close this page.").waitFor();
  const received = await Promise.all(responses);
  assert.ok(
    received.some((text) => text.includes("bce-auth-v1/")),
    "the signed request was handed over",
  );
  for (const secret of [inputs.BAIDU_SECRET_ACCESS_KEY, inputs.ALIBABA_CLOUD_ACCESS_KEY_SECRET]) {
    assert.ok(!received.some((text) => text.includes(secret)));
  }
  assert.deepEqual(complaints, []);
});

test("a second page with the same address begins nothing", async () => {
  const page = await track(PageServer.start());
  const { page: tab } = await browser.newPage();
  await tab.goto(page.url);
  await page.begun;
  const { page: second } = await browser.newPage();
  await second.goto(page.url);
  await second.getByText("the program responded with 410").waitFor();
});

test("the command prints the page's address, and reports what the page found", async () => {
  const { cloud } = prepared({});
  const { url } = await track(serve(cloud.fetch));
  const out = mkdtempSync(join(tmpdir(), "edgedesk-verify-"));
  const args = [`--endpoint-wuying=${url}`, "--only=wuying-page,wuying-form"];
  const child = spawn(process.execPath, [join(root, "verify/dist/cli.js"), ...args], {
    cwd: out,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let printed = "";
  const address = new Promise<string>((resolve) =>
    child.stdout.on("data", (data) => {
      printed += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(printed);
      if (found) resolve(found[0]);
    }),
  );
  const { page: tab } = await browser.newPage();
  await tab.goto(await address);
  const [code] = (await closed) as [number];
  assert.equal(code, 0);
  const { facts } = JSON.parse(readFileSync(join(out, "edgedesk-facts.json"), "utf8")) as Facts;
  rmSync(out, { recursive: true });
  assert.deepEqual([facts["wuying-page"]?.answer, facts["wuying-form"]?.answer], ["readable", "accepted"]);
});

async function track<Server extends { close(): Promise<void> }>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  servers.push(server);
  return server;
}
