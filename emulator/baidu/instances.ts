import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { changeInstance, type Instance, instanceStatus } from "../state/instance.js";
import type { State } from "../state/state.js";
import { addMonths, DAY, formatInstant } from "../time.js";
import { noSuchObject, operationDenied } from "./errors.js";
import { describeSystem, findImage } from "./images.js";
import type { OperationContext } from "./operation.js";
import { listTags } from "./tags.js";
import { renewalMonths } from "./terms.js";

/** How long before the end of a subscription it is renewed automatically. */
const RENEWAL_LEAD = 7 * DAY;

/** Whether the creation has not ended. */
export function isBeingCreated({ facts }: Instance, now: number): boolean {
  return facts.activity?.status === "Starting" && now < facts.activity.endsAt;
}

/** An instance by its id, also one in the recycle bin; throws where there is none. */
export function findInstance(
  state: State,
  now: number,
  id: string,
  code: "InvalidInstanceId.NotFound" | "NoSuchObject" = "InvalidInstanceId.NotFound",
): Instance {
  const instance = state.instances.get(id);
  if (instance) {
    applyDue(instance, now);
    if (instanceStatus(instance, now) !== "Deleted") return instance;
  }
  if (code === "NoSuchObject") noSuchObject(id);
  throw new ApiError(404, code, `The specified instance ${id} does not exist.`);
}

/** The instances that exist, without those in the recycle bin. */
export function presentInstances(state: State, now: number): Instance[] {
  return [...state.instances.values()].filter((instance) => {
    applyDue(instance, now);
    const status = instanceStatus(instance, now);
    return status !== "Deleted" && status !== "Recycled";
  });
}

/** The instance of the path, for an operation whose page names the code NoSuchObject. */
export function instanceOfPath({ path, state, now }: OperationContext): Instance {
  return findInstance(state, now, path.instanceId!, "NoSuchObject");
}

/** Throws unless the instance is running or stopped. */
export function requireSettled(instance: Instance, now: number): void {
  const status = instanceStatus(instance, now);
  if (status !== "Running" && status !== "Stopped") {
    operationDenied(`Operation not available: the instance ${instance.id} is ${status}.`);
  }
}

/** Applies what became due by the clock: automatic renewals, and changes to postpaid at the end of a subscription. */
function applyDue(instance: Instance, now: number): void {
  const { autoRenewal, postpaidAfterExpiry } = instance.facts;
  while (autoRenewal && instance.expiresAt !== undefined && instance.expiresAt - RENEWAL_LEAD <= now) {
    instance.expiresAt = addMonths(instance.expiresAt, renewalMonths(autoRenewal));
  }
  if (postpaidAfterExpiry && instance.expiresAt !== undefined && instance.expiresAt <= now) {
    instance.expiresAt = undefined;
    changeInstance(instance, { postpaidAfterExpiry: false });
  }
}

/** The vendor's InstanceModel, whose counts of cards and interfaces are strings. */
export function describeInstance(instance: Instance, now: number): JsonObject {
  const { facts, expiresAt } = instance;
  const { autoRenewal, releaseAt } = facts;
  return {
    id: instance.id,
    name: facts.name,
    hostname: facts.hostname,
    instanceType: "N6",
    spec: facts.spec,
    status: instanceStatus(instance, now),
    desc: facts.desc,
    paymentTiming: expiresAt === undefined ? "Postpaid" : "Prepaid",
    // The vendor documents no values.
    chargeStatus: instance.charging ? "charge" : "noCharge",
    createTime: formatInstant(facts.createdAt),
    expireTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    releaseTime: releaseAt === undefined ? undefined : formatInstant(releaseAt),
    internalIp: facts.ip,
    cpuCount: facts.cpu,
    memoryCapacityInGB: facts.memory,
    cardCount: "0",
    eniNum: "1",
    netEthQueueCount: facts.netEthQueueCount,
    deletionProtection: facts.deletionProtection ? 1 : 0,
    ...describeSystem(findImage(facts.imageId)),
    zoneName: facts.zone,
    autoRenew: autoRenewal !== undefined,
    autoRenewPeriodUnit: autoRenewal?.unit,
    autoRenewPeriod: autoRenewal?.length,
    tags: listTags(facts.tags),
    ipv6Addresses: [],
  };
}
