/** The folder in which measurements run: a copy of bench/ with its own tools and with edgedesk as users install it. */

import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { build } from "esbuild";

import { build as buildPackage } from "../scripts/build.mjs";
import { unpackInto } from "../scripts/package/pack.mjs";
import { copied } from "../scripts/package/project.mjs";
import { root } from "../scripts/setup/paths.mjs";

/** The project's own node_modules, which have the vendors' SDKs. */
const modules = join(root, "node_modules");

/** Inside of the project, so that modules outside of a bundle resolve. */
export const built = join(root, "target/bench");

let folder;

/**
 * Builds the package and makes the copy. Resolves with its folder. Without `tools` nothing is installed, which suffices for
 * sizes and for the peers among the project's devDependencies.
 */
export async function setUp({ tools = true } = {}) {
  if (folder) return folder;
  await buildPackage();
  const sources = join(root, "bench");
  if (tools) return (folder = await copied(sources, "bench"));
  folder = join(built, "quick");
  rmSync(folder, { recursive: true, force: true });
  cpSync(sources, folder, { recursive: true });
  unpackInto(folder);
  return folder;
}

/** The options of every bundle. */
export const common = {
  bundle: true,
  format: "esm",
  logLevel: "silent",
  target: "es2022",
  nodePaths: [modules],
  metafile: true,
};

/** Bundles a file of the copy. Resolves with the path of the bundle. */
export async function bundled(entry, name, options) {
  const outfile = join(built, name, "index.mjs");
  mkdirSync(dirname(outfile), { recursive: true });
  await build({ ...common, entryPoints: [join(folder, entry)], outfile, ...options });
  return outfile;
}
