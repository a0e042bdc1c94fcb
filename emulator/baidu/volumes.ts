import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { newId, type Snapshot, type Volume } from "../state/bcc.js";
import { type Instance, instanceStatus } from "../state/instance.js";
import type { State } from "../state/state.js";
import { formatInstant } from "../time.js";
import { badRequest, noSuchObject } from "./errors.js";
import { presentInstances } from "./instances.js";
import type { JsonBody } from "./parameters.js";
import { MAX_VOLUMES } from "./specs.js";
import { listTags } from "./tags.js";

/** The largest data disk, in GB. */
const MAX_SIZE = 5120;

/** What a data disk is created with. */
export type NewVolume = Omit<Volume, "id" | "createdAt" | "readyAt">;

/** A disk as its list shows it: a data disk, or the system disk of an instance. */
export interface Disk extends Volume {
  readonly isSystem: boolean;
}

/** The id of an instance's system disk. */
export function systemVolumeId({ id }: Pick<Instance, "id">): string {
  return `v-${id.replace(/^i-/, "")}`;
}

/** The disks that exist: the system disks of instances, then the data disks. */
export function presentDisks(state: State, now: number): Disk[] {
  const instances = presentInstances(state, now);
  const data = [...state.bcc.volumes.values()].map((volume) => {
    const instance = volume.instanceId === undefined ? undefined : state.instances.get(volume.instanceId);
    // The disks of a deleted instance are detached.
    const isAttached = instance !== undefined && instanceStatus(instance, now) !== "Deleted";
    return { ...volume, instanceId: isAttached ? volume.instanceId : undefined, isSystem: false };
  });
  return [...instances.map(systemDisk), ...data];
}

function systemDisk(instance: Instance): Disk {
  const { facts, expiresAt } = instance;
  return {
    id: systemVolumeId(instance),
    name: "",
    desc: "",
    zone: facts.zone,
    ...facts.rootDisk,
    expiresAt,
    createdAt: facts.createdAt,
    readyAt: facts.createdAt,
    instanceId: instance.id,
    deleteWithInstance: true,
    snapshotId: "",
    tags: {},
    isSystem: true,
  };
}

/** A disk by its id; throws where there is none. */
export function findDisk(state: State, now: number, id: string): Disk {
  return presentDisks(state, now).find((disk) => disk.id === id) ?? noSuchObject(id);
}

/** The status of a disk at a time. */
export function diskStatus({ readyAt, expiresAt, instanceId }: Disk, now: number): string {
  if (now < readyAt) return "Creating";
  if (expiresAt !== undefined && expiresAt <= now) return "Expired";
  return instanceId === undefined ? "Available" : "InUse";
}

/** The vendor's VolumeModel. */
export function describeDisk(disk: Disk, state: State, now: number): JsonObject {
  const { id, expiresAt, instanceId } = disk;
  return {
    id,
    volumeId: id,
    name: disk.name,
    desc: disk.desc,
    diskSizeInGB: disk.sizeInGB,
    storageType: disk.storageType,
    type: disk.isSystem ? "System" : "Cds",
    isSystemVolume: disk.isSystem,
    status: diskStatus(disk, now),
    createTime: formatInstant(disk.createdAt),
    expireTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    paymentTiming: expiresAt === undefined ? "Postpaid" : "Prepaid",
    zoneName: disk.zone,
    sourceSnapshotId: disk.snapshotId,
    snapshotNum: String(snapshotsOf(state, id).length),
    deleteWithInstance: disk.deleteWithInstance,
    attachments: instanceId === undefined ? [] : [describeAttachment(disk, instanceId)],
    tags: listTags(disk.tags),
  };
}

/** The vendor's VolumeAttachmentModel. */
export function describeAttachment({ id, isSystem }: Pick<Disk, "id" | "isSystem">, instanceId: string): JsonObject {
  return { volumeId: id, instanceId, device: isSystem ? "/dev/vda" : "/dev/vdb", serial: id };
}

/** Creates a data disk. */
export function addVolume(state: State, now: number, volume: NewVolume): Volume {
  const id = newId(state.bcc, "volume");
  const created = { ...volume, id, createdAt: now, readyAt: now + state.transitionMs };
  state.bcc.volumes.set(id, created);
  return created;
}

/** Deletes a data disk, and its snapshots on request. */
export function deleteVolume(state: State, id: string, withSnapshots: boolean): void {
  state.bcc.volumes.delete(id);
  if (withSnapshots) deleteSnapshotsOf(state, id);
}

/** The snapshots of a disk. */
export function snapshotsOf({ bcc }: State, volumeId: string): Snapshot[] {
  return [...bcc.snapshots.values()].filter((snapshot) => snapshot.volumeId === volumeId);
}

/** Deletes the snapshots of a disk. */
export function deleteSnapshotsOf(state: State, volumeId: string): void {
  for (const { id } of snapshotsOf(state, volumeId)) state.bcc.snapshots.delete(id);
}

/** The properties of a disk in a body. */
export function readVolume(body: JsonBody): Pick<NewVolume, "name" | "sizeInGB" | "storageType" | "snapshotId"> {
  const sizeInGB = body.requiredInteger("cdsSizeInGB");
  if (sizeInGB < 1 || sizeInGB > MAX_SIZE) badRequest(`cdsSizeInGB takes 1 to ${MAX_SIZE}.`);
  return {
    name: body.string("name") ?? "",
    sizeInGB,
    storageType: body.string("storageType") ?? "hp1",
    snapshotId: body.string("snapshotId") ?? "",
  };
}

/** The data disks that an instance is created with. */
export function readVolumes(body: JsonBody): Omit<NewVolume, "zone" | "expiresAt" | "instanceId">[] {
  if (!body.has("createCdsList")) return [];
  const volumes = body.objects("createCdsList", MAX_VOLUMES + 1).flatMap((item) => {
    const volume = { ...readVolume(item), desc: "", deleteWithInstance: item.boolean("deleteWithInstance"), tags: {} };
    const count = item.integer("cdsNum") ?? 1;
    if (count < 1) badRequest("cdsNum has to be at least 1.");
    return Array.from({ length: Math.min(count, MAX_VOLUMES + 1) }, () => volume);
  });
  if (volumes.length > MAX_VOLUMES) tooManyVolumes();
  return volumes;
}

/** Throws where an instance would get more data disks than its spec allows. */
export function requireRoom(state: State, now: number, instanceId: string, count: number): void {
  const attached = presentDisks(state, now).filter((disk) => disk.instanceId === instanceId && !disk.isSystem);
  if (attached.length + count > MAX_VOLUMES) tooManyVolumes();
}

function tooManyVolumes(): never {
  const message = "The attached disk number to an instance exceeds limit.";
  throw new ApiError(413, "Volume.DiskAttachedQuotaExceededLimit", message);
}
