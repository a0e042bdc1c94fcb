/** Desktops as their user sees them: waiting for them, and calls for any number of them. */

import { type Accepted, bulk, type BulkOptions, type BulkReport, type Shows } from "../resources/bulk.js";
import {
  DescribeGlobalDesktops,
  RebootDesktops,
  type RebootDesktopsRequest,
  StartDesktops,
  type StartDesktopsRequest,
  StopDesktops,
  type StopDesktopsRequest,
} from "../generated/wuying.js";
import { desktop, type DesktopStatus, type Ids, type Look, looking, STARTED, STOPPED } from "../resources/resource.js";
import type { Operation } from "../operation.js";
import type { CallOptions } from "../options.js";
import { type WaitOptions, waitUntil } from "../resources/wait.js";
import type { WuyingClient } from "./client.js";

/** How many ids a call takes. */
const LIMIT = 20;

function look(wuying: WuyingClient): Look {
  return looking(LIMIT, async function* (ids, options) {
    // The list is otherwise up to three seconds old.
    const parameters = { DesktopId: ids, MaxResults: LIMIT, WithoutLatency: true };
    for await (const seen of wuying.paginate(DescribeGlobalDesktops, parameters, options)) yield desktop(seen);
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
  return waitUntil(look(wuying), DesktopId, status, options);
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
  ids: Ids,
  parameters: Omit<StopDesktopsRequest, "DesktopId" | "ClientToken"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(wuying, StopDesktops, STOPPED, ids, parameters, options);
}

/** Starts any number of desktops; else as {@link stopAll}. */
export function startAll(
  wuying: WuyingClient,
  ids: Ids,
  parameters: Omit<StartDesktopsRequest, "DesktopId" | "ClientToken"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(wuying, StartDesktops, STARTED, ids, parameters, options);
}

/**
 * Reboots any number of desktops; else as {@link stopAll}. Each call has a client token and is repeated with it; where
 * no answer comes even so, nothing tells whether they have rebooted: those are `ambiguous`.
 */
export function rebootAll(
  wuying: WuyingClient,
  ids: Ids,
  parameters: Omit<RebootDesktopsRequest, "DesktopId" | "ClientToken"> = {},
  options?: BulkOptions,
): Promise<BulkReport> {
  return all(wuying, RebootDesktops, undefined, ids, parameters, options);
}

/** An operation on desktops: all else that it takes can be left out. */
type OnDesktops = Operation<"wuying", { DesktopId: readonly string[]; ClientToken?: string }, { RequestId?: string }>;

function all(
  client: WuyingClient,
  operation: OnDesktops,
  shows: Shows,
  ids: Ids,
  parameters: object,
  options: BulkOptions | undefined,
): Promise<BulkReport> {
  const call = async (DesktopId: readonly string[], settings: CallOptions, ClientToken: string): Promise<Accepted> => {
    const { RequestId } = await client.send(operation, { ...parameters, DesktopId, ClientToken }, settings);
    return { requestId: RequestId };
  };
  const { action } = operation;
  const job = { client, operation: action, limit: LIMIT, parameter: "DesktopId", call, look: look(client), shows };
  return bulk(job, ids, options);
}
