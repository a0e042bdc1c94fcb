import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { renewResource } from "../state/resource.js";
import type { Instance, State } from "../state/state.js";
import { formatInstant } from "../time.js";
import type { OperationContext } from "./operation.js";

/** An instance by its id; throws where there is none. */
export function findInstance(state: State, id: string): Instance {
  const instance = state.instances.get(id);
  if (!instance) {
    throw new ApiError(404, "InvalidInstanceId.NotFound", `The specified instance ${id} does not exist.`);
  }
  return instance;
}

/** Starts stopped instances; all or none. */
export function startInstances(instances: readonly Instance[], now: number): void {
  for (const instance of instances) {
    const status = instance.status(now);
    if (status === "Expired") forbidden("Instance.StartExpiredInstance", "The instance is expired.");
    if (status !== "Stopped") {
      forbidden("Instance.StartInstanceOperationForbidden", "The instance can be started only when it is Stopped.");
    }
  }
  for (const instance of instances) instance.start(now);
}

/** Stops running instances; all or none. */
export function stopInstances(instances: readonly Instance[], now: number, stopWithNoCharge: boolean): void {
  requireRunning(instances, now, "Instance.StopInstanceOperationForbidden", "stopped");
  if (stopWithNoCharge && instances.some(({ expiresAt }) => expiresAt !== undefined)) {
    throw new ApiError(403, "Bcc.PrePayCannotStopWithNoCharge", "A prepaid instance cannot be stopped without charge.");
  }
  for (const instance of instances) instance.stop(now, !stopWithNoCharge);
}

/** Reboots running instances; all or none. */
export function rebootInstances(instances: readonly Instance[], now: number): void {
  requireRunning(instances, now, "Instance.RebootInstanceOperationForbidden", "rebooted");
  for (const instance of instances) instance.reboot(now);
}

/** Renews a prepaid instance. */
export function renewInstance(instance: Instance, now: number, months: number): void {
  if (instance.expiresAt === undefined) forbidden("Instance.RenewNotPrepay", "Only a prepaid instance can be renewed.");
  renewResource(instance, now, months);
}

function requireRunning(instances: readonly Instance[], now: number, code: string, participle: string): void {
  if (instances.some((instance) => instance.status(now) !== "Running")) {
    forbidden(code, `The instance can be ${participle} only when it is Running.`);
  }
}

function forbidden(code: string, message: string): never {
  throw new ApiError(409, code, message);
}

/** The vendor's InstanceModel, whose counts of cards and interfaces are strings. */
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
    // The vendor documents no values.
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
    tags: Object.entries(facts.tags ?? {}).map(([tagKey, tagValue]) => ({ tagKey, tagValue })),
    ipv6Addresses: [],
  };
}

/** The largest page, and the default. */
const MAX_KEYS = 1000;

/** The filters of ListInstances, with the member that each compares. Filters AND, their values OR. */
const FILTERS: Readonly<Record<string, string>> = {
  instanceIds: "id",
  instanceNames: "name",
  internalIp: "internalIp",
  paymentTiming: "paymentTiming",
  status: "status",
  zoneName: "zoneName",
};

/** The instances that match the filters of the query. */
export function filterInstances({ query, state, now }: OperationContext): Instance[] {
  const conditions = Object.entries(FILTERS).flatMap(([filter, member]) => {
    const values = query.get(filter);
    return values ? [[member, values.split(",")] as const] : [];
  });
  return [...state.instances.values()].filter((instance) => {
    const model = describeInstance(instance, now);
    return conditions.every(([member, values]) => values.includes(String(model[member])));
  });
}

/** One page of instances, starting at `marker`. */
export function listInstances({ query, now }: OperationContext, matching: readonly Instance[]): JsonObject {
  const marker = query.get("marker") ?? "";
  const maxKeys = Number(query.get("maxKeys") ?? MAX_KEYS);
  const start = marker === "" ? 0 : matching.findIndex(({ id }) => id === marker);
  if (start < 0) invalid("marker");
  if (!(Number.isInteger(maxKeys) && maxKeys >= 1 && maxKeys <= MAX_KEYS)) invalid("maxKeys");
  const nextInstance = matching[start + maxKeys];
  return {
    marker,
    isTruncated: nextInstance !== undefined,
    // Absent on the last page.
    nextMarker: nextInstance?.id,
    maxKeys,
    instances: matching.slice(start, start + maxKeys).map((instance) => describeInstance(instance, now)),
  };
}

function invalid(name: string): never {
  throw new ApiError(400, "InvalidHTTPRequest", `The query parameter ${name} is not valid.`);
}
