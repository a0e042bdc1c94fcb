/**
 * A map whose entries expire: nonces, client tokens, login tokens.
 *
 * All entries have the same lifetime. Insertion order is therefore expiry order, and only the oldest are checked.
 */
export class ExpiringMap<Value> {
  readonly #lifetimeMs: number;
  readonly #entries = new Map<string, { value: Value; until: number }>();

  /** @param lifetimeMs the lifetime of an entry, in milliseconds */
  constructor(lifetimeMs: number) {
    this.#lifetimeMs = lifetimeMs;
  }

  /** The value, unless it is missing or expired. */
  get(key: string, now: number): Value | undefined {
    for (const [oldest, { until }] of this.#entries) {
      if (now < until) break;
      this.#entries.delete(oldest);
    }
    const entry = this.#entries.get(key);
    // Entries are out of order where the clock was set back.
    return entry && now < entry.until ? entry.value : undefined;
  }

  /** Sets the value and restarts its lifetime. */
  set(key: string, value: Value, now: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + this.#lifetimeMs });
  }

  /** Removes an entry. */
  delete(key: string): void {
    this.#entries.delete(key);
  }
}
