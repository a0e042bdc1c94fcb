/** Encodes values for the core, whose `boundary` module specifies the encoding. Only this folder encodes. */

import { isWellFormed } from "../well-formed.js";

/** The maximum nesting depth, the core's `MAX_DEPTH`. Deeper values are encoded as a description, which the core rejects. */
const MAX_DEPTH = 32;

/** The number of characters that may still be encoded; encoding stops below 0. */
let remaining = Infinity;

/** Encodes a value; undefined if the result is longer than `limit` characters. */
export function encodeWithin(value: unknown, limit: number): string | undefined {
  remaining = limit;
  try {
    return encoded(value);
  } catch (error) {
    if (remaining < 0) return undefined;
    throw error;
  } finally {
    remaining = Infinity;
  }
}

/** Subtracts `length` from the remaining characters, and stops encoding a value that is too long. */
function consume(length: number): void {
  remaining -= length;
  if (remaining < 0) throw new RangeError("longer than the limit");
}

/** Encodes a value. */
export function encoded(value: unknown): string {
  const text = write(value, false, []);
  // Lone surrogates have no UTF-8. They are rare: one check of the result is faster than a check of each string.
  return isWellFormed(text) ? text : write(value, true, []);
}

function write(value: unknown, strict: boolean, ancestors: object[]): string {
  switch (typeof value) {
    case "string":
      consume(value.length);
      return strict && !isWellFormed(value) ? unsendable("text with a lone surrogate") : `s${value.length}:${value}`;
    case "boolean":
      return value ? "t" : "f";
    case "undefined":
      return "z";
    case "number":
      return counted("n", String(value));
    case "bigint":
      return counted("i", String(value));
    case "object":
      return value === null ? "z" : writeObject(value, strict, ancestors);
    default:
      return unsendable(`a ${typeof value}`);
  }
}

function writeObject(value: object, strict: boolean, ancestors: object[]): string {
  if (ancestors.includes(value)) return unsendable("an object that contains itself");
  if (ancestors.length > MAX_DEPTH) return unsendable("a value nested too deep");
  let text: string;
  ancestors.push(value);
  if (Array.isArray(value)) {
    consume(value.length);
    text = "[";
    for (let i = 0; i < value.length; i++) text += write(value[i], strict, ancestors);
    text += "]";
  } else if (isPlain(value)) {
    text = "{";
    for (const name of Object.keys(value)) {
      const member: unknown = (value as Record<string, unknown>)[name];
      if (member === undefined) continue;
      consume(name.length + 1);
      text += `${name.length}:${name}`;
      text +=
        strict && !isWellFormed(name) ? unsendable("a name with a lone surrogate") : write(member, strict, ancestors);
    }
    text += "}";
  } else {
    text = unsendable(`a ${value.constructor?.name || "object with a prototype of its own"}`);
  }
  ancestors.pop();
  return text;
}

export function counted(letter: string, text: string): string {
  return `${letter}${text.length}:${text}`;
}

function unsendable(words: string): string {
  return counted("u", words);
}

/** Whether an object is a plain object, of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
