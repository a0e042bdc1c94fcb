/** Runs a group of the proof by its name: `node --import tsx tests/hostile/run.ts scenarios`. Ends with its result as JSON. */

import { writeFileSync } from "node:fs";

import { type Result } from "./group.js";

const GROUPS: Record<string, () => Promise<Result>> = {
  scenarios: async () =>
    (await import("./hostile.js")).scenarios((await import("./hostile.js")).PROMISED, only, true, progress),
  slips: async () =>
    (await import("./hostile.js")).callersSlips((await import("./hostile.js")).PROMISED, only, progress),
};

const [name = "", to, pattern = ""] = process.argv.slice(2);
const only = new RegExp(pattern);
const began = Date.now();
let last = 0;
function progress(done: number, of: number): void {
  if (Date.now() - last < 5000 && done < of) return;
  last = Date.now();
  console.log(`${name}: ${done} of ${of}, ${Math.round((Date.now() - began) / 1000)} s`);
}

const group = GROUPS[name];
if (!group) throw new Error(`${name || "no group"}: allowed are ${Object.keys(GROUPS).join(", ")}`);
const result = await group();
if (to) writeFileSync(to, JSON.stringify(result));
else console.log(JSON.stringify(result, undefined, 1));
process.exit();
