/** The audit: a record of each call. */

/** What the platform passes beside the request, such as a Worker's context. */
export interface GatewayContext {
  waitUntil?: (promise: Promise<unknown>) => void;
  /** The client's address, where the platform tells it here: `nodeListener` does. */
  remoteAddress?: string;
}

/** The record of a call. It has no parameters beside the resources. */
export interface AuditEntry {
  /** When the call arrived, in milliseconds since 1970. */
  time: number;
  /** How long it took, in milliseconds. */
  duration: number;
  origin: string | null;
  /** The id of the principal. */
  principal?: string;
  cloud?: string;
  operation?: string;
  region?: string;
  /** The values of parameters that are restricted to what belongs to the principal. */
  resources?: readonly string[];
  /**
   * `done`: the vendor executed the call. `rejected`: the vendor refused it. `refused`: the gateway did, or did not reach
   * the vendor. `unknown`: the call may have been executed. `answered`: a question about rights, or a preflight.
   */
  outcome: "done" | "rejected" | "refused" | "unknown" | "answered";
  /** The HTTP status of the response. */
  status: number;
  /** The vendor's code, or the gateway's. */
  code?: string | undefined;
  /** The vendor's request id. */
  requestId?: string | undefined;
}

/** Passes an entry to the caller's audit. Its failure does not change the response. */
export function record<Env>(
  entry: AuditEntry,
  audit: ((entry: AuditEntry, env: Env) => unknown) | undefined,
  env: Env,
  context: GatewayContext | undefined,
): void {
  const recorded = (async () => audit?.(entry, env))().catch(() => {});
  context?.waitUntil?.(recorded);
}
