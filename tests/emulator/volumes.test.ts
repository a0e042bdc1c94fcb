import assert from "node:assert/strict";
import { describe, test } from "node:test";

import {
  AttachVolume,
  CreateAutoRenewRule,
  CreateSnapshot,
  CreateVolume,
  DeleteSnapshot,
  DeleteVolume,
  DetachVolume,
  GetSnapshot,
  GetVolume,
  ListInstances,
  ListSnapshots,
  ListVolumes,
  RebuildInstance,
  ReleaseInstance,
  ReleaseVolume,
  RenameVolume,
  ResizeInstanceBySpec,
  RollbackVolume,
  StopInstance,
} from "edgedesk/bcc";

import { seed } from "../../emulator/seed.js";
import type { Seed } from "../../emulator/snapshot.js";
import { DAY } from "../../emulator/time.js";
import { connect, refusal } from "./bcc-support.js";

const [web, data, stopped, expired] = seed.bcc.instanceIds as [string, string, string, string];
type Client = ReturnType<typeof connect>["bcc"];

const order = {
  zoneName: "cn-bj-a",
  cdsSizeInGB: 20,
  storageType: "hp1",
  billing: { paymentTiming: "Postpaid" },
} as const;
const create = async (bcc: Client, changes: object = {}) =>
  (await bcc.send(CreateVolume, { ...order, ...changes })).volumeIds ?? [];
const get = async (bcc: Client, volumeId: string) => (await bcc.send(GetVolume, { volumeId })).volume!;

describe("disks", () => {
  test("of the system belong to each instance, and page", async () => {
    const { bcc } = connect();
    const first = await bcc.send(ListVolumes, { maxKeys: 3 });
    assert.deepEqual([first.isTruncated, first.volumes?.length], [true, 3]);
    const [volume] = first.volumes ?? [];
    assert.deepEqual(
      [volume?.isSystemVolume, volume?.status, volume?.attachments?.[0]?.instanceId],
      [true, "InUse", web],
    );
    const rest = await bcc.send(ListVolumes, { marker: first.nextMarker });
    assert.equal(rest.volumes?.length, 1);
    assert.equal(
      await refusal(bcc.send(DeleteVolume, { volumeId: volume!.id! })),
      "409 Volume.DiskStatusCannotBeDeleted",
    );
    const detach = bcc.send(DetachVolume, { volumeId: volume!.id!, instanceId: web });
    assert.equal(await refusal(detach), "400 Volume.DiskNotAttachedInstance");
  });

  test("are Creating, Available, and InUse while they are attached", async () => {
    const { bcc, pass } = connect();
    const [volumeId = ""] = await create(bcc, { name: "logs", description: "of the web" });
    assert.equal((await get(bcc, volumeId)).status, "Creating");
    const attach = () => bcc.send(AttachVolume, { volumeId, instanceId: web });
    assert.equal(await refusal(attach()), "409 Volume.DistNotAvailable");
    pass();
    assert.equal((await get(bcc, volumeId)).status, "Available");
    const { volumeAttachment } = await attach();
    assert.deepEqual([volumeAttachment?.volumeId, volumeAttachment?.instanceId], [volumeId, web]);
    const { status, name, desc } = await get(bcc, volumeId);
    assert.deepEqual([status, name, desc], ["InUse", "logs", "of the web"]);
    assert.equal(await refusal(attach()), "409 Volume.DistNotAvailable");
    assert.equal(await refusal(bcc.send(DeleteVolume, { volumeId })), "409 Volume.DiskStatusCannotBeDeleted");
    const other = bcc.send(DetachVolume, { volumeId, instanceId: data });
    assert.equal(await refusal(other), "400 Volume.DiskNotAttachedInstance");
    await bcc.send(DetachVolume, { volumeId, instanceId: web });
    await bcc.send(RenameVolume, { volumeId, name: "old-logs" });
    assert.equal((await get(bcc, volumeId)).name, "old-logs");
    await bcc.send(DeleteVolume, { volumeId });
    assert.equal(await refusal(get(bcc, volumeId)), "404 NoSuchObject");
  });

  test("attach to instances of their zone that are running or stopped, as many as the spec allows", async () => {
    const { bcc, pass } = connect();
    const volumeIds = [...(await create(bcc, { purchaseCount: 5 })), ...(await create(bcc))];
    pass();
    const attach = (volumeId: string, instanceId: string) => bcc.send(AttachVolume, { volumeId, instanceId });
    const [first = "", ...others] = volumeIds;
    assert.equal(await refusal(attach(first, stopped)), "403 AccessDenied");
    await bcc.send(StopInstance, { instanceId: web });
    assert.equal(await refusal(attach(first, web)), "409 Volume.InstanceStatusCannotAttach");
    pass();
    for (const id of others) await attach(id, web);
    assert.equal(await refusal(attach(first, web)), "413 Volume.DiskAttachedQuotaExceededLimit");
    const full = create(bcc, { instanceId: web });
    assert.equal(await refusal(full), "413 Volume.DiskAttachedQuotaExceededLimit");
    const [direct = ""] = await create(bcc, { instanceId: data, zoneName: undefined });
    assert.equal((await get(bcc, direct)).attachments?.[0]?.instanceId, data);
  });

  test("are refused with a wrong size, number, zone, name or charge", async () => {
    const { bcc, raw } = connect();
    for (const changes of [
      { cdsSizeInGB: 0 },
      { cdsSizeInGB: 5121 },
      { purchaseCount: 0 },
      { purchaseCount: 6 },
      { zoneName: "cn-bj-z" },
      { zoneName: undefined },
      { name: "1st" },
      { billing: { paymentTiming: "Free" } },
    ]) {
      assert.equal(await refusal(create(bcc, changes)), "400 BadRequest", JSON.stringify(changes));
    }
    assert.equal(await raw("POST", "/v2/volume", { zoneName: "cn-bj-a" }), "400 InappropriateJSON");
    await create(bcc, { cdsSizeInGB: 5120 });
  });

  test("of a subscription expire", async () => {
    const { bcc, pass } = connect();
    const reservation = { reservationLength: 1, reservationTimeUnit: "Month" };
    const [volumeId = ""] = await create(bcc, { billing: { paymentTiming: "Prepaid", reservation } });
    assert.equal((await get(bcc, volumeId)).expireTime, "2026-02-02T03:04:05Z");
    pass(31 * DAY);
    assert.equal((await get(bcc, volumeId)).status, "Expired");
    await bcc.send(ReleaseVolume, { volumeId });
  });
});

describe("snapshots", () => {
  test("are Creating, then Available, of data disks and of the system disk of an instance", async () => {
    const { bcc, pass } = connect();
    const [volumeId = ""] = await create(bcc);
    const save = (id: string, options: object = {}) =>
      bcc.send(CreateSnapshot, { volumeId: id, snapshotName: "before", ...options });
    assert.equal(await refusal(save(volumeId)), "409 OperationDenied");
    pass();
    const { snapshotId = "" } = await save(volumeId, { desc: "the release" });
    const ofSystem = await save(web);
    const snapshot = async () => (await bcc.send(GetSnapshot, { snapshotId })).snapshot!;
    const { status, sizeInGB, desc, createMethod } = await snapshot();
    assert.deepEqual([status, sizeInGB, desc, createMethod], ["Creating", 20, "the release", "MANUAL"]);
    assert.equal(await refusal(bcc.send(DeleteSnapshot, { snapshotId })), "409 OperationDenied");
    assert.equal(await refusal(bcc.send(RollbackVolume, { volumeId, snapshotId })), "409 OperationDenied");
    pass();
    assert.equal((await snapshot()).status, "Available");
    assert.equal((await get(bcc, volumeId)).snapshotNum, "1");
    await bcc.send(RollbackVolume, { volumeId, snapshotId });
    const wrong = bcc.send(RollbackVolume, { volumeId, snapshotId: ofSystem.snapshotId! });
    assert.equal(await refusal(wrong), "400 BadRequest");
    const list = async (id?: string) => (await bcc.send(ListSnapshots, { volumeId: id })).snapshots?.map((s) => s.id);
    assert.deepEqual(await list(), [snapshotId, ofSystem.snapshotId]);
    assert.deepEqual(await list(volumeId), [snapshotId]);
    await bcc.send(DeleteSnapshot, { snapshotId });
    assert.equal(await refusal(snapshot()), "404 NoSuchObject");
  });

  test("of the system disk end with a rebuild", async () => {
    const { bcc } = connect();
    await bcc.send(CreateSnapshot, { volumeId: web, snapshotName: "before" });
    await bcc.send(RebuildInstance, { instanceId: web, imageId: "m-EmuUbnt1", keepImageLogin: true });
    assert.deepEqual((await bcc.send(ListSnapshots)).snapshots, []);
    const save = bcc.send(CreateSnapshot, { volumeId: web, snapshotName: "after" });
    assert.equal(await refusal(save), "409 OperationDenied");
  });

  test("are kept for their days", async () => {
    const { bcc, pass, raw } = connect();
    await bcc.send(CreateSnapshot, { volumeId: web, snapshotName: "daily", retentionInDays: 2 });
    pass(2 * DAY - 1);
    assert.equal((await bcc.send(ListSnapshots)).snapshots?.length, 1);
    pass(1);
    assert.equal((await bcc.send(ListSnapshots)).snapshots?.length, 0);
    for (const retentionInDays of [0, -2, 10_001]) {
      const body = { volumeId: web, snapshotName: "daily", retentionInDays };
      assert.equal(await raw("POST", "/v2/snapshot", body), "400 BadRequest", `${retentionInDays}`);
    }
  });

  test("are refused with a wrong name, for unknown disks, and beyond 512 of a disk", async () => {
    const { bcc } = connect();
    const save = (volumeId: string, snapshotName: string) => bcc.send(CreateSnapshot, { volumeId, snapshotName });
    for (const name of ["1st", "x".repeat(66)]) {
      assert.equal(await refusal(save(web, name)), "400 Snapshot.SnapshotNameInvalid");
    }
    assert.equal(await refusal(save("v-none", "x")), "404 NoSuchObject");
    for (let count = 0; count < 512; count++) await save(web, "x");
    assert.equal(await refusal(save(web, "x")), "413 Instance.SnapshotLimitExceeded");
    await save(data, "x");
  });
});

test("a snapshot of the cloud has disks, their snapshots, and what happens to instances", async () => {
  const { bcc, cloud, pass } = connect();
  await create(bcc, { instanceId: web });
  await bcc.send(CreateSnapshot, { volumeId: web, snapshotName: "before" });
  await bcc.send(ResizeInstanceBySpec, { instanceId: data, spec: "bcc.g5.c16m64" });
  await bcc.send(CreateAutoRenewRule, { instanceId: data, renewTimeUnit: "month", renewTime: 1 });
  await bcc.send(ReleaseInstance, { instanceId: stopped });
  const other = connect({ seed: JSON.parse(JSON.stringify(cloud.snapshot())) as Seed });
  const shown = async (client: Client) => [
    (await client.send(ListInstances)).instances,
    (await client.send(ListVolumes)).volumes,
    (await client.send(ListSnapshots)).snapshots,
  ];
  assert.deepEqual(await shown(other.bcc), await shown(bcc));
  for (const advance of [pass, other.pass]) advance();
  assert.deepEqual(await shown(other.bcc), await shown(bcc));
  const { instances = [] } = await other.bcc.send(ListInstances);
  assert.deepEqual(
    instances.map(({ id, status }) => [id, status]),
    [
      [web, "Running"],
      [data, "Running"],
      [expired, "Expired"],
    ],
  );
});
