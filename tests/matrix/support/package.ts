import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { root } from "../../../scripts/setup/paths.mjs";

/** The output of `npm pack --json` for a tarball. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly unpackedSize: number;
  /** The tarball's path. */
  readonly tarball: string;
}

let packed: Packed | undefined;

/** Packs the built package, once in each process. */
export function pack(): Packed {
  if (packed) return packed;
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-matrix-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Without scripts, because `prepack` would build the package again.
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  const output = execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  const [said] = JSON.parse(output) as [Omit<Packed, "tarball">];
  return (packed = { ...said, tarball: join(folder, said.filename) });
}

/**
 * Unpacks the package into a project's node_modules. npm does the same with a package without scripts and dependencies,
 * but takes seconds to check the project's other packages first.
 */
export function unpackInto(project: string): void {
  const folder = join(project, "node_modules/edgedesk");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", pack().tarball, "--strip-components=1", "-C", folder]);
}
