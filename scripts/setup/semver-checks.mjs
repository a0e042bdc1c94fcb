import { join } from "node:path";
import { StepError } from "./log.mjs";
import { cache } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";

const VERSION = "0.51.0";

/**
 * Installs cargo-semver-checks.
 * @returns {Promise<string>} its path
 */
export async function setUpSemverChecks() {
  const folder = join(cache, `cargo-semver-checks-${VERSION}`);
  const exe = process.platform === "win32" ? ".exe" : "";
  const program = join(folder, `bin/cargo-semver-checks${exe}`);
  const isThere = async () => {
    const { ok, output } = await run(program, ["semver-checks", "--version"]);
    return ok && output.trim().endsWith(` ${VERSION}`);
  };
  if (await isThere()) return program;

  const install = ["install", "cargo-semver-checks", "--version", `=${VERSION}`, "--locked", "--root", folder];
  const result = await work(
    "compiling cargo-semver-checks, once per host, 10 to 20 min on two cores",
    "cargo",
    install,
  );
  if (!result.ok || !(await isThere())) {
    throw new StepError(
      `cargo-semver-checks could not be compiled:\n${lastLines(result)}`,
      `cargo ${install.join(" ")}`,
    );
  }
  return program;
}
