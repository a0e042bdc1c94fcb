/** Chromium: pages of bundles, served from this machine, so that they are a secure context and have WebCrypto. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";

import { chromium } from "playwright-core";

import { chromiumFlags } from "../../scripts/setup.mjs";
import { bundled } from "../project.mjs";

/** Starts the browser and a server whose pages hold one script each. */
export async function startChromium() {
  const scripts = new Map();
  const server = createServer((request, response) => {
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

/** Signing in Chromium, as {@link sideBySide} has it. */
export async function chromiumSigning({ schemes, rounds, millis }) {
  const browser = await startChromium();
  try {
    const out = { sign: {}, version: browser.version, complaints: {} };
    const { page } = await browser.load("worlds/page.js");
    let baidu = page;
    try {
      ({ page: baidu } = await browser.load("worlds/page-baidu.js"));
    } catch (error) {
      out.complaints["@baiducloud/sdk"] = error.message;
    }
    for (const scheme of schemes) {
      const place = scheme === "bce" ? baidu : page;
      const call = ({ scheme, rounds, millis }) => globalThis.sign(scheme, { rounds, millis });
      out.sign[scheme] = await place.evaluate(call, { scheme, rounds, millis });
    }
    return out;
  } finally {
    await browser.close();
  }
}
