import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

import { BccClient, GetInstance, StopInstance } from "edgedesk/bcc";
import { ApiError, DescribeDesktops, EcdClient, RenewDesktops, StopDesktops } from "edgedesk/ecd";
import * as user from "edgedesk/wuying";

import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { serve } from "../../emulator/serve.js";
import { rejection } from "./support.js";

/* The five operations over HTTP, against the emulator, whose verification shares no code with the core. */

const cloud = new Cloud({ transitionMs: 0 });
let server: Awaited<ReturnType<typeof serve>>;
let endpoint: string;
before(async () => {
  server = await serve(cloud.fetch, { port: 0 });
  endpoint = server.url;
});
after(() => server.close());
beforeEach(() => cloud.reset());

const [running, stopped, payAsYouGo] = seed.ecd.desktopIds as [string, string, string];
const instanceId = seed.bcc.instanceIds[0]!;
const { region, clientId, sessionId, loginToken, sessionToken } = seed.wuying;
const ecd = (options: object = {}) =>
  new EcdClient({ endpoint, region: seed.ecd.region, credentials: seed.ecd, ...options });
const bcc = (options: object = {}) =>
  new BccClient({ endpoint, region: seed.bcc.region, credentials: seed.bcc, ...options });
const desktop = async (id: string) => (await ecd().send(DescribeDesktops, { DesktopId: [id] })).Desktops![0]!;

test("1: end-user StopDesktops by its documentation of April 2024", async () => {
  const client = new user.WuyingClient({ endpoint, region, clientId, sessionId, loginToken });
  assert.equal((await desktop(running)).DesktopStatus, "Running");
  const { RequestId } = await client.send(user.StopDesktops, { DesktopId: [running] });
  assert.match(RequestId!, /^[0-9A-F-]{36}$/);
  assert.equal((await desktop(running)).DesktopStatus, "Stopped");
});

test("2: end-user StopDesktops by its documentation since February 2026", async () => {
  const client = new user.WuyingClient({ endpoint, region, clientId });
  const given = { DesktopId: [running], SessionToken: sessionToken, OsUpdate: false, Uuid: "u" };
  await client.send(user.StopDesktops, given);
  assert.equal((await desktop(running)).DesktopStatus, "Stopped");
  const sent = new URL(cloud.requests.find(({ operation }) => operation === "StopDesktops")!.url).searchParams;
  assert.equal(sent.get("OsUpdate"), "false");
  assert.equal(sent.has("LoginToken"), false);
});

for (const signing of ["acs3", "rpc"] as const) {
  test(`3: admin StopDesktops, ${signing}, with lasting and with temporary credentials`, async () => {
    await ecd({ signing }).send(StopDesktops, { DesktopId: [running], StoppedMode: "KeepCharging", OsUpdate: true });
    assert.equal((await desktop(running)).DesktopStatus, "Stopped");
    await ecd({ signing, credentials: seed.ecd.sts }).send(StopDesktops, { DesktopId: [payAsYouGo] });
    assert.equal((await desktop(payAsYouGo)).DesktopStatus, "Stopped");
  });
}

test("4: admin RenewDesktops moves the expiry and returns an order", async () => {
  const before = new Date((await desktop(running)).ExpiredTime!);
  const { OrderId, RequestId } = await ecd().send(RenewDesktops, {
    DesktopId: [running],
    Period: 1,
    PeriodUnit: "Year",
  });
  assert.match(OrderId!, /^\d+$/);
  assert.match(RequestId!, /^[0-9A-F-]{36}$/);
  const after = new Date((await desktop(running)).ExpiredTime!);
  assert.equal(after.getUTCFullYear(), before.getUTCFullYear() + 1);
});

test("5: BCC StopInstance, and its 409 when the instance is not running", async () => {
  const status = async () => (await bcc().send(GetInstance, { instanceId })).instance!.status;
  assert.equal(await status(), "Running");
  const { requestId } = await bcc({ credentials: seed.bcc.sts }).send(StopInstance, { instanceId, forceStop: true });
  assert.match(requestId!, /^[0-9a-f-]{36}$/);
  assert.equal(await status(), "Stopped");
  const error = await rejection(bcc().send(StopInstance, { instanceId }));
  assert.ok(error instanceof Error && error.name === "ApiError");
  const { code, requestId: id, status: http } = error as ApiError;
  assert.deepEqual([code, http], ["Instance.StopInstanceOperationForbidden", 409]);
  assert.match(id!, /^[0-9a-f-]{36}$/);
});

test("a wrong secret is refused, and the server's echo of the request is redacted", async () => {
  const securityToken = seed.ecd.sts.securityToken;
  const credentials = { ...seed.ecd.sts, accessKeySecret: "not the secret of this key" };
  for (const signing of ["acs3", "rpc"]) {
    const error = await rejection(ecd({ signing, credentials }).send(StopDesktops, { DesktopId: [stopped] }));
    assert.ok(error instanceof ApiError);
    assert.equal(error.code, "SignatureDoesNotMatch");
    assert.match(error.message, /string to sign|StringToSign/i);
    for (const form of [
      securityToken,
      encodeURIComponent(securityToken),
      encodeURIComponent(encodeURIComponent(securityToken)),
    ]) {
      assert.ok(!error.message.includes(form), error.message);
    }
    assert.match(error.requestId!, /^[0-9A-F-]{36}$/);
  }
});

test("a 64-bit integer is exact", async () => {
  const client = new user.WuyingClient({ endpoint, region, clientId });
  const { officeSiteId: OfficeSiteId, endUserId: EndUserId, password: Password } = seed.wuying.user;
  const { TenantId } = await client.send(user.GetLoginToken, {
    CurrentStage: "ADPassword",
    OfficeSiteId,
    EndUserId,
    Password,
  });
  assert.equal(TenantId, seed.wuying.tenantId);
});

test("a custom fetch is called without a receiver, and a user agent is sent", async () => {
  const receivers: unknown[] = [];
  const own = function (this: unknown, ...rest: Parameters<typeof fetch>) {
    receivers.push(this);
    return fetch(...rest);
  };
  await ecd({ fetch: own, userAgent: "panel/1.0" }).send(DescribeDesktops);
  assert.deepEqual(receivers, [undefined]);
  assert.equal(cloud.requests[0]!.headers["user-agent"], "panel/1.0");
});
