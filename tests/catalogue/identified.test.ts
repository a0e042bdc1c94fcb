import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { minimalCalls } from "./minimal.js";

const cloud = new Cloud();
const { region, clientId, sessionId, loginToken } = seed.wuying;
const clients = {
  ecd: new ecd.EcdClient({ region: seed.ecd.region, credentials: seed.ecd }),
  wuying: new wuying.WuyingClient({ region, clientId, sessionId, loginToken }),
  bcc: new bcc.BccClient({ region: "bj", credentials: seed.bcc }),
};
const modules = { bcc, ecd, wuying } as unknown as Record<string, Record<string, ecd.Operation>>;

test("every response of the emulator has the request id in its header, and the same id in its body", async () => {
  let empty = 0;
  for (const { entry, action, parameters } of await minimalCalls()) {
    const client = clients[entry] as { prepare(operation: ecd.Operation, parameters: object): ecd.PreparedRequest };
    const { method, url, headers, body } = client.prepare(modules[entry]![action]!, parameters);
    const response = await cloud.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
    const id = response.headers.get(entry === "bcc" ? "x-bce-request-id" : "x-acs-request-id");
    assert.match(id ?? "", /^[0-9a-f-]{36}$/i, action);
    const text = await response.text();
    if (text === "") empty++;
    const { RequestId, requestId = id, Code, code } = JSON.parse(text || "{}") as Record<string, unknown>;
    assert.equal(entry === "bcc" ? requestId : RequestId, id, action);
    if (response.status === 200) assert.ok(code === undefined && [undefined, "200"].includes(Code as string), action);
  }
  assert.ok(empty > 20, `${empty} responses of Baidu have an empty body, and the id in the header only`);
});
