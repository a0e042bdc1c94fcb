import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

import { violations, violationsOfVariants } from "./accessibility.js";
import { card, enterCode, enterPassword, signIn, withPortal } from "./portal-support.js";

/*
 * Every view of the portal in both languages and themes, wide and narrow: no violation of WCAG 2.2 AA that axe-core finds, no
 * horizontal scrolling, and a picture of each in `test-results/`.
 */

const results = fileURLToPath(new URL("../../test-results/portal/", import.meta.url));
const { cloud, open } = withPortal();

before(async () => {
  await mkdir(results, { recursive: true });
});

/** How a test gets to each view. Texts differ between the languages: it goes by names of fields and classes. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "sign-in": (page) => page.locator(".sign-in").waitFor(),
  "wrong-password": async (page) => {
    await enterPassword(page, "alice", { password: "wrong" });
    await page.getByRole("alert").waitFor();
  },
  "forgotten-password": async (page) => {
    await page.locator(".button.link").click();
    await page.locator('[name="email"]').waitFor();
  },
  "change-password": async (page) => {
    await enterPassword(page, "carol");
    await page.locator('[name="again"]').waitFor();
  },
  "mfa-bind": async (page) => {
    await enterPassword(page, "dave");
    await page.locator(".qr-code").waitFor();
  },
  "mfa-verify": async (page) => {
    await enterPassword(page, "bob");
    await page.locator('[name="code"]').waitFor();
  },
  "mail-code": async (page) => {
    await enterPassword(page, "erin");
    await page.locator('[name="code"]').waitFor();
  },
  locked: async (page) => {
    cloud.login.settings.wrongTries = 1;
    await enterPassword(page, "erin");
    await enterCode(page, "000000");
    await page.getByRole("alert").waitFor();
  },
  "unknown-stage": async (page) => {
    await page.route("**/", async (route) => {
      const response = await route.fetch();
      const body = { ...(await response.json()), NextStage: "VerifyForRisk", LoginToken: undefined };
      await route.fulfill({ response, json: body });
    });
    await enterPassword(page, "alice");
    await page.locator(".sign-in:not(:has(form))").waitFor();
  },
  desktops: async (page) => {
    await signIn(page, "alice");
    for (const name of ["Design studio", "Front office"]) await card(page, name).getByRole("checkbox").check();
    await page.locator(".selection").waitFor();
  },
  confirmation: async (page) => {
    await signIn(page, "alice");
    await card(page, "Design studio").locator(".button").last().click();
    await page.locator("dialog[open]").waitFor();
  },
  session: async (page) => {
    await signIn(page, "alice");
    await page.locator(".account .button").first().click();
    await page.locator("dialog[open]").waitFor();
  },
  "sign-out-everywhere": async (page) => {
    await signIn(page, "alice");
    await page.locator(".account .button").first().click();
    await page.locator("dialog .actions .button").last().click();
    await page.locator('dialog [name="again"]').waitFor();
  },
  connecting: async (page) => {
    await signIn(page, "alice");
    cloud.login.settings.ticketPolls = 1000;
    await card(page, "Design studio").locator(".primary").click();
    await page.locator(".connection progress").waitFor();
  },
  connected: async (page) => {
    await signIn(page, "alice");
    await card(page, "Design studio").locator(".primary").click();
    await page.locator(".connection iframe:not(.waiting)").waitFor();
  },
  "failed-connection": async (page) => {
    await signIn(page, "alice");
    cloud.login.failNextTicket();
    await card(page, "Design studio").locator(".primary").click();
    await page.getByRole("alert").waitFor();
  },
};

const WIDE = { width: 1100, height: 760 };
const PHONE = { width: 360, height: 740 };

for (const [name, go] of Object.entries(VIEWS)) {
  test(`the view ${name} violates nothing of WCAG 2.2 AA, in any language, theme and width`, async () => {
    const { page } = await open({ viewport: WIDE });
    await go(page);
    const found = await violationsOfVariants(page, `${results}${name}`, { wide: WIDE, phone: PHONE });
    assert.deepEqual(found, []);
    await page.close();
  });
}

test("axe finds an input without a label, and dim text", async () => {
  const { page } = await open();
  await page.locator('[name="user"]').waitFor();
  await page.evaluate(() => {
    document.querySelector("label")!.remove();
    document.querySelector("h1")!.style.color = "#ddd";
  });
  const found = await violations(page);
  assert.deepEqual(found.map((violation) => violation.split(" ")[0]).sort(), ["color-contrast", "label"]);
  await page.close();
});

test("a page follows the language of the browser, and keeps the user's choices of language and theme", async () => {
  const { page } = await open({ locale: "zh-CN", colorScheme: "light" });
  await page.getByRole("heading", { name: "登录" }).waitFor();
  const state = () => page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).colorScheme]);
  assert.deepEqual(await state(), ["zh-CN", "light dark"]);
  await page.getByLabel("语言").selectOption("en");
  await page.getByLabel("Theme").selectOption("dark");
  await page.reload();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  assert.deepEqual(await state(), ["en", "dark"]);
  await page.close();
});

test("this system has a font with Chinese characters, which the pictures need", async () => {
  const { page } = await open();
  // Without one, all characters have the same box.
  const [one, other] = await page.evaluate(() =>
    ["云", "脑"].map((character) => {
      const context = Object.assign(document.createElement("canvas"), { width: 40, height: 40 }).getContext("2d")!;
      context.font = `30px ${getComputedStyle(document.documentElement).fontFamily}`;
      context.fillText(character, 2, 32);
      return [...context.getImageData(0, 0, 40, 40).data].join();
    }),
  );
  assert.notEqual(one, other, "install one: apt-get install fonts-wqy-zenhei, or fonts-noto-cjk");
  await page.close();
});
