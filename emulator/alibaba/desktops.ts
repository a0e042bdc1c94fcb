import { ApiError } from "../api-error.js";
import { toBase64, toUtf8 } from "../encoding.js";
import type { JsonObject } from "../json.js";
import { seed } from "../seed.js";
import type { Desktop } from "../state/state.js";
import { formatInstant } from "../time.js";
import type { Call } from "./operation.js";
import { type Parameters, invalid } from "./parameters.js";

/** The desktops that DesktopId.N names: all of them among those the caller may see, or an error. */
export function chosenDesktops(parameters: Parameters, visible: readonly Desktop[], limit: number): Desktop[] {
  return parameters.requiredList("DesktopId", limit).map((id) => {
    const desktop = visible.find((candidate) => candidate.id === id);
    if (!desktop) {
      throw new ApiError(404, "InvalidDesktopId.NotFound", `The specified DesktopId ${id} is not found.`);
    }
    return desktop;
  });
}

/** Refuses the whole call unless every desktop is in that status. */
export function needStatus(desktops: readonly Desktop[], status: "Running" | "Stopped", now: number): void {
  if (desktops.some((desktop) => desktop.status(now) !== status)) {
    throw new ApiError(
      400,
      "IncorrectDesktopStatus",
      "The current status of the desktop does not support this operation.",
    );
  }
}

/** Starts desktops that are stopped. */
export function startDesktops(desktops: readonly Desktop[], now: number): JsonObject {
  needStatus(desktops, "Stopped", now);
  for (const desktop of desktops) desktop.start(now);
  return {};
}

/** Stops desktops that are running. */
export function stopDesktops(desktops: readonly Desktop[], now: number, keepCharging: boolean): JsonObject {
  needStatus(desktops, "Running", now);
  for (const desktop of desktops) desktop.stop(now, keepCharging);
  return {};
}

/** Reboots desktops that are running. */
export function rebootDesktops(desktops: readonly Desktop[], now: number): JsonObject {
  needStatus(desktops, "Running", now);
  for (const desktop of desktops) desktop.reboot(now);
  return {};
}

/** One page of the desktops that pass the filters both APIs have. */
export function listDesktops(
  { parameters, now }: Call,
  visible: readonly Desktop[],
  maximum: number,
): { page: Desktop[]; NextToken: string | undefined; total: number } {
  const ids = parameters.list("DesktopId");
  const status = parameters.text("DesktopStatus");
  const matching = visible.filter(
    (desktop) =>
      (ids.length === 0 || ids.includes(desktop.id)) && (status === undefined || desktop.status(now) === status),
  );
  const size = parameters.integer("MaxResults", 10, [1, maximum]);
  const start = pageStart(parameters.text("NextToken"), matching);
  const following = matching[start + size];
  return {
    page: matching.slice(start, start + size),
    NextToken: following && toBase64(toUtf8(following.id)),
    total: matching.length,
  };
}

// A token names the first desktop of its page, so that it survives changes before it.
function pageStart(token: string | undefined, matching: readonly Desktop[]): number {
  if (token === undefined) return 0;
  const start = matching.findIndex(({ id }) => toBase64(toUtf8(id)) === token);
  return start < 0 ? invalid("NextToken", "belongs to no page") : start;
}

/** What both APIs tell about a desktop. */
export function describeDesktop(desktop: Desktop, now: number): JsonObject {
  const { facts, expiresAt } = desktop;
  return {
    DesktopId: desktop.id,
    DesktopName: facts.name,
    DesktopStatus: desktop.status(now),
    ConnectionStatus: "Disconnected",
    ChargeType: expiresAt === undefined ? "PostPaid" : "PrePaid",
    ExpiredTime: expiresAt === undefined ? undefined : formatInstant(expiresAt),
    CreationTime: "2024-01-02T03:04:05Z",
    DesktopType: "eds.general.4c8g",
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
