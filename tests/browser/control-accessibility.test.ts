import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { EcdClient, DescribeDesktops } from "edgedesk/ecd";
import type { Page } from "playwright-core";

import { seed } from "../../emulator/seed.js";
import { violations, violationsOfVariants } from "./accessibility.js";
import { withControlPage } from "./control-support.js";

/*
 * Every view of the control page in both languages and themes, wide and narrow: no violation of WCAG 2.2 AA that axe-core
 * finds, no horizontal scrolling, and a picture of each in `test-results/`.
 */

const results = fileURLToPath(new URL("../../test-results/control/", import.meta.url));
const control = withControlPage();
const { cloud, open } = control;

before(async () => {
  await mkdir(results, { recursive: true });
});

/** Sends a request whose signature is wrong: the client signs another host. */
async function refusedRequest(): Promise<void> {
  const { url, method, headers, body } = new EcdClient({
    ...{ region: seed.ecd.region, credentials: seed.ecd },
  }).prepare(DescribeDesktops, { MaxResults: 20 });
  const response = await fetch(url.replace(/^https:\/\/[^/]+/, control.url), {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  assert.equal(response.status, 400);
}

/** How a test gets to each view. Texts differ between the languages: it goes by names of fields and classes. */
const VIEWS: Readonly<Record<string, { view: string; go: (page: Page) => Promise<void> }>> = {
  "no-requests": { view: "requests", go: (page) => page.locator("main p[role=status]").waitFor() },
  requests: {
    view: "requests",
    async go(page) {
      const { region, accessKeyId, accessKeySecret } = seed.ecd;
      const ecd = new EcdClient({ region, credentials: { accessKeyId, accessKeySecret }, endpoint: control.url });
      await ecd.send(DescribeDesktops, {});
      cloud.fail("DescribeDesktops", { with: "throttle" });
      await ecd.send(DescribeDesktops, {});
      await refusedRequest();
      await page.locator("summary").nth(3).waitFor();
    },
  },
  "refused-request": {
    view: "requests",
    async go(page) {
      await refusedRequest();
      await page.locator("summary").click();
      await page.locator(".details mark").first().waitFor();
    },
  },
  state: { view: "state", go: (page) => page.locator(".row").nth(15).waitFor() },
  "add-desktop": {
    view: "state",
    async go(page) {
      await page.locator("section .view-title .button").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  faults: {
    view: "faults",
    async go(page) {
      cloud.fail("StopDesktops", { with: "drop-after", times: 2, after: 1 });
      await page.locator(".row").waitFor();
    },
  },
  refused: {
    view: "faults",
    async go(page) {
      await page.locator("form input").first().fill("Nothing");
      await page.locator("fieldset .button").first().click();
      await page.getByRole("alert").waitFor();
    },
  },
  logins: {
    view: "logins",
    async go(page) {
      cloud.login.lock("carol");
      await page.locator(".row .button").first().click();
      await page.locator("small[role=status]", { hasText: /\d{6}/ }).waitFor();
    },
  },
  settings: { view: "settings", go: (page) => page.locator('input[type="number"]').first().waitFor() },
  clock: {
    view: "requests",
    async go(page) {
      await page.locator("header .button").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
};

const WIDE = { width: 1100, height: 820 };
const PHONE = { width: 360, height: 740 };

for (const [name, { view, go }] of Object.entries(VIEWS)) {
  test(`the view ${name} violates nothing of WCAG 2.2 AA, in any language, theme and width`, async () => {
    const { page } = await open(view, { viewport: WIDE });
    await go(page);
    const found = await violationsOfVariants(page, `${results}${name}`, { wide: WIDE, phone: PHONE });
    assert.deepEqual(found, []);
    await page.close();
  });
}

test("axe finds a check box without a label, and dim text", async () => {
  const { page } = await open("requests");
  await page.evaluate(() => {
    document.querySelector(".check")!.replaceWith(document.querySelector(".check input")!);
    document.querySelector("h1")!.style.color = "#ddd";
  });
  const found = await violations(page);
  assert.deepEqual(found.map((violation) => violation.split(" ")[0]).sort(), ["color-contrast", "label"]);
  await page.close();
});

test("the views, a request and a dialog are reached by the keyboard alone", async () => {
  const { page } = await open("requests");
  await refusedRequest();
  await page.locator("summary").waitFor();
  const press = async (key: string, until: string): Promise<void> => {
    for (let times = 0; times < 30; times++) {
      await page.keyboard.press(key);
      if (await page.evaluate((selector) => document.activeElement!.matches(selector), until)) return;
    }
    assert.fail(`${key} does not reach ${until}`);
  };
  await press("Tab", "summary");
  await page.keyboard.press("Enter");
  await page.locator(".details").waitFor();
  await press("Shift+Tab", 'nav a[href="#faults"]');
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Faults", exact: true }).waitFor();
  await press("Shift+Tab", "header .button");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  assert.ok(await page.evaluate(() => document.activeElement!.matches("header .button")));
  await page.close();
});
