import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { root } from "../../scripts/setup/paths.mjs";
import { attacks } from "./attacks.js";
import { cases } from "./cases.js";
import { relayAttacks } from "./relay-attacks.js";

/* Every numbered case is run by an attack or a test that exists. */

test("there are 82 cases", () => {
  assert.equal(cases.length, 82);
});

for (const [index, { name, tests = {}, ...named }] of cases.entries()) {
  test(`case ${index + 1}, ${name}`, () => {
    const lists = [
      [named.attacks ?? [], attacks],
      [named.relayAttacks ?? [], relayAttacks],
    ] as const;
    for (const [names, list] of lists) {
      for (const one of names)
        assert.ok(
          list.some((attack) => attack.name === one),
          one,
        );
    }
    for (const [file, title] of Object.entries(tests)) {
      assert.ok(readFileSync(join(root, "tests", file), "utf8").includes(title), `${file}: ${title}`);
    }
    assert.ok(lists.some(([names]) => names.length > 0) || Object.keys(tests).length > 0, "nothing runs it");
  });
}
