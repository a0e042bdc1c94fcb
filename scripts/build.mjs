/** `npm run build`: builds the npm package in dist/, edgedesk-verify in verify/dist/, and edgedesk-emulator in emulator/dist/. */

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { buildEmulator } from "./build-emulator.mjs";
import { buildVerify } from "./build-verify.mjs";
import { buildControlPage } from "./control-page.mjs";
import { localPaths, NO_FLAGS, remap } from "./prefixes.mjs";
import { encodeModule } from "./encode-module.mjs";
import { setUpBuild } from "./setup.mjs";
import { main } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";
import { step } from "./setup/run.mjs";
import { stale, stamp } from "./stamps.mjs";

const TARGET = "wasm32-unknown-unknown";
/** The wasm features of the modules. They are listed because `--all-features` makes a module that Node 24 rejects. */
const FEATURES = [
  "bulk-memory",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
  "simd",
];
/** The wasm modules of the package, each a feature of `crates/wasm/`, with what it contains. */
export const MODULES = {
  ecd: "requests of edgedesk/ecd",
  wuying: "requests of edgedesk/wuying",
  bcc: "requests of edgedesk/bcc",
  recovery: "failures",
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
const EMULATOR_SOURCES = [
  // Not the folder: it has the results.
  ...readdirSync(join(root, "emulator"))
    .filter((name) => !["dist", "LICENSE", "page.html"].includes(name))
    .map((name) => join("emulator", name)),
  ...["catalogue", "LICENSE", "package-lock.json", "scripts/build-emulator.mjs", "tsconfig.emulator.json"],
  ...["www/shared", "scripts/control-page.mjs"],
];
const VERIFY_SOURCES = [
  ...CORE_SOURCES,
  ...PACKAGE_SOURCES,
  ...["verify", "catalogue", "LICENSE", "scripts/build-verify.mjs"],
];

/**
 * Compiles one of the core's modules to WebAssembly. The bytes do not depend on the folders of the project, cargo and rustup.
 *
 * @param {keyof typeof MODULES} name
 * @param {{ folder?: string, env?: Record<string, string | undefined>, quiet?: boolean }} options the project's folder, and
 *   changes to the environment
 * @returns {Promise<string>} the module's file
 */
export async function compile(name, { folder = root, env = {}, quiet = false } = {}) {
  const targetDir = resolve(folder, env.CARGO_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? "target");
  const clean = { ...env, CARGO_TARGET_DIR: targetDir, ...NO_FLAGS };
  const flags = remap(localPaths({ folder, targetDir, env: clean }));
  await step(`compiling the core's module ${name}: ${MODULES[name]} (Rust to WebAssembly, about 20 s)`, "cargo", {
    args: [
      ...["build", "--quiet", "--locked", "--package", "edgedesk-wasm", "--release", "--target", TARGET],
      ...["--features", name],
      // Failures are rare: their module is compiled for size.
      ...(name === "recovery" ? RECOVERY_PROFILE : []),
      // Cargo adds these to the flags of .cargo/config.toml. It would split an environment variable at each space.
      ...["--config", `target.${TARGET}.rustflags=${JSON.stringify(flags)}`],
    ],
    env: clean,
    cwd: folder,
    quiet,
  });
  return join(targetDir, TARGET, "release/edgedesk_wasm.wasm");
}

/** Builds the wasm modules and the packages, each only if its sources changed. */
export async function build() {
  const { wasmEnv } = await setUpBuild();
  if (stale("core", CORE_SOURCES) || !existsSync(join(root, "ts/core/recovery.wasm"))) {
    await buildCore(wasmEnv);
    stamp("core", CORE_SOURCES);
  }
  if (stale("package", PACKAGE_SOURCES) || !existsSync(join(root, "dist/ecd.js"))) {
    await buildPackage();
    stamp("package", PACKAGE_SOURCES);
  }
  if (stale("verify", VERIFY_SOURCES) || !existsSync(join(root, "verify/dist/cli.js"))) {
    await buildVerify();
    stamp("verify", VERIFY_SOURCES);
  }
  await buildControlPage();
  if (stale("emulator", EMULATOR_SOURCES) || !existsSync(join(root, "emulator/dist/cli.js"))) {
    await buildEmulator();
    stamp("emulator", EMULATOR_SOURCES);
  }
}

async function buildCore(wasmEnv) {
  const out = join(root, "ts/core");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "edgedesk-core-"));
  try {
    for (const name of Object.keys(MODULES)) {
      // Each compilation overwrites the same file.
      copyFileSync(await compile(name, { env: wasmEnv }), join(work, `${name}.wasm`));
    }
    await step("generating the exports (wasm-bindgen; its first compilation takes about 40 s)", "cargo", {
      args: ["run", "--quiet", "--package", "xtask", "--", work, ...Object.keys(MODULES)],
    });
    for (const name of Object.keys(MODULES)) await optimise(name, work, out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Minimises one module, and writes it in both forms: as a file, and as text with its decoder. */
async function optimise(name, work, out) {
  const [wasmOpt, metadce] = ["wasm-opt", "wasm-metadce"].map((tool) => join(root, "node_modules/binaryen/bin", tool));
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  const bound = join(work, name, "edgedesk_bg.wasm");
  const [graph, alone, module] = [
    join(work, "graph.json"),
    join(work, `${name}.alone.wasm`),
    join(out, `${name}.wasm`),
  ];
  writeFileSync(graph, JSON.stringify(reachable(readFileSync(bound))));
  await step(`removing the unused exports of ${name}.wasm (wasm-metadce)`, process.execPath, {
    args: [metadce, ...features, bound, "--graph-file", graph, "-o", alone],
    quiet: true,
    // The list of what it removes.
    onOutput: () => {},
  });
  await step(`minimising ${name}.wasm (wasm-opt)`, process.execPath, {
    args: [wasmOpt, "-Oz", "--strip-target-features", ...features, alone, "-o", module],
  });
  const { text, reader } = encodeModule(readFileSync(module));
  const [source, compiled] = ["wat", "wasm"].map((extension) => join(work, `decoder.${extension}`));
  writeFileSync(source, reader);
  // Optimised for speed: it runs once, before the engine has optimised it.
  await step(`compiling the decoder of its text (wasm-opt)`, process.execPath, {
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
 * The graph of reachable exports for wasm-metadce: the wrapper calls all that do not begin with `__`. wasm-bindgen adds a
 * table of JavaScript values with an import and exports, which no call uses.
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
  rmSync(join(root, "dist"), { recursive: true, force: true });
  await step("compiling the npm package (TypeScript)", process.execPath, {
    args: [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.build.json"],
  });
  for (const name of Object.keys(MODULES)) {
    copyFileSync(join(root, `ts/core/${name}.wasm`), join(root, `dist/core/${name}.wasm`));
  }
}

await main(import.meta.url, build);
