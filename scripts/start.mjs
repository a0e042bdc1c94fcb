/**
 * `npm start`: sets up, builds, then serves the emulator, the panel, the portal and the documentation on one local port.
 * `npm start -- --check`: the same, but calls five operations through the built package and exits.
 */

import { spawn } from "node:child_process";

import { build } from "./build.mjs";
import { buildDesk } from "./site.mjs";
import { main } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";

await main(import.meta.url, async () => {
  await build();
  const check = process.argv.includes("--check");
  if (!check) await buildDesk();
  const program = check ? "scripts/check.ts" : "scripts/serve-pages.ts";
  const child = spawn(process.execPath, ["--import", "tsx", program], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
});
