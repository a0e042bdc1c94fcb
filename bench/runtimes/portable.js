/* The peers that run in every runtime. edgedesk is first: ratios are to it. */

import * as bestJs from "../peers/best-js.js";
import * as bestWeb from "../peers/best-web.js";
import * as edgedesk from "../peers/edgedesk.js";
import * as floor from "../peers/floor.js";
import * as noble from "../peers/noble.js";
import * as webCrypto from "../peers/webcrypto.js";

export const portable = [edgedesk, webCrypto, noble, bestJs, bestWeb, floor];
