/** Chromium: pages of bundles, served from this machine, so that they are a secure context and have WebCrypto. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";

import { chromium } from "playwright-core";

import { chromiumFlags } from "../../scripts/setup.mjs";
import { bundled } from "../project.mjs";
import { answer } from "./server.mjs";

/** Starts the browser and a server whose pages hold one script each. */
export async function startChromium() {
  const scripts = new Map();
  const server = createServer((request, response) => {
    if (request.url.startsWith("/api")) return void answer(request, response);
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
    /** A new page of a served script, which is not loaded yet. */
    async page(name) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const complaints = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(`${origin}/${name}`);
      return { page, complaints, close: () => context.close() };
    },
    /** A page with an entry of this folder in it. */
    async load(entry) {
      const options = { platform: "browser", loader: { ".wasm": "binary" }, minify: true };
      const file = await bundled(entry, entry.replaceAll(/\W/g, "-"), options);
      const name = entry.replace(/\.js$/, "");
      this.serve(name, readFileSync(file));
      const opened = await this.page(name);
      await opened.page.addScriptTag({ type: "module", url: `/${name}.js` });
      if (opened.complaints.length) throw new Error(opened.complaints.join("\n").slice(0, 300));
      return opened;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Tasks of `page.js`, in one browser; `run(task, options)`. */
export async function inChromium(use) {
  const browser = await startChromium();
  try {
    const complaints = {};
    const { page } = await browser.load("runtimes/page.js");
    const baidu = await browser.load("runtimes/page-baidu.js").catch((error) => {
      complaints["@baiducloud/sdk"] = error.message;
    });
    // It needs Node's modules: the bundler's error is the result.
    await bundled("cold/openapi-core.js", "page-openapi-core", { platform: "browser" }).catch((error) => {
      complaints["@alicloud/openapi-core"] = error.message.split("\n").slice(0, 2).join(" ");
    });
    const run = (task, options) => {
      const alone = options.schemes?.length === 1 && options.schemes[0] === "bce" && task === "sign";
      const place = alone && baidu ? baidu.page : page;
      return place.evaluate(([task, options]) => globalThis.tasks[task](options), [task, options]);
    };
    return await use({ run, version: browser.version, complaints });
  } finally {
    await browser.close();
  }
}
