/** Builds the npm package edgedesk-verify in verify/dist: one file with edgedesk inside, and the page. */

import { copyFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";

import { root } from "./setup/paths.mjs";

const folder = join(root, "verify");

export async function buildVerify() {
  // Loaded here: a script imports this file before the set-up installs the packages.
  const { build } = await import("esbuild");
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  await build({
    entryPoints: [join(folder, "cli.ts")],
    outfile: join(folder, "dist/cli.js"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // An operator who gives it credentials may read it.
    minify: false,
    logLevel: "warning",
  });
  cpSync(join(folder, "page"), join(folder, "dist/page"), { recursive: true });
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
}
