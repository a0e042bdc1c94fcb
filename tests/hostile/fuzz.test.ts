import assert from "node:assert/strict";
import { test } from "node:test";

import { calls, reading } from "./fuzz/answers.js";
import { parsing } from "./fuzz/parse.js";
import { thrown } from "./fuzz/thrown.js";
import { count, lines, type Result } from "./group.js";

/* Anything may come from a server, and from a caller's function. Seeded; the counts are for a machine in a hurry. */

const seed = count("EDGEDESK_SEED", 1);
const quiet = (): void => {};

function assertNone(result: Result): void {
  assert.equal(result.violated, 0, lines(result, 20));
}

test("answers are parsed as the letter of JSON has it, integers exactly", async () =>
  assertNone(await parsing(count("EDGEDESK_FUZZ", 100_000), seed, quiet)));

test("whatever an answer holds, the error is typed and shows no secret", async () =>
  assertNone(await calls(count("EDGEDESK_FUZZ", 20_000), seed, quiet)));

test("whatever an answer holds, it is read", async () =>
  assertNone(await reading(count("EDGEDESK_FUZZ", 100_000), seed, quiet)));

test("whatever a caller's function throws or gives, the error is typed", async () =>
  assertNone(await thrown(count("EDGEDESK_FUZZ", 1000), seed, quiet)));
