import assert from "node:assert/strict";

import { names } from "../suite.mjs";

/** The suite's report. */
export interface Report {
  passed: string[];
  failed: { name: string; error: string }[];
}

/** Fails unless every case ran and passed. */
export function assertGreen({ passed, failed }: Report): void {
  assert.deepEqual(failed.map(({ name, error }) => `${name}: ${error}`).join("\n\n"), "");
  assert.deepEqual(passed, names);
}

/** Parses the report from a program's output: the line that begins with `REPORT `. */
export function reportIn<T = Report>(output: string): T {
  const line = /^.*?REPORT (\{.*\})\s*$/m.exec(output);
  assert.ok(line, `no report in: ${output.slice(-4000)}`);
  return JSON.parse(line[1]!) as T;
}
