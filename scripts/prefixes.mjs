/** Maps local paths to fixed names in builds: rustc writes paths into panic messages. */

import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { dirname } from "node:path";

/** Unset for the package's build: each of these variables would replace the project's own flags. */
export const NO_FLAGS = {
  RUSTFLAGS: undefined,
  CARGO_ENCODED_RUSTFLAGS: undefined,
  CARGO_BUILD_RUSTFLAGS: undefined,
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: undefined,
};

/**
 * The flags of rustc that remap paths, the longest last: rustc applies the last flag that matches.
 *
 * @param {[from: string, to: string][]} paths
 * @returns {string[]}
 */
export function remap(paths) {
  return paths.toSorted(([a], [b]) => a.length - b.length).map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

/**
 * The local paths that a build of the project could contain, each with its replacement.
 *
 * @param {{ folder: string, targetDir: string, env: Record<string, string | undefined> }} build the project's folder, its
 *   target directory, and changes to cargo's environment
 * @returns {[from: string, to: string][]}
 */
export function localPaths({ folder, targetDir, env }) {
  const ask = (command, ...args) =>
    execFileSync(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: "utf8",
      maxBuffer: 1e8,
    }).trim();
  const rustc = env.RUSTC ?? process.env.RUSTC ?? "rustc";
  const commit = /commit-hash: (\w+)/.exec(ask(rustc, "-vV"))?.[1] ?? "unknown";
  return [
    [homedir(), "~"],
    [folder, "."],
    [targetDir, "target"],
    // rustc names the standard library's source by its installed path where that is installed.
    [`${ask(rustc, "--print", "sysroot")}/lib/rustlib/src/rust`, `/rustc/${commit}`],
    ...crates(ask("cargo", "metadata", "--locked", "--format-version=1", "--filter-platform=wasm32-unknown-unknown")),
  ];
}

/** The parent folders of the dependencies, which depend on CARGO_HOME, the registry's mirror and cargo's version. */
function crates(metadata) {
  const folders = JSON.parse(metadata)
    .packages.filter(({ source }) => source !== null)
    .map(({ manifest_path: manifest }) => dirname(dirname(manifest)));
  return [...new Set(folders)].map((folder) => [folder, "/crates"]);
}
