import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { root } from "../../scripts/setup/paths.mjs";
import { request, rust, typescript } from "../../www/site/examples.js";
import { apis } from "../../www/site/facts.js";

/* The examples of all operations are of the right types in both languages, and edgedesk accepts their parameters. */

const all = apis.flatMap((facts) => facts.operations.map((operation) => ({ facts, operation })));
let folder: string;

before(() => {
  mkdirSync(join(root, "target"), { recursive: true });
  // Inside the project, so that "edgedesk" resolves to it.
  folder = mkdtempSync(join(root, "target", "site-"));
});
after(() => rmSync(folder, { recursive: true }));

test("the parameters of every example are accepted", () => {
  for (const { facts, operation } of all) {
    const { url } = request(operation, facts);
    assert.ok(url.startsWith("https://"), operation.name);
  }
});

test("the TypeScript of every example compiles", () => {
  const types = `
    declare const credentials: { accessKeyId: string; accessKeySecret: string; secretAccessKey: string };
    declare const clientId: string;
    declare const sessionId: string;
    declare const loginToken: string;`;
  writeFileSync(join(folder, "globals.d.ts"), types);
  for (const { facts, operation } of all) {
    writeFileSync(join(folder, `${facts.api}-${operation.name}.ts`), typescript(operation, facts));
  }
  const settings = { extends: "../../tsconfig.json", compilerOptions: { noUnusedLocals: false }, include: ["."] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8" });
  assert.equal(status, 0, stdout.slice(0, 2000));
});

test("the Rust of every example compiles", () => {
  const functions = all.map(({ facts: { api }, operation }, index) => {
    const client = { ecd: "EcdClient", wuying: "WuyingClient", bcc: "BccClient" }[api];
    const body = rust(
      operation,
      apis.find((facts) => facts.api === api)!,
    );
    return `pub fn example_${index}(${api}: &edgedesk::${client}, attempt: edgedesk::Attempt<'_>) -> Result<(), Box<dyn std::error::Error>> {
${body}
drop(request);
Ok(())
}`;
  });
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src/lib.rs"), functions.join("\n"));
  const manifest = `[package]\nname = "site-examples"\nedition = "2024"\n\n[dependencies]\nedgedesk = { path = "../.." }\n\n[workspace]\n`;
  writeFileSync(join(folder, "Cargo.toml"), manifest);
  writeFileSync(join(folder, "Cargo.lock"), "");
  const { status, stderr } = spawnSync("cargo", ["check", "--quiet"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CARGO_TARGET_DIR: join(root, "target", "site-examples") },
  });
  assert.equal(status, 0, stderr.slice(0, 3000));
});
