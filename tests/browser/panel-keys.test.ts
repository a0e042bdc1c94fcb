import assert from "node:assert/strict";
import { test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { emulatedAccount, environmentAccount } from "../../www/account.js";
import { panelHandler } from "../../www/serve.js";
import { withBrowser } from "./support.js";

/* The access keys are in the server's gateway: no request, response, storage or document of the panel has a part of them. */

const browser = withBrowser();
const KEYS = [seed.ecd.accessKeyId, seed.ecd.accessKeySecret, seed.bcc.accessKeyId, seed.bcc.secretAccessKey];
const TOKEN = "token-of-the-address";

/** Opens the panel, and records all that its page sends and receives. */
async function openRecorded(address: (url: string) => string) {
  const cloud = new Cloud({ transitionMs: 0 });
  const server = await serve(await panelHandler(cloud, { account: emulatedAccount(cloud), token: TOKEN }));
  const { page } = await browser.newPage();
  const traffic: Promise<string>[] = [];
  page.on("request", (request) =>
    traffic.push(
      request.allHeaders().then(
        (headers) => JSON.stringify([request.url(), headers, request.postData()]),
        // The page was closed.
        () => "",
      ),
    ),
  );
  page.on("response", (response) =>
    traffic.push(
      response.allHeaders().then(
        async (headers) => JSON.stringify(headers) + (await response.text().catch(() => "")),
        () => "",
      ),
    ),
  );
  await page.goto(address(server.url));
  return { page, server, cloud, traffic: async () => (await Promise.all(traffic)).join("\n") };
}

test("no request, response, storage or document of the panel has a key", async () => {
  const { page, server, cloud, traffic } = await openRecorded((url) => `${url}/#token=${TOKEN}`);
  await page.getByText("Build machine").waitFor();
  await page.getByText("old", { exact: true }).waitFor();
  const kept = await page.evaluate(() =>
    [document.documentElement.outerHTML, location.href, document.cookie]
      .concat([localStorage, sessionStorage].map((storage) => JSON.stringify(storage)))
      .join("\n"),
  );
  const all = `${await traffic()}\n${kept}`;
  assert.match(all, /\/v1\/ecd\/DescribeDesktops/);
  assert.match(all, /\/v1\/bcc\/ListInstances/);
  for (const key of KEYS) assert.ok(!all.includes(key), key);
  // The same search finds what the page does have.
  assert.ok(all.includes(TOKEN));
  assert.ok(cloud.requests.length > 0 && cloud.requests.every(({ status }) => status === 200));
  await page.close();
  await server.close();
});

test("calls without the token of the address are refused", async () => {
  const { page, server, cloud } = await openRecorded((url) => url);
  await page.getByText("The gateway does not know you.").first().waitFor();
  assert.equal(cloud.requests.length, 0);
  await page.close();
  await server.close();
});

test("the keys of the environment choose the clouds and their regions", () => {
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: "id",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
    ALIBABA_CLOUD_REGIONS: "cn-shanghai, cn-beijing",
  };
  assert.deepEqual(environmentAccount(env)?.ecd?.regions, ["cn-shanghai", "cn-beijing"]);
  assert.equal(environmentAccount(env)?.bcc, undefined);
  const baidu = { BAIDU_ACCESS_KEY_ID: "id", BAIDU_SECRET_ACCESS_KEY: "secret" };
  assert.deepEqual(environmentAccount(baidu)?.bcc?.regions, ["bj"]);
  assert.equal(environmentAccount({ ALIBABA_CLOUD_ACCESS_KEY_ID: "id" }), undefined);
});
