import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { type Instance, instanceStatus } from "../state/instance.js";
import { badRequest, operationDenied } from "./errors.js";
import { describeInstance, findInstance, isBeingCreated, presentInstances } from "./instances.js";
import type { OperationContext, Operations } from "./operation.js";
import { pageOfQuery, paginate } from "./page.js";

/** The most ids of one call. */
const MAX_INSTANCES = 100;

/** Lists of instances, and their power. */
export const instanceOperations: Operations = {
  ListInstances: (context) => instancePage(context, filterInstances(context)),
  ListInstanceByIds: (context) => instancePage(context, batch(context)),
  GetInstanceNoChargeList: (context) =>
    instancePage(
      context,
      filterInstances(context).filter(({ charging }) => !charging),
    ),
  GetInstance: (context) => ({ instance: describeInstance(single(context), context.now) }),
  GetInstanceVnc: vncAddress,
  StartInstance: (context) => start(context, [single(context)]),
  BatchStartInstance: (context) => start(context, batch(context)),
  StopInstance: (context) => stop(context, [single(context)]),
  BatchStopInstance: (context) => stop(context, batch(context)),
  RebootInstance: (context) => reboot(context, [single(context)]),
  BatchRebootInstance: (context) => reboot(context, batch(context)),
};

function single({ path, state, now }: OperationContext): Instance {
  return findInstance(state, now, path.instanceId!);
}

function batch({ body, state, now }: OperationContext): Instance[] {
  return body.strings("instanceIds", MAX_INSTANCES).map((id) => findInstance(state, now, id));
}

/** Starts stopped instances; all or none. */
function start({ now }: OperationContext, instances: readonly Instance[]): undefined {
  for (const instance of instances) {
    const status = instanceStatus(instance, now);
    if (status === "Expired") forbidden("Instance.StartExpiredInstance", "The instance is expired.");
    if (isBeingCreated(instance, now)) {
      forbidden("Instance.StartInstanceWhenCreating", "The instance is being created.");
    }
    if (status !== "Stopped") {
      forbidden("Instance.StartInstanceOperationForbidden", "The instance can be started only when it is Stopped.");
    }
  }
  for (const instance of instances) instance.start(now);
}

/** Stops running instances; all or none. */
function stop({ body, now }: OperationContext, instances: readonly Instance[]): undefined {
  // Checked only: a forced stop reaches the same states.
  body.boolean("forceStop");
  const stopWithNoCharge = body.boolean("stopWithNoCharge");
  requireRunning(instances, now, "Instance.StopInstanceOperationForbidden", "stopped");
  if (stopWithNoCharge && instances.some(({ expiresAt }) => expiresAt !== undefined)) {
    throw new ApiError(403, "Bcc.PrePayCannotStopWithNoCharge", "A prepaid instance cannot be stopped without charge.");
  }
  for (const instance of instances) instance.stop(now, !stopWithNoCharge);
}

/** Reboots running instances; all or none. */
function reboot({ body, now }: OperationContext, instances: readonly Instance[]): undefined {
  body.boolean("forceStop");
  requireRunning(instances, now, "Instance.RebootInstanceOperationForbidden", "rebooted");
  for (const instance of instances) instance.reboot(now);
}

function requireRunning(instances: readonly Instance[], now: number, code: string, participle: string): void {
  if (instances.some((instance) => instanceStatus(instance, now) !== "Running")) {
    forbidden(code, `The instance can be ${participle} only when it is Running.`);
  }
}

function forbidden(code: string, message: string): never {
  throw new ApiError(409, code, message);
}

/** The address of an instance's screen. There is nothing at it. */
function vncAddress(context: OperationContext): JsonObject {
  const instance = single(context);
  const status = instanceStatus(instance, context.now);
  if (status !== "Running") operationDenied(`Operation not available: the instance ${instance.id} is ${status}.`);
  return { vncUrl: `https://vnc.bcc.example/vnc.html?instance=${instance.id}&token=${crypto.randomUUID()}` };
}

/** The filters of a list, with the member that each compares. Filters AND, their values OR. */
const FILTERS: Readonly<Record<string, string>> = {
  instanceIds: "id",
  instanceNames: "name",
  internalIp: "internalIp",
  paymentTiming: "paymentTiming",
  status: "status",
  zoneName: "zoneName",
};

/** The instances that match the filters of the query. */
function filterInstances({ query, state, now }: OperationContext): Instance[] {
  const part = query.get("fuzzyInstanceName");
  if (part !== undefined && query.has("instanceNames")) badRequest("instanceNames excludes fuzzyInstanceName.");
  const conditions = Object.entries(FILTERS).flatMap(([filter, member]) => {
    const values = query.get(filter);
    return values ? [[member, values.split(",")] as const] : [];
  });
  const present = presentInstances(state, now).filter(({ facts }) => part === undefined || facts.name.includes(part));
  return conditions.length === 0
    ? present
    : present.filter((instance) => {
        const model = describeInstance(instance, now);
        return conditions.every(([member, values]) => values.includes(String(model[member])));
      });
}

function instancePage({ query, now }: OperationContext, matching: readonly Instance[]): JsonObject {
  const { page, items } = paginate(matching, pageOfQuery(query));
  return { ...page, instances: items.map((instance) => describeInstance(instance, now)) };
}
