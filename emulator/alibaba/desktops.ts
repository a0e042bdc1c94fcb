import { ApiError } from "../api-error.js";
import { toBase64, toUtf8 } from "../encoding.js";
import type { JsonObject } from "../json.js";
import { changeDesktop, type Desktop, type DesktopStatus, desktopStatus } from "../state/desktop.js";
import type { OperationContext } from "./operation.js";
import { type Parameters, invalid, missing } from "./parameters.js";
import { checkRegion } from "./regions.js";

/** The desktops of a list of ids; throws where one of them is not visible to the caller. */
export function findDesktops(ids: readonly string[], visible: readonly Desktop[]): Desktop[] {
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

/** The region that an administrator calls. */
export function requestedRegion({ parameters, state }: Pick<OperationContext, "parameters" | "state">): string {
  const region = parameters.required("RegionId");
  if (state.unknowns.regionIds) checkRegion(region);
  return region;
}

/** The desktops of the region that an administrator calls. */
export function visibleDesktops(context: OperationContext): Desktop[] {
  const region = requestedRegion(context);
  return [...context.state.desktops.values()].filter(({ facts }) => facts.region === region);
}

/** The desktops that an administrator's call names: one of the parameters has their ids. */
export function requestedDesktops(
  context: OperationContext,
  names: readonly [string, ...string[]] = ["DesktopId"],
): Desktop[] {
  const ids = names.flatMap((name) => context.parameters.values(name));
  return ids.length > 0 ? findDesktops(ids, visibleDesktops(context)) : missing(names[0]);
}

/** Throws unless all desktops have one of the statuses. */
export function requireStatus(
  desktops: readonly Desktop[],
  now: number,
  ...statuses: readonly [DesktopStatus, ...DesktopStatus[]]
): void {
  if (desktops.every((desktop) => statuses.includes(desktopStatus(desktop, now)))) return;
  const expected = statuses.join(" or ");
  throw incorrectStatus().because({ sentence: `Not every desktop is ${expected}.`, expected });
}

/** The error of a status in which an operation is not available. */
export function incorrectStatus(): ApiError {
  return new ApiError(
    400,
    "IncorrectDesktopStatus",
    "The current status of the desktop does not support this operation.",
  );
}

/** The name of a desktop's billing method. */
export function chargeType({ expiresAt }: Desktop): "PrePaid" | "PostPaid" {
  return expiresAt === undefined ? "PostPaid" : "PrePaid";
}

/** Throws unless all desktops have the billing method. */
export function requireChargeType(desktops: readonly Desktop[], required: "PrePaid" | "PostPaid"): void {
  if (desktops.every((desktop) => chargeType(desktop) === required)) return;
  throw new ApiError(
    400,
    "IncorrectDesktopChargeType",
    "The charge type of the desktop does not support this operation.",
  ).because({ sentence: `Not every desktop is ${required}.`, expected: required });
}

/** Starts stopped desktops; all or none. */
export function startDesktops(desktops: readonly Desktop[], now: number): JsonObject {
  requireStatus(desktops, now, "Stopped");
  for (const desktop of desktops) desktop.start(now);
  return {};
}

/** Stops running desktops; all or none. */
export function stopDesktops(
  desktops: readonly Desktop[],
  { state, now }: Pick<OperationContext, "state" | "now">,
  keepCharging = false,
  isHibernated = false,
): JsonObject {
  requireStatus(desktops, now, "Running");
  for (const desktop of desktops) {
    desktop.stop(now, keepCharging);
    changeDesktop(desktop, { isHibernated });
    state.desktopSessions.end(desktop.id, now);
  }
  return {};
}

/** Reboots running desktops; all or none. */
export function rebootDesktops(
  desktops: readonly Desktop[],
  { state, now }: Pick<OperationContext, "state" | "now">,
): JsonObject {
  requireStatus(desktops, now, "Running");
  for (const desktop of desktops) {
    desktop.reboot(now);
    state.desktopSessions.end(desktop.id, now);
  }
  return {};
}

/** One page of a list. */
export interface Page<Item> {
  readonly page: readonly Item[];
  readonly NextToken: string | undefined;
  /** The number of items on all pages. */
  readonly total: number;
}

/** The page of NextToken and MaxResults. */
export function pageOf<Item extends { readonly id: string }>(
  matching: readonly Item[],
  parameters: Parameters,
  fallback: number,
  maximum: number,
): Page<Item> {
  const size = parameters.integer("MaxResults", fallback, [1, maximum]);
  const start = pageStart(parameters.text("NextToken"), matching);
  const next = matching[start + size];
  return {
    page: matching.slice(start, start + size),
    NextToken: next && toBase64(toUtf8(next.id)),
    total: matching.length,
  };
}

// A token names the first item of its page, so that changes before it do not shift the page.
function pageStart(token: string | undefined, matching: readonly { readonly id: string }[]): number {
  if (token === undefined) return 0;
  const start = matching.findIndex(({ id }) => toBase64(toUtf8(id)) === token);
  return start < 0 ? invalid("NextToken", "belongs to no page") : start;
}

/** The page of PageNumber and PageSize, and the number of items on all pages. */
export function numberedPage<Item>(
  matching: readonly Item[],
  parameters: Parameters,
  [number, size]: readonly [number: string, size: string] = ["PageNumber", "PageSize"],
  [fallback, maximum]: readonly [fallback: number, maximum: number] = [10, 100],
) {
  const PageSize = parameters.integer(size, fallback, [1, maximum]);
  const PageNumber = parameters.integer(number, 1, [1, Infinity]);
  const page = matching.slice((PageNumber - 1) * PageSize, PageNumber * PageSize);
  return { page, PageNumber, PageSize, TotalCount: matching.length };
}
