/** The jobs of a fleet, kept up to date while their page is shown. */

import { batch, signal } from "@preact/signals";

import type { Progress } from "../../examples/fleet/src/job.js";

/** Intervals in milliseconds: while a job runs, otherwise, and the longest after failures. */
const WHILE_RUNNING = 2_000;
const BETWEEN_REFRESHES = 30_000;
const LONGEST = 120_000;

/** An id that has failed, or whose outcome is unknown. */
export interface JobProblem {
  id: string;
  state: "failed" | "ambiguous";
  code: string;
}

export class Fleet {
  /** The last jobs, newest first; undefined before the first response. */
  readonly jobs = signal<readonly Progress[] | undefined>(undefined);
  /** Whether the last reading failed, and its code. */
  readonly error = signal<string | undefined>(undefined);
  #failures = 0;

  constructor(private readonly headers: () => Record<string, string>) {}

  /** Reads the jobs until the returned function is called. A hidden page rests. */
  watch(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const run = async (): Promise<void> => {
      clearTimeout(timer);
      if (document.hidden) return;
      await this.#refresh();
      if (!isOver) timer = setTimeout(() => void run(), this.#interval());
    };
    const resume = (): void => void (document.hidden || run());
    document.addEventListener("visibilitychange", resume);
    void run();
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", resume);
    };
  }

  /** The first thousand ids of a job that have failed, or whose outcome is unknown. */
  async problems(job: string): Promise<readonly JobProblem[]> {
    return (await this.#read<{ problems: readonly JobProblem[] }>(`jobs/${job}/details`)).problems;
  }

  async #refresh(): Promise<void> {
    try {
      const { jobs } = await this.#read<{ jobs: readonly Progress[] }>("jobs");
      batch(() => {
        this.jobs.value = jobs;
        this.error.value = undefined;
      });
      this.#failures = 0;
    } catch (error) {
      this.error.value = error instanceof Error ? error.message : String(error);
      this.#failures += 1;
    }
  }

  #interval(): number {
    const isRunning = this.jobs.value?.some(({ finished, paused }) => !finished && paused === null);
    const interval = isRunning ? WHILE_RUNNING : BETWEEN_REFRESHES;
    return Math.min(interval * 2 ** this.#failures, LONGEST);
  }

  async #read<Body>(path: string): Promise<Body> {
    const response = await fetch(`fleet/${path}`, { headers: this.headers() });
    const body = (await response.json()) as Body & { code?: string };
    if (!response.ok) throw new Error(body.code ?? `HTTP ${response.status}`);
    return body;
  }
}
