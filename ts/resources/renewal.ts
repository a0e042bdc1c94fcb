/** Whether a change of the expiry matches a renewal. */

/** A renewal. */
export interface Renewal {
  /** The period in months; undefined if the call does not have it, or does not pay. */
  months: number | undefined;
}

const DAY = 86_400_000;

/**
 * Whether the expiry has moved from `before` to `after` by the requested months. The tolerance is one day: vendors end a period
 * at the end of a day, and months differ in length.
 */
export function isExpiryRenewed({ months }: Renewal, before: string | undefined, after: string | undefined): boolean {
  if (months === undefined || before === undefined || after === undefined) return false;
  const [from, to] = [new Date(before), Date.parse(after)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to)) return false;
  // 31 January and a month is the end of February, or 3 March.
  const beyond = new Date(from);
  beyond.setUTCMonth(from.getUTCMonth() + months);
  const within = new Date(beyond);
  if (within.getUTCDate() !== from.getUTCDate()) within.setUTCDate(0);
  return to >= within.getTime() - DAY && to <= beyond.getTime() + DAY;
}

/** A period in months; undefined if it is not a number of months or years. */
export function monthsOf(period: unknown, unit: unknown): number | undefined {
  const count = Number(period);
  if (!Number.isSafeInteger(count) || count < 1 || count > 1200) return undefined;
  if (/^month$/i.test(String(unit))) return count;
  return /^year$/i.test(String(unit)) ? count * 12 : undefined;
}
