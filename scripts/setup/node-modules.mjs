import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";
import { StepError } from "./log.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   dependencies?: object, devDependencies?: object }} Locked a package in a lock file
 */

/** Installs node_modules from package-lock.json, unless it is up to date. */
export async function setUpNodeModules() {
  if (isUpToDate()) return;
  const [program, ...first] = npm();
  // NODE_ENV=production would omit the build tools.
  const result = await work(
    "node_modules: npm ci (packages from the npm registry, about 10 s)",
    program,
    [...first, "ci", "--include=dev", "--no-audit", "--no-fund"],
    { seconds: 900 },
  );
  if (!result.ok) {
    // `npm ci` refuses a package.json that differs from the lock file; `npm install` updates the lock file. npm prints the
    // reason before a page of help.
    const reason = { ...result, output: result.output.split(/npm error Clean install a project/)[0] ?? "" };
    throw new StepError(`npm ci failed:\n${lastLines(reason)}`, "npm install");
  }
  await checkEsbuild();
}

/**
 * Compares the lock file with the one that npm writes into node_modules last. Unlike a stamp, that includes the effect of
 * `npm install`.
 */
function isUpToDate() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const there = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (!wanted || !there) return false;
  const { "": project, ...packages } = wanted;
  const { dependencies, devDependencies } = readJson(join(root, "package.json")) ?? {};
  return (
    same(project?.dependencies, dependencies) &&
    same(project?.devDependencies, devDependencies) &&
    Object.entries(packages).every(
      ([path, { version, integrity, ...flags }]) =>
        there[path]
          ? there[path].version === version && there[path].integrity === integrity
          : flags.optional || flags.devOptional, // such as the binaries for other systems
    )
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, Locked> | undefined}
 */
function packagesOf(lockFile) {
  return readJson(lockFile)?.packages;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // missing or truncated
  }
}

/**
 * @param {object | undefined} a
 * @param {object | undefined} b
 */
function same(a = {}, b = {}) {
  const sorted = (/** @type {object} */ o) => JSON.stringify(Object.entries(o).sort());
  return sorted(a) === sorted(b);
}

/**
 * Runs esbuild's post-install script if its binary does not start: newer versions of npm may skip these scripts.
 */
async function checkEsbuild() {
  const folder = join(root, "node_modules/esbuild");
  const works = () => run(process.execPath, [join(folder, "bin/esbuild"), "--version"]);
  const native = () => run(join(folder, "bin/esbuild"), ["--version"]); // what install.js may put there
  if ((await works()).ok || (await native()).ok) return;
  await run(process.execPath, [join(folder, "install.js")]);
  const again = await native();
  if (again.ok || (await works()).ok) return;
  throw new StepError(`esbuild does not start:\n${lastLines(again)}`, "npm rebuild esbuild");
}

/** The npm that runs this script, else the one on PATH. @returns {[string, ...string[]]} */
function npm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith("npm-cli.js")) return [process.execPath, running];
  // On Windows npm is a .cmd file, which only a shell can start.
  return process.platform === "win32" ? ["cmd", "/d", "/c", "npm"] : ["npm"];
}
