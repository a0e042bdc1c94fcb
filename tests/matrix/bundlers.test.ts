import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";

import { lastLines, run } from "../../scripts/setup/run.mjs";
import { type Running, startChromium } from "./support/browsers.js";
import { serveCloud } from "./support/cloud.js";
import { servePage } from "./support/pages.js";
import { binary, startServer } from "./support/programs.js";
import { project } from "./support/project.js";
import { assertGreen, type Report } from "./support/report.js";

/*
 * The packed tarball through every bundler, and what comes out executed. None of them is configured: no alias, no
 * plugin, no exception for edgedesk.
 */

let started: Promise<Running> | undefined;
after(async () => (await started)?.close());

/** A page's project: the same page for all. */
const page = (tool: string) =>
  project(`bundlers/${tool}`, "browsers/post.mjs", "bundlers/client/index.html", "bundlers/client/main.mjs");

/** Runs a tool of a project to its end. */
async function build(folder: string, tool: string, ...args: string[]): Promise<void> {
  const result = await run(binary(folder, tool), args, { cwd: folder, seconds: 120 });
  assert.ok(result.ok, lastLines(result, 60));
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

/** Starts a tool's own server. */
const startTool = (folder: string, tool: string, ...args: string[]) =>
  startServer(binary(folder, tool), (port) => [...args, "--port", port], { cwd: folder });

test("Vite, its server for development", async () => {
  const folder = await page("vite");
  // What it made of the packages last time is kept in node_modules, where another tarball is now.
  const server = await startTool(folder, "vite", "--force", "--strictPort", "--host=127.0.0.1");
  try {
    await assertPage(server.url);
  } finally {
    await server.close();
  }
});

test("Vite, a build and the server that previews it", async () => {
  const folder = await page("vite");
  await build(folder, "vite", "build");
  const server = await startTool(folder, "vite", "preview", "--strictPort", "--host=127.0.0.1");
  try {
    await assertPage(server.url);
  } finally {
    await server.close();
  }
});

test("webpack", async () => {
  const folder = await page("webpack");
  await build(folder, "webpack", "build", "./main.mjs", "--mode=production");
  await assertPage({ folder, script: "dist/main.js" });
});

test("rollup", async () => {
  const folder = await page("rollup");
  // Without this plugin rollup does not find any package at all.
  await build(folder, "rollup", "main.mjs", "--plugin=node-resolve", "--dir=dist");
  await assertPage({ folder, script: "dist/main.js" });
});

test("esbuild", async () => {
  const folder = await page("esbuild");
  await build(folder, "esbuild", "main.mjs", "--bundle", "--outdir=dist");
  await assertPage({ folder, script: "dist/main.js" });
});

// Parcel reads `exports` only where it is told to; without that, `alias` in edgedesk's package.json leads it.
test("Parcel", async () => {
  const folder = await page("parcel");
  await build(folder, "parcel", "build", "index.html");
  await assertPage({ folder: join(folder, "dist") });
});
