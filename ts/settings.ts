/** The settings of a call: its options and the client's, merged and validated. */

import type { ConfigurationError } from "./errors.js";
import type { Fetch } from "./fetch.js";
import {
  BASE_DELAY,
  MAX_ATTEMPTS,
  MAX_DELAY,
  MAX_RESPONSE_SIZE,
  MAX_SKEW,
  ON_THROTTLING,
  THROTTLED_BASE_DELAY,
  TIMEOUT,
  TOTAL_TIMEOUT,
} from "./generated/defaults.js";
import { checkHeaders, HEADER_VALUE } from "./headers.js";
import type { Hooks } from "./hooks.js";
import { randomNonce } from "./nonce.js";
import type { CallOptions } from "./options.js";
import { ownOptions, ownProperties, readProperties } from "./own-properties.js";
import { checkedResult, invalidSetting } from "./setting-error.js";

/** The validated options of a call, with defaults. */
export interface Settings {
  /** Not validated yet. */
  region: string | undefined;
  endpoint: string | undefined;
  host: string | undefined;
  passthrough: boolean;
  now: () => number;
  nonce: () => string;
  /** The numbers of the core's retry policy, in its order. */
  limits: readonly number[];
  onThrottling: string;
  /** In milliseconds; 0 for no limit. */
  totalTimeout: number;
  /** The maximum backoff, in milliseconds. */
  maxDelay: number;
  expiredCodes: readonly string[];
  hooks: Hooks;
  fetch: Fetch | undefined;
  signal: AbortSignal | undefined;
  userAgent: string | undefined;
  /** Names in lower case. */
  headers: Record<string, string> | undefined;
  strict: boolean;
  maxResponseSize: number;
}

const MILLIS = "a number of milliseconds, 0 or more";
const NO_LIMIT = `${MILLIS}; 0 or Infinity for no limit`;

/** The core's integers have 32 bits; as milliseconds, 49 days. */
const MAX_U32 = 2 ** 32 - 1;

/**
 * Merges a call's options into the client's; the members of `retry` and `headers` individually. Inherited members are ignored.
 *
 * @throws {ConfigurationError} The options are not an object.
 */
export function mergeOptions(client: CallOptions, call: CallOptions | undefined, operation: string): CallOptions {
  const over = ownOptions(call, operation);
  const settings = Object.assign(ownProperties(client), over);
  if (client.retry && typeof over.retry === "object" && over.retry !== null)
    settings.retry = Object.assign(ownProperties(client.retry), readProperties(over.retry, operation, "retry"));
  if (client.headers && over.headers)
    settings.headers = Object.assign(ownProperties(client.headers), ownOptions(over.headers, operation, "headers"));
  return settings;
}

/**
 * Validates options and applies defaults.
 *
 * @throws {ConfigurationError} An option is invalid.
 */
export function checkOptions(options: CallOptions, operation: string): Settings {
  const {
    region,
    endpoint,
    host,
    passthrough,
    now = Date.now,
    nonce = randomNonce,
    fetch,
    signal,
    userAgent,
  } = options;
  const { timeout = TIMEOUT, totalTimeout = TOTAL_TIMEOUT, maxSkew = MAX_SKEW, strict = true } = options;
  const { maxResponseSize = MAX_RESPONSE_SIZE, expiredCodes = [], headers, retry, hooks } = options;
  const refuse = (setting: string, given: unknown, allowed: string): ConfigurationError =>
    invalidSetting(operation, setting, given, allowed);
  const number = (setting: string, given: unknown, least: number, allowed: string, infinity?: number): number => {
    if (given === Infinity && infinity !== undefined) return infinity;
    if (typeof given !== "number" || !(given >= least) || given === Infinity) throw refuse(setting, given, allowed);
    // Computed durations may have fractions.
    return Math.min(Math.ceil(given), MAX_U32);
  };
  const callable = <T>(setting: string, given: T): T => {
    if (given !== undefined && typeof given !== "function") throw refuse(setting, given, "a function");
    return given;
  };

  if (retry !== undefined && retry !== false && (typeof retry !== "object" || retry === null)) {
    throw refuse("retry", retry, "an object, or false for one attempt only");
  }
  const {
    maxAttempts = MAX_ATTEMPTS,
    baseDelay = BASE_DELAY,
    throttledBaseDelay = THROTTLED_BASE_DELAY,
    maxDelay = MAX_DELAY,
    onThrottling = ON_THROTTLING,
  } = readProperties(retry || {}, operation, "retry");
  if (onThrottling !== "safe" && onThrottling !== "unpaid" && onThrottling !== "all") {
    throw refuse("retry.onThrottling", onThrottling, '"safe", "unpaid" or "all"');
  }
  const total = number("totalTimeout", totalTimeout, 0, NO_LIMIT, 0);
  const longest = number("retry.maxDelay", maxDelay, 0, MILLIS);
  const limits = [
    retry === false ? 1 : number("retry.maxAttempts", maxAttempts, 1, "a number of attempts, 1 or more"),
    number("retry.baseDelay", baseDelay, 0, MILLIS),
    number("retry.throttledBaseDelay", throttledBaseDelay, 0, MILLIS),
    longest,
    number("timeout", timeout, 0, NO_LIMIT, 0),
    total,
    number("maxSkew", maxSkew, 0, MILLIS, MAX_U32),
  ];
  if (!Array.isArray(expiredCodes) || expiredCodes.some((code) => typeof code !== "string")) {
    throw refuse("expiredCodes", expiredCodes, "an array of strings");
  }
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    throw refuse("signal", signal, "an AbortSignal");
  }
  // `fetch` rejects other characters in a header value.
  if (userAgent !== undefined && (typeof userAgent !== "string" || !HEADER_VALUE.test(userAgent))) {
    throw refuse("userAgent", userAgent, "a string without line breaks and characters beyond Latin-1");
  }
  return {
    ...{ region, endpoint, host, passthrough: passthrough === true },
    now: callable("now", now),
    nonce: callable("nonce", nonce),
    ...{ limits, onThrottling, totalTimeout: total, maxDelay: longest, expiredCodes },
    hooks: ownOptions(hooks, operation, "hooks"),
    fetch: callable("fetch", fetch),
    ...{ signal, userAgent, strict },
    headers: checkHeaders(headers, operation),
    maxResponseSize: number("maxResponseSize", maxResponseSize, 1, "a number of characters, 1 or more", MAX_U32),
  };
}

/**
 * Reads the local clock, in milliseconds since 1970.
 *
 * @throws {ConfigurationError} The clock returns no valid time.
 */
export function readClock(now: () => number, operation: string): number {
  return checkedResult(
    now,
    operation,
    "now",
    "a function that returns milliseconds since 1970, before the year 10000",
    isTime,
  );
}

/** Whether a time has a year of four digits. */
function isTime(value: unknown): boolean {
  return typeof value === "number" && value >= -62_167_219_200_000 && value < 253_402_300_800_000;
}

/**
 * Generates the nonce of an attempt.
 *
 * @throws {ConfigurationError} The caller's function does not return a string.
 */
export function readNonce(nonce: () => string, operation: string): string {
  const isText = (value: unknown): boolean => typeof value === "string";
  return checkedResult(nonce, operation, "nonce", "a function that returns a new string", isText);
}
