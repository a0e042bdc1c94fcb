import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { variedDesktops, variedInstances } from "../../emulator/varied.js";
import { panelHandler, portalHandler } from "../../www/serve.js";
import { choose } from "./accessibility.js";
import { ended, loaded, PHONE, WIDE } from "./panel-support.js";
import { signIn } from "./portal-support.js";
import { withBrowser } from "./support.js";

/* The pictures of the documents. `npm run pictures` takes them, and copies them to `docs/images/`. */

const taken = fileURLToPath(new URL("../../test-results/images/", import.meta.url));
const published = fileURLToPath(new URL("../../docs/images/", import.meta.url));

/** The time of all pictures, in the page and in the cloud. */
const NOW = Date.UTC(2026, 10, 23, 9, 30);
/** In percent; text stays sharp. */
const QUALITY = 80;
/** In bytes. */
const LARGEST = 120_000;

const cloud = new Cloud({
  ...{ transitionMs: 0, now: () => NOW },
  seed: {
    desktops: [...seed.ecd.desktops, ...variedDesktops(240)],
    instances: [...seed.bcc.instances, ...variedInstances(40)],
  },
});
const { newPage } = withBrowser();
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  await mkdir(taken, { recursive: true });
  server = await serve(await portalHandler(cloud, {}, await panelHandler(cloud)));
});
after(() => server.close());

const selectAll = (page: Page) => page.locator(".head input").check();

/** What each picture shows. */
const PICTURES: Readonly<
  Record<string, { path: string; language?: "zh"; theme?: "dark"; phone?: true; go: (page: Page) => Promise<void> }>
> = {
  panel: {
    path: "panel/?state=Running&details=ecd%2Fcn-hangzhou%2Fecd-varied000000001",
    async go(page) {
      await page.locator(".details li strong").first().waitFor();
      for (const box of await page.locator(".body .row input").all()) {
        if ((await page.locator('.body .row[aria-selected="true"]').count()) < 3) await box.check();
      }
    },
  },
  "panel-stop": {
    path: "panel/?q=call-centre",
    theme: "dark",
    async go(page) {
      await selectAll(page);
      await page.locator("[data-action=stop]").click();
      await page.locator("[name=confirm]:not([aria-disabled])").waitFor();
    },
  },
  "panel-request": {
    path: "panel/?q=lab-00",
    async go(page) {
      await selectAll(page);
      await page.locator("[data-action=stop]").click();
      await page.locator("[name=confirm]").click();
      await ended(page);
      await page.locator('nav a[href="?page=activity"]').click();
      await page.getByRole("button", { name: "StopDesktops" }).first().click();
      await page.locator("dialog .inspection pre").first().waitFor();
    },
  },
  "panel-zh": {
    path: "panel/?q=财务&sort=-expires",
    language: "zh",
    go: selectAll,
  },
  "panel-phone": { path: "panel/?q=design", phone: true, go: async () => {} },
  portal: { path: "portal/", go: (page) => signIn(page, "alice") },
};

for (const [name, { path, language, theme, phone, go }] of Object.entries(PICTURES)) {
  test(`the picture ${name}`, async () => {
    const viewport = phone ? PHONE : WIDE;
    const { page, complaints } = await newPage({ locale: "en-US", timezoneId: "UTC", viewport });
    await page.clock.setFixedTime(NOW);
    await page.emulateMedia({ colorScheme: theme ?? "light", reducedMotion: "reduce" });
    await page.goto(`${server.url}/${path}`);
    if (path.startsWith("panel/")) await loaded(page);
    if (language) await choose(page, ".preferences select", language);
    await go(page);
    await page.evaluate(() => document.fonts.ready);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
    const picture = Buffer.from(data, "base64");
    assert.ok(picture.length > 5_000 && picture.length < LARGEST, `${picture.length} bytes`);
    await writeFile(`${taken}${name}.webp`, picture);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test("the documents have the pictures that are taken", async () => {
  const names = (await readdir(published)).sort();
  assert.deepEqual(
    names,
    Object.keys(PICTURES)
      .map((name) => `${name}.webp`)
      .sort(),
  );
});
