/** One minute in milliseconds. */
export const MINUTE = 60_000;
/** One hour in milliseconds. */
export const HOUR = 60 * MINUTE;
/** One day in milliseconds. */
export const DAY = 24 * HOUR;

/** Formats a time as both vendors do, without fractions of a second: `2026-01-02T03:04:05Z`. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Parses the format of {@link formatInstant}; undefined for any other. */
export function parseInstant(text: string): number | undefined {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Adds months. A day that the month lacks becomes its last day. */
export function addMonths(ms: number, months: number): number {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // 31 January + 1 month overflows into March; day 0 of March is the last day of February.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

/** A duration in its largest unit: `3 days`, `1 hour`, `40 seconds`. */
export function durationText(ms: number): string {
  const [unit, name] = [[DAY, "day"] as const, [HOUR, "hour"] as const, [MINUTE, "minute"] as const].find(
    ([size]) => ms >= size,
  ) ?? [1000, "second"];
  const count = Math.floor(ms / unit);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
