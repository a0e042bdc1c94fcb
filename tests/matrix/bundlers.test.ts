import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { lastLines, run } from "../../scripts/setup/run.mjs";
import { type Running, startChromium } from "./support/browsers.js";
import { serveCloud } from "./support/cloud.js";
import { servePage } from "./support/pages.js";
import { binary, node, startServer } from "./support/programs.js";
import { project } from "./support/project.js";
import { assertGreen, type Report, reportIn } from "./support/report.js";

/*
 * The packed tarball through every bundler, and what comes out executed. None of them has a configuration: no alias, no
 * exception for edgedesk, and no plugin but the one without which rollup finds no package.
 */

let started: Promise<Running> | undefined;
after(async () => (await started)?.close());

/** A page's project: the same page for all. */
const page = (tool: string) =>
  project(
    `bundlers/${tool}`,
    "browsers/post.mjs",
    ...["index.html", "main.mjs", "kept.mjs"].map((file) => `bundlers/client/${file}`),
  );

/** Expects the part for failures in a file of its own, or all in one file. */
function assertFiles(folder: string, form: "chunk" | "one file"): void {
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith(".js"));
  assert.equal(scripts.length > 1, form === "chunk", scripts.join());
}

/** Nothing may need the internet, report home or read its user's settings. */
const environment = (folder: string) => ({
  NEXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  XDG_CONFIG_HOME: join(folder, ".config"),
});

/** Wrangler wants a newer Node than edgedesk does. */
const command = (folder: string, tool: string): [program: string, ...args: string[]] =>
  tool === "wrangler"
    ? [node(folder, "newest"), join(folder, "node_modules/wrangler/bin/wrangler.js")]
    : [binary(folder, tool)];

/** Runs a tool of a project to its end. */
async function build(folder: string, tool: string, ...args: string[]): Promise<void> {
  const [program, ...first] = command(folder, tool);
  const result = await run(program, [...first, ...args], { cwd: folder, env: environment(folder), seconds: 120 });
  assert.ok(result.ok, lastLines(result, 60));
}

/** Starts a tool's own server, and hands its address to a test. */
async function serving(folder: string, [tool, ...args]: [string, ...string[]], test: (url: string) => Promise<void>) {
  const [program, ...first] = command(folder, tool);
  const options = { cwd: folder, env: environment(folder) };
  const server = await startServer(program, (port) => [...first, ...args, "--port", port], options);
  try {
    await test(server.url);
  } catch (error) {
    throw new Error(`${error}\n${server.said()}`);
  } finally {
    await server.close();
  }
}

/** Opens a page in Chromium, at the address of a bundler's own server or as it was built, and expects a green suite. */
async function assertPage(page: string | { folder: string; script?: string }): Promise<void> {
  const cloud = await serveCloud();
  const running = await (started ??= startChromium());
  // The page of a bundler's own server reports to this one.
  const built = typeof page === "string" ? { folder: "" } : page;
  const opened = await servePage(built.folder, built, "127.0.0.1", cloud.url);
  try {
    const address = typeof page === "string" ? page : opened.url;
    const query = new URLSearchParams({ cloud: cloud.url, report: `${opened.url}/report` });
    await running.open(`${address}/?${query}`);
    assertGreen((await opened.report) as Report);
  } catch (error) {
    throw new Error(`${error}\n${running.said()}`);
  } finally {
    await Promise.all([opened.close(), cloud.close()]);
  }
}

/** Asks a server that runs the suite itself when it is told where the emulator is. */
async function assertAnswer(url: string): Promise<void> {
  const cloud = await serveCloud();
  try {
    const answer = await (await fetch(`${url}/suite?cloud=${encodeURIComponent(cloud.url)}`)).text();
    assertGreen(reportIn(`REPORT ${answer}`));
  } finally {
    await cloud.close();
  }
}

test("Vite, its server for development", async () => {
  const folder = await page("vite");
  // What it made of the packages last time is kept in node_modules, where another tarball is now.
  await serving(folder, ["vite", "--force", "--strictPort", "--host=127.0.0.1"], assertPage);
});

test("Vite, a build and the server that previews it", async () => {
  const folder = await page("vite");
  await build(folder, "vite", "build");
  assertFiles(join(folder, "dist"), "chunk");
  await serving(folder, ["vite", "preview", "--strictPort", "--host=127.0.0.1"], assertPage);
});

for (const [form, main] of [
  ["chunk", "main"],
  ["one file", "kept"],
] as const) {
  test(`webpack, ${form}`, async () => {
    const folder = await page("webpack");
    await build(folder, "webpack", "build", `./${main}.mjs`, "--mode=production");
    assertFiles(join(folder, "dist"), form);
    await assertPage({ folder, script: "dist/main.js" });
  });
}

for (const [form, ...to] of [
  ["chunk", "--dir=dist"],
  ["one file", "--file=dist/main.js", "--format=iife", "--inlineDynamicImports"],
] as const) {
  test(`rollup, ${form}`, async () => {
    const folder = await page("rollup");
    // By itself rollup takes every package for external.
    await build(folder, "rollup", "main.mjs", "--plugin=node-resolve", ...to);
    assertFiles(join(folder, "dist"), form);
    await assertPage({ folder, script: "dist/main.js" });
  });
}

for (const [form, ...how] of [
  ["chunk", "--splitting", "--format=esm"],
  ["one file", "--format=iife"],
] as const) {
  test(`esbuild, ${form}`, async () => {
    const folder = await page("esbuild");
    await build(folder, "esbuild", "main.mjs", "--bundle", "--outdir=dist", ...how);
    assertFiles(join(folder, "dist"), form);
    await assertPage({ folder, script: "dist/main.js" });
  });
}

// Parcel reads `exports` only where it is told to; without that, `alias` in edgedesk's package.json leads it.
test("Parcel", async () => {
  const folder = await page("parcel");
  await build(folder, "parcel", "build", "index.html");
  assertFiles(join(folder, "dist"), "chunk");
  await assertPage({ folder: join(folder, "dist") });
});

/** What Next serves: HTML that holds a signature already, the page that it becomes, and a route handler. */
async function assertNext(url: string): Promise<void> {
  const html = await (await fetch(url)).text();
  assert.match(html, /<output>ACS3-HMAC-SHA256 Credential=a,SignedHeaders=[^<]+,Signature=[0-9a-f]{64}<\/output>/);
  await assertPage(url);
  // React takes a page that differs from its HTML for a mistake, and says so.
  assert.doesNotMatch((await started)!.said(), /hydrat|Minified React error/i);
  await assertAnswer(url);
}

test("Next, its server for development", async () => {
  const folder = await project("bundlers/next", "browsers/post.mjs");
  await serving(folder, ["next", "dev", "--hostname=127.0.0.1"], assertNext);
});

// Its own bundler, and the one before that.
for (const bundler of ["turbopack", "webpack"]) {
  test(`Next, a build with ${bundler}`, async () => {
    const folder = await project("bundlers/next", "browsers/post.mjs");
    await build(folder, "next", "build", `--${bundler}`);
    await serving(folder, ["next", "start", "--hostname=127.0.0.1"], assertNext);
  });
}

const dated = ["--compatibility-date=2025-09-01"];
const local = ["--local", "--ip=127.0.0.1", "--inspector-port=0"];

test("Wrangler, its server for development", async () => {
  const folder = await project("bundlers/wrangler");
  await serving(folder, ["wrangler", "dev", "worker.mjs", ...dated, ...local], assertAnswer);
});

test("Wrangler, what it deploys: the module as a file, and not as text", async () => {
  const folder = await project("bundlers/wrangler");
  await build(folder, "wrangler", "deploy", "worker.mjs", ...dated, "--name=edgedesk", "--dry-run", "--outdir=dist");
  const files = readdirSync(join(folder, "dist"));
  // One for each API, and one for what follows a failure.
  assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 4, files.join());
  const worker = readFileSync(join(folder, "dist/worker.js"), "utf8");
  for (const name of ["ecd", "recovery"]) {
    const inline = readFileSync(join(folder, `node_modules/edgedesk/dist/core/${name}.text.js`), "utf8");
    const [, text] = /text = "(.{100})/.exec(inline)!;
    assert.ok(!worker.includes(text!), name);
  }
  await serving(folder, ["wrangler", "dev", "dist/worker.js", "--no-bundle", ...dated, ...local], assertAnswer);
});
