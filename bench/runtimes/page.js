/* The tasks in a page, as `globalThis.tasks`. */

import * as edgedesk from "../peers/edgedesk.js";
import * as noble from "../peers/noble.js";
import * as webCrypto from "../peers/webcrypto.js";
import { bareFetch, withFetch } from "../clients/by-hand.js";
import * as edgedeskClient from "../clients/edgedesk.js";
import { many } from "../tasks/many.js";
import { send } from "../tasks/send.js";
import { sign } from "../tasks/sign.js";
import { portable } from "./portable.js";

const clients = [edgedeskClient, withFetch(webCrypto), withFetch(noble), bareFetch(webCrypto)];

/** page-baidu.js adds a peer. */
export const peers = [...portable];

globalThis.tasks = {
  sign: (options) => sign(peers, options),
  send: (options) => send(clients, { ...options, endpoint: `${location.origin}/api` }),
  many: (options) => many([edgedesk, webCrypto, noble], options),
};
