/** `npm run site [-- FOLDER]`: builds the documentation as static pages, in target/site or the folder. */

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { build } from "./build.mjs";
import { setUpBuild } from "./setup.mjs";
import { main } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";
import { step } from "./setup/run.mjs";
import { stale, stamp } from "./stamps.mjs";

const TARGET = "wasm32-unknown-unknown";
const SOURCES = [
  "crates/desk",
  "crates/encoding",
  "crates/xtask",
  "src",
  "Cargo.toml",
  "Cargo.lock",
  "scripts/site.mjs",
];
/** What wasm-bindgen writes, and the desk imports. */
const FILES = ["edgedesk_bg.js", "edgedesk_bg.wasm"];

/** Builds the module of the signature desk, if its sources changed. */
export async function buildDesk() {
  const out = join(root, "www/site/desk/core");
  if (!stale("desk", SOURCES) && FILES.every((file) => existsSync(join(out, file)))) return;
  const { wasmEnv } = await setUpBuild();
  const work = mkdtempSync(join(tmpdir(), "edgedesk-desk-"));
  try {
    await step("compiling the module of the signature desk (Rust to WebAssembly, about 20 s)", "cargo", {
      args: ["build", "--quiet", "--locked", "--package", "edgedesk-desk", "--release", "--target", TARGET],
      env: wasmEnv,
    });
    const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
    copyFileSync(join(target, TARGET, "release/edgedesk_desk.wasm"), join(work, "desk.wasm"));
    await step("generating its exports (wasm-bindgen)", "cargo", {
      args: ["run", "--quiet", "--package", "xtask", "--", work, "desk"],
    });
    mkdirSync(out, { recursive: true });
    for (const file of FILES) copyFileSync(join(work, "desk", file), join(out, file));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  stamp("desk", SOURCES);
}

await main(import.meta.url, async () => {
  await build();
  await buildDesk();
  await step("writing the pages", process.execPath, {
    args: ["--import", "tsx", join(root, "www/site/write.ts"), process.argv[2] ?? join(root, "target/site")],
    onOutput: (text) => process.stdout.write(text),
  });
});
