/** What the page knows of the emulator, and its calls of the control API. */

import { batch, type Signal, signal } from "@preact/signals";

import type { RequestDetails, RequestLog, RequestSummary, StateReport } from "../control-api.js";
import type { LoginSettings } from "../state/login-settings.js";
import { t } from "./texts.js";

/** The time between two polls, in milliseconds: short after a change, longer while nothing changes or nothing responds. */
const SHORTEST = 1000;
const LONGEST = 10_000;

/** The control API refused a call. Its message is the emulator's sentence. */
export class RefusedError extends Error {}

/** What the last action of the user did. */
export interface Notice {
  readonly kind: "info" | "error";
  readonly text: string;
}

export class Emulator {
  /** Undefined before the first response. */
  readonly state = signal<Omit<StateReport, "now"> | undefined>(undefined);
  /** The emulator's clock, and the browser's at the same moment. */
  readonly clock = signal<{ now: number; measuredAt: number } | undefined>(undefined);
  /** The log, newest first. */
  readonly requests = signal<readonly RequestSummary[]>([]);
  readonly settings = signal<LoginSettings | undefined>(undefined);
  /** The names of the operations, for suggestions. */
  readonly operations = signal<readonly string[]>([]);
  /** Whether the last poll got a response. */
  readonly reachable = signal(true);
  /** The text that shown desktops, instances and users contain. */
  readonly search = signal("");
  readonly notice = signal<Notice | undefined>(undefined);
  #delay = SHORTEST;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The polls so far: the response of an older one is outdated. */
  #polls = 0;

  /** Polls while the page is visible. */
  watch(): void {
    document.addEventListener("visibilitychange", () => this.refresh());
    this.refresh();
  }

  /** Polls now, and more often. */
  refresh(): void {
    this.#delay = SHORTEST;
    clearTimeout(this.#timer);
    if (!document.hidden) void this.#poll();
  }

  /**
   * Runs an action of the user and reports its result.
   *
   * @param done the sentence for a success; none by default
   */
  async act(action: () => Promise<void>, done?: string): Promise<void> {
    try {
      await action();
      this.notice.value = done === undefined ? undefined : { kind: "info", text: done };
    } catch (error) {
      const { refused, failed } = t();
      this.notice.value = { kind: "error", text: error instanceof RefusedError ? refused(error.message) : failed };
    }
  }

  /** Sends a POST or DELETE and polls; throws a {@link RefusedError} with the emulator's sentence. */
  async change(path: string, body?: unknown, method: "POST" | "DELETE" = "POST"): Promise<void> {
    await this.#call(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    this.refresh();
  }

  /** The details of a request of the log. */
  details(id: number): Promise<RequestDetails> {
    return this.#read(`request?id=${id}`);
  }

  /** The code that an authenticator shows. */
  async authenticationCode(endUserId: string): Promise<string> {
    const { code } = await this.#read<{ code: string }>(
      `authentication-code?${new URLSearchParams({ endUserId }).toString()}`,
    );
    return code;
  }

  /** Reads the settings of logins. */
  async readSettings(): Promise<void> {
    set(this.settings, await this.#read<LoginSettings>("settings"));
  }

  /** Reads the names of the operations once. */
  async readOperations(): Promise<void> {
    if (this.operations.value.length === 0) this.operations.value = await this.#read<string[]>("operations");
  }

  /** Replaces the whole state by that of a snapshot. */
  async restore(file: File): Promise<void> {
    await this.#call("restore", { method: "POST", body: await file.text() });
    this.refresh();
  }

  async #poll(): Promise<void> {
    const poll = ++this.#polls;
    const search = new URLSearchParams({ search: this.search.value });
    // Requests without a response yet are read again.
    const known = this.requests.value;
    const after = Math.min(known[0]?.id ?? 0, ...known.flatMap(({ id, durationMs }) => (durationMs ? [] : id - 1)));
    try {
      const [{ now, ...state }, log] = await Promise.all([
        this.#read<StateReport>(`state?${search.toString()}`),
        this.#read<RequestLog>(`requests?after=${after}`),
      ]);
      if (poll !== this.#polls) return;
      batch(() => {
        const kept = this.requests.value.filter(({ id }) => id <= after && id >= log.first);
        const changed = [
          set(this.state, state),
          set(this.requests, [...log.items.toReversed(), ...kept]),
          set(this.reachable, true),
        ];
        this.clock.value = { now, measuredAt: Date.now() };
        this.#delay = changed.includes(true) ? SHORTEST : Math.min(this.#delay * 1.3, LONGEST / 2);
      });
    } catch {
      if (poll !== this.#polls) return;
      this.reachable.value = false;
      this.#delay = Math.min(this.#delay * 2, LONGEST);
    }
    if (!document.hidden) this.#timer = setTimeout(() => void this.#poll(), this.#delay);
  }

  async #read<Value>(path: string): Promise<Value> {
    return (await (await this.#call(path)).json()) as Value;
  }

  async #call(path: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(path, init);
    if (!response.ok) throw new RefusedError(await sentenceOf(response));
    return response;
  }
}

async function sentenceOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as { error: string }).error;
  } catch {
    return String(response.status);
  }
}

/** Sets a signal where the value differs; returns whether it does. An equal value renders nothing again. */
function set<Value>(target: Signal<Value>, value: Value): boolean {
  const differs = JSON.stringify(target.value) !== JSON.stringify(value);
  if (differs) target.value = value;
  return differs;
}
