/** The options and the report of bulk calls. */

import type { CallOptions } from "../options.js";

/** Options of a bulk call. */
export interface BulkOptions extends Omit<CallOptions, "totalTimeout" | "strict"> {
  /** The maximum number of concurrent calls; reduced while the vendor throttles. Default: 8. */
  concurrency?: number | undefined;
  /**
   * Timeout of the whole run, in milliseconds; 0 for no limit. It aborts pending calls like `signal`. Each call has the
   * client's `totalTimeout`, too. Default: no limit.
   */
  totalTimeout?: number | undefined;
  /** Called when ids have a result. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Called with the result of an id when it is known; not for invalid ids and `not-tried`, which only the report has. */
  onResult?: ((result: BulkResult) => void) | undefined;
}

/** The progress of a bulk call. */
export interface BulkProgress {
  done: number;
  failed: number;
  ambiguous: number;
  /** The number of ids read so far. An async iterable has no known length. */
  taken: number;
  /** The current limit of concurrent calls. */
  concurrency: number;
}

/** The result of an id. */
export interface BulkResult {
  /** The id; for an invalid id, a description. */
  id: string;
  /**
   * - `done`: the vendor accepted the call.
   * - `failed`: the call was not executed.
   * - `ambiguous`: the call may have been executed, and the status lookup was inconclusive.
   * - `not-tried`: the run ended before the call was sent, or the vendor provably did not receive it.
   */
  status: "done" | "failed" | "ambiguous" | "not-tried";
  /** The error, unless the status is `done`. */
  error?: unknown;
  /**
   * The response was lost, and the status lookup shows the effect of the call. Another caller's concurrent call has the same
   * effect.
   */
  inferred?: boolean;
  /** The vendor's request id of the batch. */
  requestId?: string;
  /** The order id of a renewal. The order is unpaid if the parameters disabled automatic payment. */
  orderId?: string;
}

/** The report of a bulk call. */
export interface BulkReport {
  /** One result for each distinct id, in the caller's order. */
  results: readonly BulkResult[];
  done: number;
  failed: number;
  ambiguous: number;
  notTried: number;
  /** The ids for another run: not tried, or failed transiently. */
  remaining: readonly string[];
  /** Whether all ids were read: `false` if the run ended before the iterable. */
  complete: boolean;
  /**
   * Why the run ended early: an error that affects every call, a {@link TimeoutError} of the run, the reason of the caller's
   * signal, or the iterable's error.
   */
  error?: unknown;
}
