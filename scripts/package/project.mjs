/** Projects with the packed edgedesk: what users of the package install. */

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { cache, root } from "../setup/paths.mjs";
import { lastLines, run } from "../setup/run.mjs";
import { unpackInto } from "./pack.mjs";

/** Files that the installation adds to a project. */
const KEPT = ["node_modules", ".installed"];

/** A folder for each work tree, outside of it, so that no tool finds its node_modules and lock file. */
const home = join(cache, "matrix", createHash("sha256").update(root).digest("hex").slice(0, 8));

/**
 * Makes a project: a fresh copy of a folder with the tools of its lock file, and the packed edgedesk. Installed tools are kept.
 *
 * @param {string} from the folder
 * @param {string} name
 * @returns {Promise<string>} the project's folder
 */
export async function copied(from, name) {
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

/**
 * @param {string} name
 * @param {string} folder
 */
async function install(name, folder) {
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
  if (!result.ok) throw new Error(`${name}: npm install failed:\n${lastLines(result)}`);
  writeFileSync(stamp, wanted);
}
