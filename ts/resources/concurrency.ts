/** The limit of concurrent calls of a bulk call. */

/** Slow start up to the maximum; after the first throttling half as many, then additive increase (+1 per window). */
export class Concurrency {
  readonly #max: number;
  #limit: number;
  #throttled = false;

  constructor(max: number) {
    this.#max = Math.floor(max);
    this.#limit = Math.min(4, this.#max);
  }

  /** Whether another call may start. */
  allows(active: number): boolean {
    return active < this.#limit;
  }

  /** The limit, a whole number. */
  get limit(): number {
    return Math.floor(this.#limit);
  }

  succeeded(): void {
    const step = this.#throttled ? 1 / this.#limit : 1;
    this.#limit = Math.min(this.#max, this.#limit + step);
  }

  throttled(): void {
    this.#throttled = true;
    this.#limit = Math.max(1, this.#limit / 2);
  }
}
