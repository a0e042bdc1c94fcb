/** The commands of `npm run lint`. They change no file, unlike `npm run format`. */

import { join } from "node:path";

import { root } from "./setup/paths.mjs";

const WASM = ["--target", "wasm32-unknown-unknown"];

const packages = (...names) => names.flatMap((name) => ["--package", name]);
const node = (program, ...args) => ({
  command: process.execPath,
  args: [join(root, "node_modules", program), ...args],
});

/**
 * The linters. Each command fails if it finds a problem.
 *
 * @param {Record<string, string>} wasmEnv the environment of cargo for wasm32; empty where rustup brings that target
 * @returns {{ name: string, command: string, args: string[], env?: Record<string, string> }[]}
 */
export function lintersOf(wasmEnv) {
  const all = ["--all-targets", "--all-features", "--locked"];
  // rustup's clippy does not work with Debian's standard library for wasm32: cargo check replaces it.
  const hasClippy = Object.keys(wasmEnv).length === 0;
  const clippy = (...args) => ({ command: "cargo", args: ["clippy", ...args, "--", "-D", "warnings"] });
  const clippyWasm = (name, ...args) =>
    hasClippy
      ? { name: `Lint: clippy, ${name}`, ...clippy(...WASM, ...args) }
      : {
          name: `Lint: cargo check, ${name} (Debian's Rust has no clippy)`,
          command: "cargo",
          args: ["check", ...WASM, ...args],
          env: wasmEnv,
        };
  return [
    { name: "Lint: cargo fmt", command: "cargo", args: ["fmt", "--all", "--check"] },
    {
      name: "Lint: clippy, native",
      ...clippy(...packages("edgedesk", "edgedesk-desk", "edgedesk-encoding", "xtask", "native"), ...all),
    },
    clippyWasm("wasm32", ...packages("edgedesk", "edgedesk-encoding", "front-end"), ...all),
    // Separately: its panic handler conflicts with the standard library's.
    clippyWasm("the npm package's modules", ...packages("edgedesk-wasm"), "--lib", "--all-features", "--locked"),
    { name: "Lint: prettier", ...node("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".") },
    { name: "Lint: tsc", ...node("typescript/bin/tsc", "--project", "tsconfig.json") },
    { name: "Lint: oxlint", ...node("oxlint/bin/oxlint", "--quiet") },
  ];
}
