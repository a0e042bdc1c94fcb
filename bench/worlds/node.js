/* The tables in Node: one process, all candidates. Prints the outcome as JSON. */

import { sideBySide } from "../measure.js";
import * as baiducloud from "../peers/baiducloud.js";
import * as edgedesk from "../peers/edgedesk.js";
import * as nodeCrypto from "../peers/node-crypto.js";
import * as noble from "../peers/noble.js";
import * as openApiCore from "../peers/openapi-core.js";
import * as webCrypto from "../peers/webcrypto.js";
import { fixed } from "../request.js";
import { candidates, SCHEMES } from "./candidates.js";

const peers = [edgedesk, webCrypto, nodeCrypto, noble, openApiCore, baiducloud];
const { rounds, millis, schemes = SCHEMES } = JSON.parse(process.argv[2] ?? "{}");

const sign = {};
for (const scheme of schemes)
  sign[scheme] = await sideBySide(await candidates(peers, scheme, fixed), { rounds, millis });
console.log(`REPORT ${JSON.stringify({ sign })}`);
