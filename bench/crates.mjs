/** Builds the crates of this folder: `floor`, `core` and `native`. */

import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { setUpBuild } from "../scripts/setup.mjs";
import { root } from "../scripts/setup/paths.mjs";
import { lastLines, run } from "../scripts/setup/run.mjs";
import { built, setUp } from "./project.mjs";

const TARGET = "wasm32-unknown-unknown";
const manifest = join(root, "bench/Cargo.toml");

/** The flags of wasm-opt that the project's build uses. */
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
  const result = await run(process.execPath, [...args, input, "-o", out]);
  if (!result.ok) throw new Error(`${crate}: wasm-opt failed:\n${lastLines(result)}`);
  return out;
}

/** Builds the wasm of the peer `floor` into the folder that it imports from. */
export async function floor() {
  copyFileSync(await wasm("floor", "floor.wasm", {}, "-O3"), join(await setUp(), "floor.wasm"));
}

/** Builds the three schemes alone for size. Resolves with the path of the wasm. */
export const coreAlone = async () => wasm("core-alone", "core.wasm", { profile: "size" }, "-Oz");

/** Builds the native program. `soft`: hashing without the processor's SHA instructions, like wasm. */
export async function native({ soft = false } = {}) {
  const flags = soft ? `--cfg sha2_backend="soft" --cfg sha1_backend="soft"` : "";
  return join(await cargo("native", { flags }), process.platform === "win32" ? "native.exe" : "native");
}
