import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { generated } from "../../scripts/catalogue.mjs";
import { plain } from "../../scripts/catalogue-secrets.mjs";

/* What is secret: every name of the catalogue is decided, once. */

interface Field {
  name: string;
  items?: Field;
  mapOf?: Field;
  fields?: Field[];
}

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../catalogue/${name}.json`, import.meta.url), "utf8"));

const { secret, open, words } = (await read("secrets")) as { secret: string[]; open: string[]; words: string[] };

/** The names, and by whom they are used: operations, and models of BCC. */
const users = new Map<string, Set<string>>();
function collect(owner: string, fields: readonly Field[] = []): void {
  for (const field of fields) {
    if (!users.has(field.name)) users.set(field.name, new Set());
    users.get(field.name)!.add(owner);
    collectInner(owner, field);
  }
}
function collectInner(owner: string, { fields, items, mapOf }: Omit<Field, "name">): void {
  collect(owner, fields);
  for (const inner of [items, mapOf]) if (inner) collectInner(owner, inner);
}
for (const file of ["ecd-2020-09-30", "ecd-2020-10-02", "bcc"]) {
  const { operations, models } = (await read(file)) as {
    operations: { name: string; request: Field[]; response?: Field[] }[];
    models?: Record<string, Field[]>;
  };
  for (const { name, request, response } of operations) collect(name, [...request, ...(response ?? [])]);
  for (const [name, fields] of Object.entries(models ?? {})) collect(name, fields);
}

const isException = (name: string) => name.includes(".");
const decided = (list: readonly string[]) => list.filter((name) => !isException(name));

test("every name of the catalogue is decided once", () => {
  assert.ok(users.size > 2000);
  const names = [...decided(secret), ...decided(open)];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  assert.deepEqual(twice, [], "decided twice");
  assert.deepEqual([...users.keys()].filter((name) => !names.includes(name)).sort(), [], "undecided");
  assert.deepEqual(
    names.filter((name) => !users.has(name)),
    [],
    "not in the catalogue",
  );
});

test("an exception is of an operation that has the name, and against the name's own decision", () => {
  for (const [list, other] of [
    [secret, open],
    [open, secret],
  ] as const) {
    for (const exception of list.filter(isException)) {
      const [owner, name] = exception.split(".") as [string, string];
      assert.ok(users.get(name)?.has(owner), `${exception}: the operation has no such name`);
      assert.ok(other.includes(name), `${exception}: the name is decided like this anyway`);
      assert.equal(list.filter((entry) => entry === exception).length, 1, exception);
    }
  }
});

test("the lists are sorted", () => {
  for (const list of [secret, open]) {
    const order = list.map((name) => name.toLowerCase());
    assert.deepEqual(order, [...order].sort());
  }
  assert.deepEqual(words, [...words].sort());
});

test("no name is secret in one spelling and open in another", () => {
  const spelt = new Set(decided(secret).map(plain));
  assert.deepEqual(
    decided(open).filter((name) => spelt.has(plain(name))),
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
  // By operation: the content of a command is secret, other contents are not decided by their name.
  assert.match(text("ts/generated/ecd.ts"), /UserCommands:\[\.\.20\]\{Content#/);
  assert.match(text("ts/generated/wuying.ts"), /\/\*\* Secret\. Filled in by the client\. \*\/\n\s*LoginToken\?/);
  assert.match(text("src/catalogue/generated/wuying.rs"), /\/\/\/ Secret\.\n\s*pub credential: String/);
  assert.doesNotMatch(text("ts/generated/ecd.ts"), /(ClientToken|NextToken|DesktopId)!?#/);
});
