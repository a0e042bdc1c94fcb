import assert from "node:assert/strict";
import { after, test } from "node:test";
import { join } from "node:path";

import { bundle } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { withBrowser } from "../browser/support.js";
import { acts, calls } from "./list.js";
import { serveHostile } from "./server.js";

/* The scenarios in a page of Chromium. The page has the server's origin, so that it may read all responses. */

const server = await serveHostile(
  acts({
    page: { body: `<!doctype html><script src="/all/script/x"></script>`, headers: { "content-type": "text/html" } },
    script: {
      body: await bundle(join(root, "tests/hostile/page.ts")),
      headers: { "content-type": "text/javascript; charset=utf-8" },
    },
  }),
);
after(() => server.close());
const browser = withBrowser();

test("every hostile response ends as expected, in Chromium", async () => {
  const { page } = await browser.newPage();
  await page.goto(`${server.url}/all/page/x`);
  await page.waitForFunction(() => "hostile" in globalThis);
  const { calls: made, wrong } = await page.evaluate((url) => hostile(url), server.url);
  assert.equal(made, calls.length);
  assert.deepEqual(wrong, []);
});
