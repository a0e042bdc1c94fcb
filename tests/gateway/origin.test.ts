import assert from "node:assert/strict";
import { test } from "node:test";

import { EcdClient } from "edgedesk/ecd";
import { createGateway, createRelay } from "edgedesk/gateway";

/* `self` in `origins`: pages of the gateway's own address, and no others. */

const relayed = "relay/ecd.cn-hangzhou.aliyuncs.com/";

/** The status of a request without credentials: 401 where its origin is allowed, 403 otherwise. */
async function status(origins: string[], path: string, at: string, origin: string | undefined): Promise<number> {
  const authorize = () => null;
  const client = () => new EcdClient({ credentials: { accessKeyId: "a", accessKeySecret: "b" } });
  const clouds = { ecd: { client, regions: ["cn-hangzhou"] as const } };
  const gateway = createGateway({ clouds, origins, authorize, allow: () => [] });
  const relay = createRelay({ hosts: ["ecd.cn-hangzhou.aliyuncs.com"], origins, authorize });
  const headers = { "content-type": "application/json", ...(origin !== undefined && { origin }) };
  const request = new Request(`${at}/${path}`, { method: "POST", headers });
  return (await (path === relayed ? relay : gateway).fetch(request, undefined)).status;
}

for (const path of ["v1/ecd/DescribeDesktops", relayed]) {
  for (const [at, origin, expected] of [
    ["https://panel.example", "https://panel.example", 401],
    ["https://panel.example:8443", "https://panel.example:8443", 401],
    ["https://panel.example", "http://panel.example", 403],
    ["https://panel.example", "https://panel.example:8443", 403],
    ["https://panel.example", "https://evil.example", 403],
    ["https://panel.example", "https://panel.example.evil.example", 403],
    ["https://panel.example", "null", 403],
    ["https://panel.example", "self", 403],
    ["https://panel.example", "'self'", 403],
  ] as const) {
    test(`${path} at ${at}, from ${origin}: ${expected}`, async () => {
      assert.equal(await status(["self"], path, at, origin), expected);
    });
  }

  test(`${path}: without self, the own origin is not allowed; with both, both are`, async () => {
    const [own, other] = ["https://panel.example", "https://other.example"];
    assert.equal(await status([other], path, own, own), 403);
    assert.equal(await status(["self", other], path, own, own), 401);
    assert.equal(await status(["self", other], path, own, other), 401);
  });
}
