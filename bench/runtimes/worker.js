/*
 * The tasks in workerd. Its clock stops while it computes, so that the caller measures: `/names` verifies and lists the
 * candidates of a scheme, `/run` runs one of them.
 */

import * as baiducloud from "../peers/baiducloud.js";
import * as bestNode from "../peers/best-node.js";
import * as nodeCrypto from "../peers/node-crypto.js";
import * as noble from "../peers/noble.js";
import * as openApiCore from "../peers/openapi-core.js";
import * as webCrypto from "../peers/webcrypto.js";
import { bareFetch, withFetch } from "../clients/by-hand.js";
import * as edgedeskClient from "../clients/edgedesk.js";
import * as official from "../clients/official.js";
import { candidates } from "./candidates.js";
import { portable } from "./portable.js";

const peers = [...portable, nodeCrypto, bestNode, openApiCore, baiducloud];
const clients = [
  edgedeskClient,
  ...[withFetch(webCrypto), withFetch(noble), bareFetch(webCrypto)],
  ...[official.openApiCore, official.popCore, official.baiducloud],
];
const known = {};

const groups = {
  sign: (scheme) => candidates(peers, scheme),
  /** The clients whose call succeeds; the others with their error. */
  async send(scheme, endpoint) {
    const all = [];
    for (const { name, createClient } of clients) {
      try {
        const once = createClient(endpoint)[scheme];
        if (!once) continue;
        const limit = new Promise((_, reject) => setTimeout(reject, 5000, new Error("no response within 5 s")));
        await Promise.race([once(), limit]);
        all.push({ name, once });
      } catch (error) {
        all.push({ name, error: String(error?.message ?? error) });
      }
    }
    return all;
  },
};

export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/ready") return new Response("ready");
    const [task, scheme, endpoint] = ["task", "scheme", "endpoint"].map((name) => searchParams.get(name));
    // Inside of a request, because workerd imports keys only there.
    const all = await (known[`${task} ${scheme}`] ??= groups[task](scheme, endpoint));
    if (pathname === "/names") return Response.json(all.map(({ name, error }) => ({ name, error })));
    const { once } = all.find(({ name }) => name === searchParams.get("name"));
    const times = Number(searchParams.get("times"));
    if (typeof once()?.then === "function") for (let i = 0; i < times; i++) await once();
    else for (let i = 0; i < times; i++) once();
    return new Response("done");
  },
};
