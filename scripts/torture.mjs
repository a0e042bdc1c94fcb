/**
 * `npm run torture`: the long form of the tests in tests/hostile. Runs all groups, also after failures, and writes
 * tests/hostile/results.md. `npm run torture -- 0.01` runs a hundredth of it; a name (`model`) runs the groups whose names
 * contain it, and keeps the results of the others.
 */

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, release, tmpdir, totalmem, type } from "node:os";
import { join } from "node:path";

import { build } from "./build.mjs";
import { main } from "./setup/log.mjs";
import { root } from "./setup/paths.mjs";

const RESULTS = join(root, "tests/hostile/results.md");
const INPUTS = 1e7;
/** Fewer than {@link INPUTS}: a call takes a hundred times as long as its parsers. */
const CALLS = 1e6;
const SIGNATURES = 1e6;
const IDS = 1e5;

/** The tests of tests/hostile/main.rs. */
const NATIVE = [
  ...["define", "context", "prepare", "redact", "shown_to_hooks", "advance"],
  ...["http_dates", "iso_dates", "retry_after", "schemas", "diagnoses"],
];

/** The parts of a run. Long parts come first, so that no core is idle at the end. */
function plan(scale, folder) {
  const scaled = (count) => String(Math.max(1, Math.round(count * scale)));
  const tsx = (...args) => [process.execPath, ["--import", "tsx", ...args]];
  const group = (name, env = {}, shard = "") => {
    const file = join(folder, `${name}${shard}.json`);
    const [program, args] = tsx("tests/hostile/run.ts", name, file);
    return { name: `${name}${shard && ` ${shard}`}`, program, args, env, result: () => ofGroup(file) };
  };
  const shards = (count, name, env) =>
    Array.from({ length: count }, (_, i) =>
      group(name, { ...env(count), EDGEDESK_SEED: String(i + 1) }, String(i + 1)),
    );
  const native = (name) => ({
    name: `core: ${name}`,
    program: "cargo",
    args: ["test", "--quiet", "--profile", "torture", "--test", "hostile", "--", "--exact", name, "--nocapture"],
    env: { EDGEDESK_FUZZ: scaled(INPUTS) },
    result: ofNative,
  });
  const signing = () => {
    const [program, args] = tsx("--test", "--test-reporter=tap", "tests/differential/signatures.test.ts");
    const count = scaled(SIGNATURES);
    return {
      name: "signatures",
      program,
      args,
      env: { EDGEDESK_SIGNATURES: count },
      result: ofTests({ signatures: Number(count) }),
    };
  };
  return {
    // These measure time, and use both cores themselves.
    alone: [group("scenarios"), group("slips")],
    together: [
      ...(existsSync(join(root, "tests/differential")) ? [signing()] : []),
      ...shards(2, "calls", (of) => ({ EDGEDESK_FUZZ: scaled(CALLS / of) })),
      ...shards(2, "reading", (of) => ({ EDGEDESK_FUZZ: scaled(INPUTS / of) })),
      ...NATIVE.map(native),
      ...shards(2, "parse", (of) => ({ EDGEDESK_FUZZ: scaled(INPUTS / of) })),
      group("model", { EDGEDESK_IDS: scaled(IDS) }),
      group("thrown", { EDGEDESK_FUZZ: scaled(1e5) }),
    ],
  };
}

/** The result of a part in TypeScript: counts, violations, and the highest measured values. */
function ofGroup(file) {
  const { counts, violated, violations, slowest, blocked, memory } = JSON.parse(readFileSync(file, "utf8"));
  return {
    counts,
    violated,
    violations: violations.map(({ where, what }) => `${where}: ${what}`),
    slowest,
    blocked,
    memory,
  };
}

function ofNative(output) {
  const [, , count, violated, micros, text] = /RESULT (.*?)\t(\d+)\t(\d+)\t(\d+)\t(.*)$/m.exec(output);
  const shown = output.split("\n").filter((line) => /^input \d+: |^.*panicked at/.test(line));
  return {
    counts: { inputs: Number(count) },
    violated: Number(violated),
    violations: shown,
    slowest: [micros / 1000, text],
  };
}

const ofTests = (counts) => (output) => {
  const failed = Number(/^# fail (\d+)/m.exec(output)?.[1] ?? 1);
  const shown = output.split("\n").filter((line) => /^\s*not ok|error: /.test(line));
  return { counts, violated: failed, violations: shown };
};

/** Runs a part to its end, also after failures. */
async function runPart({ name, program, args, env, result }) {
  const began = Date.now();
  let output = "";
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
  const onData = (data) => {
    output += data;
    for (const line of String(data).split("\n")) if (/\d+ of \d+/.test(line)) console.log(`  ${line}`);
  };
  child.stdout.on("data", onData);
  child.stderr.on("data", onData);
  const code = await new Promise((resolve) => child.once("close", resolve).once("error", resolve));
  const seconds = (Date.now() - began) / 1000;
  let found;
  try {
    found = result(output);
  } catch {
    found = { counts: {}, violated: 1, violations: [`it ended with ${code}: ${output.slice(-2000)}`] };
  }
  if (code !== 0 && found.violated === 0) {
    found = { ...found, violated: 1, violations: [`it ended with ${code}: ${output.slice(-2000)}`] };
  }
  console.log(`${found.violated ? "✗" : "✓"} ${name}: ${found.violated} violations, ${Math.round(seconds)} s`);
  return { name, seconds, ...found };
}

/** Runs parts, at most `concurrency` of them at the same time. */
async function runParts(parts, concurrency) {
  const found = [];
  const left = [...parts];
  const lane = async () => {
    for (let part = left.shift(); part; part = left.shift()) found.push(await runPart(part));
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("`", "'");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
const highest = (measured, unit) =>
  measured?.[1] ? `${measured[0].toFixed(measured[0] < 10 ? 1 : 0)} ${unit}: ${measured[1].slice(0, 60)}` : "";

const HEADS = [
  "group",
  "counts",
  "violations",
  "slowest",
  "longest blocked",
  "most memory above the response",
  "s",
  "commit",
];

/** The rows of an earlier run, by their groups. */
function earlier() {
  if (!existsSync(RESULTS)) return new Map();
  const lines = readFileSync(RESULTS, "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("| ")).slice(2);
  return new Map(rows.map((line) => [line.split(" | ")[0].slice(2), line]));
}

function report(found, scale, only) {
  const [{ model }] = cpus();
  const version = execFileSync("git", ["describe", "--always", "--dirty"], { cwd: root, encoding: "utf8" }).trim();
  const rows = only ? earlier() : new Map();
  for (const { name, counts, violated, slowest, blocked, memory, seconds } of found) {
    const count = Object.entries(counts).map(([unit, count]) => `${count.toLocaleString("en")} ${unit}`);
    const measured = [highest(slowest, "ms"), highest(blocked, "ms"), highest(memory, "MB")];
    rows.set(name, row([name, count.join(", "), violated, ...measured, Math.round(seconds), version]));
  }
  const sum = [...rows.values()].reduce((total, line) => total + Number(line.split(" | ")[2]), 0);
  const lines = [
    "# Results of `npm run torture`",
    "",
    `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC${scale === 1 ? "" : `, ${scale} of the full run`}.`,
    `${model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ${type()} ${release()}; Node ${process.version}.`,
    "",
    `**${sum} violations.** Bounds for each call: 200 ms of blocked event loop (without the time that other processes took), and 64 MB above the size of the response.`,
    "",
    row(HEADS),
    row(HEADS.map(() => "---")),
    ...[...rows.values()].sort(),
    "",
  ];
  for (const { name, violations } of found.filter(({ violated }) => violated)) {
    lines.push(`## ${name}`, "", ...violations.slice(0, 100).map((what) => `- \`${cell(what).slice(0, 400)}\``), "");
  }
  writeFileSync(RESULTS, lines.join("\n"));
  return found.reduce((total, { violated }) => total + violated, 0);
}

await main(import.meta.url, async () => {
  const args = process.argv.slice(2);
  const scale = Number(args.find((arg) => Number(arg) > 0) ?? 1);
  const only = args.find((arg) => !(Number(arg) > 0)) ?? "";
  await build();
  const folder = mkdtempSync(join(tmpdir(), "edgedesk-torture-"));
  const { alone, together } = plan(scale, folder);
  const chosen = (parts) => parts.filter(({ name }) => name.includes(only));
  // Compiled first, so that no part's time includes the compilation.
  const compiling = ["test", "--quiet", "--profile", "torture", "--test", "hostile", "--no-run"];
  execFileSync("cargo", compiling, { cwd: root, stdio: "inherit" });
  const found = [
    ...(await runParts(chosen(alone), 1)),
    ...(await runParts(chosen(together), Math.max(1, availableParallelism()))),
  ];
  rmSync(folder, { recursive: true });
  const violated = report(found, scale, only);
  console.log(`\n${violated} violations; see ${RESULTS}`);
  if (violated > 0) process.exitCode = 1;
});
