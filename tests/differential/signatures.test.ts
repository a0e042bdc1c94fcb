import assert from "node:assert/strict";
import { test } from "node:test";

import { prepared, type Scheme } from "./calls.js";
import { judge } from "./judge.js";
import { startPython } from "./python.js";

/*
 * Differential signing: random calls of all operations, prepared by edgedesk, against the official SDKs of npm and PyPI.
 * EDGEDESK_SIGNATURES says how many in all, EDGEDESK_SEED which; the last line is a JSON object with the counts.
 */

const total = Number(process.env["EDGEDESK_SIGNATURES"] ?? 4000);
const seed = Number(process.env["EDGEDESK_SEED"] ?? 1);
const SCHEMES: readonly Scheme[] = ["acs3", "rpc", "anonymous", "bce"];

test(`${total} random calls are signed as the official SDKs sign them`, async (t) => {
  const start = performance.now();
  const python = await startPython();
  const counts = { acs3: 0, rpc: 0, anonymous: 0, bce: 0, refused: 0 };
  const disagreements: string[] = [];
  for (const [index, scheme] of SCHEMES.entries()) {
    const share = Math.floor((total + index) / SCHEMES.length);
    for (const call of prepared(scheme, share, seed, () => counts.refused++)) {
      counts[scheme]++;
      try {
        const signed = judge(call);
        if (signed) await python.judge(signed);
      } catch (error) {
        disagreements.push(`${scheme} ${call.entry.name}, seed ${seed}: ${(error as Error).message}`);
        if (disagreements.length === 5) break;
      }
    }
  }
  const { judged, differ, said } = await python.end();
  const seconds = Math.round(performance.now() - start) / 1000;
  const result = { signatures: total, seed, ...counts, python: said ?? judged, disagreements: disagreements.length + differ.length, seconds }; // prettier-ignore
  console.log(JSON.stringify({ differential: result }));
  if (said) t.diagnostic(`PyPI's SDKs were not asked: ${said}`);
  assert.deepEqual([...disagreements, ...differ], []);
  // Values at random are rarely those that an operation refuses.
  assert.ok(counts.refused <= total / 10, `${counts.refused} calls were refused`);
  for (const scheme of SCHEMES)
    assert.ok(counts[scheme] >= (total / SCHEMES.length) * 0.8, `${scheme}: ${counts[scheme]}`);
});
