/** Packs the built package, and installs the tarball in other projects. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { root } from "../setup/paths.mjs";

/**
 * The output of `npm pack --json` for a tarball, and its path.
 *
 * @typedef {{ filename: string, files: { path: string, size: number }[], unpackedSize: number, tarball: string }} Packed
 */

/** @type {Packed | undefined} */
let packed;

/**
 * Packs the built package, once in each process.
 * @returns {Packed}
 */
export function pack() {
  if (packed) return packed;
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-matrix-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Without scripts, because `prepack` would build the package again.
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  const output = execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  const [said] = JSON.parse(output);
  return (packed = { ...said, tarball: join(folder, said.filename) });
}

/**
 * Unpacks the package into a project's node_modules. npm does the same with a package without scripts and dependencies,
 * but takes seconds to check the project's other packages first.
 * @param {string} project the project's folder
 */
export function unpackInto(project) {
  const folder = join(project, "node_modules/edgedesk");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", pack().tarball, "--strip-components=1", "-C", folder]);
}
