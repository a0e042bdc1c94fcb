import assert from "node:assert/strict";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { bccEntries, ecdEntries, type Entry } from "../../emulator/catalogue.js";
import { Cloud } from "../../emulator/cloud.js";
import { seed } from "../../emulator/seed.js";
import { fromBase32, oneTimePassword, timeStep } from "../../emulator/totp.js";
import { misfits } from "./fields.js";
import { minimalCalls } from "./minimal.js";

/* Every field of the emulator's responses is in the catalogue, and has a value of its type. */

const { region, clientId, sessionId, loginToken, user } = seed.wuying;
const [running = "", stopped = ""] = seed.ecd.desktopIds;
const [web = "", prepaid = "", off = ""] = seed.bcc.instanceIds;

const apis = {
  ecd: {
    entries: ecdEntries["2020-09-30"]!,
    operations: ecd,
    client: () => new ecd.EcdClient({ region: seed.ecd.region, credentials: seed.ecd }),
  },
  wuying: {
    entries: ecdEntries["2020-10-02"]!,
    operations: wuying,
    client: () => new wuying.WuyingClient({ region, clientId, sessionId, loginToken }),
  },
  bcc: {
    entries: Object.fromEntries(bccEntries.map((entry) => [entry.name, entry])) as Record<string, Entry>,
    operations: bcc,
    client: () => new bcc.BccClient({ region: "bj", credentials: seed.bcc }),
  },
};

type Api = keyof typeof apis;

async function responseOf(cloud: Cloud, api: Api, action: string, parameters: object): Promise<[number, unknown]> {
  const { client, operations } = apis[api];
  const { prepare } = client() as unknown as { prepare: (o: unknown, p: object) => ecd.PreparedRequest };
  const operation = (operations as unknown as Record<string, unknown>)[action];
  const { method, url, headers, body } = prepare.call(client(), operation, parameters);
  const received = await cloud.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  return [received.status, JSON.parse((await received.text()) || "{}") as unknown];
}

function check(api: Api, action: string, received: unknown): void {
  const { response } = apis[api].entries[action]!;
  const id = { name: "requestId", type: "string" } as const;
  assert.deepEqual(misfits({ type: "object", fields: [...response, id] }, received, action), []);
}

test("samples have the catalogue's fields and types", async () => {
  const cloud = new Cloud();
  let checked = 0;
  for (const { entry, action, parameters } of await minimalCalls()) {
    const [status, received] = await responseOf(cloud, entry, action, parameters);
    if (status !== 200) continue;
    check(entry, action, received);
    checked++;
  }
  assert.ok(checked > 400, `${checked}`);
});

test("responses from the emulator's state have the catalogue's fields and types", async () => {
  const password = { CurrentStage: "ADPassword", OfficeSiteId: user.officeSiteId, EndUserId: user.endUserId };
  const billing = { paymentTiming: "Prepaid", reservation: { reservationLength: 1, reservationTimeUnit: "Month" } };
  const [spec, imageId] = [{ spec: "bcc.g5.c2m8", zoneName: "cn-bj-a" }, "m-EmuUbnt1"] as const;
  const extra = "i-Extra0001";
  const calls: [Api, string, object][] = [
    ["ecd", "DescribeRegions", {}],
    ["ecd", "DescribeDesktops", {}],
    ["ecd", "StopDesktops", { DesktopId: [running] }],
    ["ecd", "DescribeDesktops", { DesktopId: [running], MaxResults: 1 }],
    ["ecd", "StartDesktops", { DesktopId: [stopped] }],
    ["ecd", "RenewDesktops", { DesktopId: [stopped] }],
    ["wuying", "DescribeRegions", {}],
    ["wuying", "DescribeGlobalDesktops", { RegionId: "cn-shanghai", MaxResults: 2 }],
    ["wuying", "RebootDesktops", { DesktopId: [seed.ecd.desktopIds[2]!] }],
    ["wuying", "GetLoginToken", { ...password, Password: user.password, SessionId: null }],
    ["wuying", "RefreshLoginToken", { EndUserId: user.endUserId }],
    ["bcc", "ListInstances", { maxKeys: 2 }],
    ["bcc", "GetInstance", { instanceId: web }],
    ["bcc", "ListInstanceByIds", { instanceIds: [web, off] }],
    ["bcc", "StopInstance", { instanceId: web }],
    ["bcc", "StartInstance", { instanceId: off }],
    ["bcc", "PurchaseReservedInstance", { instanceId: prepaid, billing }],
    ["bcc", "ListZones", {}],
    ["bcc", "ListFlavorSpec", {}],
    ["bcc", "ListInstanceSpecs", {}],
    ["bcc", "GetZoneBySpec", { specId: "c5" }],
    ["bcc", "GetPriceBySpec", { ...spec, purchaseLength: 1, paymentTiming: "Prepaid" }],
    ["bcc", "ListImages", {}],
    ["bcc", "GetImage", { imageId }],
    ["bcc", "GetAvailableImagesBySpec", { spec: spec.spec }],
    ["bcc", "ListOs", { instanceIds: [prepaid] }],
    ["bcc", "CreateInstanceBySpec", { ...spec, imageId, billing }],
    ["bcc", "CreateInstance", { cpuCount: 2, memoryCapacityInGB: 8, imageId }],
    ["bcc", "ListAvailableResizeSpec", { instanceIdList: [prepaid] }],
    ["bcc", "GetInstanceVnc", { instanceId: prepaid }],
    ["bcc", "CreateVolume", { zoneName: "cn-bj-a", cdsSizeInGB: 5, billing, instanceId: prepaid }],
    ["bcc", "ListVolumes", {}],
    ["bcc", "GetVolume", { volumeId: "v-New00001" }],
    ["bcc", "CreateSnapshot", { volumeId: prepaid, snapshotName: "before" }],
    ["bcc", "ListSnapshots", {}],
    ["bcc", "GetSnapshot", { snapshotId: "s-New00001" }],
    ["bcc", "BatchChangeToPostpaid", { config: [{ instanceId: prepaid }] }],
    ["bcc", "InstanceBatchResizeBySpec", { instanceIdList: [prepaid], spec: "bcc.g5.c32m128" }],
    ["bcc", "DeletePrepayInstance", { instanceId: prepaid }],
    ["bcc", "ChangeToPrepaid", { instanceId: extra, duration: 1 }],
    ["bcc", "BatchRefundResource", { instanceIds: [extra] }],
    ["bcc", "ListRecycleInstance", {}],
  ];
  const cloud = new Cloud({ extraInstances: 1 });
  for (const [api, action, parameters] of calls) {
    const [status, received] = await responseOf(cloud, api, action, parameters);
    assert.equal(status, 200, `${api}.${action}: ${JSON.stringify(received)}`);
    check(api, action, received);
  }
});

test("responses of every stage of a login, and of a connection", async () => {
  const cloud = new Cloud({ login: { ticketPolls: 0, tokenCodeIntervalMs: 0 } });
  const { officeSiteId: OfficeSiteId, endUserId: EndUserId, password: Password } = seed.wuying.everyStageUser;
  const call = async (action: string, parameters: object): Promise<Record<string, string>> => {
    const [status, response] = await responseOf(cloud, "wuying", action, parameters);
    assert.equal(status, 200, `${action}: ${JSON.stringify(response)}`);
    check("wuying", action, response);
    return response as Record<string, string>;
  };
  await call("DescribeOfficeSites", {});
  await call("DescribeDirectories", {});
  const login = { OfficeSiteId, EndUserId };
  const { SessionId } = await call("GetLoginToken", {
    CurrentStage: "ADPassword",
    SessionId: null,
    ...login,
    Password,
  });
  const stage = (CurrentStage: string, inputs: object) => call("GetLoginToken", { CurrentStage, SessionId, ...inputs });
  const { Secret } = await stage("MFABind", {});
  const AuthenticationCode = await oneTimePassword(fromBase32(Secret!), timeStep(cloud.clock.now));
  await stage("MFAVerify", { AuthenticationCode });
  await call("SendTokenCode", { SessionId, LoginToken: null });
  await stage("TokenVerify", { TokenCode: cloud.login.outbox.at(-1)!.secret });
  const passwords = { OldPassword: Password, NewPassword: "Chosen+Pass9" };
  const { LoginToken } = await stage("ChangePassword", passwords);
  const again = { OldPassword: passwords.NewPassword, NewPassword: "Chosen+Pass10" };
  const changed = await call("ChangePassword", { ...login, SessionId, LoginToken, ...again });
  const session = { SessionId, LoginToken: changed["LoginToken"] };
  await call("DescribeUserResources", session);
  await call("GetConnectionTicket", { ...session, DesktopId: seed.ecd.desktopIds[2] });
  await call("ResetPassword", { ...login, Email: `${EndUserId}@example.com` });
});
