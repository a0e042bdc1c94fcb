/** Desktops of an end user: `waitFor` and bulk calls. */

import { WUYING_BATCH_SIZE } from "../generated/defaults.js";
import {
  DescribeGlobalDesktops,
  RebootDesktops,
  type RebootDesktopsRequest,
  StartDesktops,
  type StartDesktopsRequest,
  StopDesktops,
  type StopDesktopsRequest,
} from "../generated/wuying.js";
import type { BulkOptions, BulkReport } from "../resources/bulk-report.js";
import { bulk } from "../resources/bulk.js";
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
import type { WuyingClient } from "./client.js";

const DESKTOPS: Resources<"wuying", { DesktopId: readonly string[]; ClientToken: string }> = {
  idParameter: "DesktopId",
  batchSize: WUYING_BATCH_SIZE,
  parameters: (DesktopId, ClientToken) => ({ DesktopId, ClientToken }),
  async *list(wuying, DesktopId, options) {
    // Without `WithoutLatency`, the list is up to three seconds old.
    const parameters = { DesktopId, MaxResults: WUYING_BATCH_SIZE, WithoutLatency: true };
    for await (const fields of wuying.paginate(DescribeGlobalDesktops, parameters, options)) yield desktop(fields);
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
 * await wuying.send(StartDesktops, { DesktopId: [id] });
 * await waitFor(wuying, { DesktopId: id }, "Running", { onProgress: ({ states }) => show(states[id]) });
 * ```
 */
export function waitFor(
  wuying: WuyingClient,
  { DesktopId }: { DesktopId: string | readonly string[] },
  status: DesktopStatus,
  options?: WaitOptions,
): Promise<Record<string, string | undefined>> {
  return waitUntil(statusLookup(DESKTOPS, wuying), DesktopId, status, options);
}

/**
 * Stops any number of desktops, 20 per call.
 *
 * @param ids The ids; duplicates are sent once. An async iterable is read as ids are needed.
 * @param parameters Other parameters of StopDesktops.
 * @returns A result for each id. An error of a single id does not reject.
 *
 * @example
 * ```ts
 * const { done, remaining } = await stopAll(wuying, ["ecd-7w78ozhjcwa3u", "ecd-7w78ozhjcwa3v"]);
 * ```
 */
export function stopAll(
  wuying: WuyingClient,
  ids: ResourceIds,
  parameters: Omit<StopDesktopsRequest, "DesktopId" | "ClientToken"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: DESKTOPS, client: wuying, operation: StopDesktops, parameters, reachedWhen: STOPPED },
    ids,
    options,
  );
}

/** Starts any number of desktops, like {@link stopAll}. */
export function startAll(
  wuying: WuyingClient,
  ids: ResourceIds,
  parameters: Omit<StartDesktopsRequest, "DesktopId" | "ClientToken"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: DESKTOPS, client: wuying, operation: StartDesktops, parameters, reachedWhen: STARTED },
    ids,
    options,
  );
}

/**
 * Reboots any number of desktops, like {@link stopAll}. Each call is retried with its client
 * token. Without any response the result is `ambiguous`: no status proves a reboot.
 */
export function rebootAll(
  wuying: WuyingClient,
  ids: ResourceIds,
  parameters: Omit<RebootDesktopsRequest, "DesktopId" | "ClientToken"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return bulk(
    { resources: DESKTOPS, client: wuying, operation: RebootDesktops, parameters, reachedWhen: undefined },
    ids,
    options,
  );
}
