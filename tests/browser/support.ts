/** A headless Chromium, and servers that end with the test. */

import { after, before } from "node:test";

import { type Browser, chromium, type Page } from "playwright-core";

import { chromiumFlags } from "../../scripts/setup.mjs";

let browser: Browser;

/** Starts the browser before the file's tests and ends it after them. */
export function withBrowser(): { newPage(options?: Parameters<Browser["newPage"]>[0]): Promise<Watched> } {
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: chromiumFlags,
    });
  });
  after(() => browser.close());
  return {
    async newPage(options) {
      const page = await browser.newPage(options);
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      return { page, complaints };
    },
  };
}

/** A page, and what its console complained about: errors, and what a policy refused. */
export interface Watched {
  page: Page;
  complaints: string[];
}
