/** Packs the built packages, and installs their tarballs in other projects. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PACKAGES } from "../packages.mjs";
import { root } from "../setup/paths.mjs";

/**
 * The output of `npm pack --json` for a tarball, and its path.
 *
 * @typedef {{ filename: string, files: { path: string, size: number }[], unpackedSize: number, tarball: string }} Packed
 */

/** @type {Map<string, Packed>} */
const packed = new Map();

/**
 * Packs a built package, once in each process.
 * @param {string} name the package's name
 * @returns {Packed}
 */
export function pack(name = "edgedesk") {
  const known = packed.get(name);
  if (known) return known;
  const own = PACKAGES.find((candidate) => candidate.name === name);
  if (!own) throw new RangeError(`there is no package ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-matrix-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Without scripts, because `prepack` would build the package again.
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  const output = execFileSync("npm", args, {
    cwd: join(root, own.folder),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [said] = JSON.parse(output);
  const result = { ...said, tarball: join(folder, said.filename) };
  packed.set(name, result);
  return result;
}

/**
 * Unpacks a package into a project's node_modules. npm does the same with a package without scripts and dependencies,
 * but takes seconds to check the project's other packages first.
 * @param {string} project the project's folder
 * @param {string} name the package's name
 */
export function unpackInto(project, name = "edgedesk") {
  const folder = join(project, "node_modules", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", pack(name).tarball, "--strip-components=1", "-C", folder]);
}
