import assert from "node:assert/strict";
import { test } from "node:test";

import { lines, type Result } from "./group.js";
import { type Bounds, callersSlips, PROMISED, scenarios } from "./hostile.js";

/*
 * Hostile servers and callers' slips. `npm run torture` checks the promised bounds; the bounds here are wider, because
 * other tests run at the same time.
 */

const BOUNDS: Bounds = { ...PROMISED, blocked: 1000, memory: 128 };
const quiet = (): void => {};

function assertNone(result: Result): void {
  assert.equal(result.violated, 0, lines(result));
}

test("every hostile response ends as expected, in every call", async () =>
  assertNone(await scenarios(BOUNDS, /./, false, quiet)));

test("no slip of a caller hangs, crashes or ends in an untyped error", async () =>
  assertNone(await callersSlips(BOUNDS, /./, quiet)));
