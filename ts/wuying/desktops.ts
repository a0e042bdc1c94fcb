/** Desktops as their user sees them: waiting for them, and calls for any number of them. */

import {
  DescribeGlobalDesktops,
  RebootDesktops,
  type RebootDesktopsRequest,
  StartDesktops,
  type StartDesktopsRequest,
  StopDesktops,
  type StopDesktopsRequest,
} from "../generated/wuying.js";
import { bulk, type BulkOptions, type BulkReport } from "../resources/bulk.js";
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
  batchSize: 20,
  parameters: (DesktopId, ClientToken) => ({ DesktopId, ClientToken }),
  async *list(wuying, DesktopId, options) {
    // Without `WithoutLatency`, the list is up to three seconds old.
    const parameters = { DesktopId, MaxResults: 20, WithoutLatency: true };
    for await (const fields of wuying.paginate(DescribeGlobalDesktops, parameters, options)) yield desktop(fields);
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
 * Stops any number of desktops, 20 with each call.
 *
 * @param ids Their ids; duplicates are sent once. An async iterable is read as it is needed.
 * @param parameters Further parameters of StopDesktops.
 * @returns What became of each; never rejects because of one.
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

/** Starts any number of desktops; else as {@link stopAll}. */
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
 * Reboots any number of desktops; else as {@link stopAll}. Each call has a client token and is repeated with it; where
 * no answer comes even so, nothing tells whether they have rebooted: those are `ambiguous`.
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
