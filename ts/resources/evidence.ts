/** The evidence of a status lookup: whether a call of a bulk run was executed. */

import { isExpiryRenewed, type Renewal } from "./renewal.js";
import type { Resource } from "./resource.js";

/**
 * How a status lookup proves that a call was executed.
 *
 * - by status: `done` after its execution, `before` without it.
 * - by renewal: the expiry has moved by the requested period.
 * - undefined: a lookup proves nothing.
 */
export type ReachedWhen = { done: readonly string[]; before: readonly string[] } | Renewal | undefined;

export function isRenewal(reachedWhen: ReachedWhen): reachedWhen is Renewal {
  return reachedWhen !== undefined && "months" in reachedWhen;
}

/** The evidence for one resource: the call was executed, it had no effect, or its status has another cause. */
export function evidenceOf(
  reachedWhen: ReachedWhen,
  now: Resource | undefined,
  before: Resource | undefined,
): "executed" | "none" | "other" {
  if (isRenewal(reachedWhen)) {
    if (now?.expires !== undefined && now.expires === before?.expires) return "none";
    return isExpiryRenewed(reachedWhen, before?.expires, now?.expires) ? "executed" : "other";
  }
  const status = now?.status ?? "";
  if (reachedWhen?.before.includes(status)) return "none";
  return reachedWhen?.done.includes(status) ? "executed" : "other";
}
