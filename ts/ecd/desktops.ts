/** Desktops as an administrator sees them: waiting for them, and calls for any number of them. */

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
import { bulk, type BulkOptions, type BulkReport } from "../resources/bulk.js";
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
  batchSize: 100,
  parameters: (DesktopId) => ({ DesktopId }),
  async *list(ecd, DesktopId, options) {
    for await (const fields of ecd.paginate(DescribeDesktops, { DesktopId, MaxResults: 100 }, options))
      yield desktop(fields);
  },
};

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
  return waitUntil(statusLookup(DESKTOPS, ecd), DesktopId, status, options);
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

/** Starts any number of desktops; else as {@link stopAll}. */
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
 * Reboots any number of desktops; else as {@link stopAll}. After a lost answer nothing tells whether they have rebooted:
 * those are `ambiguous`.
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
 * Renews any number of desktops, 100 with each call; else as {@link stopAll}. **Costs money**: by the vendor's default it
 * is paid at once. Each result has the order's id.
 *
 * After a lost answer, or a throttled call, a look at `ExpiredTime` tells which were renewed: it has moved by the period that
 * was asked for (`inferred`). Those of a lost answer that do not look so are `ambiguous`, and nothing is sent again for them. An
 * order that is not paid at once (`AutoPay: false`) leaves no such trace.
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
