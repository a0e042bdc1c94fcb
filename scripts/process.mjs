/** Runs the steps of scripts, and tracks whether they are up to date. */

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { giveUp, SetupError } from "./setup/log.mjs";

/** The project's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Prints the step's name and runs its command with inherited output. Throws where the command fails. */
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

/** Whether the sources of a step changed since its last stamp. */
export function stale(name, sources) {
  const file = stampFile(name);
  return !existsSync(file) || readFileSync(file, "utf8") !== digest(sources);
}

/** Stores the hash of a step's sources. */
export function stamp(name, sources) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), digest(sources));
}

/** Hashes contents, not modification times: a clone or a switched branch changes the times of unchanged files. */
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

/** Runs `action` if the module is the main program. A failed step ends the program with its message. */
export async function main(url, action) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  await action().catch(giveUp);
}
