import { type DesktopSeed, seed } from "../seed.js";
import type { Resource, ResourceStatus } from "./resource.js";

/** The status of a desktop. A hibernated one keeps its memory on its disk. */
export type DesktopStatus = ResourceStatus | "Pending" | "Rebuilding" | "Hibernated";

/** The properties of a desktop that a seed describes, besides its power, its charge, its tags and its session. */
type SeededFacts = Omit<DesktopSeed, "status" | "expiresInDays" | "session" | "tags">;

/** The properties of a desktop besides its power, its charge, its tags and its sessions. Plain data, replaced on modification. */
export interface DesktopFacts extends SeededFacts {
  readonly hostName: string;
  readonly officeSiteId: string;
  /** The id of the desktop type. */
  readonly type: string;
  /** In GiB, as {@link dataDisk}. */
  readonly systemDisk: number;
  readonly dataDisk: number;
  readonly imageId: string;
  readonly bundleId?: string | undefined;
  readonly policyGroupIds: readonly string[];
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  /** What the desktop is until a time, in milliseconds since 1970, besides starting and stopping. */
  readonly activity?: { readonly status: "Pending" | "Rebuilding"; readonly endsAt: number };
  /** Until when its users are being assigned, in milliseconds since 1970. */
  readonly assigningUntil?: number;
  readonly isHibernated?: boolean;
  readonly isInMaintenance?: boolean;
}

/** A cloud desktop. */
export type Desktop = Resource<DesktopFacts>;

/** The image of desktops that were created without one. */
export const DEFAULT_IMAGE = "desktopimage-windows-server-2022-64-asp";

/** The policy of desktops that were created without one. */
export const DEFAULT_POLICY = "system-all-enabled-policy";

/** The sizes of the disks of desktops that were created without one, in GiB. */
export const DEFAULT_DISKS = { systemDisk: 80, dataDisk: 100 };

/** The properties of a desktop of a seed. */
export function seededFacts(seeded: SeededFacts): DesktopFacts {
  return {
    ...seeded,
    ...DEFAULT_DISKS,
    hostName: seeded.id,
    officeSiteId: seed.ecd.officeSite.id,
    type: `eds.general.${seeded.cpu}c${seeded.memory / 1024}g`,
    imageId: DEFAULT_IMAGE,
    policyGroupIds: [DEFAULT_POLICY],
    createdAt: Date.UTC(2024, 0, 2, 3, 4, 5),
  };
}

/** The status of a desktop at a time. */
export function desktopStatus(desktop: Desktop, now: number): DesktopStatus {
  const status = desktop.status(now);
  const { activity, isHibernated } = desktop.facts;
  if (status === "Expired") return status;
  if (activity && now < activity.endsAt) return activity.status;
  return isHibernated && status === "Stopped" ? "Hibernated" : status;
}

/** Replaces properties of a desktop. */
export function changeDesktop(desktop: Desktop, changed: Partial<DesktopFacts>): void {
  desktop.facts = { ...desktop.facts, ...changed };
}
