import assert from "node:assert/strict";
import { test } from "node:test";

import type { Page } from "playwright-core";

import { seed } from "../../emulator/seed.js";
import { ended, outcomes, row, withPanel } from "./panel-support.js";

/* The panel with the keyboard alone: no test of this file uses the pointer. */

const { cloud, open } = withPanel();
const [subscription, , payAsYouGo] = seed.ecd.desktopIds as [string, string, string];

/** Presses Tab until the focus is on an element that matches. */
async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await page.locator(selector).first().waitFor();
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Tab does not reach ${selector}`);
}

const focusedKey = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset["key"]?.split("/").at(-1));

async function filter(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.locator(".body .row").first().waitFor();
}

test("a desktop is found, stopped, and started again", async () => {
  const { page } = await open();
  await filter(page, payAsYouGo);
  await tabTo(page, ".body .row");
  await page.keyboard.press("Space");
  await tabTo(page, "[data-action=stop]", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
  await tabTo(page, "[name=confirm]");
  await page.keyboard.press("Enter");
  await ended(page);
  assert.equal(cloud.executions("stop").get(payAsYouGo), 1);
  await row(page, payAsYouGo).locator('.state[data-state="Stopped"]').waitFor();
  await tabTo(page, "[name=undo]", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
  await tabTo(page, "[name=confirm]");
  await page.keyboard.press("Enter");
  await row(page, payAsYouGo).locator('.state[data-state="Running"]').waitFor();
  await page.close();
});

test("rows are moved through, selected in ranges and all at once", async () => {
  const { page } = await open("?q=design-00");
  await tabTo(page, ".body .row");
  const first = await focusedKey(page);
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await focusedKey(page), first);
  await page.keyboard.press("Home");
  assert.equal(await focusedKey(page), first);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const count = () => page.locator('.body .row[aria-selected="true"]').count();
  assert.equal(await count(), 3);
  await page.keyboard.press("Escape");
  assert.equal(await count(), 0);
  await page.keyboard.press("Control+a");
  assert.equal(await count(), 9);
  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  assert.equal(await count(), 8);
  await page.close();
});

test("a subscription is renewed after its price", async () => {
  const { page } = await open();
  await filter(page, subscription);
  await tabTo(page, ".body .row");
  await page.keyboard.press("Space");
  await tabTo(page, "[data-action=renew]", "Shift+Tab");
  await page.keyboard.press("Enter");
  const price = page.locator(".price strong");
  const first = await price.textContent();
  await tabTo(page, "[name=term]");
  await page.keyboard.press("ArrowDown");
  await price.filter({ hasNotText: first! }).waitFor();
  await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
  await tabTo(page, "[name=confirm]");
  await page.keyboard.press("Enter");
  await ended(page);
  assert.deepEqual(await outcomes(page), { done: 1 });
  assert.equal(cloud.executions("renew").get(subscription), 1);
  await page.close();
});

test("details open with Enter, and Escape returns to the row", async () => {
  const { page } = await open();
  await tabTo(page, ".body .row");
  await page.keyboard.press("ArrowDown");
  const key = await focusedKey(page);
  await page.keyboard.press("Enter");
  await page.locator("#details-title:focus").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".details").waitFor({ state: "detached" });
  await page.locator(`.row[data-key$="/${key}"]:focus`).waitFor();
  await page.close();
});

test("columns sort, facets narrow, and menus close with Escape", async () => {
  const { page } = await open();
  await tabTo(page, "[data-facet=connection]");
  await page.keyboard.press("Space");
  await page.waitForURL(/connection=/);
  await tabTo(page, ".menu summary");
  await page.keyboard.press("Enter");
  await page.locator(".menu[open]").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".menu[open]").count(), 0);
  await tabTo(page, "[role=columnheader] button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sort=-name/);
  await page.close();
});

test("? shows the keys; single keys can be switched off, and are text in a field", async () => {
  const { page } = await open();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard and help" });
  await help.waitFor();
  await tabTo(page, "dialog input");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await page.keyboard.press("?");
  assert.equal(await help.count(), 0);
  await tabTo(page, "[name=filter]");
  await page.keyboard.type("a/b?");
  assert.equal(await page.locator("[name=filter]").inputValue(), "a/b?");
  await page.close();
});

test("any operation is chosen and sent", async () => {
  const { page } = await open();
  await tabTo(page, 'nav a[href="?page=operations"]');
  await page.keyboard.press("Enter");
  await page.locator("[name=search]").waitFor();
  await tabTo(page, "[name=search]");
  await page.keyboard.type("DescribeRegions");
  await tabTo(page, ".operations-list li button");
  await page.keyboard.press("Enter");
  await page.locator("form.operation").waitFor();
  await tabTo(page, "[name=send]");
  await page.keyboard.press("Enter");
  await page.getByText("ap-southeast-1").waitFor();
  await page.close();
});

test("idle desktops are reported, selected at once, and stopped after their number is typed", async () => {
  const { page } = await open();
  await tabTo(page, "[name=report]");
  await page.keyboard.press("ArrowDown");
  await page.locator(".status-line", { hasText: / of / }).waitFor();
  await tabTo(page, ".body .row");
  await page.keyboard.press("Control+a");
  const count = Number(await page.locator(".selection-bar").getAttribute("data-count"));
  assert.ok(count > 50, `${count} are idle`);
  await tabTo(page, "[data-action=stop]", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "[name=count]");
  await page.keyboard.type(String(count));
  await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
  await page.keyboard.press("Enter");
  await ended(page);
  assert.deepEqual(await outcomes(page), { done: count });
  assert.equal(cloud.executions("stop").size, count);
  await page.close();
});

test("a failure is tried again, and an unknown outcome is checked", async () => {
  const { page } = await open(`?q=${payAsYouGo}`);
  const reboot = async (start: string): Promise<void> => {
    const runs = await page.locator(".run").count();
    await tabTo(page, start, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
    await tabTo(page, "[name=confirm]");
    await page.keyboard.press("Enter");
    // The new run is the first one.
    await page.locator(".run").nth(runs).waitFor();
    await page.locator(".run").first().and(page.locator('[data-active="false"]')).waitFor();
  };
  await tabTo(page, ".body .row");
  await page.keyboard.press("Space");
  cloud.fail("RebootDesktops", { with: "forbidden" });
  await reboot("[data-action=reboot]");
  assert.deepEqual(await outcomes(page), { failed: 1 });
  cloud.fail("RebootDesktops", { with: "drop-after", times: Infinity });
  await reboot("[name=retry]");
  assert.deepEqual(await outcomes(page), { ambiguous: 1 });
  await tabTo(page, "[name=check]", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByText("The outcomes are up to date.").waitFor();
  await page.close();
});

test("the log opens the request of a call, and Escape returns to it", async () => {
  const { page } = await open();
  await tabTo(page, 'nav a[href="?page=activity"]');
  await page.keyboard.press("Enter");
  await tabTo(page, "[name=reads]");
  await page.keyboard.press("Space");
  await tabTo(page, "tbody .button");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").locator("pre").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.ok(await page.evaluate(() => document.activeElement?.matches("tbody .button")));
  await page.close();
});
