/** Errors of invalid settings, which name the received value and the allowed ones. */

import { ConfigurationError } from "./errors.js";
import { isWellFormed } from "./well-formed.js";

/** The error of an invalid setting: the received value and the allowed ones. */
export function invalidSetting(
  operation: string,
  setting: string,
  given: unknown,
  allowed: string,
): ConfigurationError {
  return invalidSettingText(operation, setting, describe(given), allowed);
}

/** The error of an invalid setting, with a description of the received value. */
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
 * Validates an optional string.
 *
 * @throws {ConfigurationError} The value is not a string, or has a lone surrogate. It is not quoted: it may be a secret.
 */
export function optionalString(value: unknown, setting: string, operation: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string")
    throw invalidSettingText(operation, setting, "something that is no string", "a string");
  if (isWellFormed(value)) return value;
  throw invalidSettingText(operation, setting, "text with a lone surrogate", "a string");
}

/** Quotes a string for an error: truncated, with control characters replaced. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 100)];
  const shown = characters
    .slice(0, 40)
    .join("")
    .replace(/\p{Cc}/gu, "\ufffd");
  return `"${shown}${characters.length > 40 ? "…" : ""}"`;
}

/**
 * Calls a caller's function and validates its result.
 *
 * @throws {ConfigurationError} The function throws, or its result is invalid.
 */
export function checkedResult<T>(
  make: () => T,
  operation: string,
  setting: string,
  allowed: string,
  isValid: (value: unknown) => boolean,
): T {
  let value: T;
  try {
    value = make();
  } catch {
    throw invalidSettingText(operation, setting, "a function that threw", allowed);
  }
  if (isValid(value)) return value;
  throw invalidSetting(operation, setting, value, allowed);
}

/** Describes a value. Strings are not quoted: they may be misplaced secrets. */
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

/** `Array.isArray` that does not throw for a revoked proxy. */
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
