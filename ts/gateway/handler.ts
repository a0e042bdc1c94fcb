/** What gateways and relays have in common: options, origins, the audit, and the response to what they refuse. */

import { readProperties } from "../own-properties.js";
import { invalidSettingText } from "../setting-error.js";
import { type AuditEntry, type GatewayContext, record } from "./audit.js";
import type { Authorize } from "./authorize.js";
import { allowsOrigin, corsHeaders, isOriginEntry } from "./cors.js";
import { type CallerLimits, checkCallerLimits } from "./limit.js";
import { Refusal } from "./refusal.js";
import { respondRefused } from "./response.js";
import type { Principal } from "./rules.js";

/** Options of gateways and relays. */
export interface HandlerOptions<P extends Principal, Env> {
  /**
   * The origins of pages, as `location.origin` has them. `self` is the origin of the request's own URL, for pages that the same
   * server serves; it or the platform has to check the `Host` of requests, as Cloudflare's routes do.
   */
  origins: readonly string[];
  /**
   * Whether pages of `origins` may send cookies from another origin (`credentials: "include"`), for an `authorize` that reads a
   * session cookie. Default: false.
   */
  allowCredentials?: boolean | undefined;
  /** Authenticates a request, whose body it does not get. Returns the principal; null if there is none. */
  authorize: Authorize<P, Env>;
  /** Limits of each principal. Default: none. */
  limit?: CallerLimits<Env> | undefined;
  /** Records each request. Failures are ignored; a promise is passed to the context's `waitUntil`. */
  audit?: ((entry: AuditEntry, env: Env) => unknown) | undefined;
  /** The path that all paths begin with. Default: `/v1`, of a relay `/relay`. */
  path?: string | undefined;
  /** Timeout of a call to the vendor with its retries, in milliseconds; less than the pages' clients have. Default: 25 000. */
  timeout?: number | undefined;
  /** The maximum size of a request body, in bytes. Default: 65 536, of a relay 1 048 576. */
  maxBodySize?: number | undefined;
  /** Timeout of reading a request body, in milliseconds. Default: 5000. */
  bodyTimeout?: number | undefined;
}

/** Options with their defaults. */
export type Checked<Options> = Options & { path: string; timeout: number; maxBodySize: number; bodyTimeout: number };

/** Handles a request. Never rejects. */
export type FetchFunction<Env> = (request: Request, env: Env, context?: GatewayContext) => Promise<Response>;

/** A request that is being handled. */
export interface Exchange<Env> {
  request: Request;
  env: Env;
  context: GatewayContext | undefined;
  /** The headers of the response. */
  headers: Headers;
  entry: AuditEntry;
}

/**
 * Copies and validates options.
 *
 * @throws {ConfigurationError} An option is missing or wrong.
 */
export function checkOptions<Options extends HandlerOptions<any, any>>(
  given: Options,
  defaults: { path: string; maxBodySize: number },
): Checked<Options> {
  const options = readProperties(given, "", "options");
  const { origins, allowCredentials = false, authorize, audit, limit } = options;
  const { path = defaults.path, maxBodySize = defaults.maxBodySize, timeout = 25_000, bodyTimeout = 5000 } = options;
  if (!Array.isArray(origins) || !origins.every(isOriginEntry)) {
    throw refuse("origins", 'exact origins, such as "https://panel.example", or "self"');
  }
  if (typeof allowCredentials !== "boolean") throw refuse("allowCredentials", "true or false");
  if (typeof authorize !== "function") throw refuse("authorize", "a function");
  if (audit !== undefined && typeof audit !== "function") throw refuse("audit", "a function");
  checkCallerLimits(limit);
  if (!/^(?:\/[\w-]+)*$/.test(path)) throw refuse("path", `a path without a trailing "/", such as "${defaults.path}"`);
  for (const [name, value] of Object.entries({ timeout, maxBodySize, bodyTimeout })) {
    if (!Number.isSafeInteger(value) || value < 1) throw refuse(name, "a whole number above 0");
  }
  return { ...options, path, timeout, maxBodySize, bodyTimeout };
}

/** The error of a wrong option. */
export function refuse(setting: string, allowed: string): Error {
  return invalidSettingText("", setting, "something else", allowed);
}

/**
 * Creates a handler: refuses pages of other origins, and records each request.
 *
 * @param options Validated.
 * @param requiresOrigin Whether requests that are of no page are refused.
 * @param respond Responds to a request of an allowed origin, or throws a {@link Refusal}.
 */
export function createHandler<P extends Principal, Env>(
  { origins, allowCredentials, audit }: HandlerOptions<P, Env>,
  requiresOrigin: boolean,
  respond: (exchange: Exchange<Env>) => Promise<Response>,
): FetchFunction<Env> {
  const handle = async ({ request, env, context }: Omit<Exchange<Env>, "headers" | "entry">): Promise<Response> => {
    const began = performance.now();
    const origin = request.headers.get("origin");
    const isAllowed = origin !== null && allowsOrigin(origins, origin, request);
    const headers = corsHeaders(isAllowed ? origin : null, allowCredentials === true);
    const entry: AuditEntry = { time: Date.now(), duration: 0, origin, outcome: "refused", status: 500 };
    let response: Response;
    try {
      if (!isAllowed && (requiresOrigin || origin !== null)) {
        throw new Refusal("OriginNotAllowed", "Pages of this origin are not allowed.");
      }
      response = await respond({ request, env, context, headers, entry });
    } catch (error) {
      response = respondRefused(error, headers, entry);
    }
    entry.duration = performance.now() - began;
    record(entry, audit, env, context);
    return response;
  };
  return (request, env, context) => {
    const handling = handle({ request, env, context });
    // A platform may otherwise end the work when the client goes away, and with it the audit.
    context?.waitUntil?.(handling);
    return handling;
  };
}
