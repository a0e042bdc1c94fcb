/** Reproducible random values: the same seed gives the same values. */

/** A source of randomness. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** One of a list. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** True once in `times`, on average. */
  once(in_: number): boolean {
    return this.below(in_) === 0;
  }
}

const NAMES = ["a", "Code", "RequestId", "__proto__", "constructor", "toString", "", "桌", "\\u0061", "\\\\", '\\"'];
const STRINGS = [
  "",
  "x",
  "\\n",
  '\\"',
  "\\\\",
  "\\/",
  "\\u0041",
  "\\ud83d\\ude00",
  "\\ud800",
  "桌面",
  "😀",
  "1234567890123456789",
  "-9007199254740993,",
  "\u{F8FF}edgedesk:1",
  "\\uf8ffedgedesk:x",
  "{[",
  "]}",
  "\u2028",
  "&lt;",
];
const NUMBERS = [
  "0",
  "-0",
  "1",
  "-1",
  "9007199254740991",
  "9007199254740992",
  "-9007199254740993",
  "12345678901234567890",
  "1e400",
  "-1E-400",
  "0.1",
  "123456789012345678.5",
  "1234567890123456e2",
  "10000000000000000000000000000000000000",
];

/** A JSON text, mostly small, sometimes with much white space. */
export function json(random: Random, depth = 0): string {
  const space = random.once(12) ? random.of([" ", "\n", "\t", "\r ", "  "]) : "";
  return `${space}${value(random, depth)}${space}`;
}

function value(random: Random, depth: number): string {
  switch (random.below(depth > 6 ? 5 : 8)) {
    case 0:
      return random.of(["true", "false", "null"]);
    case 1:
    case 2:
      return random.once(4) ? digits(random) : random.of(NUMBERS);
    case 3:
    case 4:
      return `"${Array.from({ length: random.below(4) }, () => random.of(STRINGS)).join("")}"`;
    case 5:
      return `[${Array.from({ length: random.below(4) }, () => json(random, depth + 1)).join(",")}]`;
    default: {
      const member = (): string => `"${random.of(NAMES)}":${json(random, depth + 1)}`;
      return `{${Array.from({ length: random.below(4) }, member).join(",")}}`;
    }
  }
}

function digits(random: Random): string {
  const sign = random.once(3) ? "-" : "";
  return `${sign}${1 + random.below(9)}${Array.from({ length: random.below(30) }, () => random.below(10)).join("")}`;
}

/** The text with a few characters changed, or truncated. */
export function mutated(random: Random, text: string, alphabet: readonly string[]): string {
  let changed = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(changed.length + 1);
    const rest = random.of([0, 1, 1, 2, changed.length]);
    changed = changed.slice(0, at) + (random.once(4) ? "" : random.of(alphabet)) + changed.slice(at + rest);
  }
  return changed;
}

/** Strings that mutations insert. */
export const JSON_PIECES = [
  ...'{}[]",:\\-+.eE0127tfnu x\n\u0000\u{F8FF}',
  "12345678901234567",
  '\\"',
  "\\u",
  "null",
  "\uD800",
];
