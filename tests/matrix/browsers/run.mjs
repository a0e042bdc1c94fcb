/* The package without a bundler: the browser loads each file from its address. */

import * as bcc from "./edgedesk/dist/bcc.js";
import * as ecd from "./edgedesk/dist/ecd.js";
import * as wuying from "./edgedesk/dist/wuying.js";

import { broken, suite } from "./suite.mjs";

/** Runs the suite; never fails. */
export const run = (url) => suite({ ecd, wuying, bcc, url }).catch(broken);
