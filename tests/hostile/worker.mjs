/* The scenarios in workerd, without a bundler. */

import * as bcc from "./edgedesk/dist/workerd/bcc.js";
import * as ecd from "./edgedesk/dist/workerd/ecd.js";
import * as wuying from "./edgedesk/dist/workerd/wuying.js";

import { everywhere } from "./everywhere.mjs";

export default {
  async test(_, { CLOUD }) {
    console.log(`REPORT ${JSON.stringify(await everywhere({ ecd, wuying, bcc }, CLOUD))}`);
  },
};
