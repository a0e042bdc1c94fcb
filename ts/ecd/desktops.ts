/** Desktops as an administrator sees them: waiting for them, and calls for any number of them. */

import { type Accepted, bulk, type BulkOptions, type BulkReport, type Shows } from "../resources/bulk.js";
import {
  DescribeDesktops,
  RebootDesktops,
  type RebootDesktopsRequest,
  RenewDesktops,
  type RenewDesktopsRequest,
  StartDesktops,
  type StartDesktopsRequest,
  StopDesktops,
  type StopDesktopsRequest,
} from "../generated/ecd.js";
import { desktop, type DesktopStatus, type Ids, type Look, looking, STARTED, STOPPED } from "../resources/resource.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { own } from "../own-properties.js";
import { monthsOf } from "../resources/renewal.js";
import { type WaitOptions, waitUntil } from "../resources/wait.js";
import type { EcdClient } from "./client.js";

/** How many ids a call takes. */
const LIMIT = 100;

function look(ecd: EcdClient): Look {
  return looking(LIMIT, async function* (ids, options) {
    const parameters = { DesktopId: ids, MaxResults: LIMIT };
    for await (const seen of ecd.paginate(DescribeDesktops, parameters, options)) yield desktop(seen);
  });
}

/**
 * Waits until one or more desktops have a state. Looks again and again, less and less often.
 *
 * @returns The state of each.
 * @throws {WaitError} They do not come to have it in time, or at all.
 *
 * @example
 * ```ts
 * await waitFor(ecd, { DesktopId: "ecd-7w78ozhjcwa3u" }, "Stopped", { timeout: 120_000 });
 * ```
 */
export function waitFor(
  ecd: EcdClient,
  { DesktopId }: { DesktopId: string | readonly string[] },
  status: DesktopStatus,
  options?: WaitOptions,
): Promise<Record<string, string | undefined>> {
  return waitUntil(look(ecd), DesktopId, status, options);
}

/**
 * Stops any number of desktops, 100 with each call.
 *
 * @param ids Their ids; duplicates are sent once. An async iterable is read as it is needed.
 * @param parameters Further parameters of StopDesktops.
 * @returns What became of each; never rejects because of one.
 *
 * @example
 * ```ts
 * const report = await stopAll(ecd, ids, { StoppedMode: "StopCharging" }, { onProgress: ({ done }) => bar(done) });
 * if (report.remaining.length) await stopAll(ecd, report.remaining); // go on later
 * ```
 */
export function stopAll(
  ecd: EcdClient,
  ids: Ids,
  parameters: Omit<StopDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(ecd, StopDesktops, STOPPED, ids, parameters, options);
}

/** Starts any number of desktops; else as {@link stopAll}. */
export function startAll(
  ecd: EcdClient,
  ids: Ids,
  parameters: Omit<StartDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(ecd, StartDesktops, STARTED, ids, parameters, options);
}

/**
 * Reboots any number of desktops; else as {@link stopAll}. After a lost answer nothing tells whether they have rebooted:
 * those are `ambiguous`.
 */
export function rebootAll(
  ecd: EcdClient,
  ids: Ids,
  parameters: Omit<RebootDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(ecd, RebootDesktops, undefined, ids, parameters, options);
}

/**
 * Renews any number of desktops, 100 with each call; else as {@link stopAll}. **Costs money**: by the vendor's default it
 * is paid at once. Each result has the order's id.
 *
 * After a lost answer, or a throttled call, a look at `ExpiredTime` tells which were renewed: it has moved by the period that
 * was asked for (`inferred`). Those of a lost answer that do not look so are `ambiguous`, and nothing is sent again for them. An
 * order that is not paid at once (`AutoPay: false`) leaves no such trace.
 */
export function renewAll(
  ecd: EcdClient,
  ids: Ids,
  parameters: Omit<RenewDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  const { Period, PeriodUnit, AutoPay } = own(parameters);
  const months = AutoPay === false ? undefined : monthsOf(Period ?? 1, PeriodUnit ?? "Month");
  return all(ecd, RenewDesktops, { months }, ids, parameters, options);
}

/** An operation on desktops: all else that it takes can be left out. */
type OnDesktops = Operation<"ecd", { DesktopId: readonly string[] }, { RequestId?: string; OrderId?: string }>;

function all(
  client: EcdClient,
  operation: OnDesktops,
  shows: Shows,
  ids: Ids,
  parameters: object,
  options: BulkOptions | undefined,
): Promise<BulkReport> {
  const call = async (DesktopId: readonly string[], settings: CallOptions): Promise<Accepted> => {
    const { RequestId, OrderId } = await client.send(operation, { ...parameters, DesktopId }, settings);
    return { requestId: RequestId, orderId: OrderId };
  };
  const { action } = operation;
  const job = { client, operation: action, limit: LIMIT, parameter: "DesktopId", call, look: look(client), shows };
  return bulk(job, ids, options);
}
