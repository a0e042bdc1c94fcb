import type { LoginSettings } from "./login-settings.js";

/** Counts consecutive wrong passwords or codes, and locks for a time after too many. */
export class Tries {
  readonly #settings: Readonly<LoginSettings>;
  private wrong = 0;
  private lockedAt: number | undefined;

  /** @param settings the number of tries and the duration of the lock */
  constructor(settings: Readonly<LoginSettings>) {
    this.#settings = settings;
  }

  /** The end of the lock, in milliseconds since 1970; undefined where there is none. */
  lockedUntil(now: number): number | undefined {
    if (this.lockedAt === undefined) return undefined;
    const until = this.lockedAt + this.#settings.lockMs;
    return now < until ? until : undefined;
  }

  /** Counts a wrong try. The count starts again after a lock. */
  fail(now: number): void {
    if (++this.wrong < this.#settings.wrongTries) return;
    this.wrong = 0;
    this.lockedAt = now;
  }

  /** Forgets wrong tries and a lock: after a right one, and on unlocking. */
  reset(): void {
    this.wrong = 0;
    this.lockedAt = undefined;
  }
}
