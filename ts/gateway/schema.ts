/** What rules need to know of an operation's schema: its parameters, and the constants that they take. */

import { ownProperties } from "../own-properties.js";

/** The types of an operation's parameters, by name, in the grammar of the crate's module `operation`. */
export function parameterTypes(schema: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= schema.length; at++) {
    const character = schema[at] ?? ",";
    if ("({[".includes(character)) depth++;
    else if (")}]".includes(character)) depth--;
    else if (character === "," && depth === 0) {
      const [, name = "", type = "s"] = /^[/?]?([^:!#]+)!?#?(?::(.*))?$/s.exec(schema.slice(start, at)) ?? [];
      if (name) types.set(name, type);
      start = at + 1;
    }
  }
  return types;
}

/** The type of an array's items; for other types, the type itself. */
export function itemType(type: string): string {
  return type.replace(/^\[[^\]]*\]/, "");
}

export function isArrayType(type: string): boolean {
  return type.startsWith("[");
}

/** Whether a parameter takes a constant. The core checks the values of calls; this finds mistakes of a configuration. */
export function takes(type: string, value: unknown): boolean {
  if (isArrayType(type)) return Array.isArray(value) && value.every((item) => takes(itemType(type), item));
  const [, letter = "", values] = /^([a-z])(?:\((.*)\))?$/s.exec(type) ?? [];
  switch (letter) {
    case "b":
      return typeof value === "boolean";
    case "i":
      return Number.isSafeInteger(value) || typeof value === "bigint" || isDigits(value);
    case "n":
      return typeof value === "number" && Number.isFinite(value);
    case "s":
      return typeof value === "string" && (values === undefined || values.split("|").includes(value));
    case "d":
    case "t":
      return typeof value === "string" && value !== "";
    default:
      // Objects, maps and anything.
      return value !== undefined && value !== null;
  }
}

function isDigits(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+$/.test(value);
}

/** Reads the own members of a call's object; undefined for other values. */
export function membersOf(value: unknown): Record<string, unknown> | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? ownProperties(value as Record<string, unknown>) : undefined;
}
