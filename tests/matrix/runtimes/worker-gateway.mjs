/* The gateway and the relay of the attacks as a Worker. Files are named as the `workerd` condition names them. */

import * as ecd from "./edgedesk/dist/workerd/ecd.js";
import { createGateway, createRelay, durableLimit, LimitCounter as Counter } from "./edgedesk/dist/gateway.js";

import { relaySubject, subject } from "./subject.mjs";

/** The class of the package, which also tells whether it stores anything. */
export class LimitCounter extends Counter {
  constructor(state, env) {
    super(state, env);
    this.sql = state.storage.sql;
  }

  fetch(request) {
    if (request.method !== "GET") return super.fetch(request);
    const [{ tables }] = this.sql.exec("SELECT count(*) AS tables FROM sqlite_master WHERE name = 'counter'").toArray();
    return new Response(String(tables));
  }
}

const store = durableLimit((env) => env.LIMITS);
const audit = (entry, env) => fetch(`${env.CLOUD}/audit`, { method: "POST", body: JSON.stringify(entry) });
const workers = new WeakMap();

function workersOf(env) {
  if (!workers.has(env)) {
    const gateway = subject({ createGateway, ecd }, { endpoint: env.CLOUD }, { audit, limit: { store } });
    // The emulator finds the vendor's host in the path.
    const send = (url, init) => fetch(url.replace("https://", `${env.CLOUD}/relayed/`), init);
    const relay = relaySubject({ createRelay }, send, { audit, limit: { perMinute: 1000, store } });
    workers.set(env, { gateway, relay });
  }
  return workers.get(env);
}

/** Asks the counter of a key directly. */
async function counted(request, { LIMITS }, key) {
  const counter = LIMITS.get(LIMITS.idFromName(key));
  const { status, body } = await counter.fetch(request.url, request);
  return new Response(body, { status });
}

export default {
  fetch(request, env, context) {
    const [, part, key] = new URL(request.url).pathname.split("/");
    if (part === "counter") return counted(request, env, key);
    const { gateway, relay } = workersOf(env);
    return (part === "relay" ? relay : gateway).fetch(request, env, context);
  },
};
