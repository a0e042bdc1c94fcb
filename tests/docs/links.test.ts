import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";

import { filesOf } from "../../scripts/docs.mjs";
import { PACKAGES } from "../../scripts/packages.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { blocks, documents, read } from "./documents.js";

/* Files, headings, scripts and tests that the documents name exist. */

const others = [
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "bench/README.md",
  "emulator/README.md",
];
const reference = Object.keys(filesOf(join(root, "docs/api"))).map((file) => join("docs/api", file));
const all = [...documents, ...others, ...reference];
const { name, scripts } = JSON.parse(read("package.json")) as { name: string; scripts: Record<string, string> };

/** A document without its blocks of code. */
const prose = (document: string) => read(document).replace(/^```.*?^```$/gms, "");

/** The anchors of a document: GitHub's for headings, and explicit ones. */
function anchors(document: string): Set<string> {
  const headings = [...prose(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  const numbered = headings.map((anchor, index) => {
    const before = headings.slice(0, index).filter((other) => other === anchor).length;
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
  return new Set([...numbered, ...[...read(document).matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id)]);
}

test("every link leads to a file and a heading of the repository", () => {
  const broken: string[] = [];
  let count = 0;
  for (const document of all) {
    for (const [, link = ""] of prose(document).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      count++;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? document : relative(root, join(root, dirname(document), path));
      const isThere = !target.startsWith("..") && existsSync(join(root, target));
      if (!isThere || (anchor !== undefined && !anchors(target).has(anchor))) broken.push(`${document}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(count > 100, String(count));
});

test("every path in a document exists", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const top = new Set(tracked.filter((path) => path.includes("/")).map((path) => path.split("/")[0]!));
  const missing: string[] = [];
  for (const document of [...documents, ...others]) {
    for (const [, path = ""] of prose(document).matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)) {
      // Files of the build exist only after a build.
      const isBuilt = /^(?:dist|target|ts\/core)\//.test(path);
      if (top.has(path.split("/")[0]!) && !isBuilt && !existsSync(join(root, path)))
        missing.push(`${document}: ${path}`);
    }
  }
  // The call walk in ARCHITECTURE.md is a drawing.
  const drawn = [...read("ARCHITECTURE.md").matchAll(/[├└│ ](\w+(?:\/[\w-]+)*\/[\w-]+\.(?:ts|rs))/g)].map(
    ([, path = ""]) => path,
  );
  assert.ok(drawn.length > 15, String(drawn));
  missing.push(...drawn.filter((path) => !existsSync(join(root, path))));
  assert.deepEqual(missing, []);
});

test("ARCHITECTURE.md names every folder", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const folders = new Set(tracked.map((path) => path.split("/").slice(0, -1).slice(0, 2).join("/")).filter(Boolean));
  const text = read("ARCHITECTURE.md");
  assert.deepEqual(
    [...folders].filter((folder) => !text.includes(`${folder}/`)),
    [],
  );
});

test("every command in a document exists", () => {
  const text = all.map(read).join("\n");
  const called = new Set([...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script));
  assert.deepEqual(
    [...called].filter((script) => scripts[script] === undefined),
    [],
  );
  const files = [...text.matchAll(/(?:--test|node) (tests\/\S+\.ts)/g)].map(([, file = ""]) => file);
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.filter((file) => !existsSync(join(root, file))),
    [],
  );
  for (const [, name = "", module = ""] of text.matchAll(/cargo test --test (\w+)(?: (\w+)::)?/g)) {
    assert.ok(existsSync(join(root, "tests", name, `${module || "main"}.rs`)), `${name} ${module}`);
  }
  const core = readdirSync(join(root, "tests/core")).map((file) => read(`tests/core/${file}`));
  for (const [, title] of text.matchAll(/cargo test (\w+)`/g)) {
    assert.ok(
      core.some((code) => code.includes(`fn ${title}`)),
      title,
    );
  }
  const lines = blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.trim().split("\n"));
  const packages = PACKAGES.map((own) => own.name);
  const isKnown = (line: string) =>
    line === `npm install ${name} # Rust: cargo add ${name}` ||
    line.startsWith("npm run ") ||
    packages.includes(/^npm install --save-dev (\S+)$/.exec(line)?.[1] ?? "") ||
    packages.includes(/^npx (\S+)/.exec(line)?.[1] ?? "");
  assert.deepEqual(
    lines.filter((line) => !isKnown(line)),
    [],
  );
});

test("the policy that the guide gives is the panel's", () => {
  const [policy] = blocks.filter(({ language }) => language === "text");
  const [scripts] = policy!.code.split(";");
  assert.ok(read("www/serve.ts").includes(`"${scripts}"`), scripts);
});
