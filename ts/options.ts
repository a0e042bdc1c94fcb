/** Options of clients and calls, and their validation. */

import type { ConfigurationError } from "./errors.js";
import type { Fetch } from "./fetch.js";
import type { GatewayConnection } from "./gateway/client.js";
import type { Hooks } from "./hooks.js";
import { randomNonce } from "./nonce.js";
import { given, invalidSetting, ownOptions, ownProperties, readProperties } from "./own-properties.js";

/** Number and timing of retries. Durations are in milliseconds. */
export interface RetryOptions {
  /** The maximum number of attempts, including the first. Default: 3. */
  maxAttempts?: number | undefined;
  /** Upper bound of the first backoff, which has full jitter; it doubles with each retry. Default: 50. */
  baseDelay?: number | undefined;
  /** The upper bound of the first backoff after throttling. Default: 1000. */
  throttledBaseDelay?: number | undefined;
  /** The maximum backoff. A longer Retry-After ends the call. Default: 20 000. */
  maxDelay?: number | undefined;
  /**
   * Which throttled calls are retried as not executed; the vendors do not document it (unverified). Default: `unpaid`.
   *
   * - `safe`: calls that only read.
   * - `unpaid`: all calls except those that cost money, log in or reboot.
   * - `all`: all calls.
   *
   * Other throttled calls fail as `ambiguous`, and are retried only with a client token.
   */
  onThrottling?: "safe" | "unpaid" | "all" | undefined;
}

/** Options of every client; each call can override them. */
export interface CommonOptions {
  /** Selects the vendor's host, and is the default `RegionId`: `cn-hangzhou`, `bj`. */
  region?: string | undefined;
  /** The base URL of requests, in place of the vendor's host: `https://gateway.example/ecd`. A bare host means https. */
  endpoint?: string | undefined;
  /** The signed host, if `endpoint` is a relay to another host. Default: the endpoint's host. */
  host?: string | undefined;
  /** Sends requests in place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** The local clock: milliseconds since 1970. The client corrects it by the vendor's clock. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /**
   * The maximum clock skew that the client corrects, in milliseconds, at most 2^32 - 1 (49 days), with a tolerance of 4
   * minutes. A larger skew ends the call with an `ApiError` of the kind `clock`, whose advice has both times. The limit keeps
   * a forged response from obtaining signatures for any time. Default: 86 400 000, a day.
   */
  maxSkew?: number | undefined;
  /** Returns a unique nonce for each attempt. Default: 96 random bits and a counter, in hexadecimal. */
  nonce?: (() => string) | undefined;
  /** Timeout of an attempt, including reading the response, in milliseconds; 0 for no limit. Default: 30 000. */
  timeout?: number | undefined;
  /** Timeout of a call, including retries and backoff, in milliseconds; 0 for no limit. Default: 120 000. */
  totalTimeout?: number | undefined;
  /** Retries of transient failures, if a retry does no harm; `false` for one attempt. */
  retry?: RetryOptions | false | undefined;
  /** Aborts pending calls. */
  signal?: AbortSignal | undefined;
  /** The `user-agent` header, outside browsers. */
  userAgent?: string | undefined;
  /**
   * Whether a success needs a request id and no `Code` other than those of success. If false, any JSON object with a 2xx
   * status is a success, and so is an empty body, as in older SDKs. Bulk calls are always strict. Default: true.
   */
  strict?: boolean | undefined;
  /**
   * The maximum length of a response, in characters; a longer one is a `ResponseError`. Parsing blocks the thread, so this
   * bounds that time, too. Default: 4 Mi.
   */
  maxResponseSize?: number | undefined;
  /**
   * Additional error codes that mean expired credentials or an expired session. Only Alibaba's code for STS is documented and
   * built in; none is documented for Baidu's session tokens or for LoginTokens.
   */
  expiredCodes?: readonly string[] | undefined;
  /** Observers of requests, responses, retries and errors. */
  hooks?: Hooks | undefined;
}

/** The options of a client whose calls go through a gateway, in place of credentials of its own. */
export type ThroughGateway<Options extends CommonOptions, Identity extends keyof Options> = Omit<Options, Identity> & {
  [Name in Identity]?: undefined;
} & {
  /** `connect("https://gateway.example/v1")` of `edgedesk/gateway/client`. */
  gateway: GatewayConnection;
};

/** Options of a single call. */
export interface CallOptions extends CommonOptions {
  /** Sends unknown parameters instead of rejecting them. */
  passthrough?: boolean | undefined;
}

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
  strict: boolean;
  maxResponseSize: number;
}

const MILLIS = "a number of milliseconds, 0 or more";
const NO_LIMIT = `${MILLIS}; 0 or Infinity for no limit`;

/** The core's integers have 32 bits; as milliseconds, 49 days. */
const MAX_U32 = 2 ** 32 - 1;

/**
 * Merges a call's options into the client's; the members of `retry` individually. Inherited members are ignored.
 *
 * @throws {ConfigurationError} The options are not an object.
 */
export function mergeOptions(client: CallOptions, call: CallOptions | undefined, operation: string): CallOptions {
  const over = ownOptions(call, operation);
  const settings = Object.assign(ownProperties(client), over);
  if (client.retry && typeof over.retry === "object" && over.retry !== null)
    settings.retry = Object.assign(ownProperties(client.retry), readProperties(over.retry, operation, "retry"));
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
  const { timeout = 30_000, totalTimeout = 120_000, maxSkew = 86_400_000, strict = true } = options;
  const { maxResponseSize = 4 * 2 ** 20, expiredCodes = [], retry, hooks } = options;
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
    maxAttempts = 3,
    baseDelay = 50,
    throttledBaseDelay = 1000,
    maxDelay = 20_000,
    onThrottling = "unpaid",
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
  if (userAgent !== undefined && (typeof userAgent !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(userAgent))) {
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
    maxResponseSize: number("maxResponseSize", maxResponseSize, 1, "a number of characters, 1 or more", MAX_U32),
  };
}

/**
 * Reads the local clock, in milliseconds since 1970.
 *
 * @throws {ConfigurationError} The clock returns no valid time.
 */
export function readClock(now: () => number, operation: string): number {
  return given(now, operation, "now", "a function that returns milliseconds since 1970, before the year 10000", isTime);
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
  return given(nonce, operation, "nonce", "a function that returns a new string", isText);
}
