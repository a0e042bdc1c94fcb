/** A user's desktops across regions: list, start, stop, reboot, and connect. */

import { sleep } from "../../abort.js";
import { settingsOf } from "../../client.js";
import { CallError, EdgedeskError, TaskError, WaitError } from "../../errors.js";
import { WAIT_INTERVAL, WAIT_TIMEOUT } from "../../generated/defaults.js";
import {
  DescribeGlobalDesktops,
  type DescribeGlobalDesktopsResponse,
  GetConnectionTicket,
  type GetConnectionTicketRequest,
  StartDesktops,
} from "../../generated/wuying.js";
import { notify } from "../../hooks.js";
import type { CallOptions } from "../../options.js";
import { ownOptions } from "../../own-properties.js";
import type { BulkReport, BulkResult } from "../../resources/bulk-report.js";
import type { DesktopStatus } from "../../resources/resource.js";
import type { WaitOptions, WaitProgress } from "../../resources/wait.js";
import type { WuyingClient } from "../client.js";
import { rebootAll, startAll, stopAll, waitFor } from "../desktops.js";
import { checkMillis } from "./check.js";

/** A desktop of {@link listDesktops}, as the vendor describes it. */
export type UserDesktop = NonNullable<DescribeGlobalDesktopsResponse["Desktops"]>[number];

/** The part of a {@link UserDesktop} that calls about it need. */
export type DesktopReference = Pick<UserDesktop, "DesktopId" | "RegionId">;

/**
 * The desktops of the user, of all pages, in the states of this moment. The vendor lists those of the regions of mainland China;
 * `wuying.paginate(DescribeUserResources)` has those of others, and applications.
 *
 * @throws What {@link WuyingClient.send} throws.
 */
export async function listDesktops(wuying: WuyingClient, options?: CallOptions): Promise<UserDesktop[]> {
  const desktops: UserDesktop[] = [];
  const parameters = { MaxResults: 500, WithoutLatency: true };
  for await (const desktop of wuying.paginate(DescribeGlobalDesktops, parameters, options)) desktops.push(desktop);
  return desktops;
}

/** The result of starting, stopping or rebooting desktops. */
export interface DesktopChanges {
  /** A result for each desktop, as of {@link stopAll}. An error of a single desktop does not reject. */
  results: readonly BulkResult[];
  /** The last known status of the desktops whose result is `done`. */
  states: Readonly<Record<string, string | undefined>>;
  /** Why the wait ended before these desktops had the status: a {@link WaitError}, or the error of a status lookup. */
  waitError?: EdgedeskError;
}

/**
 * Starts desktops, each in its own region, and waits until they run. A wait that ends early does not reject, because the
 * results of the calls are known.
 *
 * @example
 * ```ts
 * const stopped = (await listDesktops(wuying)).filter(({ DesktopStatus }) => DesktopStatus === "Stopped");
 * await startDesktops(wuying, stopped, { onProgress: ({ states }) => show(states) });
 * ```
 */
export function startDesktops(
  wuying: WuyingClient,
  desktops: Iterable<DesktopReference>,
  options?: WaitOptions,
): Promise<DesktopChanges> {
  return change(wuying, startAll, desktops, "Running", options);
}

/** Stops desktops, each in its own region, and waits until they have stopped; like {@link startDesktops}. */
export function stopDesktops(
  wuying: WuyingClient,
  desktops: Iterable<DesktopReference>,
  options?: WaitOptions,
): Promise<DesktopChanges> {
  return change(wuying, stopAll, desktops, "Stopped", options);
}

/**
 * Reboots desktops, each in its own region, and waits until they run; like {@link startDesktops}. A desktop that the vendor
 * still lists as running counts as such: no status proves a reboot.
 */
export function rebootDesktops(
  wuying: WuyingClient,
  desktops: Iterable<DesktopReference>,
  options?: WaitOptions,
): Promise<DesktopChanges> {
  return change(wuying, rebootAll, desktops, "Running", options);
}

type ChangeAll = typeof startAll | typeof stopAll | typeof rebootAll;

async function change(
  wuying: WuyingClient,
  changeAll: ChangeAll,
  desktops: Iterable<DesktopReference>,
  status: DesktopStatus,
  options?: WaitOptions,
): Promise<DesktopChanges> {
  const byRegion = new Map<string | undefined, string[]>();
  for (const { DesktopId = "", RegionId } of desktops) {
    const ids = byRegion.get(RegionId);
    if (ids) ids.push(DesktopId);
    else byRegion.set(RegionId, [DesktopId]);
  }
  const signal = options?.signal;
  const reports = await Promise.all(
    [...byRegion].map(([region, ids]): Promise<BulkReport> =>
      changeAll(wuying, ids, {}, { ...(region && { region }), signal }),
    ),
  );
  const results = reports.flatMap(({ results }) => results);
  const DesktopId = results.filter(({ status }) => status === "done").map(({ id }) => id);
  if (DesktopId.length === 0) return { results, states: {} };
  try {
    return { results, states: await waitFor(wuying, { DesktopId }, status, options) };
  } catch (error) {
    if (!(error instanceof EdgedeskError)) throw error;
    return { results, states: error instanceof WaitError ? error.states : {}, waitError: error };
  }
}

/** Options of {@link connect}. Durations are in milliseconds. */
export interface ConnectOptions {
  /** Starts the desktop if it is stopped, which may cost money, and waits until it runs. Default: false. */
  start?: boolean | undefined;
  /** Other parameters of GetConnectionTicket. */
  parameters?: Omit<GetConnectionTicketRequest, "DesktopId" | "TaskId" | "RegionId"> | undefined;
  /** Called when something changes. Its errors do not affect the connection. */
  onProgress?: ((progress: ConnectProgress) => void) | undefined;
  /** Ends the wait with a {@link WaitError}, whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Timeout of the start, and again of the ticket; 0 for no limit. Default: 300 000. */
  timeout?: number | undefined;
  /** The first polling interval; it grows to three times this value. Default: 1000. */
  interval?: number | undefined;
}

/** The progress of {@link connect} or {@link openDesktop}. */
export interface ConnectProgress {
  /** `open` is a phase of {@link openDesktop} only: the web SDK has the ticket. */
  phase: "start" | "ticket" | "open";
  /** The status of the desktop, or of the vendor's task; undefined while the SDK opens the desktop. */
  status: string | undefined;
  /** The time since the beginning of the phase. */
  elapsed: number;
}

/** The data that a client of the vendor connects with: see `toWebSdk` and `toNativeClient`. */
export interface Connection {
  /** The ticket: the Base64 of a text in the format of `.ica` files. A secret, valid for a few minutes. */
  ticket: string;
  desktopId: string;
  desktopName?: string | undefined;
  /** The region of the desktop. */
  regionId?: string | undefined;
  /** The region that the user has logged in to: that of the client. */
  loginRegionId?: string | undefined;
  /** A token for direct connections between devices. A secret. */
  p2pToken?: string | undefined;
}

/**
 * Gets a ticket for the connection to a desktop.
 *
 * @throws {WaitError} The desktop does not exist, does not run, or there was no ticket before the timeout.
 * @throws {TaskError} The vendor's task for the ticket failed.
 * @throws What {@link WuyingClient.send} throws.
 *
 * @example
 * ```ts
 * const connection = await connect(wuying, id, { start: true, onProgress: ({ phase, status }) => show(phase, status), signal });
 * ```
 */
export async function connect(wuying: WuyingClient, desktopId: string, options?: ConnectOptions): Promise<Connection> {
  const {
    start = false,
    parameters,
    onProgress,
    signal,
    timeout = WAIT_TIMEOUT,
    interval = WAIT_INTERVAL,
  } = ownOptions(options, "connect");
  checkMillis("connect", "timeout", timeout === Infinity ? 0 : timeout, 0);
  checkMillis("connect", "interval", interval, 1);
  let desktop = await find(wuying, desktopId, signal);
  const { RegionId: regionId } = desktop;
  const inRegion = { ...(regionId && { region: regionId }), signal };
  if (start && desktop.DesktopStatus !== "Running") {
    // A desktop that is already starting needs no call.
    if (desktop.DesktopStatus === "Stopped") await wuying.send(StartDesktops, { DesktopId: [desktopId] }, inRegion);
    await waitFor(wuying, { DesktopId: desktopId }, "Running", {
      ...{ signal, timeout, interval },
      onProgress: ({ states, elapsed }: WaitProgress) =>
        notify<ConnectProgress>(onProgress, () => ({ phase: "start", status: states[desktopId], elapsed })),
    });
    desktop = { ...desktop, DesktopStatus: "Running" };
  }
  const { DesktopName: desktopName, DesktopStatus: status } = desktop;
  if (status !== "Running") {
    throw new WaitError(`${desktopId} is ${status}: it has to run`, "state", { [desktopId]: status });
  }

  const { region: loginRegionId } = settingsOf(wuying);
  const began = performance.now();
  let TaskId: string | undefined;
  for (let pause = interval; ; pause = Math.min(pause * 1.5, interval * 3)) {
    let response: Awaited<ReturnType<typeof request>> | undefined;
    try {
      response = await request(TaskId);
    } catch (error) {
      // A repeated request for the result of a task does no harm.
      if (!(TaskId && error instanceof CallError && isTransient(error))) throw error;
    }
    const elapsed = performance.now() - began;
    const task = response?.TaskStatus?.toUpperCase();
    if (response?.Ticket && task !== "FAILED") {
      const { Ticket: ticket, P2PToken: p2pToken } = response;
      return { ticket, desktopId, desktopName, regionId, loginRegionId, p2pToken };
    }
    TaskId ??= response?.TaskId;
    if (task === "FAILED" || !TaskId) {
      const { TaskCode, TaskMessage = "the vendor gave neither a ticket nor a task" } = response ?? {};
      throw new TaskError(GetConnectionTicket.action, TaskCode || "ERR_TASK", TaskMessage, TaskId);
    }
    if (response)
      notify<ConnectProgress>(onProgress, () => ({ phase: "ticket", status: response.TaskStatus, elapsed }));
    if (timeout > 0 && elapsed + pause > timeout) {
      throw new WaitError(`no ticket for ${desktopId} within ${timeout} ms`, "timeout", { [desktopId]: status });
    }
    const slept = await sleep(pause, signal);
    if (slept.type === "aborted") {
      throw new WaitError("aborted by the caller", "aborted", { [desktopId]: status }, slept.reason);
    }
  }

  function request(task: string | undefined) {
    const ids = { DesktopId: desktopId, ...(task && { TaskId: task }) };
    return wuying.send(GetConnectionTicket, { ...parameters, ...ids }, inRegion);
  }
}

async function find(wuying: WuyingClient, desktopId: string, signal: AbortSignal | undefined): Promise<UserDesktop> {
  const parameters = { DesktopId: [desktopId], WithoutLatency: true };
  for await (const desktop of wuying.paginate(DescribeGlobalDesktops, parameters, { signal })) {
    if (desktop.DesktopId === desktopId) return desktop;
  }
  throw new WaitError(`${desktopId} does not exist, or is not the user's`, "not-found", { [desktopId]: undefined });
}

function isTransient({ kind }: CallError): boolean {
  return kind === "network" || kind === "server" || kind === "throttled" || kind === "foreign";
}
