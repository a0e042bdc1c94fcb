/** Values in the core's encoding, which its `boundary` module specifies. Only this folder encodes. */

import { isWellFormed } from "../well-formed.js";

/** How deep values may nest; the core's `MAX_DEPTH`. Deeper ones are handed over in words, for the core to refuse. */
const MAX_DEPTH = 32;

/** How many characters may still be written; below 0 the writing has ended. */
let room = Infinity;

/** A value in the core's encoding; undefined where it is longer than `limit` characters. */
export function encodeWithin(value: unknown, limit: number): string | undefined {
  room = limit;
  try {
    return encoded(value);
  } catch (error) {
    if (room < 0) return undefined;
    throw error;
  } finally {
    room = Infinity;
  }
}

/** Ends the writing of a value that is too long, before the rest of it takes time and memory. */
function take(length: number): void {
  room -= length;
  if (room < 0) throw new RangeError("longer than the limit");
}

/** A value in the core's encoding. */
export function encoded(value: unknown): string {
  const text = write(value, false, []);
  // A lone surrogate has no UTF-8. They are too rare to look for in each string; one look at the whole tells.
  return isWellFormed(text) ? text : write(value, true, []);
}

function write(value: unknown, strict: boolean, ancestors: object[]): string {
  switch (typeof value) {
    case "string":
      take(value.length);
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
    take(value.length);
    text = "[";
    for (let i = 0; i < value.length; i++) text += write(value[i], strict, ancestors);
    text += "]";
  } else if (isPlain(value)) {
    text = "{";
    for (const name of Object.keys(value)) {
      const member: unknown = (value as Record<string, unknown>)[name];
      if (member === undefined) continue;
      take(name.length + 1);
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

/** Whether an object is one of names and values, of this realm or another, and not an instance of something. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
