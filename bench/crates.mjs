/** Builds the crates of this folder: the floor, the core alone, and the native limit. */

import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { setUpBuild } from "../scripts/setup.mjs";
import { root } from "../scripts/setup/paths.mjs";
import { lastLines, run } from "../scripts/setup/run.mjs";
import { built, setUp } from "./project.mjs";

const TARGET = "wasm32-unknown-unknown";
const manifest = join(root, "bench/Cargo.toml");

/** How the wasm is made smaller is the project's own affair: the same flags. */
function optimiser() {
  const source = readFileSync(join(root, "scripts/build.mjs"), "utf8");
  const features = /const FEATURES = \[([^\]]*)\]/.exec(source)?.[1].match(/[\w-]+/g) ?? [];
  return features.map((feature) => `--enable-${feature}`);
}

async function cargo(crate, { profile = "release", target, flags = "" }) {
  const { wasmEnv } = await setUpBuild();
  // A target directory for each set of flags: cargo recompiles everything when flags change.
  const folder = join(built, `cargo${flags ? "-soft" : ""}`);
  const args = ["build", "--quiet", "--manifest-path", manifest, "--package", crate, "--profile", profile];
  const result = await run("cargo", [...args, ...(target ? ["--target", target] : [])], {
    env: { ...(target ? wasmEnv : {}), CARGO_TARGET_DIR: folder, ...(flags && { RUSTFLAGS: flags }) },
    seconds: 600,
  });
  if (!result.ok) throw new Error(`${crate}: cargo failed:\n${lastLines(result)}`);
  return join(folder, target ?? "", profile);
}

async function wasm(crate, file, options, level) {
  const folder = await cargo(crate, { ...options, target: TARGET });
  const out = join(built, "wasm", file);
  mkdirSync(join(built, "wasm"), { recursive: true });
  const args = [join(root, "node_modules/binaryen/bin/wasm-opt"), level, ...optimiser(), "--strip-producers"];
  const input = join(folder, `${crate.replaceAll("-", "_")}.wasm`);
  const result = await run(process.execPath, [...args, input, "-o", out], { seconds: 120 });
  if (!result.ok) throw new Error(`${crate}: wasm-opt failed:\n${lastLines(result)}`);
  return out;
}

/** Puts the floor's wasm where its peer imports it. */
export async function floor() {
  copyFileSync(await wasm("floor", "floor.wasm", {}, "-O3"), join(await setUp(), "floor.wasm"));
}

/** The three schemes alone: the path of their wasm, built for size. */
export const coreAlone = async () => wasm("core-alone", "core.wasm", { profile: "size" }, "-Oz");

/** The native program; `soft`: hashing in plain instructions, as wasm has to. */
export async function native({ soft = false } = {}) {
  const flags = soft ? `--cfg sha2_backend="soft" --cfg sha1_backend="soft"` : "";
  return join(await cargo("native", { flags }), process.platform === "win32" ? "native.exe" : "native");
}
