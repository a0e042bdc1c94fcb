/**
 * A map that forgets an entry some time after it was set: nonces, client tokens, login tokens.
 *
 * All entries live equally long, so insertion order is expiry order and only the front is ever
 * looked at.
 */
export class ExpiringMap<Value> {
  readonly #lifetimeMs: number;
  readonly #entries = new Map<string, { value: Value; until: number }>();

  /** @param lifetimeMs how long an entry is kept */
  constructor(lifetimeMs: number) {
    this.#lifetimeMs = lifetimeMs;
  }

  /** The value, unless it was never set or is forgotten by now. */
  get(key: string, now: number): Value | undefined {
    for (const [oldest, { until }] of this.#entries) {
      if (now < until) break;
      this.#entries.delete(oldest);
    }
    const entry = this.#entries.get(key);
    // A clock that was set back leaves entries out of order.
    return entry && now < entry.until ? entry.value : undefined;
  }

  /** Sets the value and starts its life anew. */
  set(key: string, value: Value, now: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + this.#lifetimeMs });
  }

  /** Forgets at once. */
  delete(key: string): void {
    this.#entries.delete(key);
  }
}
