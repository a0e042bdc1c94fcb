/** The validated options of a bulk call. */

import type { CallOptions } from "../options.js";
import { invalidSetting } from "../setting-error.js";
import type { BulkOptions } from "./bulk-report.js";

/** The upper limit of `concurrency`. */
const MAX_CONCURRENCY = 1000;

/** The options of a bulk call with defaults, and those of its calls. */
export interface BulkSettings {
  concurrency: number;
  /** In milliseconds; 0 for no limit. */
  totalTimeout: number;
  onProgress: BulkOptions["onProgress"];
  onResult: BulkOptions["onResult"];
  signal: AbortSignal | undefined;
  calls: CallOptions;
}

/**
 * Validates options and applies defaults. The calls validate theirs.
 *
 * @throws {ConfigurationError} An option is invalid.
 */
export function checkBulkOptions(options: BulkOptions, action: string): BulkSettings {
  const { concurrency = 8, totalTimeout = 0, onProgress, onResult, signal, ...calls } = options;
  if (!(typeof concurrency === "number" && concurrency >= 1 && concurrency <= MAX_CONCURRENCY)) {
    throw invalidSetting(action, "concurrency", concurrency, `a number from 1 to ${MAX_CONCURRENCY}`);
  }
  if (totalTimeout !== Infinity && !(typeof totalTimeout === "number" && totalTimeout >= 0)) {
    throw invalidSetting(action, "totalTimeout", totalTimeout, "a number of milliseconds; 0 for no limit");
  }
  for (const [name, observer] of Object.entries({ onProgress, onResult })) {
    if (observer !== undefined && typeof observer !== "function") {
      throw invalidSetting(action, name, observer, "a function");
    }
  }
  const limit = totalTimeout === Infinity ? 0 : totalTimeout;
  return { concurrency, totalTimeout: limit, onProgress, onResult, signal, calls };
}
