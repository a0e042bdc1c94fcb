import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { cache, root } from "../../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../../scripts/setup/run.mjs";
import { unpackInto } from "./package.js";

/** The folder of the matrix's sources. */
export const matrix = join(root, "tests/matrix");

/** Files that the installation adds to a project. */
const KEPT = ["node_modules", ".installed"];

/** A folder for each work tree, outside of it, so that no tool finds its node_modules and lock file. */
const home = join(cache, "matrix", createHash("sha256").update(root).digest("hex").slice(0, 8));

/**
 * Makes a project: a fresh copy of `tests/matrix/<source>` with the tools of its lock file, the packed edgedesk, the suite,
 * and files that projects share. Installed tools are kept.
 *
 * @returns the project's folder
 */
export async function project(source: string, ...shared: string[]): Promise<string> {
  const folder = await copied(join(matrix, source), source);
  for (const file of ["suite.mjs", ...shared]) cpSync(join(matrix, file), join(folder, basename(file)));
  return folder;
}

/** The same for any folder of sources, without the suite, such as `bench/`. */
export async function copied(from: string, name: string): Promise<string> {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) {
    if (!KEPT.includes(entry)) rmSync(join(folder, entry), { recursive: true });
  }
  cpSync(from, folder, { recursive: true });
  await install(name, folder);
  unpackInto(folder);
  return folder;
}

async function install(source: string, folder: string): Promise<void> {
  // Browsers load the package without a tool.
  if (!existsSync(join(folder, "package.json"))) return;
  const stamp = join(folder, ".installed");
  const hash = createHash("sha256").update(process.version);
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(join(folder, file)));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  // `npm ci` refuses npm's own lock files of packages with a binary for each system.
  const args = ["install", "--no-audit", "--no-fund", "--no-save", "--loglevel=error", "--ignore-scripts=false"];
  const result = await run("npm", args, { cwd: folder, seconds: 600 });
  if (!result.ok) throw new Error(`${source}: npm install failed:\n${lastLines(result)}`);
  writeFileSync(stamp, wanted);
}
