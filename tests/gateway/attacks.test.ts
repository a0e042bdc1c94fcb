import assert from "node:assert/strict";
import { test } from "node:test";

import * as ecd from "edgedesk/ecd";
import { createGateway } from "edgedesk/gateway";

import { Cloud } from "../../emulator/cloud.js";
import { type Attack, attacks, BASE, bodyOf, faultsOf, headersOf } from "./attacks.js";
import { subject } from "./subject.mjs";

/* The attacks, in process; tests/matrix/gateway.test.ts runs them in workerd. */

function requestOf(attack: Attack): Request {
  const { method = BASE.method, path = BASE.path } = attack;
  const init: RequestInit & { duplex?: "half" } = { method, headers: headersOf(attack), duplex: "half" };
  const body = bodyOf(attack);
  if (attack.slow)
    init.body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x7b])) });
  else if (body.length > 0) init.body = body as BodyInit;
  return new Request(`https://gateway.example${path}`, init);
}

for (const attack of attacks) {
  test(`${attack.name}: ${attack.code ?? "allowed"}`, async () => {
    const cloud = new Cloud({ transitionMs: 0 });
    const fetch = (url: string, init: RequestInit) => cloud.fetch(new Request(url, init));
    const gateway = subject({ createGateway, ecd }, { fetch });
    const response = await gateway.fetch(requestOf(attack), {});
    const { status, headers } = response;
    const faults = faultsOf(attack, { status, headers, text: await response.text() }, cloud.requests.length);
    assert.deepEqual(faults, []);
    for (const { headers: sent, operation } of cloud.requests) {
      assert.equal(BASE.headers["authorization"] === sent["authorization"], false);
      assert.notEqual(operation, "DeleteDesktops");
      for (const name of Object.keys(sent)) assert.doesNotMatch(name, /forward|original|origin|cookie|proxy|_/);
    }
  });
}
