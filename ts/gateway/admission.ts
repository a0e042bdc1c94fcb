/** Admits callers to a gateway or a relay: who they are, and whether they call too often. */

import { principalOf } from "./authorize.js";
import type { Exchange, HandlerOptions } from "./handler.js";
import { type LimitStore, takeCall } from "./limit.js";
import { checkRate, networkOf } from "./rate-limit.js";
import type { Principal } from "./rules.js";

/** An admitted caller. */
export interface Admitted<P> {
  principal: P;
  /** Counts the further limits of its calls. */
  store: LimitStore;
}

/**
 * Authenticates the caller of a request, and counts the request.
 *
 * @throws {Refusal} There is no principal, or a limit is reached.
 */
export async function admit<P extends Principal, Env>(
  { request, env, context, entry }: Exchange<Env>,
  { authorize, limit }: HandlerOptions<P, Env>,
  memory: LimitStore,
): Promise<Admitted<P>> {
  await checkRate(limit?.rate?.address, networkOf(request, context), env);
  const principal = await principalOf(request, authorize, env, context);
  entry.principal = principal.id;
  await checkRate(limit?.rate?.principal, principal.id, env);
  const store = limit?.store?.(env) ?? memory;
  await takeCall(store, [principal.id], limit);
  return { principal, store };
}
