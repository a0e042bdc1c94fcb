import { ApiError } from "../api-error.js";
import { toBase64, toUtf8 } from "../encoding.js";
import type { JsonObject } from "../json.js";
import { seed } from "../seed.js";
import type { DesktopSession } from "../state/desktop-sessions.js";
import type { Desktop } from "../state/state.js";
import { DAY, formatInstant } from "../time.js";
import type { OperationContext } from "./operation.js";
import { type Parameters, invalid } from "./parameters.js";
import { checkRegion } from "./regions.js";

/** The largest page of the admin API, and the most ids of one call. */
export const MAX_DESKTOPS = 100;

const CREATION_TIME = "2024-01-02T03:04:05Z";

/** The most ids of one call of DescribeDesktopSessions. */
const MAX_SESSION_IDS = 100;

/** The desktops of a list of ids; throws where one of them is not visible to the caller. */
export function findDesktops(
  parameters: Parameters,
  visible: readonly Desktop[],
  limit: number,
  parameter = "DesktopId",
): Desktop[] {
  const ids = parameters.requiredList(parameter, limit);
  // One pass: fleets are large.
  const wanted = new Set(ids);
  const found = visible.filter(({ id }) => wanted.has(id));
  return ids.map((id) => findDesktop(id, found));
}

/** The desktop of an id; throws where it is not visible to the caller. */
export function findDesktop(id: string, visible: readonly Desktop[]): Desktop {
  const desktop = visible.find((candidate) => candidate.id === id);
  if (!desktop) {
    throw new ApiError(404, "InvalidDesktopId.NotFound", `The specified DesktopId ${id} is not found.`).because({
      sentence:
        "The caller sees no desktop of this id: an administrator those of the region, an end user the own ones.",
      received: id,
    });
  }
  return desktop;
}

/** The desktops of the region that an administrator calls. */
export function visibleDesktops({ parameters, state }: OperationContext): Desktop[] {
  const region = parameters.required("RegionId");
  if (state.unknowns.regionIds) checkRegion(region);
  return [...state.desktops.values()].filter(({ facts }) => facts.region === region);
}

/** The desktops that an administrator's call names. */
export function requestedDesktops(context: OperationContext, parameter?: string): Desktop[] {
  return findDesktops(context.parameters, visibleDesktops(context), MAX_DESKTOPS, parameter);
}

/** Throws unless all desktops have the status. */
export function requireStatus(desktops: readonly Desktop[], status: "Running" | "Stopped", now: number): void {
  if (desktops.some((desktop) => desktop.status(now) !== status)) {
    throw new ApiError(
      400,
      "IncorrectDesktopStatus",
      "The current status of the desktop does not support this operation.",
    ).because({ sentence: `Not every desktop is ${status}.`, expected: status });
  }
}

/** Starts stopped desktops; all or none. */
export function startDesktops(desktops: readonly Desktop[], now: number): JsonObject {
  requireStatus(desktops, "Stopped", now);
  for (const desktop of desktops) desktop.start(now);
  return {};
}

/** Stops running desktops; all or none. */
export function stopDesktops(
  desktops: readonly Desktop[],
  { state, now }: OperationContext,
  keepCharging: boolean,
): JsonObject {
  requireStatus(desktops, "Running", now);
  for (const desktop of desktops) {
    desktop.stop(now, keepCharging);
    state.desktopSessions.end(desktop.id, now);
  }
  return {};
}

/** Reboots running desktops; all or none. */
export function rebootDesktops(desktops: readonly Desktop[], { state, now }: OperationContext): JsonObject {
  requireStatus(desktops, "Running", now);
  for (const desktop of desktops) {
    desktop.reboot(now);
    state.desktopSessions.end(desktop.id, now);
  }
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
  const ids = new Set(parameters.list("DesktopId"));
  const status = parameters.text("DesktopStatus");
  const matching = visible.filter(
    (desktop) => (ids.size === 0 || ids.has(desktop.id)) && (status === undefined || desktop.status(now) === status),
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
export function describeDesktop(desktop: Desktop, { state, now }: OperationContext): JsonObject {
  const { facts, expiresAt } = desktop;
  return {
    DesktopId: desktop.id,
    DesktopName: facts.name,
    DesktopStatus: desktop.status(now),
    ConnectionStatus: state.desktopSessions.open(desktop.id).length > 0 ? "Connected" : "Disconnected",
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

/** The fields of a desktop that only administrators see. */
export function describeForAdmin(desktop: Desktop, { state }: OperationContext): JsonObject {
  const { startedAt } = desktop;
  return {
    OfficeSiteName: seed.ecd.officeSite.name,
    OfficeSiteType: "SIMPLE",
    ManagementFlag: "NoFlag",
    // The first start, by the vendor's page of DescribeDesktopInfo.
    StartTime: CREATION_TIME,
    StandardStartTime: startedAt === undefined ? CREATION_TIME : formatInstant(startedAt),
    Sessions: state.desktopSessions
      .open(desktop.id)
      .map((session) => ({ EndUserId: session.endUserId, EstablishmentTime: formatInstant(session.startedAt) })),
    Tags: [...(state.desktopTags.get(desktop.id) ?? [])].map(([Key, Value]) => ({ Key, Value })),
    Disks: describeDisks(desktop),
  };
}

/** The disks of a desktop, in GiB. */
function describeDisks({ id }: Desktop): JsonObject[] {
  const disk = (DiskType: string, DiskSize: number): JsonObject => ({
    DiskId: `d-${id.slice(4)}-${DiskType.toLowerCase()}`,
    ...{ DiskType, DiskSize, DiskCategory: "cloud_essd" },
  });
  return [disk("SYSTEM", 80), disk("DATA", 100)];
}

/** How far back the sessions of desktops are known, as the vendor documents. */
const SESSION_HISTORY = 30 * DAY;

/** One page of the sessions of desktops, as DescribeDesktopSessions returns it. */
export function describeSessions(
  { parameters, state, now }: OperationContext,
  visible: readonly Desktop[],
): JsonObject {
  const ids = parameters.list("DesktopId");
  if (ids.length > MAX_SESSION_IDS) invalid("DesktopId", `takes at most ${MAX_SESSION_IDS} items`);
  const status = parameters.text("SessionStatus");
  const matching = visible
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .flatMap((desktop) => state.desktopSessions.of(desktop.id).map((session) => ({ desktop, session })))
    .filter(({ session }) => (session.endedAt ?? now) > now - SESSION_HISTORY)
    .filter(({ session }) => status === undefined || status === sessionStatus(session));
  const size = parameters.integer("PageSize", 10, [1, 100]);
  const page = parameters.integer("PageNumber", 1, [1, Infinity]);
  return {
    TotalCount: matching.length,
    Sessions: matching.slice((page - 1) * size, page * size).map(({ desktop, session }) => {
      const { startedAt, endedAt } = session;
      const seconds = Math.floor(((endedAt ?? now) - startedAt) / 1000);
      return {
        DesktopId: desktop.id,
        DesktopName: desktop.facts.name,
        EndUserId: session.endUserId,
        SessionStatus: sessionStatus(session),
        SessionStartTime: formatInstant(startedAt),
        SessionEndTime: endedAt === undefined ? undefined : formatInstant(endedAt),
        SessionIdleTime: endedAt === undefined ? 0 : Math.floor((now - endedAt) / 1000),
        LatestConnectionTime: seconds,
        TotalConnectionTime: seconds,
        OfficeSiteId: seed.ecd.officeSite.id,
        OfficeSiteName: seed.ecd.officeSite.name,
        OsType: "Windows",
        ProtocolType: "ASP",
      };
    }),
  };
}

function sessionStatus({ endedAt }: DesktopSession): "Connected" | "Disconnected" {
  return endedAt === undefined ? "Connected" : "Disconnected";
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
