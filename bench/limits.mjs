/** What may not become worse: sizes in bytes, and how many times faster than its peers edgedesk is. In limits.json. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../scripts/setup/places.mjs";
import { setUp } from "./project.mjs";
import { ownSizes } from "./sizes.mjs";
import { nodeScript, report } from "./worlds/node-world.mjs";

const file = join(root, "bench/limits.json");

/** As they were last written down: `node bench/run.mjs --limits`. */
export const limits = () => JSON.parse(readFileSync(file, "utf8"));

/** The sizes as they are, each of gz in bytes. */
export async function currentSizes() {
  await setUp({ tools: false });
  const { inlined, worker, wasm } = await ownSizes();
  const out = { "the wasm alone": wasm.gz };
  for (const [form, sizes] of Object.entries({ inlined, Worker: worker })) {
    for (const [name, { gz }] of Object.entries(sizes)) out[`${form}: ${name}`] = gz;
  }
  return out;
}

/** The ratios as they are: more than 1 is faster than the peer. */
export async function currentRatios() {
  await setUp({ tools: false });
  const sign = await report(process.execPath, [await nodeScript("worlds/brief.js")]);
  const out = {};
  for (const [scheme, rows] of Object.entries(sign)) {
    for (const { name, ratio } of rows.slice(1)) out[`${scheme}: ${name}`] = Number(ratio.toFixed(2));
  }
  return out;
}

/** Writes down what is, for the next one to be no worse. */
export async function writeLimits() {
  const { slack } = limits();
  const now = { slack, gz: await currentSizes(), faster: await currentRatios() };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
