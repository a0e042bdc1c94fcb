import { ApiError } from "../api-error.js";
import { toBase64, toUtf8 } from "../encoding.js";
import type { JsonObject } from "../json.js";
import { seed } from "../seed.js";
import type { Desktop } from "../state/state.js";
import { formatInstant } from "../time.js";
import type { OperationContext } from "./operation.js";
import { type Parameters, invalid } from "./parameters.js";
import { checkRegion } from "./regions.js";

/** The largest page of the admin API, and the most ids of one call. */
export const MAX_DESKTOPS = 100;

const CREATION_TIME = "2024-01-02T03:04:05Z";

/** The desktops of DesktopId.N; throws where one of them is not visible to the caller. */
export function findDesktops(parameters: Parameters, visible: readonly Desktop[], limit: number): Desktop[] {
  return parameters.requiredList("DesktopId", limit).map((id) => findDesktop(id, visible));
}

/** The desktop of an id; throws where it is not visible to the caller. */
export function findDesktop(id: string, visible: readonly Desktop[]): Desktop {
  const desktop = visible.find((candidate) => candidate.id === id);
  if (!desktop) {
    throw new ApiError(404, "InvalidDesktopId.NotFound", `The specified DesktopId ${id} is not found.`);
  }
  return desktop;
}

/** The desktops of the region that an administrator calls. */
export function visibleDesktops({ parameters, state }: OperationContext): Desktop[] {
  const region = parameters.required("RegionId");
  checkRegion(region);
  return [...state.desktops.values()].filter(({ facts }) => facts.region === region);
}

/** The desktops that an administrator's call names. */
export function requestedDesktops(context: OperationContext, parameter = "DesktopId"): Desktop[] {
  const visible = visibleDesktops(context);
  return context.parameters.requiredList(parameter, MAX_DESKTOPS).map((id) => findDesktop(id, visible));
}

/** Throws unless all desktops have the status. */
export function requireStatus(desktops: readonly Desktop[], status: "Running" | "Stopped", now: number): void {
  if (desktops.some((desktop) => desktop.status(now) !== status)) {
    throw new ApiError(
      400,
      "IncorrectDesktopStatus",
      "The current status of the desktop does not support this operation.",
    );
  }
}

/** Starts stopped desktops; all or none. */
export function startDesktops(desktops: readonly Desktop[], now: number): JsonObject {
  requireStatus(desktops, "Stopped", now);
  for (const desktop of desktops) desktop.start(now);
  return {};
}

/** Stops running desktops; all or none. */
export function stopDesktops(desktops: readonly Desktop[], now: number, keepCharging: boolean): JsonObject {
  requireStatus(desktops, "Running", now);
  for (const desktop of desktops) desktop.stop(now, keepCharging);
  return {};
}

/** Reboots running desktops; all or none. */
export function rebootDesktops(desktops: readonly Desktop[], now: number): JsonObject {
  requireStatus(desktops, "Running", now);
  for (const desktop of desktops) desktop.reboot(now);
  return {};
}

/** One page of a list of desktops. */
export interface Page {
  readonly page: readonly Desktop[];
  readonly NextToken: string | undefined;
  /** The number of desktops on all pages. */
  readonly total: number;
}

/** One page of the desktops that match the filters of both APIs. */
export function listDesktops(
  { parameters, now }: OperationContext,
  visible: readonly Desktop[],
  maximum: number,
): Page {
  const ids = parameters.list("DesktopId");
  const status = parameters.text("DesktopStatus");
  const matching = visible.filter(
    (desktop) =>
      (ids.length === 0 || ids.includes(desktop.id)) && (status === undefined || desktop.status(now) === status),
  );
  return pageOf(matching, parameters, 10, maximum);
}

/** The page of NextToken and MaxResults. */
export function pageOf(matching: readonly Desktop[], parameters: Parameters, fallback: number, maximum: number): Page {
  const size = parameters.integer("MaxResults", fallback, [1, maximum]);
  const start = pageStart(parameters.text("NextToken"), matching);
  const nextDesktop = matching[start + size];
  return {
    page: matching.slice(start, start + size),
    NextToken: nextDesktop && toBase64(toUtf8(nextDesktop.id)),
    total: matching.length,
  };
}

// A token names the first desktop of its page, so that changes before it do not shift the page.
function pageStart(token: string | undefined, matching: readonly Desktop[]): number {
  if (token === undefined) return 0;
  const start = matching.findIndex(({ id }) => toBase64(toUtf8(id)) === token);
  return start < 0 ? invalid("NextToken", "belongs to no page") : start;
}

/** The fields of a desktop that both APIs return. */
export function describeDesktop(desktop: Desktop, { state, now }: Pick<OperationContext, "state" | "now">): JsonObject {
  const { facts, expiresAt } = desktop;
  const status = desktop.status(now);
  const isConnected = status === "Running" && state.desktopSessions.isConnected(desktop.id);
  return {
    DesktopId: desktop.id,
    DesktopName: facts.name,
    DesktopStatus: status,
    ConnectionStatus: isConnected ? "Connected" : "Disconnected",
    ChargeType: expiresAt === undefined ? "PostPaid" : "PrePaid",
    ExpiredTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    CreationTime: CREATION_TIME,
    DesktopType: `eds.general.${facts.cpu}c${facts.memory / 1024}g`,
    Cpu: facts.cpu,
    Memory: facts.memory,
    EndUserIds: facts.endUserIds,
    HostName: facts.id,
    ManagementFlags: [],
    NetworkInterfaceIp: facts.ip,
    OfficeSiteId: seed.ecd.officeSite.id,
    OsType: "Windows",
    Platform: "Windows Server 2022",
    ProtocolType: "ASP",
    SessionType: "SINGLE_SESSION",
  };
}

/** The disks of a desktop, in GiB. */
export function describeDisks({ id }: Desktop): JsonObject[] {
  return [
    { DiskId: `d-${id.slice(4)}-0`, DiskType: "SYSTEM", DiskSize: 80, DiskCategory: "cloud_essd" },
    { DiskId: `d-${id.slice(4)}-1`, DiskType: "DATA", DiskSize: 100, DiskCategory: "cloud_essd" },
  ];
}

/** A desktop as DescribeUserResources returns it. */
export function describeResource(desktop: Desktop, now: number): JsonObject {
  const { facts, expiresAt } = desktop;
  return {
    ResourceId: desktop.id,
    ResourceName: facts.name,
    ResourceType: "Desktop",
    ResourceStatus: desktop.status(now),
    ResourceSessionStatus: "Disconnected",
    ProductType: "CloudDesktop",
    RegionId: facts.region,
    RealDesktopId: desktop.id,
    CenterResourceId: desktop.id,
    ChargeType: expiresAt === undefined ? "PostPaid" : "PrePaid",
    ExpiredTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    CreateTime: CREATION_TIME,
    OfficeSiteId: seed.ecd.officeSite.id,
    OsType: "Windows",
    Os: "Windows Server 2022",
    ProtocolType: "ASP",
    SessionType: "SINGLE_SESSION",
  };
}
