/** What a group of the proof has found: counts and violations, never a failure at the first. */

/** One thing that is not as it must be. */
export interface Violation {
  readonly where: string;
  readonly what: string;
}

/** A group's result. */
export interface Result {
  readonly group: string;
  /** What was counted, by name: calls, ids, inputs. */
  readonly counts: Record<string, number>;
  readonly violated: number;
  /** The first of them. */
  readonly violations: readonly Violation[];
  /** The slowest, in milliseconds, and what it was. */
  readonly slowest?: readonly [number, string];
  /** The longest stretch without a turn of the event loop, in milliseconds. */
  readonly blocked?: readonly [number, string];
  /** The most memory above the answer's size, in MB. */
  readonly memory?: readonly [number, string];
}

/** How many violations are kept, and how many characters of each: a fault may show in each of 10^7 inputs. */
const KEPT = { violations: 2000, characters: 1000 };

/** What is not as it must be: all are counted. */
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

/** The largest of what was measured. */
export class Highest {
  value: readonly [number, string] = [0, ""];

  see(value: number, what: string): void {
    if (value > this.value[0]) this.value = [value, what];
  }
}

/** Violations in lines, for an assertion. */
export function lines({ violated, violations }: Result, most = 60): string {
  const shown = violations.slice(0, most).map(({ where, what }) => `${where}: ${what}`);
  if (violated > shown.length) shown.push(`and ${violated - shown.length} more`);
  return shown.join("\n");
}

/** A number from the environment. */
export function count(name: string, otherwise: number): number {
  return Number(process.env[name] ?? otherwise);
}
