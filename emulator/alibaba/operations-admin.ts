import { ApiError } from "../api-error.js";
import { renewMachine } from "../state/resource.js";
import { seed } from "../seed.js";
import type { Desktop } from "../state/state.js";
import {
  chosenDesktops,
  describeDesktop,
  listDesktops,
  rebootDesktops,
  startDesktops,
  stopDesktops,
} from "./desktops.js";
import type { Call, Operation } from "./operation.js";
import { invalid } from "./parameters.js";
import { checkRegion, describeRegions } from "./regions.js";

const LIMIT = 100;

/** The admin API, version 2020-09-30. */
export const admin: Readonly<Record<string, Operation>> = {
  DescribeRegions: {
    required: ["RegionId"],
    answer: ({ parameters }) => describeRegions(parameters.choice("AcceptLanguage", ["en", "zh"])),
  },

  DescribeDesktops: {
    required: ["RegionId"],
    answer(call) {
      const { page, NextToken, total } = listDesktops(call, visible(call), LIMIT);
      return {
        TotalCount: total,
        NextToken,
        Desktops: page.map((desktop) => ({
          ...describeDesktop(desktop, call.now),
          OfficeSiteName: seed.ecd.officeSite.name,
          OfficeSiteType: "SIMPLE",
          ManagementFlag: "NoFlag",
        })),
      };
    },
  },

  StartDesktops: {
    required: ["RegionId"],
    answer: (call) => startDesktops(chosen(call), call.now),
  },

  StopDesktops: {
    required: ["RegionId"],
    answer(call) {
      const mode = call.parameters.choice("StoppedMode", ["StopCharging", "KeepCharging"]);
      return stopDesktops(chosen(call), call.now, mode === "KeepCharging");
    },
  },

  RebootDesktops: {
    required: ["RegionId"],
    answer: (call) => rebootDesktops(chosen(call), call.now),
  },

  RenewDesktops: {
    required: ["RegionId"],
    answer(call) {
      const desktops = chosen(call);
      const months = renewalMonths(call);
      for (const { expiresAt } of desktops) {
        if (expiresAt !== undefined) continue;
        throw new ApiError(
          400,
          "IncorrectDesktopChargeType",
          "The charge type of the desktop does not support this operation.",
        );
      }
      // Without AutoPay there is an order to be paid in the console, and nothing else happens yet.
      if (call.parameters.boolean("AutoPay", true)) {
        for (const desktop of desktops) renewMachine(desktop, call.now, months);
      }
      return { OrderId: call.state.newOrderId() };
    },
  },
};

function visible({ parameters, state }: Call): Desktop[] {
  const region = parameters.required("RegionId");
  checkRegion(region);
  return [...state.desktops.values()].filter(({ facts }) => facts.region === region);
}

function chosen(call: Call): Desktop[] {
  return chosenDesktops(call.parameters, visible(call), LIMIT);
}

function renewalMonths({ parameters }: Call): number {
  const unit = parameters.choice("PeriodUnit", ["Month", "Year"]);
  const period = parameters.integer("Period", 1, [1, 6]);
  if (unit === "Year") return 12 * period;
  return [1, 2, 3, 6].includes(period) ? period : invalid("Period", "takes 1, 2, 3 or 6 months");
}
