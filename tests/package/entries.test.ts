import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";

import { build } from "esbuild";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as errors from "edgedesk/errors";
import * as wuying from "edgedesk/wuying";

import { root } from "../../scripts/setup/paths.mjs";
import { answering, ecd as client } from "./support.js";

/* The entries of the package, with users' compilers and bundlers. */

// Inside the project, so that "edgedesk" resolves to it.
const folder = mkdtempSync(join(root, "target", "entries-"));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The compiler's errors for a user's file, with all strict checks. */
function compile(text: string): string {
  const path = file("user.ts", text);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const strict = ["--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
  const args = [tsc, ...strict, "--module", "nodenext", "--target", "es2022", path];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout;
}

test("edgedesk/errors has the classes that every API throws", () => {
  const classes = Object.entries(errors);
  assert.ok(classes.length >= 11, String(classes));
  for (const entry of [ecd, wuying, bcc] as Record<string, unknown>[]) {
    for (const [name, value] of classes) assert.equal(entry[name], value, name);
  }
});

test("every name of package.json's exports has types, also for resolution without exports", () => {
  const { exports, typesVersions } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { types: string }>;
    typesVersions: { "*": Record<string, [string]> };
  };
  const byExports = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === "string" || name === "." ? [] : [[name.slice(2), [entry.types]] as const],
  );
  assert.deepEqual(typesVersions["*"], Object.fromEntries(byExports));
});

test("the types compile without skipLibCheck, and options take undefined under exactOptionalPropertyTypes", () => {
  const said = compile(`
    import * as bcc from "edgedesk/bcc";
    import * as ecd from "edgedesk/ecd";
    import { CallError } from "edgedesk/errors";
    import * as wuying from "edgedesk/wuying";
    import { connect, login, type LoginStep, toWebSdk } from "edgedesk/wuying/login";
    declare const user: wuying.WuyingClient;
    let step: LoginStep = login(user, { keepAlive: undefined, tokenLifetime: undefined, parameters: { Uuid: maybe } });
    step = await step.submit({ officeSiteId: "o", endUserId: "u", password: "p", keepAlive: undefined });
    if (step.kind === "change-password") step = await step.submit({ oldPassword: maybe, newPassword: "n" });
    export const seen: LoginStep = step;
    const connection = await connect(user, "ecd-1", { signal: undefined, start: undefined, timeout: undefined });
    export const parameters = toWebSdk(connection, { iframeId: "i", sdkPath: maybe, user: undefined });
    declare const maybe: string | undefined;
    declare const error: unknown;
    declare const several: ecd.EcdClient;
    export const kind = error instanceof CallError ? error.kind : undefined;
    new wuying.WuyingClient({ clientId: "c", region: maybe, sessionId: maybe, session: undefined, hooks: undefined });
    new bcc.BccClient({ region: maybe, credentials: { accessKeyId: "a", secretAccessKey: maybe, sessionToken: maybe } });
    void several.send(ecd.StopDesktops, { DesktopId: ["d"], RegionId: maybe, OsUpdate: undefined }, { region: maybe });
    void ecd.stopAll(several, [], { StoppedMode: undefined }, { concurrency: undefined });
  `);
  assert.equal(said, "");
});

test("constructors of errors take no positional parameters", () => {
  assert.match(compile(`import { TimeoutError } from "edgedesk/errors"; new TimeoutError("a", {}, 1);`), /TS2554/);
});

test("an import of edgedesk itself names the entries, in compiler, bundler and Node", async () => {
  const use = `import { EcdClient } from "edgedesk";\nnew EcdClient({});\n`;
  assert.match(compile(use), /not constructable.*\n.*ImportItFrom<"edgedesk\/ecd">/);
  const script = file("user.mjs", use);
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  assert.notEqual(status, 0);
  assert.match(stderr, /edgedesk has an entry for each API \(ecd, wuying, bcc\) and one for errors/);
  const bundle = build({ entryPoints: [script], bundle: true, write: false, logLevel: "silent" });
  await assert.rejects(bundle, /import from edgedesk\/ecd/);
});

test("JSON of an error has its name, code and message, and no stack", async () => {
  const error: unknown = await client({
    fetch: answering('{"RequestId":"r","Code":"Forbidden","Message":"no"}', { status: 403 }).fetch,
  })
    .send(ecd.DescribeDesktops)
    .catch((error: unknown) => error);
  const shown = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
  assert.equal(shown["name"], "ApiError");
  assert.equal(shown["code"], "Forbidden");
  assert.equal(shown["message"], (error as Error).message);
  assert.deepEqual([shown["status"], shown["requestId"], shown["operation"]], [403, "r", "DescribeDesktops"]);
  assert.deepEqual([shown["stack"], shown["cause"]], [undefined, undefined]);
});

test("toJson writes BigInts as strings of digits, which calls accept", async () => {
  const response = await client({ fetch: answering('{"RequestId":"r","TotalCount":12345678901234567890}').fetch }).send(
    ecd.DescribeDesktops,
  );
  assert.throws(() => JSON.stringify(response), TypeError);
  assert.equal(ecd.toJson(response), '{"RequestId":"r","TotalCount":"12345678901234567890"}');
  assert.equal(ecd.toJson([1n, { a: -2n }], 1), JSON.stringify(["1", { a: "-2" }], undefined, 1));
});
