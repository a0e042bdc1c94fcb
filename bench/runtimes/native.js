/* The native program as a candidate: it reads a number of calls and prints their duration. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { StopInstance } from "edgedesk/bcc";
import { StopDesktops } from "edgedesk/ecd";

import { alibaba, baidu, fixed } from "../request.js";
import { edgedeskSignature } from "./candidates.js";

/** Starts the program. */
export function native(name, program) {
  const child = spawn(program, [
    ...[StopDesktops.schema, StopInstance.schema],
    ...[alibaba.region, alibaba.accessKeyId, alibaba.accessKeySecret],
    ...[baidu.region, baidu.accessKeyId, baidu.secretAccessKey, baidu.instanceId],
    alibaba.desktopIds.join(","),
  ]);
  let stderr = "";
  child.stderr.on("data", (data) => (stderr += data));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question) => {
    child.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended: ${stderr}`);
    return value;
  };
  return {
    /** The candidate, after its signature was verified. */
    async candidate(scheme) {
      const actual = await ask(`check ${scheme} ${fixed.now()} ${fixed.nonce()}`);
      const expected = await edgedeskSignature(scheme);
      if (actual !== expected) throw new Error(`${name}, ${scheme}: ${actual} is not edgedesk's ${expected}`);
      const millis = async (times) => Number(await ask(`${scheme} ${times}`)) / 1e6;
      return { name, run: async (times) => ({ millis: await millis(times), processor: NaN }) };
    },
    stop: () => child.kill(),
  };
}
