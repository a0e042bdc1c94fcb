/** Authentication of requests by the caller's `authorize`. */

import { untilInterrupted } from "../abort.js";
import type { GatewayContext } from "./audit.js";
import { Refusal } from "./refusal.js";
import type { Principal } from "./rules.js";

/** Authenticates a request, whose body it does not get. */
export type Authorize<P extends Principal, Env> = (
  request: Request,
  env: Env,
  context: GatewayContext | undefined,
) => P | null | undefined | Promise<P | null | undefined>;

/** How long `authorize` may take, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * The principal of a request.
 *
 * @throws {Refusal} There is none.
 */
export async function principalOf<P extends Principal, Env>(
  { url, method, headers }: Request,
  authorize: Authorize<P, Env>,
  env: Env,
  context: GatewayContext | undefined,
): Promise<P> {
  const asked = async () => ({ principal: await authorize(new Request(url, { method, headers }), env, context) });
  const got = await untilInterrupted(asked(), undefined, TIMEOUT);
  if (!("principal" in got)) throw new Refusal("Failed", "The login cannot be checked now.");
  const { principal } = got;
  if (typeof principal?.id === "string" && principal.id !== "") return principal;
  throw new Refusal("Unauthenticated", "Log in.", { "www-authenticate": "Bearer" });
}
