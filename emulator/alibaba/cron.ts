import { DAY, HOUR, MINUTE } from "../time.js";

/** The fields of a cron expression with their smallest and largest values. */
const FIELDS = [
  ["seconds", 0, 59],
  ["minutes", 0, 59],
  ["hours", 0, 23],
  ["days", 1, 31],
  ["months", 1, 12],
  ["weekdays", 1, 7],
] as const;

const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** The values of each field, ascending. */
type Cron = Readonly<Record<(typeof FIELDS)[number][0], readonly number[]>>;

/** The longest time that {@link nextTime} looks ahead, in days: any date within eight years. */
const LOOK_AHEAD = 8 * 366;

/**
 * Parses a cron expression of six fields, as `0 0 16 ? * 2-6`: seconds to hours in UTC, day, month, and weekday, where 1 is
 * Sunday. A seventh field, the year, has to be `*`. Undefined for any other text.
 */
export function parseCron(text: string): Cron | undefined {
  const parts = text.trim().split(/\s+/);
  if (parts.length < FIELDS.length || parts.length > FIELDS.length + 1 || (parts[6] ?? "*") !== "*") return undefined;
  const values = FIELDS.map(([, minimum, maximum], index) => parseField(parts[index]!, minimum, maximum));
  if (values.some((field) => field.length === 0)) return undefined;
  return Object.fromEntries(FIELDS.map(([name], index) => [name, values[index]!])) as unknown as Cron;
}

/** The values of a field; none where the text is wrong. */
function parseField(text: string, minimum: number, maximum: number): number[] {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) return [];
    const [, first, last, step] = match;
    const from = first === undefined ? minimum : toNumber(first);
    const to = last === undefined ? (first === undefined || step !== undefined ? maximum : from) : toNumber(last);
    const by = Number(step ?? 1);
    if (!(from >= minimum && from <= to && to <= maximum && by >= 1)) return [];
    for (let value = from; value <= to; value += by) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function toNumber(text: string): number {
  const weekday = WEEKDAYS.indexOf(text.toUpperCase());
  return weekday < 0 ? Number(text) : weekday + 1;
}

/** The first time after another, in milliseconds since 1970; undefined where there is none. */
export function nextTime(cron: Cron, after: number): number | undefined {
  const today = Math.floor(after / DAY) * DAY;
  for (let day = today; day < today + LOOK_AHEAD * DAY; day += DAY) {
    if (!isOnDay(cron, new Date(day))) continue;
    for (const hour of cron.hours) {
      if (day + (hour + 1) * HOUR <= after) continue;
      for (const minute of cron.minutes) {
        const second = cron.seconds.find((value) => day + hour * HOUR + minute * MINUTE + value * 1000 > after);
        if (second !== undefined) return day + hour * HOUR + minute * MINUTE + second * 1000;
      }
    }
  }
  return undefined;
}

function isOnDay({ days, months, weekdays }: Cron, date: Date): boolean {
  return (
    days.includes(date.getUTCDate()) &&
    months.includes(date.getUTCMonth() + 1) &&
    weekdays.includes(date.getUTCDay() + 1)
  );
}
