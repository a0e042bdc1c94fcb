import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as messages from "../../ts/boundary/messages.js";

/* Both sides of the boundary name the fields of each message in the same order. */

const source = readFileSync(new URL("../../src/boundary/messages.rs", import.meta.url), "utf8");

/** The fields of a message in the Rust source, in the names of JavaScript. */
function fieldsOf(message: string): string[] {
  const body = new RegExp(`\\n    ${message}(?: \\w+)? \\{\\n(.*?)\\n    \\}`, "s").exec(source)?.[1];
  assert.ok(body !== undefined, `no message ${message}`);
  const names = body.replaceAll(/\/\/\/.*/g, "").match(/\w+/g) ?? [];
  return names.map((name) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
}

for (const [message, names] of Object.entries({
  Definition: messages.DEFINITION,
  Context: messages.CONTEXT,
  Attempt: messages.ATTEMPT,
  Event: messages.EVENT,
  ResponseFacts: messages.RESPONSE_FACTS,
})) {
  test(`${message}: the same fields in the same order`, () => {
    assert.ok(names.length >= 6);
    assert.deepEqual(fieldsOf(message), names);
  });
}
