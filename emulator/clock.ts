import { InputError } from "./input-error.js";

/** The emulator's clock. Tokens expire, transitions end and subscriptions run out by it; there are no timers. */
export class Clock {
  readonly #base: () => number;
  #advancedMs = 0;

  /** @param base the clock from which this one is ahead, in milliseconds since 1970 */
  constructor(base: () => number) {
    this.#base = base;
  }

  /** The current time, in milliseconds since 1970. */
  get now(): number {
    return this.#base() + this.#advancedMs;
  }

  /**
   * Advances the clock; a negative duration sets it back.
   *
   * @param ms the duration, in milliseconds
   * @throws InputError where the duration is not a number
   * @example
   * ```ts
   * cloud.clock.advance(8 * 60 * 60 * 1000); // login tokens have expired
   * ```
   */
  advance(ms: number): void {
    if (!Number.isFinite(ms)) throw new InputError("ms", ms, "a number of milliseconds");
    this.#advancedMs += ms;
  }

  /** Removes what the clock was advanced by. */
  reset(): void {
    this.#advancedMs = 0;
  }
}
