import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  CreateDesktops,
  DeleteDesktops,
  DescribeBundles,
  DescribeDesktops,
  DescribeDesktopTypes,
  DescribeOfficeSites,
  DescribePolicyGroups,
} from "edgedesk/ecd";

import { seed } from "../../emulator/seed.js";
import { DAY } from "../../emulator/time.js";
import { AdminCloud, TRANSITION } from "./admin-support.js";
import { acs3, flat, type Params } from "./support.js";

/* CreateDesktops, DeleteDesktops, and what a desktop is created from. */

const OFFICE_SITE = seed.ecd.officeSite.id;
const BUNDLE = "b-general-4c8g-windows";
const required: Params = { BundleId: BUNDLE, OfficeSiteId: OFFICE_SITE };
const [prepaid = "", , postpaid = "", postpaidStopped = "", , expired = ""] = seed.ecd.desktopIds;

/** The parameters of one template among several. */
const model = (index: number, members: Params): Params =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [`BundleModels.${index}.${name}`, value]));

describe("what a desktop is created from", () => {
  test("types, templates, office sites and policies", async () => {
    const { ecd } = new AdminCloud();
    const { DesktopTypes } = await ecd.send(DescribeDesktopTypes, { InstanceTypeFamily: "eds.hf" });
    assert.deepEqual(
      DesktopTypes?.map(({ DesktopTypeId, CpuCount, MemorySize }) => [DesktopTypeId, CpuCount, MemorySize]),
      [
        ["eds.hf.4c8g", "4", "8192"],
        ["eds.hf.8c16g", "8", "16384"],
        ["eds.hf.12c24g", "12", "24576"],
      ],
    );
    const { Bundles } = await ecd.send(DescribeBundles, { BundleId: [BUNDLE] });
    assert.deepEqual(
      Bundles?.map(({ DesktopType, OsType }) => [DesktopType, OsType]),
      [["eds.general.4c8g", "Windows"]],
    );
    const { OfficeSites } = await ecd.send(DescribeOfficeSites, {});
    assert.deepEqual(
      OfficeSites?.map(({ OfficeSiteId, Name }) => [OfficeSiteId, Name]),
      [[OFFICE_SITE, seed.ecd.officeSite.name]],
    );
    const { DescribePolicyGroups: policies } = await ecd.send(DescribePolicyGroups, {});
    assert.ok(policies?.some(({ PolicyGroupId }) => PolicyGroupId === "system-all-enabled-policy"));
  });

  test("templates are listed by page", async () => {
    const { ecd } = new AdminCloud();
    const ids: (string | undefined)[] = [];
    for await (const { BundleId } of ecd.paginate(DescribeBundles, { MaxResults: 5 })) ids.push(BundleId);
    assert.equal(new Set(ids).size, 28);
  });

  test("every other region has an office site", async () => {
    const { OfficeSites } = await new AdminCloud().call("DescribeOfficeSites", { RegionId: "cn-shanghai" });
    assert.equal(OfficeSites[0].OfficeSiteId, "cn-shanghai+dir-0000000001");
  });
});

describe("CreateDesktops", () => {
  test("creates desktops that are Pending, then Running, and that end users see", async () => {
    const cloud = new AdminCloud();
    const { DesktopId = [], OrderId } = await cloud.ecd.send(CreateDesktops, {
      BundleId: BUNDLE,
      OfficeSiteId: OFFICE_SITE,
      PolicyGroupId: "system-all-enabled-policy",
      DesktopName: "lab",
      Amount: 2,
      EndUserId: ["alice"],
      Tag: [{ Key: "floor", Value: "3" }],
    });
    assert.equal(DesktopId.length, 2);
    assert.match(OrderId ?? "", /^\d{15}$/);
    const [first = "", second = ""] = DesktopId;
    assert.equal(await cloud.status(first), "Pending");
    assert.equal(await cloud.refusal("StopDesktops", flat("DesktopId", [first])), "400 IncorrectDesktopStatus");
    cloud.later(TRANSITION - 1);
    assert.equal(await cloud.status(first), "Pending");
    cloud.later(1);
    const desktop = await cloud.describe(first);
    assert.equal(desktop.DesktopStatus, "Running");
    assert.deepEqual(
      [desktop.DesktopName, desktop.DesktopType, desktop.Cpu, desktop.Memory, desktop.ChargeType, desktop.BundleId],
      ["lab_0001", "eds.general.4c8g", 4, 8192, "PostPaid", BUNDLE],
    );
    assert.deepEqual([desktop.EndUserIds, desktop.Tags], [["alice"], [{ Key: "floor", Value: "3" }]]);
    const other = await cloud.describe(second);
    assert.equal(other.DesktopName, "lab_0002");
    assert.notEqual(other.NetworkInterfaceIp, desktop.NetworkInterfaceIp);
    await cloud.call("StopDesktops", flat("DesktopId", [first]));
  });

  test("a subscription ends after its period", async () => {
    const cloud = new AdminCloud();
    const { DesktopId } = await cloud.call("CreateDesktops", {
      ...required,
      ...{ ChargeType: "PrePaid", Period: "2", PeriodUnit: "Year" },
    });
    const desktop = await cloud.describe(DesktopId[0]);
    assert.deepEqual([desktop.ChargeType, desktop.ExpiredTime], ["PrePaid", "2028-01-02T03:04:05Z"]);
  });

  test("without AutoPay a subscription is created when its order is paid", async () => {
    const cloud = new AdminCloud();
    const { DesktopId, OrderId } = await cloud.call("CreateDesktops", {
      ...required,
      ...{ ChargeType: "PrePaid", Period: "1", AutoPay: "false" },
    });
    assert.deepEqual(DesktopId, []);
    assert.deepEqual(
      cloud.orders.map(({ id, isPaid }) => [id, isPaid]),
      [[OrderId, false]],
    );
    assert.equal((await cloud.call("DescribeDesktops")).TotalCount, 6);
    cloud.pay(OrderId);
    assert.equal((await cloud.call("DescribeDesktops")).TotalCount, 7);
    assert.throws(() => cloud.pay(OrderId), { name: "InputError" });
    assert.throws(() => cloud.pay("1"), { name: "InputError" });
  });

  test("AutoRenew renews a subscription when it ends", async () => {
    const cloud = new AdminCloud();
    const params = { ...required, ChargeType: "PrePaid", Period: "1", AutoRenew: "true" };
    const [id] = (await cloud.call("CreateDesktops", params)).DesktopId;
    cloud.later(40 * DAY);
    assert.equal((await cloud.describe(id)).ExpiredTime, "2026-03-02T03:04:05Z");
    assert.equal(cloud.orders.length, 2);
  });

  test("several templates, with names and users of their own", async () => {
    const cloud = new AdminCloud();
    const { DesktopId } = await cloud.call("CreateDesktops", {
      OfficeSiteId: OFFICE_SITE,
      ...model(1, { BundleId: BUNDLE, Amount: "2", DesktopName: "office", "EndUserIds.1": "bob" }),
      ...model(2, { BundleId: "b-hf-8c16g-linux", DesktopName: "build" }),
    });
    const desktops = await Promise.all(DesktopId.map((id: string) => cloud.describe(id)));
    assert.deepEqual(
      desktops.map(({ DesktopName, OsType, EndUserIds }) => [DesktopName, OsType, EndUserIds]),
      [
        ["office_0001", "Windows", ["bob"]],
        ["office_0002", "Windows", ["bob"]],
        ["build", "Linux", []],
      ],
    );
  });

  test("a type and disks in place of a template", async () => {
    const cloud = new AdminCloud();
    const { DesktopId = [] } = await cloud.ecd.send(CreateDesktops, {
      OfficeSiteId: OFFICE_SITE,
      DesktopAttachment: { DesktopType: "eds.enterprise_office.2c4g", SystemDiskSize: 120, DataDiskSize: 200 },
    });
    const desktop = await cloud.describe(DesktopId[0]!);
    assert.deepEqual([desktop.DesktopType, desktop.SystemDiskSize], ["eds.enterprise_office.2c4g", 120]);
    const text = { OfficeSiteId: OFFICE_SITE, DesktopAttachment: "{" };
    assert.equal(await cloud.refusal("CreateDesktops", text), "400 InvalidParameter");
  });

  test("PER_USER distributes the desktops evenly", async () => {
    const cloud = new AdminCloud();
    const users = { ...flat("EndUserId", ["alice", "bob"]), UserAssignMode: "PER_USER" };
    const { DesktopId } = await cloud.call("CreateDesktops", { ...required, ...users, Amount: "4" });
    const desktops = await Promise.all(DesktopId.map((id: string) => cloud.describe(id)));
    assert.deepEqual(
      desktops.flatMap(({ EndUserIds }) => EndUserIds),
      ["alice", "bob", "alice", "bob"],
    );
    const uneven = { ...required, ...users, Amount: "3" };
    assert.equal(await cloud.refusal("CreateDesktops", uneven), "400 InvalidAmount.NotTimesOfUsers");
  });

  test("refuses what the vendor refuses, with its codes", async () => {
    const cloud = new AdminCloud();
    const before = cloud.orders.length;
    const wrongs: [Params, string][] = [
      [{ Amount: "0" }, "400 InvalidAmount"],
      [{ Amount: "301" }, "400 InvalidAmount"],
      [{ BundleId: "b-none" }, "400 InvalidDesktopBundle.NotFound"],
      [{ BundleId: "" }, "400 MissingBundleId"],
      [{ OfficeSiteId: "cn-hangzhou+dir-none" }, "400 InvalidDirectoryId.NotFound"],
      [{ OfficeSiteId: "" }, "400 MissingOfficeSiteId"],
      [{ DesktopMemberIp: "10.0.0.9", Amount: "2" }, "400 InvalidMemberIp.DesktopAmount"],
      [{ VolumeEncryptionEnabled: "true" }, "400 InvalidEncryptionKey.Missing"],
      [{ BundleId: "b-general-4c8g-linux", Hostname: "host1" }, "400 HostnameCannotCustomizeForLinux"],
      [{ PolicyGroupId: "pg-none" }, "404 InvalidPolicyGroupId.NotFound"],
      [{ TimerGroupId: "ccg-none" }, "404 InvalidTimerGroupId.NotFound"],
      [{ SnapshotPolicyId: "sp-none" }, "404 InvalidSnapshotPolicyId.NotFound"],
      [{ ChargeType: "PrePaid" }, "400 MissingPeriod"],
      [{ ChargeType: "PrePaid", Period: "4" }, "400 InvalidParameter"],
      [{ ChargeType: "PrePaid", Period: "6", PeriodUnit: "Year" }, "400 InvalidParameter"],
      [{ DesktopName: "1st" }, "400 InvalidParameter"],
      [{ DesktopName: "http://lab" }, "400 InvalidParameter"],
      [{ DesktopName: "a".repeat(65) }, "400 InvalidParameter"],
      [{ UserAssignMode: "NONE", ...flat("EndUserId", ["alice"]) }, "400 InvalidParameter"],
      [{ Amount: "many" }, "400 InvalidParameter"],
    ];
    for (const [wrong, code] of wrongs) {
      assert.equal(await cloud.refusal("CreateDesktops", { ...required, ...wrong }), code, JSON.stringify(wrong));
    }
    assert.equal(cloud.orders.length, before);
    assert.equal((await cloud.call("DescribeDesktops")).TotalCount, 6);
    assert.equal((await cloud.call("CreateDesktops", { ...required, Amount: "300" })).DesktopId.length, 300);
  });

  test("is executed once for a client token", async () => {
    const cloud = new AdminCloud();
    const params = { RegionId: seed.ecd.region, ...required, ClientToken: "token-1" };
    const create = () => cloud.send(acs3("CreateDesktops", params, { at: cloud.clock.now }));
    const [first, second] = [await create(), await create()];
    assert.deepEqual(second.body, first.body);
    assert.equal(cloud.orders.length, 1);
  });
});

describe("DeleteDesktops", () => {
  test("deletes pay-as-you-go and expired desktops", async () => {
    const cloud = new AdminCloud();
    await cloud.ecd.send(DeleteDesktops, { DesktopId: [postpaid, postpaidStopped, expired] });
    const { Desktops, TotalCount } = await cloud.ecd.send(DescribeDesktops, { DesktopId: [postpaid, prepaid] });
    assert.deepEqual([Desktops?.map(({ DesktopId }) => DesktopId), TotalCount], [[prepaid], 1]);
    const params = flat("DesktopId", [postpaid]);
    assert.equal(await cloud.refusal("StartDesktops", params), "404 InvalidDesktopId.NotFound");
  });

  test("refuses subscriptions that have not expired, and desktops in transition; all or none", async () => {
    const cloud = new AdminCloud();
    const deletion = (...ids: string[]) => cloud.refusal("DeleteDesktops", flat("DesktopId", ids));
    assert.equal(await deletion(postpaid, prepaid), "400 IncorrectDesktopChargeType");
    await cloud.call("StopDesktops", flat("DesktopId", [postpaid]));
    assert.equal(await deletion(postpaid), "400 IncorrectDesktopStatus");
    assert.equal((await cloud.call("DescribeDesktops")).TotalCount, 6);
  });

  test("takes 200 ids", async () => {
    const cloud = new AdminCloud();
    const ids = Array<string>(201).fill(expired);
    assert.equal(await cloud.refusal("DeleteDesktops", flat("DesktopId", ids)), "400 InvalidParameter");
    await cloud.call("DeleteDesktops", flat("DesktopId", ids.slice(1)));
  });
});

test("a snapshot of the cloud has created desktops and what belongs to them", async () => {
  const cloud = new AdminCloud();
  const timers = { "DesktopTimers.1.TimerType": "TimerShutdown", "DesktopTimers.1.CronExpression": "0 0 4 * * ?" };
  const [id] = (await cloud.call("CreateDesktops", { ...required, ...timers, "Tag.1.Key": "floor" })).DesktopId;
  cloud.settle();
  await cloud.call("CreateSnapshot", { DesktopId: id, SnapshotName: "first", SourceDiskType: "data" });
  const snapshot = JSON.parse(JSON.stringify(cloud.snapshot()));
  const [before, orders] = [await cloud.describe(id), cloud.orders];

  const other = new AdminCloud();
  other.restore(snapshot);
  assert.deepEqual(await other.describe(id), before);
  assert.deepEqual(other.orders, orders);
  assert.equal((await other.call("DescribeSnapshots", { DesktopId: id })).Snapshots.length, 1);
  other.later(DAY);
  assert.equal(await other.status(id), "Stopped");
  assert.notEqual((await other.call("CreateDesktops", required)).DesktopId[0], id);
});
