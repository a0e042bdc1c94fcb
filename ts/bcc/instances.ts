/** Instances: waiting for them, and calls for any number of them. */

import { type Accepted, bulk, type BulkOptions, type BulkReport, type Shows } from "../resources/bulk.js";
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
import { type Ids, type Look, looking, STARTED, STOPPED } from "../resources/resource.js";
import type { OpenEnum, Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { monthsOf } from "../resources/renewal.js";
import { type WaitOptions, waitUntil } from "../resources/wait.js";
import type { BccClient } from "./client.js";

/** How many ids a call takes. */
const LIMIT = 100;

function look(bcc: BccClient): Look {
  return looking(LIMIT, async function* (instanceIds, options) {
    for await (const { id, status, expireTime } of bcc.paginate(ListInstanceByIds, { instanceIds }, options)) {
      yield { id, status, expires: expireTime };
    }
  });
}

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
  return waitUntil(look(bcc), instanceId, status, options);
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
  ids: Ids,
  parameters: Omit<BatchStopInstanceRequest, "instanceIds"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(bcc, BatchStopInstance, STOPPED, ids, parameters, options);
}

/** Starts any number of instances; else as {@link stopAll}. */
export function startAll(
  bcc: BccClient,
  ids: Ids,
  parameters: Omit<BatchStartInstanceRequest, "instanceIds"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(bcc, BatchStartInstance, STARTED, ids, parameters, options);
}

/**
 * Reboots any number of instances; else as {@link stopAll}. After a lost answer nothing tells whether they have rebooted:
 * those are `ambiguous`.
 */
export function rebootAll(
  bcc: BccClient,
  ids: Ids,
  parameters: Omit<BatchRebootInstanceRequest, "instanceIds"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(bcc, BatchRebootInstance, undefined, ids, parameters, options);
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
  ids: Ids,
  parameters: Omit<PurchaseReservedInstanceRequest, "instanceId">,
  options?: BulkOptions,
): Promise<BulkReport> {
  const call = async ([instanceId = ""]: readonly string[], settings: CallOptions): Promise<Accepted> => {
    const { requestId, orderId } = await client.send(PurchaseReservedInstance, { ...parameters, instanceId }, settings);
    return { requestId, orderId };
  };
  const { reservationLength, reservationTimeUnit = "Month" } = parameters?.billing?.reservation ?? {};
  const shows = { months: monthsOf(reservationLength, reservationTimeUnit) };
  const { action: operation } = PurchaseReservedInstance;
  const job = { client, operation, limit: 1, parameter: "instanceId", call, look: look(client), shows };
  return bulk(job, ids, options);
}

/** A batch. Whom it failed for is in no document, but the vendor's Go client reads it. */
type Batch = Operation<
  "bcc",
  { instanceIds: readonly string[] },
  { requestId?: string; failedInstanceIdList?: readonly string[] }
>;

function all(
  client: BccClient,
  operation: Batch,
  shows: Shows,
  ids: Ids,
  parameters: object,
  options: BulkOptions | undefined,
): Promise<BulkReport> {
  const call = async (instanceIds: readonly string[], settings: CallOptions): Promise<Accepted> => {
    const { requestId, failedInstanceIdList } = await client.send(operation, { ...parameters, instanceIds }, settings);
    return { requestId, refused: failedInstanceIdList };
  };
  const { action } = operation;
  const job = { client, operation: action, limit: LIMIT, parameter: "instanceIds", call, look: look(client), shows };
  return bulk(job, ids, options);
}
