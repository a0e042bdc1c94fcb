import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { QUESTIONS } from "../../verify/questions.js";
import { ask, CASES, environmentOf, prepared } from "./support.js";

/* Each question, in each of its answers, against an emulator that behaves so. Those of pages: tests/browser/verify.test.ts. */

test("every answer of every question has a case", () => {
  const answers = Object.fromEntries(QUESTIONS.map(({ id, answers }) => [id, Object.keys(answers).sort()]));
  const cases = Object.fromEntries(Object.entries(CASES).map(([id, own]) => [id, Object.keys(own).sort()]));
  assert.deepEqual(cases, answers);
});

for (const { id, needs } of QUESTIONS) {
  if (needs.includes("page")) continue;
  describe(id, () => {
    for (const [answer, given] of Object.entries(CASES[id] ?? {})) {
      test(answer, async () => {
        const { cloud, changes } = prepared(given);
        const [outcome] = await ask([id], environmentOf(cloud, changes));
        assert.equal(outcome?.finding?.answer, answer, JSON.stringify(outcome, null, 1));
        // A look-up of names sends nothing.
        if (!id.endsWith("hosts")) assert.ok(outcome.exchanges.length > 0);
      });
    }
  });
}
