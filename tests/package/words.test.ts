import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import "edgedesk/wuying";
import { ValidationError, type ValidationIssue } from "edgedesk/wuying";

import { encodeAttempt, encodeDefaults } from "../../ts/boundary/messages.js";
import { contextOf } from "../../ts/context.js";
import { prepare } from "../../dist/boundary/request.js";

/* The messages of validation issues in TypeScript; tests/core/issues.rs tests Rust with the same vectors. */

interface Case {
  schema: string;
  passthrough: boolean;
  /** The issues in the core's encoding. */
  parameters: string;
  message: string;
  faults: (ValidationIssue & { nearest: string })[];
}

const file = new URL("../vectors/faults.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];

test("validation issues have the messages of the vectors", () => {
  assert.equal(cases.length, 32);
  for (const { schema, passthrough, parameters, message, faults } of cases) {
    const address = { base: "https://ecd.cn-hangzhou.aliyuncs.com", host: "ecd.cn-hangzhou.aliyuncs.com" };
    const context = contextOf({ signing: "anonymous", formBody: true }, {}, address);
    const own = { signature: null, date: "2026-01-02T03:04:05Z", nonce: "n-1", passthrough };
    try {
      const attempt = encodeAttempt(own, encodeDefaults({}), parameters);
      prepare("wuying", { action: "Action", schema }, { context, attempt });
    } catch (error) {
      assert.ok(error instanceof ValidationError, String(error));
      assert.equal(error.message, message);
      assert.deepEqual(
        error.issues.map((fault) => ({ ...fault, nearest: fault.nearest ?? "" })),
        faults,
      );
      continue;
    }
    assert.fail(`nothing was refused: ${message}`);
  }
});
