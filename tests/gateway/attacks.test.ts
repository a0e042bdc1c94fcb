import assert from "node:assert/strict";
import { test } from "node:test";

import * as ecd from "edgedesk/ecd";
import { createGateway, createRelay } from "edgedesk/gateway";

import { Cloud } from "../../emulator/cloud.js";
import { faultsOf, requestOf } from "./attack-requests.js";
import { type Attack, attacks, BASE } from "./attacks.js";
import { relayAttacks } from "./relay-attacks.js";
import { relaySubject, subject } from "./subject.mjs";

/* The attacks, in process; tests/matrix/gateway.test.ts runs them in workerd. */

/** Headers of requests that must not reach the vendor. */
const FOREIGN = /forward|original|origin|cookie|proxy|token|evil|_/;

async function run(attack: Attack, gateway: { fetch(request: Request, env: object): Promise<Response> }, cloud: Cloud) {
  const response = await gateway.fetch(requestOf(attack), {});
  const { status, headers } = response;
  const faults = faultsOf(attack, { status, headers, text: await response.text() }, cloud.requests.length);
  assert.deepEqual(faults, []);
  for (const { headers: sent, operation } of cloud.requests) {
    assert.equal(BASE.headers["authorization"] === sent["authorization"], false);
    assert.notEqual(operation, "DeleteDesktops");
    for (const name of Object.keys(sent)) assert.doesNotMatch(name, FOREIGN);
  }
}

for (const attack of attacks) {
  test(`${attack.name}: ${attack.code ?? "allowed"}`, async () => {
    const cloud = new Cloud({ transitionMs: 0 });
    const { fetch } = cloud;
    await run(attack, subject({ createGateway, ecd }, { fetch }), cloud);
  });
}

for (const attack of relayAttacks) {
  test(`relay: ${attack.name}: ${attack.code ?? "relayed"}`, async () => {
    const cloud = new Cloud({ transitionMs: 0 });
    const send = cloud.fetch;
    await run(attack, relaySubject({ createRelay }, send), cloud);
  });
}
