import { ApiError } from "../api-error.js";
import type { Volume } from "../state/bcc.js";
import { instanceStatus } from "../state/instance.js";
import { findInstance } from "./instances.js";
import { badRequest } from "./errors.js";
import { isName } from "./names.js";
import type { OperationContext, Operations } from "./operation.js";
import { pageOfQuery, paginate } from "./page.js";
import { requireKnownZone } from "./specs.js";
import { readTags } from "./tags.js";
import { orderedExpiry } from "./terms.js";
import {
  addVolume,
  deleteVolume,
  describeAttachment,
  describeDisk,
  type Disk,
  diskStatus,
  findDisk,
  presentDisks,
  readVolume,
  requireRoom,
} from "./volumes.js";

/** The most disks of one creation. */
const MAX_PURCHASE = 5;

/** Disks. */
export const volumeOperations: Operations = {
  ListVolumes({ query, state, now }) {
    const [instanceId, zone, name] = [query.get("instanceId"), query.get("zoneName"), query.get("name")];
    const ids = query.get("volumeIds")?.split(",");
    const matching = presentDisks(state, now).filter(
      (disk) =>
        (instanceId === undefined || disk.instanceId === instanceId) &&
        (zone === undefined || disk.zone === zone) &&
        (name === undefined || disk.name === name) &&
        (ids?.includes(disk.id) ?? true),
    );
    const { page, items } = paginate(matching, pageOfQuery(query));
    return { ...page, volumes: items.map((disk) => describeDisk(disk, state, now)) };
  },

  GetVolume: (context) => ({ volume: describeDisk(diskOfPath(context), context.state, context.now) }),

  CreateVolume(context) {
    const { body, state, now } = context;
    body.required("billing");
    const instanceId = body.string("instanceId");
    const instance = instanceId === undefined ? undefined : findInstance(state, now, instanceId, "NoSuchObject");
    const zone = body.string("zoneName") ?? instance?.facts.zone ?? badRequest("zoneName is required.");
    requireKnownZone(zone);
    const count = body.integer("purchaseCount") ?? 1;
    if (count < 1 || count > MAX_PURCHASE) badRequest(`purchaseCount takes 1 to ${MAX_PURCHASE}.`);
    const volume = readVolume(body);
    if (volume.name !== "" && !isName(volume.name)) badRequest("The name is invalid.");
    const expiresAt = orderedExpiry(body, now);
    if (instance) requireAttachable({ zone, status: "Available" }, context, instance.id, count);
    const volumeIds = Array.from(
      { length: count },
      () =>
        addVolume(state, now, {
          ...volume,
          zone,
          desc: body.string("description") ?? "",
          expiresAt,
          instanceId,
          deleteWithInstance: body.boolean("deleteWithInstance"),
          tags: readTags(body, "tags"),
        }).id,
    );
    return { orderId: state.newOrderId(), volumeIds, warningList: [] };
  },

  AttachVolume(context) {
    const { body, now } = context;
    const disk = diskOfPath(context);
    const instanceId = body.requiredString("instanceId");
    const deleteWithInstance = body.boolean("deleteWithInstance");
    requireAttachable({ zone: disk.zone, status: diskStatus(disk, now) }, context, instanceId, 1);
    changeVolume(context, { instanceId, deleteWithInstance });
    return { volumeAttachment: describeAttachment(disk, instanceId), warningList: [] };
  },

  DetachVolume(context) {
    const { body, state, now } = context;
    const disk = diskOfPath(context);
    const instance = findInstance(state, now, body.requiredString("instanceId"), "NoSuchObject");
    // A system disk stays with its instance.
    if (disk.instanceId !== instance.id || disk.isSystem) {
      const message = "Volume is not mounted in this instance, please make sure and try again.";
      throw new ApiError(400, "Volume.DiskNotAttachedInstance", message);
    }
    if (!isSettled(instanceStatus(instance, now))) {
      const message = "Instance only when it is running or stopped state can unmount from it.";
      throw new ApiError(409, "Volume.InstanceStatusCannotDetach", message);
    }
    changeVolume(context, { instanceId: undefined });
    return undefined;
  },

  RenameVolume(context) {
    diskOfPath(context);
    const name = context.body.requiredString("name");
    if (!isName(name)) badRequest("The name is invalid.");
    changeVolume(context, { name });
    return undefined;
  },

  DeleteVolume: (context) => remove(context, false),
  ReleaseVolume: (context) => remove(context, context.body.string("manualSnapshot") === "on"),
};

function diskOfPath({ path, state, now }: OperationContext): Disk {
  return findDisk(state, now, path.volumeId!);
}

/** Replaces properties of the data disk of the path. */
function changeVolume({ path, state }: OperationContext, changes: Partial<Volume>): void {
  const volume = state.bcc.volumes.get(path.volumeId!) ?? badRequest("A system disk cannot be changed.");
  state.bcc.volumes.set(volume.id, { ...volume, ...changes });
}

function requireAttachable(
  disk: { zone: string; status: string },
  { state, now }: OperationContext,
  instanceId: string,
  count: number,
): void {
  const instance = findInstance(state, now, instanceId, "NoSuchObject");
  if (disk.zone !== instance.facts.zone) {
    throw new ApiError(403, "AccessDenied", "The volume and the instance have to be in the same zone.");
  }
  if (!isSettled(instanceStatus(instance, now))) {
    const message = "Instance only when it is running or stopped state can mount to it.";
    throw new ApiError(409, "Volume.InstanceStatusCannotAttach", message);
  }
  if (disk.status !== "Available") {
    const message = "Volume status is not available, can not be attached to instance.";
    throw new ApiError(409, "Volume.DistNotAvailable", message);
  }
  requireRoom(state, now, instanceId, count);
}

function isSettled(status: string): boolean {
  return status === "Running" || status === "Stopped";
}

/** Deletes a data disk that is not attached. */
function remove(context: OperationContext, withSnapshots: boolean): undefined {
  const { state, now } = context;
  const disk = diskOfPath(context);
  const status = diskStatus(disk, now);
  if (disk.isSystem || (status !== "Available" && status !== "Expired")) {
    throw new ApiError(409, "Volume.DiskStatusCannotBeDeleted", "Volume in current status can not be deleted.");
  }
  deleteVolume(state, disk.id, withSnapshots);
}
