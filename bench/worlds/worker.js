/*
 * Signing in workerd. Its clock stands still while it computes, so it only does as it is told, and the caller measures:
 * `/names` judges and lists the candidates of a scheme, `/run` lets one of them work.
 */

import * as bestNode from "../peers/best-node.js";
import * as nodeCrypto from "../peers/node-crypto.js";
import { candidates } from "./candidates.js";
import { portable } from "./portable.js";

const known = {};

/** Keys are imported in a request, as workerd wants it. */
const of = (scheme) => (known[scheme] ??= candidates([...portable, nodeCrypto, bestNode], scheme));

export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    const all = await of(searchParams.get("scheme"));
    if (pathname === "/names") return Response.json(all.map(({ name }) => name));
    const { once } = all.find(({ name }) => name === searchParams.get("name"));
    const times = Number(searchParams.get("times"));
    if (typeof once()?.then === "function") for (let i = 0; i < times; i++) await once();
    else for (let i = 0; i < times; i++) once();
    return new Response("done");
  },
};
