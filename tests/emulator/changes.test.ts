import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  DescribeModificationPrice,
  DescribePrice,
  DescribeRefundPrice,
  ModifyDesktopChargeType,
  ModifyDesktopName,
  ModifyDesktopsPolicyGroup,
  ModifyDesktopSpec,
  RenewDesktops,
} from "edgedesk/ecd";

import { seed } from "../../emulator/seed.js";
import { DAY } from "../../emulator/time.js";
import { AdminCloud } from "./admin-support.js";
import { acs3, flat, type Params } from "./support.js";

/* Changes of specification, billing, name and policy; prices, renewals and their orders. */

const [prepaid = "", prepaidStopped = "", postpaid = "", postpaidStopped = "", unowned = "", expired = ""] =
  seed.ecd.desktopIds;

describe("ModifyDesktopSpec", () => {
  test("changes the type and the disks of a stopped desktop", async () => {
    const cloud = new AdminCloud();
    const { OrderId } = await cloud.ecd.send(ModifyDesktopSpec, {
      DesktopId: prepaidStopped,
      DesktopType: "eds.general.16c32g",
      RootDiskSizeGib: 120,
      UserDiskSizeGib: 200,
    });
    assert.match(OrderId ?? "", /^\d{15}$/);
    const desktop = await cloud.describe(prepaidStopped);
    assert.deepEqual([desktop.DesktopType, desktop.Cpu, desktop.Memory], ["eds.general.16c32g", 16, 32768]);
    assert.deepEqual(
      desktop.Disks.map(({ DiskSize }: any) => DiskSize),
      [120, 200],
    );
    await cloud.call("StartDesktops", flat("DesktopId", [prepaidStopped]));
  });

  test("of several desktops, each with its disks", async () => {
    const cloud = new AdminCloud();
    const spec = (index: number, id: string, size: string): Params => ({
      [`ResourceSpecs.${index}.DesktopId`]: id,
      [`ResourceSpecs.${index}.RootDiskSizeGib`]: size,
    });
    const DesktopType = "eds.general.8c32g";
    await cloud.call("ModifyDesktopSpec", {
      DesktopType,
      ...spec(1, prepaidStopped, "100"),
      ...spec(2, postpaidStopped, "150"),
    });
    const both = await Promise.all([prepaidStopped, postpaidStopped].map((id) => cloud.describe(id)));
    assert.deepEqual(
      both.map((desktop) => [desktop.DesktopType, desktop.SystemDiskSize]),
      [
        [DesktopType, 100],
        [DesktopType, 150],
      ],
    );
  });

  test("without AutoPay leaves an unpaid order", async () => {
    const cloud = new AdminCloud();
    const change = { DesktopId: prepaidStopped, DesktopType: "eds.general.16c32g", AutoPay: "false" };
    const { OrderId } = await cloud.call("ModifyDesktopSpec", change);
    assert.equal((await cloud.describe(prepaidStopped)).Cpu, 8);
    assert.equal(cloud.orders.at(-1)?.isPaid, false);
    cloud.pay(OrderId);
    assert.equal((await cloud.describe(prepaidStopped)).Cpu, 16);
  });

  test("refuses other states and families, smaller disks, and a change of nothing", async () => {
    const cloud = new AdminCloud();
    const DesktopType = "eds.general.16c32g";
    const wrongs: [Params, string][] = [
      [{ DesktopId: prepaid, DesktopType }, "400 IncorrectDesktopStatus"],
      [{ DesktopId: expired, DesktopType }, "400 IncorrectDesktopStatus"],
      [{ DesktopId: "ecd-none", DesktopType }, "404 InvalidDesktopId.NotFound"],
      [{ DesktopType }, "400 MissingDesktopId"],
      [{ DesktopId: prepaidStopped }, "400 MissingDesktopType"],
      [{ DesktopId: prepaidStopped, DesktopType: "eds.general.1c1g" }, "404 InvalidDesktopType.NotFound"],
      [{ DesktopId: prepaidStopped, DesktopType: "eds.hf.8c16g" }, "400 InvalidDesktopType.NotSupported"],
      [{ DesktopId: prepaidStopped, DesktopType: "eds.graphics.16c1t4" }, "400 InvalidDesktopType.NotSupported"],
      [{ DesktopId: prepaidStopped, DesktopType: "eds.general.8c16g" }, "400 InvalidParameter"],
      [{ DesktopId: prepaidStopped, DesktopType, RootDiskSizeGib: "70" }, "400 InvalidParameter"],
      [{ DesktopId: prepaidStopped, DesktopType, RootDiskSizeGib: "85" }, "400 InvalidParameter"],
      [{ DesktopId: prepaidStopped, DesktopType, RootDiskSizeGib: "510" }, "400 InvalidParameter"],
      [{ DesktopId: prepaidStopped, DesktopType, UserDiskSizeGib: "90" }, "400 InvalidParameter"],
      [{ DesktopId: prepaidStopped, DesktopType, UserDiskSizeGib: "1030" }, "400 InvalidParameter"],
    ];
    for (const [wrong, code] of wrongs) {
      assert.equal(await cloud.refusal("ModifyDesktopSpec", wrong), code, JSON.stringify(wrong));
    }
    assert.equal(cloud.orders.length, 0);
    const largest = { DesktopId: prepaidStopped, DesktopType, RootDiskSizeGib: "500", UserDiskSizeGib: "1020" };
    await cloud.call("ModifyDesktopSpec", largest);
  });
});

describe("ModifyDesktopChargeType", () => {
  test("to a subscription and back", async () => {
    const cloud = new AdminCloud();
    const change = { DesktopId: [postpaid, postpaidStopped], ChargeType: "PrePaid", Period: 3, PeriodUnit: "Month" };
    const { DesktopId, OrderId } = await cloud.ecd.send(ModifyDesktopChargeType, change);
    assert.deepEqual(DesktopId, [postpaid, postpaidStopped]);
    assert.equal(OrderId, cloud.orders.at(-1)?.id);
    const desktop = await cloud.describe(postpaid);
    assert.deepEqual([desktop.ChargeType, desktop.ExpiredTime], ["PrePaid", "2026-04-02T03:04:05Z"]);
    await cloud.ecd.send(ModifyDesktopChargeType, { DesktopId: [postpaid], ChargeType: "PostPaid" });
    const after = await cloud.describe(postpaid);
    assert.deepEqual([after.ChargeType, after.ExpiredTime], ["PostPaid", undefined]);
    assert.ok(cloud.orders.at(-1)!.amount < 0, "the rest is refunded");
  });

  test("takes a week, 1, 2, 3 or 6 months, and 1 to 5 years", async () => {
    const cloud = new AdminCloud();
    const refused: string[] = [];
    for (const [PeriodUnit, periods] of Object.entries({ Week: "12", Month: "12346", Year: "1256" })) {
      for (const Period of periods) {
        const params = { ...flat("DesktopId", [expired]), PeriodUnit, Period, ChargeType: "PrePaid" };
        const code = await cloud.refusal("ModifyDesktopChargeType", params);
        if (code === "400 InvalidParameter") refused.push(`${Period} ${PeriodUnit}`);
      }
    }
    assert.deepEqual(refused, ["2 Week", "4 Month", "6 Year"]);
    const week = { ...flat("DesktopId", [postpaid]), PeriodUnit: "Week", Period: "1", ChargeType: "PrePaid" };
    await cloud.call("ModifyDesktopChargeType", week);
    assert.equal((await cloud.describe(postpaid)).ExpiredTime, "2026-01-09T03:04:05Z");
  });

  test("refuses the present billing method, other states, and more than 100 ids", async () => {
    const cloud = new AdminCloud();
    const change = (params: Params, ...ids: string[]) =>
      cloud.refusal("ModifyDesktopChargeType", { ...flat("DesktopId", ids), ...params });
    const subscription = { ChargeType: "PrePaid", Period: "1" };
    assert.equal(await change(subscription, prepaid), "400 IncorrectDesktopChargeType");
    assert.equal(await change({ ChargeType: "PostPaid" }, postpaid), "400 IncorrectDesktopChargeType");
    assert.equal(await change({ ChargeType: "PostPaid" }, expired), "400 IncorrectDesktopStatus");
    assert.equal(await change({ ChargeType: "PrePaid" }, postpaid), "400 MissingPeriod");
    assert.equal(await change(subscription, ...Array<string>(101).fill(postpaid)), "400 InvalidParameter");
    await cloud.call("StopDesktops", flat("DesktopId", [postpaid]));
    assert.equal(await change(subscription, postpaid), "400 IncorrectDesktopStatus");
  });
});

describe("names and policies", () => {
  test("one desktop or several get a new name, which end users see", async () => {
    const cloud = new AdminCloud();
    await cloud.ecd.send(ModifyDesktopName, { DesktopId: prepaid, NewDesktopName: "设计1:a_b.c-d" });
    assert.equal((await cloud.describe(prepaid)).DesktopName, "设计1:a_b.c-d");
    await cloud.ecd.send(ModifyDesktopName, { DesktopIds: [prepaid, postpaid], NewDesktopName: "shared" });
    assert.equal((await cloud.describe(postpaid)).DesktopName, "shared");
    const named = await cloud.call("DescribeDesktops", { DesktopName: "shared" });
    assert.equal(named.TotalCount, 2);
  });

  test("names are letters, digits and a few signs", async () => {
    const cloud = new AdminCloud();
    for (const NewDesktopName of ["1a", "a b", "https://a", "a".repeat(65), "a/b"]) {
      const params = { DesktopId: prepaid, NewDesktopName };
      assert.equal(await cloud.refusal("ModifyDesktopName", params), "400 InvalidParameter", NewDesktopName);
    }
    assert.equal(await cloud.refusal("ModifyDesktopName", { DesktopId: prepaid }), "400 MissingNewDesktopName");
    assert.equal(await cloud.refusal("ModifyDesktopName", { NewDesktopName: "a" }), "400 MissingDesktopId");
    await cloud.call("ModifyDesktopName", { DesktopId: prepaid, NewDesktopName: "a".repeat(64) });
  });

  test("policies change for running desktops, each with a result", async () => {
    const cloud = new AdminCloud();
    const PolicyGroupId = "system-all-disabled-policy";
    const DesktopId = [prepaid, prepaidStopped];
    const { ModifyResults } = await cloud.ecd.send(ModifyDesktopsPolicyGroup, { DesktopId, PolicyGroupId });
    assert.deepEqual(
      ModifyResults?.map(({ Code }) => Code),
      ["success", "IncorrectDesktopStatus"],
    );
    assert.equal((await cloud.describe(prepaid)).PolicyGroupId, PolicyGroupId);
    const unknown = { ...flat("DesktopId", [prepaid]), PolicyGroupId: "pg-none" };
    assert.equal(await cloud.refusal("ModifyDesktopsPolicyGroup", unknown), "404 InvalidPolicyGroupId.NotFound");
  });
});

describe("prices", () => {
  const price = ({ PriceInfo }: { PriceInfo?: { Price?: { TradePrice?: number } } }) => PriceInfo!.Price!.TradePrice!;

  test("of new desktops grow with the type, the disks, the period and the amount", async () => {
    const { ecd } = new AdminCloud();
    const desktop = { ResourceType: "Desktop", InstanceType: "eds.general.4c8g", Period: 1, PeriodUnit: "Month" };
    const one = price(await ecd.send(DescribePrice, desktop));
    assert.equal(price(await ecd.send(DescribePrice, { ...desktop, Amount: 3 })), 3 * one);
    assert.equal(price(await ecd.send(DescribePrice, { ...desktop, PeriodUnit: "Year" })), 12 * one);
    assert.ok(price(await ecd.send(DescribePrice, { ...desktop, PeriodUnit: "Hour" })) < one / 100);
    assert.ok(price(await ecd.send(DescribePrice, { ...desktop, InstanceType: "eds.general.8c16g" })) > one);
    assert.ok(price(await ecd.send(DescribePrice, { ...desktop, UserDiskSizeGib: 200 })) > one);
  });

  test("is what an order costs", async () => {
    const cloud = new AdminCloud();
    const desktop = { ResourceType: "Desktop", InstanceType: "eds.general.4c8g" };
    const asked = price(await cloud.ecd.send(DescribePrice, { ...desktop, Period: 2, PeriodUnit: "Month" }));
    await cloud.call("CreateDesktops", {
      ...{ BundleId: "b-general-4c8g-windows", OfficeSiteId: seed.ecd.officeSite.id },
      ...{ ChargeType: "PrePaid", Period: "2" },
    });
    assert.equal(cloud.orders.at(-1)?.amount, asked);
  });

  test("of a change is the difference for the rest of the subscription", async () => {
    const cloud = new AdminCloud();
    const change = { ResourceType: "Desktop", InstanceId: prepaidStopped, InstanceType: "eds.general.16c32g" };
    const asked = price(await cloud.ecd.send(DescribeModificationPrice, change));
    assert.ok(asked > 0);
    await cloud.call("ModifyDesktopSpec", { DesktopId: prepaidStopped, DesktopType: change.InstanceType });
    assert.equal(cloud.orders.at(-1)?.amount, asked);
    const free = { ...change, InstanceId: postpaidStopped };
    assert.equal(price(await cloud.ecd.send(DescribeModificationPrice, free)), 0);
  });

  test("a refund falls until the subscription ends", async () => {
    const cloud = new AdminCloud();
    const refund = async () =>
      (await cloud.ecd.send(DescribeRefundPrice, { DesktopId: [prepaid] })).PriceInfo!.RefundFee!;
    const before = await refund();
    cloud.later(15 * DAY);
    assert.ok(Math.abs((await refund()) - before / 2) < 0.01);
    const many = (count: number) => flat("DesktopId", Array<string>(count).fill(prepaid));
    assert.equal(await cloud.refusal("DescribeRefundPrice", many(21)), "400 InvalidParameter");
    await cloud.call("DescribeRefundPrice", many(20));
    const code = await cloud.refusal("DescribeRefundPrice", flat("DesktopId", [postpaid]));
    assert.equal(code, "400 IncorrectDesktopChargeType");
  });

  test("of a type that does not exist, or of no desktop, are refused", async () => {
    const cloud = new AdminCloud();
    const desktop = { ResourceType: "Desktop", InstanceType: "eds.general.4c8g" };
    const wrongs: [Params, string][] = [
      [{ InstanceType: "eds.none" }, "404 InvalidDesktopType.NotFound"],
      [{ InstanceType: "" }, "400 MissingInstanceType"],
      [{ ResourceType: "Bandwidth" }, "400 InvalidParameter"],
      [{ Amount: "1001" }, "400 InvalidParameter"],
      [{ Period: "4" }, "400 InvalidParameter"],
    ];
    for (const [wrong, code] of wrongs) {
      assert.equal(await cloud.refusal("DescribePrice", { ...desktop, ...wrong }), code, JSON.stringify(wrong));
    }
  });
});

describe("orders", () => {
  test("RenewDesktops without AutoPay leaves an order, whose payment renews", async () => {
    const cloud = new AdminCloud();
    const { OrderId } = await cloud.ecd.send(RenewDesktops, { DesktopId: [prepaid], AutoPay: false });
    const { ExpiredTime: before } = await cloud.describe(prepaid);
    cloud.pay(OrderId!);
    const { ExpiredTime: after } = await cloud.describe(prepaid);
    assert.deepEqual([before, after], ["2026-02-01T03:04:05Z", "2026-03-01T03:04:05Z"]);
  });

  test("AutoRenew of a renewal renews again at the end", async () => {
    const cloud = new AdminCloud();
    await cloud.ecd.send(RenewDesktops, { DesktopId: [unowned], AutoRenew: true });
    cloud.later(150 * DAY);
    assert.equal(await cloud.status(unowned), "Running");
    assert.ok(cloud.orders.length > 1 && cloud.orders.every(({ isPaid }) => isPaid));
  });

  test("a desktop that was deleted before the payment stays deleted", async () => {
    const cloud = new AdminCloud();
    const { OrderId } = await cloud.ecd.send(RenewDesktops, { DesktopId: [expired], AutoPay: false });
    await cloud.call("DeleteDesktops", flat("DesktopId", [expired]));
    cloud.pay(OrderId!);
    assert.equal((await cloud.call("DescribeDesktops")).TotalCount, 5);
  });

  test("a renewal is executed once for a client token", async () => {
    const cloud = new AdminCloud();
    const params = { RegionId: seed.ecd.region, ...flat("DesktopId", [prepaid]), ClientToken: "token-1" };
    for (let time = 0; time < 3; time++) await cloud.send(acs3("RenewDesktops", params, { at: cloud.clock.now }));
    assert.equal((await cloud.describe(prepaid)).ExpiredTime, "2026-03-01T03:04:05Z");
    assert.equal(cloud.orders.length, 1);
  });
});
