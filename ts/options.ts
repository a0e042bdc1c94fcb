/** Options of clients and calls. */

import type { Fetch } from "./fetch.js";
import type { GatewayConnection } from "./gateway/client.js";
import type { ExtraHeaders } from "./headers.js";
import type { Hooks } from "./hooks.js";

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
  /**
   * Additional headers of each request, for a relay or a proxy. They are not signed. Those of a call are added to those of the
   * client, and `undefined` omits one. In a page each makes a CORS preflight necessary. Refused are `content-*`, `date`, `host`,
   * `user-agent`, `x-acs-*`, `x-bce-*` and those of the connection, and headers that the request has already, such as the
   * `authorization` of ACS3, bce-auth-v1 or a gateway.
   */
  headers?: ExtraHeaders | undefined;
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
