/** Runs `node.js` in another process, in this version of Node or another. */

import { join } from "node:path";

import { lastLines, run } from "../../scripts/setup/run.mjs";
import { bundled, setUp } from "../project.mjs";

/** The program of the newest Node, which npm installs. */
export async function newestNode() {
  const folder = join(await setUp(), `node_modules/node-newest-${process.platform}-${process.arch}/bin`);
  return join(folder, process.platform === "win32" ? "node.exe" : "node");
}

/** Bundles a file of bench/ as a program. The vendors' SDKs remain outside of the bundle. */
export const nodeScript = (entry) =>
  bundled(entry, entry.replaceAll(/\W/g, "-"), {
    platform: "node",
    external: ["@alicloud/*", "@baiducloud/*"],
    loader: { ".wasm": "binary" },
  });

/** Truncates lines: a stack begins with the line that failed, and bundles have long lines. */
const short = (text) => text.replaceAll(/^(.{300}).*$/gm, "$1…");

/** Runs a program and parses the object that it reports. */
export async function report(program, args, seconds = 180) {
  const result = await run(program, args, { seconds });
  const line = /^REPORT (.*)$/m.exec(result.output);
  if (!result.ok || !line) throw new Error(short(lastLines(result, 30)));
  return JSON.parse(line[1]);
}

/** Runs a task of `node.js`. */
export async function inNode(task, options, { program = process.execPath, flags = [] } = {}) {
  const script = await nodeScript("runtimes/node.js");
  return report(program, [...flags, script, task, JSON.stringify(options)]);
}
