import assert from "node:assert/strict";
import { test } from "node:test";

import { calls, reading } from "./fuzz/responses.js";
import { parsing } from "./fuzz/parse.js";
import { thrown } from "./fuzz/thrown.js";
import { count, lines, type Result } from "./group.js";

/* Random responses of servers and random results of callers' functions. Seeded; `npm run torture` has larger counts. */

const seed = count("EDGEDESK_SEED", 1);
const quiet = (): void => {};

function assertNone(result: Result): void {
  assert.equal(result.violated, 0, lines(result, 20));
}

test("the JSON parser agrees with the reference, and integers are exact", async () =>
  assertNone(await parsing(count("EDGEDESK_FUZZ", 100_000), seed, quiet)));

test("calls with random responses end with typed errors without secrets", async () =>
  assertNone(await calls(count("EDGEDESK_FUZZ", 20_000), seed, quiet)));

test("random responses are read without an exception", async () =>
  assertNone(await reading(count("EDGEDESK_FUZZ", 100_000), seed, quiet)));

test("random values of callers' functions end in typed errors", async () =>
  assertNone(await thrown(count("EDGEDESK_FUZZ", 1000), seed, quiet)));
