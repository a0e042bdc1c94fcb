/** Objects of callers: read without what another script has put on `Object.prototype`. */

import { isWellFormed } from "./well-formed.js";
import { ConfigurationError } from "./errors.js";

/**
 * A copy of an object's own members, without a prototype: a member that is not there is `undefined`, whatever
 * `Object.prototype` has.
 */
export function ownProperties<T extends object>(callFunction: T): T {
  return Object.assign(Object.create(null) as T, callFunction);
}

/**
 * The same of options that a caller may have got wrong.
 *
 * @throws {ConfigurationError} They are no object.
 */
export function ownOptions<T extends object>(given: T | undefined, operation: string, name = "options"): T {
  if (given === undefined || given === null) return ownProperties({} as T);
  if (typeof given === "object") return readProperties(given, operation, name);
  throw invalidSetting(operation, name, given, "an object");
}

/**
 * The own members of an object of a caller's.
 *
 * @throws {ConfigurationError} A getter or a proxy among them throws; what it says may hold what it guards.
 */
export function readProperties<T extends object>(given: T, operation: string, name: string): T {
  try {
    return ownProperties(given);
  } catch {
    const message = `${name}: given an object whose members cannot be read, allowed is a plain object`;
    throw new ConfigurationError(operation ? `${operation}: ${message}` : message, operation, name);
  }
}

/**
 * The options of a client, which has no use without any.
 *
 * @throws {ConfigurationError} They are no object.
 */
export function clientOptions<T extends object>(given: T, name: string, example: string): T {
  if (typeof given === "object" && given !== null) return readProperties(given, "", "options");
  throw invalidSetting("", "options", given, `an object, as in new ${name}(${example})`);
}

/** The error for a setting that cannot be used: what was given, and what is allowed. */
export function invalidSetting(
  operation: string,
  setting: string,
  given: unknown,
  allowed: string,
): ConfigurationError {
  return invalidSettingText(operation, setting, describe(given), allowed);
}

/** The same with what was given in words. */
export function invalidSettingText(
  operation: string,
  setting: string,
  given: string,
  allowed: string,
): ConfigurationError {
  const message = `${setting}: given ${given}, allowed is ${allowed}`;
  return new ConfigurationError(operation ? `${operation}: ${message}` : message, operation, setting);
}

/**
 * A setting that is text, or absent.
 *
 * @throws {ConfigurationError} It is something else, or has no UTF-8. What it is, is not said: it may be a secret.
 */
export function optionalString(value: unknown, setting: string, operation: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string")
    throw invalidSettingText(operation, setting, "something that is no string", "a string");
  if (isWellFormed(value)) return value;
  throw invalidSettingText(operation, setting, "text with a lone surrogate", "a string");
}

/** A text as an error shows it: in quotes, not too long, control characters replaced. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 100)];
  const shown = characters
    .slice(0, 40)
    .join("")
    .replace(/\p{Cc}/gu, "\ufffd");
  return `"${shown}${characters.length > 40 ? "…" : ""}"`;
}

/**
 * What a function of the caller's gives.
 *
 * @throws {ConfigurationError} It throws, or gives something else than `fits` wants.
 */
export function given<T>(
  make: () => T,
  operation: string,
  setting: string,
  allowed: string,
  fits: (value: unknown) => boolean,
): T {
  let value: T;
  try {
    value = make();
  } catch {
    const message = `${operation}: ${setting}: given a function that threw, allowed is ${allowed}`;
    throw new ConfigurationError(message, operation, setting);
  }
  if (fits(value)) return value;
  throw invalidSetting(operation, setting, value, allowed);
}

/** A value in words; of a text not even the beginning, because it may be a secret that was put in the wrong place. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "nothing";
    case "string":
      return value === "" ? "an empty string" : "a string";
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    default:
      return value === null ? "null" : isArray(value) ? "an array" : "an object";
  }
}

/** A proxy that was revoked is neither this nor that. */
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
