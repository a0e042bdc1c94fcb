import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

import { violations } from "../browser/accessibility.js";
import { withBrowser } from "../browser/support.js";
import { withSite } from "./support.js";

/* The documentation's site in Chromium: search, filter, accessibility. Pictures are in `test-results/site/`. */

const { newPage } = withBrowser();
const results = fileURLToPath(new URL("../../test-results/site/", import.meta.url));
const served = withSite();
before(() => mkdir(results, { recursive: true }));

test("the search finds guides and operations, with the keyboard alone", async () => {
  const { page, complaints } = await newPage();
  await page.goto(`${served.url}guide/errors.html`);
  for (const [words, address] of [
    ["stop instance", "operations/bcc/StopInstance.html"],
    ["RenewDesktops", "operations/ecd/RenewDesktops.html"],
    ["ambiguous calls", "guide/retries.html#ambiguous-calls"],
  ] as const) {
    await page.keyboard.press("/");
    await page.keyboard.insertText(words);
    await page.locator(".found a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${served.url}${address}`);
  }
  await page.keyboard.press("/");
  await page.keyboard.insertText("xyzzyx");
  await page.getByText("No page has").waitFor();
  assert.deepEqual(complaints, []);
});

test("the list of operations is filtered", async () => {
  const { page } = await newPage();
  await page.goto(`${served.url}operations/`);
  const rows = page.locator("table.operations tbody tr:visible");
  const all = await rows.count();
  await page.getByLabel("Filter").fill("renew desktops");
  const few = await rows.count();
  assert.ok(few > 0 && few < 20, `${few} of ${all}`);
  assert.equal(await page.locator("output").textContent(), `${few} of ${all}`);
});

const VIEWS: Readonly<Record<string, { path: string; act?: (page: Page) => Promise<void> }>> = {
  start: { path: "" },
  guide: { path: "guide/errors.html" },
  operations: { path: "operations/" },
  operation: { path: "operations/ecd/StopDesktops.html" },
  desk: {
    path: "desk/",
    act: async (page) => {
      await page.getByRole("button", { name: "Show an example" }).click();
      await page.getByLabel("What your code signed").fill("POST\n/\n");
      await page.locator(".difference").waitFor();
    },
  },
  sign: {
    path: "desk/#ecd/StopDesktops",
    act: async (page) => {
      await page.getByLabel("Secret").fill("a-secret");
      await page.locator("h3:text-is('Request')").waitFor();
    },
  },
};

for (const [name, { path, act }] of Object.entries(VIEWS)) {
  test(`${name}: no violation of WCAG 2.2 AA, light and dark, wide and narrow`, async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1200, 375]) {
        const { page, complaints } = await newPage({ colorScheme, viewport: { width, height: 900 } });
        await page.goto(`${served.url}${path}`);
        await act?.(page);
        await page.screenshot({
          path: `${results}${name}-${colorScheme}-${width}.png`,
          fullPage: name !== "operations",
        });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${name} scrolls sideways by ${overflow} px at ${width} px`);
        assert.deepEqual(complaints, []);
        assert.deepEqual(await violations(page), []);
        await page.close();
      }
    }
  });
}
