/** The sizes that may not grow, in limits.json. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../scripts/setup/paths.mjs";
import { setUp } from "./project.mjs";
import { ownSizes } from "./sizes.mjs";

const file = join(root, "bench/limits.json");

/** As they were last written down: `node bench/run.mjs --limits`. */
export const limits = () => JSON.parse(readFileSync(file, "utf8"));

/** The sizes as they are, each of gz in bytes. */
export async function currentSizes() {
  await setUp({ tools: false });
  const { loaded, inlined, worker, wasm } = await ownSizes();
  const out = Object.fromEntries(Object.entries(wasm).map(([name, { gz }]) => [`the wasm alone: ${name}`, gz]));
  for (const [name, { start, all }] of Object.entries(loaded)) {
    out[`${name}, three operations: at the start`] = start.gz;
    out[`${name}, three operations: in all`] = all.gz;
  }
  for (const [form, sizes] of Object.entries({ inlined, Worker: worker })) {
    for (const [name, { gz }] of Object.entries(sizes)) out[`${form}: ${name}`] = gz;
  }
  return out;
}

/** Writes down what is, for the next one to be no worse. */
export async function writeLimits() {
  const { slack } = limits();
  const now = { slack, gz: await currentSizes() };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
