/**
 * `npm test`: sets up, builds, and runs every test. `npm run test:rust` and its siblings run one part, and install what that
 * part needs. The last line counts the tests.
 */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "./build.mjs";
import { buildDesk } from "./site.mjs";
import { lintersOf } from "./lint.mjs";
import { setUpBrowser, setUpBuild, setUpFont, setUpLinters, setUpOtherBrowsers, setUpTestRunner } from "./setup.mjs";
import { main, StepError } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";
import { step } from "./setup/run.mjs";

const TARGET = "wasm32-unknown-unknown";

/** Runs one group of tests. Returns its counts; a group that failed without counts has one failure. */
async function group(name, command, options, count) {
  let output = "";
  const onOutput = (data) => {
    output += data;
    process.stdout.write(data);
  };
  console.log(`\n▸ ${name}`);
  let failure;
  try {
    await step(name, command, { ...options, quiet: true, onOutput });
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    failure = error.message;
  }
  const counts = count(output, failure);
  if (failure && counts.failed === 0) counts.failed = 1;
  // A runner that ran no test proves nothing.
  if (!failure && counts.passed === 0) {
    failure = `${name}: no test ran`;
    counts.failed = 1;
  }
  if (failure) console.error(`✗ ${failure}`);
  return { name, ...counts };
}

/** Adds up the result lines of cargo and of wasm-bindgen's runner. */
function countCargo(output) {
  const counts = { passed: 0, failed: 0 };
  for (const [, passed, failed] of output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)) {
    counts.passed += Number(passed);
    counts.failed += Number(failed);
  }
  return counts;
}

/** The counts of a command that is one check. */
const countOne = (_output, failure) => (failure ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });

/** Starts a server for tests in wasm in another process, which prints its address. */
async function startServer(file) {
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(String(line).trim()));
    child.once("exit", (code) => reject(new StepError(`${file} ended with ${code}`)));
  });
  return { url, stop: () => child.kill() };
}

function testFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(folder, file));
}

const inFolder = (folder) => (file) => file.startsWith(join("tests", folder));
/** The one test outside of tests/browser and tests/site that starts Chromium. */
const IN_CHROMIUM = join("tests", "hostile", "chromium.test.ts");
const isMatrix = inFolder("matrix");
const isEmulator = inFolder("emulator");
const isBrowser = (file) => inFolder("browser")(file) || inFolder("site")(file) || file === IN_CHROMIUM;

/** A group of TypeScript tests. */
function nodeGroup(name, isIncluded, env, ...flags) {
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-test-"));
  const tap = join(folder, "results.tap");
  const args = [
    ...["--import", "tsx", "--test", ...flags],
    ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ...["--test-reporter=tap", `--test-reporter-destination=${tap}`],
    ...testFiles("tests").filter(isIncluded),
  ];
  return group(name, process.execPath, { args, env }, () => {
    const lines = existsSync(tap) ? readFileSync(tap, "utf8") : "";
    rmSync(folder, { recursive: true });
    const total = (word) => Number(new RegExp(`^# ${word} (\\d+)`, "m").exec(lines)?.[1] ?? 0);
    return { passed: total("pass"), failed: total("fail") + total("cancelled") };
  });
}

async function rustGroups({ wasmEnv, testRunner, chromedriver }) {
  const emulator = await startServer("scripts/test-emulator.ts");
  const hostile = await startServer("tests/hostile/serve.ts");
  const args = ["test", "--target", TARGET, "--features", "fetch"];
  const env = {
    ...wasmEnv,
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: testRunner,
    EDGEDESK_EMULATOR: emulator.url,
    EDGEDESK_HOSTILE: hostile.url,
  };
  const browser = { CHROMEDRIVER: chromedriver, WASM_BINDGEN_USE_BROWSER: "1" };
  // The hostile server sends exact bytes without CORS headers, so that a page of another origin cannot read its responses.
  // tests/hostile/chromium.test.ts runs these scenarios in Chromium, from the server's origin.
  const inBrowsers = ["--lib", "--test", "core", "--test", "fetch"];
  const example = ["build", "--target", TARGET, "--package", "front-end"];
  try {
    return [
      await group("Rust, native", "cargo", { args: ["test", "--features", "catalogue"] }, countCargo),
      await group("Rust, wasm in Node", "cargo", { args: [...args, "--tests"], env }, countCargo),
      await group(
        "Rust, wasm in Chromium",
        "cargo",
        { args: [...args, ...inBrowsers], env: { ...env, ...browser } },
        countCargo,
      ),
      await group("Rust, the example front end builds", "cargo", { args: example, env: wasmEnv }, countOne),
    ];
  } finally {
    emulator.stop();
    hostile.stop();
  }
}

/** The parts of the suite: the set-up that each needs in addition to the build, and its groups. */
const PARTS = {
  lint: {
    needs: [setUpLinters],
    async run({ wasmEnv }) {
      const groups = [];
      for (const { name, command, args, env } of lintersOf(wasmEnv)) {
        groups.push(await group(name, command, { args, env }, countOne));
      }
      return groups;
    },
  },
  rust: { needs: [setUpBrowser, async () => ({ testRunner: await setUpTestRunner() })], run: rustGroups },
  package: {
    run: async ({ env }) => [
      await nodeGroup(
        "TypeScript: the package, its catalogue and documents",
        (file) => !isMatrix(file) && !isEmulator(file) && !isBrowser(file),
        env,
      ),
    ],
  },
  emulator: { run: async ({ env }) => [await nodeGroup("TypeScript: the emulator", isEmulator, env)] },
  browser: {
    needs: [setUpBrowser, setUpFont],
    async run({ env }) {
      await buildDesk();
      return [await nodeGroup("TypeScript: pages in Chromium", isBrowser, env)];
    },
  },
  matrix: {
    needs: [setUpBrowser, setUpOtherBrowsers],
    run: async ({ env }) => [
      // One file at a time, because they install into the same folders.
      await nodeGroup("Matrix: the tarball in runtimes, browsers and bundlers", isMatrix, env, "--test-concurrency=1"),
    ],
  },
};

await main(import.meta.url, async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    throw new StepError(`npm test: given ${unknown.join(", ")}, allowed are ${Object.keys(PARTS).join(", ")}`);
  }
  const parts = Object.entries(PARTS).filter(([name]) => named.length === 0 || named.includes(name));

  const found = await setUpBuild();
  // Before the build, which takes long: installing a browser may need the user.
  for (const setUp of new Set(parts.flatMap(([, { needs = [] }]) => needs))) Object.assign(found, await setUp());
  await build();

  const env = {
    ...(found.chromium && { CHROMIUM_PATH: found.chromium, CHROMEDRIVER_PATH: found.chromedriver }),
    ...(found.firefox && { FIREFOX_PATH: found.firefox, MINIBROWSER_PATH: found.webkit }),
  };
  const groups = [];
  for (const [, { run }] of parts) groups.push(...(await run({ ...found, env })));

  console.log();
  for (const { name, passed, failed } of groups) console.log(`${name}: ${passed} passed, ${failed} failed`);
  const sum = (count) => groups.reduce((total, group) => total + group[count], 0);
  if (sum("failed") > 0) process.exitCode = 1;
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
});
