/** `npm test`: sets up, builds, and runs every test. The last line counts them all. */

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "./build.mjs";
import { setUpTests } from "./setup.mjs";
import { SetupError } from "./setup/say.mjs";
import { main, ROOT, run } from "./tasks.mjs";

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
  const counts = count(output);
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

const countOne = () => ({ passed: 1, failed: 0 });

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

/** Tests of the matrix install other people's tools, and are a group of their own. */
const isMatrix = (file) => file.startsWith(join("tests", "matrix"));

await main(import.meta.url, async () => {
  const { wasmEnv, testRunner, chromium, chromedriver, firefox, webkit } = await setUpTests();
  await build();

  const emulator = await startServer("scripts/emulator.ts");
  const hostile = await startServer("tests/hostile/serve.ts");
  const wasmTests = {
    args: ["test", "--target", TARGET, "--features", "fetch", "--tests"],
    env: {
      ...wasmEnv,
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: testRunner,
      EDGEDESK_EMULATOR: emulator.url,
      EDGEDESK_HOSTILE: hostile.url,
    },
  };
  const browser = {
    ...{ CHROMIUM_PATH: chromium, CHROMEDRIVER_PATH: chromedriver },
    ...{ FIREFOX_PATH: firefox, MINIBROWSER_PATH: webkit },
  };
  // A page of another origin gets no answer of a server that sends exact bytes, without a header for CORS; those scenarios
  // are tried in Chromium from their own origin (tests/hostile/chromium.test.ts).
  const inBrowsers = readdirSync(join(ROOT, "tests"))
    .filter((file) => file.endsWith(".rs") && file !== "hostile_client.rs")
    .flatMap((file) => ["--test", file.slice(0, -3)]);
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-test-"));
  const nodeGroup = (name, files, ...flags) => {
    const tap = join(folder, `${name.replace(/\W+/g, "-")}.tap`);
    const args = [
      ...["--import", "tsx", "--test", ...flags],
      ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
      ...["--test-reporter=tap", `--test-reporter-destination=${tap}`],
      ...files,
    ];
    return group(name, process.execPath, { args, env: browser }, () => {
      const total = (word) => Number(new RegExp(`^# ${word} (\\d+)`, "m").exec(readFileSync(tap, "utf8"))?.[1] ?? 0);
      return { passed: total("pass"), failed: total("fail") + total("cancelled") };
    });
  };
  const files = testFiles("tests");

  const groups = [
    await group("Rust, native", "cargo", { args: ["test", "--features", "catalogue"] }, countCargo),
    await group("Rust, wasm in Node", "cargo", wasmTests, countCargo),
    await group(
      "Rust, wasm in Chromium",
      "cargo",
      {
        args: [...wasmTests.args.filter((arg) => arg !== "--tests"), ...inBrowsers],
        env: { ...wasmTests.env, CHROMEDRIVER: chromedriver, WASM_BINDGEN_USE_BROWSER: "1" },
      },
      countCargo,
    ),
    await group(
      "Rust, the example front end builds",
      "cargo",
      { args: ["build", "--target", TARGET, "--package", "front-end"], env: wasmEnv },
      countOne,
    ),
    await group(
      "TypeScript, types",
      process.execPath,
      { args: [join(ROOT, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.json"] },
      countOne,
    ),
    await nodeGroup(
      "TypeScript: package, emulator, browser, README",
      files.filter((file) => !isMatrix(file)),
    ),
    // One file after the other: they share the folders that they install into.
    await nodeGroup(
      "Matrix: the tarball in runtimes, browsers and bundlers",
      files.filter(isMatrix),
      "--test-concurrency=1",
    ),
  ];
  emulator.stop();
  hostile.stop();
  rmSync(folder, { recursive: true });

  console.log();
  for (const { name, passed, failed } of groups) console.log(`${name}: ${passed} passed, ${failed} failed`);
  const sum = (count) => groups.reduce((total, group) => total + group[count], 0);
  if (sum("failed") > 0) process.exitCode = 1;
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
});
