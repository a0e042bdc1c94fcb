/** The results of a bulk call: one for each id, with their counts. */

import { CallError } from "../errors.js";
import { notify } from "../hooks.js";
import type { BulkOptions, BulkProgress, BulkReport, BulkResult } from "./bulk-report.js";
import type { ResourceIdReader } from "./resource-ids.js";

export class BulkResults {
  readonly #ids: ResourceIdReader;
  readonly #counts = { done: 0, failed: 0, ambiguous: 0 };

  readonly #onResult: BulkOptions["onResult"];

  constructor(ids: ResourceIdReader, onResult: BulkOptions["onResult"]) {
    this.#ids = ids;
    this.#onResult = onResult;
  }

  record(result: BulkResult): void {
    this.#ids.results.set(result.id, result);
    if (result.status === "not-tried") return;
    this.#counts[result.status]++;
    notify(this.#onResult, () => result);
  }

  /** Records the ids that have no result yet. */
  recordAll(ids: readonly string[], status: BulkResult["status"], error: unknown): void {
    for (const id of ids) if (this.#ids.results.get(id)?.status === "not-tried") this.record({ id, status, error });
  }

  /** The counts; invalid ids count as failed. */
  get counts(): Pick<BulkProgress, "done" | "failed" | "ambiguous"> {
    return { ...this.#counts, failed: this.#counts.failed + this.#ids.invalid };
  }

  report(failure: { reason: unknown } | undefined): BulkReport {
    const results = [...this.#ids.results.values()];
    const isRemaining = ({ status, error }: BulkResult): boolean =>
      status === "not-tried" || (status === "failed" && error instanceof CallError && error.retryable);
    return {
      results,
      ...this.counts,
      notTried: results.filter(({ status }) => status === "not-tried").length,
      remaining: results.filter(isRemaining).map(({ id }) => id),
      complete: this.#ids.exhausted,
      ...(failure && { error: failure.reason }),
    };
  }
}
