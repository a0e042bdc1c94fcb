import type { InstanceSeed } from "../seed.js";
import { DAY } from "../time.js";
import { Resource } from "./resource.js";

/** What an operation does to an instance for a time, besides starting and stopping it. */
export type InstanceActivity = "create" | "resize" | "rebuild";

/** A rule of automatic renewal. */
export interface AutoRenewal {
  readonly unit: "month" | "year";
  readonly length: number;
}

/** The properties of an instance besides its power and its charge. Plain data, replaced on modification. */
export interface InstanceFacts {
  readonly name: string;
  readonly hostname: string;
  readonly desc: string;
  readonly zone: string;
  readonly ip: string;
  readonly cpu: number;
  /** In GB. */
  readonly memory: number;
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
  /** Until when the instance is created, resized or rebuilt, in milliseconds since 1970. */
  readonly activity?: { readonly kind: InstanceActivity; readonly endsAt: number };
  /** The planned release of a postpaid instance, in milliseconds since 1970. */
  readonly releaseAt?: number | undefined;
  /** When the instance is deleted or in the recycle bin, in milliseconds since 1970. */
  readonly removal?: { readonly at: number; readonly recycled: boolean } | undefined;
}

/** An instance. */
export type Instance = Resource<InstanceFacts>;

/** The image of the seed's instances. */
export const SEED_IMAGE = "m-EmuUbnt1";

/** The vendor's default of a system disk. */
export const DEFAULT_ROOT_DISK = { sizeInGB: 40, storageType: "hp1" };

/** Creates the instances of the seed. */
export function seededInstances(
  seeds: readonly InstanceSeed[],
  now: number,
  transitionMs: number,
): Map<string, Instance> {
  return new Map(
    seeds.map(({ id, power, expiresInDays: days, tags = {}, ...rest }) => {
      const facts: InstanceFacts = {
        ...rest,
        tags,
        hostname: hostnameOf(rest.ip),
        desc: "",
        spec: `bcc.g5.c${rest.cpu}m${rest.memory}`,
        imageId: SEED_IMAGE,
        rootDisk: DEFAULT_ROOT_DISK,
        createdAt: Date.UTC(2024, 0, 2, 3, 4, 5),
        deletionProtection: false,
        netEthQueueCount: "2",
      };
      const expiresAt = days === undefined ? undefined : now + days * DAY;
      return [id, new Resource({ id, facts, power, expiresAt, transitionMs })];
    }),
  );
}

/** The host name of an instance that was created without one. */
export function hostnameOf(ip: string): string {
  return `instance-${ip.replaceAll(".", "-")}`;
}
