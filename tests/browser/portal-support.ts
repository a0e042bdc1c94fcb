/** The portal in Chromium, and what its users do. */

import { after, before } from "node:test";

import type { BrowserContext, Locator, Page } from "playwright-core";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { portalHandler } from "../../www/serve.js";
import { withBrowser } from "./support.js";

/** The shortest time between two mails with a code, in milliseconds; a page waits for it in real time. */
export const BETWEEN_CODES = 5000;

/** Serves a portal with a cloud of its own to the tests of a file. */
export function withPortal() {
  const cloud = new Cloud({ transitionMs: 300, login: { ticketPolls: 1, tokenCodeIntervalMs: BETWEEN_CODES } });
  const browser = withBrowser();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(await portalHandler(cloud, { secondsBetweenCodes: BETWEEN_CODES / 1000 }));
  });
  after(() => server.close());
  return {
    cloud,
    /** Opens the portal, in the state of the seed, in a browser without storage. */
    async open(options: Parameters<typeof browser.newPage>[0] = {}) {
      cloud.reset();
      const { page, complaints } = await browser.newPage({ locale: "en-US", ...options });
      await page.goto(`${server.url}/portal/`);
      return { page, complaints };
    },
    /** Opens the portal in another tab of the same browser. */
    async openTab(context: BrowserContext): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${server.url}/portal/`);
      return page;
    },
  };
}

/**
 * Waits for a field of a view that appears. The heading takes the focus a frame later, and text that is typed until then
 * would be lost.
 */
export async function fieldOf(page: Page, name: string): Promise<Locator> {
  const field = page.locator(`[name="${name}"]`);
  await field.waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return field;
}

/** Submits the password of a user of the seed. */
export async function enterPassword(
  page: Page,
  endUserId: string,
  { password = passwordOf(endUserId), keepAlive = false } = {},
): Promise<void> {
  await (await fieldOf(page, "user")).fill(endUserId);
  await page.locator('[name="password"]').fill(password);
  if (keepAlive) await page.locator('[name="keep-alive"]').check();
  await page.locator('button[type="submit"]').click();
}

/** Submits a code. */
export async function enterCode(page: Page, code: string): Promise<void> {
  await (await fieldOf(page, "code")).fill(code);
  await page.locator('button[type="submit"]').click();
}

/** Signs in a user whose login has no other stage. */
export async function signIn(page: Page, endUserId: string, options?: { keepAlive: boolean }): Promise<void> {
  await enterPassword(page, endUserId, options);
  await page.locator(".desktop").first().waitFor();
}

export function passwordOf(endUserId: string): string {
  return seed.wuying.users.find((user) => user.endUserId === endUserId)!.password;
}

/** The card of a desktop. */
export function card(page: Page, name: string) {
  return page.locator(".desktop").filter({ has: page.getByRole("heading", { name, exact: true }) });
}

/** Waits until the card of a desktop shows a state. */
export async function waitForState(page: Page, name: string, state: string): Promise<void> {
  await page.locator(`.desktop[data-state="${state}"] h2`, { hasText: name }).waitFor();
}
