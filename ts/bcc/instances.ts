/** Instances: waiting for them, and calls for any number of them. */

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
import { bulk, type BulkOptions, type BulkReport } from "../resources/bulk.js";
import { monthsOf } from "../resources/renewal.js";
import { type ResourceIds, type Resources, STARTED, statusLookup, STOPPED } from "../resources/resource.js";
import { type WaitOptions, waitUntil } from "../resources/wait.js";
import type { BccClient } from "./client.js";

const INSTANCES: Resources<"bcc", { instanceIds: readonly string[] }> = {
  idParameter: "instanceIds",
  batchSize: 100,
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

/** A state of an instance. */
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
 * Waits until one or more instances have a state. Looks again and again, less and less often.
 *
 * @returns The state of each.
 * @throws {WaitError} They do not come to have it in time, or at all.
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
 * Stops any number of instances, 100 with each call. The vendor refuses a call of which one instance is not Running; it
 * is halved until that one stands alone.
 *
 * @param ids Their ids; duplicates are sent once. An async iterable is read as it is needed.
 * @param parameters Further parameters of BatchStopInstance.
 * @returns What became of each; never rejects because of one.
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

/** Starts any number of instances; else as {@link stopAll}. */
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
 * Reboots any number of instances; else as {@link stopAll}. After a lost answer nothing tells whether they have rebooted:
 * those are `ambiguous`.
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
 * Renews any number of instances, one with each call; else as {@link stopAll}. **Costs money.** Each result has the order's id.
 *
 * After a lost answer, or a throttled call, a look at `expireTime` tells whether it was renewed: it has moved by the period that
 * was asked for (`inferred`). One of a lost answer that does not look so is `ambiguous`, and nothing is sent again for it.
 *
 * @param parameters Of PurchaseReservedInstance: for how long.
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
