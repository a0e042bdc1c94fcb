/** `npm run build`: the npm package in dist/. */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { NO_FLAGS, placesOf, remap } from "./prefixes.mjs";
import { printable } from "./printable.mjs";
import { setUpBuild } from "./setup.mjs";
import { main, ROOT, run, stale, stamp } from "./tasks.mjs";

const TARGET = "wasm32-unknown-unknown";
/** One by one: `--all-features` makes a module that Node 24 rejects. */
const FEATURES = [
  "bulk-memory",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
  "simd",
];
const CORE_SOURCES = [
  "src",
  "wire",
  "wasm",
  "xtask",
  ".cargo",
  "Cargo.toml",
  "Cargo.lock",
  "scripts/build.mjs",
  "scripts/prefixes.mjs",
  "scripts/printable.mjs",
];
const PACKAGE_SOURCES = ["ts", "tsconfig.json", "tsconfig.build.json", "package.json"];

/**
 * Compiles the core to WebAssembly: the same bytes wherever the project, cargo's home and rustup's lie.
 *
 * @param {{ root?: string, env?: Record<string, string | undefined>, quiet?: boolean }} options the project's folder, and
 *   what of the environment differs
 * @returns {Promise<string>} the module's file
 */
export async function compile({ root = ROOT, env = {}, quiet = false } = {}) {
  const targetDir = resolve(root, env.CARGO_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? "target");
  const clean = { ...env, CARGO_TARGET_DIR: targetDir, ...NO_FLAGS };
  const flags = remap(placesOf({ root, targetDir, env: clean }));
  await run("the core (Rust to WebAssembly; about 20 s)", "cargo", {
    args: [
      ...["build", "--quiet", "--locked", "--package", "edgedesk-wasm", "--release", "--target", TARGET],
      // Cargo adds these to the flags of .cargo/config.toml. (An environment variable would be split at each space.)
      ...["--config", `target.${TARGET}.rustflags=${JSON.stringify(flags)}`],
    ],
    env: clean,
    cwd: root,
    quiet,
  });
  return join(targetDir, TARGET, "release/edgedesk_wasm.wasm");
}

/** Builds what is not up to date. */
export async function build() {
  const { wasmEnv } = await setUpBuild();
  if (stale("core", CORE_SOURCES) || !existsSync(join(ROOT, "ts/core/edgedesk.wasm"))) {
    await buildCore(wasmEnv);
    stamp("core", CORE_SOURCES);
  }
  if (stale("package", PACKAGE_SOURCES) || !existsSync(join(ROOT, "dist/ecd.js"))) {
    await buildPackage();
    stamp("package", PACKAGE_SOURCES);
  }
}

async function buildCore(wasmEnv) {
  const module = await compile({ env: wasmEnv });
  const out = join(ROOT, "ts/core");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await run("its glue (wasm-bindgen as a library; the first time it is compiled, about 40 s)", "cargo", {
    args: ["run", "--quiet", "--package", "xtask", "--", module, out],
  });
  const wasmOpt = join(ROOT, "node_modules/binaryen/bin/wasm-opt");
  await run("its optimisation (wasm-opt)", process.execPath, {
    args: [
      wasmOpt,
      "-Oz",
      ...FEATURES.map((feature) => `--enable-${feature}`),
      join(out, "edgedesk_bg.wasm"),
      "-o",
      join(out, "edgedesk.wasm"),
    ],
  });
  // Of wasm-bindgen's files only the glue is of use: the package loads the module itself.
  for (const file of ["edgedesk.js", "edgedesk.d.ts", "edgedesk_bg.wasm", "edgedesk_bg.wasm.d.ts"]) {
    rmSync(join(out, file), { force: true });
  }
  const { text, reader } = printable(readFileSync(join(out, "edgedesk.wasm")));
  const [source, compiled] = ["reader.wat", "reader.wasm"].map((file) => join(out, file));
  writeFileSync(source, reader);
  await run("the reader of its text (wasm-opt)", process.execPath, {
    // For speed: it runs once, before an engine has optimised anything.
    args: [wasmOpt, "-O3", "--enable-bulk-memory", source, "-o", compiled],
  });
  const texts = { reader: readFileSync(compiled, "base64"), text };
  const lines = Object.entries(texts).map(
    ([name, text]) => `/** @type {string} */\nexport const ${name} = "${text}";\n`,
  );
  writeFileSync(join(out, "edgedesk.text.js"), lines.join(""));
  for (const file of [source, compiled]) rmSync(file);
}

async function buildPackage() {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  await run("the npm package (TypeScript)", process.execPath, {
    args: [join(ROOT, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.build.json"],
  });
  writeFileSync(join(ROOT, "dist/core/edgedesk.wasm"), readFileSync(join(ROOT, "ts/core/edgedesk.wasm")));
}

await main(import.meta.url, build);
