import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { type Served, serve } from "../../emulator/serve.js";
import { root } from "../../scripts/setup/paths.mjs";
import { panelHandler } from "../../www/serve.js";
import { choose, violations } from "../browser/accessibility.js";
import { withBrowser } from "../browser/support.js";
import {
  apiOf,
  bundle,
  desktopIds,
  type FleetApi,
  isFinished,
  jobOf,
  type Miniflare,
  PANEL,
  startMiniflare,
} from "./support/fleet.js";

/* The panel in Chromium shows the jobs of examples/fleet in miniflare. */

const TOKEN = "the-token-of-the-page";
const { newPage } = withBrowser();
const cloud = new Cloud({ transitionMs: 0, extraDesktops: 500 });
let vendor: Served;
let panel: Served;
let miniflare: Miniflare;
let api: FleetApi;

before(async () => {
  const { engine } = await bundle();
  vendor = await serve((request) => cloud.fetch(request));
  miniflare = await startMiniflare(engine, vendor.url);
  api = apiOf(miniflare);
  const url = (await miniflare.ready).origin;
  panel = await serve(await panelHandler(cloud, { token: TOKEN, fleet: { url, token: PANEL } }));
});

after(async () => {
  await miniflare?.dispose();
  await panel?.close();
  await vendor?.close();
});

test("jobs with their progress and problems, in both languages", async () => {
  const { page, complaints } = await newPage({ locale: "en-US" });
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(`${panel.url}/panel/?page=fleet#token=${TOKEN}`);
  await page.getByText("The Worker has no jobs yet.").waitFor();

  await api.ok("PUT", "/jobs/evening", jobOf("stop", [...desktopIds(400), "ecd-missing-1"]));
  await api.until("evening", isFinished);
  await page.reload();
  const line = page.locator('[data-job="evening"]');
  await line.getByText("Finished").waitFor();
  assert.match((await line.textContent())!, /401 of 401/);
  await page.getByRole("button", { name: "Show the problems of evening" }).click();
  await page.getByText("ecd-missing-1: failed").waitFor();

  mkdirSync(join(root, "test-results/panel"), { recursive: true });
  for (const language of ["en", "zh"]) {
    await choose(page, "header .preferences select", language);
    await page.screenshot({ path: join(root, `test-results/panel/fleet-${language}.png`) });
    assert.deepEqual(await violations(page), []);
  }
  assert.ok(sent.length > 0);
  assert.ok(!sent.join("\n").includes(PANEL), "the Worker's token is in a request of the page");
  assert.deepEqual(complaints, []);
});

test("requests without the page's token, and requests that change something, are refused", async () => {
  const statusOf = async (method: string, path: string, token?: string) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return (await fetch(`${panel.url}/panel/fleet/${path}`, { method, headers })).status;
  };
  assert.equal(await statusOf("GET", "jobs"), 401);
  assert.equal(await statusOf("GET", "jobs", "another-token"), 401);
  assert.equal(await statusOf("GET", "jobs", TOKEN), 200);
  assert.notEqual(await statusOf("POST", "jobs/evening/resume", TOKEN), 200);
  assert.notEqual(await statusOf("GET", "jobs/../../jobs", TOKEN), 200);
});
