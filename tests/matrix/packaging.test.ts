import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { build } from "esbuild";

import { pack } from "../../scripts/package/pack.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { run } from "../../scripts/setup/run.mjs";
import { binary } from "./support/programs.js";
import { project } from "./support/project.js";

/* The contents and the behaviour of the packed tarball. */

const packed = pack();
const folder = mkdtempSync(join(tmpdir(), "edgedesk-packed-"));
after(() => rmSync(folder, { recursive: true }));
execFileSync("npm", ["install", "--prefix", folder, packed.tarball, "--no-audit", "--loglevel=error"], {
  cwd: folder,
  shell: process.platform === "win32",
});
const installed = join(folder, "node_modules/edgedesk");

test("the tarball contains the package's files only", (t) => {
  const paths = packed.files.map(({ path }) => path);
  const other = paths.filter((path) => !path.startsWith("dist/"));
  assert.deepEqual(other.sort(), ["LICENSE", "README.md", "package.json"]);
  const modules = paths.filter((path) => path.endsWith(".wasm")).map((path) => path.replace("dist/core/", ""));
  assert.deepEqual(modules.sort(), ["bcc.wasm", "ecd.wasm", "recovery.wasm", "wuying.wasm"]);
  t.diagnostic(`${packed.unpackedSize} bytes unpacked`);
  assert.ok(packed.unpackedSize < 2_500_000, `${packed.unpackedSize} bytes unpacked`);
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
});

test("the tarball contains no path of the build host", () => {
  for (const { path } of packed.files) {
    const bytes = readFileSync(join(installed, path));
    for (const own of [homedir(), root]) assert.ok(!bytes.includes(`${own}/`), `${own} in ${path}`);
  }
});

/** Runs a linter on the tarball. */
async function lint(tool: string, ...args: string[]): Promise<string> {
  const tools = await project("package");
  const { ok, output } = await run(binary(tools, tool), [...args, packed.tarball], { cwd: tools });
  assert.ok(ok, output);
  return output;
}

test("publint finds nothing", async () => {
  // Suggestions do not fail the test.
  assert.match(await lint("publint", "run", "--strict"), /All good!/);
});

test("attw: TypeScript and the runtime resolve to matching files", async () => {
  // The ignored rule is about `require` of a module, which every Node in `engines` supports; runtimes.test.ts tests it.
  // Resolution without `exports` finds the types by `typesVersions`.
  const output = await lint("attw", "--ignore-rules=cjs-resolves-to-esm", "--format=json");
  const { analysis } = JSON.parse(output) as { analysis: { entrypoints: Record<string, unknown> } };
  const entries = [
    ".",
    "./ecd",
    "./wuying",
    "./wuying/login",
    "./bcc",
    "./recovery",
    "./errors",
    "./gateway",
    "./gateway/client",
    "./gateway/node",
    "./signer",
    "./sts",
    "./node",
    "./package.json",
  ];
  assert.deepEqual(Object.keys(analysis.entrypoints), entries);
});

const use = `const ecd = new EcdClient({ region: "r", credentials: { accessKeyId: "a", accessKeySecret: "b" } });
console.log(ecd.prepare(StopDesktops, { DesktopId: ["x"] }).url);`;
const url = "https://ecd.r.aliyuncs.com/?DesktopId.1=x&RegionId=r\n";
const node = (args: string[], input: string) =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", input });

test("import and require work without an init call", () => {
  assert.equal(node(["--input-type=module"], `import { EcdClient, StopDesktops } from "edgedesk/ecd";\n${use}`), url);
  const required = `const { EcdClient, StopDesktops } = require("edgedesk/ecd");\n${use}`;
  assert.equal(node(["--no-warnings", "--input-type=commonjs"], required), url);
});

test("a bundle works, and carries only the operations that it uses", async () => {
  const contents = `import { EcdClient, StopDesktops } from "edgedesk/ecd";\n${use}`;
  const bundle = async (conditions: string[], external: string[]) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
      conditions,
      external,
    });
    return outputFiles[0]!.text;
  };
  const text = await bundle([], []);
  assert.equal(node(["--input-type=module"], text), url);
  assert.ok(text.includes("StoppedMode") && !text.includes("RenewDesktops"));
  // For workerd the modules are imported files, and no text of them is in the bundle.
  const worker = await bundle(["workerd"], ["*.wasm"]);
  const imported = [...worker.matchAll(/from"[^"]*?(\w+\.wasm)"/g)].map(([, name]) => name);
  assert.deepEqual(imported.sort(), ["ecd.wasm", "recovery.wasm"]);
  assert.ok(worker.length < 47_000, `${worker.length} characters`);
});
