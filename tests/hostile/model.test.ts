import assert from "node:assert/strict";
import { test } from "node:test";

import { count, lines } from "./group.js";
import { model } from "./model.js";

/* Reports of bulk calls agree with the emulator's state under random faults. */

test("the report of each id agrees with the cloud", async () => {
  const result = await model(count("EDGEDESK_IDS", 30_000), 1, () => {});
  const { counts } = result;
  assert.equal(result.violated, 0, lines(result, 20));
  assert.ok(counts["done"]! > counts["ids"]! / 2, JSON.stringify(counts));
});
