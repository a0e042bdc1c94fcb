/** The options of clients and calls, and how they are checked. */

import type { ConfigurationError } from "./errors.js";
import type { Fetch } from "./fetch.js";
import type { Hooks } from "./hooks.js";
import { unique } from "./runtime.js";
import { given, misconfigured, own, ownOptions, readable } from "./own-properties.js";

/** How often and how soon a call is repeated. Durations are in milliseconds. */
export interface RetryOptions {
  /** How many attempts there may be, the first included. Default: 3. */
  maxAttempts?: number | undefined;
  /** The first backoff is anything up to this, each further one up to twice as much. Default: 50. */
  baseDelay?: number | undefined;
  /** The same after throttling. Default: 1000. */
  throttledBaseDelay?: number | undefined;
  /** No wait is longer; a server that asks for a longer one ends the call. Default: 20 000. */
  maxDelay?: number | undefined;
  /**
   * Which calls count as not executed when the vendor throttles them, and are repeated: `safe`, those that read;
   * `unpaid`, all but those that cost money, log in or reboot; `all`. That a throttled call was not executed is unverified:
   * the others fail as `ambiguous`, and are repeated only where they carry a client token. Default: `unpaid`.
   */
  onThrottling?: "safe" | "unpaid" | "all" | undefined;
}

/** Options of every client; each call can override them. */
export interface CommonOptions {
  /** Chooses the host by the vendor's rule, and is the `RegionId` of calls that leave it out: `cn-hangzhou`, `bj`. */
  region?: string | undefined;
  /** Where to send instead: `https://gateway.example/ecd`. A bare host means https. */
  endpoint?: string | undefined;
  /** The host that is signed, when `endpoint` is a relay that forwards to another. Default: the endpoint's. */
  host?: string | undefined;
  /** Sends the requests instead of the global `fetch`; it needs to do no more than {@link Fetch} says. */
  fetch?: Fetch | undefined;
  /** The clock: milliseconds since 1970. Default: `Date.now`. It may be wrong: a client learns by how much. */
  now?: (() => number) | undefined;
  /**
   * The largest error of the clock that is corrected by the vendor's, in milliseconds, at most 2^32 - 1 (49 days); 4 minutes
   * more or less do not count. A larger one ends the call: an `ApiError` of the kind `clock`, whose advice says
   * both times. Who answers for the vendor could else have calls signed for any time. Default: 86 400 000, a day.
   */
  maxSkew?: number | undefined;
  /** A new unique text per attempt. Default: 96 random bits and a count, in hexadecimal. */
  nonce?: (() => string) | undefined;
  /** How long an attempt may take until its answer is read, in milliseconds; 0 for no limit. Default: 30 000. */
  timeout?: number | undefined;
  /** How long a call may take, with all its attempts and the waits between them; 0 for no limit. Default: 120 000. */
  totalTimeout?: number | undefined;
  /** Repeats calls that failed for a passing reason, as far as that does no harm; `false` for one attempt only. */
  retry?: RetryOptions | false | undefined;
  /** Ends calls that are under way. */
  signal?: AbortSignal | undefined;
  /** The `user-agent` header, outside browsers. */
  userAgent?: string | undefined;
  /**
   * Take for a success only what the vendor gives: a request id, and no `Code` but those of success. Switched off, any JSON
   * object with a 2xx status is one, and so is an empty body, as in older SDKs. Bulk calls are always strict. Default: true.
   */
  strict?: boolean | undefined;
  /**
   * How many characters of an answer are read; a longer one is a `ResponseError`. Parsing cannot be interrupted, so this also
   * bounds for how long an answer can hold up a page. Default: 4 Mi.
   */
  maxResponseSize?: number | undefined;
  /**
   * Codes that mean expired credentials or an expired session. Alibaba documents one for STS, which is known; none is
   * documented for Baidu's session tokens and for LoginTokens.
   */
  expiredCodes?: readonly string[] | undefined;
  /** Are told what the client does. */
  hooks?: Hooks | undefined;
}

/** Options of a single call. */
export interface CallOptions extends CommonOptions {
  /** Send parameters that the operation is not known to have, instead of refusing them. */
  passthrough?: boolean | undefined;
}

/** The options of a call, checked; what was left out has its default. */
export interface Settings {
  /** As the caller gave them: what the core checks. */
  region: string | undefined;
  endpoint: string | undefined;
  host: string | undefined;
  passthrough: boolean;
  now: () => number;
  nonce: () => string;
  /** The numbers of the core's policy, in its order. */
  limits: readonly number[];
  onThrottling: string;
  /** In milliseconds; 0 for no limit. */
  totalTimeout: number;
  /** The longest wait between attempts, in milliseconds. */
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

/** What the core's numbers hold: 32 bits, of milliseconds 49 days. */
const LARGEST = 2 ** 32 - 1;

/**
 * Puts a call's options over the client's: both own members only, those of `retry` one by one.
 *
 * @throws {ConfigurationError} One of them is no object.
 */
export function merged(client: CallOptions, call: CallOptions | undefined, operation: string): CallOptions {
  const over = ownOptions(call, operation);
  const settings = Object.assign(own(client), over);
  if (client.retry && typeof over.retry === "object" && over.retry !== null)
    settings.retry = Object.assign(own(client.retry), readable(over.retry, operation, "retry"));
  return settings;
}

/**
 * Checks options, and fills in the defaults.
 *
 * @throws {ConfigurationError} An option that cannot be used: its name, what was given, what is allowed.
 */
export function checked(options: CallOptions, operation: string): Settings {
  const { region, endpoint, host, passthrough, now = Date.now, nonce = unique, fetch, signal, userAgent } = options;
  const { timeout = 30_000, totalTimeout = 120_000, maxSkew = 86_400_000, strict = true } = options;
  const { maxResponseSize = 4 * 2 ** 20, expiredCodes = [], retry, hooks } = options;
  const refuse = (setting: string, given: unknown, allowed: string): ConfigurationError =>
    misconfigured(operation, setting, given, allowed);
  const number = (setting: string, given: unknown, least: number, allowed: string, infinity?: number): number => {
    if (given === Infinity && infinity !== undefined) return infinity;
    if (typeof given !== "number" || !(given >= least) || given === Infinity) throw refuse(setting, given, allowed);
    // Computed durations are rarely whole.
    return Math.min(Math.ceil(given), LARGEST);
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
  } = readable(retry || {}, operation, "retry");
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
    number("maxSkew", maxSkew, 0, MILLIS, LARGEST),
  ];
  if (!Array.isArray(expiredCodes) || expiredCodes.some((code) => typeof code !== "string")) {
    throw refuse("expiredCodes", expiredCodes, "an array of strings");
  }
  if (signal !== undefined && typeof signal?.addEventListener !== "function") {
    throw refuse("signal", signal, "an AbortSignal");
  }
  // What fetch takes for a header's value; other characters would make it fail before it sends.
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
    maxResponseSize: number("maxResponseSize", maxResponseSize, 1, "a number of characters, 1 or more", LARGEST),
  };
}

/**
 * What the caller's clock says, in milliseconds since 1970.
 *
 * @throws {ConfigurationError} It says no time.
 */
export function timeOf(now: () => number, operation: string): number {
  return given(now, operation, "now", "a function that gives milliseconds since 1970, before the year 10000", isTime);
}

/** A time whose year has four digits. */
function isTime(value: unknown): boolean {
  return typeof value === "number" && value >= -62_167_219_200_000 && value < 253_402_300_800_000;
}

/**
 * A text for one attempt.
 *
 * @throws {ConfigurationError} The caller's function gives none.
 */
export function nonceOf(nonce: () => string, operation: string): string {
  const isText = (value: unknown): boolean => typeof value === "string";
  return given(nonce, operation, "nonce", "a function that gives a new text", isText);
}
