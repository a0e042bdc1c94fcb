/* The gateway of the attacks as a Worker. Files are named as the `workerd` condition names them. */

import * as ecd from "./edgedesk/dist/workerd/ecd.js";
import { createGateway } from "./edgedesk/dist/gateway.js";

import { subject } from "./subject.mjs";

const gateways = new WeakMap();

export default {
  fetch(request, env, context) {
    if (!gateways.has(env)) gateways.set(env, subject({ createGateway, ecd }, { endpoint: env.CLOUD }));
    return gateways.get(env).fetch(request, env, context);
  },
};
