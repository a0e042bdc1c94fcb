/** A headless Chromium, and servers that close after the test. */

import { after } from "node:test";

import { type Browser, chromium, type Page } from "playwright-core";

import { chromiumFlags } from "../../scripts/setup.mjs";

/** The most time that a page or an element has, in milliseconds, for machines under load. */
const LIMIT = 120_000;

/** Starts a browser for the first page, and closes it after the file's tests. */
export function withBrowser(): { newPage(options?: Parameters<Browser["newPage"]>[0]): Promise<Watched> } {
  let browser: Promise<Browser> | undefined;
  after(async () => (await browser)?.close());
  return {
    async newPage(options) {
      const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
      browser ??= chromium.launch({ executablePath, args: chromiumFlags, timeout: LIMIT });
      const context = await (await browser).newContext(options);
      context.setDefaultTimeout(LIMIT);
      const page = await context.newPage();
      // Tests open further tabs in the context of a page. At the end of a file, the browser may close first.
      page.once("close", () => {
        if (context.pages().length === 0) context.close().catch(() => {});
      });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      return { page, complaints };
    },
  };
}

/** A page, with its console's errors and the violations of its policy. */
export interface Watched {
  page: Page;
  complaints: string[];
}

/** Makes a page believe that it is hidden, as in a tab behind another, or visible. */
export async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { configurable: true, value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
}
