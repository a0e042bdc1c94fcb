import assert from "node:assert/strict";
import { before, test } from "node:test";

import { currentSizes, limits } from "../../bench/limits.mjs";

/*
 * Bundle sizes may not exceed bench/limits.json; `npm run bench -- --limits` writes new limits. `npm run bench -- --check`
 * checks speed, because a timed test would be flaky.
 */

const { slack, gz }: { slack: number; gz: Record<string, number> } = limits();

let now: Record<string, number>;
before(async () => {
  now = await currentSizes();
});

test("no bundle exceeds its limit", (t) => {
  assert.deepEqual(Object.keys(now), Object.keys(gz));
  for (const [name, bytes] of Object.entries(gz)) {
    t.diagnostic(`${name}: ${now[name]} bytes gz, was ${bytes}`);
    assert.ok(now[name]! <= bytes * slack, `${name}: ${now[name]} bytes gz, was ${bytes}`);
  }
});

test("a gateway adds at most 8 kB to a Worker with a client", (t) => {
  const added = now["Worker: the gateway beside three operations"]!;
  t.diagnostic(`${added} bytes gz`);
  assert.ok(added > 0 && added <= 8000, `${added} bytes gz`);
});

test("a login, its session and connections add at most 6 kB", (t) => {
  const start = (name: string): number => now[`${name}, three operations: at the start`]!;
  const added = start("wuying and a login") - start("wuying");
  t.diagnostic(`${added} bytes gz`);
  assert.ok(added > 0 && added <= 6000, `${added} bytes gz`);
});
