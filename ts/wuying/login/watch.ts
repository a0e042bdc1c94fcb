/** The list of a user's desktops, kept up to date. */

import { settingsOf } from "../../client.js";
import { type CallError, CredentialsError, type EdgedeskError, LoginRequiredError } from "../../errors.js";
import { notify } from "../../hooks.js";
import { ownOptions } from "../../own-properties.js";
import { invalidSetting } from "../../setting-error.js";
import type { WuyingClient } from "../client.js";
import { checkMillis } from "./check.js";
import { listDesktops, type UserDesktop } from "./desktops.js";

/** Options of {@link watchDesktops}. */
export interface WatchOptions {
  /** Called with each list. Its errors do not affect the watch. */
  onUpdate: (update: DesktopUpdate) => void;
  /**
   * Called when a list could not be got. After a {@link CallError}, except of the kind `expired-session`, and after a
   * {@link CredentialsError} the watch goes on. The end of a LoginSession ends it without this call: `onLoginRequired` reports
   * that.
   */
  onError?: ((error: EdgedeskError) => void) | undefined;
  /** The longest interval between lists without a failure, in milliseconds, at least 10. Default: 10 000. */
  interval?: number | undefined;
  /** Ends the watch. */
  signal?: AbortSignal | undefined;
}

/** A list of {@link watchDesktops}. */
export interface DesktopUpdate {
  /** All desktops of the user, as of {@link listDesktops}. */
  desktops: readonly UserDesktop[];
  /** The desktops that have another status than in the update before; of the first update, none. */
  changes: readonly DesktopChange[];
}

/** A change of a desktop's status. */
export interface DesktopChange {
  desktopId: string;
  /** Undefined for a new desktop. */
  from: string | undefined;
  /** Undefined for a desktop that is no longer listed. */
  to: string | undefined;
}

/** A running {@link watchDesktops}. */
export interface DesktopWatch {
  /** Gets the list now, and more often for a while. Resolves after the update. */
  refresh(): Promise<void>;
  /** Stops getting lists, except by `refresh`. */
  pause(): void;
  /** Goes on after `pause`, with a list now. */
  resume(): void;
}

/** The longest interval after failures, in milliseconds. */
const LONGEST = 600_000;

/** A status that the vendor changes, such as `Starting`. */
const TRANSITION = /^(?!Running).*ing$/;

/**
 * Keeps the list of a user's desktops up to date.
 *
 * A tenth of `interval` passes between lists while a desktop starts or stops, and after a change; without changes it grows to
 * `interval`, and after failures to ten minutes. A hidden page gets no lists; the next one comes when the page is visible, or
 * online, again.
 *
 * @throws {ConfigurationError} An option is invalid.
 *
 * @example
 * ```ts
 * const watch = watchDesktops(wuying, { signal, onUpdate: ({ desktops }) => show(desktops), onError: report });
 * await startDesktops(wuying, stopped);
 * await watch.refresh();
 * ```
 */
export function watchDesktops(wuying: WuyingClient, options: WatchOptions): DesktopWatch {
  const { onUpdate, onError, interval = 10_000, signal: caller } = ownOptions(options, "watchDesktops");
  if (typeof onUpdate !== "function") throw invalidSetting("watchDesktops", "onUpdate", onUpdate, "a function");
  checkMillis("watchDesktops", "interval", interval, 10);
  settingsOf(wuying, { signal: caller });
  const ending = new AbortController();
  const { signal } = ending;
  let statuses: ReadonlyMap<string, string | undefined> | undefined;
  let isPaused = false;
  /** The time until the next list, in milliseconds. */
  let pause = interval / 10;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let polling: Promise<void> | undefined;

  const schedule = (millis: number): void => {
    clearTimeout(timer);
    if (!isPaused && !signal.aborted && !globalThis.document?.hidden) timer = setTimeout(poll, millis);
  };

  /** Gets the list; concurrent callers share it. */
  const poll = (): Promise<void> => {
    clearTimeout(timer);
    return (polling ??= update().finally(() => {
      polling = undefined;
      // Jitter over the upper half of the interval spreads concurrent pages.
      schedule(pause * (0.5 + Math.random() / 2));
    }));
  };

  const update = async (): Promise<void> => {
    try {
      const desktops = await listDesktops(wuying, { signal });
      const listed = new Map(desktops.map(({ DesktopId = "", DesktopStatus }) => [DesktopId, DesktopStatus]));
      const changes = statuses ? changesOf(statuses, listed) : [];
      statuses = listed;
      const isChanging = changes.length > 0 || [...listed.values()].some((status = "") => TRANSITION.test(status));
      pause = isChanging ? interval / 10 : Math.min(pause * 2, interval);
      if (!signal.aborted) notify(onUpdate, () => ({ desktops, changes }));
    } catch (thrown) {
      if (signal.aborted) return;
      const error = thrown as EdgedeskError;
      const { kind, retryAfter = 0 } = error as Partial<CallError>;
      if (error instanceof CredentialsError || (kind && kind !== "expired-session")) {
        pause = Math.min(Math.max(pause * 2, retryAfter), LONGEST);
      } else end();
      if (!(error instanceof LoginRequiredError)) notify(onError, () => error);
    }
  };

  const wake = (): void => schedule(0);
  const end = (): void => {
    ending.abort();
    clearTimeout(timer);
  };
  if (caller?.aborted) end();
  caller?.addEventListener("abort", end, { signal });
  // Node and workers have neither.
  globalThis.document?.addEventListener("visibilitychange", wake, { signal });
  globalThis.addEventListener?.("online", wake, { signal });
  wake();
  return {
    refresh: async () => {
      // A list under way may be older than what the caller has done.
      await polling;
      pause = interval / 10;
      await poll();
    },
    pause: () => {
      isPaused = true;
      clearTimeout(timer);
    },
    resume: () => {
      isPaused = false;
      wake();
    },
  };
}

/** The desktops whose status two lists have differently. */
function changesOf(
  before: ReadonlyMap<string, string | undefined>,
  after: ReadonlyMap<string, string | undefined>,
): DesktopChange[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  const all = [...ids].map((desktopId) => ({ desktopId, from: before.get(desktopId), to: after.get(desktopId) }));
  return all.filter(({ from, to }) => from !== to);
}
