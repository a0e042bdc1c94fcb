import assert from "node:assert/strict";
import { before, test } from "node:test";

import { currentSizes, limits } from "../bench/limits.mjs";

/*
 * Sizes may not exceed those of bench/limits.json. Where one has a good reason to, `npm run bench -- --limits` writes the new
 * ones down. Speed is no matter of a test: `npm run bench -- --check` holds it.
 */

const { slack, gz }: { slack: number; gz: Record<string, number> } = limits();

let now: Record<string, number>;
before(async () => {
  now = await currentSizes();
});

test("no bundle has grown", (t) => {
  assert.deepEqual(Object.keys(now), Object.keys(gz));
  for (const [name, bytes] of Object.entries(gz)) {
    t.diagnostic(`${name}: ${now[name]} bytes gz, was ${bytes}`);
    assert.ok(now[name]! <= bytes * slack, `${name}: ${now[name]} bytes gz, was ${bytes}`);
  }
});

test("a login, its session and connections add at most 6 kB", (t) => {
  const start = (name: string): number => now[`${name}, three operations: at the start`]!;
  const added = start("wuying and a login") - start("wuying");
  t.diagnostic(`${added} bytes gz`);
  assert.ok(added > 0 && added <= 6000, `${added} bytes gz`);
});
