import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import {
  changelogEntry,
  crates,
  earlierVersion,
  foreignFiles,
  missingDocuments,
  versions,
} from "../../scripts/release.mjs";
import { root } from "../../scripts/setup/paths.mjs";

/* Release checks without a registry; `npm run release:check` also runs npm and cargo. */

test("every version is the same", () => {
  const said = versions();
  assert.deepEqual(
    said
      .slice(3)
      .map(([place]) => place)
      .sort(),
    [
      "crate edgedesk",
      "crate edgedesk-encoding",
      "edgedesk's dependency on edgedesk-encoding",
      "package edgedesk-emulator",
      "package edgedesk-verify",
    ],
  );
  assert.equal(new Set(said.map(([, version]) => version)).size, 1, JSON.stringify(said));
});

test("the changelog has an entry for this version, and none for an unknown one", () => {
  const [[, version]] = versions() as [[string, string]];
  const entry = changelogEntry(version);
  assert.ok(entry && entry.notes.length > 100, JSON.stringify(entry));
  assert.match(entry.date, /^(Unreleased|\d{4}-\d\d-\d\d)$/);
  assert.equal(changelogEntry("9.9.9"), undefined);
});

test("the API is compared with the version before, which the first version has not", () => {
  const changelog =
    "# Changelog\n\n## [0.2.0] - Unreleased\n\n- x\n\n## [0.1.1] - 2027-01-02\n\n## [0.1.0] - 2026-12-01\n";
  assert.equal(earlierVersion("0.2.0", changelog), "0.1.1");
  assert.equal(earlierVersion("0.1.1", changelog), "0.1.0");
  assert.equal(earlierVersion("0.1.0", changelog), undefined);
});

test("crates are published in the order of their dependencies, with sources only", () => {
  assert.deepEqual(
    crates().map(({ name }: { name: string }) => name),
    ["edgedesk-encoding", "edgedesk"],
  );
  const foreign = ["node_modules/typescript/README.md", "tests/vectors/src/a.rs", "src/notes.txt"];
  assert.deepEqual(foreignFiles(["src/lib.rs", "Cargo.toml", "LICENSE", ...foreign]), foreign);
  assert.deepEqual(missingDocuments(), []);
});

test("workflows call existing scripts, and every part of the suite", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  const folder = join(root, ".github/workflows");
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const called = [...text.matchAll(/npm run ([\w:]+)|script: "([\w:]+)"/g)].map(([, run, script]) => run ?? script!);
  const parts = Object.keys(scripts).filter((name) => name.startsWith("test:"));
  assert.deepEqual(
    called.filter((name) => !Object.hasOwn(scripts, name)),
    [],
  );
  assert.deepEqual(
    [...parts, "lint"].filter((name) => !called.includes(name)),
    [],
  );
});
