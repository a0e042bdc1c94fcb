import assert from "node:assert/strict";
import { test } from "node:test";

import type { Field } from "../../emulator/catalogue.js";
import { generated } from "../../scripts/catalogue.mjs";
import { APIS, everyField, fieldLists, readFacts } from "../../scripts/catalogue-files.mjs";
import { plain } from "../../scripts/catalogue-secrets.mjs";

/* A field is marked as secret, or its name is listed as open; facts.test.ts refuses a field that is neither. */

const { open, words } = readFacts("secrets") as { open: string[]; words: string[] };
const fields = APIS.flatMap(({ file }) =>
  [...fieldLists(readFacts(file))].flatMap((list) => [...everyField(list.fields)] as (Field & { secret?: boolean })[]),
);

test("every open name is in the catalogue, and listed once", () => {
  const names = new Set(fields.map(({ name }) => name));
  assert.ok(names.size > 2000);
  assert.deepEqual(
    open.filter((name) => !names.has(name)),
    [],
  );
  assert.equal(new Set(open).size, open.length);
});

test("the lists are sorted", () => {
  const order = open.map((name) => name.toLowerCase());
  assert.deepEqual(order, [...order].sort());
  assert.deepEqual(words, [...words].sort());
});

test("no name is secret in one spelling and open in another", () => {
  const spelt = new Set(
    fields.filter(({ secret, name }) => secret && !open.includes(name)).map(({ name }) => plain(name)),
  );
  assert.ok(spelt.size > 40);
  assert.deepEqual(
    open.filter((name) => spelt.has(plain(name))),
    [],
  );
});

test("the generated operations carry the marks", async () => {
  const files = new Map((await generated()).map(({ path, text }) => [path, text]));
  const text = (path: string) => files.get(path) ?? assert.fail(`${path} is not generated`);
  for (const mark of ["Credential!#", "EncryptedKey#", "LoginToken!#"]) {
    assert.ok(text("ts/generated/wuying.ts").includes(mark), mark);
    assert.ok(text("src/catalogue/generated/wuying.rs").includes(mark), mark);
  }
  for (const mark of ["TrustKey!#", "SharePwd#", "VerifyCode#"]) {
    assert.ok(text("ts/generated/ecd.ts").includes(mark), mark);
  }
  assert.match(text("ts/generated/bcc.ts"), /userData#/);
  // `Content` depends on the operation: the content of a command is secret.
  assert.match(text("ts/generated/ecd.ts"), /UserCommands:\[\.\.20\]\{Content#/);
  assert.match(text("ts/generated/wuying.ts"), /Secret\. Filled in by the client\. \*\/\n\s*LoginToken\?/);
  assert.match(text("src/catalogue/generated/wuying.rs"), /Secret\..*\n\s*pub credential: String/);
  assert.doesNotMatch(text("ts/generated/ecd.ts"), /(ClientToken|NextToken|DesktopId)!?#/);
});
