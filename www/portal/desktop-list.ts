/** The user's desktops, kept up to date, and what is done with them. */

import { batch, signal } from "@preact/signals";
import type { WuyingClient } from "edgedesk/wuying";
import {
  type DesktopWatch,
  rebootDesktops,
  startDesktops,
  stopDesktops,
  type UserDesktop,
  watchDesktops,
} from "edgedesk/wuying/login";

const ACTIONS = { start: startDesktops, stop: stopDesktops, reboot: rebootDesktops };
const REACHED = { start: "Running", stop: "Stopped", reboot: "Running" };
export type Action = keyof typeof ACTIONS;

/** The state that an action leads through. */
const TRANSITION: Record<Action, string> = { start: "Starting", stop: "Stopping", reboot: "Rebooting" };

export class DesktopList {
  /** Undefined before the first response. */
  readonly desktops = signal<readonly UserDesktop[] | undefined>(undefined);
  readonly updatedAt = signal(0);
  /** Why the last list could not be got. */
  readonly error = signal<unknown>(undefined);
  /** Why the last action on a desktop failed, by its id. */
  readonly problems = signal<ReadonlyMap<string, unknown>>(new Map());
  /** The actions under way, by the id of the desktop. */
  readonly pending = signal<ReadonlyMap<string, Action>>(new Map());
  readonly #ending = new AbortController();
  readonly #watch: DesktopWatch;

  constructor(readonly wuying: WuyingClient) {
    this.#watch = watchDesktops(wuying, {
      signal: this.#ending.signal,
      onUpdate: ({ desktops }) =>
        batch(() => {
          this.desktops.value = desktops;
          this.updatedAt.value = Date.now();
          this.error.value = undefined;
        }),
      onError: (error) => void (this.error.value = error),
    });
  }

  /** Ends the watch and the actions. */
  dispose(): void {
    this.#ending.abort();
  }

  /** The state to show: of the action under way, or as the vendor lists it. */
  state({ DesktopId = "", DesktopStatus = "Unknown" }: UserDesktop): string {
    const action = this.pending.value.get(DesktopId);
    return action ? TRANSITION[action] : DesktopStatus;
  }

  /** Changes desktops, and returns how many have reached their status. */
  async change(action: Action, desktops: readonly UserDesktop[]): Promise<number> {
    const ids = desktops.map(({ DesktopId = "" }) => DesktopId);
    const failed = new Map<string, unknown>();
    this.problems.value = without(this.problems.value, ids);
    this.pending.value = new Map([...this.pending.value, ...ids.map((id) => [id, action] as const)]);
    try {
      const options = { signal: this.#ending.signal };
      const { results, states, waitError } = await ACTIONS[action](this.wuying, desktops, options);
      for (const { id, status, error } of results) {
        if (status !== "done") failed.set(id, error);
        else if (waitError && states[id] !== REACHED[action]) failed.set(id, waitError);
      }
    } catch (error) {
      for (const id of ids) failed.set(id, error);
    }
    if (this.#ending.signal.aborted) return 0;
    // The new list, so that the state does not go back to that of the old one.
    await this.#watch.refresh();
    batch(() => {
      this.pending.value = without(this.pending.value, ids);
      this.problems.value = new Map([...this.problems.value, ...failed]);
    });
    return ids.length - failed.size;
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]): Map<string, Value> {
  return new Map([...map].filter(([id]) => !ids.includes(id)));
}
