/* workerd without a bundler. It does not resolve packages, so the imports are the files of the `workerd` condition. */

import * as bcc from "./edgedesk/dist/workerd/bcc.js";
import * as ecd from "./edgedesk/dist/workerd/ecd.js";
import * as wuying from "./edgedesk/dist/workerd/wuying.js";

import { suite } from "./suite.mjs";

export default {
  async test(_, { CLOUD }) {
    console.log(`REPORT ${JSON.stringify(await suite({ ecd, wuying, bcc, url: CLOUD }))}`);
  },
};
