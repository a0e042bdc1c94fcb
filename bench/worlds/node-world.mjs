/** Runs `node.js` in a process of its own, in this Node or another. */

import { bundled, setUp } from "../project.mjs";
import { run, lastLines } from "../../scripts/setup/run.mjs";

/** The outcome of `node.js`. */
export async function nodeSigning(options, program = process.execPath) {
  await setUp();
  const external = ["@alicloud/*", "@baiducloud/*"];
  const script = await bundled("worlds/node.js", "node", { platform: "node", external });
  const result = await run(program, [script, JSON.stringify(options)], { seconds: 120 });
  if (!result.ok) throw new Error(lastLines(result));
  return JSON.parse(/^REPORT (.*)$/m.exec(result.output)[1]);
}
