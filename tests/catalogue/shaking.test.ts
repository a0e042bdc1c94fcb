import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "@rollup/wasm-node";

/* The compressed size that one more operation adds to a bundle, with two bundlers. */

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(root, "target", "shaking-"));
after(() => rmSync(folder, { recursive: true }));

const NAMED = (names: string[]) =>
  `import { EcdClient, ${names} } from "edgedesk/ecd"; export const used = [EcdClient, ${names}];`;
const STAR = (names: string[]) =>
  `import * as ecd from "edgedesk/ecd"; export const used = [ecd.EcdClient, ${names.map((name) => `ecd.${name}`)}];`;

const bundlers: Record<string, (file: string) => Promise<string>> = {
  async esbuild(file) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [file],
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
    });
    return outputFiles[0]!.text;
  },
  async rollup(file) {
    const bundle = await rollup({ input: file, plugins: [nodeResolve({ exportConditions: ["default"] })] });
    // One file, because operations may be in a chunk that the entry and the code for failures share.
    const { output } = await bundle.generate({ format: "esm", inlineDynamicImports: true });
    return (await esbuild.transform(output[0].code, { minify: true })).code;
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const [form, source] of Object.entries({ named: NAMED, "import *": STAR })) {
    test(`${name}, ${form}: the next operation adds less than 400 bytes`, async (t) => {
      const size = async (names: string[]) => {
        const file = join(folder, `${name}-${form === "named"}-${names.length}.js`);
        writeFileSync(file, source(names));
        const text = await bundle(file);
        assert.ok(text.includes("DesktopId") && !text.includes("DescribeFlowMetric"), "only what is used is there");
        return gzipSync(text, { level: 9 }).length;
      };
      const one = await size(["StopDesktops"]);
      const two = await size(["StopDesktops", "RenewDesktops"]);
      const five = await size(["StopDesktops", "RenewDesktops", "StartDesktops", "RebootDesktops", "DescribeDesktops"]);
      t.diagnostic(`one operation ${one} bytes gz, two ${two}, five ${five}`);
      assert.ok(two - one < 400, `${two - one} bytes`);
      assert.ok(five - two < 3 * 400, `${five - two} bytes for three more`);
    });
  }
}
