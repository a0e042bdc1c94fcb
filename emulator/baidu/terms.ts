import type { AutoRenewal } from "../state/instance.js";
import { addMonths } from "../time.js";
import { badRequest } from "./errors.js";
import type { JsonBody } from "./parameters.js";

/** The months for which something can be bought or renewed. */
const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36];

/** The longest automatic renewal in each unit. */
const LONGEST_RENEWAL = { month: 9, year: 3 } as const;

/** A number of months that the vendor sells. */
export function soldMonths(name: string, months: number): number {
  return MONTHS.includes(months) ? months : badRequest(`${name} takes ${MONTHS.join(", ")} months.`);
}

/** The months of `billing.reservation`; one by default. */
export function reservedMonths(body: JsonBody): number {
  const reservation = body.object("billing").object("reservation");
  const unit = reservation.string("reservationTimeUnit") ?? "Month";
  if (unit !== "Month") badRequest("billing.reservation.reservationTimeUnit takes Month.");
  return soldMonths("billing.reservation.reservationLength", reservation.integer("reservationLength") ?? 1);
}

/** The end of the subscription that `billing` orders; undefined for a postpaid one, which is the default. */
export function orderedExpiry(body: JsonBody, now: number): number | undefined {
  const timing = body.object("billing").string("paymentTiming") ?? "Postpaid";
  if (timing === "Postpaid") return undefined;
  if (timing !== "Prepaid") badRequest("billing.paymentTiming takes Prepaid and Postpaid.");
  return addMonths(now, reservedMonths(body));
}

/** A rule of automatic renewal: 1 to 9 months, or 1 to 3 years. */
export function renewalRule(unit: string, length: number): AutoRenewal {
  if (unit !== "month" && unit !== "year") badRequest("The unit of a renewal is month or year.");
  const longest = LONGEST_RENEWAL[unit];
  if (length < 1 || length > longest) badRequest(`A renewal takes 1 to ${longest} of the unit ${unit}.`);
  return { unit, length };
}

/** The months of a rule. */
export function renewalMonths({ unit, length }: AutoRenewal): number {
  return unit === "year" ? 12 * length : length;
}
