import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { root } from "../../scripts/setup/paths.mjs";
import { run } from "../../scripts/setup/run.mjs";
import { acts, calls } from "../hostile/list.js";
import { serveHostile } from "../hostile/server.js";
import { binary } from "./support/programs.js";
import { project } from "./support/project.js";
import { reportIn } from "./support/report.js";
import { workerdConfig } from "./support/workerd.js";

/* The scenarios of tests/hostile in workerd, from the packed tarball. */

test("every hostile response ends as expected, in workerd", async () => {
  const folder = await project("runtimes");
  const files = ["worker.mjs", "everywhere.mjs", "probes.mjs"] as const;
  // Renamed, because the matrix has a worker.mjs too.
  const own = (file: string) => (file === "worker.mjs" ? "hostile.mjs" : file);
  for (const file of files) cpSync(join(root, "tests/hostile", file), join(folder, own(file)));
  const server = await serveHostile(acts());
  try {
    const config = workerdConfig(folder, "hostile.mjs", {
      cloud: server.url,
      beside: ["everywhere.mjs", "probes.mjs"],
    });
    const { output } = await run(binary(folder, "workerd"), ["test", config], { cwd: folder });
    const report = reportIn<{ calls: number; wrong: string[] }>(output);
    assert.deepEqual(report, { calls: calls.length, wrong: [] });
  } finally {
    await server.close();
  }
});
