/**
 * Runs a group of hostile tests by name, and writes its result as JSON:
 * `node --import tsx tests/hostile/run.ts scenarios [FILE [PATTERN]]`.
 */

import { writeFileSync } from "node:fs";

import { count, type Result } from "./group.js";

type Progress = (done: number, of: number) => void;
const SEED = count("EDGEDESK_SEED", 1);

const GROUPS: Record<string, (progress: Progress, only: RegExp) => Promise<Result>> = {
  async scenarios(progress, only) {
    const { PROMISED, scenarios } = await import("./hostile.js");
    return scenarios(PROMISED, only, true, progress);
  },
  async slips(progress, only) {
    const { callersSlips, PROMISED } = await import("./hostile.js");
    return callersSlips(PROMISED, only, progress);
  },
  model: async (progress) => (await import("./model.js")).model(count("EDGEDESK_IDS", 100_000), SEED, progress),
  parse: async (progress) => (await import("./fuzz/parse.js")).parsing(count("EDGEDESK_FUZZ", 1e6), SEED, progress),
  reading: async (progress) =>
    (await import("./fuzz/responses.js")).reading(count("EDGEDESK_FUZZ", 1e6), SEED, progress),
  calls: async (progress) => (await import("./fuzz/responses.js")).calls(count("EDGEDESK_FUZZ", 1e5), SEED, progress),
  thrown: async (progress) => (await import("./fuzz/thrown.js")).thrown(count("EDGEDESK_FUZZ", 1e4), SEED, progress),
};

const [name = "", to, pattern = ""] = process.argv.slice(2);
const began = Date.now();
let last = began;
function progress(done: number, of: number): void {
  if (Date.now() - last < 5000 && done < of) return;
  last = Date.now();
  console.log(`${name}: ${done} of ${of}, ${Math.round((last - began) / 1000)} s`);
}

const group = GROUPS[name];
if (!group) throw new Error(`${name || "no group"}: allowed are ${Object.keys(GROUPS).join(", ")}`);
const result = await group(progress, new RegExp(pattern));
if (to) writeFileSync(to, JSON.stringify(result));
else console.log(JSON.stringify(result, undefined, 1));
process.exit();
