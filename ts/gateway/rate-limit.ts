/** Rates: approximate limits against floods. */

import type { GatewayContext } from "./audit.js";
import { Refusal } from "./refusal.js";

/** Counts a request of a caller, and says whether it is allowed. */
export type RateCheck<Env> = (key: string, env: Env) => Promise<boolean> | boolean;

/** Cloudflare's rate limit binding. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/**
 * Counts with Cloudflare's rate limit binding, whose configuration has the limit. Each of Cloudflare's locations counts for
 * itself, and approximately: right against floods, wrong for a limit on money.
 *
 * @example
 * ```ts
 * limit: { rate: { address: rateLimit((env: Env) => env.ADDRESS_RATE), principal: rateLimit((env: Env) => env.RATE) } },
 * ```
 */
export function rateLimit<Env>(binding: (env: Env) => RateLimitBinding): RateCheck<Env> {
  return async (key, env) => (await binding(env).limit({ key })).success === true;
}

/**
 * Counts a request.
 *
 * @throws {Refusal} The rate is reached.
 */
export async function checkRate<Env>(rate: RateCheck<Env> | undefined, key: string, env: Env): Promise<void> {
  if (rate && (await rate(key, env)) !== true) throw new Refusal("LimitReached", "Too many requests.");
}

/** The network of a client. Clients without a known address are counted together. */
export function networkOf({ headers }: Request, context: GatewayContext | undefined): string {
  const address = context?.remoteAddress ?? headers.get("cf-connecting-ip") ?? "unknown";
  const [, mapped] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;
  // A client of IPv6 has all addresses that begin with the same four groups.
  const [head = [], tail = []] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail].slice(0, 4).join(":");
}
