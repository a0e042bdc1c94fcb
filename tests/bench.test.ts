import assert from "node:assert/strict";
import { test } from "node:test";

import { currentRatios, currentSizes, limits } from "../bench/limits.mjs";

/*
 * Sizes and ratios of `npm run bench` may not become worse than bench/limits.json says. Ratios and no times: those are
 * the machine's, and even ratios get generous slack, because tests share it with others. Where something became better,
 * or worse for a good reason, `npm run bench -- --limits` writes the new ones down.
 */

const { slack, gz, faster }: Record<"slack" | "gz" | "faster", Record<string, number>> = limits();

test("no bundle has grown", async (t) => {
  const now: Record<string, number> = await currentSizes();
  for (const [name, bytes] of Object.entries(gz)) {
    t.diagnostic(`${name}: ${now[name]} bytes gz, was ${bytes}`);
    assert.ok(now[name]! <= bytes * slack["gz"]!, `${name}: ${now[name]} bytes gz, was ${bytes}`);
  }
});

test("prepare has not become slower beside its peers", async (t) => {
  let slower: string[] = [];
  // The machine may have had something better to do for one of the runs.
  for (let run = 1; run <= 3; run++) {
    const now: Record<string, number> = await currentRatios();
    slower = Object.entries(faster)
      .filter(([name, ratio]) => !(now[name]! >= ratio * slack["faster"]!))
      .map(([name, ratio]) => `${name}: ${now[name]} times as fast, was ${ratio}`);
    t.diagnostic(JSON.stringify(now));
    if (slower.length === 0) return;
  }
  assert.fail(slower.join("\n"));
});
