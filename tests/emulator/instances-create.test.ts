import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  CreateInstance,
  CreateInstanceBySpec,
  GetInstance,
  GetPriceBySpec,
  ListFlavorSpec,
  ListImages,
  ListInstances,
  ListVolumes,
  ListZones,
  StartInstance,
} from "edgedesk/bcc";

import { seed } from "../../emulator/seed.js";
import { connect, encrypted, refusal } from "./bcc-support.js";

const order = {
  spec: "bcc.g5.c2m8",
  imageId: "m-EmuUbnt1",
  zoneName: "cn-bj-a",
  billing: { paymentTiming: "Postpaid" },
} as const;

const create = (bcc: ReturnType<typeof connect>["bcc"], changes: object = {}) =>
  bcc.send(CreateInstanceBySpec, { ...order, ...changes });

describe("what a creation can choose", () => {
  test("zones, specs by zone, and images", async () => {
    const { bcc } = connect();
    const { zones } = await bcc.send(ListZones);
    assert.deepEqual(
      zones?.map(({ zoneName }) => zoneName),
      ["cn-bj-a", "cn-bj-b", "cn-bj-d"],
    );
    const { zoneResources } = await bcc.send(ListFlavorSpec, { specIds: "g5,m5", zoneName: "cn-bj-b" });
    assert.deepEqual(
      zoneResources?.map(({ zoneName, bccResources }) => [zoneName, bccResources?.flavorGroups?.map((g) => g.groupId)]),
      [["cn-bj-b", ["g5"]]],
    );
    const specs = zoneResources?.[0]?.bccResources?.flavorGroups?.[0]?.flavors?.map(({ spec }) => spec);
    assert.ok(specs?.includes(order.spec));
    const { images } = await bcc.send(ListImages, { imageType: "System" });
    assert.deepEqual(new Set(images?.map(({ osType }) => osType)), new Set(["linux", "windows"]));
    assert.deepEqual((await bcc.send(ListImages, { imageType: "Custom" })).images, []);
  });

  test("a price for a spec or for a family, by charge, number and length", async () => {
    const { bcc, cloud } = connect();
    const price = async (changes: object) => {
      const query = { spec: order.spec, paymentTiming: "Prepaid", zoneName: "cn-bj-a", purchaseLength: 1, ...changes };
      const [first] = (await bcc.send(GetPriceBySpec, query)).price?.[0]?.specPrices ?? [];
      return { list: Number(first?.specPrice), trade: Number(first?.tradePrice) };
    };
    const month = await price({});
    assert.ok(month.list > 0 && month.trade === month.list);
    assert.equal((await price({ purchaseCount: 3 })).list, 3 * month.list);
    const year = await price({ purchaseLength: 12 });
    assert.ok(year.list === 12 * month.list && year.trade < year.list);
    assert.ok((await price({ paymentTiming: "Postpaid" })).list < month.list);
    cloud.prices.factor = 2;
    assert.equal((await price({})).list, 2 * month.list);

    const family = { specId: "c5", paymentTiming: "Postpaid", zoneName: "cn-bj-a", purchaseLength: 1 } as const;
    assert.equal((await bcc.send(GetPriceBySpec, family)).price?.[0]?.specPrices?.length, 6);
    assert.equal(await refusal(price({ purchaseLength: 10 })), "400 BadRequest");
    assert.equal(await refusal(price({ spec: "bcc.none.c1m1" })), "403 Instance.NotSupportInstanceTypeException");
    assert.equal(await refusal(price({ zoneName: "cn-bj-z" })), "400 BadRequest");
    assert.equal(await refusal(price({ spec: undefined })), "400 BadRequest");
  });
});

describe("a creation", () => {
  test("is Starting, then Running, and is listed after the others", async () => {
    const { bcc, pass } = connect();
    const { instanceIds, orderId } = await create(bcc, {
      name: "build",
      hostname: "build-1",
      tags: [{ tagKey: "team", tagValue: "a" }],
      deletionProtection: "1",
    });
    const [instanceId = ""] = instanceIds ?? [];
    assert.match(orderId ?? "", /^\d+$/);
    const get = async () => (await bcc.send(GetInstance, { instanceId })).instance;
    const { ipv6Addresses: _, internalIp, createTime, ...created } = (await get()) ?? {};
    assert.deepEqual(
      {
        status: created.status,
        name: created.name,
        hostname: created.hostname,
        spec: created.spec,
        cpuCount: created.cpuCount,
        memoryCapacityInGB: created.memoryCapacityInGB,
        zoneName: created.zoneName,
        osName: created.osName,
        paymentTiming: created.paymentTiming,
        deletionProtection: created.deletionProtection,
        tags: created.tags,
      },
      {
        status: "Starting",
        name: "build",
        hostname: "build-1",
        spec: order.spec,
        cpuCount: 2,
        memoryCapacityInGB: 8,
        zoneName: "cn-bj-a",
        osName: "Ubuntu",
        paymentTiming: "Postpaid",
        deletionProtection: 1,
        tags: [{ tagKey: "team", tagValue: "a" }],
      },
    );
    assert.equal(createTime, "2026-01-02T03:04:05Z");
    assert.match(internalIp ?? "", /^172\.16\./);
    assert.equal(await refusal(bcc.send(StartInstance, { instanceId })), "409 Instance.StartInstanceWhenCreating");
    pass();
    assert.equal((await get())?.status, "Running");
    const { instances } = await bcc.send(ListInstances);
    assert.deepEqual(
      instances?.map(({ id }) => id),
      [...seed.bcc.instanceIds, instanceId],
    );
  });

  test("of several has ids in order, and numbers after the names", async () => {
    const { bcc } = connect();
    const { instanceIds = [] } = await create(bcc, { purchaseCount: 3, name: "node", hostname: "node" });
    assert.deepEqual(instanceIds, [...instanceIds].sort());
    const { instances = [] } = await bcc.send(ListInstances, { instanceIds: instanceIds.join(",") });
    assert.deepEqual(
      instances.map(({ name, hostname }) => [name, hostname]),
      [1, 2, 3].map((number) => [`node-${number}`, `node-${number}`]),
    );
    assert.equal(new Set(instances.map(({ internalIp }) => internalIp)).size, 3);
    const { instanceIds: [unnamed] = [] } = await create(bcc);
    const { instance } = await bcc.send(GetInstance, { instanceId: unnamed! });
    assert.match(instance?.name ?? "", /^instance-[0-9a-f]{8}-1$/);
  });

  test("by CPUs and memory takes the spec of this size, and the first zone", async () => {
    const { bcc } = connect();
    const size = { cpuCount: 4, memoryCapacityInGB: 32, imageId: order.imageId };
    const { instanceIds: [instanceId] = [] } = await bcc.send(CreateInstance, size);
    const { instance } = await bcc.send(GetInstance, { instanceId: instanceId! });
    assert.deepEqual([instance?.spec, instance?.zoneName], ["bcc.m5.c4m32", "cn-bj-a"]);
    const none = bcc.send(CreateInstance, { ...size, memoryCapacityInGB: 33 });
    assert.equal(await refusal(none), "403 Instance.NotSupportInstanceTypeException");
  });

  test("with a subscription ends after its months, and has its rule of renewal", async () => {
    const { bcc } = connect();
    const billing = { paymentTiming: "Prepaid", reservation: { reservationLength: 2, reservationTimeUnit: "Month" } };
    const { instanceIds: [instanceId] = [] } = await create(bcc, {
      billing,
      autoRenewTimeUnit: "year",
      autoRenewTime: 1,
    });
    const { instance } = await bcc.send(GetInstance, { instanceId: instanceId! });
    assert.deepEqual(
      [instance?.paymentTiming, instance?.expireTime, instance?.autoRenew, instance?.autoRenewPeriodUnit],
      ["Prepaid", "2026-03-02T03:04:05Z", true, "year"],
    );
  });

  test("with the same client token is executed once, and with other parameters refused", async () => {
    const { bcc, raw } = connect();
    const first = await create(bcc, { clientToken: "t" });
    assert.deepEqual((await create(bcc, { clientToken: "t" })).instanceIds, first.instanceIds);
    assert.equal((await bcc.send(ListInstances)).instances?.length, seed.bcc.instanceIds.length + 1);
    const other = create(bcc, { clientToken: "t", name: "other" });
    assert.equal(await refusal(other), "403 IdempotentParameterMismatch");
    await create(bcc, { clientToken: "t".repeat(64) });
    const long = await raw("POST", `/v2/instanceBySpec?clientToken=${"t".repeat(65)}`, order);
    assert.equal(long, "400 BadRequest");
  });

  test("has the disks of its order", async () => {
    const { bcc } = connect();
    const disk = { storageType: "enhanced_ssd_pl1", cdsSizeInGB: 50 };
    const { instanceIds: [instanceId] = [] } = await create(bcc, {
      rootDiskSizeInGb: 100,
      createCdsList: [disk, { ...disk, cdsNum: 2 }],
    });
    const { volumes = [] } = await bcc.send(ListVolumes, { instanceId });
    assert.deepEqual(
      volumes.map(({ isSystemVolume, diskSizeInGB }) => [isSystemVolume, diskSizeInGB]),
      [
        [true, 100],
        [false, 50],
        [false, 50],
        [false, 50],
      ],
    );
    const six = create(bcc, { createCdsList: [{ ...disk, cdsNum: 6 }] });
    assert.equal(await refusal(six), "413 Volume.DiskAttachedQuotaExceededLimit");
  });
});

describe("a creation is refused, and creates nothing,", () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ["for an unknown spec", { spec: "bcc.g9.c1m1" }, "403 Instance.NotSupportInstanceTypeException"],
    [
      "where the zone lacks the spec",
      { spec: "bcc.m5.c1m8", zoneName: "cn-bj-d" },
      "403 Instance.NotSupportInstanceTypeException",
    ],
    ["for an unknown zone", { zoneName: "cn-bj-z" }, "400 BadRequest"],
    ["for an unknown image", { imageId: "m-none" }, "404 NoSuchObject"],
    ["of none", { purchaseCount: 0 }, "400 BadRequest"],
    ["of more than 100", { purchaseCount: 101 }, "400 BadRequest"],
    ["with a name that begins with a digit", { name: "1st" }, "400 Instance.NameInvalid"],
    ["with a name of 66 characters", { name: "n".repeat(66) }, "400 Instance.NameInvalid"],
    [
      "with a name that is too long with its number",
      { name: "n".repeat(64), purchaseCount: 2 },
      "400 Instance.NameInvalid",
    ],
    ["with upper-case letters in the host name", { hostname: "Node" }, "400 BadRequest"],
    ["with a host name of one character", { hostname: "n" }, "400 BadRequest"],
    ["with a host name that ends with a hyphen", { hostname: "node-" }, "400 BadRequest"],
    [
      "for 10 months",
      { billing: { paymentTiming: "Prepaid", reservation: { reservationLength: 10 } } },
      "400 BadRequest",
    ],
    ["with another charge", { billing: { paymentTiming: "Free" } }, "400 BadRequest"],
    ["with a system disk below the image's", { imageId: "m-EmuWin01", rootDiskSizeInGb: 39 }, "400 BadRequest"],
    ["with a system disk of 2049 GB", { rootDiskSizeInGb: 2049 }, "400 BadRequest"],
    ["with a data disk of no size", { createCdsList: [{ cdsSizeInGB: 0 }] }, "400 BadRequest"],
    ["with a data disk of 5121 GB", { createCdsList: [{ cdsSizeInGB: 5121 }] }, "400 BadRequest"],
    ["with a protection that is neither 0 nor 1", { deletionProtection: "2" }, "400 BadRequest"],
    ["with fewer addresses than instances", { purchaseCount: 2, internalIps: ["172.16.9.9"] }, "400 BadRequest"],
    ["with a password in plain text", { adminPass: "Passw0rd!" }, "400 BadRequest"],
    [
      "with a password of another key",
      { adminPass: encrypted("Passw0rd!", "another/bcc+secret=key") },
      "400 BadRequest",
    ],
    ["with a password of 7 characters", { adminPass: encrypted("Pass0r!") }, "400 BadRequest"],
    ["with a password of 33 characters", { adminPass: encrypted("Passw0rd!".padEnd(33, "x")) }, "400 BadRequest"],
    ["with a password of two classes", { adminPass: encrypted("password1") }, "400 BadRequest"],
    [
      "for 4 years of automatic renewal",
      { billing: { paymentTiming: "Prepaid" }, autoRenewTimeUnit: "year", autoRenewTime: 4 },
      "400 BadRequest",
    ],
  ];
  for (const [title, changes, expected] of cases) {
    test(title, async () => {
      const { bcc } = connect();
      assert.equal(await refusal(create(bcc, changes)), expected);
      assert.equal((await bcc.send(ListInstances)).instances?.length, seed.bcc.instanceIds.length);
    });
  }

  test("and passwords of 8 and 32 characters are taken", async () => {
    const { bcc } = connect();
    for (const password of ["Passw0rd", "Passw0rd!".padEnd(32, "x")]) {
      await create(bcc, { adminPass: encrypted(password) });
    }
  });

  test("without what is required", async () => {
    const { raw } = connect();
    for (const name of ["spec", "imageId", "zoneName", "billing"]) {
      const { [name as "spec"]: _, ...rest } = order;
      assert.equal(await raw("POST", "/v2/instanceBySpec", rest), "400 InappropriateJSON", name);
    }
    assert.equal(await raw("POST", "/v2/instanceBySpec", { ...order, purchaseCount: "1" }), "400 InappropriateJSON");
  });
});
