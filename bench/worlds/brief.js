/* The few ratios that a test asserts: in Node, without what has to be installed or compiled for it. */

import * as baiducloud from "../peers/baiducloud.js";
import * as bestNode from "../peers/best-node.js";
import * as edgedesk from "../peers/edgedesk.js";
import * as nodeCrypto from "../peers/node-crypto.js";
import * as openApiCore from "../peers/openapi-core.js";
import { sign } from "../tasks/sign.js";

const options = { schemes: ["acs3", "v1", "bce"], rounds: 11, millis: 12 };
const out = await sign([edgedesk, nodeCrypto, bestNode, openApiCore, baiducloud], options);
console.log(`REPORT ${JSON.stringify(out)}`);
