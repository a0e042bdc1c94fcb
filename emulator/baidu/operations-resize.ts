import { changeInstance, type Instance, instanceStatus } from "../state/instance.js";
import { checkAdminPassword } from "./admin-password.js";
import { badRequest, operationDenied } from "./errors.js";
import { findImage } from "./images.js";
import { findInstance, instanceOfPath, requireSettled } from "./instances.js";
import type { OperationContext, Operations } from "./operation.js";
import { findSpec, requireZone, type Spec, specOfSize } from "./specs.js";
import { deleteSnapshotsOf, systemVolumeId } from "./volumes.js";

/** The most instances of one resize, and of one rebuild. */
const MAX_RESIZED = 30;
const MAX_REBUILT = 100;

/** Other specs and other images for instances. */
export const resizeOperations: Operations = {
  ResizeInstance(context) {
    const instance = instanceOfPath(context);
    const { body, now } = context;
    const [cpu, memory] = [body.requiredInteger("cpuCount"), body.requiredInteger("memoryCapacityInGB")];
    if (body.boolean("liveResize") && instanceStatus(instance, now) !== "Running") {
      operationDenied("Operation not available: a live resize needs a running instance.");
    }
    resize(context, [instance], specOfSize(cpu, memory, instance.facts.spec.split(".")[1]));
    return undefined;
  },

  ResizeInstanceBySpec(context) {
    resize(context, [instanceOfPath(context)], findSpec(context.body.requiredString("spec")));
    return undefined;
  },

  InstanceBatchResizeBySpec(context) {
    const { body, state, now } = context;
    const ids = body.strings("instanceIdList", MAX_RESIZED);
    const instances = ids.map((id) => findInstance(state, now, id, "NoSuchObject"));
    resize(context, instances, findSpec(body.requiredString("spec")));
    return { orderUuidResults: instances.map(() => state.newOrderId()) };
  },

  async RebuildInstance(context) {
    await checkLogin(context);
    rebuild(context, [instanceOfPath(context)]);
    return undefined;
  },

  async RebuildBatchInstance(context) {
    await checkLogin(context);
    const { body, state, now } = context;
    const ids = body.strings("instanceIds", MAX_REBUILT);
    rebuild(
      context,
      ids.map((id) => findInstance(state, now, id, "NoSuchObject")),
    );
    return undefined;
  },
};

/** Resizes instances that are running or stopped; all or none. A prepaid instance is not made smaller. */
function resize({ state, now }: OperationContext, instances: readonly Instance[], spec: Spec): void {
  for (const instance of instances) {
    const { facts } = instance;
    requireZone(spec, facts.zone);
    requireSettled(instance, now);
    if (instance.expiresAt !== undefined && (spec.cpu < facts.cpu || spec.memory < facts.memory)) {
      operationDenied("Operation not available: a prepaid instance cannot be made smaller.");
    }
  }
  const { name, cpu, memory } = spec;
  const activity = { status: "Scaling", endsAt: now + state.transitionMs } as const;
  for (const instance of instances) changeInstance(instance, { spec: name, cpu, memory, activity });
}

/** Rebuilds instances that are running or stopped from an image; all or none. */
function rebuild({ body, state, now }: OperationContext, instances: readonly Instance[]): void {
  const { id, minDiskGb } = findImage(body.requiredString("imageId"));
  for (const instance of instances) {
    requireSettled(instance, now);
    if (instance.facts.rootDisk.sizeInGB < minDiskGb) badRequest(`The image needs a system disk of ${minDiskGb} GB.`);
  }
  const activity = { status: "ImageProcessing", endsAt: now + state.transitionMs } as const;
  for (const instance of instances) {
    changeInstance(instance, { imageId: id, activity });
    deleteSnapshotsOf(state, systemVolumeId(instance));
  }
}

/** A rebuilt instance has a password, a key pair, or the login of its image. */
async function checkLogin(context: OperationContext): Promise<void> {
  const { body } = context;
  const hasPassword = await checkAdminPassword(context);
  if (!hasPassword && !body.has("keypairId") && !body.boolean("keepImageLogin")) {
    badRequest("Either adminPass or keypairId is required.");
  }
}
