/* Desktops as the responses of both APIs have them. */

import type { JsonObject } from "../json.js";
import { type Desktop, desktopStatus } from "../state/desktop.js";
import type { State } from "../state/state.js";
import { formatInstant } from "../time.js";
import { chargeType } from "./desktops.js";
import { findImage } from "./images.js";
import { nameOfOfficeSite } from "./office-sites.js";
import type { OperationContext } from "./operation.js";

type Now = Pick<OperationContext, "state" | "now">;

/** The fields of a desktop that both APIs return. */
export function describeDesktop(desktop: Desktop, { state, now }: Now): JsonObject {
  const { facts, expiresAt } = desktop;
  const { os, platform } = findImage(facts.imageId);
  return {
    DesktopId: desktop.id,
    DesktopName: facts.name,
    DesktopStatus: desktopStatus(desktop, now),
    ConnectionStatus: state.desktopSessions.open(desktop.id).length > 0 ? "Connected" : "Disconnected",
    ChargeType: chargeType(desktop),
    ExpiredTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    CreationTime: formatInstant(facts.createdAt),
    DesktopType: facts.type,
    Cpu: facts.cpu,
    Memory: facts.memory,
    EndUserIds: facts.endUserIds,
    HostName: facts.hostName,
    ManagementFlags: managementFlags(desktop, now),
    NetworkInterfaceIp: facts.ip,
    OfficeSiteId: facts.officeSiteId,
    OsType: os,
    Platform: platform,
    ProtocolType: "ASP",
    SessionType: "SINGLE_SESSION",
  };
}

function managementFlags({ facts: { assigningUntil = -Infinity, isInMaintenance } }: Desktop, now: number): string[] {
  return [...(now < assigningUntil ? ["ASSIGNING"] : []), ...(isInMaintenance ? ["Maintaining"] : [])];
}

/** The fields of a desktop that only administrators see. */
export function describeForAdmin(desktop: Desktop, { state }: Now): JsonObject {
  const { startedAt, id, facts } = desktop;
  const createdAt = formatInstant(facts.createdAt);
  const policyId = state.ecd.appliedPolicies.get(id);
  return {
    OfficeSiteName: nameOfOfficeSite(facts.officeSiteId),
    OfficeSiteType: "SIMPLE",
    ManagementFlag: "NoFlag",
    BundleId: facts.bundleId,
    ImageId: facts.imageId,
    ImageName: findImage(facts.imageId).name,
    PolicyGroupId: facts.policyGroupIds[0],
    PolicyGroupIdList: facts.policyGroupIds,
    SnapshotPolicyId: policyId,
    SnapshotPolicyName: policyId === undefined ? undefined : state.ecd.snapshotPolicies.get(policyId)?.name,
    // The first start, by the vendor's page of DescribeDesktopInfo.
    StartTime: createdAt,
    StandardStartTime: startedAt === undefined ? createdAt : formatInstant(startedAt),
    Sessions: state.desktopSessions
      .open(id)
      .map((session) => ({ EndUserId: session.endUserId, EstablishmentTime: formatInstant(session.startedAt) })),
    Tags: tagsOf(state, id).map(([Key, Value]) => ({ Key, Value })),
    SystemDiskSize: facts.systemDisk,
    DataDiskSize: String(facts.dataDisk),
    Disks: (["SYSTEM", "DATA"] as const).map((DiskType) => ({
      DiskId: `d-${id.slice(4)}-${DiskType.toLowerCase()}`,
      ...{ DiskType, DiskSize: diskSize(desktop, DiskType), DiskCategory: "cloud_essd" },
    })),
  };
}

/** The size of a disk, in GiB. */
export function diskSize({ facts }: Desktop, disk: "SYSTEM" | "DATA"): number {
  return disk === "SYSTEM" ? facts.systemDisk : facts.dataDisk;
}

/** The tags of a desktop. */
export function tagsOf(state: State, id: string): [key: string, value: string][] {
  return [...(state.desktopTags.get(id) ?? [])];
}

/** A desktop as DescribeUserResources returns it. */
export function describeResource(desktop: Desktop, now: number): JsonObject {
  const { facts, expiresAt } = desktop;
  const { os, platform } = findImage(facts.imageId);
  return {
    ResourceId: desktop.id,
    ResourceName: facts.name,
    ResourceType: "Desktop",
    ResourceStatus: desktopStatus(desktop, now),
    ResourceSessionStatus: "Disconnected",
    ProductType: "CloudDesktop",
    RegionId: facts.region,
    RealDesktopId: desktop.id,
    CenterResourceId: desktop.id,
    ChargeType: chargeType(desktop),
    ExpiredTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    CreateTime: formatInstant(facts.createdAt),
    OfficeSiteId: facts.officeSiteId,
    OsType: os,
    Os: platform,
    ProtocolType: "ASP",
    SessionType: "SINGLE_SESSION",
  };
}
