import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";

import { apis } from "../../www/site/facts.js";
import { buildSite } from "../../www/site/site.js";

/* The pages of the documentation's site, without a browser. */

const site = await buildSite();
const pages = [...site].filter(([path]) => path.endsWith(".html")) as [string, string][];

test("every operation has a page with its parameters and three examples", () => {
  let count = 0;
  for (const { api, operations } of apis) {
    for (const { name, request } of operations) {
      const html = String(site.get(`operations/${api}/${name}.html`));
      for (const heading of ["TypeScript", "Rust", "curl"]) assert.ok(html.includes(`<h3>${heading}</h3>`), name);
      for (const field of request) assert.ok(html.includes(`<code>${field.name}</code>`), `${name}: ${field.name}`);
      count += 1;
    }
  }
  assert.equal(count, apis.flatMap(({ operations }) => operations).length);
});

test("every link leads to a page, and every fragment to an element", () => {
  const idsOf = new Map(
    pages.map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const broken: string[] = [];
  let count = 0;
  for (const [path, html] of pages) {
    for (const [, href = ""] of html.matchAll(/(?:href|src|data-index)="([^"]*)"/g)) {
      if (/^(https?:|data:|mailto:)/.test(href)) continue;
      count += 1;
      const [file = "", fragment] = href.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), file);
      // The desk's fragment is an operation.
      const isKnown = target === "desk/index.html" || fragment === undefined || idsOf.get(target)?.has(fragment);
      if (!site.has(target) || !isKnown) broken.push(`${path}: ${href}`);
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(count > 10_000, `${count} links`);
});

test("every page has one heading of the first level, a title and a policy without inline scripts", () => {
  for (const [path, html] of pages) {
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, path);
    assert.match(html, /<title>[^<]+<\/title>/, path);
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/, path);
    assert.ok(!/<script(?![^>]* src=)|<style|\son\w+="/.test(html), path);
  }
});

test("only the desk may compile, and it may connect to nothing", () => {
  for (const [path, html] of pages) {
    const isDesk = path === "desk/index.html";
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    assert.equal(policy.includes("'wasm-unsafe-eval'"), isDesk, path);
    assert.equal(policy.includes("connect-src 'none'"), isDesk, path);
  }
});
