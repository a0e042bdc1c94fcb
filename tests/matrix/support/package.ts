import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { root } from "../../../scripts/setup/paths.mjs";

/** What `npm pack --json` says of a tarball. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly unpackedSize: number;
  /** Where it lies. */
  readonly tarball: string;
}

let packed: Packed | undefined;

/** The tarball that users install, of the built package. It is packed once in each process. */
export function pack(): Packed {
  if (packed) return packed;
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-matrix-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // No scripts: `npm test` has built it, and `prepack` would build it again.
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  const output = execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  const [said] = JSON.parse(output) as [Omit<Packed, "tarball">];
  return (packed = { ...said, tarball: join(folder, said.filename) });
}

/**
 * Puts the package into a project's node_modules. Unpacking is all that npm would do with a package without scripts and
 * dependencies, and `npm install` would take seconds to look at all the project's other packages first.
 */
export function unpackInto(project: string): void {
  const folder = join(project, "node_modules/edgedesk");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", pack().tarball, "--strip-components=1", "-C", folder]);
}
