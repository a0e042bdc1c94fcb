import type { JsonObject } from "../json.js";
import { newId } from "../state/bcc.js";
import { DEFAULT_ROOT_DISK, hostnameOf, type InstanceFacts } from "../state/instance.js";
import { Resource } from "../state/resource.js";
import { checkAdminPassword } from "./admin-password.js";
import { badRequest } from "./errors.js";
import { findImage, type Image } from "./images.js";
import { hostName, instanceName } from "./names.js";
import type { OperationContext, Operations } from "./operation.js";
import type { JsonBody } from "./parameters.js";
import { findSpec, requireZone, type Spec, specOfSize, ZONES } from "./specs.js";
import { readTags } from "./tags.js";
import { orderedExpiry, renewalRule } from "./terms.js";
import { addVolume, type NewVolume, readVolumes } from "./volumes.js";

/** The most instances of one call. */
const MAX_PURCHASE = 100;

/** The largest system disk, in GB. */
const MAX_ROOT_DISK = 2048;

/** Creations of instances. */
export const createOperations: Operations = {
  async CreateInstanceBySpec(context) {
    await checkAdminPassword(context);
    const { body } = context;
    body.required("billing");
    return create(context, findSpec(body.requiredString("spec")), body.requiredString("zoneName"));
  },

  async CreateInstance(context) {
    await checkAdminPassword(context);
    const { body } = context;
    const [cpu, memory] = [body.requiredInteger("cpuCount"), body.requiredInteger("memoryCapacityInGB")];
    const name = body.string("spec");
    return create(
      context,
      name === undefined ? specOfSize(cpu, memory) : findSpec(name),
      body.string("zoneName") ?? ZONES[0],
    );
  },
};

/** Creates all instances, or none where anything is wrong. */
function create({ body, state, now }: OperationContext, spec: Spec, zone: string): JsonObject {
  requireZone(spec, zone);
  const image = findImage(body.requiredString("imageId"));
  const count = body.integer("purchaseCount") ?? 1;
  if (count < 1 || count > MAX_PURCHASE) badRequest(`purchaseCount takes 1 to ${MAX_PURCHASE}.`);
  const expiresAt = orderedExpiry(body, now);
  const ips = addresses(body, count);
  const disks = readVolumes(body);
  const facts = {
    desc: "",
    zone,
    cpu: spec.cpu,
    memory: spec.memory,
    spec: spec.name,
    imageId: image.id,
    rootDisk: rootDisk(body, image),
    tags: readTags(body, "tags"),
    createdAt: now,
    deletionProtection: isProtected(body),
    netEthQueueCount: "2",
    autoRenewal: expiresAt === undefined ? undefined : autoRenewal(body),
    activity: { status: "Starting", endsAt: now + state.transitionMs },
  } satisfies Partial<InstanceFacts>;
  const names = numbered(body.string("name"), count, instanceName) ?? defaultNames(count);
  const hostnames = numbered(body.string("hostname"), count, hostName);

  const instanceIds = names.map((name, index) => {
    const id = newId(state.bcc, "instance");
    const ip = ips?.[index] ?? newAddress(state.bcc.created.instance);
    const hostname = hostnames?.[index] ?? hostnameOf(ip);
    const own = { ...facts, id, name, hostname, ip };
    state.instances.set(
      id,
      new Resource<InstanceFacts>({ id, facts: own, power: "Running", expiresAt, transitionMs: state.transitionMs }),
    );
    for (const disk of disks) addVolume(state, now, { ...disk, zone, expiresAt, instanceId: id } satisfies NewVolume);
    return id;
  });
  return { orderId: state.newOrderId(), instanceIds, warningList: [] };
}

/** The name of each instance: of several, with a hyphen and a number. */
function numbered(name: string | undefined, count: number, check: (text: string) => string): string[] | undefined {
  if (name === undefined) return undefined;
  if (count === 1) return [check(name)];
  return Array.from({ length: count }, (_, index) => check(`${name}-${index + 1}`));
}

/** The names of instances that are created without one: eight random characters, and a number. */
function defaultNames(count: number): string[] {
  const random = crypto.randomUUID().slice(0, 8);
  return Array.from({ length: count }, (_, index) => `instance-${random}-${index + 1}`);
}

function addresses(body: JsonBody, count: number): string[] | undefined {
  if (!body.has("internalIps")) return undefined;
  const ips = body.strings("internalIps", MAX_PURCHASE);
  return ips.length === count ? ips : badRequest("internalIps has to have an address for each instance.");
}

/** A private address that the seed does not use. */
function newAddress(number: number): string {
  return `172.16.${(number >> 8) & 255}.${number & 255}`;
}

function rootDisk(body: JsonBody, { osType, minDiskGb }: Image): InstanceFacts["rootDisk"] {
  const sizeInGB = body.integer("rootDiskSizeInGb") ?? DEFAULT_ROOT_DISK.sizeInGB;
  if (sizeInGB < minDiskGb || sizeInGB > MAX_ROOT_DISK) {
    badRequest(`rootDiskSizeInGb takes ${minDiskGb} to ${MAX_ROOT_DISK} for ${osType}.`);
  }
  return { sizeInGB, storageType: body.string("rootDiskStorageType") ?? DEFAULT_ROOT_DISK.storageType };
}

/** CreateInstanceBySpec takes a string, CreateInstance an integer. */
function isProtected(body: JsonBody): boolean {
  const value = String(body.scalar("deletionProtection") ?? 0);
  return value === "1" || (value !== "0" && badRequest("invalid DeletionProtection value"));
}

/** The official Python SDK sends a unit without a length where there is no rule. */
function autoRenewal(body: JsonBody): InstanceFacts["autoRenewal"] {
  const length = body.integer("autoRenewTime");
  return length === undefined ? undefined : renewalRule(body.string("autoRenewTimeUnit") ?? "month", length);
}
