import type { Term } from "../state/ecd.js";
import { addMonths, DAY } from "../time.js";
import { invalid, type Parameters } from "./parameters.js";

/** The periods of an operation, by their unit. */
type Periods = Readonly<Record<string, readonly number[]>>;

const MONTHS = [1, 2, 3, 6];

/** The periods of a renewal. */
export const RENEWAL: Periods = { Month: MONTHS, Year: [1, 2, 3, 4, 5, 6] };
/** The periods of a new subscription. */
export const CREATION: Periods = { Month: MONTHS, Year: [1, 2, 3, 4, 5] };
/** The periods of a subscription that replaces pay-as-you-go. */
export const CONVERSION: Periods = { Week: [1], ...CREATION };

/** The shortest renewal. */
export const MONTH: Term = { months: 1, weeks: 0 };

/** The term of Period and PeriodUnit; a month by default. */
export function readTerm(parameters: Parameters, periods: Periods): Term {
  const unit = parameters.text("PeriodUnit") ?? "Month";
  const allowed = Object.hasOwn(periods, unit)
    ? periods[unit]!
    : invalid("PeriodUnit", `takes ${Object.keys(periods).join(", ")}`);
  const period = parameters.integer("Period", 1, [0, Infinity]);
  if (!allowed.includes(period)) invalid("Period", `takes ${allowed.join(", ")} with the unit ${unit}`);
  return { months: unit === "Week" ? 0 : unit === "Year" ? 12 * period : period, weeks: unit === "Week" ? period : 0 };
}

/** The end of a term. */
export function endOfTerm(begin: number, { months, weeks }: Term): number {
  return addMonths(begin, months) + 7 * weeks * DAY;
}

/** The length of a term, in months. */
export function monthsOf({ months, weeks }: Term): number {
  return months + weeks / 4;
}
