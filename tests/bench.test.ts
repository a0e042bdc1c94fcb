import assert from "node:assert/strict";
import { test } from "node:test";

import { currentSizes, limits } from "../bench/limits.mjs";

/*
 * Sizes may not exceed those of bench/limits.json. Where one has a good reason to, `npm run bench -- --limits` writes the new
 * ones down. Speed is no matter of a test: `npm run bench -- --check` holds it.
 */

const { slack, gz }: { slack: number; gz: Record<string, number> } = limits();

test("no bundle has grown", async (t) => {
  const now: Record<string, number> = await currentSizes();
  assert.deepEqual(Object.keys(now), Object.keys(gz));
  for (const [name, bytes] of Object.entries(gz)) {
    t.diagnostic(`${name}: ${now[name]} bytes gz, was ${bytes}`);
    assert.ok(now[name]! <= bytes * slack, `${name}: ${now[name]} bytes gz, was ${bytes}`);
  }
});
