/** `npm run build`: the npm package in dist/. */

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { NO_FLAGS, placesOf, remap } from "./prefixes.mjs";
import { encodeModule } from "./encode-module.mjs";
import { setUpBuild } from "./setup.mjs";
import { main, ROOT, run, stale, stamp } from "./process.mjs";

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
/** The modules of the package, which are features of `crates/wasm/`, and what each is for. */
export const MODULES = {
  ecd: "requests of edgedesk/ecd",
  wuying: "requests of edgedesk/wuying",
  bcc: "requests of edgedesk/bcc",
  recovery: "what follows a failure",
};
const RECOVERY_PROFILE = ["edgedesk", "edgedesk-encoding"].flatMap((crate) => [
  "--config",
  `profile.release.package.${crate}.opt-level="z"`,
]);
const CORE_SOURCES = [
  "src",
  "crates",
  ".cargo",
  "Cargo.toml",
  "Cargo.lock",
  "scripts/build.mjs",
  "scripts/prefixes.mjs",
  "scripts/encode-module.mjs",
];
const PACKAGE_SOURCES = ["ts", "tsconfig.json", "tsconfig.build.json", "package.json"];

/**
 * Compiles one of the core's modules to WebAssembly: the same bytes wherever the project, cargo's home and rustup's lie.
 *
 * @param {keyof typeof MODULES} name
 * @param {{ root?: string, env?: Record<string, string | undefined>, quiet?: boolean }} options the project's folder, and
 *   what of the environment differs
 * @returns {Promise<string>} the module's file
 */
export async function compile(name, { root = ROOT, env = {}, quiet = false } = {}) {
  const targetDir = resolve(root, env.CARGO_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? "target");
  const clean = { ...env, CARGO_TARGET_DIR: targetDir, ...NO_FLAGS };
  const flags = remap(placesOf({ root, targetDir, env: clean }));
  await run(`the core's module for ${MODULES[name]} (Rust to WebAssembly; about 20 s)`, "cargo", {
    args: [
      ...["build", "--quiet", "--locked", "--package", "edgedesk-wasm", "--release", "--target", TARGET],
      ...["--features", name],
      // Failures are rare: their module is compiled for size.
      ...(name === "recovery" ? RECOVERY_PROFILE : []),
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
  if (stale("core", CORE_SOURCES) || !existsSync(join(ROOT, "ts/core/recovery.wasm"))) {
    await buildCore(wasmEnv);
    stamp("core", CORE_SOURCES);
  }
  if (stale("package", PACKAGE_SOURCES) || !existsSync(join(ROOT, "dist/ecd.js"))) {
    await buildPackage();
    stamp("package", PACKAGE_SOURCES);
  }
}

async function buildCore(wasmEnv) {
  const out = join(ROOT, "ts/core");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "edgedesk-core-"));
  try {
    for (const name of Object.keys(MODULES)) {
      // Modules of the same features have one file, which the next overwrites.
      copyFileSync(await compile(name, { env: wasmEnv }), join(work, `${name}.wasm`));
    }
    await run("their exports (wasm-bindgen as a library; the first time it is compiled, about 40 s)", "cargo", {
      args: ["run", "--quiet", "--package", "xtask", "--", work, ...Object.keys(MODULES)],
    });
    for (const name of Object.keys(MODULES)) await optimise(name, work, out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Makes one module small, and writes it in both forms: as a file, and as text with its reader. */
async function optimise(name, work, out) {
  const [wasmOpt, metadce] = ["wasm-opt", "wasm-metadce"].map((tool) => join(ROOT, "node_modules/binaryen/bin", tool));
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  const bound = join(work, name, "edgedesk_bg.wasm");
  const [graph, alone, module] = [
    join(work, "graph.json"),
    join(work, `${name}.alone.wasm`),
    join(out, `${name}.wasm`),
  ];
  writeFileSync(graph, JSON.stringify(reachable(readFileSync(bound))));
  await run(`the unused exports of ${name}.wasm taken out (wasm-metadce)`, process.execPath, {
    args: [metadce, ...features, bound, "--graph-file", graph, "-o", alone],
    quiet: true,
    // It lists what it takes out.
    onOutput: () => {},
  });
  await run(`${name}.wasm made small (wasm-opt)`, process.execPath, {
    args: [wasmOpt, "-Oz", "--strip-target-features", ...features, alone, "-o", module],
  });
  const { text, reader } = encodeModule(readFileSync(module));
  const [source, compiled] = ["wat", "wasm"].map((extension) => join(work, `reader.${extension}`));
  writeFileSync(source, reader);
  // For speed: it runs once, before an engine has optimised anything.
  await run(`the reader of its text (wasm-opt)`, process.execPath, {
    args: [wasmOpt, "-O3", "--enable-bulk-memory", source, "-o", compiled],
    quiet: true,
  });
  const texts = { reader: readFileSync(compiled, "base64"), text };
  const lines = Object.entries(texts).map(
    ([name, text]) => `/** @type {string} */\nexport const ${name} = "${text}";\n`,
  );
  writeFileSync(join(out, `${name}.text.js`), lines.join(""));
}

/**
 * The exports that the wrapper calls. wasm-bindgen adds a table of JavaScript's values, with an import and exports, whether
 * or not any value crosses; here none does.
 */
function reachable(bytes) {
  const module = new WebAssembly.Module(bytes);
  const exports = WebAssembly.Module.exports(module).map(({ name }) => ({ name, export: name }));
  const imports = WebAssembly.Module.imports(module).map(({ module, name }) => ({
    name: `import ${name}`,
    import: [module, name],
  }));
  const called = exports.filter(({ name }) => !name.startsWith("__")).map(({ name }) => name);
  return [{ name: "wrapper", root: true, reaches: called }, ...exports, ...imports];
}

async function buildPackage() {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  await run("the npm package (TypeScript)", process.execPath, {
    args: [join(ROOT, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.build.json"],
  });
  for (const name of Object.keys(MODULES)) {
    copyFileSync(join(ROOT, `ts/core/${name}.wasm`), join(ROOT, `dist/core/${name}.wasm`));
  }
}

await main(import.meta.url, build);
