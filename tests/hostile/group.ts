/** The result of a group of hostile tests: counts, and all violations. */

/** A violation of an expectation. */
export interface Violation {
  readonly where: string;
  readonly what: string;
}

/** The result of a group. */
export interface Result {
  readonly group: string;
  /** Counts by name: calls, ids, inputs. */
  readonly counts: Record<string, number>;
  readonly violated: number;
  /** The first violations. */
  readonly violations: readonly Violation[];
  /** The slowest case and its time in milliseconds. */
  readonly slowest?: readonly [number, string];
  /** The longest stretch without a turn of the event loop, in milliseconds. */
  readonly blocked?: readonly [number, string];
  /** The most memory above the response's size, in MB. */
  readonly memory?: readonly [number, string];
}

/** Limits of the kept violations and their characters, because a fault may show in each of 10^7 inputs. */
const KEPT = { violations: 2000, characters: 1000 };

/** Collects violations; counts all of them. */
export class Violations {
  readonly #kept: Violation[] = [];
  #count = 0;

  add(where: string, what: string): void {
    if (this.#count++ < KEPT.violations) this.#kept.push({ where, what: what.slice(0, KEPT.characters) });
  }

  result(): { violated: number; violations: readonly Violation[] } {
    return { violated: this.#count, violations: this.#kept };
  }
}

/** The largest measurement. */
export class Highest {
  value: readonly [number, string] = [0, ""];

  see(value: number, what: string): void {
    if (value > this.value[0]) this.value = [value, what];
  }
}

/** Violations as lines of an assertion's message. */
export function lines({ violated, violations }: Result, most = 60): string {
  const shown = violations.slice(0, most).map(({ where, what }) => `${where}: ${what}`);
  if (violated > shown.length) shown.push(`and ${violated - shown.length} more`);
  return shown.join("\n");
}

/** A number from the environment. */
export function count(name: string, otherwise: number): number {
  return Number(process.env[name] ?? otherwise);
}
