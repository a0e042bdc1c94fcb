import { InputError } from "./input-error.js";

/** The end of the year 9999: the vendors' timestamps have four digits for the year. */
const LATEST = Date.UTC(10_000, 0) - 1;

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
   * @throws InputError where the duration is not a number, or leads out of the years 1970 to 9999
   * @example
   * ```ts
   * cloud.clock.advance(8 * 60 * 60 * 1000); // login tokens have expired
   * ```
   */
  advance(ms: number): void {
    const now = this.now + ms;
    if (!(now >= 0 && now <= LATEST)) throw new InputError("ms", ms, "milliseconds to a time from 1970 to 9999");
    this.#advancedMs += ms;
  }

  /** Removes what the clock was advanced by. */
  reset(): void {
    this.#advancedMs = 0;
  }
}
