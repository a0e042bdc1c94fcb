/** Reads callers' objects without inherited members, which another script may have put on `Object.prototype`. */

import { invalidSetting, invalidSettingText } from "./setting-error.js";

/**
 * Copies an object's own members without a prototype: a missing member is `undefined`, even if `Object.prototype` has it.
 */
export function ownProperties<T extends object>(given: T): T {
  return Object.assign(Object.create(null) as T, given);
}

/**
 * Copies options that may be missing.
 *
 * @throws {ConfigurationError} The options are not an object.
 */
export function ownOptions<T extends object>(given: T | undefined, operation: string, name = "options"): T {
  if (given === undefined || given === null) return ownProperties({} as T);
  if (typeof given === "object") return readProperties(given, operation, name);
  throw invalidSetting(operation, name, given, "an object");
}

/**
 * Copies the own members of a caller's object.
 *
 * @throws {ConfigurationError} A getter or a proxy throws. Its message is not quoted: it may contain secrets.
 */
export function readProperties<T extends object>(given: T, operation: string, name: string): T {
  try {
    return ownProperties(given);
  } catch {
    throw invalidSettingText(operation, name, "an object with unreadable members", "a plain object");
  }
}

/**
 * Copies the options of a client, which are required.
 *
 * @throws {ConfigurationError} The options are not an object.
 */
export function clientOptions<T extends object>(given: T, name: string, example: string): T {
  if (typeof given === "object" && given !== null) return readProperties(given, "", "options");
  throw invalidSetting("", "options", given, `an object, as in new ${name}(${example})`);
}
