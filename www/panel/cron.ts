/** The cron expressions of timers: six fields, in UTC, as the vendor takes them. No state, no DOM. */

const MINUTES_OF_DAY = 24 * 60;
const MINUTE = 60_000;

/** A time on some days of each week. */
export interface Weekly {
  /** Minutes since midnight. */
  minute: number;
  /** From 0, Sunday, to 6. */
  days: readonly number[];
}

/** Reads an expression that names a time and days of the week; undefined for other ones. */
export function readCron(expression: string): Weekly | undefined {
  const [, minute, hour, days] = /^0 (\d{1,2}) (\d{1,2}) [?*] \* (\?|\*|[\d,-]+)$/.exec(expression.trim()) ?? [];
  if (days === undefined || Number(minute) > 59 || Number(hour) > 23) return undefined;
  const named = /^[?*]$/.test(days) ? [1, 2, 3, 4, 5, 6, 7] : days.split(",").flatMap(daysOf);
  // The vendor counts from 1, Sunday.
  if (named.length === 0 || named.some((day) => !(day >= 1 && day <= 7))) return undefined;
  return { minute: Number(hour) * 60 + Number(minute), days: [...new Set(named)].map((day) => day - 1).sort() };
}

function daysOf(range: string): number[] {
  const [from = NaN, to = from] = range.split("-").map(Number);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
}

/** Writes the expression of a time in UTC. */
export function writeCron({ minute, days }: Weekly): string {
  const named = [...days].sort().map((day) => day + 1);
  return `0 ${minute % 60} ${Math.floor(minute / 60)} ? * ${named.join(",")}`;
}

/**
 * A weekly time after a shift, as from local time to UTC: near midnight, its days change.
 *
 * @param offset In minutes, less than a day.
 */
export function shifted({ minute, days }: Weekly, offset: number): Weekly {
  const moved = minute + offset;
  const byDays = Math.floor(moved / MINUTES_OF_DAY);
  return {
    minute: moved - byDays * MINUTES_OF_DAY,
    days: days.map((day) => (day + byDays + 7) % 7).sort(),
  };
}

/** The next time of a weekly time in UTC, in milliseconds since 1970. */
export function nextRun({ minute, days }: Weekly, now: number): number {
  const midnight = new Date(now).setUTCHours(0, 0, 0, 0);
  const times = Array.from({ length: 8 }, (_, day) => midnight + (day * MINUTES_OF_DAY + minute) * MINUTE);
  return times.find((time) => time > now && days.includes(new Date(time).getUTCDay()))!;
}
