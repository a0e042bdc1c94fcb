import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import { root } from "../../scripts/setup/places.mjs";
import { run } from "../../scripts/setup/run.mjs";
import { serveCloud } from "./support/cloud.js";
import { binary, node } from "./support/programs.js";
import { project } from "./support/project.js";
import { assertGreen, reportIn } from "./support/report.js";
import { workerdConfig } from "./support/workerd.js";

/* The suite in every runtime that has no page, from the packed tarball. */

let folder: string;
before(async () => {
  folder = await project("runtimes");
});

const bin = (name: string) => () => binary(folder, name);
const import_ = (url: string) => ["import.mjs", url];
const require_ = (url: string) => ["require.cjs", url];
const deno = ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
const worker = (...flags: string[]) => {
  return (url: string) => ["test", workerdConfig(folder, "worker.mjs", url, flags)];
};

const runtimes: Record<string, [program: () => string, args: (url: string) => string[]]> = {
  "this Node, import": [() => process.execPath, import_],
  "this Node, require": [() => process.execPath, require_],
  "the oldest Node of package.json, import": [() => node(folder, "oldest"), import_],
  "the oldest Node of package.json, require": [() => node(folder, "oldest"), require_],
  "the newest Node, import": [() => node(folder, "newest"), import_],
  "the newest Node, require": [() => node(folder, "newest"), require_],
  "Deno, with leave for the network only": [bin("deno"), (url) => [...deno, "import.mjs", url]],
  "Bun, import": [bin("bun"), import_],
  "Bun, require": [bin("bun"), require_],
  workerd: [bin("workerd"), worker()],
  "workerd, nodejs_compat": [bin("workerd"), worker("nodejs_compat")],
};

for (const [name, [program, args]] of Object.entries(runtimes)) {
  test(name, async () => {
    const cloud = await serveCloud();
    try {
      const { output } = await run(program(), args(cloud.url), { cwd: folder, seconds: 60 });
      assertGreen(reportIn(output));
    } finally {
      await cloud.close();
    }
  });
}

test("workerd, without its condition: the error says so", async () => {
  const config = workerdConfig(folder, "worker-forbidden.mjs", "");
  const { output } = await run(binary(folder, "workerd"), ["test", config], { cwd: folder });
  const { message, ...rest } = reportIn<{ message: string }>(output);
  assert.deepEqual(rest, { name: "ConfigurationError", code: "ERR_CONFIGURATION", setting: "conditions" });
  assert.match(message, /^StopDesktops: WebAssembly was not compiled: .* condition 'workerd'/);
});

test("the oldest Node is the one that package.json names", async () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const { output } = await run(node(folder, "oldest"), ["--version"]);
  assert.equal(`>=${output.trim().slice(1)}`, `${engines.node}.0`);
});
