import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";

import type { Page } from "playwright-core";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { panelHandler } from "../../www/serve.js";
import { withBrowser } from "./support.js";

/*
 * The panel in Chromium, against the emulator. Its Content-Security-Policy allows WebAssembly by 'wasm-unsafe-eval' only;
 * a violation would be among the console's errors.
 */

const results = fileURLToPath(new URL("../../test-results/", import.meta.url));
const cloud = new Cloud({ transitionMs: 300 });
const browser = withBrowser();
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  await mkdir(results, { recursive: true });
  server = await serve(await panelHandler(cloud), { port: 0 });
});
after(() => server.close());

async function open(options?: Parameters<typeof browser.newPage>[0]) {
  cloud.reset();
  const opened = await browser.newPage(options);
  await opened.page.goto(server.url);
  await opened.page.waitForSelector('tbody[data-kind="bcc"] [data-id]');
  return opened;
}

const row = (page: Page, kind: string, id: string) => page.locator(`[data-kind="${kind}"] [data-id="${id}"]`);

async function waitForState(page: Page, kind: string, id: string, state: string): Promise<void> {
  await row(page, kind, id).locator(`.state[data-state="${state}"]`).waitFor();
}

const [desktop, stopped, payAsYouGo] = seed.ecd.desktopIds as [string, string, string];
const [instance] = seed.bcc.instanceIds as [string];

test("lists desktops and instances of both clouds", async () => {
  const { page, complaints } = await open();
  for (const [kind, count] of [
    ["admin", 6],
    ["bcc", 4],
  ] as const) {
    assert.equal(await page.locator(`[data-kind="${kind}"] [data-id]`).count(), count, kind);
  }
  assert.equal(await row(page, "admin", desktop).locator(".state").textContent(), "Running");
  assert.ok(await page.locator("#stop").isDisabled());
  assert.deepEqual(complaints, []);
  await page.close();
});

test("stops one of each kind, and the table follows from Running over Stopping to Stopped", async () => {
  const { page, complaints } = await open();
  const elsewhere: string[] = [];
  page.on("request", (request) => new URL(request.url()).origin === server.url || elsewhere.push(request.url()));
  const chosen = [
    ["admin", payAsYouGo],
    ["bcc", instance],
  ] as const;
  for (const [kind, id] of chosen) await row(page, kind, id).locator("input").check();
  assert.equal(await page.locator("#selected").textContent(), "2 selected");
  const passing = Promise.all(chosen.map(([kind, id]) => waitForState(page, kind, id, "Stopping")));
  await page.locator("#stop").click();
  await passing;
  await Promise.all(chosen.map(([kind, id]) => waitForState(page, kind, id, "Stopped")));

  const entries = await page.locator("#log li").allTextContents();
  assert.equal(entries.length, 2);
  for (const entry of entries) assert.match(entry, /accepted: [Rr]equestId [0-9A-Fa-f-]{36}$/);
  assert.deepEqual(await page.locator("#log li.failed").count(), 0);
  assert.deepEqual(complaints, []);
  assert.deepEqual(elsewhere, []);
  await page.screenshot({ path: `${results}panel.png`, fullPage: true });
  await page.close();
});

test("starts a desktop again", async () => {
  const { page } = await open();
  await row(page, "admin", stopped).locator("input").check();
  await page.locator("#start").click();
  await waitForState(page, "admin", stopped, "Starting");
  await waitForState(page, "admin", stopped, "Running");
  await page.close();
});

test("renews a subscription desktop: the expiry moves, and order and request are shown", async () => {
  const { page } = await open();
  const expiry = row(page, "admin", desktop).locator(".expires");
  const before = await expiry.textContent();
  await row(page, "admin", desktop).locator("input").check();
  await page.locator("#period").fill("2");
  await page.locator("#renew").click();
  const entry = page.locator("#log li");
  await entry.getByText(/accepted: .*OrderId \d+/).waitFor();
  assert.match((await entry.textContent())!, /RequestId [0-9A-F-]{36}/);
  const moved = new Date(`${before}T00:00:00Z`);
  const day = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + 2, 1);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last));
  await page.waitForFunction(
    ([id, expected]) =>
      document.querySelector(`[data-kind="admin"] [data-id="${id}"] .expires`)?.textContent === expected,
    [desktop, moved.toISOString().slice(0, 10)],
  );
  await page.close();
});

test("shows validation errors and server errors as sentences", async () => {
  const { page } = await open();
  await row(page, "admin", desktop).locator("input").check();
  await page.locator("#period").fill("5");
  await page.locator("#renew").click();
  const failed = page.locator("#log li.failed");
  await failed
    .getByText("RenewDesktops: Period: given the number 5, allowed is 1, 2, 3 or 6 while PeriodUnit is Month")
    .waitFor();
  const sent = cloud.requests.filter(({ operation }) => operation === "RenewDesktops");
  assert.equal(sent.length, 0);

  await row(page, "admin", payAsYouGo).locator("input").check();
  await page.locator("#period").fill("1");
  await page.locator("#renew").click();
  await failed.getByText(/^Refused: .+ \(\w+, HTTP 400, request [0-9A-F-]{36}\) Check the charge type with /).waitFor();
  await page.close();
});

test("fits a narrow screen and a dark one", async () => {
  const { page } = await open({ viewport: { width: 360, height: 740 }, colorScheme: "dark" });
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
  await page.screenshot({ path: `${results}panel-narrow.png` });
  await page.close();
});
