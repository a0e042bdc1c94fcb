/** `npm run emulator`: installs what the emulator needs and starts it. `npm run emulator -- --help` lists the options. */

import { spawn } from "node:child_process";

import { buildControlPage } from "./control-page.mjs";
import { main } from "./setup/log.mjs";
import { setUpNodeModules } from "./setup/node-modules.mjs";
import { root } from "./setup/paths.mjs";

await main(import.meta.url, async () => {
  await setUpNodeModules();
  await buildControlPage();
  const args = ["--import", "tsx", "emulator/cli.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
});
