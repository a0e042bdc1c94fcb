/**
 * `npm run bench`: measures edgedesk and its peers side by side, prints the tables, and writes them to results.md. With
 * `--quick` it measures ACS3 in Node and the sizes only, and writes nothing; with `--limits` it writes down in limits.json
 * what the test is to hold edgedesk to.
 */

import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../scripts/setup/places.mjs";
import { giveUp } from "../scripts/setup/say.mjs";
import { coldChromium, coldNode, coldWorkerd, firstInChromium } from "./cold.mjs";
import { coreAlone, floor, native } from "./crates.mjs";
import { writeLimits } from "./limits.mjs";
import { machine } from "./machine.mjs";
import { setUp } from "./project.mjs";
import { sizes, sizeTable } from "./sizes.mjs";
import { coldTable, firstTable, manyTable, memoryTable, processorTable, profileTable, sideTable } from "./tables.mjs";
import { targets, targetTable } from "./targets.mjs";
import { whereBytesGo } from "./where.mjs";
import { inChromium } from "./worlds/chromium.mjs";
import { inNode, newestNode } from "./worlds/node-world.mjs";
import { inWorkerd, steadyInWorkerd } from "./worlds/workerd.mjs";

const quick = process.argv.includes("--quick");
const began = Date.now();
const schemes = quick ? ["acs3"] : ["acs3", "v1", "bce"];
const signing = { schemes, rounds: quick ? 9 : 15, millis: 20 };
const sending = { schemes, rounds: 9, millis: 40 };

/** What was measured, and what could not be. */
const outcome = { sign: {}, send: {}, many: {}, cold: {} };
const failures = [];
const notRunning = [];

/** A measurement that fails is reported, and keeps none of the others from being made. */
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

/** Who does not run where. That is a result too. */
function complain(world, complaints) {
  for (const [name, message] of Object.entries(complaints)) notRunning.push(`${name}, in ${world}: ${message}`);
}

/** The server on this machine, for whole calls. */
async function withServer(use) {
  const child = spawn(process.execPath, [join(root, "bench/worlds/server.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const port = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data).trim())));
    await use(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

async function measureAll() {
  await setUp();
  await floor();
  const natives = {};
  await measure("native Rust", async () => {
    natives["native Rust (the limit)"] = await native();
    natives["native Rust, hashing in plain instructions"] = await native({ soft: true });
  });
  await measure("sizes", async () => (outcome.sizes = await sizes()));
  await measure("the schemes alone do sign", async () => inNode("core", { wasm: await coreAlone() }));
  await measure("signing in Node", async () => {
    outcome.sign.Node = await inNode("sign", { ...signing, natives });
  });
  if (quick) return;

  const program = await newestNode();
  await measure("signing in the newest Node", async () => {
    outcome.sign["newest Node"] = await inNode("sign", { ...signing, rounds: 9 }, { program });
  });
  await measure("Chromium", () =>
    inChromium(async ({ run, version, complaints }) => {
      outcome.chromium = version;
      complain("Chromium", complaints);
      const sign = {};
      for (const scheme of schemes) Object.assign(sign, await run("sign", { ...signing, schemes: [scheme] }));
      outcome.sign.Chromium = sign;
      outcome.send.Chromium = await run("send", sending);
      outcome.many.Chromium = await run("many", {});
    }),
  );
  await measure("signing in workerd", async () => {
    const { sign, complaints } = await inWorkerd("sign", { ...signing, millis: 40 });
    outcome.sign.workerd = sign;
    complain("workerd", complaints);
  });
  await withServer(async (endpoint) => {
    await measure(
      "whole calls in Node",
      async () => (outcome.send.Node = await inNode("send", { ...sending, endpoint })),
    );
    await measure("a profile of whole calls", async () => {
      outcome.profileSend = await inNode("profileSend", { endpoint });
    });
    await measure("whole calls in workerd", async () => {
      const { send, complaints } = await inWorkerd("send", { ...sending, endpoint, warmUp: 50 });
      outcome.send.workerd = send;
      complain("workerd", complaints);
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
  });
  await measure("a profile of prepare", async () => (outcome.profile = await inNode("profile", {})));
}

/** Everything, in the order in which it is read. */
async function text() {
  const { sign, send, many, cold, memory, profile, profileSend } = outcome;
  const all = targets(outcome);
  const parts = [
    "# Results",
    "Written by `npm run bench`, never by hand; what they mean is in [README.md](README.md). Times are medians of interleaved rounds; ratios are medians of each round's ratio to edgedesk, so that more than 1 is slower than edgedesk.",
    await machine(outcome.chromium),
    `The run took ${Math.round((Date.now() - began) / 1000)} s.`,
    "## Targets",
    `${all.filter(({ met }) => met).length} of ${all.length} are met.`,
    targetTable(all),
    "## One request, signed",
    "Each candidate's request was first compared with edgedesk's for the same time and nonce.",
    ...schemes.map((scheme) => sideTable(scheme, sign)),
  ];
  if (Object.keys(many).length) parts.push("## 1, 100 and 10,000 requests", manyTable(many));
  if (memory) parts.push("## Memory", memoryTable(memory, outcome.resident));
  if (Object.keys(send).length) {
    parts.push(
      "## A whole call, against a server on this machine",
      ...schemes.map((scheme) => sideTable(scheme, send)),
    );
  }
  if (sign.workerd) parts.push("## Processor time in workerd", processorTable(sign.workerd, send.workerd));
  if (outcome.sizes) parts.push("## Sizes", sizeTable(outcome.sizes));
  const starts = Object.entries(cold);
  if (starts.length) parts.push("## Cold start", ...starts.map(([world, rows]) => coldTable(world, rows)));
  if (outcome.first) parts.push(firstTable(outcome.first));
  parts.push("## Where bytes and time go", await whereBytesGo());
  if (profile) parts.push(profileTable("prepare", profile));
  if (profileSend) parts.push(profileTable("send", profileSend));
  if (notRunning.length) parts.push("## Who does not run where", notRunning.map((line) => `- ${line}`).join("\n"));
  if (failures.length) parts.push("## Not measured", failures.map((failure) => `- ${failure}`).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

if (process.argv.includes("--limits")) {
  await writeLimits().catch(giveUp);
  process.exit();
}

try {
  await measureAll();
  const results = await text();
  console.log(results);
  if (!quick) {
    writeFileSync(join(root, "bench/results.md"), results);
    writeFileSync(join(root, "target/bench/outcome.json"), JSON.stringify(outcome, null, 1));
  }
  if (failures.length) process.exitCode = 1;
} catch (error) {
  giveUp(error);
}
process.exit();
