import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

import { variedDesktops } from "../../emulator/varied.js";
import { violationsOfVariants } from "./accessibility.js";
import { ended, PHONE, row, WIDE, withPanel } from "./panel-support.js";

/*
 * Every view of the panel in both languages and themes, wide and narrow: no violation of WCAG 2.2 AA that axe-core finds, no
 * horizontal scrolling of the page, and a picture of each in `test-results/panel/`.
 */

const results = fileURLToPath(new URL("../../test-results/panel/", import.meta.url));
const { cloud, open } = withPanel();
const connected = variedDesktops(240).find(({ session }) => session && session.disconnectedForHours === undefined)!;

before(() => mkdir(results, { recursive: true }));

async function selectAll(page: Page): Promise<void> {
  await page.locator(".head input").check();
}

/** How a test gets to each view, and the query that it starts with. */
const VIEWS: Readonly<Record<string, readonly [query: string, go: (page: Page) => Promise<void>]>> = {
  resources: ["", async () => {}],
  selection: ["?q=design&state=Running&tag=department%3Ddesign", selectAll],
  columns: ["", (page) => page.locator(".menu summary").first().click()],
  details: [
    `?details=ecd%2F${connected.region}%2F${connected.id}`,
    (page) => page.locator(".details .danger, .details li strong").first().waitFor(),
  ],
  "no-match": ["?q=nothing-has-this-name", (page) => page.locator(".empty").waitFor()],
  idle: ["?idle=24", async () => {}],
  stop: [
    "?q=design-0",
    async (page) => {
      await selectAll(page);
      await page.locator("[data-action=stop]").click();
      await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
    },
  ],
  renew: [
    "?q=design-0",
    async (page) => {
      await selectAll(page);
      await page.locator("[data-action=renew]").click();
      await page.locator(".price strong").waitFor();
    },
  ],
  outcomes: [
    "?q=design-00&state=Running",
    async (page) => {
      await selectAll(page);
      cloud.fail("RebootDesktops", { with: "drop-after" });
      cloud.fail("RebootDesktops", { with: "forbidden", times: Infinity });
      await page.locator("[data-action=reboot]").click();
      await page.locator("[name=confirm]").click();
      await ended(page);
      await page.locator(".run .button:not([name])").first().click();
      await page.locator("dialog .outcomes").waitFor();
    },
  ],
  "failed-list": [
    "",
    async (page) => {
      cloud.fail("ListInstances", { with: "forbidden", times: Infinity });
      await page.locator(".status-line .button").last().click();
      await page.locator(".source-error").waitFor();
    },
  ],
  activity: [
    "?q=Front+office",
    async (page) => {
      await selectAll(page);
      await page.locator("[data-action=stop]").click();
      await page.locator("[name=confirm]").click();
      await ended(page);
      await page.locator('nav a[href="?page=activity"]').click();
      await page.locator("tbody tr").first().waitFor();
    },
  ],
  messages: [
    `?q=${connected.id}`,
    async (page) => {
      await selectAll(page);
      await page.locator("[data-action=stop]").click();
      await page.locator("[name=message-first]").click();
      await page.locator("[name=send-message]").waitFor();
    },
  ],
  timers: [
    "?q=design-00",
    async (page) => {
      await selectAll(page);
      await page.locator(".selection-bar [name=timers]").click();
      await page.locator("[name=add-timer]").click();
      await page.locator("[name=timer-type]").last().selectOption("NoConnect");
    },
  ],
  request: [
    "?q=Front+office",
    async (page) => {
      await page.locator('nav a[href="?page=activity"]').click();
      await page.locator("[name=reads]").check();
      await page.getByRole("button", { name: "ListInstances" }).first().click();
      await page.locator(".inspection pre").nth(2).waitFor();
    },
  ],
  costs: [
    "",
    async (page) => {
      await page.locator('nav a[href="?page=states"]').click();
      await page.locator("[name=prices]").click();
      await page.locator(".scroll td", { hasText: "¥" }).first().waitFor();
    },
  ],
  states: [
    "",
    async (page) => {
      await page.evaluate(() => {
        const counts = [
          [150, 4, 120, 2],
          [170, 12, 96, 2],
          [190, 3, 85, 2],
        ].map(([running, changing, stopped, other]) => ({ running, changing, stopped, other }));
        const samples = counts.map((counts, at) => ({ time: Date.UTC(2026, 10, 20, 8, 10 * at), counts }));
        localStorage.setItem("states", JSON.stringify(samples));
      });
      await page.reload();
      await page.locator('nav a[href="?page=states"]').click();
      await page.locator(".chart").waitFor();
    },
  ],
  operation: [
    "?page=operations",
    async (page) => {
      await page.locator("[name=search]").fill("DescribeDesktopS");
      await page.locator(".operations-list li button").first().click();
      await page.locator("[name=inspect]").click();
      await page.locator(".inspection").waitFor();
    },
  ],
  "end-user-operation": [
    "?page=operations",
    async (page) => {
      await page.locator(".operations-list .actions .button").last().click();
      await page.locator("[name=search]").fill("GetLoginToken");
      await page.locator(".operations-list li button").first().click();
      await page.locator("[name=inspect]").click();
      await page.locator(".inspection").waitFor();
    },
  ],
  help: ["", (page) => page.locator(".preferences .button").click()],
};

for (const [name, [query, go]] of Object.entries(VIEWS)) {
  test(`the view ${name} violates nothing of WCAG 2.2 AA, in any language, theme and width`, async () => {
    const { page } = await open(query);
    await go(page);
    const found = await violationsOfVariants(page, `${results}${name}`, { wide: WIDE, phone: PHONE });
    assert.deepEqual(found, []);
    await page.close();
  });
}

test("a row of the table keeps the focus when the list is refreshed and when it is scrolled out of sight", async () => {
  const { page } = await open();
  await row(page, "ecd-emulator00000006").focus();
  await page.keyboard.press("ArrowDown");
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset["key"]);
  const key = await focused();
  assert.ok(key);
  await page.locator(".status-line .button").last().dispatchEvent("click");
  await page.locator(".table").evaluate((table) => (table.scrollTop = 4000));
  await page.waitForTimeout(300);
  assert.equal(await focused(), key);
  await page.close();
});
