import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  ApplyAutoSnapshotPolicy,
  CancelAutoSnapshotPolicy,
  CreateAutoSnapshotPolicy,
  CreateSnapshot,
  DeleteAutoSnapshotPolicy,
  DeleteSnapshot,
  DescribeAutoSnapshotPolicy,
  DescribeSnapshots,
  ModifyAutoSnapshotPolicy,
  ResetSnapshot,
} from "edgedesk/ecd";

import { seed } from "../../emulator/seed.js";
import { DAY } from "../../emulator/time.js";
import { AdminCloud, TRANSITION } from "./admin-support.js";
import { flat, type Params } from "./support.js";

/* Snapshots of disks, and the policies that make them. */

const [running = "", stopped = "", postpaid = "", , , expired = ""] = seed.ecd.desktopIds;
const snapshot = (DesktopId: string, more: object = {}) => ({
  DesktopId,
  SnapshotName: "before-update",
  SourceDiskType: "system",
  ...more,
});

describe("snapshots", () => {
  test("are PROGRESSING, then ACCOMPLISHED, and listed with their disk", async () => {
    const cloud = new AdminCloud();
    const { SnapshotId = "" } = await cloud.ecd.send(CreateSnapshot, snapshot(running, { Description: "weekly" }));
    const list = async () => (await cloud.ecd.send(DescribeSnapshots, { SnapshotId })).Snapshots!;
    const [before] = await list();
    assert.deepEqual(
      [before?.Status, before?.SourceDiskType, before?.SourceDiskSize, before?.SnapshotType, before?.Description],
      ["PROGRESSING", "SYSTEM", "80", "USER", "weekly"],
    );
    cloud.later(TRANSITION);
    assert.deepEqual(
      (await list()).map(({ Status, Progress }) => [Status, Progress]),
      [["ACCOMPLISHED", "100%"]],
    );
  });

  test("are filtered by desktop, name and disk, and listed by page", async () => {
    const cloud = new AdminCloud();
    for (const id of [running, stopped, running]) await cloud.call("CreateSnapshot", snapshot(id));
    await cloud.call("CreateSnapshot", snapshot(stopped, { SnapshotName: "data-1", SourceDiskType: "data" }));
    const count = async (params: Params) => (await cloud.call("DescribeSnapshots", params)).Snapshots.length;
    assert.deepEqual(
      [await count({ DesktopId: running }), await count({ SnapshotName: "data-1" }), await count({})],
      [2, 1, 4],
    );
    assert.deepEqual([await count({ SourceDiskType: "Data" }), await count({ SnapshotType: "auto" })], [1, 0]);
    assert.equal(await count({ RegionId: "cn-shanghai" }), 0);
    const first = await cloud.call("DescribeSnapshots", { MaxResults: "3" });
    assert.equal(await count({ MaxResults: "3", NextToken: first.NextToken }), 1);
    assert.equal(await cloud.refusal("DescribeSnapshots", { MaxResults: "101" }), "400 InvalidParameter");
  });

  test("are made of running and stopped desktops, with names of 2 to 128 characters", async () => {
    const cloud = new AdminCloud();
    const wrongs: [Params, string][] = [
      [snapshot(expired), "400 IncorrectDesktopStatus"],
      [snapshot("ecd-none"), "404 InvalidDesktopId.NotFound"],
      [snapshot(running, { SnapshotName: "" }), "400 MissingSnapshotName"],
      [snapshot(running, { SnapshotName: "a" }), "400 InvalidParameter"],
      [snapshot(running, { SnapshotName: "a".repeat(129) }), "400 InvalidParameter"],
      [snapshot(running, { SnapshotName: "a b" }), "400 InvalidParameter"],
      [snapshot(running, { Description: "a".repeat(129) }), "400 InvalidParameter"],
      [snapshot(running, { SourceDiskType: "other" }), "400 InvalidParameter"],
    ];
    for (const [wrong, code] of wrongs) {
      assert.equal(await cloud.refusal("CreateSnapshot", wrong), code, JSON.stringify(wrong));
    }
    await cloud.call("CreateSnapshot", snapshot(stopped, { SnapshotName: "a".repeat(128) }));
  });

  test("are deleted; unknown ids are ignored, and 100 ids are the limit", async () => {
    const cloud = new AdminCloud();
    const { SnapshotId = "" } = await cloud.ecd.send(CreateSnapshot, snapshot(running));
    await cloud.ecd.send(DeleteSnapshot, { SnapshotId: [SnapshotId, "sp-none"] });
    assert.deepEqual((await cloud.call("DescribeSnapshots")).Snapshots, []);
    const ids = (count: number) => flat("SnapshotId", Array<string>(count).fill("sp-none"));
    assert.equal(await cloud.refusal("DeleteSnapshot", ids(101)), "400 InvalidParameter");
    await cloud.call("DeleteSnapshot", ids(100));
  });

  test("go with their desktop, and those of the system disk with a rebuild", async () => {
    const cloud = new AdminCloud();
    for (const SourceDiskType of ["system", "data"]) {
      await cloud.call("CreateSnapshot", snapshot(postpaid, { SourceDiskType }));
    }
    const disks = async () =>
      (await cloud.call("DescribeSnapshots")).Snapshots.map(({ SourceDiskType }: any) => SourceDiskType);
    await cloud.call("RebuildDesktops", flat("DesktopId", [postpaid]));
    assert.deepEqual(await disks(), ["DATA"]);
    cloud.settle();
    await cloud.call("DeleteDesktops", flat("DesktopId", [postpaid]));
    assert.deepEqual(await disks(), []);
  });
});

describe("ResetSnapshot", () => {
  test("restores a disk of a stopped desktop, or stops the desktop before", async () => {
    const cloud = new AdminCloud();
    const { SnapshotId = "" } = await cloud.ecd.send(CreateSnapshot, snapshot(running));
    cloud.settle();
    assert.equal(await cloud.refusal("ResetSnapshot", { SnapshotId }), "400 IncorrectDesktopStatus");
    await cloud.ecd.send(ResetSnapshot, { SnapshotId, StopDesktop: true });
    assert.equal(await cloud.status(running), "Stopping");
    cloud.settle();
    await cloud.ecd.send(ResetSnapshot, { SnapshotId });
    assert.equal(await cloud.status(running), "Stopped");
    assert.equal(await cloud.refusal("ResetSnapshot", { SnapshotId: "sp-none" }), "404 InvalidSnapshotId.NotFound");
  });

  test("waits for the end of the snapshot's creation", async () => {
    const cloud = new AdminCloud();
    const { SnapshotId } = await cloud.call("CreateSnapshot", snapshot(stopped));
    assert.equal(await cloud.refusal("ResetSnapshot", { SnapshotId }), "400 IncorrectSnapshotStatus");
    cloud.settle();
    await cloud.call("ResetSnapshot", { SnapshotId });
  });
});

describe("policies", () => {
  const nightly = { PolicyName: "nightly", CronExpression: "0 0 20 ? * 1-7", RetentionDays: 3 };
  const apply = async (cloud: AdminCloud, ...DesktopId: string[]) => {
    const { PolicyId = "" } = await cloud.ecd.send(CreateAutoSnapshotPolicy, nightly);
    await cloud.ecd.send(ApplyAutoSnapshotPolicy, { PolicyId, DesktopId });
    return PolicyId;
  };
  const made = async (cloud: AdminCloud) =>
    (await cloud.ecd.send(DescribeSnapshots, { SnapshotType: "auto" })).Snapshots!;

  test("make snapshots of both disks at their times, and delete them when they are old", async () => {
    const cloud = new AdminCloud();
    const PolicyId = await apply(cloud, running);
    const desktop = await cloud.describe(running);
    assert.deepEqual([desktop.SnapshotPolicyId, desktop.SnapshotPolicyName], [PolicyId, "nightly"]);
    cloud.later(DAY);
    assert.deepEqual(
      (await made(cloud)).map(({ SourceDiskType, CreationTime, DeletionTime }) => [
        SourceDiskType,
        CreationTime,
        DeletionTime,
      ]),
      [
        ["SYSTEM", "2026-01-02T20:00:00Z", "2026-01-05T20:00:00Z"],
        ["DATA", "2026-01-02T20:00:00Z", "2026-01-05T20:00:00Z"],
      ],
    );
    cloud.later(30 * DAY);
    assert.equal((await made(cloud)).length, 2 * 3);
  });

  test("with a DiskType make snapshots of one disk", async () => {
    const cloud = new AdminCloud();
    const { PolicyId = "" } = await cloud.ecd.send(CreateAutoSnapshotPolicy, { ...nightly, DiskType: "DATA" });
    await cloud.ecd.send(ApplyAutoSnapshotPolicy, { PolicyId, DesktopId: [running] });
    cloud.later(DAY);
    assert.deepEqual(
      (await made(cloud)).map(({ SourceDiskType }) => SourceDiskType),
      ["DATA"],
    );
    const wrong = { ...nightly, RetentionDays: "1", DiskType: "OTHER" };
    assert.equal(await cloud.refusal("CreateAutoSnapshotPolicy", wrong), "400 InvalidParameter");
  });

  test("are changed, listed, cancelled and deleted", async () => {
    const cloud = new AdminCloud();
    const PolicyId = await apply(cloud, running, stopped);
    await cloud.ecd.send(ModifyAutoSnapshotPolicy, { PolicyId, PolicyName: "weekly", CronExpression: "0 0 20 ? * 1" });
    const list = async () => (await cloud.ecd.send(DescribeAutoSnapshotPolicy, {})).AutoSnapshotPolicies!;
    assert.deepEqual(
      (await list()).map(({ PolicyName, RetentionDays, DesktopNum }) => [PolicyName, RetentionDays, DesktopNum]),
      [["weekly", "3", 2]],
    );
    await cloud.ecd.send(CancelAutoSnapshotPolicy, { PolicyId, DesktopId: [stopped] });
    cloud.later(3 * DAY);
    assert.deepEqual(new Set((await made(cloud)).map(({ DesktopId }) => DesktopId)), new Set([running]));
    await cloud.ecd.send(DeleteAutoSnapshotPolicy, { PolicyId: [PolicyId] });
    assert.deepEqual([await list(), (await cloud.describe(running)).SnapshotPolicyId], [[], undefined]);
  });

  test("keep snapshots for 1 to 180 days", async () => {
    const cloud = new AdminCloud();
    const create = { ...nightly, RetentionDays: "180" };
    const wrongs: [Params, string][] = [
      [{ RetentionDays: "0" }, "400 InvalidParameter"],
      [{ RetentionDays: "181" }, "400 InvalidParameter"],
      [{ CronExpression: "nightly" }, "400 InvalidParameter"],
      [{ PolicyName: "a" }, "400 InvalidParameter"],
      [{ PolicyName: "" }, "400 MissingPolicyName"],
    ];
    for (const [wrong, code] of wrongs) {
      assert.equal(
        await cloud.refusal("CreateAutoSnapshotPolicy", { ...create, ...wrong }),
        code,
        JSON.stringify(wrong),
      );
    }
    await cloud.call("CreateAutoSnapshotPolicy", create);
    const unknown = { PolicyId: "sp-none", ...flat("DesktopId", [running]) };
    assert.equal(await cloud.refusal("ApplyAutoSnapshotPolicy", unknown), "404 InvalidPolicyId.NotFound");
  });
});
