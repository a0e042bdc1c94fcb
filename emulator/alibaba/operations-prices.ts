/* Prices. They are the emulator's own. */

import { DEFAULT_DISKS } from "../state/desktop.js";
import type { Run } from "./catalogued-operation.js";
import { findDesktopType } from "./desktop-types.js";
import { requestedDesktops, requestedRegion, requireChargeType } from "./desktops.js";
import { plannedChanges } from "./operations-changes.js";
import { describePrice, HOURS_OF_MONTH, monthlyPrice, priceOfTerm, remainingValue, tradePrice } from "./prices.js";
import { CREATION, monthsOf, readTerm, RENEWAL } from "./terms.js";

/** The largest disk, in GiB. */
const MAX_DISK = 65536;

export const priceOperations: Readonly<Record<string, Run>> = {
  DescribePrice({ parameters, state }) {
    requestedRegion({ parameters, state });
    parameters.choice("ResourceType", ["Desktop"]);
    const { id: type, cpu, memory } = findDesktopType(parameters.required("InstanceType"));
    const monthly = monthlyPrice({
      ...{ type, cpu, memory: memory * 1024 },
      systemDisk: parameters.integer("RootDiskSizeGib", DEFAULT_DISKS.systemDisk, [0, MAX_DISK]),
      dataDisk: parameters.integer("UserDiskSizeGib", DEFAULT_DISKS.dataDisk, [0, MAX_DISK]),
    });
    const isHourly = parameters.text("PeriodUnit") === "Hour";
    const hours = isHourly ? parameters.integer("Period", 1, [1, Infinity]) : 0;
    const months = isHourly ? hours / HOURS_OF_MONTH : monthsOf(readTerm(parameters, CREATION));
    return describePrice(monthly * months * parameters.integer("Amount", 1, [1, 1000]), state);
  },

  DescribeRenewalPrice(context) {
    const { parameters, state } = context;
    parameters.choice("ResourceType", ["Desktop"]);
    const desktops = requestedDesktops(context, ["InstanceIds", "InstanceId"]);
    const term = readTerm(parameters, RENEWAL);
    requireChargeType(desktops, "PrePaid");
    return describePrice(priceOfTerm(desktops, monthsOf(term)), state);
  },

  DescribeModificationPrice(context) {
    const { parameters, state } = context;
    parameters.choice("ResourceType", ["Desktop"]);
    return describePrice(plannedChanges(context, parameters.text("InstanceType"), "InstanceId").price, state);
  },

  DescribeRefundPrice(context) {
    const { state, now } = context;
    const desktops = requestedDesktops(context);
    requireChargeType(desktops, "PrePaid");
    return { PriceInfo: { Currency: "CNY", RefundFee: tradePrice(remainingValue(desktops, now), state) } };
  },
};
