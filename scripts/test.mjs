/**
 * `npm test`: sets up, builds, and runs every test. `npm run test:rust` and its siblings run one part, and set up what that
 * part needs. The last line counts the tests.
 */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "./build.mjs";
import { lintersOf } from "./lint.mjs";
import { setUpBrowser, setUpBuild, setUpLinters, setUpOtherBrowsers, setUpTestRunner, SetupError } from "./setup.mjs";
import { main, ROOT, run } from "./process.mjs";

const TARGET = "wasm32-unknown-unknown";

/** One group of tests: its counts. A group that failed without counting anything counts as one failure. */
async function group(name, command, options, count) {
  let output = "";
  const onOutput = (data) => {
    output += data;
    process.stdout.write(data);
  };
  console.log(`\n▸ ${name}`);
  let failure;
  try {
    await run(name, command, { ...options, quiet: true, onOutput });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    failure = error.message;
  }
  const counts = count(output, failure);
  if (failure && counts.failed === 0) counts.failed = 1;
  // A runner that found nothing to run has not shown that anything works.
  if (!failure && counts.passed === 0) {
    failure = `${name}: no test ran`;
    counts.failed = 1;
  }
  if (failure) console.error(`✗ ${failure}`);
  return { name, ...counts };
}

/** Adds up the closing lines of cargo's and wasm-bindgen's runners. */
function countCargo(output) {
  const counts = { passed: 0, failed: 0 };
  for (const [, passed, failed] of output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)) {
    counts.passed += Number(passed);
    counts.failed += Number(failed);
  }
  return counts;
}

/** For a command that is one check. */
const countOne = (_output, failure) => (failure ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });

/** A server in a process of its own, for tests in wasm: prints its address, and ends with its standard input. */
async function startServer(file) {
  const child = spawn(process.execPath, ["--import", "tsx", file], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(String(line).trim()));
    child.once("exit", (code) => reject(new SetupError(`${file} ended with ${code}`)));
  });
  return { url, stop: () => child.kill() };
}

function testFiles(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(folder, file));
}

const inFolder = (folder) => (file) => file.startsWith(join("tests", folder));
/** A test of another folder that starts Chromium. */
const IN_CHROMIUM = join("tests", "hostile", "chromium.test.ts");
const isMatrix = inFolder("matrix");
const isEmulator = inFolder("emulator");
const isBrowser = (file) => inFolder("browser")(file) || file === IN_CHROMIUM;

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
  // A page of another origin gets no answer of a server that sends exact bytes, without a header for CORS; those scenarios
  // are tried in Chromium from their own origin (tests/hostile/chromium.test.ts).
  const inBrowsers = readdirSync(join(ROOT, "tests"))
    .filter((file) => file.endsWith(".rs") && file !== "hostile_client.rs")
    .flatMap((file) => ["--test", file.slice(0, -3)]);
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

/** The parts of the suite: what each needs beside the built package, and its groups. */
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
    needs: [setUpBrowser],
    run: async ({ env }) => [await nodeGroup("TypeScript: pages in Chromium", isBrowser, env)],
  },
  matrix: {
    needs: [setUpBrowser, setUpOtherBrowsers],
    run: async ({ env }) => [
      // One file after the other: they share the folders that they install into.
      await nodeGroup("Matrix: the tarball in runtimes, browsers and bundlers", isMatrix, env, "--test-concurrency=1"),
    ],
  },
};

await main(import.meta.url, async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    throw new SetupError(`npm test: no part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`);
  }
  const parts = Object.entries(PARTS).filter(([name]) => named.length === 0 || named.includes(name));

  const found = await setUpBuild();
  // Browsers first: that step may need a person, who should not be kept waiting for it.
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
