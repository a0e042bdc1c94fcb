import { invalid, type Parameters } from "./parameters.js";

/** The months of Period and PeriodUnit. */
export function renewalMonths(parameters: Parameters): number {
  const unit = parameters.choice("PeriodUnit", ["Month", "Year"]);
  const period = parameters.integer("Period", 1, [1, 6]);
  if (unit === "Year") return 12 * period;
  return [1, 2, 3, 6].includes(period) ? period : invalid("Period", "takes 1, 2, 3 or 6 months");
}
