/** The upper limits of sizes, in limits.json. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../scripts/setup/paths.mjs";
import { setUp } from "./project.mjs";
import { ownSizes } from "./sizes.mjs";

const file = join(root, "bench/limits.json");

/** The limits, which `npm run bench -- --limits` writes. */
export const limits = () => JSON.parse(readFileSync(file, "utf8"));

/** The current sizes after gzip, in bytes. */
export async function currentSizes() {
  await setUp({ tools: false });
  const { loaded, inlined, worker, gateway, wasm } = await ownSizes();
  const out = Object.fromEntries(Object.entries(wasm).map(([name, { gz }]) => [`the wasm alone: ${name}`, gz]));
  for (const [name, { start, all }] of Object.entries(loaded)) {
    out[`${name}, three operations: at the start`] = start.gz;
    out[`${name}, three operations: in all`] = all.gz;
  }
  for (const [form, sizes] of Object.entries({ inlined, Worker: worker })) {
    for (const [name, { gz }] of Object.entries(sizes)) out[`${form}: ${name}`] = gz;
  }
  out["Worker: the gateway beside three operations"] = gateway.gz;
  return out;
}

/** Writes the current sizes as the limits. */
export async function writeLimits() {
  const { slack } = limits();
  const now = { slack, gz: await currentSizes() };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
