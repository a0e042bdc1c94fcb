import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { Cloud } from "../../emulator/cloud.js";
import { serve } from "../../emulator/serve.js";
import { pack } from "../../scripts/package/pack.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { run } from "../../scripts/setup/run.mjs";
import { QUESTIONS } from "../../verify/questions.js";
import type { Facts } from "../../verify/report.js";
import { inputs } from "../verify/support.js";

/* The tarball of edgedesk-verify, as npx runs it. */

const packed = pack("edgedesk-verify");
const folder = mkdtempSync(join(tmpdir(), "edgedesk-verify-"));
after(() => rmSync(folder, { recursive: true }));
execFileSync("npm", ["install", "--prefix", folder, packed.tarball, "--no-audit", "--loglevel=error"], {
  cwd: folder,
  shell: process.platform === "win32",
});
const installed = join(folder, "node_modules/edgedesk-verify");

/** Runs the command by the name that npm links. */
const npx = (args: readonly string[], env: Record<string, string> = {}) =>
  run("npx", ["--no-install", "edgedesk-verify", ...args], { cwd: folder, env });

test("the tarball contains the command, its page and its documents, and needs no other package", () => {
  assert.deepEqual(packed.files.map(({ path }) => path).sort(), [
    "LICENSE",
    "README.md",
    "dist/cli.js",
    "dist/page/index.html",
    "dist/page/page.js",
    "package.json",
  ]);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
  assert.deepEqual(
    [manifest["dependencies"], manifest["peerDependencies"], manifest["scripts"]],
    [undefined, undefined, undefined],
  );
});

test("the tarball contains no path of the build host", () => {
  for (const { path } of packed.files) {
    const text = readFileSync(join(installed, path), "utf8");
    for (const own of [homedir(), root]) assert.ok(!text.includes(`${own}/`), `${own} in ${path}`);
  }
});

test("npx edgedesk-verify --list has every question", async () => {
  const { ok, output } = await npx(["--list"]);
  assert.ok(ok, output);
  for (const { id } of QUESTIONS) assert.ok(output.includes(`${id}\n`), id);
});

test("npx edgedesk-verify asks an emulator", async () => {
  const { url, close } = await serve(new Cloud().fetch);
  const args = ["--no-page", ...["ecd", "wuying", "bcc"].map((api) => `--endpoint-${api}=${url}`)];
  const { ok, output } = await npx(args, inputs);
  await close();
  assert.ok(ok, output);
  const { facts } = JSON.parse(readFileSync(join(folder, "edgedesk-facts.json"), "utf8")) as Facts;
  assert.equal(facts["wuying-form"]?.answer, "accepted");
  assert.equal(facts["ecd-nonce"]?.answer, "known");
  assert.equal(facts["bcc-sign-host"]?.answer, "accepted");
});
