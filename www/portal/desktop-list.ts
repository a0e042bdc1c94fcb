/** The user's desktops, polled, and what is done with them. */

import { batch, signal } from "@preact/signals";
import { LoginRequiredError, type WuyingClient } from "edgedesk/wuying";
import { listDesktops, rebootDesktops, startDesktops, stopDesktops, type UserDesktop } from "edgedesk/wuying/login";

const ACTIONS = { start: startDesktops, stop: stopDesktops, reboot: rebootDesktops };
const REACHED = { start: "Running", stop: "Stopped", reboot: "Running" };
export type Action = keyof typeof ACTIONS;

/** The state that an action leads through. */
const TRANSITION: Record<Action, string> = { start: "Starting", stop: "Stopping", reboot: "Rebooting" };

/** Intervals of the polling, in milliseconds. */
const WHILE_CHANGING = 1000;
const WHILE_VISIBLE = 10_000;
const LONGEST = 600_000;

export class DesktopList {
  /** Undefined before the first response. */
  readonly desktops = signal<readonly UserDesktop[] | undefined>(undefined);
  readonly updatedAt = signal(0);
  /** Why the last poll failed. */
  readonly error = signal<unknown>(undefined);
  /** Why the last action on a desktop failed, by its id. */
  readonly problems = signal<ReadonlyMap<string, unknown>>(new Map());
  /** The actions under way, by the id of the desktop. */
  readonly pending = signal<ReadonlyMap<string, Action>>(new Map());
  readonly #ending = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The polls since the page was visible or a poll succeeded. */
  #backOff = 0;

  constructor(readonly wuying: WuyingClient) {
    document.addEventListener("visibilitychange", () => document.hidden || this.refresh(), {
      signal: this.#ending.signal,
    });
  }

  /** Ends the polling and the actions. */
  dispose(): void {
    this.#ending.abort();
    clearTimeout(this.#timer);
  }

  /** The state to show: of the action under way, or as the vendor lists it. */
  state({ DesktopId = "", DesktopStatus = "Unknown" }: UserDesktop): string {
    const action = this.pending.value.get(DesktopId);
    return action ? TRANSITION[action] : DesktopStatus;
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    let found: readonly UserDesktop[] = [];
    let failure: unknown;
    try {
      found = await listDesktops(this.wuying);
    } catch (error) {
      failure = error;
    }
    if (this.#ending.signal.aborted || failure instanceof LoginRequiredError) return;
    this.#backOff = failure !== undefined || document.hidden ? this.#backOff + 1 : 0;
    batch(() => {
      this.error.value = failure;
      if (failure !== undefined) return;
      this.desktops.value = found;
      this.updatedAt.value = Date.now();
    });
    const isChanging = found.some((desktop) => /(?<!Runn)ing$/.test(this.state(desktop)));
    const interval = isChanging && !document.hidden ? WHILE_CHANGING : WHILE_VISIBLE * 2 ** Math.min(this.#backOff, 6);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), Math.min(interval, LONGEST));
  }

  /** Changes desktops, and returns how many have reached their status. */
  async change(action: Action, desktops: readonly UserDesktop[]): Promise<number> {
    const ids = desktops.map(({ DesktopId = "" }) => DesktopId);
    const failed = new Map<string, unknown>();
    this.problems.value = without(this.problems.value, ids);
    this.pending.value = new Map([...this.pending.value, ...ids.map((id) => [id, action] as const)]);
    void this.refresh();
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
    batch(() => {
      this.pending.value = without(this.pending.value, ids);
      this.problems.value = new Map([...this.problems.value, ...failed]);
    });
    await this.refresh();
    return ids.length - failed.size;
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]): Map<string, Value> {
  return new Map([...map].filter(([id]) => !ids.includes(id)));
}
