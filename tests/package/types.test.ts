import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { STRICT } from "../../scripts/tsc.mjs";

/* The project's type check compiles call-types.ts; these tests show that it would fail. */

const root = fileURLToPath(new URL("../../", import.meta.url));

test("a wrong call does not compile", () => {
  const folder = mkdtempSync(join(root, "target", "types-"));
  try {
    const file = join(folder, "wrong.ts");
    writeFileSync(
      file,
      `import { type EcdClient, StopDesktops } from "edgedesk/ecd";
declare const ecd: EcdClient;
export const response = ecd.send(StopDesktops, { DesktopIds: ["x"] });
`,
    );
    const { status, stdout } = spawnSync(process.execPath, [...STRICT, "--skipLibCheck", file], {
      cwd: root,
      encoding: "utf8",
    });
    assert.notEqual(status, 0);
    assert.match(stdout, /wrong\.ts\(3,\d+\): error .*DesktopIds/s);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("only the entries for Node use types and modules of Node", () => {
  const folder = mkdtempSync(join(root, "target", "types-"));
  try {
    const config = {
      extends: "../../tsconfig.build.json",
      compilerOptions: { noEmit: true, rootDir: "../../ts" },
      include: ["../../ts"],
      exclude: ["../../ts/node.ts", "../../ts/gateway/node.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const files = readdirSync(join(root, "dist"), { recursive: true }) as string[];
  const importing = files.filter(
    (file) =>
      file.endsWith(".js") && /from "(?:node:|[^"]*\/node\.js")/.test(readFileSync(join(root, "dist", file), "utf8")),
  );
  assert.deepEqual(importing.sort(), ["gateway/node.js", "node.js"]);
});
