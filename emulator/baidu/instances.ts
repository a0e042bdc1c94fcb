import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { renewMachine } from "../state/resource.js";
import type { Instance, State } from "../state/state.js";
import { formatInstant } from "../time.js";

/** An instance by its id. */
export function findInstance(state: State, id: string): Instance {
  const instance = state.instances.get(id);
  if (!instance) {
    throw new ApiError(404, "InvalidInstanceId.NotFound", `The specified instance ${id} does not exist.`);
  }
  return instance;
}

/** Starts instances, all or none. */
export function startInstances(instances: readonly Instance[], now: number): void {
  for (const instance of instances) {
    const status = instance.status(now);
    if (status === "Expired") refuse("Instance.StartExpiredInstance", "The instance is expired.");
    if (status !== "Stopped") {
      refuse("Instance.StartInstanceOperationForbidden", "The instance can be started only when it is Stopped.");
    }
  }
  for (const instance of instances) instance.start(now);
}

/** Stops instances, all or none. */
export function stopInstances(instances: readonly Instance[], now: number, stopWithNoCharge: boolean): void {
  needRunning(instances, now, "Instance.StopInstanceOperationForbidden", "stopped");
  if (stopWithNoCharge && instances.some(({ expiresAt }) => expiresAt !== undefined)) {
    throw new ApiError(403, "Bcc.PrePayCannotStopWithNoCharge", "A prepaid instance cannot be stopped without charge.");
  }
  for (const instance of instances) instance.stop(now, !stopWithNoCharge);
}

/** Reboots instances, all or none. */
export function rebootInstances(instances: readonly Instance[], now: number): void {
  needRunning(instances, now, "Instance.RebootInstanceOperationForbidden", "rebooted");
  for (const instance of instances) instance.reboot(now);
}

/** Renews a prepaid instance. */
export function renewInstance(instance: Instance, now: number, months: number): void {
  if (instance.expiresAt === undefined) refuse("Instance.RenewNotPrepay", "Only a prepaid instance can be renewed.");
  renewMachine(instance, now, months);
}

function needRunning(instances: readonly Instance[], now: number, code: string, participle: string): void {
  if (instances.some((instance) => instance.status(now) !== "Running")) {
    refuse(code, `The instance can be ${participle} only when it is Running.`);
  }
}

function refuse(code: string, message: string): never {
  throw new ApiError(409, code, message);
}

/** The vendor's InstanceModel. Its counts of cards and interfaces are strings indeed. */
export function describeInstance(instance: Instance, now: number): JsonObject {
  const { facts, expiresAt } = instance;
  return {
    id: instance.id,
    name: facts.name,
    hostname: `instance-${facts.ip.replaceAll(".", "-")}`,
    instanceType: "N6",
    spec: `bcc.g5.c${facts.cpu}m${facts.memory}`,
    status: instance.status(now),
    desc: "",
    paymentTiming: expiresAt === undefined ? "Postpaid" : "Prepaid",
    // The values are not documented.
    chargeStatus: instance.charging ? "charge" : "noCharge",
    createTime: "2024-01-02T03:04:05Z",
    expireTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    internalIp: facts.ip,
    cpuCount: facts.cpu,
    memoryCapacityInGB: facts.memory,
    cardCount: "0",
    eniNum: "1",
    netEthQueueCount: "2",
    deletionProtection: 0,
    imageType: "System",
    osName: "Ubuntu",
    osVersion: "22.04 LTS amd64 (64bit)",
    osArch: "amd64 (64bit)",
    zoneName: facts.zone,
    autoRenew: false,
    tags: [],
    ipv6Addresses: [],
  };
}
