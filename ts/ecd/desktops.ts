/** Desktops of an administrator: `waitFor` and bulk calls. */

import { ECD_BATCH_SIZE } from "../generated/defaults.js";
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
import { ownProperties } from "../own-properties.js";
import type { BulkOptions, BulkReport } from "../resources/bulk-report.js";
import { bulk } from "../resources/bulk.js";
import { monthsOf } from "../resources/renewal.js";
import {
  desktop,
  type DesktopStatus,
  type ResourceIds,
  type Resources,
  STARTED,
  statusLookup,
  STOPPED,
} from "../resources/resource.js";
import { type WaitOptions, waitUntil } from "../resources/wait.js";
import type { EcdClient } from "./client.js";

const DESKTOPS: Resources<"ecd", { DesktopId: readonly string[] }> = {
  idParameter: "DesktopId",
  batchSize: ECD_BATCH_SIZE,
  parameters: (DesktopId) => ({ DesktopId }),
  async *list(ecd, DesktopId, options) {
    for await (const fields of ecd.paginate(DescribeDesktops, { DesktopId, MaxResults: ECD_BATCH_SIZE }, options))
      yield desktop(fields);
  },
};

/**
 * Polls until one or more desktops have a status, with growing intervals.
 *
 * @returns The status of each id.
 * @throws {WaitError} A resource did not reach the status before the timeout, or cannot reach it.
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
  return waitUntil(statusLookup(DESKTOPS, ecd), DesktopId, status, options);
}

/**
 * Stops any number of desktops, 100 per call.
 *
 * @param ids The ids; duplicates are sent once. An async iterable is read as ids are needed.
 * @param parameters Other parameters of StopDesktops.
 * @returns A result for each id. An error of a single id does not reject.
 *
 * @example
 * ```ts
 * const report = await stopAll(ecd, ids, { StoppedMode: "StopCharging" }, { onProgress: ({ done }) => bar(done) });
 * if (report.remaining.length) await stopAll(ecd, report.remaining); // go on later
 * ```
 */
export function stopAll(
  ecd: EcdClient,
  ids: ResourceIds,
  parameters: Omit<StopDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: DESKTOPS, client: ecd, operation: StopDesktops, parameters, reachedWhen: STOPPED },
    ids,
    options,
  );
}

/** Starts any number of desktops, like {@link stopAll}. */
export function startAll(
  ecd: EcdClient,
  ids: ResourceIds,
  parameters: Omit<StartDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: DESKTOPS, client: ecd, operation: StartDesktops, parameters, reachedWhen: STARTED },
    ids,
    options,
  );
}

/**
 * Reboots any number of desktops, like {@link stopAll}. After a lost response, the result is
 * `ambiguous`: no status proves a reboot.
 */
export function rebootAll(
  ecd: EcdClient,
  ids: ResourceIds,
  parameters: Omit<RebootDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: DESKTOPS, client: ecd, operation: RebootDesktops, parameters, reachedWhen: undefined },
    ids,
    options,
  );
}

/**
 * Renews any number of desktops, 100 per call, like {@link stopAll}. **Costs money**: the
 * vendor's default is automatic payment. Each result has the order id.
 *
 * After a lost response or a throttled call, a status lookup finds the renewed desktops: their `ExpiredTime` has moved by the
 * requested period (`inferred`). After a lost response, the other desktops are `ambiguous` and are not retried. An unpaid order
 * (`AutoPay: false`) does not move `ExpiredTime`.
 */
export function renewAll(
  ecd: EcdClient,
  ids: ResourceIds,
  parameters: Omit<RenewDesktopsRequest, "DesktopId"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  const { Period, PeriodUnit, AutoPay } = ownProperties(parameters);
  const months = AutoPay === false ? undefined : monthsOf(Period ?? 1, PeriodUnit ?? "Month");
  return bulk(
    { resources: DESKTOPS, client: ecd, operation: RenewDesktops, parameters, reachedWhen: { months } },
    ids,
    options,
  );
}
