/** Chromium: pages with bundles, served from the local host, which is a secure context and so has WebCrypto. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";

import { chromium } from "playwright-core";

import { chromiumFlags } from "../../scripts/setup.mjs";
import { bundled } from "../project.mjs";
import { respond } from "./server.mjs";

/** Starts the browser and a server whose pages hold one script each. */
export async function startChromium() {
  const scripts = new Map();
  const server = createServer((request, response) => {
    if (request.url.startsWith("/api")) return void respond(request, response);
    const script = scripts.get(request.url.replace(/\.js$/, ""));
    const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">`;
    const isScript = request.url.endsWith(".js");
    response.writeHead(script === undefined ? 404 : 200, {
      "content-type": isScript ? "text/javascript" : "text/html",
    });
    response.end(isScript ? script : page);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: chromiumFlags,
  });
  return {
    origin,
    version: browser.version(),
    serve: (name, script) => scripts.set(`/${name}`, script),
    /** Opens a new page. It does not load the script. */
    async page(name) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`${origin}/${name}`);
      return { page, errors, close: () => context.close() };
    },
    /** Opens a new page and loads a file of bench/ in it. */
    async load(entry) {
      const options = { platform: "browser", loader: { ".wasm": "binary" }, minify: true };
      const file = await bundled(entry, entry.replaceAll(/\W/g, "-"), options);
      const name = entry.replace(/\.js$/, "");
      this.serve(name, readFileSync(file));
      const opened = await this.page(name);
      await opened.page.addScriptTag({ type: "module", url: `/${name}.js` });
      if (opened.errors.length) throw new Error(opened.errors.join("\n").slice(0, 300));
      return opened;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Calls `use` with a function `run(task, options)` for the tasks of `page.js` in one browser. */
export async function inChromium(use) {
  const browser = await startChromium();
  try {
    const errors = {};
    const { page } = await browser.load("runtimes/page.js");
    const baidu = await browser.load("runtimes/page-baidu.js").catch((error) => {
      errors["@baiducloud/sdk"] = error.message;
    });
    // It needs Node's modules, so that bundling it fails: the error is the result.
    await bundled("cold/openapi-core.js", "page-openapi-core", { platform: "browser" }).catch((error) => {
      errors["@alicloud/openapi-core"] = error.message.split("\n").slice(0, 2).join(" ");
    });
    const run = (task, options) => {
      const alone = options.schemes?.length === 1 && options.schemes[0] === "bce" && task === "sign";
      const target = alone && baidu ? baidu.page : page;
      return target.evaluate(([task, options]) => globalThis.tasks[task](options), [task, options]);
    };
    return await use({ run, version: browser.version, errors });
  } finally {
    await browser.close();
  }
}
