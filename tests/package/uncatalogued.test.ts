/** Operations that are newer than the catalogue: defaults that the client fills in, and checks before sending. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { BccClient, ConfigurationError, ValidationError } from "edgedesk/bcc";
import { EcdClient } from "edgedesk/ecd";
import { WuyingClient } from "edgedesk/wuying";

const region = "cn-hangzhou";
const key = { accessKeyId: "id", accessKeySecret: "secret" };
const ecd = new EcdClient({ region, credentials: key });
const wuying = new WuyingClient({ region, clientId: "c-1", sessionId: "s-1", loginToken: "t-1" });
const bcc = new BccClient({ region: "bj", credentials: { accessKeyId: "id", secretAccessKey: "secret" } });

const query = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

test("region and session are filled in", () => {
  assert.deepEqual(query(ecd.prepare({ action: "New" }, { A: 1 }).url), { A: "1", RegionId: region });
  const { Action, A, RegionId, ClientId, SessionId, LoginToken, ...rest } = query(
    wuying.prepare({ action: "New" }, { A: 1 }).url,
  );
  assert.deepEqual([Action, A, RegionId, ClientId, SessionId, LoginToken], ["New", "1", region, "c-1", "s-1", "t-1"]);
  assert.deepEqual(Object.keys(rest).sort(), ["Format", "SignatureNonce", "Timestamp", "Version"]);
});

test("path parameters are kept", () => {
  const operation = { action: "New", method: "DELETE", path: "/v2/volume/{volumeId}" };
  for (const volumeId of [undefined, null, "", ".", "..", 5, ["v"]]) {
    assert.throws(
      () => bcc.prepare(operation, { volumeId }),
      (error) => error instanceof ValidationError && error.issues[0]?.parameter === "volumeId",
    );
  }
  const { url, body } = bcc.prepare(operation, { volumeId: "v-1" });
  assert.deepEqual([url, body], ["https://bcc.bj.baidubce.com/v2/volume/v-1", undefined]);
  const get = bcc.prepare({ action: "New", method: "GET", path: "/v2/volume" }, { maxKeys: 5 });
  assert.deepEqual([get.url, get.body], ["https://bcc.bj.baidubce.com/v2/volume?maxKeys=5", undefined]);
});

test("an invalid operation is a ConfigurationError that names the setting", () => {
  const good = { action: "New", method: "GET", path: "/v2/x" };
  for (const [setting, change] of [
    ["path", { path: "@evil.com/" }],
    ["path", { path: ".evil.com/" }],
    ["path", { path: undefined }],
    ["method", { method: "CONNECT" }],
    ["method", { method: "get" }],
    ["method", { method: undefined }],
    ["action", { action: "" }],
    ["action", { action: 5 as unknown as string }],
    ["schema", { schema: "A:q" }],
  ] as const) {
    assert.throws(
      () => bcc.prepare({ ...good, ...change } as typeof good, {}),
      (error) => error instanceof ConfigurationError && error.setting === setting,
      JSON.stringify(change),
    );
  }
});

test("ids have no gaps", async () => {
  const { StopDesktops } = await import("edgedesk/ecd");
  const refused = (ids: unknown[]) => {
    try {
      ecd.prepare(StopDesktops, { DesktopId: ids as string[] });
    } catch (error) {
      assert(error instanceof ValidationError);
      return error.issues.map(({ parameter, given }) => `${parameter}: ${given}`);
    }
    return [];
  };
  assert.deepEqual(refused(["a", undefined, "b", null, ""]), [
    "DesktopId[1]: nothing",
    "DesktopId[3]: nothing",
    "DesktopId[4]: an empty string",
  ]);
  assert.deepEqual(refused([undefined]), ["DesktopId[0]: nothing"]);
  assert.deepEqual(refused([5]), ["DesktopId[0]: the number 5"]);
});
