import { invalidSetting } from "../../setting-error.js";

/**
 * Checks an option in milliseconds.
 *
 * @throws {ConfigurationError} It is no number, less than `least`, or infinite.
 */
export function checkMillis(operation: string, setting: string, given: number, least: number): void {
  if (typeof given === "number" && given >= least && given < Infinity) return;
  throw invalidSetting(operation, setting, given, `a number of milliseconds, ${least} or more`);
}
