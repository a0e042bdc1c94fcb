/** Runs `node.js` in a process of its own, in this Node or another. */

import { join } from "node:path";

import { lastLines, run } from "../../scripts/setup/run.mjs";
import { bundled, setUp } from "../project.mjs";

/** The newest Node that npm has, of this folder's lock file. */
export async function newestNode() {
  const folder = join(await setUp(), `node_modules/node-newest-${process.platform}-${process.arch}/bin`);
  return join(folder, process.platform === "win32" ? "node.exe" : "node");
}

/** A script of this folder as a program of its own; the vendors' SDKs stay as npm installed them. */
export const nodeScript = (entry) =>
  bundled(entry, entry.replaceAll(/\W/g, "-"), {
    platform: "node",
    external: ["@alicloud/*", "@baiducloud/*"],
    loader: { ".wasm": "binary" },
  });

/** Bundles are long lines, and a stack begins with the line that failed. */
const short = (text) => text.replaceAll(/^(.{300}).*$/gm, "$1…");

/** What a program reports. */
export async function report(program, args, seconds = 180) {
  const result = await run(program, args, { seconds });
  const line = /^REPORT (.*)$/m.exec(result.output);
  if (!result.ok || !line) throw new Error(short(lastLines(result, 30)));
  return JSON.parse(line[1]);
}

/** A task of `node.js`. */
export async function inNode(task, options, { program = process.execPath, flags = [] } = {}) {
  const script = await nodeScript("runtimes/node.js");
  return report(program, [...flags, script, task, JSON.stringify(options)]);
}
