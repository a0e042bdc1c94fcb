import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { MINUTE } from "../../emulator/time.js";
import { bundle } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import type {} from "./login-page.js";
import { withBrowser } from "./support.js";

/* One session in two tabs of Chromium, with its Web Locks and BroadcastChannel. */

let now = Date.now();
const cloud = new Cloud({ transitionMs: 0, now: () => now, login: { loginTokenMs: 15 * MINUTE } });
const browser = withBrowser();
let servers: Awaited<ReturnType<typeof serve>>[];
let tabs: [Page, Page];

before(async () => {
  const script = await bundle(join(root, "tests/browser/login-page.ts"));
  const page = async (request: Request) =>
    new URL(request.url).pathname === "/page.js"
      ? new Response(script, { headers: { "content-type": "text/javascript" } })
      : new Response(`<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>`, {
          headers: { "content-type": "text/html" },
        });
  servers = [await serve(cloud.fetch, { port: 0 }), await serve(page, { port: 0 })];
  const first = (await browser.newPage()).page;
  await first.goto(servers[1]!.url);
  const opened = first.waitForEvent("popup");
  await first.evaluate(() => void open(location.href));
  tabs = [first, await opened];
  for (const tab of tabs) await tab.waitForFunction(() => "tab" in globalThis);
});
after(() => Promise.all(servers.map((server) => server.close())));

test("two tabs that refresh at once make one refresh, and a logout in one ends both", async () => {
  const [first, second] = tabs;
  const { region, clientId, user } = seed.wuying;
  const given = { endpoint: servers[0]!.url, region, clientId, user };
  const stored = await first.evaluate((given) => tab.open(given), given);
  await second.evaluate(([given, stored]) => tab.open(given, stored), [given, stored] as const);
  const lists = (skew: number) => Promise.all(tabs.map((page) => page.evaluate((skew) => tab.lists(skew), skew)));
  assert.deepEqual(await lists(0), [0, 0]);
  now += 13 * MINUTE;
  assert.deepEqual(await lists(13 * MINUTE), [0, 0]);
  assert.equal(cloud.login.sessions.at(-1)!.refreshes, 1);
  const [mine, other] = await Promise.all(tabs.map((page) => page.evaluate(() => tab.exported())));
  assert.deepEqual(mine, other);
  assert.notEqual(mine!.loginToken, stored.loginToken);

  await first.evaluate(() => tab.logout());
  await second.waitForFunction(() => tab.ended.length > 0);
  const before = cloud.requests.length;
  assert.deepEqual(await lists(13 * MINUTE), [200, 200]);
  assert.equal(cloud.requests.length, before);
  const ended = await Promise.all(tabs.map((page) => page.evaluate(() => tab.ended)));
  assert.deepEqual(ended, [[], ["another-tab"]]);
});

test("passwords and tokens are in no address, and no request needs a preflight", () => {
  assert.ok(cloud.requests.length > 400);
  for (const { url, method } of cloud.requests) {
    assert.equal(method, "POST");
    assert.doesNotMatch(url, /Password|Token/);
  }
});
