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

test("an operation of another service of the vendor goes to its host, with its version", () => {
  const service = { hosts: "ecs.*.aliyuncs.com", version: "2014-05-26" };
  const { url, headers } = ecd.prepare({ action: "DescribeInstances", service, effect: "read" }, { PageSize: 10 });
  assert.equal(url, "https://ecs.cn-hangzhou.aliyuncs.com/?PageSize=10&RegionId=cn-hangzhou");
  assert.deepEqual([headers["x-acs-action"], headers["x-acs-version"]], ["DescribeInstances", "2014-05-26"]);
  assert.match(ecd.prepare({ action: "New" }, {}).url, /^https:\/\/ecd\.cn-hangzhou/);
  const other = { action: "New", method: "GET", path: "/v1/x", service: { hosts: "vpc.*.baidubce.com" } };
  assert.equal(bcc.prepare(other, {}).url, "https://vpc.bj.baidubce.com/v1/x");
  for (const wrong of [
    ...[null, "ecs", 7, {}, { hosts: 7 }, { hosts: "" }, { hosts: "localhost" }, { hosts: "a.example/" }],
    ...[{ hosts: "a@b.example" }, { hosts: "a.example:1" }, { hosts: "a.example", version: "1\n2" }, { hosts: "..a" }],
    { hosts: "a.example", version: 5 },
  ]) {
    assert.throws(
      () => ecd.prepare({ action: "New", service: wrong as typeof service }, {}),
      (error) => error instanceof ConfigurationError && error.setting === "service",
      JSON.stringify(wrong),
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
