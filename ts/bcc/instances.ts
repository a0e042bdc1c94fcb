/** Instances: `waitFor` and bulk calls. */

import { BCC_BATCH_SIZE } from "../generated/defaults.js";
import {
  BatchRebootInstance,
  type BatchRebootInstanceRequest,
  BatchStartInstance,
  type BatchStartInstanceRequest,
  BatchStopInstance,
  type BatchStopInstanceRequest,
  ListInstanceByIds,
  PurchaseReservedInstance,
  type PurchaseReservedInstanceRequest,
} from "../generated/bcc.js";
import type { OpenEnum } from "../operation.js";
import type { BulkOptions, BulkReport } from "../resources/bulk-report.js";
import { bulk } from "../resources/bulk.js";
import { monthsOf } from "../resources/renewal.js";
import { type ResourceIds, type Resources, STARTED, statusLookup, STOPPED } from "../resources/resource.js";
import { type WaitOptions, waitUntil } from "../resources/wait.js";
import type { BccClient } from "./client.js";

const INSTANCES: Resources<"bcc", { instanceIds: readonly string[] }> = {
  idParameter: "instanceIds",
  batchSize: BCC_BATCH_SIZE,
  parameters: (instanceIds) => ({ instanceIds }),
  async *list(bcc, instanceIds, options) {
    for await (const { id, status, expireTime } of bcc.paginate(ListInstanceByIds, { instanceIds }, options)) {
      yield { id, status, expires: expireTime };
    }
  },
};

/** Renewals name one instance per call. */
const RENEWALS: Resources<"bcc", { instanceId: string }> = {
  idParameter: "instanceId",
  batchSize: 1,
  parameters: ([instanceId = ""]) => ({ instanceId }),
  list: INSTANCES.list,
};

/** A status of an instance. */
export type InstanceStatus = OpenEnum<
  | "Running"
  | "Starting"
  | "Stopping"
  | "Stopped"
  | "Deleted"
  | "Scaling"
  | "Expired"
  | "Error"
  | "SnapshotProcessing"
  | "ImageProcessing"
  | "ChangeVpc"
  | "Recycled"
>;

/**
 * Polls until one or more instances have a status, with growing intervals.
 *
 * @returns The status of each id.
 * @throws {WaitError} A resource did not reach the status before the timeout, or cannot reach it.
 *
 * @example
 * ```ts
 * await waitFor(bcc, { instanceId: "i-YufwpQAe" }, "Stopped", { signal: AbortSignal.timeout(60_000) });
 * ```
 */
export function waitFor(
  bcc: BccClient,
  { instanceId }: { instanceId: string | readonly string[] },
  status: InstanceStatus,
  options?: WaitOptions,
): Promise<Record<string, string | undefined>> {
  return waitUntil(statusLookup(INSTANCES, bcc), instanceId, status, options);
}

/**
 * Stops any number of instances, 100 per call. The vendor refuses a batch if one instance is not Running; the
 * batch is then halved until that instance is isolated.
 *
 * @param ids The ids; duplicates are sent once. An async iterable is read as ids are needed.
 * @param parameters Other parameters of BatchStopInstance.
 * @returns A result for each id. An error of a single id does not reject.
 *
 * @example
 * ```ts
 * const report = await stopAll(bcc, ids, { stopWithNoCharge: true });
 * for (const { id, error } of report.results.filter(({ status }) => status === "failed")) console.warn(id, error);
 * ```
 */
export function stopAll(
  bcc: BccClient,
  ids: ResourceIds,
  parameters: Omit<BatchStopInstanceRequest, "instanceIds"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: INSTANCES, client: bcc, operation: BatchStopInstance, parameters, reachedWhen: STOPPED },
    ids,
    options,
  );
}

/** Starts any number of instances, like {@link stopAll}. */
export function startAll(
  bcc: BccClient,
  ids: ResourceIds,
  parameters: Omit<BatchStartInstanceRequest, "instanceIds"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: INSTANCES, client: bcc, operation: BatchStartInstance, parameters, reachedWhen: STARTED },
    ids,
    options,
  );
}

/**
 * Reboots any number of instances, like {@link stopAll}. After a lost response, the result is
 * `ambiguous`: no status proves a reboot.
 */
export function rebootAll(
  bcc: BccClient,
  ids: ResourceIds,
  parameters: Omit<BatchRebootInstanceRequest, "instanceIds"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: INSTANCES, client: bcc, operation: BatchRebootInstance, parameters, reachedWhen: undefined },
    ids,
    options,
  );
}

/**
 * Renews any number of instances, one per call, like {@link stopAll}. **Costs money.** Each result has the order id.
 *
 * After a lost response or a throttled call, a status lookup finds a renewed instance: its `expireTime` has moved by the
 * requested period (`inferred`). After a lost response, another instance is `ambiguous` and is not retried.
 *
 * @param parameters Other parameters of PurchaseReservedInstance: the period.
 */
export function renewAll(
  client: BccClient,
  ids: ResourceIds,
  parameters: Omit<PurchaseReservedInstanceRequest, "instanceId">,
  options?: BulkOptions,
): Promise<BulkReport> {
  const { reservationLength, reservationTimeUnit = "Month" } = parameters?.billing?.reservation ?? {};
  const months = monthsOf(reservationLength, reservationTimeUnit);
  const operation = PurchaseReservedInstance;
  return bulk({ resources: RENEWALS, client, operation, parameters, reachedWhen: { months } }, ids, options);
}
