import assert from "node:assert/strict";
import { test } from "node:test";

import { lines, type Result } from "./group.js";
import { type Bounds, callersSlips, PROMISED, scenarios } from "./hostile.js";

/*
 * Hostile servers and callers' slips. `npm run torture` holds them to the bounds that are promised; here the machine may
 * be doing something else as well.
 */

const BOUNDS: Bounds = { ...PROMISED, blocked: 1000, memory: 128 };
const quiet = (): void => {};

function assertNone(result: Result): void {
  assert.equal(result.violated, 0, lines(result));
}

test("every hostile answer ends as it must, in every call", async () =>
  assertNone(await scenarios(BOUNDS, /./, false, quiet)));

test("no slip of a caller's hangs, crashes or is untyped", async () =>
  assertNone(await callersSlips(BOUNDS, /./, quiet)));
