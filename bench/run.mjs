/**
 * `npm run bench`: measures edgedesk and its peers side by side, prints the tables, and writes them to results.md.
 * `--quick` measures only Node and sizes, and writes nothing; `--check` also fails if a target is missed that results.md
 * reports as met; `--limits` only writes limits.json, the sizes that a test enforces.
 */

import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../scripts/setup/paths.mjs";
import { giveUp } from "../scripts/setup/log.mjs";
import { coldChromium, coldNode, coldWorkerd, firstInChromium } from "./cold.mjs";
import { coreAlone, floor, native } from "./crates.mjs";
import { writeLimits } from "./limits.mjs";
import { hostTable } from "./host.mjs";
import { setUp } from "./project.mjs";
import { sizes, sizeTable } from "./sizes.mjs";
import {
  coldTable,
  firstTable,
  gatewayTable,
  hugeTable,
  manyTable,
  memoryTable,
  overFetchTable,
  processorTable,
  profileTable,
  sideTable,
} from "./tables.mjs";
import { BARE } from "./clients/by-hand.js";
import { missedReasons, regressions, targets, targetTable } from "./targets.mjs";
import { sizeBreakdown } from "./size-breakdown.mjs";
import { inChromium } from "./runtimes/chromium.mjs";
import { inNode, newestNode } from "./runtimes/node-process.mjs";
import { inWorkerd, steadyInWorkerd } from "./runtimes/workerd.mjs";

const check = process.argv.includes("--check");
const quick = check || process.argv.includes("--quick");
const began = Date.now();
const schemes = ["acs3", "v1", "bce"];
const signing = { schemes, rounds: quick ? 9 : 15, millis: 20 };
const sending = { schemes, rounds: 9, millis: 40, base: BARE };
/** The code of a call takes a second of warm-up to be optimised; longer batches reduce the remaining noise. */
const sendingInNode = { rounds: 15, millis: 80, warmUpMillis: 1000, base: BARE };

/** The measured figures. */
const outcome = { sign: {}, send: {}, many: {}, cold: {} };
const failures = [];
const unsupported = [];

/** Makes a measurement. A failure is reported, and the other measurements continue. */
async function measure(what, act) {
  const since = Date.now();
  try {
    await act();
    console.error(`▸ ${what}: ${((Date.now() - since) / 1000).toFixed(0)} s`);
  } catch (error) {
    failures.push(`${what}: ${error.message}`);
    console.error(`✗ ${what}: ${error.stack}`);
  }
}

/** Records the candidates that do not run in a runtime. */
function recordUnsupported(runtime, errors) {
  for (const [name, message] of Object.entries(errors)) unsupported.push(`${name}, in ${runtime}: ${message}`);
}

/** Runs `use` with a local server for whole calls. */
async function withServer(use) {
  const child = spawn(process.execPath, [join(root, "bench/runtimes/server.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const port = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data).trim())));
    await use(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

/** The measurements that need no further tools, which `--check` compares. */
async function measureNode(natives = {}) {
  await measure("sizes", async () => (outcome.sizes = await sizes({ all: !quick })));
  await measure("signing in Node", async () => {
    outcome.sign.Node = await inNode("sign", { ...signing, natives });
  });
  await measure("calls through a gateway in Node", async () => {
    outcome.gateway = await inNode("gateway", { rounds: 9, millis: 40, warmUpMillis: 1000 });
  });
  await withServer(async (endpoint) => {
    await measure("whole calls in Node", async () => {
      const options = { ...sendingInNode, endpoint };
      outcome.send.Node = await inNode("send", { ...options, schemes: quick ? ["acs3"] : schemes });
      outcome.sendOverHttp = await inNode("sendOverHttp", { ...options, schemes: quick ? ["acs3", "v1"] : schemes });
    });
  });
}

async function measureAll() {
  await setUp();
  await floor();
  const natives = {};
  await measure("native Rust", async () => {
    natives["native Rust (the limit)"] = await native();
    natives["native Rust, without SHA instructions"] = await native({ soft: true });
  });
  await measure("signatures of the schemes alone", async () => inNode("core", { wasm: await coreAlone() }));
  await measureNode(natives);
  const program = await newestNode();
  await measure("signing in the newest Node", async () => {
    outcome.sign["newest Node"] = await inNode("sign", { ...signing, rounds: 9 }, { program });
  });
  await measure("Chromium", () =>
    inChromium(async ({ run, version, errors }) => {
      outcome.chromium = version;
      recordUnsupported("Chromium", errors);
      const sign = {};
      for (const scheme of schemes) Object.assign(sign, await run("sign", { ...signing, schemes: [scheme] }));
      outcome.sign.Chromium = sign;
      outcome.send.Chromium = await run("send", sending);
      outcome.many.Chromium = await run("many", {});
    }),
  );
  await measure("signing in workerd", async () => {
    const { sign, errors } = await inWorkerd("sign", { ...signing, millis: 40 });
    outcome.sign.workerd = sign;
    recordUnsupported("workerd", errors);
  });
  await withServer(async (endpoint) => {
    await measure("a profile of whole calls", async () => {
      outcome.profileSend = await inNode("profileSend", { endpoint });
    });
    await measure("whole calls in workerd", async () => {
      const { send, errors } = await inWorkerd("send", { ...sending, endpoint, warmUp: 50 });
      outcome.send.workerd = send;
      recordUnsupported("workerd", errors);
    });
  });
  await measure("many in Node", async () => (outcome.many.Node = await inNode("many", {})));
  await measure("many in workerd", async () => {
    const { many, memory } = await steadyInWorkerd(["edgedesk prepare", "WebCrypto", "node:crypto", "@noble/hashes"]);
    outcome.many.workerd = many;
    outcome.resident = memory;
  });
  await measure("cold starts in Node", async () => (outcome.cold.Node = await coldNode(7)));
  await measure("cold starts in Chromium", async () => (outcome.cold.Chromium = await coldChromium(5)));
  await measure("the steps of a first signature", async () => (outcome.first = await firstInChromium(9)));
  await measure("cold starts in workerd", async () => (outcome.cold.workerd = await coldWorkerd(21)));
  await measure("memory", async () => {
    const counts = [1000, 10_000, 100_000, 1_000_000];
    outcome.memory = await inNode("memory", { counts }, { flags: ["--expose-gc"] });
    outcome.huge = await inNode("huge", {}, { flags: ["--expose-gc"] });
  });
  await measure("a profile of prepare", async () => (outcome.profile = await inNode("profile", {})));
}

/** The text of results.md. */
async function text() {
  const { sign, send, many, cold, memory, profile, profileSend } = outcome;
  const all = targets(outcome);
  const parts = [
    "# Results",
    "Written by `npm run bench`; [README.md](README.md) explains the method. Times are medians of interleaved rounds; ratios are medians of each round's ratio to edgedesk, so that more than 1 is slower than edgedesk.",
    await hostTable(outcome.chromium),
    `The run took ${Math.round((Date.now() - began) / 1000)} s.`,
    "## Targets",
    `${all.filter(({ met }) => met).length} of ${all.length} are met.`,
    targetTable(all),
    "Why, for those that are missed ([README.md](README.md) has what was tried):",
    missedReasons(all),
    "## One request, signed",
    "Before the measurement each candidate's request was compared with edgedesk's for the same time and nonce.",
    ...schemes.map((scheme) => sideTable(scheme, sign)),
  ];
  if (Object.keys(many).length) parts.push("## 1, 100 and 10,000 requests", manyTable(many));
  if (memory) parts.push("## Memory", memoryTable(memory, outcome.resident), hugeTable(outcome.huge));
  if (Object.keys(send).length) {
    parts.push(
      "## A whole call to a local server",
      ...schemes.filter((scheme) => send.Node?.[scheme]).map((scheme) => sideTable(scheme, send)),
      "The vendors' clients use `node:http`. Compared with them: edgedesk over `edgedesk/node`.",
      ...Object.keys(outcome.sendOverHttp ?? {}).map((scheme) => sideTable(scheme, { Node: outcome.sendOverHttp })),
      "Processor time of a call minus that of a bare `fetch` in the same round:",
      overFetchTable(send),
    );
  }
  if (outcome.gateway) {
    parts.push(
      "## A call through a gateway, in Node",
      "The vendor is a stub in the same process. Each call makes a `Request` and reads a `Response`.",
      gatewayTable(outcome.gateway),
    );
  }
  if (sign.workerd) parts.push("## Processor time in workerd", processorTable(sign.workerd, send.workerd));
  if (outcome.sizes) parts.push("## Sizes", sizeTable(outcome.sizes));
  const starts = Object.entries(cold);
  if (starts.length) parts.push("## Cold start", ...starts.map(([runtime, rows]) => coldTable(runtime, rows)));
  if (outcome.first) parts.push(firstTable(outcome.first));
  parts.push("## Bytes and time by part", await sizeBreakdown());
  if (profile) parts.push(profileTable("prepare", profile));
  if (profileSend) parts.push(profileTable("send", profileSend));
  if (unsupported.length) parts.push("## Not supported", unsupported.map((line) => `- ${line}`).join("\n"));
  if (failures.length) parts.push("## Not measured", failures.map((failure) => `- ${failure}`).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

if (process.argv.includes("--limits")) {
  await writeLimits().catch(giveUp);
  process.exit();
}

/** The number of runs with `--check` in which a target must be missed. */
const TRIES = 3;

/** Whether every run missed a target that results.md reports as met. Prints these targets. */
async function isWorse() {
  const results = readFileSync(join(root, "bench/results.md"), "utf8");
  let missed;
  for (let run = 1; run <= TRIES; run++) {
    if (run > 1) await measureNode();
    const { compared, worse } = regressions(results, targets(outcome));
    missed = worse.filter(({ name }) => run === 1 || missed.some((other) => other.name === name));
    console.log(`Run ${run}: of ${compared} targets that results.md reports as met, all runs missed ${missed.length}.`);
    if (missed.length === 0) return false;
  }
  console.log(targetTable(missed));
  return true;
}

try {
  if (quick) {
    await setUp();
    await floor();
    await measureNode();
  } else await measureAll();
  const results = await text();
  console.log(results);
  if (!quick) {
    writeFileSync(join(root, "bench/results.md"), results);
    writeFileSync(join(root, "target/bench/outcome.json"), JSON.stringify(outcome, null, 1));
  }
  if ((check && (await isWorse())) || failures.length) process.exitCode = 1;
} catch (error) {
  giveUp(error);
}
process.exit();
