import assert from "node:assert/strict";
import { test } from "node:test";

import { createGateway, createRelay } from "edgedesk/gateway";

import { faultOf, mistakes } from "./mistakes.js";

/* Wrong options and rules are refused when a gateway or relay is created. */

for (const mistake of mistakes) {
  test(`creation refuses ${mistake.name}`, () => {
    assert.equal(faultOf(mistake, { createGateway, createRelay }), undefined);
  });
}
