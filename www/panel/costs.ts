/** What desktops cost, where the vendor's API tells it: pay-as-you-go by the hour, beside a subscription. */

import { DescribePrice, type EcdClient } from "edgedesk/ecd";

import type { Price } from "./cloud.js";
import type { Resource } from "./resource.js";

const HOUR = 3_600_000;

/** Pay-as-you-go desktops of a size in a region, which cost the same. */
export interface CostGroup {
  region: string;
  spec: string;
  /** In GiB. */
  systemDisk: number;
  dataDisk: number;
  os: string;
  count: number;
  running: number;
  /** The hours that those that run have run since their starts. */
  hours: number;
}

/** The prices of one desktop of a group. */
export interface GroupPrice {
  hour: Price;
  month: Price;
}

/** Groups pay-as-you-go desktops by what their price depends on, the largest groups first. */
export function costGroups(resources: Iterable<Resource>, now: number): CostGroup[] {
  const groups = new Map<string, CostGroup>();
  for (const { cloud, region, spec, charge, state, fields } of resources) {
    if (cloud !== "ecd" || charge !== "pay-as-you-go") continue;
    const { SystemDiskSize, DataDiskSize, OsType, StandardStartTime } = fields as Record<string, string | undefined>;
    const [systemDisk, dataDisk, os] = [Number(SystemDiskSize ?? 0), Number(DataDiskSize ?? 0), OsType ?? ""];
    const key = [region, spec, systemDisk, dataDisk, os].join(" ");
    const group = groups.get(key) ?? { region, spec, systemDisk, dataDisk, os, count: 0, running: 0, hours: 0 };
    groups.set(key, group);
    group.count++;
    if (state !== "Running") continue;
    group.running++;
    const started = Date.parse(StandardStartTime ?? "");
    if (!Number.isNaN(started)) group.hours += Math.max(0, now - started) / HOUR;
  }
  return [...groups.values()].sort((a, b) => b.running - a.running || b.count - a.count);
}

/** Asks for the prices of one desktop of a group. */
export async function priceOf(ecd: EcdClient, group: CostGroup): Promise<GroupPrice> {
  const [hour, month] = await Promise.all([ask(ecd, group, "Hour"), ask(ecd, group, "Month")]);
  return { hour, month };
}

async function ask(
  ecd: EcdClient,
  { region, spec, systemDisk, dataDisk, os }: CostGroup,
  PeriodUnit: "Hour" | "Month",
): Promise<Price> {
  const parameters = {
    ...{ ResourceType: "Desktop", InstanceType: spec, RootDiskSizeGib: systemDisk, UserDiskSizeGib: dataDisk },
    ...{ Amount: 1, Period: 1, PeriodUnit, ...(os && { OsType: os }) },
  };
  const { PriceInfo } = await ecd.send(DescribePrice, parameters, { region });
  const { TradePrice, Currency = "" } = PriceInfo?.Price ?? {};
  if (TradePrice === undefined) throw new Error("the response has no price");
  return { amount: TradePrice, currency: Currency };
}

/** The hours of a month from which a subscription is cheaper; undefined if the prices do not compare. */
export function breakEvenHours({ hour, month }: GroupPrice): number | undefined {
  return hour.amount > 0 && hour.currency === month.currency ? month.amount / hour.amount : undefined;
}
