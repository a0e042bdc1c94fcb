/* workerd without a bundler: it knows no node_modules, so the files are named as the `workerd` condition names them. */

import * as bcc from "./edgedesk/dist/workerd/bcc.js";
import * as ecd from "./edgedesk/dist/workerd/ecd.js";
import * as wuying from "./edgedesk/dist/workerd/wuying.js";

import { suite } from "./suite.mjs";

export default {
  async test(_, { CLOUD }) {
    console.log(`REPORT ${JSON.stringify(await suite({ ecd, wuying, bcc, url: CLOUD }))}`);
  },
};
