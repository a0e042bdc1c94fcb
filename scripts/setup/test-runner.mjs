import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";
import { StepError } from "./log.mjs";

/**
 * The crates to optimise. The runner rewrites a test's module in 2 s with these optimised, and in 6.5 s without. Optimising
 * the other crates would take a minute and a half more and gain nothing.
 */
const hot = [
  ...["walrus", "wasmparser", "wasm-encoder", "gimli", "id-arena", "leb128fmt"],
  ...["wasm-bindgen-cli-support", "wasm-bindgen-wasm-interpreter"],
];

/**
 * Installs wasm-bindgen-test-runner in the version that the crates are compiled against.
 * @returns {Promise<string>} its path
 */
export async function setUpTestRunner() {
  const version = pinnedVersion();
  const folder = join(cache, `wasm-bindgen-${version}`);
  const exe = process.platform === "win32" ? ".exe" : "";
  const runner = join(folder, `bin/wasm-bindgen-test-runner${exe}`);
  const isThere = async () => {
    const { ok, output } = await run(runner, ["--version"]);
    return ok && output.trim().endsWith(` ${version}`);
  };
  if (await isThere()) return runner;

  const install = [
    ...["install", "wasm-bindgen-cli", "--version", `=${version}`, "--root", folder],
    ...["--bin", "wasm-bindgen-test-runner", "--debug", "--force"],
  ];
  const result = await work(
    "compiling wasm-bindgen-test-runner with 200 crates, once per host, 2 to 3 min on two cores",
    "cargo",
    [...install, ...hot.flatMap((crate) => ["--config", `profile.dev.package.${crate}.opt-level=1`])],
    { env: { CARGO_PROFILE_DEV_DEBUG: "0", CARGO_BUILD_TARGET: undefined } },
  );
  if (!result.ok || !(await isThere())) {
    throw new StepError(
      `wasm-bindgen-test-runner could not be compiled:\n${lastLines(result)}`,
      `cargo ${install.join(" ")}`,
    );
  }
  return runner;
}

/** The version of wasm-bindgen in Cargo.toml. */
function pinnedVersion() {
  const manifest = readFileSync(join(root, "Cargo.toml"), "utf8");
  const version = /^wasm-bindgen\s*=.*"=([\d.]+)"/m.exec(manifest)?.[1];
  if (version) return version;
  throw new StepError('Cargo.toml has no line like: wasm-bindgen = { version = "=0.2.130" }');
}
