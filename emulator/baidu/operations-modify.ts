import { ApiError } from "../api-error.js";
import { parseInstant } from "../time.js";
import { changeInstance, instanceStatus } from "../state/instance.js";
import { checkAdminPassword } from "./admin-password.js";
import { badRequest, operationDenied } from "./errors.js";
import { instanceOfPath, requireSettled } from "./instances.js";
import { hostName, instanceName } from "./names.js";
import type { OperationContext, Operations } from "./operation.js";
import { readTags, type Tags } from "./tags.js";

/** The largest number of queues of a network interface. */
const MAX_QUEUES = 8;

/** Properties of instances. */
export const modifyOperations: Operations = {
  ModifyInstanceAttributes(context) {
    const instance = instanceOfPath(context);
    const { body, now } = context;
    const [name, queues] = [body.string("name"), body.scalar("netEthQueueCount")];
    body.boolean("enableJumboFrame");
    if (name !== undefined) instanceName(name);
    requireSettled(instance, now);
    if (queues !== undefined) {
      if (!(Number(queues) >= 1 && Number(queues) <= MAX_QUEUES)) badRequest("netEthQueueCount is out of its range.");
      if (instanceStatus(instance, now) !== "Stopped" || !instance.charging) {
        operationDenied("Operation not available: the instance has to be stopped, and charged.");
      }
    }
    changeInstance(instance, {
      ...(name !== undefined && { name }),
      ...(queues !== undefined && { netEthQueueCount: String(queues) }),
    });
    return undefined;
  },

  ModifyInstanceDesc(context) {
    const instance = instanceOfPath(context);
    const desc = context.body.requiredString("desc");
    requireSettled(instance, context.now);
    changeInstance(instance, { desc });
    return undefined;
  },

  ModifyInstanceHostname(context) {
    const instance = instanceOfPath(context);
    const { body, now } = context;
    const hostname = hostName(body.requiredString("hostname"));
    const reboots = body.boolean("reboot");
    requireSettled(instance, now);
    changeInstance(instance, { hostname });
    if (reboots && instanceStatus(instance, now) === "Running") instance.reboot(now);
    return undefined;
  },

  async ModifyInstancePassword(context) {
    context.body.required("adminPass");
    await checkAdminPassword(context);
    const status = instanceStatus(instanceOfPath(context), context.now);
    // The page allows both statuses in its text, and names a code for all but Stopped.
    if (status !== "Running" && status !== "Stopped") {
      throw new ApiError(409, "Instance.PasswordOperationForbidden", "Instance not stopped when changing password.");
    }
    return undefined;
  },

  InstanceDeletionProtection(context) {
    const instance = instanceOfPath(context);
    const value = context.body.requiredInteger("deletionProtection");
    if (value !== 0 && value !== 1) badRequest("invalid DeletionProtection value");
    changeInstance(instance, { deletionProtection: value === 1 });
    return undefined;
  },

  AutoReleaseInstance(context) {
    const instance = instanceOfPath(context);
    const time = context.body.string("releaseTime");
    if (instance.expiresAt !== undefined) operationDenied("Operation not available: the instance is prepaid.");
    const releaseAt = time === undefined ? undefined : (parseInstant(time) ?? badRequest("releaseTime is no time."));
    if (releaseAt !== undefined && releaseAt <= context.now) badRequest("releaseTime has passed.");
    changeInstance(instance, { releaseAt });
    return undefined;
  },

  BindInstanceToTags: (context) => changeTags(context, (tags, changed) => ({ ...tags, ...changed })),

  // A tag is detached only with its value.
  UnbindInstanceFromTags: (context) =>
    changeTags(context, (tags, changed) =>
      Object.fromEntries(Object.entries(tags).filter(([key, value]) => changed[key] !== value)),
    ),
};

function changeTags(context: OperationContext, combine: (tags: Tags, changed: Tags) => Tags): undefined {
  const instance = instanceOfPath(context);
  context.body.required("changeTags");
  changeInstance(instance, { tags: combine(instance.facts.tags, readTags(context.body, "changeTags")) });
}
