import type { JsonObject } from "../json.js";
import { DEFAULT_DISKS, type Desktop } from "../state/desktop.js";
import type { State } from "../state/state.js";
import { DAY } from "../time.js";
import { desktopTypes } from "./desktop-types.js";

/** What a month costs, in CNY: the emulator's own prices. The default disks are included. */
const PRICES = { cpu: 25, memoryGib: 5, gpu: 600, diskGib: 0.5 };

/** The hours of a month of pay-as-you-go. */
export const HOURS_OF_MONTH = 300;

/** What determines the price of a desktop. */
export interface Priced {
  readonly type: string;
  readonly cpu: number;
  /** In MiB. */
  readonly memory: number;
  readonly systemDisk: number;
  readonly dataDisk: number;
}

/** The price of a month. */
export function monthlyPrice({ type, cpu, memory, systemDisk, dataDisk }: Priced): number {
  const gpus = desktopTypes.find(({ id }) => id === type)?.gpus ?? 0;
  const extraDisk = systemDisk + dataDisk - DEFAULT_DISKS.systemDisk - DEFAULT_DISKS.dataDisk;
  return PRICES.cpu * cpu + (PRICES.memoryGib * memory) / 1024 + PRICES.gpu * gpus + PRICES.diskGib * extraDisk;
}

/** The price of desktops for a number of months; of an hour for none. */
export function priceOfTerm(desktops: readonly { readonly facts: Priced }[], months: number): number {
  const monthly = desktops.reduce((sum, { facts }) => sum + monthlyPrice(facts), 0);
  return months > 0 ? monthly * months : monthly / HOURS_OF_MONTH;
}

/** The months until the end of a subscription; none for pay-as-you-go. */
export function remainingMonths({ expiresAt = -Infinity }: Desktop, now: number): number {
  return Math.max(0, expiresAt - now) / (30 * DAY);
}

/** What the rest of subscriptions is worth. */
export function remainingValue(desktops: readonly Desktop[], now: number): number {
  return desktops.reduce((sum, desktop) => sum + monthlyPrice(desktop.facts) * remainingMonths(desktop, now), 0);
}

/** The price after the emulator's factor, in whole hundredths. */
export function tradePrice(original: number, { prices }: State): number {
  return Math.round(original * prices.factor * 100) / 100;
}

/** A price as the vendor returns it. */
export function describePrice(original: number, state: State): JsonObject {
  const trade = tradePrice(original, state);
  const Price = {
    Currency: "CNY",
    OriginalPrice: Math.round(original * 100) / 100,
    TradePrice: trade,
    DiscountPrice: Math.max(0, Math.round((original - trade) * 100) / 100),
  };
  return { PriceInfo: { Price, Rules: [] } };
}
