/** The emulator's control page in Chromium, and what its users do. */

import { after, before } from "node:test";

import type { Page } from "playwright-core";

import { Cloud } from "../../emulator/cloud.js";
import { withControl } from "../../emulator/control.js";
import { serve } from "../../emulator/serve.js";
import { withBrowser } from "./support.js";

/** Serves a cloud with its control page to the tests of a file. */
export function withControlPage() {
  const cloud = new Cloud({ transitionMs: 300 });
  const browser = withBrowser();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(withControl(cloud));
  });
  after(() => server.close());
  return {
    cloud,
    get url() {
      return server.url;
    },
    /** Opens a view of the page, in the state of the seed, in a browser without storage. */
    async open(view: string, options: Parameters<typeof browser.newPage>[0] = {}) {
      cloud.reset();
      const { page, complaints } = await browser.newPage({ locale: "en-US", ...options });
      await page.goto(`${server.url}/emulator/#${view}`);
      await page.getByRole("button", { name: /^(The emulator's clock|模拟器时钟)/ }).waitFor();
      return { page, complaints };
    },
  };
}

/** Shows another view. */
export async function go(page: Page, view: string): Promise<void> {
  await page.locator(`nav a[href="#${view}"]`).click();
}
