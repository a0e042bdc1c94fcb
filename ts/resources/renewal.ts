/** Whether a change of expiry is the one that a renewal asked for. */

/** What was asked for. */
export interface Renewal {
  /** By how many months what is paid is prolonged; undefined where the call does not say, or does not pay. */
  months: number | undefined;
}

const DAY = 86_400_000;

/**
 * Whether the end of what is paid has moved from `before` to `after` by the months that were asked for. A day on either
 * side is allowed for: vendors end a period at the end of a day, and months differ in length.
 */
export function isExpiryRenewed({ months }: Renewal, before: string | undefined, after: string | undefined): boolean {
  if (months === undefined || before === undefined || after === undefined) return false;
  const [from, to] = [new Date(before), Date.parse(after)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to)) return false;
  // The 31st of January and a month: the end of February, or three days into March.
  const beyond = new Date(from);
  beyond.setUTCMonth(from.getUTCMonth() + months);
  const within = new Date(beyond);
  if (within.getUTCDate() !== from.getUTCDate()) within.setUTCDate(0);
  return to >= within.getTime() - DAY && to <= beyond.getTime() + DAY;
}

/** How many months a period is; undefined where it is none that can be counted in months. */
export function monthsOf(period: unknown, unit: unknown): number | undefined {
  const count = Number(period);
  if (!Number.isSafeInteger(count) || count < 1 || count > 1200) return undefined;
  if (/^month$/i.test(String(unit))) return count;
  return /^year$/i.test(String(unit)) ? count * 12 : undefined;
}
