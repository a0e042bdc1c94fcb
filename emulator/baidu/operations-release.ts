import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { changeInstance, type Instance, instanceStatus } from "../state/instance.js";
import type { State } from "../state/state.js";
import { formatInstant, parseInstant } from "../time.js";
import { badRequest, operationDenied } from "./errors.js";
import { findInstance, instanceOfPath, isBeingCreated } from "./instances.js";
import type { OperationContext, Operations } from "./operation.js";
import { pageOfBody, paginate } from "./page.js";
import type { JsonBody } from "./parameters.js";
import { deleteSnapshotsOf, deleteVolume, systemVolumeId } from "./volumes.js";

/** The most instances of one release, and of one refund. */
const MAX_RELEASED = 100;
const MAX_REFUNDED = 20;

/** The end of instances, and the recycle bin. */
export const releaseOperations: Operations = {
  ReleaseInstance(context) {
    release(context, NO_RELATED);
    return undefined;
  },

  ReleaseInstanceByPost(context) {
    release(context, readRelated(context.body, true));
    return undefined;
  },

  ReleaseMultipleInstanceByPost(context) {
    const { body, state, now } = context;
    const related = readRelated(body, true);
    const ids = body.strings("instanceIds", MAX_RELEASED);
    const instances = ids.map((id) => findInstance(state, now, id, "NoSuchObject"));
    for (const instance of instances) {
      requireReleasable(context, instance);
      if (instance.expiresAt !== undefined) {
        throw new ApiError(403, "Instance.DeleteServerFailException", "Instance can not release if not postpay.");
      }
    }
    for (const instance of instances) remove(context, instance, related);
    return undefined;
  },

  DeletePrepayInstance(context) {
    const { body, state, now } = context;
    const related = readRelated(body, false);
    const instance = findInstance(state, now, body.requiredString("instanceId"), "NoSuchObject");
    requireReleasable(context, instance);
    if (instance.expiresAt === undefined) operationDenied("Operation not available: the instance is postpaid.");
    const { volumeIds, snapshotIds } = remove(context, instance, related);
    return {
      successResources: { instanceId: instance.id, eip: "", insnapIds: [], snapshotIds, volumeIds },
      failResources: { instanceId: "", eip: "", insnapIds: [], snapshotIds: [], volumeIds: [] },
      instanceRefundFlag: true,
    };
  },

  BatchRefundResource(context) {
    const { body, state, now } = context;
    const related = readRelated(body, false);
    const ids = body.strings("instanceIds", MAX_REFUNDED);
    const instances = ids.map((id) => findInstance(state, now, id, "NoSuchObject"));
    const failed = instances.filter((instance) => {
      const isRefunded = isSubscribed(instance, now) && refusal(context, instance) === undefined;
      if (isRefunded) remove(context, instance, related);
      return !isRefunded;
    });
    return { failedInstanceIds: failed.map(({ id }) => id) };
  },

  ListRecycleInstance({ body, state, now }) {
    const [id, name, timing] = [body.string("instanceId"), body.string("name"), body.string("paymentTiming")];
    const [begin, end] = ["recycleBegin", "recycleEnd"].map((member) => instant(body, member));
    const matching = recycled(state, now).filter(
      (instance) =>
        (id === undefined || instance.id === id) &&
        (name === undefined || instance.facts.name === name) &&
        (timing === undefined || (timing === "Prepaid") === (instance.expiresAt !== undefined)) &&
        (begin === undefined || instance.facts.removal!.at >= begin) &&
        (end === undefined || instance.facts.removal!.at <= end),
    );
    const { page, items } = paginate(matching, pageOfBody(body));
    return { ...page, instances: items.map(describeRecycled) };
  },

  InstanceRecovery(context) {
    const { body } = context;
    const ids = body.objects("instanceIds", MAX_RELEASED).map((item) => item.requiredString("instanceId"));
    const instances = ids.map((id) => recycledInstance(context, id));
    for (const instance of instances) changeInstance(instance, { removal: undefined });
    return undefined;
  },

  DeleteRecycledInstance(context) {
    const instance = recycledInstance(context, context.path.instanceId!);
    changeInstance(instance, { removal: { at: context.now, recycled: false } });
    deleteSnapshotsOf(context.state, systemVolumeId(instance));
    return undefined;
  },
};

/** What is released with an instance. */
interface Related {
  readonly disks: boolean;
  readonly snapshots: boolean;
  /** Whether only disks are released that are to be deleted with their instance. */
  readonly byAttribute: boolean;
  /** Whether the instance gets into the recycle bin. */
  readonly recycled: boolean;
}

const NO_RELATED: Related = { disks: false, snapshots: false, byAttribute: false, recycled: false };

function readRelated(body: JsonBody, areFlagsRequired: boolean): Related {
  if (areFlagsRequired) for (const name of ["relatedReleaseFlag", "deleteCdsSnapshotFlag"]) body.required(name);
  const byAttribute = body.boolean("cdsAttributeActive");
  return {
    disks: body.boolean("relatedReleaseFlag") || byAttribute,
    snapshots: body.boolean("deleteCdsSnapshotFlag") && !byAttribute,
    byAttribute,
    recycled: body.boolean("bccRecycleFlag"),
  };
}

/** Releases the instance of the path, which no subscription keeps. */
function release(context: OperationContext, related: Related): void {
  const instance = instanceOfPath(context);
  requireReleasable(context, instance);
  requireUnsubscribed(context, instance);
  remove(context, instance, related);
}

/** Whether a subscription has not ended. */
function isSubscribed({ expiresAt }: Instance, now: number): boolean {
  return expiresAt !== undefined && now < expiresAt;
}

function requireUnsubscribed({ now }: OperationContext, instance: Instance): void {
  if (!isSubscribed(instance, now)) return;
  throw new ApiError(403, "Instance.ReleaseNotPrepay", "Instance can not release if it is prepaid.");
}

/** Why an instance cannot be released, except for its charge. */
function refusal({ now }: OperationContext, instance: Instance): ApiError | undefined {
  if (isBeingCreated(instance, now)) {
    return new ApiError(403, "Instance.ReleaseWhileCreating", "Instance can not release during creating.");
  }
  if (instance.facts.deletionProtection) {
    return new ApiError(403, "Instance.DeletionProtection", "Instance can not release with DeletionProtection.");
  }
  return undefined;
}

function requireReleasable(context: OperationContext, instance: Instance): void {
  if (instance.facts.removal) operationDenied("Operation not available: the instance is released already.");
  const error = refusal(context, instance);
  if (error) throw error;
}

/** Releases an instance. Its prepaid disks are released with it; other disks are detached, or released on request. */
function remove({ state, now }: OperationContext, instance: Instance, related: Related) {
  const at = now + state.transitionMs;
  changeInstance(instance, { removal: { at, recycled: related.recycled } });
  const system = systemVolumeId(instance);
  const attached = [...state.bcc.volumes.values()].filter(({ instanceId }) => instanceId === instance.id);
  const released = attached.filter(
    ({ expiresAt, deleteWithInstance }) =>
      expiresAt !== undefined || (related.disks && (!related.byAttribute || deleteWithInstance)),
  );
  const before = [...state.bcc.snapshots.keys()];
  if (!related.recycled) deleteSnapshotsOf(state, system);
  for (const { id } of released) deleteVolume(state, id, related.snapshots);
  return {
    volumeIds: released.map(({ id }) => id),
    snapshotIds: before.filter((id) => !state.bcc.snapshots.has(id)),
  };
}

function recycled(state: State, now: number): Instance[] {
  return [...state.instances.values()].filter((instance) => instanceStatus(instance, now) === "Recycled");
}

function recycledInstance({ state, now }: OperationContext, id: string): Instance {
  const instance = findInstance(state, now, id, "NoSuchObject");
  const status = instanceStatus(instance, now);
  return status === "Recycled" ? instance : operationDenied(`Operation not available: the instance is ${status}.`);
}

function instant(body: JsonBody, name: string): number | undefined {
  const text = body.string(name);
  return text === undefined ? undefined : (parseInstant(text) ?? badRequest(`${name} is no time.`));
}

/** The vendor's ResourceBo. */
function describeRecycled({ id, facts, expiresAt }: Instance): JsonObject {
  return {
    id,
    name: facts.name,
    recycleTime: formatInstant(facts.removal!.at),
    paymentTiming: expiresAt === undefined ? "postpay" : "prepay",
    serviceType: "BCC",
  };
}
