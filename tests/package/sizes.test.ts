import assert from "node:assert/strict";
import { test } from "node:test";

import { currentSizes, limits } from "../../bench/limits.mjs";

/*
 * Bundle sizes may not exceed bench/limits.json; `npm run bench -- --limits` writes new limits. `npm run bench -- --check`
 * checks speed, because a timed test would be flaky.
 */

const { slack, gz }: { slack: number; gz: Record<string, number> } = limits();

test("no bundle exceeds its limit", async (t) => {
  const now: Record<string, number> = await currentSizes();
  assert.deepEqual(Object.keys(now), Object.keys(gz));
  for (const [name, bytes] of Object.entries(gz)) {
    t.diagnostic(`${name}: ${now[name]} bytes gz, was ${bytes}`);
    assert.ok(now[name]! <= bytes * slack, `${name}: ${now[name]} bytes gz, was ${bytes}`);
  }
});
