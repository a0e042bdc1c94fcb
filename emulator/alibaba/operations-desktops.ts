/* What an administrator does with desktops besides their power: ends of sessions, prices of renewals, tags. */

import { ApiError } from "../api-error.js";
import type { Desktop } from "../state/state.js";
import { findDesktop, requestedDesktops, visibleDesktops } from "./desktops.js";
import type { Operation } from "./operation.js";
import { invalid, missing } from "./parameters.js";
import { renewalMonths } from "./renewal.js";

/** The most sessions of one call that ends them. */
const MAX_ENDED_SESSIONS = 20;

/** The operations on desktops of the admin API that are not about their power. */
export const desktopOperations: Readonly<Record<string, Operation>> = {
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
      for (const { DesktopId = "", EndUserId } of sessions) state.desktopSessions.end(DesktopId, now, EndUserId);
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
        for (const { Key = "", Value = "" } of tags) state.desktopTags.get(id)?.set(Key, Value);
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
