import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  DescribeDesktopInfo,
  DescribeDesktops,
  HibernateDesktops,
  RebuildDesktops,
  SetDesktopMaintenance,
  WakeupDesktops,
} from "edgedesk/ecd";

import { seed } from "../../emulator/seed.js";
import { AdminCloud } from "./admin-support.js";
import { anonymous, flat, type Params } from "./support.js";

/* Hibernation, maintenance and other images of desktops; and the filters of their list. */

const [running = "", stopped = "", postpaid = "", , , expired = ""] = seed.ecd.desktopIds;

test("a hibernated desktop is woken, and not started", async () => {
  const cloud = new AdminCloud();
  cloud.desktops.connect(running, "alice");
  await cloud.ecd.send(HibernateDesktops, { DesktopId: [running] });
  assert.equal(await cloud.status(running), "Stopping");
  cloud.settle();
  const { DesktopStatus, ConnectionStatus } = await cloud.describe(running);
  assert.deepEqual([DesktopStatus, ConnectionStatus], ["Hibernated", "Disconnected"]);
  const refused = "400 IncorrectDesktopStatus";
  for (const action of ["StartDesktops", "StopDesktops", "HibernateDesktops"]) {
    assert.equal(await cloud.refusal(action, flat("DesktopId", [running])), refused, action);
  }
  assert.equal(await cloud.refusal("WakeupDesktops", flat("DesktopId", [stopped])), refused);
  await cloud.ecd.send(WakeupDesktops, { DesktopId: [running] });
  assert.equal(await cloud.status(running), "Starting");
  cloud.settle();
  await cloud.call("StopDesktops", flat("DesktopId", [running]));
  cloud.settle();
  assert.equal(await cloud.status(running), "Stopped");
});

test("users cannot connect to a desktop in maintenance", async () => {
  const cloud = new AdminCloud();
  const connect = () =>
    cloud.send(anonymous("GetConnectionTicket", { DesktopId: running, ClientToken: "t" }, { at: cloud.clock.now }));
  await cloud.ecd.send(SetDesktopMaintenance, { DesktopIds: [running], Mode: "ENTER" });
  assert.deepEqual((await cloud.describe(running)).ManagementFlags, ["Maintaining"]);
  assert.equal((await connect()).body.Code, "DesktopInMaintenance");
  await cloud.ecd.send(SetDesktopMaintenance, { DesktopIds: [running], Mode: "EXIT" });
  assert.equal((await connect()).status, 200);
  const wrong = { ...flat("DesktopIds", [running]), Mode: "PAUSE" };
  assert.equal(await cloud.refusal("SetDesktopMaintenance", wrong), "400 InvalidParameter");
});

test("RebuildDesktops has a result for each desktop, and changes the image", async () => {
  const cloud = new AdminCloud();
  const ImageId = "desktopimage-ubuntu-2204-64-asp";
  const DesktopId = [running, stopped, expired];
  const { RebuildResults } = await cloud.ecd.send(RebuildDesktops, { DesktopId, ImageId });
  assert.deepEqual(
    RebuildResults?.map(({ Code }) => Code),
    ["success", "success", "IncorrectDesktopStatus"],
  );
  assert.deepEqual([await cloud.status(running), await cloud.status(stopped)], ["Rebuilding", "Rebuilding"]);
  cloud.settle();
  const after = await Promise.all([running, stopped].map((id) => cloud.describe(id)));
  assert.deepEqual(
    after.map(({ DesktopStatus, OsType }) => [DesktopStatus, OsType]),
    [
      ["Running", "Linux"],
      ["Stopped", "Linux"],
    ],
  );
  const unknown = { ...flat("DesktopId", [running]), ImageId: "m-none" };
  assert.equal(await cloud.refusal("RebuildDesktops", unknown), "404 InvalidImageId.NotFound");
});

test("DescribeDesktopInfo has the status of desktops", async () => {
  const cloud = new AdminCloud();
  cloud.desktops.connect(running, "alice");
  const { Desktops } = await cloud.ecd.send(DescribeDesktopInfo, { DesktopId: [running, stopped] });
  assert.deepEqual(
    Desktops?.map(({ DesktopStatus, ConnectionStatus }) => [DesktopStatus, ConnectionStatus]),
    [
      ["Running", "Connected"],
      ["Stopped", "Disconnected"],
    ],
  );
  await cloud.call("DescribeDesktopInfo");
});

describe("filters of DescribeDesktops", () => {
  const cases: [Params, number][] = [
    [{ ChargeType: "PrePaid" }, 4],
    [flat("DesktopStatusList", ["Running", "Expired"]), 4],
    [{ DesktopStatus: "Running", ChargeType: "PostPaid" }, 1],
    [{ DesktopName: "Archive" }, 1],
    [{ DesktopType: "eds.general.8c16g" }, 2],
    [flat("EndUserId", ["bob"]), 1],
    [flat("EndUserId", ["alice", "bob"]), 4],
    [{ NetworkInterfaceIp: "10.0.0.5" }, 1],
    [{ OfficeSiteId: seed.ecd.officeSite.id }, 6],
    [{ OfficeSiteId: "cn-hangzhou+dir-none" }, 0],
    [{ PolicyGroupId: "system-all-enabled-policy" }, 6],
    [flat("OsTypes", ["Linux"]), 0],
    [{ "Tag.1.Key": "floor" }, 0],
  ];
  for (const [params, count] of cases) {
    test(`${JSON.stringify(params)}: ${count}`, async () => {
      assert.equal((await new AdminCloud().call("DescribeDesktops", params)).TotalCount, count);
    });
  }

  test("combine with pages", async () => {
    const { ecd } = new AdminCloud();
    const ids: (string | undefined)[] = [];
    for await (const { DesktopId } of ecd.paginate(DescribeDesktops, { ChargeType: "PostPaid", MaxResults: 1 })) {
      ids.push(DesktopId);
    }
    assert.deepEqual(ids, seed.ecd.desktopIds.slice(2, 4));
  });
});

test("parameters of any form are refused or ignored, and break nothing", async () => {
  const cloud = new AdminCloud();
  const odd: [string, Params][] = [
    ["CreateDesktops", { "BundleModels.999999999.BundleId": "x", OfficeSiteId: "x" }],
    ["CreateDesktops", { DesktopAttachment: "[1]", OfficeSiteId: seed.ecd.officeSite.id }],
    ["CreateDesktops", { "BundleModels.x.BundleId": "x", "BundleModels.-1.BundleId": "x", BundleModels: "x" }],
    ["ModifyDesktopSpec", { "ResourceSpecs.1": "x", DesktopType: "eds.general.8c32g" }],
    ["ModifyDesktopTimer", { "DesktopId.1": running, "DesktopTimers.1.TimerType": "toString", UseDesktopTimers: "1" }],
    ["ResetSnapshot", { SnapshotId: "__proto__" }],
    ["DescribePrice", { InstanceType: "constructor" }],
    ["ModifyDesktopChargeType", { "DesktopId.1": postpaid, Period: "1", PeriodUnit: "constructor" }],
    ["TagResources", { "ResourceId.1": running, ResourceType: "ALIYUN::GWS::INSTANCE", "Tag.1.Value": "x" }],
  ];
  for (const [action, params] of odd) assert.match(await cloud.refusal(action, params), /^4\d\d /, action);
  const timers = { "DesktopTimers.1.TimerType": "constructor", "DesktopTimers.1.CronExpression": "* * * * * ?" };
  await cloud.call("ModifyDesktopTimer", { "DesktopId.1": running, UseDesktopTimers: "true", ...timers });
  cloud.settle();
  assert.equal(await cloud.status(running), "Running");
});
