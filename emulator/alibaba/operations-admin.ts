import { ApiError } from "../api-error.js";
import { renewResource } from "../state/resource.js";
import type { Desktop } from "../state/state.js";
import {
  findDesktops,
  describeDesktop,
  describeForAdmin,
  describeSessions,
  listDesktops,
  rebootDesktops,
  startDesktops,
  stopDesktops,
} from "./desktops.js";
import type { Operation, OperationContext } from "./operation.js";
import { invalid } from "./parameters.js";
import { checkRegion, describeRegions } from "./regions.js";

/** The largest page, and the most ids of one call. */
const MAX_DESKTOPS = 100;

/** The admin API, version 2020-09-30. */
export const adminOperations: Readonly<Record<string, Operation>> = {
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
      const months = renewalMonths(context);
      for (const { expiresAt } of desktops) {
        if (expiresAt !== undefined) continue;
        throw new ApiError(
          400,
          "IncorrectDesktopChargeType",
          "The charge type of the desktop does not support this operation.",
        );
      }
      // Without AutoPay the order waits for payment in the console.
      if (context.parameters.boolean("AutoPay", true)) {
        for (const desktop of desktops) renewResource(desktop, context.now, months);
      }
      return { OrderId: context.state.newOrderId() };
    },
  },
};

function visibleDesktops({ parameters, state }: OperationContext): Desktop[] {
  const region = parameters.required("RegionId");
  checkRegion(region);
  return [...state.desktops.values()].filter(({ facts }) => facts.region === region);
}

function requestedDesktops(context: OperationContext): Desktop[] {
  return findDesktops(context.parameters, visibleDesktops(context), MAX_DESKTOPS);
}

function renewalMonths({ parameters }: OperationContext): number {
  const unit = parameters.choice("PeriodUnit", ["Month", "Year"]);
  const period = parameters.integer("Period", 1, [1, 6]);
  if (unit === "Year") return 12 * period;
  return [1, 2, 3, 6].includes(period) ? period : invalid("Period", "takes 1, 2, 3 or 6 months");
}
