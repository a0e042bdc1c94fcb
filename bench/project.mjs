/** Where the measurements run: a copy of this folder with its own tools, and the packed edgedesk as users install it. */

import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { build } from "esbuild";
import { register } from "tsx/esm/api";

import { build as buildPackage } from "../scripts/build.mjs";
import { root } from "../scripts/setup/paths.mjs";

/** The project's own node_modules: of the vendors' SDKs, which are its devDependencies. */
const modules = join(root, "node_modules");

/** Below the project, so that what is left out of a bundle is found there too. */
export const built = join(root, "target/bench");

let folder;

/**
 * Builds what is not up to date, and sets the copy up: its folder. Without `tools` nothing is installed, which is enough
 * for edgedesk's sizes and for the peers that are the project's devDependencies.
 */
export async function setUp({ tools = true } = {}) {
  if (folder) return folder;
  await buildPackage();
  // The matrix's set-up is TypeScript, and this has to run with plain `node`.
  const unregister = register();
  const { copied } = await import("../tests/matrix/support/project.ts");
  const { unpackInto } = await import("../tests/matrix/support/package.ts");
  await unregister();
  const sources = join(root, "bench");
  if (tools) return (folder = await copied(sources, "bench"));
  folder = join(built, "brief");
  rmSync(folder, { recursive: true, force: true });
  cpSync(sources, folder, { recursive: true });
  unpackInto(folder);
  return folder;
}

/** What every bundle has in common. */
export const common = {
  bundle: true,
  format: "esm",
  logLevel: "silent",
  target: "es2022",
  nodePaths: [modules],
  metafile: true,
};

/** Bundles an entry of the copy; the path of the outcome. */
export async function bundled(entry, name, options) {
  const outfile = join(built, name, "index.mjs");
  mkdirSync(dirname(outfile), { recursive: true });
  await build({ ...common, entryPoints: [join(folder, entry)], outfile, ...options });
  return outfile;
}
