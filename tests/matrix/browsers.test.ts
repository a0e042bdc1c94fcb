import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { type Running, startChromium, startFirefox, startWebKit } from "./support/browsers.js";
import { serveCloud } from "./support/cloud.js";
import { type Page, servePage } from "./support/pages.js";
import { project } from "./support/project.js";
import { assertGreen, type Report } from "./support/report.js";

/* The suite in pages and workers of three browsers, from the packed tarball and without a bundler. */

/** The strictest policy that a page with edgedesk can have. */
const policy = (script: string) => `default-src 'none'; img-src data:; connect-src 'self' CLOUD; script-src ${script}`;

const pages: Record<string, Page> = {
  "a page": { script: "page.mjs" },
  "a page with an import map": { script: "importmap.mjs", importMap: true },
  "a dedicated worker": { script: "dedicated.mjs" },
  "a service worker": { script: "service.mjs" },
  "a page over plain http": { script: "insecure.mjs", untrusted: true },
  "a page whose policy allows WebAssembly and no eval": {
    script: "page.mjs",
    policy: policy("'self' 'wasm-unsafe-eval'"),
  },
};
const forbidden: Page = { script: "forbidden.mjs", policy: policy("'self'") };

const browsers = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };

let folder: string;
before(async () => {
  folder = await project("browsers");
});

for (const [browser, start] of Object.entries(browsers)) {
  let started: Promise<Running> | undefined;
  after(async () => (await started)?.close());

  // WebKitGTK is the only such browser for Linux.
  const skip = browser === "WebKit" && process.platform !== "linux" && "WebKit is tested on Linux only";

  /** What a page reports to its server. */
  const reportOf = async (page: Page): Promise<unknown> => {
    const cloud = await serveCloud();
    const running = await (started ??= start());
    const host = page.untrusted ? running.untrustedHost : "127.0.0.1";
    const opened = await servePage(folder, page, host, cloud.url);
    try {
      await running.open(opened.address);
      return await opened.report;
    } catch (error) {
      throw new Error(`${error}\n${running.said()}`);
    } finally {
      await Promise.all([opened.close(), cloud.close()]);
    }
  };

  for (const [name, page] of Object.entries(pages)) {
    test(`${browser}: ${name}`, { skip }, async () => assertGreen((await reportOf(page)) as Report));
  }

  test(`${browser}: if the policy forbids WebAssembly, the error names the directive to add`, { skip }, async () => {
    const { errors } = (await reportOf(forbidden)) as { errors: { message: string }[] };
    assert.equal(errors.length, 2);
    for (const { message, ...rest } of errors) {
      assert.deepEqual(rest, {
        typed: true,
        name: "ConfigurationError",
        code: "ERR_CONFIGURATION",
        setting: "Content-Security-Policy",
        operation: "StopDesktops",
      });
      assert.match(message, /^StopDesktops: .*script-src 'wasm-unsafe-eval'/);
    }
  });
}
