/* What an administrator reads and changes of desktops besides their power: sessions, prices of renewals, tags. */

import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { seed } from "../seed.js";
import type { Desktop } from "../state/state.js";
import { formatInstant } from "../time.js";
import { findDesktop, requestedDesktops, visibleDesktops } from "./desktops.js";
import type { Operation, OperationContext } from "./operation.js";
import { invalid, missing } from "./parameters.js";
import { renewalMonths } from "./renewal.js";

/** The largest page of sessions. */
const MAX_SESSIONS = 100;

/** The most sessions of one call that ends them. */
const MAX_ENDED_SESSIONS = 20;

/** The operations on desktops of the admin API that are not about their power. */
export const desktopOperations: Readonly<Record<string, Operation>> = {
  DescribeDesktopSessions: {
    required: ["RegionId"],
    run(context) {
      const { parameters } = context;
      const ids = parameters.list("DesktopId");
      const wanted = parameters.text("SessionStatus");
      const page = parameters.integer("PageNumber", 1, [1, 100_000]);
      const size = parameters.integer("PageSize", 10, [1, MAX_SESSIONS]);
      const sessions = visibleDesktops(context)
        .filter(({ id }) => ids.length === 0 || ids.includes(id))
        .flatMap((desktop) => describeSession(desktop, context))
        .filter(({ SessionStatus }) => wanted === undefined || SessionStatus === wanted);
      return { TotalCount: sessions.length, Sessions: sessions.slice((page - 1) * size, page * size) };
    },
  },

  DisconnectDesktopSessions: {
    required: ["RegionId"],
    run(context) {
      const { parameters, state, now } = context;
      const sessions = groups(parameters.pairs, "Sessions");
      if (sessions.length === 0) missing("Sessions");
      if (sessions.length > MAX_ENDED_SESSIONS) invalid("Sessions", `takes 1 to ${MAX_ENDED_SESSIONS} items`);
      const visible = visibleDesktops(context);
      for (const { DesktopId = "" } of sessions) findDesktop(DesktopId, visible);
      if (parameters.boolean("PreCheck", false)) return {};
      for (const { DesktopId = "", EndUserId } of sessions) state.desktopSessions.disconnect(DesktopId, now, EndUserId);
      return {};
    },
  },

  DescribeRenewalPrice: {
    required: ["RegionId"],
    run(context) {
      const { parameters, state } = context;
      parameters.choice("ResourceType", ["Desktop"]);
      const single = parameters.text("InstanceId");
      const desktops =
        single === undefined
          ? requestedDesktops(context, "InstanceIds")
          : [findDesktop(single, visibleDesktops(context))];
      const months = renewalMonths(parameters);
      requireSubscriptions(desktops);
      const monthly = desktops.reduce((sum, { facts: { cpu, memory } }) => sum + 25 * cpu + (5 * memory) / 1024, 0);
      const original = monthly * months;
      const trade = Math.round(original * state.prices.factor * 100) / 100;
      const Price = {
        Currency: "CNY",
        OriginalPrice: original,
        TradePrice: trade,
        DiscountPrice: Math.max(0, original - trade),
      };
      return { PriceInfo: { Price, Rules: [] } };
    },
  },

  TagResources: {
    required: ["RegionId"],
    run(context) {
      const { parameters, state } = context;
      const tags = groups(parameters.pairs, "Tag");
      if (tags.length === 0) missing("Tag");
      for (const { id } of requestedDesktops(context, "ResourceId")) {
        const known = state.desktopTags.get(id) ?? new Map<string, string>();
        state.desktopTags.set(id, known);
        for (const { Key = "", Value = "" } of tags) known.set(Key, Value);
      }
      return {};
    },
  },

  UntagResources: {
    required: ["RegionId"],
    run(context) {
      const { parameters, state } = context;
      const keys = parameters.list("TagKey");
      const isAll = parameters.boolean("All", false);
      for (const { id } of requestedDesktops(context, "ResourceId")) {
        const known = state.desktopTags.get(id);
        for (const key of isAll ? [...(known?.keys() ?? [])] : keys) known?.delete(key);
      }
      return {};
    },
  },
};

/** Throws unless all desktops are paid by subscription. */
export function requireSubscriptions(desktops: readonly Desktop[]): void {
  if (desktops.every(({ expiresAt }) => expiresAt !== undefined)) return;
  throw new ApiError(
    400,
    "IncorrectDesktopChargeType",
    "The charge type of the desktop does not support this operation.",
  );
}

function describeSession(desktop: Desktop, { state, now }: OperationContext): JsonObject[] {
  const { id, facts } = desktop;
  // A stop ends the session.
  if (desktop.status(now) !== "Running") state.desktopSessions.disconnect(id, now);
  const session = state.desktopSessions.of(id);
  if (!session) return [];
  const { endUserId, startedAt, endedAt } = session;
  return [
    {
      DesktopId: id,
      DesktopName: facts.name,
      EndUserId: endUserId,
      SessionStatus: endedAt === undefined ? "Connected" : "Disconnected",
      SessionStartTime: formatInstant(startedAt),
      SessionEndTime: endedAt === undefined ? undefined : formatInstant(endedAt),
      LatestConnectionTime: Math.round(((endedAt ?? now) - startedAt) / 1000),
      ClientIp: "203.0.113.7",
      ClientOS: "Windows",
      OfficeSiteId: seed.ecd.officeSite.id,
      OsType: "Windows",
      ProtocolType: "ASP",
    },
  ];
}

/** The objects of `Name.1.Member`, `Name.2.Member`, ... */
function groups(pairs: readonly (readonly [string, string])[], name: string): Record<string, string>[] {
  const found = new Map<string, Record<string, string>>();
  for (const [key, value] of pairs) {
    const [first, index = "", member = ""] = key.split(".");
    if (first !== name || !/^\d+$/.test(index)) continue;
    found.set(index, { ...found.get(index), [member]: value });
  }
  return [...found.values()];
}
