import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { newId, type Snapshot } from "../state/bcc.js";
import type { State } from "../state/state.js";
import { DAY, formatInstant } from "../time.js";
import { badRequest, noSuchObject, operationDenied } from "./errors.js";
import { findInstance, requireSettled } from "./instances.js";
import { isName } from "./names.js";
import type { OperationContext, Operations } from "./operation.js";
import { pageOfQuery, paginate } from "./page.js";
import { listTags, readTags } from "./tags.js";
import { type Disk, diskStatus, findDisk, systemVolumeId } from "./volumes.js";

/** The most snapshots of a disk that were not taken by a policy. */
const MAX_SNAPSHOTS = 512;

/** The longest time to keep a snapshot, in days; -1 keeps it. */
const MAX_RETENTION = 10_000;

/** Snapshots of disks. */
export const snapshotOperations: Operations = {
  CreateSnapshot(context) {
    const { body, state, now } = context;
    const disk = diskToSave(context);
    const name = body.requiredString("snapshotName");
    if (!isName(name)) throw new ApiError(400, "Snapshot.SnapshotNameInvalid", "snapshot name is invalid.");
    const days = body.integer("retentionInDays") ?? -1;
    if (days !== -1 && (days < 1 || days > MAX_RETENTION)) {
      badRequest(`retentionInDays takes -1, and 1 to ${MAX_RETENTION}.`);
    }
    if (presentSnapshots(state, now).filter(({ volumeId }) => volumeId === disk.id).length >= MAX_SNAPSHOTS) {
      const message = "The number of snapshot will exceed the quota limit.";
      throw new ApiError(413, "Instance.SnapshotLimitExceeded", message);
    }
    const id = newId(state.bcc, "snapshot");
    state.bcc.snapshots.set(id, {
      id,
      name,
      desc: body.string("desc") ?? "",
      volumeId: disk.id,
      sizeInGB: disk.sizeInGB,
      createdAt: now,
      readyAt: now + state.transitionMs,
      expiresAt: days === -1 ? undefined : now + days * DAY,
      tags: readTags(body, "tags"),
    });
    return { snapshotId: id };
  },

  ListSnapshots({ query, state, now }) {
    const volumeId = query.get("volumeId");
    const matching = presentSnapshots(state, now).filter(
      (snapshot) => volumeId === undefined || snapshot.volumeId === volumeId,
    );
    const { page, items } = paginate(matching, pageOfQuery(query));
    return { ...page, snapshots: items.map((snapshot) => describeSnapshot(snapshot, now)) };
  },

  GetSnapshot: (context) => ({ snapshot: describeSnapshot(snapshotOfPath(context), context.now) }),

  DeleteSnapshot(context) {
    const { id, readyAt } = snapshotOfPath(context);
    if (context.now < readyAt) operationDenied("Operation not available: the snapshot is being created.");
    context.state.bcc.snapshots.delete(id);
    return undefined;
  },

  RollbackVolume(context) {
    const { body, path, state, now } = context;
    const disk = findDisk(state, now, path.volumeId!);
    const snapshot = findSnapshot(state, now, body.requiredString("snapshotId"));
    if (snapshot.volumeId !== disk.id) badRequest("The snapshot is of another disk.");
    if (now < snapshot.readyAt) operationDenied("Operation not available: the snapshot is being created.");
    return undefined;
  },
};

/** The disk of a new snapshot. The system disk is that of an instance whose id is given as volumeId. */
function diskToSave({ body, state, now }: OperationContext): Disk {
  const id = body.requiredString("volumeId");
  const instance = state.instances.has(id) ? findInstance(state, now, id, "NoSuchObject") : undefined;
  const disk = findDisk(state, now, instance ? systemVolumeId(instance) : id);
  if (disk.isSystem) requireSettled(findInstance(state, now, disk.instanceId!, "NoSuchObject"), now);
  const status = diskStatus(disk, now);
  if (status !== "InUse" && status !== "Available") operationDenied(`Operation not available: the disk is ${status}.`);
  return disk;
}

/** The snapshots that are kept. */
function presentSnapshots(state: State, now: number): Snapshot[] {
  return [...state.bcc.snapshots.values()].filter(({ expiresAt }) => expiresAt === undefined || now < expiresAt);
}

function snapshotOfPath({ path, state, now }: OperationContext): Snapshot {
  return findSnapshot(state, now, path.snapshotId!);
}

function findSnapshot(state: State, now: number, id: string): Snapshot {
  return presentSnapshots(state, now).find((snapshot) => snapshot.id === id) ?? noSuchObject(id);
}

/** The vendor's SnapshotModel. */
function describeSnapshot(snapshot: Snapshot, now: number): JsonObject {
  const { id, name, desc, volumeId, sizeInGB, createdAt, readyAt, expiresAt } = snapshot;
  const isReady = readyAt <= now;
  return {
    id,
    name,
    desc,
    volumeId,
    sizeInGB,
    createTime: formatInstant(createdAt),
    expireTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    status: isReady ? "Available" : "Creating",
    progress: isReady ? "100" : "0",
    createMethod: "MANUAL",
    tags: listTags(snapshot.tags),
  };
}
