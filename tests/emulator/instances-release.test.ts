import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  AttachVolume,
  BatchRefundResource,
  CreateInstanceBySpec,
  CreateSnapshot,
  CreateVolume,
  DeletePrepayInstance,
  DeleteRecycledInstance,
  GetInstance,
  GetVolume,
  InstanceDeletionProtection,
  InstanceRecovery,
  ListInstances,
  ListRecycleInstance,
  ListSnapshots,
  ListVolumes,
  ReleaseInstance,
  ReleaseInstanceByPost,
  ReleaseMultipleInstanceByPost,
  StartInstance,
} from "edgedesk/bcc";

import { seed } from "../../emulator/seed.js";
import { connect, refusal } from "./bcc-support.js";

const [web, data, stopped, expired] = seed.bcc.instanceIds as [string, string, string, string];
type Client = ReturnType<typeof connect>["bcc"];

const status = async (bcc: Client, instanceId: string) =>
  (await bcc.send(GetInstance, { instanceId })).instance?.status;
const listed = async (bcc: Client) => (await bcc.send(ListInstances)).instances?.map(({ id }) => id);

/** A data disk that is attached to an instance. */
async function attached(bcc: Client, instanceId: string, zoneName: string, pass: () => void) {
  const order = { zoneName, cdsSizeInGB: 20, storageType: "hp1", billing: { paymentTiming: "Postpaid" } };
  const { volumeIds: [volumeId = ""] = [] } = await bcc.send(CreateVolume, order);
  pass();
  await bcc.send(AttachVolume, { volumeId, instanceId });
  return volumeId;
}

describe("a release", () => {
  test("is Stopping, and then there is no instance", async () => {
    const { bcc, pass } = connect();
    await bcc.send(ReleaseInstance, { instanceId: web });
    assert.equal(await status(bcc, web), "Stopping");
    assert.equal(await refusal(bcc.send(ReleaseInstance, { instanceId: web })), "409 OperationDenied");
    pass();
    assert.equal(await refusal(status(bcc, web)), "404 InvalidInstanceId.NotFound");
    assert.deepEqual(await listed(bcc), [data, stopped, expired]);
  });

  test("takes postpaid and expired instances, not those of a subscription or in creation", async () => {
    const { bcc, pass } = connect();
    assert.equal(await refusal(bcc.send(ReleaseInstance, { instanceId: data })), "403 Instance.ReleaseNotPrepay");
    await bcc.send(ReleaseInstance, { instanceId: expired });
    const order = { spec: "bcc.g5.c1m4", imageId: "m-EmuUbnt1", zoneName: "cn-bj-a", billing: {} };
    const { instanceIds: [instanceId = ""] = [] } = await bcc.send(CreateInstanceBySpec, order);
    assert.equal(await refusal(bcc.send(ReleaseInstance, { instanceId })), "403 Instance.ReleaseWhileCreating");
    pass();
    await bcc.send(ReleaseInstance, { instanceId });
  });

  test("keeps disks, or deletes them with their snapshots on request", async () => {
    const { bcc, pass } = connect();
    const kept = await attached(bcc, stopped, "cn-bj-d", pass);
    const deleted = await attached(bcc, web, "cn-bj-a", pass);
    for (const volumeId of [kept, deleted, web]) {
      await bcc.send(CreateSnapshot, { volumeId, snapshotName: `of-${volumeId}` });
    }
    const flags = { relatedReleaseFlag: false, deleteCdsSnapshotFlag: false };
    await bcc.send(ReleaseInstanceByPost, { instanceId: stopped, ...flags });
    await bcc.send(ReleaseInstanceByPost, {
      instanceId: web,
      relatedReleaseFlag: true,
      deleteCdsSnapshotFlag: true,
    });
    pass();
    const { volume } = await bcc.send(GetVolume, { volumeId: kept });
    assert.deepEqual([volume?.status, volume?.attachments], ["Available", []]);
    assert.equal(await refusal(bcc.send(GetVolume, { volumeId: deleted })), "404 NoSuchObject");
    const { snapshots } = await bcc.send(ListSnapshots);
    assert.deepEqual(
      snapshots?.map(({ volumeId }) => volumeId),
      [kept],
    );
  });

  test("by the disks' own setting", async () => {
    const { bcc, pass } = connect();
    const order = { zoneName: "cn-bj-a", cdsSizeInGB: 5, storageType: "hp1", billing: {}, purchaseCount: 2 };
    const { volumeIds: [first = "", second = ""] = [] } = await bcc.send(CreateVolume, order);
    pass();
    await bcc.send(AttachVolume, { volumeId: first, instanceId: web, deleteWithInstance: true });
    await bcc.send(AttachVolume, { volumeId: second, instanceId: web });
    await bcc.send(ReleaseInstanceByPost, {
      instanceId: web,
      relatedReleaseFlag: true,
      deleteCdsSnapshotFlag: true,
      cdsAttributeActive: true,
    });
    const { volumes } = await bcc.send(ListVolumes, { volumeIds: `${first},${second}` });
    assert.deepEqual(
      volumes?.map(({ id }) => id),
      [second],
    );
  });

  test("of a batch takes postpaid instances only; all or none", async () => {
    const { bcc, pass, raw } = connect();
    const flags = { relatedReleaseFlag: false, deleteCdsSnapshotFlag: false };
    const release = (instanceIds: string[]) => bcc.send(ReleaseMultipleInstanceByPost, { instanceIds, ...flags });
    assert.equal(await refusal(release([web, data])), "403 Instance.DeleteServerFailException");
    assert.equal(await status(bcc, web), "Running");
    await release([web, stopped]);
    pass();
    assert.deepEqual(await listed(bcc), [data, expired]);
    const many = { instanceIds: Array.from({ length: 101 }, () => data), ...flags };
    assert.equal(await raw("POST", "/v2/instance/batchDelete", many), "400 InappropriateJSON");
    assert.equal(await raw("POST", "/v2/instance/batchDelete", { instanceIds: [web] }), "400 InappropriateJSON");
    assert.equal(await raw("POST", `/v2/instance/${web}`, {}), "400 InappropriateJSON");
  });

  test("of subscriptions says what was released, and what was not", async () => {
    const { bcc } = connect();
    const response = await bcc.send(DeletePrepayInstance, { instanceId: data });
    assert.deepEqual([response.instanceRefundFlag, response.successResources?.instanceId], [true, data]);
    assert.equal(await refusal(bcc.send(DeletePrepayInstance, { instanceId: web })), "409 OperationDenied");
    const other = connect();
    const refund = await other.bcc.send(BatchRefundResource, { instanceIds: [data, web, expired] });
    assert.deepEqual(refund.failedInstanceIds, [web, expired]);
    assert.equal(await status(other.bcc, data), "Stopping");
    const many = { instanceIds: Array.from({ length: 21 }, () => data) };
    assert.equal(await other.raw("POST", "/v2/instance/batchRefundResource", many), "400 InappropriateJSON");
    const third = connect();
    await third.bcc.send(InstanceDeletionProtection, { instanceId: data, deletionProtection: 1 });
    const guarded = third.bcc.send(DeletePrepayInstance, { instanceId: data });
    assert.equal(await refusal(guarded), "403 Instance.DeletionProtection");
  });
});

describe("the recycle bin", () => {
  const recycle = { relatedReleaseFlag: false, deleteCdsSnapshotFlag: false, bccRecycleFlag: true };

  test("has what was released into it, until it is recovered", async () => {
    const { bcc, pass } = connect();
    await bcc.send(ReleaseInstanceByPost, { instanceId: web, ...recycle });
    assert.equal(await status(bcc, web), "Stopping");
    assert.deepEqual((await bcc.send(ListRecycleInstance)).instances, []);
    pass();
    assert.equal(await status(bcc, web), "Recycled");
    assert.deepEqual(await listed(bcc), [data, stopped, expired]);
    const { instances } = await bcc.send(ListRecycleInstance, { paymentTiming: "Postpaid" });
    assert.deepEqual(
      instances?.map(({ id, recycleTime }) => [id, recycleTime]),
      [[web, "2026-01-02T03:04:06Z"]],
    );
    const later = { recycleBegin: "2026-01-02T03:04:10Z" };
    assert.deepEqual((await bcc.send(ListRecycleInstance, later)).instances, []);
    const start = bcc.send(StartInstance, { instanceId: web });
    assert.equal(await refusal(start), "409 Instance.StartInstanceOperationForbidden");
    await bcc.send(InstanceRecovery, { instanceIds: [{ instanceId: web }] });
    assert.equal(await status(bcc, web), "Running");
    const again = bcc.send(InstanceRecovery, { instanceIds: [{ instanceId: web }] });
    assert.equal(await refusal(again), "409 OperationDenied");
  });

  test("is emptied by instance", async () => {
    const { bcc, pass } = connect();
    await bcc.send(ReleaseInstanceByPost, { instanceId: web, ...recycle });
    pass();
    await bcc.send(DeleteRecycledInstance, { instanceId: web });
    assert.equal(await refusal(status(bcc, web)), "404 InvalidInstanceId.NotFound");
    assert.equal(await refusal(bcc.send(DeleteRecycledInstance, { instanceId: stopped })), "409 OperationDenied");
  });
});
