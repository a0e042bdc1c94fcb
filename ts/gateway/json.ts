/**
 * Reads and writes JSON without loss. `JSON.parse` keeps the last of two members with the same name and rounds large integers:
 * what a rule has checked would differ from what another parser reads.
 */

import { isWellFormed } from "../well-formed.js";

/** The maximum nesting depth of a call: the catalogue needs five levels. */
const MAX_DEPTH = 10;

/** Member names that change an object's prototype where code copies it. */
const FORBIDDEN_NAMES = ["__proto__", "constructor", "prototype"];

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const SPACE = /[ \t\n\r]*/y;

/**
 * Parses JSON strictly. Objects have no prototype.
 *
 * @throws {SyntaxError} The text is not JSON, nests too deep, or has a repeated or forbidden member name, a lone surrogate, or a
 * number that cannot be represented exactly. The message does not quote the text.
 */
export function parseStrict(text: string): unknown {
  const parser = new Parser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  end(): void {
    this.#take(SPACE);
    if (this.#at < this.#text.length) throw new SyntaxError("text after the JSON value");
  }

  value(depth: number): unknown {
    if (depth > MAX_DEPTH) throw new SyntaxError(`more than ${MAX_DEPTH} levels`);
    this.#take(SPACE);
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object(depth);
      case "[":
        return this.#array(depth);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #object(depth: number): object {
    const members: Record<string, unknown> = Object.create(null);
    this.#list("}", () => {
      this.#take(SPACE);
      const name = this.#string();
      if (FORBIDDEN_NAMES.includes(name)) throw new SyntaxError("a member name that changes prototypes");
      if (name in members) throw new SyntaxError("a member twice");
      this.#take(SPACE);
      this.#word(":", undefined);
      members[name] = this.value(depth + 1);
    });
    return members;
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#list("]", () => items.push(this.value(depth + 1)));
    return items;
  }

  /** Reads comma-separated elements from the opening bracket to the closing one. */
  #list(closing: string, element: () => void): void {
    this.#at++;
    this.#take(SPACE);
    if (this.#text[this.#at] === closing) {
      this.#at++;
      return;
    }
    for (;;) {
      element();
      this.#take(SPACE);
      if (this.#text[this.#at] === closing) break;
      this.#word(",", undefined);
    }
    this.#at++;
  }

  #string(): string {
    // The expression finds the end; the platform decodes the escapes and refuses control characters.
    const text: unknown = JSON.parse(this.#take(STRING));
    if (typeof text !== "string" || !isWellFormed(text)) throw new SyntaxError("a lone surrogate");
    return text;
  }

  #number(): number {
    const digits = this.#take(NUMBER);
    const number = digits === "" ? NaN : Number(digits);
    if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
      throw new SyntaxError("a number that is not exact; large integers are strings of digits");
    }
    return number;
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw new SyntaxError("not JSON");
    this.#at += word.length;
    return value;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}

/** Writes a response as JSON. `BigInt`s become numbers with all their digits, which the clients read as `BigInt`s again. */
export function exactJson(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(exactJson).join(",")}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${exactJson(member)}`).join(",")}}`;
}
