import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import "edgedesk/wuying";
import { ValidationError, type Fault } from "edgedesk/wuying";

import { encoded } from "../../dist/boundary/encode.js";
import { prepare } from "../../dist/boundary/request.js";

/* The sentences about what is wrong with parameters, in TypeScript; tests/faults.rs holds Rust to the same vectors. */

interface Case {
  schema: string;
  passthrough: boolean;
  /** In the core's encoding. */
  parameters: string;
  message: string;
  faults: (Fault & { nearest: string })[];
}

const file = new URL("../vectors/faults.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as Case[];

test("faults are told in the words of the vectors", () => {
  assert.equal(cases.length, 32);
  for (const { schema, passthrough, parameters, message, faults } of cases) {
    const settings = ["anonymous", null, null, null, null, "cn-hangzhou", null, null, true, false, 1800];
    const call = [...settings, 1767323045000, "n-1", passthrough, {}].map(encoded).join("");
    try {
      prepare("wuying", { action: "Action", schema }, call + parameters);
    } catch (error) {
      assert.ok(error instanceof ValidationError, String(error));
      assert.equal(error.message, message);
      assert.deepEqual(
        error.faults.map((fault) => ({ ...fault, nearest: fault.nearest ?? "" })),
        faults,
      );
      continue;
    }
    assert.fail(`nothing was refused: ${message}`);
  }
});
