/* The tasks in Node. Runs one task and prints the outcome as JSON. */

import * as baiducloud from "../peers/baiducloud.js";
import * as bestNode from "../peers/best-node.js";
import * as edgedesk from "../peers/edgedesk.js";
import * as nodeCrypto from "../peers/node-crypto.js";
import * as openApiCore from "../peers/openapi-core.js";
import * as webCrypto from "../peers/webcrypto.js";
import { bareFetch, withFetch } from "../clients/by-hand.js";
import * as edgedeskClient from "../clients/edgedesk.js";
import * as edgedeskNode from "../clients/edgedesk-node.js";
import * as official from "../clients/official.js";
import { core } from "../tasks/core.js";
import { gateway } from "../tasks/gateway.js";
import { many } from "../tasks/many.js";
import { huge, memory } from "../tasks/memory.js";
import { profile } from "../tasks/profile.js";
import { send } from "../tasks/send.js";
import { sign } from "../tasks/sign.js";
import { native } from "./native.js";
import { portable } from "./portable.js";

const peers = [...portable, nodeCrypto, bestNode, openApiCore, baiducloud];
const clients = [
  edgedeskClient,
  ...[withFetch(nodeCrypto), withFetch(webCrypto), bareFetch(nodeCrypto)],
  ...[official.openApiCore, official.popCore, official.baiducloud],
];
/** The clients over `node:http`. */
const clientsOverHttp = [edgedeskNode, official.openApiCore, official.popCore, official.baiducloud];

const tasks = {
  async sign({ natives = {}, ...options }) {
    const programs = Object.entries(natives).map(([name, program]) => native(name, program));
    const more = (scheme) => Promise.all(programs.map((program) => program.candidate(scheme)));
    try {
      return await sign(peers, options, more);
    } finally {
      for (const program of programs) program.stop();
    }
  },
  send: (options) => send(clients, options),
  sendOverHttp: (options) => send(clientsOverHttp, options),
  gateway,
  huge,
  core,
  many: (options) => many([edgedesk, webCrypto, nodeCrypto, openApiCore], options),
  memory: (options) => memory(edgedesk, options),
  profile: (options) => profile(edgedesk.signer().acs3, options),
  profileSend: ({ endpoint, ...options }) => profile(edgedeskClient.createClient(endpoint).acs3, options),
};

const [task, options] = process.argv.slice(2);
console.log(`REPORT ${JSON.stringify(await tasks[task](JSON.parse(options)))}`);
process.exit();
