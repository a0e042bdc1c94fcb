/** What the scripts share: running a step, and knowing whether it is up to date. */

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { giveUp, SetupError } from "./setup/log.mjs";

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says what the step is, runs its command with its output shown, and fails with it. */
export async function run(step, command, { args = [], env = {}, cwd = ROOT, quiet = false, onOutput } = {}) {
  if (!quiet) console.log(`▸ ${step}`);
  const code = await new Promise((resolve, reject) => {
    const stdio = onOutput ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    child.stdout?.on("data", onOutput);
    child.stderr?.on("data", onOutput);
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  if (code !== 0) throw new SetupError(`${step}: ${[command, ...args].join(" ")} ended with ${code}`);
}

const stampFile = (name) => join(ROOT, "target", "stamps", name);

/** Whether the sources of a step changed since it was last stamped. */
export function stale(name, sources) {
  const file = stampFile(name);
  return !existsSync(file) || readFileSync(file, "utf8") !== digest(sources);
}

/** Remembers the sources that a step was done with. */
export function stamp(name, sources) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), digest(sources));
}

/** By content, not by time: a fresh clone or a switched branch has new times for old files. */
function digest(sources) {
  const hash = createHash("sha256");
  const add = (path) => {
    const absolute = join(ROOT, path);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const entry of readdirSync(absolute).sort()) if (entry !== "node_modules") add(join(path, entry));
    } else {
      hash.update(`${path}\0`).update(readFileSync(absolute)).update("\0");
    }
  };
  sources.forEach(add);
  return hash.digest("hex");
}

/** Runs `action` if the module is the program that was started; a failed step ends it with its message. */
export async function main(url, action) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  await action().catch(giveUp);
}
