/** Up to this number, expired entries are kept: the request log tells an expired token from an unknown one. */
const KEPT = 1000;

/**
 * A map whose entries expire: nonces, client tokens, login tokens.
 *
 * All entries have the same lifetime. Insertion order is therefore expiry order, and only the oldest are checked.
 */
export class ExpiringMap<Value> {
  readonly #lifetimeMs: () => number;
  private readonly entries = new Map<string, { value: Value; since: number }>();

  /** @param lifetimeMs the lifetime of an entry, in milliseconds; a function's result holds for present entries, too */
  constructor(lifetimeMs: number | (() => number)) {
    this.#lifetimeMs = typeof lifetimeMs === "number" ? () => lifetimeMs : lifetimeMs;
  }

  /** The value, unless it is missing or expired. */
  get(key: string, now: number): Value | undefined {
    const begin = now - this.#lifetimeMs();
    for (const [oldest, { since }] of this.entries) {
      if (begin < since || this.entries.size <= KEPT) break;
      this.entries.delete(oldest);
    }
    const entry = this.entries.get(key);
    // Entries are out of order where the clock was set back.
    return entry && begin < entry.since ? entry.value : undefined;
  }

  /** The end of an entry's lifetime, also after it; undefined for an unknown entry. */
  expiry(key: string): number | undefined {
    const entry = this.entries.get(key);
    return entry && entry.since + this.#lifetimeMs();
  }

  /** Sets the value and restarts its lifetime. */
  set(key: string, value: Value, now: number): void {
    this.entries.delete(key);
    this.entries.set(key, { value, since: now });
  }

  /** Removes an entry. */
  delete(key: string): void {
    this.entries.delete(key);
  }

  /** Removes the entries whose value matches. */
  deleteWhere(matches: (value: Value) => boolean): void {
    for (const [key, { value }] of this.entries) if (matches(value)) this.entries.delete(key);
  }
}
