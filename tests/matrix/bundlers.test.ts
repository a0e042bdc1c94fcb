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
import { wranglerEnvironment } from "./support/wrangler.js";

/*
 * Bundles the packed tarball with every bundler and runs the result. No bundler has a configuration, except for the plugin
 * that rollup needs to resolve packages.
 */

let started: Promise<Running> | undefined;
after(async () => (await started)?.close());

/** The project of a page, the same for all bundlers. */
const page = (tool: string) =>
  project(
    `bundlers/${tool}`,
    "browsers/post.mjs",
    ...["index.html", "main.mjs", "kept.mjs"].map((file) => `bundlers/client/${file}`),
  );

/** Expects the code for failures in a separate chunk, or all in one file. */
function assertFiles(folder: string, form: "chunk" | "one file"): void {
  const scripts = readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith(".js"));
  assert.equal(scripts.length > 1, form === "chunk", scripts.join());
}

/** The tools run without telemetry and without the user's settings. */
const environment = (folder: string) => ({ NEXT_TELEMETRY_DISABLED: "1", ...wranglerEnvironment(folder) });

/** Wrangler needs a newer Node than edgedesk. */
const command = (folder: string, tool: string): [program: string, ...args: string[]] =>
  tool === "wrangler"
    ? [node(folder, "newest"), join(folder, "node_modules/wrangler/bin/wrangler.js")]
    : [binary(folder, tool)];

/** Runs a tool of a project until it exits. */
async function build(folder: string, tool: string, ...args: string[]): Promise<void> {
  const [program, ...first] = command(folder, tool);
  const result = await run(program, [...first, ...args], { cwd: folder, env: environment(folder) });
  assert.ok(result.ok, lastLines(result, 60));
}

/** Starts a tool's server, and passes its address to a test. */
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

/** Opens a page in Chromium, from a bundler's server or from the built files, and expects a green suite. */
async function assertPage(page: string | { folder: string; script?: string }): Promise<void> {
  const cloud = await serveCloud();
  const running = await (started ??= startChromium());
  // A page from a bundler's server reports to this server.
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

/** Requests the report of a server that runs the suite with the given emulator. */
async function assertAnswer(url: string): Promise<void> {
  const cloud = await serveCloud();
  try {
    const response = await (await fetch(`${url}/suite?cloud=${encodeURIComponent(cloud.url)}`)).text();
    assertGreen(reportIn(`REPORT ${response}`));
  } finally {
    await cloud.close();
  }
}

test("Vite, development server", async () => {
  const folder = await page("vite");
  // Vite caches bundled packages in node_modules; the cache may be of another tarball.
  await serving(folder, ["vite", "--force", "--strictPort", "--host=127.0.0.1"], assertPage);
});

test("Vite, build and preview server", async () => {
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
    // Without the plugin, rollup treats every package as external.
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

// By default Parcel ignores `exports`, and uses `alias` in edgedesk's package.json.
test("Parcel", async () => {
  const folder = await page("parcel");
  await build(folder, "parcel", "build", "index.html");
  assertFiles(join(folder, "dist"), "chunk");
  await assertPage({ folder: join(folder, "dist") });
});

/** Checks what Next serves: HTML with a signature made on the server, the hydrated page, and a route handler. */
async function assertNext(url: string): Promise<void> {
  const html = await (await fetch(url)).text();
  assert.match(html, /<output>ACS3-HMAC-SHA256 Credential=a,SignedHeaders=[^<]+,Signature=[0-9a-f]{64}<\/output>/);
  await assertPage(url);
  // React reports a page that differs from its HTML.
  assert.doesNotMatch((await started)!.said(), /hydrat|Minified React error/i);
  await assertAnswer(url);
}

test("Next, development server", async () => {
  const folder = await project("bundlers/next", "browsers/post.mjs");
  await serving(folder, ["next", "dev", "--hostname=127.0.0.1"], assertNext);
});

// Next's default bundler, and its former one.
for (const bundler of ["turbopack", "webpack"]) {
  test(`Next, a build with ${bundler}`, async () => {
    const folder = await project("bundlers/next", "browsers/post.mjs");
    await build(folder, "next", "build", `--${bundler}`);
    await serving(folder, ["next", "start", "--hostname=127.0.0.1"], assertNext);
  });
}

const dated = ["--compatibility-date=2025-09-01"];
const local = ["--local", "--ip=127.0.0.1", "--inspector-port=0"];

test("Wrangler, development server", async () => {
  const folder = await project("bundlers/wrangler");
  await serving(folder, ["wrangler", "dev", "worker.mjs", ...dated, ...local], assertAnswer);
});

test("Wrangler deploys the module as a file, not as text", async () => {
  const folder = await project("bundlers/wrangler");
  await build(folder, "wrangler", "deploy", "worker.mjs", ...dated, "--name=edgedesk", "--dry-run", "--outdir=dist");
  const files = readdirSync(join(folder, "dist"));
  // A module for each API, and one for failures.
  assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 4, files.join());
  const worker = readFileSync(join(folder, "dist/worker.js"), "utf8");
  for (const name of ["ecd", "recovery"]) {
    const inline = readFileSync(join(folder, `node_modules/edgedesk/dist/core/${name}.text.js`), "utf8");
    const [, text] = /text = "(.{100})/.exec(inline)!;
    assert.ok(!worker.includes(text!), name);
  }
  await serving(folder, ["wrangler", "dev", "dist/worker.js", "--no-bundle", ...dated, ...local], assertAnswer);
});
