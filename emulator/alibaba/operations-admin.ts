import { renewResource } from "../state/resource.js";
import {
  describeDesktop,
  describeForAdmin,
  describeSessions,
  listDesktops,
  MAX_DESKTOPS,
  rebootDesktops,
  requestedDesktops,
  startDesktops,
  stopDesktops,
  visibleDesktops,
} from "./desktops.js";
import type { Operation } from "./operation.js";
import { desktopOperations, requireSubscriptions } from "./operations-desktops.js";
import { describeRegions } from "./regions.js";
import { renewalMonths } from "./renewal.js";

/** The admin API, version 2020-09-30. */
export const adminOperations: Readonly<Record<string, Operation>> = {
  ...desktopOperations,

  DescribeRegions: {
    required: ["RegionId"],
    run: ({ parameters }) => describeRegions(parameters.choice("AcceptLanguage", ["en", "zh"])),
  },

  DescribeDesktops: {
    required: ["RegionId"],
    run(context) {
      const { page, NextToken, total } = listDesktops(context, visibleDesktops(context), MAX_DESKTOPS);
      return {
        TotalCount: total,
        NextToken,
        Desktops: page.map((desktop) => ({
          ...describeDesktop(desktop, context),
          ...describeForAdmin(desktop, context),
        })),
      };
    },
  },

  DescribeDesktopSessions: {
    required: ["RegionId"],
    run: (context) => describeSessions(context, visibleDesktops(context)),
  },

  StartDesktops: {
    required: ["RegionId"],
    run: (context) => startDesktops(requestedDesktops(context), context.now),
  },

  StopDesktops: {
    required: ["RegionId"],
    run(context) {
      const mode = context.parameters.choice("StoppedMode", ["StopCharging", "KeepCharging"]);
      return stopDesktops(requestedDesktops(context), context, mode === "KeepCharging");
    },
  },

  RebootDesktops: {
    required: ["RegionId"],
    run: (context) => rebootDesktops(requestedDesktops(context), context),
  },

  RenewDesktops: {
    required: ["RegionId"],
    run(context) {
      const desktops = requestedDesktops(context);
      const months = renewalMonths(context.parameters);
      requireSubscriptions(desktops);
      // Without AutoPay the order waits for payment in the console.
      if (context.parameters.boolean("AutoPay", true)) {
        for (const desktop of desktops) renewResource(desktop, context.now, months);
      }
      return { OrderId: context.state.newOrderId() };
    },
  },
};
