import type { InstanceSeed } from "../seed.js";
import type { Resource, ResourceStatus } from "./resource.js";

/** The status of an instance. */
export type InstanceStatus = ResourceStatus | "Scaling" | "ImageProcessing" | "Recycled" | "Deleted";

/** The properties of an instance that a seed describes, besides its power and its charge. */
type SeededFacts = Omit<InstanceSeed, "status" | "expiresInDays">;

/** A rule of automatic renewal. */
export interface AutoRenewal {
  readonly unit: "month" | "year";
  readonly length: number;
}

/** The properties of an instance besides its power and its charge. Plain data, replaced on modification. */
export interface InstanceFacts extends SeededFacts {
  readonly hostname: string;
  readonly desc: string;
  readonly spec: string;
  readonly imageId: string;
  readonly rootDisk: { readonly sizeInGB: number; readonly storageType: string };
  readonly tags: Readonly<Record<string, string>>;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  readonly deletionProtection: boolean;
  readonly netEthQueueCount: string;
  readonly autoRenewal?: AutoRenewal | undefined;
  /** Whether the end of the subscription makes the instance postpaid. */
  readonly postpaidAfterExpiry?: boolean;
  /**
   * What the instance is until a time, in milliseconds since 1970, besides starting and stopping. It is Starting while it is
   * created.
   */
  readonly activity?: { readonly status: "Starting" | "Scaling" | "ImageProcessing"; readonly endsAt: number };
  /** The planned release of a postpaid instance, in milliseconds since 1970. */
  readonly releaseAt?: number | undefined;
  /** When the instance is deleted or in the recycle bin, in milliseconds since 1970. */
  readonly removal?: { readonly at: number; readonly recycled: boolean } | undefined;
}

/** An instance. */
export type Instance = Resource<InstanceFacts>;

/** The image of instances that were created without one. */
export const DEFAULT_IMAGE = "m-EmuUbnt1";

/** The system disk of instances that were created without one, as the vendor documents it. */
export const DEFAULT_ROOT_DISK = { sizeInGB: 40, storageType: "hp1" };

/** The properties of an instance of a seed. */
export function seededFacts(seeded: SeededFacts): InstanceFacts {
  return {
    ...seeded,
    tags: seeded.tags ?? {},
    hostname: hostnameOf(seeded.ip),
    desc: "",
    spec: `bcc.g5.c${seeded.cpu}m${seeded.memory}`,
    imageId: DEFAULT_IMAGE,
    rootDisk: DEFAULT_ROOT_DISK,
    createdAt: Date.UTC(2024, 0, 2, 3, 4, 5),
    deletionProtection: false,
    netEthQueueCount: "2",
  };
}

/** The host name of an instance that was created without one. */
export function hostnameOf(ip: string): string {
  return `instance-${ip.replaceAll(".", "-")}`;
}

/** The status of an instance at a time. */
export function instanceStatus(instance: Instance, now: number): InstanceStatus {
  const { removal, releaseAt, activity } = instance.facts;
  if (removal) {
    if (now < removal.at) return "Stopping";
    return removal.recycled ? "Recycled" : "Deleted";
  }
  if (releaseAt !== undefined && releaseAt <= now) return "Deleted";
  const status = instance.status(now);
  return status !== "Expired" && activity && now < activity.endsAt ? activity.status : status;
}

/** Replaces properties of an instance. */
export function changeInstance(instance: Instance, changed: Partial<InstanceFacts>): void {
  instance.facts = { ...instance.facts, ...changed };
}
