import { ApiError } from "../api-error.js";
import { type Bytes, fromUtf8 } from "../encoding.js";

/** A JSON object of a body. Its members are checked when they are read; unknown members are ignored, and so is null. */
export class JsonBody {
  readonly #members: Readonly<Record<string, unknown>>;

  /** @param members the parsed members */
  constructor(members: Readonly<Record<string, unknown>>) {
    this.#members = members;
  }

  /** Throws where the member is missing. */
  required(name: string): void {
    if (this.#value(name) === undefined) inappropriate(`${name} is required.`);
  }

  /** A boolean; false by default. */
  boolean(name: string): boolean {
    const value = this.#value(name) ?? false;
    return typeof value === "boolean" ? value : inappropriate(`${name} has to be a boolean.`);
  }

  /** A string. */
  string(name: string): string | undefined {
    const value = this.#value(name);
    return value === undefined || typeof value === "string" ? value : inappropriate(`${name} has to be a string.`);
  }

  /** A string or a number, for members that the vendor types differently in its operations. */
  scalar(name: string): string | number | undefined {
    const value = this.#value(name);
    return value === undefined || typeof value === "string" || typeof value === "number"
      ? value
      : inappropriate(`${name} has to be a string or a number.`);
  }

  /** A required string. */
  requiredString(name: string): string {
    return this.string(name) ?? inappropriate(`${name} is required.`);
  }

  /** An integer. */
  integer(name: string): number | undefined {
    const value = this.#value(name);
    return value === undefined || Number.isSafeInteger(value)
      ? (value as number | undefined)
      : inappropriate(`${name} has to be an integer.`);
  }

  /** A required integer. */
  requiredInteger(name: string): number {
    return this.integer(name) ?? inappropriate(`${name} is required.`);
  }

  /** A required list of at most `limit` strings. */
  strings(name: string, limit: number): string[] {
    const value = this.#value(name);
    return isList(value, limit) && value.every((item) => typeof item === "string")
      ? value
      : inappropriate(`${name} has to be a list of 1 to ${limit} strings.`);
  }

  /** An object; one without members by default. */
  object(name: string): JsonBody {
    const value = this.#value(name) ?? {};
    return isObject(value) ? new JsonBody(value) : inappropriate(`${name} has to be an object.`);
  }

  /** A required list of at most `limit` objects. */
  objects(name: string, limit: number): JsonBody[] {
    const value = this.#value(name);
    return isList(value, limit) && value.every(isObject)
      ? value.map((item) => new JsonBody(item))
      : inappropriate(`${name} has to be a list of 1 to ${limit} objects.`);
  }

  /** Whether the member is there. */
  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  /** Members that are null are left out: the official Python SDK sends them. */
  #value(name: string): unknown {
    return Object.hasOwn(this.#members, name) ? (this.#members[name] ?? undefined) : undefined;
  }
}

/** The members of a JSON body; an empty one has no members. */
export function parseBody(bytes: Bytes): Readonly<Record<string, unknown>> {
  const value = parse(fromUtf8(bytes) || "{}");
  return isObject(value) ? value : inappropriate("The body has to be a JSON object.");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown, limit: number): value is unknown[] {
  return Array.isArray(value) && value.length >= 1 && value.length <= limit;
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
