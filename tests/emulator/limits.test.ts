import assert from "node:assert/strict";
import { test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { AdminCloud } from "./admin-support.js";
import { acs3, type Params } from "./support.js";

/* The numbers of items that the vendor's metadata allows: the largest is taken, and one more is refused. */

const [running = ""] = seed.ecd.desktopIds;
const creation: Params = { BundleId: "b-general-4c8g-windows", OfficeSiteId: seed.ecd.officeSite.id };
const group: Params = { Name: "nights", Type: "Timer", ProductType: "CLOUD_DESKTOP" };
const timerType = ".TimerType";

/** The operation, the list with its limit, the member of an item, its value, and the other parameters. */
const LIMITS: [action: string, list: string, limit: number, member: string, value: string, others?: Params][] = [
  ["StartDesktops", "DesktopId", 100, "", running],
  ["StopDesktops", "DesktopId", 100, "", running],
  ["RebootDesktops", "DesktopId", 100, "", running],
  ["HibernateDesktops", "DesktopId", 100, "", running],
  ["WakeupDesktops", "DesktopId", 100, "", running],
  ["RebuildDesktops", "DesktopId", 100, "", running],
  ["SetDesktopMaintenance", "DesktopIds", 100, "", running, { Mode: "ENTER" }],
  ["RenewDesktops", "DesktopId", 100, "", running],
  ["ModifyDesktopsPolicyGroup", "DesktopId", 100, "", running, { PolicyGroupId: "system-all-enabled-policy" }],
  ["ModifyDesktopsPolicyGroup", "PolicyGroupIds", 5, "", "system-all-enabled-policy", { "DesktopId.1": running }],
  ["DescribeDesktops", "DesktopId", 100, "", running],
  ["DescribeDesktops", "DesktopStatusList", 10, "", "Running"],
  ["DescribeDesktops", "Tag", 20, ".Key", "floor"],
  ["DescribeDesktopInfo", "DesktopId", 100, "", running],
  ["DescribeDesktopSessions", "DesktopId", 100, "", running],
  ["DisconnectDesktopSessions", "Sessions", 20, ".DesktopId", running],
  ["DescribeBundles", "BundleId", 100, "", "b-general-4c8g-windows"],
  ["DescribeRenewalPrice", "InstanceIds", 100, "", running, { ResourceType: "Desktop" }],
  ["ModifyDesktopSpec", "ResourceSpecs", 20, ".DesktopId", running, { DesktopType: "eds.general.8c32g" }],
  ["BatchModifyEntitlement", "DesktopId", 500, "", running],
  ["BatchModifyEntitlement", "EndUserId", 500, "", "alice", { "DesktopId.1": running }],
  ["ModifyUserEntitlement", "AuthorizeDesktopId", 100, "", running, { "EndUserId.1": "alice" }],
  ["ModifyUserEntitlement", "RevokeDesktopId", 100, "", running, { "EndUserId.1": "alice" }],
  ["ListTagResources", "ResourceId", 50, "", running, { ResourceType: "ALIYUN::GWS::INSTANCE" }],
  ["ApplyAutoSnapshotPolicy", "DesktopId", 500, "", running, { PolicyId: "sp-none" }],
  ["CancelAutoSnapshotPolicy", "DesktopId", 100, "", running],
  ["CreateConfigGroup", "ConfigTimers", 20, timerType, "TimerBoot", group],
  ["BindConfigGroup", "ResourceInfos", 500, ".ResourceId", running, { GroupId: "ccg-none" }],
  ["UnbindConfigGroup", "ResourceInfos", 500, ".ResourceId", running, { Type: "Timer" }],
  ["CreateDesktops", "EndUserId", 300, "", "alice", creation],
  ["CreateDesktops", "BundleModels", 20, ".BundleId", "b-general-4c8g-windows", creation],
  ["CreateDesktops", "DesktopTimers", 20, timerType, "TimerBoot", creation],
  ["CreateDesktops", "Tag", 20, ".Key", "floor", creation],
];

for (const [action, list, limit, member, value, others = {}] of LIMITS) {
  test(`${action} takes ${limit} items of ${list}`, async () => {
    const cloud = new AdminCloud();
    const code = async (count: number): Promise<string> => {
      const items = Array.from({ length: count }, (_, index) => [`${list}.${index + 1}${member}`, value]);
      const params = { RegionId: seed.ecd.region, ...others, ...(Object.fromEntries(items) as Params) };
      const { status, body } = await cloud.send(acs3(action, params, { at: cloud.clock.now }));
      return status === 200 ? "200" : `${status} ${body.Code}`;
    };
    assert.equal(await code(limit + 1), "400 InvalidParameter");
    assert.notEqual(await code(limit), "400 InvalidParameter");
  });
}

test("numbers have the catalogue's range, also in operations without behaviour", async () => {
  const cloud = new AdminCloud();
  const code = (value: number) =>
    cloud.refusal("CreateBandwidthResourcePackages", { PackageSize: String(value), Amount: "1" });
  for (const wrong of [9, 12_001]) assert.equal(await code(wrong), "400 InvalidParameter");
  for (const PackageSize of ["10", "12000"]) await cloud.call("CreateBandwidthResourcePackages", { PackageSize });
});
