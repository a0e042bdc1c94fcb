/* The native program as a candidate: it is told how often, and answers how long it took. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { StopInstance } from "edgedesk/bcc";
import { StopDesktops } from "edgedesk/ecd";

import { alibaba, baidu, fixed } from "../request.js";
import { edgedeskSignature } from "./candidates.js";

/** A program that waits for its turns. */
export function native(name, program) {
  const child = spawn(program, [
    ...[StopDesktops.schema, StopInstance.schema],
    ...[alibaba.region, alibaba.accessKeyId, alibaba.accessKeySecret],
    ...[baidu.region, baidu.accessKeyId, baidu.secretAccessKey, baidu.instanceId],
    alibaba.desktopIds.join(","),
  ]);
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += data));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question) => {
    child.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended: ${complaint}`);
    return value;
  };
  return {
    /** The candidate, after its signature was compared. */
    async candidate(scheme) {
      const got = await ask(`check ${scheme} ${fixed.now()} ${fixed.nonce()}`);
      const wanted = await edgedeskSignature(scheme);
      if (got !== wanted) throw new Error(`${name}, ${scheme}: ${got} is not edgedesk's ${wanted}`);
      const millis = async (times) => Number(await ask(`${scheme} ${times}`)) / 1e6;
      return { name, run: async (times) => ({ millis: await millis(times), processor: NaN }) };
    },
    stop: () => child.kill(),
  };
}
