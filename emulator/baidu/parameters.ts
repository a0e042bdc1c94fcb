import { ApiError } from "../api-error.js";
import { type Bytes, fromUtf8 } from "../encoding.js";

/** A JSON body. Its members are checked when they are read; unknown members are ignored. */
export class JsonBody {
  readonly #members: Readonly<Record<string, unknown>>;

  /** @param bytes the body; an empty one has no members */
  constructor(bytes: Bytes) {
    this.#members = parseBody(bytes);
  }

  /** Throws where the member is missing. */
  required(name: string): void {
    if (this.#members[name] === undefined) inappropriate(`${name} is required.`);
  }

  /** A boolean; false by default. */
  boolean(name: string): boolean {
    const value = this.#members[name] ?? false;
    return typeof value === "boolean" ? value : inappropriate(`${name} has to be a boolean.`);
  }

  /** The reservation's length in months, from `billing`; one by default. */
  get months(): number {
    const { reservation = {} } = (this.#members["billing"] ?? {}) as { reservation?: Record<string, unknown> };
    const { reservationLength = 1, reservationTimeUnit = "Month" } = reservation;
    if (reservationTimeUnit !== "Month" || !Number.isInteger(reservationLength)) {
      inappropriate("billing.reservation has to be a whole number of months.");
    }
    return reservationLength as number;
  }

  /** A required list of at most `limit` strings. */
  strings(name: string, limit: number): string[] {
    const value = this.#members[name];
    return Array.isArray(value) &&
      value.length >= 1 &&
      value.length <= limit &&
      value.every((item) => typeof item === "string")
      ? value
      : inappropriate(`${name} has to be a list of 1 to ${limit} strings.`);
  }
}

/** The members of a JSON body; an empty one has no members. */
export function parseBody(bytes: Bytes): Readonly<Record<string, unknown>> {
  const value = parse(fromUtf8(bytes) || "{}");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    inappropriate("The body has to be a JSON object.");
  }
  return value as Readonly<Record<string, unknown>>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, "MalformedJSON", "The JSON you provided was not well-formed.");
  }
}

function inappropriate(message: string): never {
  throw new ApiError(400, "InappropriateJSON", message);
}
