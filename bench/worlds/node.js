/* Signing in Node: one process, all candidates, and the native program beside it. Prints the outcome as JSON. */

import { sideBySide } from "../measure.js";
import * as baiducloud from "../peers/baiducloud.js";
import * as bestNode from "../peers/best-node.js";
import * as nodeCrypto from "../peers/node-crypto.js";
import * as openApiCore from "../peers/openapi-core.js";
import { candidates, SCHEMES } from "./candidates.js";
import { native } from "./native.js";
import { portable } from "./portable.js";

const { rounds, millis, schemes = SCHEMES, natives = {} } = JSON.parse(process.argv[2] ?? "{}");
const peers = [...portable, nodeCrypto, bestNode, openApiCore, baiducloud];

const programs = Object.entries(natives).map(([name, program]) => native(name, program));
const sign = {};
for (const scheme of schemes) {
  const all = await candidates(peers, scheme);
  for (const program of programs) all.push(await program.candidate(scheme));
  sign[scheme] = await sideBySide(all, { rounds, millis });
}
for (const program of programs) program.stop();
console.log(`REPORT ${JSON.stringify({ sign, version: process.version })}`);
