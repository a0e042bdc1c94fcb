/** Maps local paths to fixed names in builds: rustc writes paths into panic messages. */

import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { dirname } from "node:path";

/** Whoever sets one of these wants other native builds, not another package; each would win over the project's flags. */
export const NO_FLAGS = {
  RUSTFLAGS: undefined,
  CARGO_ENCODED_RUSTFLAGS: undefined,
  CARGO_BUILD_RUSTFLAGS: undefined,
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: undefined,
};

/**
 * The flags of rustc that remap paths. rustc takes the last that matches: the longest comes last.
 *
 * @param {[from: string, to: string][]} places
 * @returns {string[]}
 */
export function remap(places) {
  return places.toSorted(([a], [b]) => a.length - b.length).map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

/**
 * The local paths that a build of the project could contain.
 *
 * @param {{ root: string, targetDir: string, env: Record<string, string | undefined> }} build the project's folder, that of
 *   its results, and what cargo's environment differs in
 * @returns {[from: string, to: string][]}
 */
export function placesOf({ root, targetDir, env }) {
  const ask = (command, ...args) =>
    execFileSync(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: "utf8",
      maxBuffer: 1e8,
    }).trim();
  const rustc = env.RUSTC ?? process.env.RUSTC ?? "rustc";
  const commit = /commit-hash: (\w+)/.exec(ask(rustc, "-vV"))?.[1] ?? "unknown";
  return [
    [homedir(), "~"],
    [root, "."],
    [targetDir, "target"],
    // Where the source of the standard library is installed, rustc names it there instead of as in its own build.
    [`${ask(rustc, "--print", "sysroot")}/lib/rustlib/src/rust`, `/rustc/${commit}`],
    ...crates(ask("cargo", "metadata", "--locked", "--format-version=1", "--filter-platform=wasm32-unknown-unknown")),
  ];
}

/** The folders of crates: what stands above depends on CARGO_HOME, the registry's mirror and the version of cargo. */
function crates(metadata) {
  const folders = JSON.parse(metadata)
    .packages.filter(({ source }) => source !== null)
    .map(({ manifest_path: manifest }) => dirname(dirname(manifest)));
  return [...new Set(folders)].map((folder) => [folder, "/crates"]);
}
