import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { cache, root } from "../../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../../scripts/setup/run.mjs";
import { unpackInto } from "./package.js";

/** The matrix's folder of sources. */
export const matrix = join(root, "tests/matrix");

/** What the install leaves in a project, beside the sources. */
const KEPT = ["node_modules", ".installed"];

/** Outside of the work tree, whose node_modules and lock file no tool must find; one for each work tree. */
const home = join(cache, "matrix", createHash("sha256").update(root).digest("hex").slice(0, 8));

/**
 * A project as its author would have it: a fresh copy of `tests/matrix/<source>` with its tools as its lock file says,
 * the packed edgedesk, the suite, and what else of the matrix it shares with other projects. Tools that are installed
 * already stay.
 *
 * @returns its folder
 */
export async function project(source: string, ...shared: string[]): Promise<string> {
  const folder = await copied(join(matrix, source), source);
  for (const file of ["suite.mjs", ...shared]) cpSync(join(matrix, file), join(folder, basename(file)));
  return folder;
}

/** The same for any folder of sources, without the suite: the measurements in `bench/` have tools of their own too. */
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
  // Browsers load the package as it is, without a tool.
  if (!existsSync(join(folder, "package.json"))) return;
  const stamp = join(folder, ".installed");
  const hash = createHash("sha256").update(process.version);
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(join(folder, file)));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  // Not `npm ci`, which refuses lock files that npm wrote itself for packages with a binary for each system.
  const args = ["install", "--no-audit", "--no-fund", "--no-save", "--loglevel=error", "--ignore-scripts=false"];
  const result = await run("npm", args, { cwd: folder, seconds: 600 });
  if (!result.ok) throw new Error(`${source}: npm install failed:\n${lastLines(result)}`);
  writeFileSync(stamp, wanted);
}
